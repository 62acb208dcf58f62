//! A token comes in; a length of time that is told by parts of a unit goes out: "half an hour", "three-quarters of an
//! hour", "two and a quarter hours".

use super::cursor::Cursor;
use super::numeral;
use super::time_unit::unit;
use crate::base::number::Number;
use crate::base::value::TimeUnit;

/// How many of which unit, and the token behind.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<(Number, TimeUnit, usize)> {
    half_of(cursor, at).or_else(|| quarters_of(cursor, at)).or_else(|| mixed(cursor, at))
}

/// "half an hour", "half-hour", "a half hour", "half a day".
fn half_of(cursor: &Cursor<'_>, at: usize) -> Option<(Number, TimeUnit, usize)> {
    let start = if cursor.is(at, "a") { at + 1 } else { at };
    if !cursor.is(start, "half") {
        return None;
    }
    let hyphen = cursor.word(start + 1) == "-" && cursor.glued(start + 1);
    let next = start + 1 + usize::from(hyphen || cursor.is_any(start + 1, &["a", "an"]));
    let (unit, size) = unit(cursor, next, false)?;
    let close = next > start + 1 || matches!(unit, TimeUnit::Hour | TimeUnit::Day);
    close.then(|| (Number::ratio(size, 2), unit, next + 1))
}

/// "a quarter of an hour", "three-quarters of an hour".
fn quarters_of(cursor: &Cursor<'_>, at: usize) -> Option<(Number, TimeUnit, usize)> {
    let (quarters, end) = quarters(cursor, at)?;
    let (unit, size, end) = cursor.is(end, "of").then(|| whole_unit(cursor, end)).flatten()?;
    (unit != TimeUnit::Year).then(|| (Number::ratio(quarters * size, 4), unit, end))
}

/// "five and half minutes", "one and three quarters of an hour", "two and a quarter hours".
fn mixed(cursor: &Cursor<'_>, at: usize) -> Option<(Number, TimeUnit, usize)> {
    if !(at + 1..at + 4).any(|at| cursor.is(at, "and")) {
        return None;
    }
    let numeral = numeral::read(cursor, at)?;
    let behind = cursor.is(numeral.end, "and").then(|| quarters(cursor, numeral.end + 1)).flatten();
    let (count, end) = match behind {
        Some((quarters, end)) => (&numeral.value + &Number::ratio(quarters, 4), end),
        None if !numeral.value.is_whole() && cursor.is(numeral.end, "of") => (numeral.value, numeral.end),
        None => return None,
    };
    let (unit, size, end) = whole_unit(cursor, end)?;
    Some((&count * &Number::from(size), unit, end))
}

/// How many quarters "half", "a quarter", "three-quarters" are, and the token behind the words.
fn quarters(cursor: &Cursor<'_>, at: usize) -> Option<(i64, usize)> {
    const COUNTS: &[(&str, i64)] = &[("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3)];
    let counted = COUNTS.iter().find(|(word, _)| cursor.is(at, word)).map(|&(_, count)| count);
    let at = at + usize::from(counted.is_some());
    let at = at + usize::from(cursor.word(at) == "-" && cursor.glued(at));
    match () {
        () if cursor.is(at, "half") => Some((2, at + 1)),
        () if cursor.is_any(at, &["quarter", "quarters"]) => Some((counted.unwrap_or(1), at + 1)),
        () => None,
    }
}

/// The unit behind "of an", and the token behind it.
fn whole_unit(cursor: &Cursor<'_>, at: usize) -> Option<(TimeUnit, i64, usize)> {
    let at = at + usize::from(cursor.is(at, "of"));
    let at = at + usize::from(cursor.is_any(at, &["a", "an"]));
    let (unit, size) = unit(cursor, at, false)?;
    Some((unit, size, at + 1))
}
