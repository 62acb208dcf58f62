//! Bare numbers.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use crate::base::number::Number;
use crate::base::value::{Amount, Value};

/// The row of the table.
pub const NUMBER: Kind = Kind {
    name: "number",
    aliases: &[],
    shape: Shape::Amount,
    reads: "a number that counts and measures nothing",
    wakes: Roles::DIGITS.with(Roles::NUMERAL),
    read: Some(read),
    units: &[],
    examples: &[Example { value: "2000", texts: &["2,000", "2000"] }],
    counterexamples: &[],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let number = Number::parse(&cursor.word(at).replace(',', ""))?;
    let value = Value::Amount(Amount::exactly(number, None));
    Some(Reading { kind: NUMBER.name, tokens: at..at + 1, value, noun: None, hedged: false })
}
