//! The token behind a number comes in; money whose scale is written with or behind its currency goes out.

use super::cursor::Cursor;
use super::{currency, scale};
use crate::base::number::Number;
use crate::base::unit::Unit;
use crate::catalog::vocabulary::{self, UnitAt};

/// Letters before a currency's code that multiply it: "30 MUSD", "450 kEUR".
const PREFIXES: &[(char, i32)] = &[('k', 3), ('K', 3), ('T', 3), ('M', 6), ('B', 9)];

/// The factor and the currency: `MEUR`, `USD million`, `€ billion`.
#[must_use]
pub fn scaled(cursor: &Cursor<'_>, at: usize) -> Option<(Number, UnitAt)> {
    let word = cursor.word(at);
    if word.len() == 4
        && let Some((factor, unit)) = prefixed(word)
    {
        return Some((factor, UnitAt { kind: "money", unit, end: at + 1 }));
    }
    let code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    if !code && !["$", "€", "£", "¥"].contains(&word) {
        return None;
    }
    let found =
        vocabulary::unit_at(cursor, at).filter(|found| found.kind == "money" && found.end == at + 1)?;
    let (end, factor) = scale::read(cursor, found.end, false, false)?;
    Some((factor, UnitAt { end, ..found }))
}

fn prefixed(word: &str) -> Option<(Number, Unit)> {
    let (prefix, code) = (word.chars().next()?, word.get(1..)?);
    let &(_, exponent) = PREFIXES.iter().find(|(letter, _)| *letter == prefix)?;
    Some((Number::power_of_ten(exponent), currency::of_code(code)?))
}
