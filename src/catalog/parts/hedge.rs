//! A reading and the words around it come in; the reading with its hedge ("more than", "or so") goes out.

use super::bound::Bound;
use super::cursor::Cursor;
use super::hedge_tails::BEHIND;
use super::hedge_words::BEFORE;
use super::roles::Roles;
use crate::base::interval::{End, Interval};
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::value::Value;
use crate::catalog::kind::Reading;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The interval that a hedge makes of a set, and how exact it is. `count`: whole numbers, from 0.
#[must_use]
pub fn apply(bound: Bound, set: &Interval<Number>, count: bool) -> (Interval<Number>, Precision) {
    let least = |closed| set.low.as_ref().map(|end| End { value: end.value.clone(), closed });
    let most = |closed| set.high.as_ref().map(|end| End { value: end.value.clone(), closed });
    let nothing = || count.then(|| End { value: Number::zero(), closed: true });
    match bound {
        Bound::Above => (Interval { low: least(false), high: None }, Precision::Stated),
        Bound::AtLeast => (Interval { low: least(true), high: None }, Precision::Stated),
        Bound::Below => (Interval { low: nothing(), high: most(false) }, Precision::Stated),
        Bound::AtMost => (Interval { low: nothing(), high: most(true) }, Precision::Stated),
        Bound::Nearly => {
            (Interval { low: moved(&set.low, -1, count), high: most(false) }, Precision::Approximate)
        }
        Bound::About => (
            Interval { low: moved(&set.low, -1, count), high: moved(&set.high, 1, count) },
            Precision::Approximate,
        ),
        Bound::Exactly => (set.clone(), Precision::Stated),
    }
}

/// An end moved by 5 %, for counts by at least 1.
fn moved(end: &Option<End<Number>>, direction: i64, count: bool) -> Option<End<Number>> {
    let value = &end.as_ref()?.value;
    let share = &value.abs() * &Number::ratio(1, 20);
    let step = if count { share.max(Number::one()) } else { share };
    Some(End { value: value + &(&step * &Number::from(direction)), closed: true })
}

/// The hedges by the word that they meet a number with: the last one of those before it, the first of those behind.
type Index = HashMap<&'static str, Vec<(&'static str, Bound)>>;

static BY_LAST: LazyLock<Index> = LazyLock::new(|| index(BEFORE, |phrase| phrase.rsplit(' ').next()));
static BY_FIRST: LazyLock<Index> = LazyLock::new(|| index(BEHIND, |phrase| phrase.split(' ').next()));

fn index(table: &[(Bound, &'static [&'static str])], key: fn(&'static str) -> Option<&'static str>) -> Index {
    let mut index = Index::new();
    for &(bound, phrases) in table {
        for &phrase in phrases {
            index.entry(key(phrase).unwrap_or(phrase)).or_default().push((phrase, bound));
        }
    }
    index
}

/// The hedges that a word belongs to, in any case.
fn with(index: &'static Index, word: &str) -> &'static [(&'static str, Bound)] {
    let found = match word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => index.get(word.to_ascii_lowercase().as_str()),
        false => index.get(word),
    };
    found.map_or(&[], Vec::as_slice)
}

/// The hedge whose last token stands right before `at`, and its first token, not before `floor`.
#[must_use]
pub fn before(cursor: &Cursor<'_>, at: usize, floor: usize) -> Option<(usize, Bound)> {
    let last = at.checked_sub(1)?;
    if !cursor.has(last, Roles::HEDGE) && cursor.word(last) != "." {
        return None;
    }
    with(&BY_LAST, cursor.word(last))
        .iter()
        .filter_map(|&(phrase, bound)| {
            let start = at.checked_sub(phrase.split(' ').count())?;
            (start >= floor && cursor.is_phrase(start, phrase)).then_some((start, bound))
        })
        .min_by_key(|&(start, _)| start)
        .filter(|&(start, bound)| !is_trap(cursor, start, bound))
}

/// The hedge that begins at a token behind a number, and the token behind the hedge.
#[must_use]
pub fn behind(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Bound)> {
    if !cursor.has(at, Roles::HEDGE) && !["-", "+"].contains(&cursor.word(at)) {
        return None;
    }
    let found = with(&BY_FIRST, cursor.word(at)).iter().filter(|(phrase, _)| cursor.is_phrase(at, phrase));
    let &(phrase, bound) = found.max_by_key(|(phrase, _)| phrase.len())?;
    let end = at + phrase.split(' ').count();
    let spoken = phrase.contains(' ') && phrase.starts_with(char::is_alphabetic);
    let next = spoken && cursor.has(end, Roles::DIGITS.with(Roles::NUMERAL).with(Roles::CURRENCY));
    let goes_on = cursor.is_any(end, &["than", "to"]);
    if goes_on || next || ENDING.contains(&phrase) && !ends_clause(cursor, end) {
        return None;
    }
    let sign_alone = phrase == "+"
        && (!cursor.glued(at)
            || cursor.kind(end) == Some(crate::base::token::TokenKind::Number) && cursor.glued(end));
    (!sign_alone).then_some((end, bound))
}

/// Hedges that are adjectives and adverbs of something else where the clause goes on.
const ENDING: &[&str] = &[
    "max",
    "maximum",
    "minimum",
    "roughly",
    "approx",
    "approximately",
    "more or less",
    "at most",
    "at least",
];

fn ends_clause(cursor: &Cursor<'_>, at: usize) -> bool {
    !cursor.word(at).starts_with(char::is_alphanumeric) || cursor.has(at, Roles::STOP)
}

/// Words that look like a hedge and are none: "questions about two men", "pushed up to 5%", "victory over 12 rivals".
fn is_trap(cursor: &Cursor<'_>, start: usize, bound: Bound) -> bool {
    const TOPIC: &[&str] = &[
        "how",
        "what",
        "question",
        "questions",
        "concern",
        "concerns",
        "talk",
        "talks",
        "talked",
        "talking",
        "story",
        "stories",
        "book",
        "film",
        "information",
        "complained",
        "worried",
        "think",
        "thinking",
        "everything",
        "nothing",
    ];
    const RAISED: &[&str] =
        &["pushed", "moved", "went", "goes", "go", "gone", "bumped", "drove", "raised", "put"];
    const CONTEST: &[&str] =
        &["victory", "win", "control", "dispute", "disputes", "lead", "advantage", "won"];
    let Some(prior) = start.checked_sub(1) else { return false };
    match bound {
        Bound::About => cursor.is(start, "about") && cursor.is_any(prior, TOPIC),
        Bound::AtMost => cursor.is(start, "up") && cursor.is_any(prior, RAISED),
        Bound::Above if cursor.word(start) == ">" => cursor.word(prior) == "=" && cursor.glued(start),
        Bound::Below if cursor.word(start) == "<" => cursor.word(prior) == "=" && cursor.glued(start),
        Bound::Above => cursor.is(start, "over") && cursor.is_any(prior, CONTEST),
        _ => false,
    }
}

/// The reading with the hedges around it, which change its set. None of its tokens goes before `floor`.
#[must_use]
pub fn widen(cursor: &Cursor<'_>, mut reading: Reading, floor: usize) -> Reading {
    if !matches!(reading.value, Value::Amount(_) | Value::Duration(_)) {
        return reading;
    }
    for _ in 0..3 {
        let Some((start, bound)) = before(cursor, reading.tokens.start, floor) else { break };
        if is_span_of_time(cursor, start, &reading) || is_other_passing(cursor, start) {
            break;
        }
        change(&mut reading, bound);
        reading.tokens.start = start;
    }
    if !reading.hedged
        && let Some((end, bound)) = behind(cursor, reading.tokens.end)
    {
        change(&mut reading, bound);
        reading.tokens.end = end;
    }
    reading
}

/// "Over two years, 300 people left": a span of time; a hedge only behind a word that takes a length of time.
fn is_span_of_time(cursor: &Cursor<'_>, start: usize, reading: &Reading) -> bool {
    const TAKES: &[&str] = &[
        "for", "lasted", "lasting", "lasts", "last", "takes", "take", "took", "taking", "spent", "spend",
        "after", "is", "was", "are", "were", "be", "been", "in", "of", "to", "from", "served", "serving",
    ];
    let before = start.checked_sub(1);
    matches!(reading.value, Value::Duration(_))
        && cursor.is(start, "over")
        && start + 1 == reading.tokens.start
        && !before.is_none_or(|before| cursor.is_any(before, TAKES))
        || matches!(reading.value, Value::Duration(_))
            && cursor.is(start, "over")
            && start == 0
            && reading.tokens.end < cursor.tokens.len()
}

/// "Passed 12 exams", "passed 300 to 120": only a figure passes another.
fn is_other_passing(cursor: &Cursor<'_>, start: usize) -> bool {
    const FIGURES: &[&str] = &["toll", "number", "total", "count", "tally", "figure", "deaths", "cases"];
    cursor.is(start, "passed")
        && !(start.saturating_sub(4)..start).any(|before| cursor.is_any(before, FIGURES))
}

fn change(reading: &mut Reading, bound: Bound) {
    let (set, precision) = match &mut reading.value {
        Value::Amount(amount) => {
            let (set, precision) = apply(bound, &amount.set, amount.whole);
            amount.set = set;
            (&mut amount.precision, precision)
        }
        Value::Duration(duration) => {
            let (set, precision) = apply(bound, &duration.set, false);
            duration.set = set;
            (&mut duration.precision, precision)
        }
        _ => return,
    };
    if *set == Precision::Stated {
        *set = precision;
    }
    reading.hedged = true;
}
