//! Tokens come in; dates that are told by a part of another go out: "the end of 2007", "early January", "the second
//! week of March", "the week of June 7", "two days after tomorrow".

use super::super::cursor::Cursor;
use super::counts::{count, ordinal, place, plain, year};
use super::distance::{counted_in, side_of};
use super::found::Found;
use super::names::{is_dash, is_thing, unit, weekday};
use super::relative::daypart;
use super::simple;
use super::stretch;
use crate::base::moment::{Days, Move, Part, Side, Step};

/// The longest date that begins at a token, composed or simple.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let composed = part(cursor, at)
        .or_else(|| nth(cursor, at))
        .or_else(|| stretch::of_period(cursor, at))
        .or_else(|| stretch::read(cursor, at))
        .or_else(|| stretch::overnight(cursor, at))
        .or_else(|| day_of(cursor, at))
        .or_else(|| unit_of(cursor, at))
        .or_else(|| from_another(cursor, at));
    let simple = simple::read(cursor, at);
    match (composed, simple) {
        (Some(composed), Some(simple)) if simple.end > composed.end => Some(simple),
        (composed, simple) => composed.or(simple),
    }
}

/// "early January", "mid-2011", "late in the 1990s", "at the beginning of January", "the end of this year".
fn part(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (part, start) = adverb(cursor, at).or_else(|| position(cursor, at))?;
    let found = simple::read(cursor, start)
        .or_else(|| plain_year(cursor, start))
        .or_else(|| the_unit(cursor, start))?;
    let whole = !is_one_day(&found.days);
    let end = found.end;
    whole.then(|| found.then(end, &[Move::Part(part)])).flatten()
}

/// The part of a period whose edge the words name: "the end of", "the start of".
#[must_use]
pub fn edge(cursor: &Cursor<'_>, at: usize) -> Option<Part> {
    position(cursor, at).map(|(part, _)| part)
}

fn adverb(cursor: &Cursor<'_>, at: usize) -> Option<(Part, usize)> {
    let at = if cursor.is(at, "the") { at + 1 } else { at };
    let part = match () {
        () if cursor.is(at, "early") => Part::Early,
        () if cursor.is_any(at, &["mid", "middle"]) => Part::Middle,
        () if cursor.is(at, "late") => Part::Late,
        () => return None,
    };
    let at = at + 1;
    let start = match () {
        () if is_dash(cursor, at) && cursor.glued(at) => at + 1,
        () if cursor.is_any(at, &["in", "of"]) => at + 1,
        () => at,
    };
    Some((part, start))
}

/// "at the very beginning of", "the end of", "end of".
fn position(cursor: &Cursor<'_>, at: usize) -> Option<(Part, usize)> {
    let at = if cursor.is(at, "at") && cursor.is(at + 1, "the") { at + 1 } else { at };
    let at = if cursor.is(at, "the") { at + 1 } else { at };
    let at = if cursor.is_any(at, &["very", "latter"]) { at + 1 } else { at };
    let part = match () {
        () if cursor.is_any(at, &["beginning", "start", "outset", "onset"]) => Part::Early,
        () if cursor.is_any(at, &["middle", "midst"]) => Part::Middle,
        () if cursor.is_any(at, &["end", "close"]) => Part::Late,
        () => return None,
    };
    cursor.is(at + 1, "of").then_some((part, at + 2))
}

/// A year behind words that only a date stands behind.
fn plain_year(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (year, end) = year(cursor, at)?;
    (!is_thing(cursor, end)).then(|| Found::year(end, year)).flatten()
}

/// "the year", "the month", "the week": this one.
fn the_unit(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    let (step, plural) = unit(cursor, start)?;
    let bare = start == at && !matches!(step, Step::Year | Step::Month);
    (!plural && !bare && step != Step::Day).then(|| Found::relative(start + 1, vec![Move::Unit(step, 0)]))
}

/// "the 20th of next month".
fn day_of(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let at = if cursor.is(at, "the") { at + 1 } else { at };
    let plain = plain(cursor, at).filter(|_| cursor.word(at).len() <= 2).map(|day| (day, at + 1));
    let (day, end) = ordinal(cursor, at).or(plain).filter(|(day, _)| (1..=31).contains(day))?;
    let of = cursor.is(end, "of");
    let of = simple::read(cursor, if of { end + 1 } else { end }).filter(|_| of || end != at + 1)?;
    let Days::Relative(told) = &of.days else { return None };
    let month = matches!(told.moves.as_slice(), [Move::Unit(Step::Month, _)]);
    let end = of.end;
    month.then(|| of.then(end, &[Move::Nth(Step::Day, day)])).flatten()
}

/// "the second week of March", "last day of October 2015", "the first Monday of next month", "3rd week of Jan".
fn nth(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let at = if cursor.is(at, "the") { at + 1 } else { at };
    let (number, end) = place(cursor, at)?;
    let from_end = number > 0 && cursor.is_any(end, &["last", "to"]);
    let (number, end) = match () {
        () if from_end && cursor.is(end, "last") => (-number, end + 1),
        () if from_end && cursor.is_phrase(end, "to last") => (-number, end + 2),
        () => (number, end),
    };
    let (step, behind) = match (unit(cursor, end), weekday(cursor, end)) {
        (Some((step, false)), _) => (step, end + 1),
        (_, Some(day)) => (Step::Weekday(day.number), daypart(cursor, day.end)),
        _ => return None,
    };
    if !cursor.is_any(behind, &["of", "in"]) {
        return None;
    }
    let of = simple::read(cursor, behind + 1)
        .or_else(|| plain_year(cursor, behind + 1))
        .or_else(|| the_unit(cursor, behind + 1))?;
    let end = of.end;
    (!is_one_day(&of.days)).then(|| of.then(end, &[Move::Nth(step, number)])).flatten()
}

/// "the week of June 7", "the weekend of Jan. 5", "the month of January", "the night of March 3".
fn unit_of(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    if cursor.is(start, "w") && cursor.word(start + 1) == "/" && cursor.is(start + 2, "c") {
        let of = simple::read(cursor, start + 3).filter(|of| is_one_day(&of.days))?;
        let end = of.end;
        return of.then(end, &[Move::Unit(Step::Week, 0)]);
    }
    let day = cursor.is_any(start, &["night", "morning", "evening", "afternoon"]);
    let step = unit(cursor, start).map(|(step, _)| step);
    let from = cursor.is_any(start + 1, &["beginning", "starting", "commencing"]) && step == Some(Step::Week);
    if !(day || step.is_some()) || !(cursor.is(start + 1, "of") || from) {
        return None;
    }
    let of = simple::read(cursor, if from && cursor.is(start + 2, "on") { start + 3 } else { start + 2 })?;
    let end = of.end;
    match step {
        Some(Step::Week | Step::Weekend) if is_one_day(&of.days) => {
            of.then(end, &[Move::Unit(step.unwrap_or(Step::Week), 0)])
        }
        Some(Step::Month) if !is_one_day(&of.days) => Some(of),
        None if is_one_day(&of.days) || matches!(of.days, Days::Yearly(_)) => Some(of),
        _ => None,
    }
}

/// "two days after tomorrow", "three weeks before March 5", "a week from Friday".
fn from_another(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (side, at) = side_of(cursor, at);
    let (count, end) = count(cursor, at)?;
    let (step, _) = unit(cursor, end)?;
    let sign = match () {
        () if cursor.is_any(end + 1, &["after", "from"]) => 1,
        () if cursor.is(end + 1, "before") => -1,
        () => return None,
    };
    let of = simple::read(cursor, end + 2).filter(|of| is_one_day(&of.days))?;
    let end = of.end;
    let precision = if matches!(step, Step::Day | Step::Week) { of.precision } else { counted_in(step) };
    let found = Found { precision, ..of }.then(end, &[Move::Along(step, sign * count)])?;
    let bounded = side != Side::Neither;
    let side = match side {
        Side::Neither => return Some(found),
        side if sign < 0 => side,
        Side::Earlier => Side::Later,
        Side::Later => Side::Earlier,
    };
    Some(Found { days: found.days.side(side, false), bounded, ..found })
}

/// Whether the days are a single day, known or not.
#[must_use]
pub fn is_one_day(days: &Days) -> bool {
    match days {
        Days::Known(known) => known.iter().all(|days| days.single().is_some()),
        Days::Yearly(yearly) => yearly.from == yearly.to,
        Days::Relative(told) => match told.moves.last() {
            None => true,
            Some(Move::Unit(step, _) | Move::Nth(step, _)) => matches!(step, Step::Day | Step::Weekday(_)),
            Some(Move::Along(..) | Move::Easter(_)) => true,
            Some(Move::Of(yearly)) => yearly.from == yearly.to,
            Some(Move::On(_)) => true,
            Some(Move::Part(_) | Move::Through(..)) => false,
        },
    }
}
