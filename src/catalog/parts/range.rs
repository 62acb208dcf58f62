//! A reading and the words behind it come in; the range that it begins ("between £18 and £32") goes out.

use super::cursor::Cursor;
use super::guard;
use super::roles::Roles;
use super::scale;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::value::{Amount, Value};
use crate::catalog::kind::Reading;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::direction;

/// How the two ends are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Join {
    /// "between a and b"
    Between,
    /// "from a to b"
    From,
    /// "a to b"
    To,
    /// "a–b"
    Dash,
    /// "two or three"
    Or,
}

/// Tokens before a range in which a verb of change makes "from a to b" two values.
const CHANGE_WITHIN: usize = 12;

/// The range that begins with `low`, else `low` itself. `read` reads the value at a token.
#[must_use]
pub fn join(cursor: &Cursor<'_>, low: Reading, read: impl Fn(usize) -> Option<Reading>) -> Reading {
    if low.kind == "ordinal" || low.noun.is_some() || low.hedged || !matches!(low.value, Value::Amount(_)) {
        return low;
    }
    let Some((join, behind)) = joined(cursor, &low) else { return low };
    let Some(high) = read(behind).filter(|high| high.kind != "ordinal") else { return low };
    merged(cursor, &low, high, join).unwrap_or(low)
}

/// How `low` is joined to what follows, and where that begins.
fn joined(cursor: &Cursor<'_>, low: &Reading) -> Option<(Join, usize)> {
    let (start, end) = (low.tokens.start, low.tokens.end);
    let before = |word| start > 0 && cursor.is(start - 1, word);
    let dash = ["-", "–", "—", "‑", "−", "~", "〜"].contains(&cursor.word(end))
        && cursor.glued(end)
        && cursor.glued(end + 1);
    let suspended = cursor.word(end) == "-" && cursor.glued(end) && !cursor.glued(end + 1);
    if suspended && cursor.is_any(end + 1, &["to", "or"]) {
        return Some((if cursor.is(end + 1, "to") { Join::To } else { Join::Or }, end + 2));
    }
    let to = cursor.is(end, "to");
    if before("between") && (cursor.is(end, "and") || to || dash) {
        return Some((Join::Between, end + 1));
    }
    if dash {
        return Some((Join::Dash, end + 1));
    }
    if to && !changes(cursor, start) && !before("by") {
        return Some((if before("from") { Join::From } else { Join::To }, end + 1));
    }
    cursor.is(end, "or").then_some((Join::Or, end + 1))
}

/// Verbs of change that say no direction.
const CHANGES: &[&str] = &[
    "revised",
    "revises",
    "revising",
    "revise",
    "updated",
    "corrected",
    "adjusted",
    "amended",
    "changed",
    "went",
    "go",
    "goes",
    "gone",
    "going",
    "moved",
    "moves",
    "moving",
    "improved",
    "worsened",
    "swung",
    "taking",
    "took",
    "brought",
    "bringing",
    "turned",
    "converted",
];

/// Whether a word of change stands before: "fell from £410m to £352m" tells of two values.
fn changes(cursor: &Cursor<'_>, start: usize) -> bool {
    let spans =
        |at: usize| cursor.is_any(at, &["ranging", "ranges", "ranged", "range", "vary", "varying", "varied"]);
    let before = (start.saturating_sub(CHANGE_WITHIN)..start).rev();
    let near = before.take_while(|&at| !spans(at) && ![";", "."].contains(&cursor.word(at)));
    let words = near.filter(|&at| cursor.word(at).starts_with(char::is_alphabetic));
    words.clone().any(|at| cursor.is_any(at, CHANGES))
        || words.map(|at| Word::new(cursor.word(at))).any(|word| direction(&word).is_some())
}

fn merged(cursor: &Cursor<'_>, low: &Reading, high: Reading, join: Join) -> Option<Reading> {
    let (Value::Amount(first), Value::Amount(last)) = (&low.value, &high.value) else { return None };
    let (first_number, last_number) = (first.set.single()?, last.set.single()?);
    let unit = match (first.unit, last.unit) {
        (Some(one), Some(other)) if one != other => return None,
        (one, other) => other.or(one),
    };
    let factor = scale_of(cursor, &high);
    let shared = scale_of(cursor, low).is_none() && factor.is_some();
    let mantissa = factor.as_ref().and_then(|factor| last_number.checked_div(factor));
    let scaled = shared && mantissa.is_some_and(|mantissa| *first_number < mantissa);
    let least = match &factor {
        Some(factor) if scaled => first_number * factor,
        _ => first_number.clone(),
    };
    let told = unit.is_some() || high.noun.is_some() || factor.is_some();
    let sound = match join {
        Join::Between | Join::From => true,
        Join::To => told,
        Join::Dash => told || guard::are_round(&least, last_number),
        Join::Or => told && &least + &Number::one() == *last_number,
    };
    if !sound || least >= *last_number {
        return None;
    }
    let set = Interval::closed(least, last_number.clone());
    let whole = last.whole && set.low.as_ref().is_some_and(|end| end.value.is_whole());
    let precision = Precision::Stated;
    let value = Value::Amount(Amount { set, unit, whole, stated: None, precision });
    let start = low.tokens.start - usize::from(matches!(join, Join::Between | Join::From));
    let kind = if last.unit.is_some() || first.unit.is_none() { high.kind } else { low.kind };
    Some(Reading { kind, tokens: start..high.tokens.end, value, noun: high.noun, hedged: true })
}

/// The scale that stands in a reading: a million, for "30 million people".
fn scale_of(cursor: &Cursor<'_>, reading: &Reading) -> Option<Number> {
    let money = reading.kind == "money";
    let end = reading.noun.as_ref().map_or(reading.tokens.end, |noun| noun.start);
    (reading.tokens.start + 1..end).find_map(|at| {
        let digits = cursor.has(at - 1, Roles::DIGITS);
        scale::read(cursor, at, digits, money).map(|(_, factor)| factor)
    })
}
