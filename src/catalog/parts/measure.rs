//! A token comes in; the quantity of a unit that begins there goes out, for all kinds with units at once.

use super::cursor::Cursor;
use super::{compound, homonym, noun, quantity};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::unit::Unit;
use crate::base::value::{Amount, Value};
use crate::catalog::kind::Reading;
use crate::catalog::vocabulary::{self, UnitAt};

/// Reads `250 km`, `25-metre`, `five percent`, `half a mile`, `21.4 pence`, `5 feet 2 inches`.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let quantity = quantity::read(cursor, at)?;
    let found = unit_behind(cursor, quantity.end)?;
    let hedged = quantity.hedge.is_some();
    let amount = quantity.amount(Some(found.unit), false);
    let found = homonym::settle(cursor, at, &amount, found);
    let amount = Amount { unit: Some(found.unit), ..amount };
    let (mut amount, mut end) = (amount, found.end);
    let mut unit = found;
    while let Some((sum, smaller)) = with_rest(cursor, &found, &unit, &amount) {
        (amount, end, unit) = (sum, smaller.end, smaller);
    }
    let noun = noun::measured(cursor, end);
    Some(Reading { kind: found.kind, tokens: at..end, value: Value::Amount(amount), noun, hedged })
}

/// The unit behind a number, a hyphen between them aside.
fn unit_behind(cursor: &Cursor<'_>, end: usize) -> Option<UnitAt> {
    let hyphen = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
    let of = cursor.is(end, "of");
    let at = end + usize::from(hyphen || of);
    compound::unit_at(cursor, at).or_else(|| bracketed(cursor, at)).or_else(|| inches(cursor, end))
}

/// `20 (kg)`: a unit alone between brackets.
fn bracketed(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    let closing = match cursor.word(at) {
        "(" => ")",
        "[" => "]",
        _ => return None,
    };
    let found = compound::unit_at(cursor, at + 1).filter(|found| cursor.word(found.end) == closing)?;
    Some(UnitAt { end: found.end + 1, ..found })
}

/// "5 in thick": inches, where `in` can be no preposition.
fn inches(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    const SIDES: &[&str] = &["thick", "wide", "long", "tall", "deep", "high", "across", "square"];
    let meant = cursor.is(at, "in") && (cursor.is_any(at + 1, SIDES) || at + 1 == cursor.tokens.len());
    let unit = meant.then(|| vocabulary::unit_named("inch")).flatten()?;
    Some(UnitAt { kind: "length", unit, end: at + 1 })
}

/// The rest in a smaller unit: "2 inches" behind "5 feet", "50 cents" behind "3 dollars".
fn with_rest(
    cursor: &Cursor<'_>,
    first: &UnitAt,
    larger: &UnitAt,
    amount: &Amount,
) -> Option<(Amount, UnitAt)> {
    let number = amount.stated.as_ref().filter(|_| amount.set.single().is_some())?;
    if first.end == larger.end && !number.is_whole() {
        return None;
    }
    let at = larger.end + usize::from(cursor.is(larger.end, "and"));
    let rest = quantity::read(cursor, at).filter(|rest| rest.hedge.is_none())?;
    let smaller = unit_behind(cursor, rest.end)
        .and_then(|found| hundredths(first, found))
        .or_else(|| inches_behind_feet(cursor, larger, rest.end))?;
    let step = &larger.unit.to_base(&Number::one());
    let value = smaller.unit.to_base(rest.stated.as_ref()?);
    let part = first.unit.from_base(&value);
    let fits = !value.is_negative() && value < *step && larger.unit.offset == "0";
    let total = if number.is_negative() { number - &part } else { number + &part };
    let set = Interval::exactly(total.clone());
    fits.then(|| (Amount { set, stated: Some(total), ..amount.clone() }, smaller))
}

/// The smaller unit in the dimension of the first one; a plain cent is a hundredth of any currency.
fn hundredths(first: &UnitAt, found: UnitAt) -> Option<UnitAt> {
    if found.unit.dimension == first.unit.dimension {
        return Some(found);
    }
    let cents = first.kind == "money" && matches!(found.unit.name, "cent" | "kopeck");
    let unit = Unit { dimension: first.unit.dimension, ..found.unit };
    (cents && first.unit.factor == "1").then_some(UnitAt { unit, ..found })
}

/// "6 in" behind "5 ft".
fn inches_behind_feet(cursor: &Cursor<'_>, larger: &UnitAt, at: usize) -> Option<UnitAt> {
    let inches = larger.unit.name == "foot" && cursor.is(at, "in");
    let unit = inches.then(|| vocabulary::unit_named("inch")).flatten()?;
    Some(UnitAt { kind: larger.kind, unit, end: at + 1 })
}
