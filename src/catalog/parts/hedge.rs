//! A reading and the words around it come in; the reading with its hedge ("more than", "or so") goes out.

use super::cursor::Cursor;
use super::phrases::Phrases;
use super::roles::Roles;
use crate::base::interval::{End, Interval};
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::value::Value;
use crate::catalog::kind::Reading;
use std::sync::LazyLock;

/// What a hedge makes of a number n.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// (n, ∞)
    Above,
    /// [n, ∞)
    AtLeast,
    /// (−∞, n), from 0 for counts
    Below,
    /// (−∞, n], from 0 for counts
    AtMost,
    /// [n − 5 %, n), at least one below for counts
    Nearly,
    /// n ± 5 %, at least ± 1 for counts
    About,
    /// {n}
    Exactly,
}

/// Hedges before a number, and what they make of it.
pub const BEFORE: &[(&str, Bound)] = &[
    ("more than", Bound::Above),
    ("greater than", Bound::Above),
    ("higher than", Bound::Above),
    ("larger than", Bound::Above),
    ("bigger than", Bound::Above),
    ("longer than", Bound::Above),
    ("older than", Bound::Above),
    ("faster than", Bound::Above),
    ("taller than", Bound::Above),
    ("heavier than", Bound::Above),
    ("over", Bound::Above),
    ("just over", Bound::Above),
    ("well over", Bound::Above),
    ("slightly over", Bound::Above),
    ("a little over", Bound::Above),
    ("above", Bound::Above),
    ("just above", Bound::Above),
    ("well above", Bound::Above),
    ("slightly more than", Bound::Above),
    ("just more than", Bound::Above),
    ("slightly above", Bound::Above),
    ("a little more than", Bound::Above),
    ("upwards of", Bound::AtLeast),
    ("upward of", Bound::AtLeast),
    ("north of", Bound::Above),
    ("beyond", Bound::Above),
    ("in excess of", Bound::Above),
    ("exceeding", Bound::Above),
    ("exceed", Bound::Above),
    ("exceeds", Bound::Above),
    ("exceeded", Bound::Above),
    ("surpassing", Bound::Above),
    ("surpassed", Bound::Above),
    ("surpass", Bound::Above),
    ("topping", Bound::Above),
    ("topped", Bound::Above),
    ("passed", Bound::Above),
    (">", Bound::Above),
    ("at least", Bound::AtLeast),
    ("no fewer than", Bound::AtLeast),
    ("no less than", Bound::AtLeast),
    ("not less than", Bound::AtLeast),
    ("not fewer than", Bound::AtLeast),
    ("a minimum of", Bound::AtLeast),
    ("minimum of", Bound::AtLeast),
    ("as few as", Bound::AtLeast),
    ("as little as", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    ("> =", Bound::AtLeast),
    ("greater than or equal to", Bound::AtLeast),
    ("more than or equal to", Bound::AtLeast),
    ("larger than or equal to", Bound::AtLeast),
    ("bigger than or equal to", Bound::AtLeast),
    ("higher than or equal to", Bound::AtLeast),
    ("greater or equal to", Bound::AtLeast),
    ("greater or equal than", Bound::AtLeast),
    ("bigger or equal to", Bound::AtLeast),
    ("bigger or equal than", Bound::AtLeast),
    ("larger or equal than", Bound::AtLeast),
    ("at least or equal to", Bound::AtLeast),
    ("less than", Bound::Below),
    ("fewer than", Bound::Below),
    ("lower than", Bound::Below),
    ("smaller than", Bound::Below),
    ("shorter than", Bound::Below),
    ("younger than", Bound::Below),
    ("under", Bound::Below),
    ("well under", Bound::Below),
    ("below", Bound::Below),
    ("well below", Bound::Below),
    ("short of", Bound::Below),
    ("<", Bound::Below),
    ("at most", Bound::AtMost),
    ("no more than", Bound::AtMost),
    ("not more than", Bound::AtMost),
    ("not exceeding", Bound::AtMost),
    ("hardly", Bound::AtMost),
    ("scarcely", Bound::AtMost),
    ("no greater than", Bound::AtMost),
    ("no larger than", Bound::AtMost),
    ("no longer than", Bound::AtMost),
    ("up to", Bound::AtMost),
    ("as many as", Bound::AtMost),
    ("as much as", Bound::AtMost),
    ("a maximum of", Bound::AtMost),
    ("maximum of", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("< =", Bound::AtMost),
    ("less than or equal to", Bound::AtMost),
    ("fewer than or equal to", Bound::AtMost),
    ("smaller than or equal to", Bound::AtMost),
    ("lower than or equal to", Bound::AtMost),
    ("less or equal to", Bound::AtMost),
    ("less or equal than", Bound::AtMost),
    ("smaller or equal than", Bound::AtMost),
    ("at most or equal to", Bound::AtMost),
    ("nearly", Bound::Nearly),
    ("almost", Bound::Nearly),
    ("close to", Bound::Nearly),
    ("approaching", Bound::Nearly),
    ("approached", Bound::Nearly),
    ("nearing", Bound::Nearly),
    ("just under", Bound::Nearly),
    ("slightly under", Bound::Nearly),
    ("a little under", Bound::Nearly),
    ("just below", Bound::Nearly),
    ("slightly below", Bound::Nearly),
    ("just short of", Bound::Nearly),
    ("just less than", Bound::Nearly),
    ("slightly less than", Bound::Nearly),
    ("a little less than", Bound::Nearly),
    ("a shade under", Bound::Nearly),
    ("about", Bound::About),
    ("around", Bound::About),
    ("roughly", Bound::About),
    ("some", Bound::About),
    ("approximately", Bound::About),
    ("approx", Bound::About),
    ("approx .", Bound::About),
    ("circa", Bound::About),
    ("ca .", Bound::About),
    ("c .", Bound::About),
    ("est .", Bound::About),
    ("an estimated", Bound::About),
    ("estimated at", Bound::About),
    ("in the region of", Bound::About),
    ("in the neighborhood of", Bound::About),
    ("in the neighbourhood of", Bound::About),
    ("on the order of", Bound::About),
    ("of the order of", Bound::About),
    ("something like", Bound::About),
    ("somewhere around", Bound::About),
    ("more or less", Bound::About),
    ("~", Bound::About),
    ("≈", Bound::About),
    ("≃", Bound::About),
    ("±", Bound::About),
    ("exactly", Bound::Exactly),
    ("precisely", Bound::Exactly),
    ("equal to", Bound::Exactly),
    ("equals", Bound::Exactly),
    ("equals to", Bound::Exactly),
    ("equalling", Bound::Exactly),
    ("equaling", Bound::Exactly),
    ("equaling to", Bound::Exactly),
    ("only", Bound::Exactly),
    ("just", Bound::Exactly),
    ("a total of", Bound::Exactly),
    ("a combined", Bound::Exactly),
    ("a record", Bound::Exactly),
    ("a mere", Bound::Exactly),
    ("a full", Bound::Exactly),
];

/// Hedges behind a number, before or behind what it counts.
pub const BEHIND: &[(&str, Bound)] = &[
    ("or more", Bound::AtLeast),
    ("and more", Bound::AtLeast),
    ("or over", Bound::AtLeast),
    ("and over", Bound::AtLeast),
    ("or above", Bound::AtLeast),
    ("and above", Bound::AtLeast),
    ("or older", Bound::AtLeast),
    ("and older", Bound::AtLeast),
    ("or higher", Bound::AtLeast),
    ("or greater", Bound::AtLeast),
    ("or better", Bound::AtLeast),
    ("at least", Bound::AtLeast),
    ("at a minimum", Bound::AtLeast),
    ("- plus", Bound::AtLeast),
    ("plus", Bound::AtLeast),
    ("+", Bound::AtLeast),
    ("or less", Bound::AtMost),
    ("or fewer", Bound::AtMost),
    ("or under", Bound::AtMost),
    ("and under", Bound::AtMost),
    ("or below", Bound::AtMost),
    ("and below", Bound::AtMost),
    ("or younger", Bound::AtMost),
    ("or lower", Bound::AtMost),
    ("at most", Bound::AtMost),
    ("at the most", Bound::AtMost),
    ("or so", Bound::About),
    ("or thereabouts", Bound::About),
    ("- odd", Bound::About),
    ("- ish", Bound::About),
    ("approximately", Bound::About),
    ("give or take", Bound::About),
];

static BY_LAST: LazyLock<Phrases<Bound>> = LazyLock::new(|| Phrases::by_last(BEFORE.iter().copied()));
static BY_FIRST: LazyLock<Phrases<Bound>> = LazyLock::new(|| Phrases::by_first(BEHIND.iter().copied()));

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

/// The hedge whose last token stands right before `at`, and its first token, not before `floor`.
#[must_use]
pub fn before(cursor: &Cursor<'_>, at: usize, floor: usize) -> Option<(usize, Bound)> {
    let last = at.checked_sub(1)?;
    if !cursor.has(last, Roles::HEDGE) && cursor.word(last) != "." {
        return None;
    }
    BY_LAST
        .ending(cursor, last)
        .filter_map(|(start, phrase)| (start >= floor).then_some((start, phrase.value)))
        .min_by_key(|&(start, _)| start)
        .filter(|&(start, bound)| !is_trap(cursor, start, bound))
}

/// The hedge that begins at a token behind a number, and the token behind the hedge.
#[must_use]
pub fn behind(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Bound)> {
    if !cursor.has(at, Roles::HEDGE) && !["-", "+"].contains(&cursor.word(at)) {
        return None;
    }
    let found = BY_FIRST.starting(cursor, at).max_by_key(|phrase| phrase.words.len())?;
    let (phrase, bound, end) = (found.words, found.value, at + found.length);
    let joins = cursor.is_any(at, &["and", "or"]);
    let next = joins && (cursor.has(end, numeral_or_article()) || cursor.has(end, Roles::CURRENCY));
    if cursor.is(end, "than") || next && phrase.contains(' ') {
        return None;
    }
    let sign_alone = phrase == "+"
        && (!cursor.glued(at)
            || cursor.kind(end) == Some(crate::base::token::TokenKind::Number) && cursor.glued(end));
    (!sign_alone).then_some((end, bound))
}

/// What begins a further number: then "and below" stands before it, and behind nothing.
const fn numeral_or_article() -> Roles {
    Roles::DIGITS.with(Roles::NUMERAL)
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
