//! An amount of a unit comes in; the amount with its rest in smaller units ("5 feet 2 inches") goes out.

use super::cursor::Cursor;
use super::{quantity, unit_behind};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::token::TokenKind;
use crate::base::unit::Unit;
use crate::base::value::Amount;
use crate::catalog::vocabulary::{self, UnitAt};

/// The amount that begins at `start` with all its rests, and the token behind them.
#[must_use]
pub fn added(cursor: &Cursor<'_>, start: usize, first: &UnitAt, amount: Amount) -> (Amount, usize) {
    let framed = start > 0 && cursor.is_any(start - 1, &["between", "from", "of"]);
    if !framed && let Some((sum, end)) = with_hundredths(cursor, first, &amount) {
        return (sum, end);
    }
    let (mut amount, mut last) = (amount, *first);
    while let Some((sum, smaller)) = with_rest(cursor, first, &last, &amount) {
        (amount, last) = (sum, smaller);
    }
    (amount, last.end)
}

/// The rest in a smaller unit: "2 inches" behind "5 feet", "50 cents" behind "3 dollars", "11" behind "5-foot".
fn with_rest(
    cursor: &Cursor<'_>,
    first: &UnitAt,
    larger: &UnitAt,
    amount: &Amount,
) -> Option<(Amount, UnitAt)> {
    let number = amount.stated.as_ref().filter(|_| amount.set.single().is_some())?;
    if first.end == larger.end && !number.is_whole() || larger.unit.offset != "0" {
        return None;
    }
    let (count, smaller) = unit_told(cursor, first, larger).or_else(|| inches_alone(cursor, larger))?;
    let step = larger.unit.to_base(&Number::one());
    let value = smaller.unit.to_base(&count);
    let part = first.unit.from_base(&value);
    // "2 yards, 7 feet": yards and feet are told one by one.
    let feet = larger.unit.name == "yard" && smaller.unit.name == "foot";
    let fits = !value.is_negative() && (value < step || feet);
    let total = if number.is_negative() { number - &part } else { number + &part };
    let set = Interval::exactly(total.clone());
    fits.then(|| (Amount { set, stated: Some(total), ..amount.clone() }, smaller))
}

/// A number and its unit, behind "and" or a comma or nothing.
fn unit_told(cursor: &Cursor<'_>, first: &UnitAt, larger: &UnitAt) -> Option<(Number, UnitAt)> {
    let comma = usize::from(cursor.word(larger.end) == "," && first.kind != "money");
    let at = larger.end + comma;
    let at = at + usize::from(cursor.is(at, "and"));
    let rest = quantity::read(cursor, at).filter(|rest| rest.hedge.is_none())?;
    let found = unit_behind::plain(cursor, rest.end)
        .and_then(|found| hundredths(first, found))
        .or_else(|| inch_mark(cursor, larger, rest.end))?;
    let smaller = found.unit.to_base(&Number::one()) < larger.unit.to_base(&Number::one());
    smaller.then_some((rest.stated?, found))
}

/// The smaller unit in the dimension of the first one; a plain cent is a hundredth of any currency.
fn hundredths(first: &UnitAt, found: UnitAt) -> Option<UnitAt> {
    if found.unit.dimension == first.unit.dimension {
        return Some(found);
    }
    let cents = first.kind == "money" && found.kind == "money" && CENTS.contains(&found.unit.name);
    let unit = Unit { dimension: first.unit.dimension, ..found.unit };
    (cents && first.unit.factor == "1").then_some(UnitAt { unit, ..found })
}

/// Hundredths whose name several currencies share.
const CENTS: &[&str] = &["cent", "kopeck", "sen", "øre", "centavo", "centime"];

/// "6 in" behind "5 ft", `2"` behind `6'`.
fn inch_mark(cursor: &Cursor<'_>, larger: &UnitAt, at: usize) -> Option<UnitAt> {
    let mark = cursor.glued(at) && ["\"", "”", "″"].contains(&cursor.word(at));
    let two =
        cursor.glued(at) && ["'", "’"].contains(&cursor.word(at)) && cursor.word(at + 1) == cursor.word(at);
    let inches = larger.unit.name == "foot" && (cursor.is(at, "in") || mark || two);
    let unit = inches.then(|| vocabulary::unit_named("inch")).flatten()?;
    Some(UnitAt { kind: larger.kind, unit, end: at + 1 + usize::from(two) })
}

/// "5-foot-11", "6ft 2": inches of a height, their word left out.
fn inches_alone(cursor: &Cursor<'_>, larger: &UnitAt) -> Option<(Number, UnitAt)> {
    let hyphen = cursor.word(larger.end) == "-" && cursor.glued(larger.end) && cursor.glued(larger.end + 1);
    let short = cursor.is(larger.end - 1, "ft") && cursor.glued(larger.end - 1);
    let at = larger.end + usize::from(hyphen);
    let count: u8 = cursor.word(at).parse().ok().filter(|count| *count < 12)?;
    let ends = hyphen && !cursor.glued(at + 1) || short && ends_clause(cursor, at + 1);
    let inch = (larger.unit.name == "foot" && (hyphen || short) && ends)
        .then(|| vocabulary::unit_named("inch"))
        .flatten()?;
    Some((Number::from(i64::from(count)), UnitAt { kind: larger.kind, unit: inch, end: at + 1 }))
}

/// "20 dollars 43", "15 euros and 15": hundredths, their word left out; two digits, and nothing that they count.
fn with_hundredths(cursor: &Cursor<'_>, first: &UnitAt, amount: &Amount) -> Option<(Amount, usize)> {
    let number = amount.stated.as_ref().filter(|number| number.is_whole() && !number.is_negative())?;
    if first.kind != "money" || first.unit.factor != "1" || amount.set.single().is_none() {
        return None;
    }
    let at = first.end + usize::from(cursor.is(first.end, "and"));
    let rest = quantity::read(cursor, at).filter(|rest| rest.hedge.is_none() && !cursor.glued(at))?;
    let count = rest.stated?;
    let two = count.is_whole() && count >= Number::from(10) && count < Number::from(100);
    let digits = cursor.kind(at) != Some(TokenKind::Number) || cursor.word(at).len() == 2;
    let total = number + &(&count * &Number::ratio(1, 100));
    let set = Interval::exactly(total.clone());
    (two && digits && ends_clause(cursor, rest.end))
        .then(|| (Amount { set, stated: Some(total), ..amount.clone() }, rest.end))
}

/// Whether nothing follows that a number could count.
fn ends_clause(cursor: &Cursor<'_>, at: usize) -> bool {
    matches!(cursor.word(at), "" | "." | "," | ";" | ")" | "!" | "?" | ":")
}
