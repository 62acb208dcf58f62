//! Number words come in; the exact number that they say goes out.

use super::cursor::Cursor;
use super::fractions;
use super::roles::Roles;
use super::scale;
use super::small_words::small;
use crate::base::number::Number;

/// A number in words, and the token behind it.
pub(super) struct Spoken {
    pub(super) end: usize,
    pub(super) value: Number,
    /// Whether it is a share of one: "a third", "two-thirds", "half".
    pub(super) fraction: bool,
}

/// Reads `two hundred and fifty`, `two point five`, `half a million`, `a dozen`, `two-thirds`, `two and a half`.
pub(super) fn read(cursor: &Cursor<'_>, at: usize) -> Option<Spoken> {
    let share = fractions::half(cursor, at).or_else(|| fractions::of_one(cursor, at));
    if let Some((end, value)) = share {
        if let Some(part) = share_of_scale(cursor, end, &value) {
            return Some(part);
        }
        let fraction = value < Number::one();
        return Some(Spoken { end, value, fraction });
    }
    let (end, whole) = whole(cursor, at)?;
    if let Some((end, value)) =
        decimals(cursor, end, &whole).or_else(|| fractions::and_part(cursor, end, &whole))
    {
        return Some(scaled(cursor, end, value));
    }
    if let Some((end, value)) = fractions::parts(cursor, end, &whole) {
        if let Some(part) = share_of_scale(cursor, end, &value) {
            return Some(part);
        }
        return Some(Spoken { end, value, fraction: true });
    }
    if let Some((end, factor)) = scale::abbreviated(cursor, end) {
        return Some(Spoken { end, value: &whole * &factor, fraction: false });
    }
    Some(Spoken { end, value: whole, fraction: false })
}

/// "Three quarters of a million", "a quarter million".
fn share_of_scale(cursor: &Cursor<'_>, end: usize, share: &Number) -> Option<Spoken> {
    let of = cursor.is(end, "of") && cursor.is_any(end + 1, &["a", "one"]);
    let (end, factor) = scale::read(cursor, end + if of { 2 } else { 0 }, false, false)?;
    Some(Spoken { end, value: share * &factor, fraction: false })
}

fn scaled(cursor: &Cursor<'_>, end: usize, value: Number) -> Spoken {
    match scale::read(cursor, end, false, false) {
        Some((end, factor)) => Spoken { end, value: &value * &factor, fraction: false },
        None => Spoken { end, value, fraction: false },
    }
}

/// What has been said so far: finished groups, and the group below the next scale.
struct Sum {
    total: i128,
    group: i128,
    last_scale: i32,
    any: bool,
}

impl Sum {
    /// Takes a word below a hundred where grammar has room for it.
    fn small(&mut self, value: i64) -> bool {
        let tens = self.group % 100;
        let fits = if value < 10 { tens == 0 || (tens >= 20 && tens % 10 == 0) } else { tens == 0 };
        let zero_alone = (value != 0 || !self.any) && !(self.any && self.total == 0 && self.group == 0);
        if fits && zero_alone {
            self.group += i128::from(value);
            self.any = true;
        }
        fits && zero_alone
    }

    /// Takes a scale word.
    fn scale(&mut self, exponent: i32) -> bool {
        let hundred = exponent == 2;
        if self.group == 0 && self.total > 0 && exponent > 4 {
            let power = u32::try_from(exponent).ok().and_then(|exponent| 10_i128.checked_pow(exponent));
            let scaled = power.and_then(|power| self.total.checked_mul(power));
            self.total = scaled.unwrap_or(self.total);
            return scaled.is_some();
        }
        if self.group == 0 || (hundred && self.group >= 100) || exponent >= self.last_scale {
            return false;
        }
        let Some(scaled) = u32::try_from(exponent).ok().and_then(|e| self.group.checked_mul(10_i128.pow(e)))
        else {
            return false;
        };
        if hundred {
            self.group = scaled;
        } else {
            self.total += scaled;
            self.group = 0;
            self.last_scale = exponent;
        }
        true
    }
}

/// A whole number in words alone, and the token behind it.
#[must_use]
pub fn cardinal(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    whole(cursor, at)
}

fn whole(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let mut sum = Sum { total: 0, group: 0, last_scale: i32::MAX, any: false };
    let mut end = at;
    if cursor.is(at, "a") || cursor.is(at, "an") {
        if !cursor.has(at + 1, Roles::SCALE) && !cursor.is(at + 1, "dozen") {
            return None;
        }
        (sum.group, sum.any, end) = (1, true, at + 1);
    }
    if let Some(alone) = scale_alone(cursor, at) {
        (sum.group, sum.any, end) = (alone, true, at + 1);
    }
    loop {
        let next = connector(cursor, end, &sum);
        if cursor.is_any(next, &["dozen", "dozens"]) && sum.group > 0 && sum.total == 0 {
            let last = if sum.group > 100 { sum.group % 100 } else { sum.group };
            let all = sum.group - last + last * 12;
            return Some((next + 1, Number::from(i64::try_from(all).ok()?)));
        }
        if !take(cursor, next, &mut sum) {
            break;
        }
        end = next + 1;
    }
    if end == at && cursor.is(at, "dozen") {
        return Some((at + 1, Number::from(12)));
    }
    let value = Number::parse(&(sum.total + sum.group).to_string())?;
    (sum.any && end > at).then_some((end, value))
}

/// "Hundred thousand dollars", "thousand litres": one of the scale, where no vague word stands before it.
fn scale_alone(cursor: &Cursor<'_>, at: usize) -> Option<i128> {
    let before = at.checked_sub(1).map_or("", |before| cursor.word(before));
    let said = !before.starts_with(char::is_alphanumeric) && before != "-"
        || cursor
            .is_any(at - 1, &["of", "for", "than", "about", "cost", "costs", "with", "nearly", "almost"]);
    let measured = cursor.has(at + 1, Roles::UNIT.with(Roles::TIME_UNIT));
    match cursor.word(at) {
        _ if !said => None,
        word if word.eq_ignore_ascii_case("hundred") && (measured || cursor.has(at + 1, Roles::SCALE)) => {
            Some(100)
        }
        word if word.eq_ignore_ascii_case("thousand") && measured => Some(1_000),
        _ => None,
    }
}

fn take(cursor: &Cursor<'_>, at: usize, sum: &mut Sum) -> bool {
    if !cursor.has(at, Roles::NUMERAL.with(Roles::SCALE)) {
        return false;
    }
    let word = cursor.word(at);
    if let Some(value) = small(word) {
        return sum.small(value);
    }
    scale::WORDS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word))
        .is_some_and(|&(_, exponent)| sum.scale(exponent))
}

/// The token of the next number word: behind a hyphen inside a word, or behind "and" after a hundred.
fn connector(cursor: &Cursor<'_>, at: usize, sum: &Sum) -> usize {
    if !sum.any {
        return at;
    }
    if ["-", "‑", "–"].contains(&cursor.word(at)) && cursor.glued(at) && cursor.glued(at + 1) {
        return at + 1;
    }
    let tens = sum.group % 100;
    let spaced = cursor.word(at) == "-" && !cursor.glued(at) && !cursor.glued(at + 1);
    if spaced
        && tens >= 20
        && tens % 10 == 0
        && small(cursor.word(at + 1)).is_some_and(|one| (1..10).contains(&one))
    {
        return at + 1;
    }
    let comma = cursor.word(at) == "," && sum.group == 0 && sum.total > 0;
    if comma && small(cursor.word(at + 1)).is_some() && cursor.is(at + 2, "hundred") {
        return at + 1;
    }
    let round = sum.group % 100 == 0 && sum.group + sum.total > 0;
    let small = small(cursor.word(at + 1)).is_some_and(|value| value > 0);
    let share = fractions::denominator(cursor, at + 2).is_some_and(|part| part.plural);
    if (cursor.is(at, "and") || cursor.word(at) == "&") && round && small && !share { at + 1 } else { at }
}

/// "point five", "point oh five".
fn decimals(cursor: &Cursor<'_>, at: usize, whole: &Number) -> Option<(usize, Number)> {
    if !cursor.is(at, "point") {
        return None;
    }
    let mut end = at + 1;
    let mut digits = String::from("0.");
    while end < at + 20 {
        let digit = if cursor.is(end, "oh") { Some(0) } else { small(cursor.word(end)) };
        let Some(digit) = digit else { break };
        digits.push_str(&digit.to_string());
        end += 1;
    }
    let part = Number::parse(&digits)?;
    (end > at + 1).then(|| (end, whole + &part))
}
