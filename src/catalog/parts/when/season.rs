//! Tokens come in; quarters, halves and seasons of a year go out: "the third quarter of 2009", "H1 2022", "summer 2021".

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::attach::with_year;
use super::counts::{century_of, ordinal, place, plain, year};
use super::found::Found;
use super::names::{is_dash, season};
use crate::base::moment::{Days, Move, Step, Yearly};
use crate::base::precision::Precision;

/// The quarter, half or season that begins at a token, in the year behind or before it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    let start = if cursor.is_any(start, &["fiscal", "financial"]) { start + 1 } else { start };
    coded(cursor, start)
        .or_else(|| year_first(cursor, start))
        .or_else(|| quarter(cursor, start))
        .or_else(|| half(cursor, start))
        .or_else(|| of_season(cursor, start))
}

/// "Q3", "Q3 2022", "H1 2022", "3Q22".
fn coded(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (days, end) = code(cursor, at)?;
    let next =
        if is_dash(cursor, end) || matches!(cursor.word(end), "'" | "’" | "/") { end + 1 } else { end };
    let short = (cursor.word(next).len() == 2 && cursor.glued(next)).then(|| plain(cursor, next)).flatten();
    if let Some(year) = short.and_then(|year| i16::try_from(year).ok()) {
        return Some(Found::new(next + 1, Days::Known(vec![days.in_year(century_of(year))?])));
    }
    if next > end
        && let Some((year, end)) = year(cursor, next)
    {
        return Some(Found::new(end, Days::Known(vec![days.in_year(year)?])));
    }
    Some(fiscal_year(cursor, end, days))
}

/// "fiscal 2022" behind a quarter.
fn fiscal_year(cursor: &Cursor<'_>, at: usize, days: Yearly) -> Found {
    let of = if cursor.is(at, "of") { at + 1 } else { at };
    let named = cursor.is_any(of, &["fiscal", "financial", "FY", "calendar"]);
    let start = if named && cursor.is(of + 1, "year") { of + 2 } else { of + 1 };
    let known =
        named.then(|| year(cursor, start)).flatten().and_then(|(year, end)| Some((days.in_year(year)?, end)));
    match known {
        Some((known, end)) => Found::new(end, Days::Known(vec![known])),
        None => with_year(cursor, at, days),
    }
}

/// `Q3`, `H1`, `3Q`.
fn code(cursor: &Cursor<'_>, at: usize) -> Option<(Yearly, usize)> {
    let (letter, number) = if cursor.has(at, Roles::DIGITS) { (at + 1, at) } else { (at, at + 1) };
    let count =
        (cursor.glued(at + 1) && cursor.word(number).len() == 1).then(|| plain(cursor, number)).flatten()?;
    let days = match cursor.word(letter) {
        "Q" | "q" => quarter_days(count)?,
        "H" | "h" if letter == at => half_days(count)?,
        // "2H23", "1H 2022"; "2h" are hours.
        "H" if year(cursor, at + 2).is_some() || cursor.glued(at + 2) && cursor.word(at + 2).len() == 2 => {
            half_days(count)?
        }
        _ => return None,
    };
    Some((days, at + 2))
}

/// "2022 Q3", "2017-q1".
fn year_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (year, end) = year(cursor, at)?;
    let start = if is_dash(cursor, end) || cursor.word(end) == "," { end + 1 } else { end };
    let (days, end) = code(cursor, start)?;
    Some(Found::new(end, Days::Known(vec![days.in_year(year)?])))
}

/// "third quarter", "third-quarter", "the last quarter of 2009".
fn quarter(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (number, end) = place(cursor, at)?;
    let end = if is_dash(cursor, end) { end + 1 } else { end };
    let end = if cursor.is_any(end, &["fiscal", "calendar"]) { end + 1 } else { end };
    if !cursor.is_any(end, &["quarter", "qtr"]) || number < 0 && !cursor.is(end + 1, "of") {
        return None;
    }
    let days = quarter_days(if number < 0 { 4 } else { number })?;
    if cursor.is_phrase(end + 1, "of the year") {
        return Some(of_the_year(end + 4, days));
    }
    let found = fiscal_year(cursor, end + 1, days);
    (number > 0 || !matches!(found.days, Days::Yearly(_))).then_some(found)
}

/// "the first half of 2022", "second half of the year".
fn half(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (number, end) = place(cursor, at).or_else(|| cursor.is(at, "latter").then_some((2, at + 1)))?;
    let end = if is_dash(cursor, end) { end + 1 } else { end };
    if !cursor.is(end, "half") {
        return None;
    }
    let days = half_days(if number < 0 { 2 } else { number })?;
    if cursor.is_phrase(end + 1, "of the year") {
        return Some(of_the_year(end + 4, days));
    }
    let found = fiscal_year(cursor, end + 1, days);
    (!matches!(found.days, Days::Yearly(_))).then_some(found)
}

fn of_the_year(end: usize, days: Yearly) -> Found {
    Found::relative(end, vec![Move::Unit(Step::Year, 0), Move::Of(days)])
}

/// "summer 2021", "the spring of 1998"; a season without its year is told by the words before it.
fn of_season(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const BEFORE: &[&str] = &[
        "in", "the", "since", "until", "by", "of", "during", "before", "after", "late", "early", "mid",
        "from", "for",
    ];
    let days = season(cursor, at)?;
    let verb = cursor.is(at, "fall")
        && at > 0
        && !cursor.is_any(at - 1, BEFORE)
        && !cursor.has(at, Roles::CAPITALISED);
    let found = with_year(cursor, at + 1, (!verb).then_some(days)?);
    let bare = matches!(found.days, Days::Yearly(_));
    (!bare).then_some(Found { precision: Precision::Approximate, ..found })
}

/// "first quarter", "second half" behind "next year’s": the days, and the token behind.
#[must_use]
pub fn part_of_year(cursor: &Cursor<'_>, at: usize) -> Option<(Yearly, usize)> {
    if let Some(coded) = code(cursor, at) {
        return Some(coded);
    }
    let (number, end) = place(cursor, at)?;
    let end = if is_dash(cursor, end) { end + 1 } else { end };
    let days = match () {
        () if cursor.is(end, "quarter") => quarter_days(if number < 0 { 4 } else { number })?,
        () if cursor.is(end, "half") => half_days(if number < 0 { 2 } else { number })?,
        () => return None,
    };
    Some((days, end + 1))
}

fn quarter_days(number: i32) -> Option<Yearly> {
    const QUARTERS: [Yearly; 4] = [
        Yearly::between((1, 1), (3, 31)),
        Yearly::between((4, 1), (6, 30)),
        Yearly::between((7, 1), (9, 30)),
        Yearly::between((10, 1), (12, 31)),
    ];
    QUARTERS.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
}

fn half_days(number: i32) -> Option<Yearly> {
    match number {
        1 => Some(Yearly::between((1, 1), (6, 30))),
        2 => Some(Yearly::between((7, 1), (12, 31))),
        _ => None,
    }
}

/// The weeks of a year: "week 31".
#[must_use]
pub fn week_number(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    if !cursor.is(start, "week") || ordinal(cursor, start + 1).is_some() {
        return None;
    }
    let number = plain(cursor, start + 1).filter(|number| (1..=53).contains(number))?;
    let called = start > 0
        && (start > at
            || cursor.is_any(start - 1, &["in", "of", "during", "by"])
            || cursor.word(start - 1) == ",");
    // ISO 8601: the first week is the one that holds 4 January.
    let fourth = Yearly::between((1, 4), (1, 4));
    let week = Move::Unit(Step::Week, number - 1);
    let dated = with_year(cursor, start + 2, fourth);
    if !matches!(dated.days, Days::Yearly(_)) {
        let end = dated.end;
        return dated.then(end, &[week]);
    }
    let moves = vec![Move::Unit(Step::Year, 0), Move::Of(fourth), week];
    called.then_some(Found::relative(start + 2, moves))
}
