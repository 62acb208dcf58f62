//! A token comes in; the quantity of a unit that begins there goes out, for all kinds with units at once.

use super::cursor::Cursor;
use super::{homonym, noun, quantity};
use crate::base::interval::Interval;
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
    let (amount, end) = with_rest(cursor, &found, &amount).unwrap_or((amount, found.end));
    let noun = noun::measured(cursor, end);
    Some(Reading { kind: found.kind, tokens: at..end, value: Value::Amount(amount), noun, hedged })
}

/// The unit behind a number, a hyphen between them aside.
fn unit_behind(cursor: &Cursor<'_>, end: usize) -> Option<UnitAt> {
    let hyphen = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
    let of = cursor.is(end, "of");
    vocabulary::unit_at(cursor, end + usize::from(hyphen || of))
}

/// The rest in a smaller unit: "2 inches" behind "5 feet", "50 cents" behind "3 dollars".
fn with_rest(cursor: &Cursor<'_>, larger: &UnitAt, amount: &Amount) -> Option<(Amount, usize)> {
    let number =
        amount.stated.as_ref().filter(|number| number.is_whole() && amount.set.single().is_some())?;
    let at = larger.end + usize::from(cursor.is(larger.end, "and"));
    let rest = quantity::read(cursor, at).filter(|rest| rest.hedge.is_none())?;
    let inches = larger.unit.name == "foot" && cursor.is(rest.end, "in");
    let smaller =
        unit_behind(cursor, rest.end).filter(|smaller| smaller.unit.dimension == larger.unit.dimension);
    let (unit, end) = match smaller {
        Some(smaller) => (smaller.unit, smaller.end),
        None if inches => (vocabulary::unit_named("inch")?, rest.end + 1),
        None => return None,
    };
    let part = larger.unit.from_base(&unit.to_base(rest.stated.as_ref()?));
    if part.is_negative() || part >= crate::base::number::Number::one() || larger.unit.offset != "0" {
        return None;
    }
    let total = if number.is_negative() { number - &part } else { number + &part };
    Some((Amount { set: Interval::exactly(total.clone()), stated: Some(total), ..amount.clone() }, end))
}
