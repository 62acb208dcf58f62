//! Number words come in; the exact number that they say goes out.

use super::cursor::Cursor;
use super::roles::Roles;
use super::scale;
use crate::base::number::Number;

/// Words below a hundred.
pub const SMALL: &[(&str, i64)] = &[
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// Denominators, singular and plural.
pub const PARTS: &[(&str, i64)] = &[
    ("half", 2),
    ("halves", 2),
    ("third", 3),
    ("thirds", 3),
    ("quarter", 4),
    ("quarters", 4),
    ("fourth", 4),
    ("fourths", 4),
    ("fifth", 5),
    ("fifths", 5),
    ("sixth", 6),
    ("sixths", 6),
    ("seventh", 7),
    ("sevenths", 7),
    ("eighth", 8),
    ("eighths", 8),
    ("ninth", 9),
    ("ninths", 9),
    ("tenth", 10),
    ("tenths", 10),
];

/// A number in words, and the token behind it.
pub(super) struct Spoken {
    pub(super) end: usize,
    pub(super) value: Number,
    /// Whether it is a share of one: "a third", "two-thirds", "half".
    pub(super) fraction: bool,
}

/// Reads `two hundred and fifty`, `two point five`, `half a million`, `a dozen`, `two-thirds`, `two and a half`.
pub(super) fn read(cursor: &Cursor<'_>, at: usize) -> Option<Spoken> {
    if let Some(half) = half(cursor, at) {
        return Some(half);
    }
    let article = cursor.is(at, "a") || cursor.is(at, "an");
    if article {
        return share_of_one(cursor, at).or_else(|| spell(cursor, at));
    }
    spell(cursor, at)
}

/// The words of a whole number, with what may follow it: a point, a fraction, a scale.
fn spell(cursor: &Cursor<'_>, at: usize) -> Option<Spoken> {
    let (end, whole) = whole(cursor, at)?;
    if let Some((end, value)) = decimals(cursor, end, &whole) {
        return Some(scaled(cursor, end, value));
    }
    if let Some((end, value)) = and_part(cursor, end, &whole) {
        return Some(scaled(cursor, end, value));
    }
    if let Some((end, bottom)) = denominator(cursor, end, &whole) {
        return Some(Spoken { end, value: &whole / &Number::from(bottom), fraction: true });
    }
    Some(Spoken { end, value: whole, fraction: false })
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
    loop {
        let next = connector(cursor, end, &sum);
        if cursor.is(next, "dozen") && sum.group > 0 && sum.total == 0 {
            return Some((next + 1, Number::from(i64::try_from(sum.group * 12).ok()?)));
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

fn take(cursor: &Cursor<'_>, at: usize, sum: &mut Sum) -> bool {
    if !cursor.has(at, Roles::NUMERAL.with(Roles::SCALE)) {
        return false;
    }
    let word = cursor.word(at);
    if let Some(value) = find(SMALL, word) {
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
    let round = sum.group % 100 == 0 && sum.group + sum.total > 0;
    let small = find(SMALL, cursor.word(at + 1)).is_some_and(|value| value > 0);
    if cursor.is(at, "and") && round && small { at + 1 } else { at }
}

/// "point five", "point oh five".
fn decimals(cursor: &Cursor<'_>, at: usize, whole: &Number) -> Option<(usize, Number)> {
    if !cursor.is(at, "point") {
        return None;
    }
    let mut end = at + 1;
    let mut digits = String::from("0.");
    while end < at + 20 {
        let digit = if cursor.is(end, "oh") { Some(0) } else { find(SMALL, cursor.word(end)) };
        let Some(digit) = digit else { break };
        digits.push_str(&digit.to_string());
        end += 1;
    }
    let part = Number::parse(&digits)?;
    (end > at + 1).then(|| (end, whole + &part))
}

/// "and a half", "and three quarters", behind a whole number.
pub(super) fn and_part(cursor: &Cursor<'_>, at: usize, whole: &Number) -> Option<(usize, Number)> {
    if !cursor.is(at, "and") || !whole.is_whole() {
        return None;
    }
    if cursor.is(at + 1, "a") || cursor.is(at + 1, "one") {
        let bottom = find(PARTS, cursor.word(at + 2)).filter(|_| !ends_in_s(cursor.word(at + 2)))?;
        return (bottom <= 4).then(|| (at + 3, whole + &Number::ratio(1, bottom)));
    }
    let top = find(SMALL, cursor.word(at + 1)).filter(|&top| top > 1 && top < 20)?;
    let hyphen = usize::from(cursor.word(at + 2) == "-");
    let bottom = find(PARTS, cursor.word(at + 2 + hyphen)).filter(|&bottom| bottom > top)?;
    ends_in_s(cursor.word(at + 2 + hyphen)).then(|| (at + 3 + hyphen, whole + &Number::ratio(top, bottom)))
}

/// "thirds" behind "two", "third" behind "one".
fn denominator(cursor: &Cursor<'_>, at: usize, top: &Number) -> Option<(usize, i64)> {
    let hyphen = cursor.word(at) == "-" && cursor.glued(at) && cursor.glued(at + 1);
    let at = at + usize::from(hyphen);
    let word = cursor.word(at);
    let (bottom, top) = (find(PARTS, word)?, top.to_i64()?);
    let agrees = (top == 1) != ends_in_s(word);
    (agrees && (1..bottom).contains(&top) && !period_or_place(cursor, at, bottom, top))
        .then_some((at + 1, bottom))
}

/// "two quarters" are mostly of a year, "one third man" is the third.
fn period_or_place(cursor: &Cursor<'_>, at: usize, bottom: i64, top: i64) -> bool {
    (bottom == 4 && top == 2) || (top == 1 && !ends_share(cursor, at + 1))
}

/// "a third of", "by a quarter,".
fn share_of_one(cursor: &Cursor<'_>, at: usize) -> Option<Spoken> {
    let bottom = find(PARTS, cursor.word(at + 1)).filter(|_| !ends_in_s(cursor.word(at + 1)))?;
    ends_share(cursor, at + 2).then(|| Spoken {
        end: at + 2,
        value: Number::ratio(1, bottom),
        fraction: true,
    })
}

/// Whether a share may end before this token: an ordinal would be followed by its noun.
fn ends_share(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    let noun = word.starts_with(char::is_alphabetic) && !cursor.has(at, Roles::STOP);
    !(noun || cursor.word(at) == "-" && cursor.glued(at))
}

/// "half a million", "half of", "half the".
fn half(cursor: &Cursor<'_>, at: usize) -> Option<Spoken> {
    const BEHIND: &[&str] =
        &["of", "the", "its", "their", "his", "her", "our", "these", "those", "that", "all"];
    if !cursor.is(at, "half") || is_second_half(cursor, at) {
        return None;
    }
    let value = Number::ratio(1, 2);
    if cursor.is(at + 1, "a") || cursor.is(at + 1, "an") {
        if let Some((end, factor)) = scale::read(cursor, at + 2, false, false) {
            return Some(Spoken { end, value: &value * &factor, fraction: false });
        }
        if cursor.is(at + 2, "dozen") {
            return Some(Spoken { end: at + 3, value: Number::from(6), fraction: false });
        }
        let measured = cursor.has(at + 2, Roles::UNIT.with(Roles::TIME_UNIT));
        return measured.then_some(Spoken { end: at + 2, value, fraction: true });
    }
    let share =
        cursor.is_any(at + 1, BEHIND) || at > 0 && cursor.is_any(at - 1, &["than", "by", "about", "nearly"]);
    (share && !cursor.glued(at + 1) || cursor.tokens.len() == 1).then_some(Spoken {
        end: at + 1,
        value,
        fraction: true,
    })
}

fn is_second_half(cursor: &Cursor<'_>, at: usize) -> bool {
    at > 0
        && (cursor.has(at - 1, Roles::ORDINAL)
            || cursor.is_any(at - 1, &["other", "latter", "final", "last"]))
}

fn ends_in_s(word: &str) -> bool {
    word.ends_with(['s', 'S'])
}

fn find(table: &[(&str, i64)], word: &str) -> Option<i64> {
    table.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|&(_, value)| value)
}
