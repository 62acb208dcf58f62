//! Tokens that begin with digits come in; the exact number that they write goes out, its scale aside.

use super::cursor::Cursor;
use super::roles::Roles;
use crate::base::number::Number;
use crate::base::token::{Gap, TokenKind};

/// A number in digits, and the token behind it.
pub(super) struct Digits {
    pub(super) end: usize,
    pub(super) value: Number,
    /// Whether it is written as a fraction without a whole part: `1/2`, `½`.
    pub(super) fraction: bool,
}

/// Reads `2,000`, `1 000 000`, `1,00,000`, `2.5`, `.5`, `1e5`, `5.5x10-3`, `1/2`, `2 1/2`, `½`.
pub(super) fn read(cursor: &Cursor<'_>, at: usize) -> Option<Digits> {
    if let Some(value) = vulgar(cursor.word(at)) {
        return Some(Digits { end: at + 1, value, fraction: true });
    }
    if cursor.word(at) == "." {
        return point_first(cursor, at);
    }
    if let Some((end, value)) = slash(cursor, at) {
        return Some(Digits { end, value, fraction: true });
    }
    let (end, value) = indian(cursor, at)
        .or_else(|| continental(cursor, at))
        .or_else(|| spaced(cursor, at))
        .or_else(|| plain(cursor, at))?;
    let (end, value) =
        mixed(cursor, end, &value).or_else(|| power(cursor, end, &value)).unwrap_or((end, value));
    Some(Digits { end, value, fraction: false })
}

fn plain(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    (cursor.kind(at) == Some(TokenKind::Number))
        .then(|| grouped(cursor.word(at)))
        .flatten()
        .map(|n| (at + 1, n))
}

/// One token: `2000`, `2,000.50`, `1.000.000`; versions and addresses (`1.2.3`) are none.
fn grouped(text: &str) -> Option<Number> {
    if text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse::<i64>().ok().map(Number::from);
    }
    let points = text.bytes().filter(|&byte| byte == b'.').count();
    let first = text.split([',', '.']).next().unwrap_or("");
    let commas = text.contains(',');
    if commas && (first.len() > 3 || first.starts_with('0')) {
        return None;
    }
    if points > 1 {
        let in_groups = first.len() <= 3 && text.split('.').skip(1).all(|group| group.len() == 3);
        return (!commas && in_groups).then(|| Number::parse(&text.replace('.', ""))).flatten();
    }
    if commas { Number::parse(&text.replace(',', "")) } else { Number::parse(text) }
}

/// `.5`, behind a space.
fn point_first(cursor: &Cursor<'_>, at: usize) -> Option<Digits> {
    let digits = cursor.word(at + 1);
    let whole =
        cursor.glued(at + 1) && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty();
    if cursor.glued(at) || !whole {
        return None;
    }
    let value = Number::parse(&["0.", digits].concat())?;
    Some(Digits { end: at + 2, value, fraction: false })
}

/// `1,00,000` and `12,34,567`: groups of two, the last of three.
fn indian(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    if cursor.word(at).len() > 2 || cursor.word(at + 1) != "," || !cursor.glued(at + 1) {
        return None;
    }
    let mut end = at + 1;
    while cursor.word(end) == "," && cursor.glued(end) && cursor.glued(end + 1) && end < at + 20 {
        if cursor.kind(end + 1) != Some(TokenKind::Number) {
            break;
        }
        end += 2;
    }
    let text = cursor.words(at..end);
    let (whole, _) = text.split_once('.').unwrap_or((text, ""));
    let (head, last) = whole.rsplit_once(',')?;
    let pairs = head.split(',').skip(1).all(|group| group.len() == 2);
    let points = text.bytes().filter(|&byte| byte == b'.').count();
    let digits = points <= 1 && text.bytes().all(|byte| byte.is_ascii_digit() || b",.".contains(&byte));
    (pairs && digits && last.len() == 3 && head.contains(','))
        .then(|| Number::parse(&text.replace(',', "")))
        .flatten()
        .map(|value| (end, value))
}

/// `1.234,56` and `1,5`: a decimal comma, where it stands alone between digits and no third number follows.
fn continental(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let (whole, decimals) = (cursor.word(at), cursor.word(at + 2));
    let comma = cursor.word(at + 1) == "," && cursor.glued(at + 1) && cursor.glued(at + 2);
    let two = matches!(decimals.len(), 1 | 2) && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let before =
        at > 0 && (cursor.glued(at) && cursor.word(at - 1) != "(" || cursor.has(at - 1, Roles::MONTH));
    let goes_on = cursor.glued(at + 3) && cursor.word(at + 3) == ","
        || cursor.is_any(at + 3, &["and", "or", "&"]) && cursor.has(at + 4, Roles::DIGITS);
    let groups = whole.bytes().all(|byte| byte.is_ascii_digit()) || grouped_by_points(whole);
    if !comma || !two || before || goes_on || !groups {
        return None;
    }
    let value = Number::parse(&[&whole.replace('.', ""), ".", decimals].concat())?;
    Some((at + 3, value))
}

/// `1.234.567`.
fn grouped_by_points(text: &str) -> bool {
    let mut groups = text.split('.');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
}

/// `1 000 000`: groups of three behind one space of any kind.
fn spaced(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let bare = |at: usize| cursor.word(at).bytes().all(|byte| byte.is_ascii_digit());
    let first = cursor.word(at);
    if first.is_empty() || first.len() > 3 || first.starts_with('0') || !bare(at) {
        return None;
    }
    let mut end = at + 1;
    while end < at + 12 && bare(end) && cursor.word(end).len() == 3 && one_space(cursor, end) {
        end += 1;
    }
    let last = cursor.word(end).split_once('.').is_some_and(|(group, _)| group.len() == 3);
    if last && cursor.kind(end) == Some(TokenKind::Number) && one_space(cursor, end) {
        end += 1;
    }
    let runs_on =
        cursor.glued(end) && cursor.kind(end) == Some(TokenKind::Word) && !cursor.has(end, Roles::UNIT);
    let more = bare(end) && !cursor.word(end).is_empty() || runs_on;
    if end == at + 1 || more {
        return None;
    }
    let digits: String = (at..end).map(|at| cursor.word(at)).collect();
    Number::parse(&digits).map(|value| (end, value))
}

fn one_space(cursor: &Cursor<'_>, at: usize) -> bool {
    let ends = cursor.tokens.get(at.wrapping_sub(1)).zip(cursor.tokens.get(at));
    ends.is_some_and(|(before, here)| {
        let gap = cursor.text.get(before.span.end as usize..here.span.start as usize).unwrap_or("");
        here.gap == Gap::Space && gap.chars().count() == 1
    })
}

/// `1/2`, `3/4`, `1/40`: a proper fraction with a denominator that people use; `9/11` and `24/7` are none.
fn slash(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    const DENOMINATORS: &[i64] = &[2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100];
    if !is_slash(cursor.word(at + 1)) || !cursor.glued(at + 1) || !cursor.glued(at + 2) {
        return None;
    }
    let longer = cursor.glued(at + 3) && (is_slash(cursor.word(at + 3)) || cursor.word(at + 3) == "-");
    let before = cursor.glued(at) && at > 0 && is_slash(cursor.word(at - 1));
    let top: i64 = cursor.word(at).parse().ok()?;
    let bottom: i64 = cursor.word(at + 2).parse().ok()?;
    let proper = top > 0 && top < bottom && (DENOMINATORS.contains(&bottom) || top == 1 && bottom > 31);
    (proper && !longer && !before).then(|| (at + 3, Number::ratio(top, bottom)))
}

fn is_slash(word: &str) -> bool {
    word == "/" || word == "⁄"
}

/// The fraction behind a whole number: `2 1/2`, `2-1/2`, `2½`.
fn mixed(cursor: &Cursor<'_>, end: usize, whole: &Number) -> Option<(usize, Number)> {
    if !whole.is_whole() {
        return None;
    }
    let hyphen = cursor.glued(end) && cursor.word(end) == "-" && cursor.glued(end + 1);
    let at = end + usize::from(hyphen);
    if let Some(part) = vulgar(cursor.word(at)) {
        return Some((at + 1, whole + &part));
    }
    let (end, part) = slash(cursor, at)?;
    Some((end, whole + &part))
}

/// `1e5`, `5.5x10-3`, `3 × 10^8`, `10^6`; an exponent out of reach is none.
fn power(cursor: &Cursor<'_>, end: usize, mantissa: &Number) -> Option<(usize, Number)> {
    if cursor.glued(end) && cursor.is(end, "e") && cursor.glued(end + 1) {
        let (end, exponent) = exponent(cursor, end + 1)?;
        return Some((end, mantissa * &Number::power_of_ten(exponent)));
    }
    let times = ["x", "×", "*"].contains(&cursor.word(end)) && cursor.word(end + 1) == "10";
    if times {
        let caret = usize::from(cursor.word(end + 2) == "^");
        if !cursor.glued(end + 2) {
            return None;
        }
        let (end, exponent) = exponent(cursor, end + 2 + caret)?;
        return Some((end, mantissa * &Number::power_of_ten(exponent)));
    }
    let ten = *mantissa == Number::from(10) && cursor.word(end) == "^" && cursor.glued(end);
    ten.then(|| exponent(cursor, end + 1))
        .flatten()
        .map(|(end, exponent)| (end, Number::power_of_ten(exponent)))
}

fn exponent(cursor: &Cursor<'_>, at: usize) -> Option<(usize, i32)> {
    const MOST: i32 = 1_000;
    let (at, sign) = match cursor.word(at) {
        "-" | "−" => (at + 1, -1),
        "+" => (at + 1, 1),
        _ => (at, 1),
    };
    let size: i32 = cursor.word(at).parse().ok()?;
    (cursor.glued(at) && size <= MOST).then_some((at + 1, sign * size))
}

/// `½` and its like.
fn vulgar(word: &str) -> Option<Number> {
    const SIGNS: &[(&str, i64, i64)] = &[
        ("½", 1, 2),
        ("⅓", 1, 3),
        ("⅔", 2, 3),
        ("¼", 1, 4),
        ("¾", 3, 4),
        ("⅕", 1, 5),
        ("⅖", 2, 5),
        ("⅗", 3, 5),
        ("⅘", 4, 5),
        ("⅙", 1, 6),
        ("⅚", 5, 6),
        ("⅛", 1, 8),
        ("⅜", 3, 8),
        ("⅝", 5, 8),
        ("⅞", 7, 8),
    ];
    if word.is_ascii() {
        return None;
    }
    SIGNS.iter().find(|(sign, ..)| *sign == word).map(|&(_, top, bottom)| Number::ratio(top, bottom))
}
