//! Digits come in; dates in digits go out: `2022-01-19`, `2022-01`, `XXXX-01-19`, `19.01.2022`, `1/19/2022`.
//!
//! Where the month could be either of two numbers, both days stay possible; the one with the first number for the
//! month stands first.

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::attach::{exact_day, in_year, one_day, whole_month};
use super::counts::{century_of, plain, year};
use super::found::Found;
use super::names::month;
use crate::base::moment::Days;
use crate::base::token::TokenKind;

/// What happened on 11 September 2001.
pub const ATTACKS: &[&str] =
    &["attack", "attacks", "terror", "terrorist", "terrorism", "hijackings", "hijackers"];

/// The date in digits that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if is_inside(cursor, at) {
        return None;
    }
    let found = unspecified(cursor, at)
        .or_else(|| dotted(cursor, at))
        .or_else(|| parted(cursor, at))
        .or_else(|| spaced(cursor, at))
        .or_else(|| month_between(cursor, at))
        .or_else(|| month_slash(cursor, at))?;
    let more = cursor.glued(found.end)
        && (matches!(cursor.kind(found.end), Some(TokenKind::Number)) || cursor.word(found.end) == "/");
    (!more).then_some(found)
}

/// Whether the digits go on from something before them: a longer number, a telephone's, a path's.
fn is_inside(cursor: &Cursor<'_>, at: usize) -> bool {
    let second =
        at > 2 && cursor.word(at - 1) == "-" && cursor.word(at - 3) == "/" && cursor.word(at + 1) == "/";
    at > 0
        && !second
        && cursor.glued(at)
        && (matches!(cursor.word(at - 1), "-" | "/" | "." | ":" | "+" | "_" | "#" | "$" | "€" | "£")
            || cursor.kind(at - 1) == Some(TokenKind::Number))
}

/// `XXXX-01-19`, `XXXX-01`.
fn unspecified(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if cursor.word(at) != "XXXX" || !separated(cursor, at + 1, "-") {
        return None;
    }
    let month = two_digits(cursor, at + 2)?;
    if !(1..=12).contains(&month) {
        return None;
    }
    if separated(cursor, at + 3, "-") {
        let day = two_digits(cursor, at + 4)?;
        return Some(Found::new(at + 5, Days::Yearly(one_day(month, day).filter(|_| day > 0)?)));
    }
    Some(Found::new(at + 3, Days::Yearly(whole_month(month))))
}

/// `19.01.2022`, `2022.01.19`: one token.
fn dotted(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if !cursor.has(at, Roles::DIGITS) {
        return None;
    }
    let mut parts = cursor.word(at).split('.');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if first.len() == 4 {
        return ymd(at + 1, first, second, third);
    }
    if third.len() != 4 {
        return None;
    }
    let days = dmy(second, first, third).or_else(|| dmy(first, second, third))?;
    Some(Found::new(at + 1, days))
}

/// Numbers with `-` or `/` between them.
fn parted(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let sign = cursor.word(at + 1);
    if !matches!(sign, "-" | "/" | "‑") || !separated(cursor, at + 1, sign) || plain(cursor, at + 2).is_none()
    {
        return None;
    }
    let (first, second) = (cursor.word(at), cursor.word(at + 2));
    if separated(cursor, at + 3, sign) && plain(cursor, at + 4).is_some() {
        let third = cursor.word(at + 4);
        if first.len() == 4 {
            return ymd(at + 5, first, second, third);
        }
        let named = matches!(third.len(), 2 | 4) && first.len() <= 2 && second.len() <= 2;
        let days = named.then(|| either_order(first, second, third)).flatten()?;
        return Some(Found::new(at + 5, days));
    }
    if first.len() == 4 && second.len() == 2 && !is_school_year(cursor, at, first, second) {
        return month_of(at + 3, second, first);
    }
    if first.len() <= 2 && second.len() == 4 {
        return month_of(at + 3, first, second);
    }
    if sign == "/" { month_and_day(cursor, at, first, second) } else { None }
}

/// `2016 10 16`, with no more figures on either side.
fn spaced(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let number = |at: usize| cursor.kind(at) == Some(TokenKind::Number);
    let (month, day) = (two_digits(cursor, at + 1)?, two_digits(cursor, at + 2)?);
    let (year, _) = year(cursor, at).filter(|(year, _)| (1900..=2099).contains(year))?;
    let ends = matches!(cursor.word(at + 3), "" | "," | "." | ";" | ")" | "(" | "at");
    let more = at > 0 && number(at - 1);
    (ends && !more).then(|| Some(Found::new(at + 3, exact_day(year, month, day)?))).flatten()
}

/// `3/4/2021`: the fourth of March or the third of April, in this order; one of them where the other is no day.
fn either_order(first: &str, second: &str, year: &str) -> Option<Days> {
    match (dmy(first, second, year), dmy(second, first, year)) {
        (Some(Days::Known(mut one)), Some(Days::Known(other))) if one != other => {
            one.extend(other);
            Some(Days::Known(one))
        }
        (one, other) => one.or(other),
    }
}

/// `2010-11` in running text is more often the year 2010 to 2011 than November.
fn is_school_year(cursor: &Cursor<'_>, at: usize, first: &str, second: &str) -> bool {
    let next = first.get(2..).and_then(|year| year.parse::<u8>().ok()).map(|year| (year + 1) % 100);
    let running = at > 0 && cursor.kind(at - 1) == Some(TokenKind::Word);
    second.parse::<u8>().ok() == next && (running || cursor.is_any(at + 3, &["season", "school", "academic"]))
}

/// `9/11`; `4/22` behind a word that a date stands behind.
fn month_and_day(cursor: &Cursor<'_>, at: usize, first: &str, second: &str) -> Option<Found> {
    const BEFORE: &[&str] =
        &["on", "by", "until", "till", "since", "before", "after", "due", "from", "of", "to", "dated"];
    if first.len() > 2 || second.len() > 2 {
        return None;
    }
    if (first, second) == ("9", "11") && !(at > 0 && cursor.is(at - 1, "on")) {
        // "9/11 Commission": what is named after the day is of another.
        let next = cursor.kind(at + 3) == Some(TokenKind::Word) && !cursor.has(at + 3, Roles::FUNCTION);
        if next && !cursor.is_any(at + 3, ATTACKS) {
            return None;
        }
        return Some(Found::new(at + 3, exact_day(2001, 9, 11)?));
    }
    let called = at == 0 && at + 3 == cursor.tokens.len()
        || at > 0 && (cursor.is_any(at - 1, BEFORE) || cursor.has(at - 1, Roles::WEEKDAY));
    let (month, day): (i8, i8) = (first.parse().ok()?, second.parse().ok()?);
    let days = [(month, day), (day, month)].into_iter().find_map(|(month, day)| {
        (1..=12).contains(&month).then(|| one_day(month, day).filter(|_| day > 0)).flatten()
    });
    called.then_some(Found::new(at + 3, Days::Yearly(days?)))
}

/// `2019-aug-01`, `01-Aug-2019`, `01-Aug-19`.
fn month_between(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let number = plain(cursor, at)?;
    let sign = cursor.word(at + 1);
    let signed = matches!(sign, "-" | "/") && separated(cursor, at + 1, sign);
    let name = signed.then(|| month(cursor, at + 2)).flatten()?;
    let last = separated(cursor, name.end, sign).then(|| plain(cursor, name.end + 1)).flatten()?;
    let (year, day) = if cursor.word(at).len() == 4 { (number, last) } else { (last, number) };
    let year = i16::try_from(year).ok()?;
    let year = if cursor.word(name.end + 1).len() == 2 && cursor.word(at).len() <= 2 {
        century_of(year)
    } else {
        year
    };
    if !(1000..=2199).contains(&year) {
        return None;
    }
    Some(Found::new(name.end + 2, exact_day(year, name.number, i8::try_from(day).ok()?)?))
}

/// `Oct/2`, `Dec-2018`, `Sep-23-2020`.
fn month_slash(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let name = month(cursor, at)?;
    let sign = cursor.word(name.end);
    if matches!(sign, "/" | "-") && separated(cursor, name.end, sign) && cursor.word(name.end + 1).len() == 4
    {
        let year = i16::try_from(plain(cursor, name.end + 1)?).ok()?;
        let sensible = (1000..=2199).contains(&year);
        return sensible
            .then(|| Some(Found::new(name.end + 2, in_year(whole_month(name.number), year)?)))
            .flatten();
    }
    let slash =
        matches!(cursor.word(name.end), "/" | "-") && separated(cursor, name.end, cursor.word(name.end));
    let day = slash.then(|| plain(cursor, name.end + 1)).flatten().and_then(|day| i8::try_from(day).ok())?;
    if separated(cursor, name.end + 2, sign)
        && let Some((year, end)) = year(cursor, name.end + 3)
    {
        return Some(Found::new(end, exact_day(year, name.number, day)?));
    }
    Some(Found::new(name.end + 2, Days::Yearly(one_day(name.number, day).filter(|_| day > 0)?)))
}

fn ymd(end: usize, year: &str, month: &str, day: &str) -> Option<Found> {
    let short = month.len() <= 2 && day.len() <= 2;
    let days =
        short.then(|| exact_day(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)).flatten()?;
    Some(Found::new(end, days))
}

fn dmy(month: &str, day: &str, year: &str) -> Option<Days> {
    let number: i16 = year.parse().ok()?;
    let year = if year.len() == 2 { century_of(number) } else { number };
    let sensible = (1000..=2199).contains(&year) && day.len() <= 2 && month.len() <= 2;
    sensible.then(|| exact_day(year, month.parse().ok()?, day.parse().ok()?)).flatten()
}

fn month_of(end: usize, month: &str, year: &str) -> Option<Found> {
    let (month, year): (i8, i16) = (month.parse().ok()?, year.parse().ok()?);
    let sensible = (1..=12).contains(&month) && (1000..=2199).contains(&year);
    sensible.then(|| Some(Found::new(end, in_year(whole_month(month), year)?))).flatten()
}

fn two_digits(cursor: &Cursor<'_>, at: usize) -> Option<i8> {
    let number = (cursor.word(at).len() == 2).then(|| plain(cursor, at)).flatten()?;
    i8::try_from(number).ok()
}

/// The sign, with no space on either side.
fn separated(cursor: &Cursor<'_>, at: usize, sign: &str) -> bool {
    cursor.word(at) == sign && cursor.glued(at) && cursor.glued(at + 1)
}
