//! Ordinals: the place in an order, with the thing that holds it.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::ordinal_words;
use super::parts::roles::Roles;
use super::parts::{noun, number_words};
use crate::base::number::Number;
use crate::base::value::{Amount, Value};

/// The row of the table.
pub const ORDINAL: Kind = Kind {
    name: "ordinal",
    aliases: &[],
    shape: Shape::Amount,
    reads: "a place in an order: 20th goal",
    wakes: Roles::ORDINAL.with(Roles::DIGITS).with(Roles::NUMERAL),
    read: Some(read),
    units: &[],
    examples: &[
        Example { value: "20", texts: &["20th", "twentieth", "20th goal"] },
        Example { value: "21", texts: &["21st", "twenty-first", "21st time"] },
        Example { value: "3", texts: &["third", "3rd", "third defeat"] },
        Example { value: "100", texts: &["hundredth", "100th", "one hundredth"] },
        Example { value: "1000", texts: &["1,000th", "thousandth"] },
    ],
    counterexamples: &["two thirds", "20 goals", "just a second"],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let (end, number) = suffixed(cursor, at).or_else(|| spoken(cursor, at))?;
    if cursor.is(at, "second") && at > 0 && cursor.is_any(at - 1, &["a", "per", "each", "every"]) {
        return None;
    }
    let noun = noun::ranked(cursor, end);
    let tokens = at..noun.as_ref().map_or(end, |noun| noun.end);
    let value = Value::Amount(Amount { whole: true, ..Amount::exactly(number, None) });
    Some(Reading { kind: ORDINAL.name, tokens, value, noun, hedged: false })
}

/// `20th`, `1,000th`.
fn suffixed(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let suffix = cursor.glued(at + 1) && cursor.is_any(at + 1, &["st", "nd", "rd", "th"]);
    let joined = cursor.glued(at) && at > 0 && !["(", "\"", "“", "'", "‘"].contains(&cursor.word(at - 1));
    let digits = cursor.has(at, Roles::DIGITS) && suffix && !joined;
    let number = digits.then(|| Number::parse(&cursor.word(at).replace(',', ""))).flatten()?;
    number.is_whole().then_some((at + 2, number))
}

/// `twentieth`, `twenty-first`, `two hundred and fifth`.
fn spoken(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let last = |at: usize| ordinal_words::number(cursor.word(at));
    if cursor.has(at, Roles::ORDINAL) {
        return last(at).map(|number| (at + 1, Number::from(number)));
    }
    let (end, base) = number_words::cardinal(cursor, at)?;
    let joined = usize::from(cursor.word(end) == "-" && cursor.glued(end) || cursor.is(end, "and"));
    let number = last(end + joined)?;
    let room = base.to_i64()?;
    let sum = match number {
        100 | 1_000 | 1_000_000 | 1_000_000_000 | 1_000_000_000_000 => room.checked_mul(number)?,
        1..=9 if room % 10 == 0 && room >= 20 && room % 100 != 10 => room.checked_add(number)?,
        10..=90 if room % 100 == 0 => room.checked_add(number)?,
        _ => return None,
    };
    Some((end + joined + 1, Number::from(sum)))
}
