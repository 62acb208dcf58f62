//! A token comes in; the quantity of a unit that begins there goes out, for all kinds with units at once.

use super::cursor::Cursor;
use super::{noun, quantity};
use crate::base::value::Value;
use crate::catalog::kind::Reading;
use crate::catalog::vocabulary::{self, UnitAt};

/// Reads `250 km`, `25-metre`, `five percent`, `half a mile`, `21.4 pence`.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let quantity = quantity::read(cursor, at)?;
    let found = unit_behind(cursor, quantity.end)?;
    let noun = noun::measured(cursor, found.end);
    let hedged = quantity.hedge.is_some();
    let value = Value::Amount(quantity.amount(Some(found.unit), false));
    Some(Reading { kind: found.kind, tokens: at..found.end, value, noun, hedged })
}

/// The unit behind a number, a hyphen between them aside.
fn unit_behind(cursor: &Cursor<'_>, end: usize) -> Option<UnitAt> {
    let hyphen = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
    let of = cursor.is(end, "of");
    vocabulary::unit_at(cursor, end + usize::from(hyphen || of))
}
