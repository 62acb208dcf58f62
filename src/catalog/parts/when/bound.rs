//! A token comes in; a date with the word that bounds it goes out: "by Jan. 15", "since 1998", "about 2007".

use super::super::cursor::Cursor;
use super::super::phrases::Phrases;
use super::composed;
use super::counts::year;
use super::found::Found;
use super::moved::is_moved;
use super::names::is_thing;
use super::range;
use crate::base::days::{closed, days_after};
use crate::base::interval::{End, Interval};
use crate::base::moment::{Days, Part, Side, Yearly};
use crate::base::precision::Precision;
use crate::base::token::TokenKind;
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::LazyLock;

/// Phrases that keep one side of a date, and whether without the date itself.
const BOUNDS: &[(&str, Side, bool)] = &[
    ("no later than", Side::Earlier, false),
    ("not later than", Side::Earlier, false),
    ("on or before", Side::Earlier, false),
    ("on or after", Side::Later, false),
    ("no earlier than", Side::Later, false),
    ("not before", Side::Later, false),
    ("later than", Side::Later, true),
    ("earlier than", Side::Earlier, true),
    ("prior to", Side::Earlier, true),
    ("up to", Side::Earlier, false),
    ("up until", Side::Earlier, false),
    ("ever since", Side::Later, false),
    ("by", Side::Earlier, false),
    ("until", Side::Earlier, false),
    ("till", Side::Earlier, false),
    ("through", Side::Earlier, false),
    ("before", Side::Earlier, true),
    ("after", Side::Later, true),
    ("since", Side::Later, false),
    ("starting", Side::Later, false),
    ("beginning", Side::Later, false),
    ("effective", Side::Later, false),
];

static BY_FIRST: LazyLock<Phrases<(Side, bool)>> =
    LazyLock::new(|| Phrases::by_first(BOUNDS.iter().map(|&(words, side, strict)| (words, (side, strict)))));

const ABOUT: &[&str] = &["about", "around", "circa", "approximately", "roughly", "c", "ca"];

/// The date that begins at a token, with what bounds it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    bounded(cursor, at)
        .or_else(|| about(cursor, at))
        .or_else(|| range::read(cursor, at).map(|found| bounded_behind(cursor, found)))
}

/// "2012 or later", "1 May 2016 and after", at the end of a phrase.
fn bounded_behind(cursor: &Cursor<'_>, found: Found) -> Found {
    let end = found.end;
    let sides = [
        (Side::Later, ["or later", "or after", "and later", "and after", "and beyond"]),
        (Side::Earlier, ["or earlier", "or before", "and earlier", "and before", "or sooner"]),
    ];
    let last = !matches!(cursor.kind(end + 2), Some(TokenKind::Word | TokenKind::Number));
    let said = |phrases: &[&str; 5]| phrases.iter().any(|phrase| cursor.is_phrase(end, phrase));
    match sides.iter().find(|(_, phrases)| last && said(phrases)) {
        Some(&(side, _)) => {
            Found { end: end + 2, days: found.days.side(side, false), bounded: true, ..found }
        }
        None => found,
    }
}

fn bounded(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let found = BY_FIRST.starting(cursor, at).next()?;
    let (words, (side, strict)) = (found.words, found.value);
    let start = at + found.length;
    let start = if cursor.is_any(start, &["on", "in"]) && matches!(words, "starting" | "beginning") {
        start + 1
    } else {
        start
    };
    let about = cursor.is_any(start, &["around", "about"]);
    let timed_about =
        || about.then(|| range::read(cursor, start + 1)).flatten().filter(|found| found.time.is_some());
    let found = range::read(cursor, start).or_else(timed_about)?;
    if matches!(words, "until" | "till") && is_moved(cursor, at) {
        return None;
    }
    if words == "since" && compares(cursor, at) {
        return None;
    }
    if found.time.is_some() {
        return timed(found, side);
    }
    // "Before the end of May" is up to its last day, "after the start of May" from its first.
    let edge = match composed::edge(cursor, start) {
        Some(Part::Late) => side == Side::Earlier,
        Some(Part::Early) => side == Side::Later,
        _ => false,
    };
    let strict = strict && !edge;
    Some(Found { days: found.days.side(side, strict), bounded: true, ..found })
}

/// "before 11:00 on Thursday": the Thursday is one of the days, and the time of day is only the last one's.
fn timed(found: Found, side: Side) -> Option<Found> {
    composed::is_one_day(&found.days).then(|| Found {
        days: found.days.side(side, false),
        time: None,
        bounded: true,
        ..found
    })
}

/// "its lowest level since 2003", "not seen since May": the date is what something is compared with; nothing is
/// said to have happened on its side.
fn compares(cursor: &Cursor<'_>, at: usize) -> bool {
    const SUPERLATIVES: &[&str] = &["best", "worst", "first", "most", "least", "not", "never", "record"];
    const PLAIN: &[&str] = &[
        "west", "east", "test", "rest", "interest", "protest", "arrest", "contest", "request", "forest",
        "latest", "guest", "invest",
    ];
    let superlative = |at: usize| {
        let word = cursor.word(at);
        word.len() > 4 && word.ends_with("est") && !cursor.is_any(at, PLAIN)
            || cursor.is_any(at, SUPERLATIVES)
    };
    (at.saturating_sub(7)..at).rev().take_while(|&at| !matches!(cursor.word(at), "." | ";")).any(superlative)
}

/// "around Jan. 15" is that day ± 3 days, "about March" the months beside it, "circa 1950" ± 5 years.
fn about(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const SPEECH: &[&str] = &[
        "how",
        "what",
        "talk",
        "talked",
        "talking",
        "talks",
        "asked",
        "think",
        "worried",
        "concerned",
        "questions",
        "news",
        "but",
        "concerns",
    ];
    let word = ABOUT.iter().find(|word| cursor.is(at, word))?;
    if at > 0 && cursor.is_any(at - 1, SPEECH) {
        return None;
    }
    let point = cursor.word(at + 1) == "." && cursor.glued(at + 1);
    let short = word.len() <= 2;
    if short && !point {
        return None;
    }
    let start = if short { at + 2 } else { at + 1 };
    let found = range::read(cursor, start).or_else(|| about_year(cursor, at, start))?;
    let days = widened(&found.days)?;
    Some(Found { days, precision: Precision::Approximate, bounded: true, ..found })
}

fn about_year(cursor: &Cursor<'_>, at: usize, start: usize) -> Option<Found> {
    let (year, end) = year(cursor, start)?;
    let dated = cursor.is_any(at, &["circa", "c", "ca"])
        || at > 0 && cursor.is_any(at - 1, &["in", "from", "since", "until"]);
    (dated && (1000..=2100).contains(&year) && !is_thing(cursor, end))
        .then(|| Found::year(end, year))
        .flatten()
}

fn widened(days: &Days) -> Option<Days> {
    Some(match days {
        Days::Known(known) => Days::Known(known.iter().map(wider).collect::<Option<_>>()?),
        Days::Yearly(yearly) => {
            let wide = wider(&yearly.in_year(2000)?)?;
            let (low, high) = (wide.low?.value, wide.high?.value);
            Days::Yearly(Yearly {
                open: yearly.open,
                ..Yearly::between((low.month(), low.day()), (high.month(), high.day()))
            })
        }
        Days::Relative(_) => return None,
    })
}

fn wider(days: &Interval<Date>) -> Option<Interval<Date>> {
    let days = closed(days);
    let (low, high) = (days.low.as_ref()?.value, days.high.as_ref()?.value);
    let end = |value| Some(End { value, closed: true });
    let moved = |by: i32| match crate::base::days::days_between(low, high) {
        0 => days_after(if by < 0 { low } else { high }, i64::from(3 * by)),
        1..=31 if by < 0 => low.checked_sub(1.month()).ok(),
        1..=31 => high.tomorrow().ok()?.checked_add(1.month()).ok()?.yesterday().ok(),
        _ if by < 0 => low.checked_sub(5.years()).ok(),
        _ => high.checked_add(5.years()).ok(),
    };
    Some(Interval { low: end(moved(-1)?), high: end(moved(1)?) })
}
