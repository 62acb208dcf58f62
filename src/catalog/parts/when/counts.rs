//! A token comes in; the small whole number, ordinal, day of the month or year that begins there goes out.

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::names::{is_dash, is_thing};
use crate::base::token::TokenKind;

const CARDINALS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ORDINALS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];
const TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A whole number below 10,000 and the token behind it: `3`, "three", "twenty-five", "a", "a couple of".
#[must_use]
pub fn count(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    if let Some(number) = plain(cursor, at) {
        return (cursor.word(at).len() <= 4).then_some((number, at + 1));
    }
    if cursor.is_any(at, &["a", "an"]) {
        return Some(if cursor.is_phrase(at + 1, "couple of") { (2, at + 3) } else { (1, at + 1) });
    }
    if cursor.is(at, "couple") {
        return Some((2, if cursor.is(at + 1, "of") { at + 2 } else { at + 1 }));
    }
    worded(cursor, at, CARDINALS)
}

/// An ordinal and the token behind it: `3rd`, "third", "twenty-first".
#[must_use]
pub fn ordinal(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    if let Some(number) = plain(cursor, at) {
        return suffixed(cursor, at).then_some((number, at + 2));
    }
    if cursor.is_any(at, &["twentieth", "thirtieth"]) {
        return Some((if cursor.is(at, "twentieth") { 20 } else { 30 }, at + 1));
    }
    worded(cursor, at, ORDINALS).filter(|(number, _)| number % 10 != 0 || *number == 10)
}

/// A number that counts from the end too: "last", "final".
#[must_use]
pub fn place(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    if cursor.is_any(at, &["last", "final"]) { Some((-1, at + 1)) } else { ordinal(cursor, at) }
}

/// A day of the month and the token behind it: `19`, `19th`, "nineteenth".
#[must_use]
pub fn day(cursor: &Cursor<'_>, at: usize) -> Option<(i8, usize)> {
    let (number, end) = match plain(cursor, at) {
        Some(number) if cursor.word(at).len() <= 2 => {
            (number, if suffixed(cursor, at) { at + 2 } else { at + 1 })
        }
        Some(_) => return None,
        None => ordinal(cursor, at)?,
    };
    let glued = cursor.glued(end)
        && (matches!(cursor.word(end), ":" | "/" | "%" | "$") || cursor.kind(end) == Some(TokenKind::Word));
    ((1..=31).contains(&number) && !glued).then(|| Some((i8::try_from(number).ok()?, end))).flatten()
}

/// A year in four digits and the token behind it.
#[must_use]
pub fn year(cursor: &Cursor<'_>, at: usize) -> Option<(i16, usize)> {
    let word = cursor.word(at);
    if cursor.has(at, Roles::NUMERAL) && !cursor.has(at, Roles::DIGITS) {
        let counts = |end: usize| is_thing(cursor, end) || is_dash(cursor, end) && cursor.glued(end);
        return spoken_year(cursor, at).filter(|(_, end)| !counts(*end));
    }
    if !cursor.has(at, Roles::DIGITS) || word.len() != 4 || glued_on(cursor, at + 1) {
        return None;
    }
    let year: i16 = word.parse().ok()?;
    (1000..=2199).contains(&year).then_some((year, at + 1))
}

/// A year in words: "nineteen eighty-six", "nineteen hundred ninety three", "two thousand and five".
fn spoken_year(cursor: &Cursor<'_>, at: usize) -> Option<(i16, usize)> {
    let below = |at: usize, least: i32| {
        let (number, end) =
            worded(cursor, at, CARDINALS).filter(|(number, _)| (least..100).contains(number))?;
        Some((i16::try_from(number).ok()?, end))
    };
    let behind_and = |at: usize| below(if cursor.is(at, "and") { at + 1 } else { at }, 1);
    if cursor.is_phrase(at, "two thousand") {
        let rest =
            behind_and(at + 2).filter(|(_, end)| !cursor.is_any(*end, &["hundred", "thousand", "million"]));
        return Some(rest.map_or((2000, at + 2), |(rest, end)| (2000 + rest, end)));
    }
    let (century, end) = below(at, 11).filter(|(century, _)| (11..=21).contains(century))?;
    if cursor.is(end, "hundred") {
        let (rest, end) = behind_and(end + 1)?;
        return Some((century * 100 + rest, end));
    }
    let (rest, end) = if cursor.is_any(end, &["oh", "o"]) {
        below(end + 1, 1).filter(|(rest, _)| *rest < 10)?
    } else {
        below(end, 10)?
    };
    Some((century * 100 + rest, end))
}

/// `'98`, `’98`: a year in two digits.
#[must_use]
pub fn short_year(cursor: &Cursor<'_>, at: usize) -> Option<(i16, usize)> {
    if !matches!(cursor.word(at), "'" | "’" | "‘" | "`")
        || !cursor.glued(at + 1)
        || cursor.word(at + 1).len() != 2
    {
        return None;
    }
    let number = i16::try_from(plain(cursor, at + 1)?).ok()?;
    (!glued_on(cursor, at + 2)).then_some((century_of(number), at + 2))
}

/// The year that two digits mean: 1950 to 2049.
#[must_use]
pub const fn century_of(two_digits: i16) -> i16 {
    if two_digits < 50 { 2000 + two_digits } else { 1900 + two_digits }
}

/// The number in plain digits: no commas, no points, five digits at most.
#[must_use]
pub fn plain(cursor: &Cursor<'_>, at: usize) -> Option<i32> {
    let word = cursor.word(at);
    let digits =
        cursor.has(at, Roles::DIGITS) && word.len() <= 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

fn suffixed(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.glued(at + 1) && cursor.is_any(at + 1, &["st", "nd", "rd", "th"])
}

/// Whether letters, digits or a sign that takes more of the number stand right behind it.
fn glued_on(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.glued(at)
        && (matches!(cursor.kind(at), Some(TokenKind::Word | TokenKind::Number))
            || matches!(cursor.word(at), "%" | "°" | ":"))
}

/// "twenty", "twenty five", "twenty-fifth"; below twenty from the table.
fn worded(cursor: &Cursor<'_>, at: usize, table: &[&str]) -> Option<(i32, usize)> {
    if !cursor.has(at, Roles::NUMERAL.with(Roles::ORDINAL)) {
        return None;
    }
    let small = |at: usize| {
        table.iter().position(|word| cursor.is(at, word)).and_then(|row| i32::try_from(row + 1).ok())
    };
    if let Some(number) = small(at) {
        return Some((number, at + 1));
    }
    let row = TENS.iter().position(|word| cursor.is(at, word))?;
    let tens = i32::try_from(row * 10 + 20).ok()?;
    let next = if is_dash(cursor, at + 1) && cursor.glued(at + 1) { at + 2 } else { at + 1 };
    match small(next) {
        Some(number) if number < 10 => Some((tens + number, next + 1)),
        _ => Some((tens, at + 1)),
    }
}
