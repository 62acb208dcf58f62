//! Days of an unknown year come in; the same days with the year that stands behind them go out.

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::counts::{century_of, plain, short_year, year};
use super::found::Found;
use super::names::is_thing;
use crate::base::days::day_in;
use crate::base::interval::Interval;
use crate::base::moment::{Anchor, Days, Move, Relative, Step, Yearly};
use crate::base::token::TokenKind;

/// The days of `yearly` in the year that stands at `at` ("2022", ", 2022", "of 2022", "’22", "of last year"),
/// else without one.
#[must_use]
pub fn with_year(cursor: &Cursor<'_>, at: usize, yearly: Yearly) -> Found {
    dated(cursor, at, yearly).unwrap_or_else(|| Found::new(at, Days::Yearly(yearly)))
}

fn dated(cursor: &Cursor<'_>, at: usize, yearly: Yearly) -> Option<Found> {
    let comma = cursor.word(at) == ",";
    let joined = comma || cursor.is_any(at, &["of", "in"]);
    let start = if joined { at + 1 } else { at };
    let start = if cursor.is_phrase(start, "the year") { start + 2 } else { start };
    if let Some((year, end)) = year(cursor, start).or_else(|| short_year(cursor, start)) {
        let counted = cursor.is(at, "in") && yearly.from == yearly.to && is_thing(cursor, end);
        if counted || counts_people(cursor, end) {
            return None;
        }
        let (year, end) = era(cursor, end, year);
        return Some(Found::new(end, Days::Known(vec![yearly.in_year(year)?])));
    }
    if let Some((year, end)) = era_year(cursor, start) {
        return Some(Found::new(end, Days::Known(vec![yearly.in_year(year)?])));
    }
    if let Some(year) =
        late_year(cursor, start).filter(|_| yearly.from == yearly.to && (start == at || comma))
    {
        return Some(Found::new(start + 1, Days::Known(vec![yearly.in_year(year)?])));
    }
    let (told, end) = told_year(cursor, start)?;
    let moves = [told.moves.as_slice(), &[Move::Of(yearly)]].concat();
    Some(Found::new(end, Days::Relative(Relative { moves, ..told })))
}

/// "this year", "last year", "the following year", "a year earlier".
#[must_use]
pub fn told_year(cursor: &Cursor<'_>, at: usize) -> Option<(Relative, usize)> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    if !cursor.is(start + 1, "year") {
        return None;
    }
    let count = match () {
        () if cursor.is_any(start, &["this", "current", "same"]) => 0,
        () if cursor.is_any(start, &["last", "previous", "past", "preceding"]) => -1,
        () if cursor.is_any(start, &["next", "following", "coming"]) => 1,
        () => return None,
    };
    let preceding = cursor.is_any(start, &["following", "same", "previous", "preceding"]);
    let anchor = if preceding { Anchor::Preceding } else { Anchor::Source };
    let told = Relative { anchor, ..Relative::from_source(vec![Move::Unit(Step::Year, count)]) };
    Some((told, start + 2))
}

/// "3 Feb 82": two digits that are no day of a month, with nothing behind them that they might count.
fn late_year(cursor: &Cursor<'_>, at: usize) -> Option<i16> {
    let number =
        (cursor.word(at).len() == 2).then(|| plain(cursor, at)).flatten().filter(|number| *number > 31)?;
    let free =
        !matches!(cursor.kind(at + 1), Some(TokenKind::Word | TokenKind::Number)) && !cursor.glued(at + 1);
    let stops = matches!(cursor.word(at + 1), "" | "." | "," | ";" | ")" | "?" | "!");
    (free || stops).then(|| i16::try_from(number).ok().map(century_of)).flatten()
}

/// "345 BC", "88 AD", "AD 79": a year of any length that its era marks as one.
#[must_use]
pub fn era_year(cursor: &Cursor<'_>, at: usize) -> Option<(i16, usize)> {
    let number = |at: usize| {
        let word = cursor.word(at);
        let whole = (word.len() <= 5).then(|| word.replace(',', "")).filter(|word| !word.contains('.'));
        whole.filter(|_| cursor.has(at, Roles::DIGITS))?.parse::<i16>().ok().filter(|year| *year > 0)
    };
    if matches!(cursor.word(at), "AD" | "A.D.") {
        return number(at + 1).map(|year| (year, at + 2));
    }
    let stated = number(at)?;
    let (year, end) = era(cursor, at + 1, stated);
    (end > at + 1 && (!cursor.glued(at + 1))).then_some((year, end))
}

/// "44 BC", "1066 AD".
fn era(cursor: &Cursor<'_>, at: usize, year: i16) -> (i16, usize) {
    match () {
        () if matches!(cursor.word(at), "AD" | "CE" | "A.D." | "C.E.") => (year, at + 1),
        () if matches!(cursor.word(at), "BC" | "BCE" | "B.C." | "B.C.E.") => (1 - year, at + 1),
        () => (year, at),
    }
}

/// Whether the number before counts what follows: "2007 people".
#[must_use]
pub fn counts_people(cursor: &Cursor<'_>, at: usize) -> bool {
    const PEOPLE: &[&str] =
        &["people", "men", "women", "children", "persons", "officers", "troops", "soldiers", "jobs"];
    cursor.is_any(at, PEOPLE) && is_thing(cursor, at)
}

/// The whole days of a month.
#[must_use]
pub const fn whole_month(month: i8) -> Yearly {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    Yearly::between((month, 1), (month, last))
}

/// One day of the year, where the month has it.
#[must_use]
pub fn one_day(month: i8, day: i8) -> Option<Yearly> {
    (day <= whole_month(month).to.1).then(|| Yearly::between((month, day), (month, day)))
}

/// The days from one day of a known year to another of the next, at most.
#[must_use]
pub fn in_year(yearly: Yearly, year: i16) -> Option<Days> {
    Some(Days::Known(vec![yearly.in_year(year)?]))
}

/// One day of a known year, where it exists.
#[must_use]
pub fn exact_day(year: i16, month: i8, day: i8) -> Option<Days> {
    let exact = jiff::civil::Date::new(year, month, day).ok()?;
    day_in(year, (month, day)).map(|_| Days::Known(vec![Interval::exactly(exact)]))
}
