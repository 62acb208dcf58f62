//! The word or letters behind a number come in; the power of ten that they multiply it by goes out.

use super::cursor::Cursor;
use super::noun;
use crate::base::number::Number;

/// Scale words: they stand behind digits and number words alike.
pub const WORDS: &[(&str, i32)] = &[
    ("hundred", 2),
    ("thousand", 3),
    ("lakh", 5),
    ("lakhs", 5),
    ("million", 6),
    ("crore", 7),
    ("crores", 7),
    ("billion", 9),
    ("trillion", 12),
    ("quadrillion", 15),
    ("quintillion", 18),
    ("hundreds", 2),
    ("thousands", 3),
    ("millions", 6),
    ("billions", 9),
    ("trillions", 12),
];

/// Abbreviations that mean a scale wherever they stand behind digits.
pub const ABBREVIATIONS: &[(&str, i32)] = &[
    ("mn", 6),
    ("mln", 6),
    ("mil", 6),
    ("bn", 9),
    ("bln", 9),
    ("tn", 12),
    ("trn", 12),
    ("trln", 12),
    ("tln", 12),
    ("lkh", 5),
    ("lkhs", 5),
    ("lac", 5),
    ("lacs", 5),
    ("koti", 7),
    ("cr", 7),
    ("crs", 7),
];

/// Single letters that mean a scale where they are glued to digits; the flag says whether only for money
/// (`5m` may be metres, `5B` bytes).
const LETTERS: &[(&str, i32, bool)] = &[
    ("k", 3, false),
    ("K", 3, false),
    ("m", 6, true),
    ("M", 6, false),
    ("b", 9, false),
    ("B", 9, false),
    ("mm", 6, true),
    ("MM", 6, true),
    ("t", 12, true),
    ("T", 12, false),
];

/// The scale at a token and the token behind it. `digits`: whether digits stand before it; `money`: whether
/// the number is known to be one of money.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize, digits: bool, money: bool) -> Option<(usize, Number)> {
    let hyphened = cursor.glued(at) && cursor.word(at) == "-" && cursor.glued(at + 1);
    let at = if hyphened { at + 1 } else { at };
    let word = cursor.word(at);
    let exponent =
        find(WORDS, word).or_else(|| digits.then(|| find(ABBREVIATIONS, word)).flatten()).or_else(|| {
            (digits && !hyphened && (cursor.glued(at) || is_spaced_million(cursor, at)))
                .then(|| letter(word, money || counts(cursor, at)))
                .flatten()
        })?;
    (!glued_word(cursor, at + 1)).then(|| (at + 1, Number::power_of_ten(exponent)))
}

/// The scale that an abbreviation behind number words means: "three hundred koti".
#[must_use]
pub fn abbreviated(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let exponent = find(ABBREVIATIONS, cursor.word(at)).filter(|_| !cursor.glued(at))?;
    Some((at + 1, Number::power_of_ten(exponent)))
}

/// The power of ten that a scale word means.
#[must_use]
pub fn exponent(word: &str) -> Option<i32> {
    find(WORDS, word)
}

/// `4.5 M`: a capital M behind a space, with no name or initial.
fn is_spaced_million(cursor: &Cursor<'_>, at: usize) -> bool {
    let next = cursor.word(at + 1);
    cursor.word(at) == "M"
        && !next.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
        && (next != "." || at + 2 >= cursor.tokens.len())
}

fn find(table: &[(&str, i32)], word: &str) -> Option<i32> {
    table.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|&(_, exponent)| exponent)
}

fn letter(word: &str, money: bool) -> Option<i32> {
    LETTERS.iter().find(|(name, _, only)| *name == word && (money || !only)).map(|&(_, exponent, _)| exponent)
}

/// Whether things are counted behind the letter: `1.5m viewers`; a race is run over `100m hurdles`.
fn counts(cursor: &Cursor<'_>, at: usize) -> bool {
    const RACES: &[&str] =
        &["hurdles", "races", "sprints", "pools", "finals", "heats", "sprinters", "times", "tonnes"];
    let word = cursor.word(at + 1);
    !cursor.glued(at + 1)
        && word.starts_with(|first: char| first.is_lowercase())
        && noun::is_plural(cursor, at + 1)
        && !cursor.is_any(at + 1, RACES)
}

/// `m2` is no million followed by a 2.
fn glued_word(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.glued(at) && cursor.word(at).starts_with(|first: char| first.is_alphanumeric())
}
