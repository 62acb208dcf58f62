//! A token comes in; the quantity of a unit that begins there goes out, for all kinds with units at once.

use super::cursor::Cursor;
use super::quantity::{self, Quantity};
use super::roles::Roles;
use super::{below_zero, compound, homonym, money_before, money_behind, noun, rest, unit_behind};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::value::{Amount, Value};
use crate::catalog::kind::Reading;
use crate::catalog::vocabulary::UnitAt;

/// The tokens at which a quantity may begin.
pub const WAKES: Roles = quantity::WAKES.with(money_before::WAKES);

/// Reads `250 km`, `25-metre`, `five percent`, `half a mile`, `21.4 pence`, `5 feet 2 inches`, "less than a mile".
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if let Some(found) = money_before::read(cursor, at).or_else(|| below_zero::read(cursor, at)) {
        return Some(found);
    }
    let quantity = quantity::read(cursor, at).or_else(|| article(cursor, at))?;
    if let Some((factor, found)) = money_behind::scaled(cursor, quantity.end) {
        return Some(scaled_money(at, quantity, &factor, &found));
    }
    let found = unit_behind::read(cursor, &quantity)?;
    let hedged = quantity.hedge.is_some();
    let amount = quantity.amount(Some(found.unit), false);
    let found = homonym::settle(cursor, at, &amount, found);
    let amount = Amount { unit: Some(found.unit), ..amount };
    let (amount, end) = rest::added(cursor, at, &found, amount);
    let noun = noun::measured(cursor, end);
    Some(Reading { kind: found.kind, tokens: at..end, value: Value::Amount(amount), noun, hedged })
}

/// "30 MUSD", "75 USD million".
fn scaled_money(at: usize, quantity: Quantity, factor: &Number, found: &UnitAt) -> Reading {
    let hedged = quantity.hedge.is_some();
    let amount = quantity.amount(Some(found.unit), false);
    let stated = amount.stated.map(|number| &number * factor);
    let value = Value::Amount(Amount { set: amount.set.map(|end| end * factor), stated, ..amount });
    Reading { kind: found.kind, tokens: at..found.end, value, noun: None, hedged }
}

/// One, in "a mile" where a length is meant: alone, or behind a hedge; "$50 a barrel" is a price.
fn article(cursor: &Cursor<'_>, at: usize) -> Option<Quantity> {
    const BEFORE: &[&str] = &["within", "half", "worth", "every"];
    if !cursor.is_any(at, &["a", "an"]) || !cursor.has(at + 1, Roles::UNIT) {
        return None;
    }
    let unit = compound::unit_at(cursor, at + 1)?;
    let sign =
        cursor.has(at + 1, Roles::CURRENCY) || cursor.has(unit.end, Roles::DIGITS.with(Roles::NUMERAL));
    if sign {
        return None;
    }
    let alone = at == 0 && unit.end == cursor.tokens.len();
    let behind = at > 0 && (cursor.has(at - 1, Roles::HEDGE) || cursor.is_any(at - 1, BEFORE));
    let rate = unit.kind == "angle" || unit.kind == "percent" || unit.kind == "points";
    let one = Number::one();
    ((alone || behind) && !rate).then(|| Quantity {
        end: at + 1,
        set: Interval::exactly(one.clone()),
        stated: Some(one),
        precision: Precision::Stated,
        fraction: false,
        hedge: None,
    })
}
