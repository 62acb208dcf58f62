//! Tokens come in; dates with a month's name go out: "Tuesday, Jan. 19, 2022", "19 January", "March 3–4", "May".

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::attach::{one_day, whole_month, with_year};
use super::counts::{count, day, ordinal, year};
use super::found::Found;
use super::names::{Name, is_dash, is_thing, month, weekday};
use super::numeric;
use crate::base::interval::Interval;
use crate::base::moment::{Days, Yearly};
use crate::base::token::TokenKind;
use jiff::civil::Date;

/// The date that begins at a token, with the day of the week before it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let Some(name) = weekday(cursor, at) else { return plain_day(cursor, at) };
    let start = if cursor.word(name.end) == "," { name.end + 1 } else { name.end };
    let start = if cursor.is(start, "the") { start + 1 } else { start };
    let mut found = plain_day(cursor, start).or_else(|| numeric::read(cursor, start))?;
    match &mut found.days {
        Days::Yearly(days) if days.from == days.to => days.weekday = Some(name.number),
        // "Tuesday, 3/4/2021": of two readings the one that is a Tuesday.
        Days::Known(days) if days.len() > 1 => {
            let fits = |days: &Interval<Date>| {
                days.single().is_some_and(|day| day.weekday().to_monday_one_offset() == name.number)
            };
            if days.iter().any(fits) {
                days.retain(fits);
            }
        }
        _ => {}
    }
    Some(found)
}

fn plain_day(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if cursor.is(at, "the") {
        return day_first(cursor, at + 1);
    }
    month_first(cursor, at)
        .or_else(|| day_first(cursor, at))
        .or_else(|| listed_day(cursor, at))
        .or_else(|| year_first(cursor, at))
}

/// "2018 March 18".
fn year_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (year, end) = year(cursor, at).filter(|_| cursor.has(at, Roles::DIGITS))?;
    let name = month(cursor, end).filter(|_| cursor.has(end, Roles::CAPITALISED))?;
    let (days, end) = days_behind(cursor, end, name)?;
    Some(Found::new(end, Days::Known(vec![days.in_year(year)?])))
}

/// The 5 of "June 3 and 5": a day of the month that stands before it.
fn listed_day(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (number, end) = day(cursor, at).filter(|_| cursor.has(at, Roles::DIGITS))?;
    let joined = at > 2 && cursor.is_any(at - 1, &["and", "or", "&", ","]);
    let free = !is_thing(cursor, end)
        && !matches!(cursor.kind(end), Some(TokenKind::Number))
        && !cursor.is_any(end, &["percent", "per", "million", "billion"])
        && month(cursor, end).is_none();
    let name = (joined && free).then(|| month_of_list(cursor, at - 1)).flatten()?;
    let listed =
        cursor.word(at - 1) != "," || cursor.is_any(end, &["and", "or", "&"]) || cursor.word(end) == ",";
    listed.then(|| Some(with_year(cursor, end, one_day(name.number, number)?))).flatten()
}

/// The month before "3, 5 and": behind the joint are only days of it.
fn month_of_list(cursor: &Cursor<'_>, joint: usize) -> Option<Name> {
    let mut at = joint;
    for _ in 0..8 {
        at = at.checked_sub(1)?;
        if cursor.is_any(at, &["st", "nd", "rd", "th", ",", "and", "or"]) {
            continue;
        }
        if let Some(name) = month(cursor, at) {
            let behind = days_behind(cursor, at, name).is_some_and(|(_, end)| end <= joint);
            return behind.then_some(name);
        }
        day(cursor, at).filter(|_| cursor.has(at, Roles::DIGITS))?;
    }
    None
}

/// "January", "Jan. 19", "March 3–4, 2021", "January 2022".
fn month_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let name = month(cursor, at)?;
    if cursor.glued(at) && at > 0 && matches!(cursor.word(at - 1), "$" | "#" | "@" | "_") {
        return None;
    }
    if let Some((days, end)) = days_behind(cursor, at, name) {
        if (days.from, days.to) == ((9, 11), (9, 11)) && cursor.is_any(end, numeric::ATTACKS) {
            return Some(Found::new(end, Days::Known(vec![days.in_year(2001)?])));
        }
        return Some(with_year(cursor, end, days));
    }
    let found = with_year(cursor, name.end, whole_month(name.number));
    let alone = matches!(found.days, Days::Yearly(_));
    if !alone || name.certain || is_called(cursor, at) {
        return Some(found);
    }
    None
}

/// The day or days behind a month's name, and the token behind them.
fn days_behind(cursor: &Cursor<'_>, at: usize, name: Name) -> Option<(Yearly, usize)> {
    let the = if cursor.is(name.end, "the") { name.end + 1 } else { name.end };
    let comma = cursor.word(name.end) == "," && ordinal(cursor, name.end + 1).is_some();
    let the = if comma && cursor.has(name.end + 1, Roles::DIGITS) { name.end + 1 } else { the };
    let (first, end) = day(cursor, the).or_else(|| worded_day(cursor, at, the))?;
    let digits = cursor.has(the, Roles::DIGITS);
    if digits && counts_things(cursor, at, end) {
        return None;
    }
    if let Some((last, end)) = day_range(cursor, end, first) {
        return Some((between(name.number, first, last)?, end));
    }
    Some((one_day(name.number, first)?, end))
}

/// "May twenty nine".
fn worded_day(cursor: &Cursor<'_>, month: usize, at: usize) -> Option<(i8, usize)> {
    let sure = cursor.has(month, Roles::CAPITALISED) || !cursor.is(month, "may");
    if !sure || !cursor.has(at, Roles::NUMERAL) || cursor.is_any(at, &["a", "an", "one"]) {
        return None;
    }
    let (number, end) = count(cursor, at)?;
    let thing = is_thing(cursor, end) && year(cursor, end).is_none();
    let fits = (1..=31).contains(&number) && !thing;
    fits.then(|| Some((i8::try_from(number).ok()?, end))).flatten()
}

/// "In May 15 people came": the number behind the month counts what follows it.
fn counts_things(cursor: &Cursor<'_>, at: usize, end: usize) -> bool {
    let month_alone = at > 0 && cursor.is_any(at - 1, &["in", "since", "last", "this", "next"]);
    month_alone && is_thing(cursor, end) && cursor.word(end).ends_with(['s', 'e'])
        || matches!(cursor.word(end), "%")
        || cursor.is_any(end, &["percent", "per", "million", "billion"])
}

/// "–4", "to 12", "through 5th": the last day of a range, later than the first.
fn day_range(cursor: &Cursor<'_>, at: usize, first: i8) -> Option<(i8, usize)> {
    let joined = is_dash(cursor, at)
        || cursor.is_any(at, &["to", "through", "until", "till", "thru"])
        || cursor.word(at) == "~";
    let (last, end) = joined.then(|| day(cursor, at + 1)).flatten()?;
    let date_of_its_own = month(cursor, end).is_some();
    (last > first && !date_of_its_own).then_some((last, end))
}

/// "19 January 2022", "the 19th of January", "3–4 March", "03rd Jan 2019".
fn day_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (first, end) = day(cursor, at)?;
    if let Some(name) = month_behind_list(cursor, end) {
        let found = Found::new(end, Days::Yearly(one_day(name.number, first)?));
        return cursor.has(at, Roles::DIGITS).then_some(found);
    }
    let (last, end) = day_pair(cursor, end, first).unwrap_or((first, end));
    let start = match () {
        () if cursor.is(end, "of") => end + 1,
        () if is_dash(cursor, end) && cursor.glued(end) && cursor.glued(end + 1) => end + 1,
        () => end,
    };
    let start = if cursor.is(start, "the") { start + 1 } else { start };
    let name = month(cursor, start)?;
    let spelled = name.certain
        || cursor.is_any(start, &["april", "june", "august"])
        || cursor.has(start, Roles::CAPITALISED)
        || start > end
        || ordinal(cursor, at).is_some();
    let range = between(name.number, first, last)?;
    let end = if is_dash(cursor, name.end) && start > end && cursor.glued(name.end) {
        name.end + 1
    } else {
        name.end
    };
    let found = with_year(cursor, end, range);
    let bare = matches!(found.days, Days::Yearly(_));
    let found = if bare { Found { end: name.end, ..found } } else { found };
    (spelled || !bare || is_called(cursor, at)).then_some(found)
}

/// The month of "18 and 25 June", "3, 5 and 9 May", behind the first of the days.
fn month_behind_list(cursor: &Cursor<'_>, end: usize) -> Option<Name> {
    let mut at = end;
    for _ in 0..6 {
        if !(cursor.word(at) == "," || cursor.is_any(at, &["and", "or", "&"])) {
            return None;
        }
        let start = at + 1 + usize::from(cursor.word(at) == "," && cursor.is_any(at + 1, &["and", "or"]));
        let start = start + usize::from(cursor.is(start, "the"));
        let (_, next) = day(cursor, start).filter(|_| cursor.has(start, Roles::DIGITS))?;
        at = next;
        let of = usize::from(cursor.is(at, "of"));
        if let Some(name) = month(cursor, at + of) {
            return (name.certain || cursor.has(at + of, Roles::CAPITALISED)).then_some(name);
        }
    }
    None
}

/// "–4", "to 5" between two days before their month.
fn day_pair(cursor: &Cursor<'_>, at: usize, first: i8) -> Option<(i8, usize)> {
    let joined = is_dash(cursor, at) || cursor.is_any(at, &["to", "through", "until", "till"]);
    let (last, end) = joined.then(|| day(cursor, at + 1)).flatten()?;
    (last > first).then_some((last, end))
}

fn between(month: i8, first: i8, last: i8) -> Option<Yearly> {
    let (first, last) = (one_day(month, first)?, one_day(month, last)?);
    Some(Yearly::between(first.from, last.to))
}

/// "June–August", "May to March", "March and April": one month beside another.
fn joins_months(cursor: &Cursor<'_>, at: usize) -> bool {
    let joint = |at: usize| is_dash(cursor, at) || cursor.is_any(at, &["to", "through", "and", "or"]);
    let capital = |at: usize| cursor.has(at, Roles::CAPITALISED) && month(cursor, at).is_some();
    capital(at) && (joint(at + 1) && capital(at + 2) || at > 1 && joint(at - 1) && capital(at - 2))
}

/// Whether the words before call for a month: "in may", "since March", "April and May", "mid-June".
fn is_called(cursor: &Cursor<'_>, at: usize) -> bool {
    const CALLS: &[&str] = &[
        "in", "of", "since", "until", "till", "by", "during", "from", "between", "before", "after",
        "through", "last", "next", "late", "early", "mid",
    ];
    const CAPITAL_CALLS: &[&str] = &["to", "for", "this", "each", "every", "previous"];
    if joins_months(cursor, at) {
        return true;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    if is_dash(cursor, before) {
        let joined = cursor.glued(at) && before > 0;
        return joined
            && (cursor.is_any(before - 1, &["mid", "early", "late"]) || month(cursor, before - 1).is_some());
    }
    if !cursor.has(at, Roles::CAPITALISED) {
        return cursor.is_any(before, CALLS);
    }
    // "the June vote": a month stands before a noun there, and nobody of that name.
    let attribute =
        cursor.is(before, "the") && !cursor.is_any(at, &["may", "march"]) && is_thing(cursor, at + 1);
    attribute || cursor.is_any(before, CALLS) || cursor.is_any(before, CAPITAL_CALLS)
}
