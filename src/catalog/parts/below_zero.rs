//! A token comes in; the temperature below zero that begins there ("five degrees below zero") goes out.

use super::cursor::Cursor;
use super::{quantity, unit_behind};
use crate::base::interval::Interval;
use crate::base::value::{Amount, Value};
use crate::catalog::kind::Reading;

/// The kind of temperatures: the name of its row.
const KIND: &str = "temperature";

/// "Five degrees below zero", "12 C below zero", "20 below zero"; the scale is unknown where none is named.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if !(at + 1..at + 6).any(|at| cursor.is(at, "below") && cursor.is(at + 1, "zero")) {
        return None;
    }
    let quantity = quantity::read(cursor, at)?;
    let told = unit_behind::read(cursor, &quantity);
    let end = told.map_or(quantity.end, |unit| unit.end);
    let plain = told.is_none_or(|unit| unit.kind == KIND || unit.unit.name == "degree");
    let unit = told
        .map(|unit| unit.unit)
        .or_else(|| unit_behind::named("angle", "degree", end).map(|unit| unit.unit));
    let number = quantity.stated.filter(|_| plain && cursor.is_phrase(end, "below zero"))?;
    let number = -&number;
    let set = Interval::exactly(number.clone());
    let value = Value::Amount(Amount { set, ..Amount::exactly(number, unit) });
    Some(Reading { kind: KIND, tokens: at..end + 2, value, noun: None, hedged: false })
}
