//! Tokens come in; a range of dates goes out: "from Jan. 5 to 12", "between 2010 and 2015", "March 30 – April 2".
//!
//! Where an end is told from a day that is not known yet, both ends stay dates of their own: `extract` joins them
//! when their days are known.

use super::super::cursor::Cursor;
use super::attach::one_day;
use super::composed;
use super::counts::{day, year};
use super::found::Found;
use super::moved::is_moved;
use super::names::is_dash;
use super::point;
use crate::base::days::closed;
use crate::base::interval::Interval;
use crate::base::moment::{Days, Side, Yearly};
use jiff::civil::Date;

/// The range that begins at a token, else the date.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let opened = cursor.is_any(at, &["from", "between"]);
    let start = if opened { at + 1 } else { at };
    let first = point::read(cursor, start);
    if let Some(range) = first.as_ref().and_then(|first| closed_range(cursor, at, first)) {
        return Some(range);
    }
    if opened {
        day_first(cursor, at)
            .or_else(|| years(cursor, at))
            .or_else(|| whole_range(cursor, at, first))
            .or_else(|| point::read(cursor, at).filter(|found| found.time.is_some()))
    } else {
        first
    }
}

/// "between 2014-2018", "from Jan. 5 to 12": the word before a range that is written as one.
fn whole_range(cursor: &Cursor<'_>, at: usize, found: Option<Found>) -> Option<Found> {
    found.filter(|found| {
        let joint = |at| is_dash(cursor, at) || cursor.is_any(at, &["to", "through", "until", "till", "~"]);
        let plain = !matches!(&found.days, Days::Relative(_));
        plain && !found.bounded && !composed::is_one_day(&found.days) && (at + 2..found.end).any(joint)
    })
}

fn closed_range(cursor: &Cursor<'_>, at: usize, first: &Found) -> Option<Found> {
    let from = if cursor.is(at, "from") { at } else { at.saturating_sub(1) };
    if cursor.is(from, "from") && is_moved(cursor, from) {
        return None;
    }
    let next = behind_joint(cursor, at, first.end)?;
    let last = point::read(cursor, next)
        .or_else(|| day_alone(cursor, next, first))
        .or_else(|| year_alone(cursor, next, first))?;
    let days = hull(&first.days, &last.days)?;
    Some(Found { days, time: None, ..last })
}

/// Behind the word that joins both ends: "to", "until", "–"; after "between" it is "and".
fn behind_joint(cursor: &Cursor<'_>, at: usize, joint: usize) -> Option<usize> {
    let between = cursor.is(at, "between");
    let joined = match () {
        () if between => cursor.is_any(joint, &["and", "to"]) || is_dash(cursor, joint),
        () if cursor.is(at, "from") => {
            cursor.is_any(joint, &["to", "until", "till", "through", "thru"]) || is_dash(cursor, joint)
        }
        () => {
            cursor.is_any(joint, &["to", "through", "until", "thru"])
                || is_dash(cursor, joint)
                || cursor.word(joint) == "~"
        }
    };
    let next = if cursor.is(joint + 1, "the") { joint + 2 } else { joint + 1 };
    joined.then_some(next)
}

/// "from Jan. 5 to 12": the last day is of the first one's month.
fn day_alone(cursor: &Cursor<'_>, at: usize, first: &Found) -> Option<Found> {
    let (number, end) = day(cursor, at)?;
    match &first.days {
        Days::Yearly(days) if days.from == days.to && number > days.from.1 => {
            Some(Found::new(end, Days::Yearly(one_day(days.from.0, number)?)))
        }
        Days::Known(days) => {
            let from = *days.first()?.single()?;
            let to = Date::new(from.year(), from.month(), number).ok().filter(|to| *to > from)?;
            Some(Found::known(end, to, to))
        }
        _ => None,
    }
}

/// "2010 to 2015": the last year is one because the first is.
fn year_alone(cursor: &Cursor<'_>, at: usize, first: &Found) -> Option<Found> {
    let Days::Known(days) = &first.days else { return None };
    let whole = days.first().filter(|days| days.single().is_none())?;
    let (number, end) = year(cursor, at)?;
    (whole.low.as_ref()?.value.year() < number).then(|| Found::year(end, number)).flatten()
}

/// "between 2014 and 2016", "from 2009 to 2011".
fn years(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (first, end) = year(cursor, at + 1)?;
    let next = behind_joint(cursor, at, end)?;
    let (last, end) = year(cursor, next)?;
    let sensible = first < last && (1400..=2150).contains(&first) && last - first <= 300;
    let days = hull(&Found::year(end, first)?.days, &Found::year(end, last)?.days)?;
    sensible.then_some(Found::new(end, days))
}

/// "from 5 to 12 January", "between 3 and 12 of Sept".
fn day_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (number, end) = day(cursor, at + 1)?;
    let next = behind_joint(cursor, at, end)?;
    let last = point::read(cursor, next).filter(|last| last.time.is_none())?;
    let first = match &last.days {
        Days::Yearly(days) if days.from == days.to => Days::Yearly(one_day(days.from.0, number)?),
        Days::Known(days) => {
            let to = *days.first()?.single()?;
            Days::one(Date::new(to.year(), to.month(), number).ok()?)
        }
        _ => return None,
    };
    Some(Found { days: hull(&first, &last.days)?, ..last })
}

/// From the first day of one to the last of the other; a missing year is the other's.
fn hull(first: &Days, last: &Days) -> Option<Days> {
    match (first, last) {
        (Days::Known(one), Days::Known(other)) => each_order(one, other),
        (Days::Yearly(one), Days::Yearly(other)) => {
            let plain = one.open == Side::Neither && other.open == Side::Neither;
            plain.then_some(Days::Yearly(Yearly::between(one.from, other.to)))
        }
        (Days::Yearly(one), Days::Known(other)) => {
            let other = closed(other.first()?);
            let year = other.low.as_ref()?.value.year();
            let low = other.low.as_ref()?.value;
            let near = one.in_year(year).filter(|one| one.low.as_ref().is_some_and(|end| end.value <= low));
            joined(near.or_else(|| one.in_year(year - 1))?, other)
        }
        (Days::Known(one), Days::Yearly(other)) => {
            let one = closed(one.first()?);
            let year = one.high.as_ref()?.value.year();
            let last = other.in_year(year)?;
            let later = last.low.as_ref()?.value > one.high.as_ref()?.value;
            joined(one, if later { last } else { other.in_year(year + 1)? })
        }
        _ => None,
    }
}

/// Of two dates in figures both readings, month first and day first, each with its like; where one end is clear,
/// those that leave it behind the first.
fn each_order(one: &[Interval<Date>], other: &[Interval<Date>]) -> Option<Days> {
    let pairs: Vec<_> = if one.len() == other.len() {
        one.iter().zip(other).collect()
    } else {
        one.iter().flat_map(|low| other.iter().map(move |high| (low, high))).collect()
    };
    let known = pairs.into_iter().filter_map(|(low, high)| match joined(closed(low), closed(high))? {
        Days::Known(days) => days.into_iter().next(),
        _ => None,
    });
    let known: Vec<_> = known.collect();
    (!known.is_empty()).then_some(Days::Known(known))
}

fn joined(one: Interval<Date>, other: Interval<Date>) -> Option<Days> {
    let days = Interval { low: one.low, high: other.high };
    let (low, high) = (days.low.as_ref()?.value, days.high.as_ref()?.value);
    (low < high).then(|| Days::Known(vec![days]))
}
