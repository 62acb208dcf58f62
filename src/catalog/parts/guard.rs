//! A numeral's tokens come in; whether its digits belong to something that is no number goes out.
//!
//! Names (COVID-19, A350, Boeing 737), addresses, versions, telephone numbers, scores, clock times, list markers.

use super::cursor::Cursor;
use super::designation;
use super::noun;
use super::roles::Roles;
use crate::base::number::Number;
use crate::base::token::{Gap, TokenKind};
use std::ops::Range;

/// Whether the numeral is part of a name, an address, a score, a time or a marker.
#[must_use]
pub fn is_none(cursor: &Cursor<'_>, numeral: Range<usize>, digits: bool) -> bool {
    if !digits {
        return in_name(cursor, numeral.start)
            || hyphened_word(cursor, numeral.start)
            || designation::designates(cursor, numeral.start);
    }
    glued_before(cursor, numeral.start)
        || glued_behind(cursor, numeral.end)
        || designation::designates(cursor, numeral.start)
        || is_page_counter(cursor, &numeral)
        || is_house(cursor, &numeral)
        || is_decade_of_life(cursor, &numeral)
        || is_marker(cursor, &numeral)
        || is_telephone(cursor, &numeral)
        || leading_zero(cursor.word(numeral.start))
}

/// "Agent-five", "twenty-one": words joined by a hyphen to the one before.
fn hyphened_word(cursor: &Cursor<'_>, at: usize) -> bool {
    at > 1 && cursor.glued(at) && cursor.word(at - 1) == "-" && cursor.glued(at - 1)
}

/// "Big Five", "Seven Network": capitals inside a name, not at the start of a sentence.
fn in_name(cursor: &Cursor<'_>, at: usize) -> bool {
    let capital = |at: usize| cursor.word(at).starts_with(char::is_uppercase);
    let starts = at == 0 || !matches!(cursor.kind(at - 1), Some(TokenKind::Word | TokenKind::Number));
    capital(at) && !starts && (capital(at - 1) && !cursor.word(at).chars().all(char::is_uppercase))
}

/// Letters, a point, a slash, a colon or a word's hyphen right before the digits.
fn glued_before(cursor: &Cursor<'_>, at: usize) -> bool {
    if at == 0 || !cursor.glued(at) {
        return false;
    }
    match cursor.kind(at - 1) {
        Some(TokenKind::Word | TokenKind::Number | TokenKind::Possessive) => true,
        _ => match cursor.word(at - 1) {
            "/" | ":" | "_" | "@" | "#" | "\\" | "&" | "=" | "." => true,
            "+" => cursor.glued(at - 1) || designation::designates(cursor, at - 1),
            "'" | "’" | "‘" => {
                cursor.kind(at.wrapping_sub(2)) != Some(TokenKind::Number) && is_short_year(cursor, at)
            }
            "-" | "‑" | "–" | "−" => cursor.glued(at - 1) && !is_range(cursor, at - 1),
            _ => false,
        },
    }
}

/// "The summer of '69", "iLife '11": a year, where no noun follows that it counts.
fn is_short_year(cursor: &Cursor<'_>, at: usize) -> bool {
    let digits = cursor.word(at);
    let counts = cursor.word(at + 1).starts_with(char::is_lowercase) && noun::is_plural(cursor, at + 1);
    digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) && !counts
}

/// Letters that are no unit, a further number, a colon, a slash, a score's dash right behind the digits.
fn glued_behind(cursor: &Cursor<'_>, at: usize) -> bool {
    if !cursor.glued(at) {
        return false;
    }
    let number_behind = cursor.glued(at + 1) && cursor.kind(at + 1) == Some(TokenKind::Number);
    match cursor.kind(at) {
        Some(TokenKind::Word) => !cursor.has(at, Roles::UNIT.with(Roles::TIME_UNIT).with(Roles::CLOCK)),
        Some(TokenKind::Number) => true,
        _ => match cursor.word(at) {
            "/" | ":" | "_" | "@" | "." => number_behind,
            "-" | "‑" | "–" | "−" => number_behind && !is_range(cursor, at),
            _ => false,
        },
    }
}

/// Whether letters follow at once that no unit and no scale has taken: "3D", "777s", "40s".
#[must_use]
pub fn runs_on(cursor: &Cursor<'_>, end: usize) -> bool {
    cursor.glued(end) && cursor.kind(end) == Some(TokenKind::Word)
}

/// Whether the dash stands between the ends of a range: the first is smaller, and what is counted or
/// measured follows; a score ("won 3-1", "a 2-3 defeat") is none.
fn is_range(cursor: &Cursor<'_>, dash: usize) -> bool {
    const SCORED: &[&str] =
        &["win", "defeat", "loss", "draw", "victory", "lead", "vote", "score", "scoreline"];
    let value = |at: usize| cursor.word(at).replace(',', "").parse::<f64>().ok();
    const SCALES: &[&str] = &["k", "m", "bn", "mn", "b"];
    let scaled = dash > 1 && cursor.glued(dash - 1) && cursor.is_any(dash - 1, SCALES);
    let unit = scaled || dash > 1 && cursor.has(dash - 1, Roles::UNIT);
    let low = dash.saturating_sub(1 + usize::from(unit));
    let (Some(before), Some(behind)) = (value(low), value(dash + 1)) else {
        return false;
    };
    let coded = low > 0 && cursor.glued(low) && cursor.kind(low - 1) == Some(TokenKind::Word);
    let coded = coded && !cursor.has(low - 1, Roles::CURRENCY);
    if coded || designation::designates(cursor, low) {
        return false;
    }
    let told = unit || low > 0 && cursor.has(low - 1, Roles::CURRENCY);
    let chain = |at: usize| cursor.glued(at) && ["-", "/"].contains(&cursor.word(at)) && cursor.glued(at + 1);
    let next = dash + 2;
    let more = chain(next) && cursor.kind(next + 1) == Some(TokenKind::Number)
        || dash >= 2 && chain(dash - 2) && cursor.kind(dash.wrapping_sub(3)) == Some(TokenKind::Number);
    let starts = cursor.word(next).chars().next();
    let thing = starts.is_some_and(|first| first.is_lowercase() || "%°$€£¥-".contains(first))
        && !cursor.is_any(next, SCORED)
        && !cursor.has(next, Roles::STOP);
    let round = are_round(&Number::from(before as i64), &Number::from(behind as i64));
    before < behind && (thing || told || round || cursor.has(next, Roles::UNIT)) && !more
}

/// `1000-5000`: hundreds that are no years, so no score, code or span of years.
#[must_use]
pub fn are_round(low: &Number, high: &Number) -> bool {
    let hundreds =
        |number: &Number| number.checked_div(&Number::from(100)).is_some_and(|share| share.is_whole());
    let year = |number: &Number| *number >= Number::from(1_500) && *number <= Number::from(2_200);
    hundreds(low) && hundreds(high) && low < high && !low.is_zero() && !(year(low) && year(high))
}

/// "in her late 20s", "the mid-90s": ten years, or degrees, and no seconds.
fn is_decade_of_life(cursor: &Cursor<'_>, numeral: &Range<usize>) -> bool {
    const BEFORE: &[&str] =
        &["his", "her", "their", "my", "your", "our", "its", "early", "mid", "late", "the", "-"];
    let tens = cursor.word(numeral.start).len() == 2 && cursor.word(numeral.start).ends_with('0');
    let plural = cursor.word(numeral.end) == "s" && cursor.glued(numeral.end);
    tens && plural && numeral.start > 0 && cursor.is_any(numeral.start - 1, BEFORE)
}

/// "page 3 of 12", "Page 3".
fn is_page_counter(cursor: &Cursor<'_>, numeral: &Range<usize>) -> bool {
    let page = |at: usize| cursor.is_any(at, &["page", "p", "pg", "slide"]);
    let before = |back: usize| numeral.start.checked_sub(back);
    before(1).is_some_and(page)
        || before(3).is_some_and(page)
            && before(1).is_some_and(|at| cursor.is(at, "of") || cursor.word(at) == "/")
}

/// "10 Downing Street", "1600 Pennsylvania Avenue".
fn is_house(cursor: &Cursor<'_>, numeral: &Range<usize>) -> bool {
    const WAYS: &[&str] = &[
        "Street",
        "Avenue",
        "Road",
        "Lane",
        "Drive",
        "Boulevard",
        "Square",
        "Terrace",
        "Crescent",
        "Place",
        "St",
        "Ave",
        "Rd",
        "Blvd",
    ];
    let capital = |at: usize| cursor.word(at).starts_with(char::is_uppercase);
    capital(numeral.end)
        && (numeral.end + 1..numeral.end + 4)
            .take_while(|&at| capital(at))
            .any(|at| WAYS.contains(&cursor.word(at)))
}

/// `1.` or `2)` at the start, `(3)` and `[12]` anywhere.
fn is_marker(cursor: &Cursor<'_>, numeral: &Range<usize>) -> bool {
    let (start, end) = (numeral.start, numeral.end);
    let short = end == start + 1
        && cursor.word(start).len() <= 3
        && cursor.word(start).len() == cursor.words(start..end).len();
    let plain = cursor.word(start).bytes().all(|byte| byte.is_ascii_digit());
    if !short || !plain || !cursor.glued(end) {
        return false;
    }
    let spaced = cursor.tokens.get(end + 1).is_some_and(|token| token.gap == Gap::Space);
    let behind = cursor.word(end);
    if start == 0 {
        return spaced && (behind == "." || behind == ")");
    }
    cursor.glued(start) && cursor.word(start - 1) == "[" && behind == "]"
}

/// Groups of digits behind a `+`, or digits between other digits with only spaces between them.
fn is_telephone(cursor: &Cursor<'_>, numeral: &Range<usize>) -> bool {
    let mut first = numeral.start;
    for _ in 0..6 {
        let before = first.wrapping_sub(1);
        if first == 0 || cursor.kind(before) != Some(TokenKind::Number) {
            break;
        }
        first = before;
    }
    let signed = cursor.word(first) == "+";
    let plus = signed || first > 0 && cursor.word(first - 1) == "+" && cursor.glued(first);
    let more = first < numeral.start || cursor.kind(numeral.end) == Some(TokenKind::Number);
    // "020 7946 0123": a first group that begins with a nought, and more groups behind it.
    let area = leading_zero(cursor.word(first)) && cursor.word(first).len() <= 5;
    (plus || area) && more
}

/// `007`, `0120`.
fn leading_zero(word: &str) -> bool {
    word.len() > 1 && word.starts_with('0') && !word.contains('.')
}
