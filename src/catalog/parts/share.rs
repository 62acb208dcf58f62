//! A share of one in words ("a third", "nine in ten") comes in; the percentage that it is goes out: nine doctors in ten
//! are no nine doctors.

use super::quantity::Quantity;
use crate::base::number::Number;
use crate::base::unit::Unit;
use crate::base::value::Amount;

/// The kind of shares: the name of its row.
pub const KIND: &str = "percent";

/// Its unit.
pub const PERCENT: Unit = Unit { name: "percent", dimension: "ratio", factor: "0.01", offset: "0" };

/// The percentage that a share of one is.
#[must_use]
pub fn percent(share: &Number) -> Amount {
    Amount::exactly(share * &Number::from(100), Some(PERCENT))
}

/// The percentage that a quantity is, where words say it as a share of one.
#[must_use]
pub fn spoken(quantity: &Quantity) -> Option<Amount> {
    let share = quantity.stated.as_ref().filter(|_| quantity.fraction && quantity.hedge.is_none())?;
    Some(percent(share))
}
