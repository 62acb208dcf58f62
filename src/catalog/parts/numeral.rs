//! A token comes in; the numeral that begins there, in digits or words, with sign and scale, goes out.

use super::cursor::Cursor;
use super::roles::Roles;
use super::{digits, fractions, number_words, scale};
use crate::base::number::Number;

/// A numeral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// The token behind it.
    pub end: usize,
    /// The number.
    pub value: Number,
    /// Whether it is a share of one: "a third", `1/2`.
    pub fraction: bool,
    /// Whether it is written in digits.
    pub digits: bool,
}

/// The tokens at which a numeral may begin.
pub const WAKES: Roles = Roles::DIGITS.with(Roles::NUMERAL).with(Roles::SIGN);

/// Reads the numeral at a token. It does not ask whether the digits belong to something else: `guard` does.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Numeral> {
    read_with(cursor, at, false)
}

/// As `read`, for a number that is known to be one of money: there `m`, `b` and `K` are scales too.
#[must_use]
pub fn read_money(cursor: &Cursor<'_>, at: usize) -> Option<Numeral> {
    read_with(cursor, at, true)
}

fn read_with(cursor: &Cursor<'_>, at: usize, money: bool) -> Option<Numeral> {
    if !cursor.has(at, WAKES) {
        return None;
    }
    let (start, negative) = sign(cursor, at)?;
    let mut numeral = unsigned(cursor, start, money)?;
    numeral = twice(cursor, numeral);
    if let Some(share) = over(cursor, at, &numeral) {
        numeral = share;
    }
    if negative {
        numeral.value = -&numeral.value;
    }
    Some(numeral)
}

fn unsigned(cursor: &Cursor<'_>, at: usize, money: bool) -> Option<Numeral> {
    if let Some(read) = digits::read(cursor, at) {
        let (end, value) = fractions::and_part(cursor, read.end, &read.value)
            .or_else(|| pointed(cursor, read.end, &read.value))
            .unwrap_or((read.end, read.value));
        let numeral = Numeral { end, value, fraction: read.fraction, digits: true };
        return Some(scaled(cursor, numeral, money));
    }
    let read = number_words::read(cursor, at)?;
    Some(Numeral { end: read.end, value: read.value, fraction: read.fraction, digits: false })
}

/// "Forty-five (45)", "45 (forty-five)": one number, said twice.
fn twice(cursor: &Cursor<'_>, numeral: Numeral) -> Numeral {
    if cursor.word(numeral.end) != "(" {
        return numeral;
    }
    let again = unsigned(cursor, numeral.end + 1, false);
    let end = again.filter(|again| {
        again.digits != numeral.digits && again.value == numeral.value && cursor.word(again.end) == ")"
    });
    end.map_or_else(|| numeral.clone(), |again| Numeral { end: again.end + 1, ..numeral.clone() })
}

/// "One over three", where that is all, or what something is: elsewhere "over" is a hedge.
fn over(cursor: &Cursor<'_>, at: usize, top: &Numeral) -> Option<Numeral> {
    let starts = at == 0 || cursor.is_any(at - 1, &["is", "equals", "="]);
    if !starts || !cursor.is(top.end, "over") {
        return None;
    }
    let bottom = unsigned(cursor, top.end + 1, false)?;
    let ends = matches!(cursor.word(bottom.end), "" | "." | "?" | "!");
    let value = top.value.checked_div(&bottom.value).filter(|_| ends)?;
    Some(Numeral { end: bottom.end, value, fraction: true, digits: top.digits })
}

/// "1 point 5": the decimals in digits.
fn pointed(cursor: &Cursor<'_>, end: usize, whole: &Number) -> Option<(usize, Number)> {
    let digits = cursor.word(end + 1);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !cursor.is(end, "point") || !plain || !whole.is_whole() {
        return None;
    }
    Some((end + 2, whole + &Number::parse(&["0.", digits].concat())?))
}

/// Takes scales while they follow: `2.5 million`, `5 thousand billion`, `5 dozen`, `3 million and a half`.
fn scaled(cursor: &Cursor<'_>, mut numeral: Numeral, money: bool) -> Numeral {
    for _ in 0..2 {
        let Some((end, factor)) = scale::read(cursor, numeral.end, true, money) else { break };
        numeral = Numeral { end, value: &numeral.value * &factor, fraction: false, digits: true };
    }
    if let Some((end, rest)) = below_scale(cursor, numeral.end) {
        (numeral.end, numeral.value) = (end, &numeral.value + &rest);
    }
    if let Some((end, value)) = fractions::and_part(cursor, numeral.end, &numeral.value) {
        (numeral.end, numeral.value) = (end, value);
    }
    if cursor.is_any(numeral.end, &["dozen", "dozens"]) {
        numeral.end += 1;
        numeral.value = &numeral.value * &Number::from(12);
    }
    numeral
}

/// What goes on below a scale word: "3 hundred and 21" behind "4 thousand", "21" behind "3 hundred and".
fn below_scale(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let above = scale::exponent(cursor.word(at.checked_sub(1)?))?;
    let and = usize::from(cursor.is(at, "and"));
    let digits = cursor.word(at + and);
    let group = (digits.len() <= 3).then(|| digits.parse::<i64>().ok()).flatten()?;
    if above == 2 {
        let next = scale::exponent(cursor.word(at + 2)).is_some();
        return (and == 1 && group < 100 && group > 0 && !next).then(|| (at + 2, Number::from(group)));
    }
    let scale = scale::exponent(cursor.word(at + 1)).filter(|&scale| and == 0 && scale < above)?;
    let value = &Number::from(group) * &Number::power_of_ten(scale);
    let rest = below_scale(cursor, at + 2);
    let end = rest.as_ref().map_or(at + 2, |(end, _)| *end);
    Some((end, rest.map_or_else(|| value.clone(), |(_, rest)| &value + &rest)))
}

/// The token behind a sign, and whether the sign is a minus.
fn sign(cursor: &Cursor<'_>, at: usize) -> Option<(usize, bool)> {
    let behind_number = at > 0 && cursor.has(at - 1, Roles::DIGITS);
    match cursor.word(at) {
        "-" | "−" | "–" => (!behind_number).then_some((at + 1, true)),
        "+" => Some((at + 1, false)),
        _ if cursor.is(at, "minus") || cursor.is(at, "negative") => {
            cursor.has(at + 1, Roles::DIGITS.with(Roles::NUMERAL)).then_some((at + 1, true))
        }
        _ => Some((at, false)),
    }
}
