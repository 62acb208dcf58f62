//! A token comes in; the money that begins there with the sign, code or name of its currency goes out.

use super::cursor::Cursor;
use super::roles::Roles;
use super::{currency, currency_signs, noun, numeral, quantity, rest, unit_behind};
use crate::base::unit::Unit;
use crate::base::value::Value;
use crate::catalog::kind::Reading;
use crate::catalog::vocabulary::UnitAt;

/// The kind of money: the name of its row (a part may not import a kind, nor a kind this).
const KIND: &str = "money";

/// The tokens at which it may begin.
pub const WAKES: Roles = Roles::CURRENCY.with(Roles::SIGN);

/// Reads `$4.5bn`, `-£3`, `US$2.3 billion`, `$20 and 43 cents`, `EUR 12`, "ringgit 42".
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if !cursor.has(at, WAKES) {
        return None;
    }
    let before = is_minus(cursor, at);
    let (start, unit) = sign_before(cursor, at + usize::from(before)).or_else(|| name_before(cursor, at))?;
    let inside = is_minus(cursor, start) && cursor.glued(start + 1);
    let mut numeral = numeral::read_money(cursor, start + usize::from(inside))?;
    if before || inside {
        numeral.value = -&numeral.value;
    }
    let quantity = quantity::of(cursor, numeral);
    let (end, hedged) = (quantity.end, quantity.hedge.is_some());
    let first = UnitAt { kind: KIND, unit, end };
    let (amount, end) = rest::added(cursor, at, &first, quantity.amount(Some(unit), false));
    let value = Value::Amount(amount);
    Some(Reading { kind: KIND, tokens: at..end, value, noun: noun::measured(cursor, end), hedged })
}

fn is_minus(cursor: &Cursor<'_>, at: usize) -> bool {
    ["-", "−", "–"].contains(&cursor.word(at))
}

/// The sign or code of a currency at a token, and the token behind it.
fn sign_before(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Unit)> {
    if !cursor.has(at, Roles::CURRENCY) {
        return None;
    }
    let &(sign, code) = currency_signs::BEFORE.iter().find(|(sign, _)| stands(cursor, at, sign))?;
    Some((at + sign.split(' ').count(), currency::of_code(code)?))
}

/// "Ringgit 42", "dollar 22.5 million": the name alone before a number that counts nothing.
fn name_before(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Unit)> {
    const BEFORE: &[&str] = &["the", "a", "an", "per", "each", "every", "one", "strong", "against", "weak"];
    let found = unit_behind::money_name(cursor, at)?;
    let determined =
        at > 0 && (cursor.is_any(at - 1, BEFORE) || cursor.has(at - 1, Roles::DIGITS.with(Roles::SCALE)));
    if determined || cursor.glued(found.end) || !cursor.has(found.end, Roles::DIGITS) {
        return None;
    }
    let numeral = numeral::read_money(cursor, found.end)?;
    let scaled = numeral.end > found.end + 1;
    let ends = matches!(cursor.word(numeral.end), "" | "." | "," | ";" | ")" | "?" | "!");
    (scaled || ends).then_some((found.end, found.unit))
}

/// Signs that may be written apart: `C $ 4`, `hk $ 10`; not "gave us $5", "a $5 bill", "Can $5 do it".
const SPACED: &[&str] = &[
    "C $", "c $", "HK $", "hk $", "NZ $", "nz $", "NT $", "AU $", "CA $", "SG $", "US $", "U.S. $", "USD $",
];

/// Whether the sign stands there as it is written: `US$`, `Rs.`, `EUR`.
fn stands(cursor: &Cursor<'_>, at: usize, sign: &str) -> bool {
    sign.split(' ').enumerate().all(|(offset, piece)| {
        cursor.word(at + offset) == piece
            && (offset == 0 || cursor.glued(at + offset) || SPACED.contains(&sign))
    })
}
