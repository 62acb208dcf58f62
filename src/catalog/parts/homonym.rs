//! A unit that its spelling alone does not tell comes in; the one that is meant there goes out.
//!
//! Pounds weigh, unless there are millions of them or money is spoken of.

use super::currency;
use super::cursor::Cursor;
use crate::base::number::Number;
use crate::base::value::Amount;
use crate::catalog::vocabulary::UnitAt;

/// Words of money; looked for this many tokens before the number.
const MONEY: &[&str] = &[
    "cost",
    "costs",
    "costing",
    "price",
    "prices",
    "priced",
    "paid",
    "pay",
    "pays",
    "paying",
    "worth",
    "fine",
    "fined",
    "spend",
    "spends",
    "spent",
    "spending",
    "fund",
    "funds",
    "funding",
    "budget",
    "debt",
    "debts",
    "salary",
    "wage",
    "wages",
    "earn",
    "earns",
    "earned",
    "earning",
    "profit",
    "profits",
    "loan",
    "loans",
    "raised",
    "grant",
    "bill",
    "tax",
    "taxes",
    "compensation",
    "charged",
    "sold",
    "bought",
    "fee",
    "fees",
    "damages",
    "donated",
    "sterling",
    "British",
    "investment",
    "invested",
    "revenue",
    "turnover",
    "sales",
    "savings",
    "save",
    "deal",
    "contract",
];
const WITHIN: usize = 10;

/// The unit that is meant.
#[must_use]
pub fn settle(cursor: &Cursor<'_>, at: usize, amount: &Amount, found: UnitAt) -> UnitAt {
    if found.unit.name != "pound" || !cursor.is_any(found.end.saturating_sub(1), &["pound", "pounds"]) {
        return found;
    }
    let many = amount.stated.as_ref().is_some_and(|number| *number >= Number::from(1_000_000));
    let spoken = (at.saturating_sub(WITHIN)..at).any(|at| cursor.is_any(at, MONEY));
    match currency::of_code("GBP") {
        Some(unit) if many || spoken => UnitAt { kind: "money", unit, ..found },
        _ => found,
    }
}
