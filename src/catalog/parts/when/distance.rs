//! Tokens come in; days told by how far off they are go out: "two weeks ago", "a day earlier", "2 years and 3 months later",
//! "three Fridays from now", "in two weeks".

use super::super::cursor::Cursor;
use super::super::time_length;
use super::counts::count;
use super::found::Found;
use super::names::{unit, weekday};
use crate::base::moment::{Anchor, Days, Move, Relative, Side, Step};
use crate::base::precision::{Grain, Precision};
use crate::base::value::TimeUnit;

/// The distance that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    ago(cursor, at)
        .or_else(|| weekdays_off(cursor, at))
        .or_else(|| ahead(cursor, at))
        .or_else(|| by_the_clock(cursor, at))
}

/// "two weeks ago", "a day earlier", "three months later", "2 years and 3 months from now", "a few days ago".
fn ago(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (side, start) = side_of(cursor, at);
    let (vague, mut end) = (few(cursor, start), start);
    let mut pieces = Vec::new();
    while let Some((count, step, next)) = piece(cursor, end, vague) {
        pieces.push((step, count));
        end = next;
        let joint = usize::from(cursor.word(end) == ",");
        let joint = joint + usize::from(cursor.is(end + joint, "and"));
        match piece(cursor, end + joint, None) {
            Some((_, step, _)) if pieces.len() < 4 && finer(step) > finer(pieces.last()?.0) => end += joint,
            _ => break,
        }
    }
    let (anchor, sign, behind) = direction(cursor, end).filter(|_| !pieces.is_empty())?;
    let moves = pieces.iter().map(|&(step, count)| Move::Along(step, sign * count)).collect();
    // "a few days ago" is three or more.
    let side = if vague.is_some() && sign < 0 { Side::Earlier } else { side };
    let side = if vague.is_some() && sign > 0 { Side::Later } else { side };
    let told = Relative { anchor, open: side, ..Relative::from_source(moves) };
    let precision = match vague {
        Some(_) => Precision::Vague,
        None => counted_in(pieces.last()?.0),
    };
    Some(Found { bounded: side != Side::Neither, precision, ..Found::new(behind, Days::Relative(told)) })
}

/// How exact a day is that is counted in a unit.
#[must_use]
pub const fn counted_in(step: Step) -> Precision {
    match step {
        Step::Day | Step::Weekday(_) => Precision::Stated,
        Step::Week | Step::Weekend => Precision::Counted(Grain::Week),
        Step::Month | Step::Quarter | Step::HalfYear | Step::MonthOfYear(_) => {
            Precision::Counted(Grain::Month)
        }
        Step::Year => Precision::Counted(Grain::Year),
        Step::Decade | Step::Century => Precision::Counted(Grain::Decade),
    }
}

/// A number of units, and the token behind them; a fortnight is two weeks.
fn piece(cursor: &Cursor<'_>, at: usize, vague: Option<usize>) -> Option<(i32, Step, usize)> {
    let (count, end) = match vague {
        Some(end) => (3, end),
        None => count(cursor, at)?,
    };
    let end = if cursor.is_any(end, &["full", "whole", "calendar", "short"]) { end + 1 } else { end };
    if cursor.is_any(end, &["fortnight", "fortnights"]) {
        return Some((count * 2, Step::Week, end + 1));
    }
    let (step, _) = unit(cursor, end)?;
    Some((count, step, end + 1))
}

/// Behind "a few", "several".
fn few(cursor: &Cursor<'_>, at: usize) -> Option<usize> {
    match () {
        () if cursor.is_phrase(at, "a few") => Some(at + 2),
        () if cursor.is(at, "several") => Some(at + 1),
        () => None,
    }
}

/// The finer the unit, the higher.
const fn finer(step: Step) -> u8 {
    match step {
        Step::Century => 0,
        Step::Decade => 1,
        Step::Year | Step::MonthOfYear(_) => 2,
        Step::HalfYear => 3,
        Step::Quarter => 4,
        Step::Month => 5,
        Step::Week | Step::Weekend | Step::Weekday(_) => 6,
        Step::Day => 7,
    }
}

/// "three Fridays from now", "two Sundays ago".
fn weekdays_off(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (count, end) = count(cursor, at)?;
    let day = weekday(cursor, end)?;
    let (anchor, sign, behind) = direction(cursor, day.end)?;
    let moves = vec![Move::Unit(Step::Weekday(day.number), sign * count)];
    (count < 100)
        .then(|| Found::new(behind, Days::Relative(Relative { anchor, ..Relative::from_source(moves) })))
}

/// "more than", "over", "less than" before a time ago: what lies beyond is farther back.
#[must_use]
pub fn side_of(cursor: &Cursor<'_>, at: usize) -> (Side, usize) {
    match () {
        () if cursor.is_phrase(at, "more than") || cursor.is_phrase(at, "at least") => {
            (Side::Earlier, at + 2)
        }
        () if cursor.is_phrase(at, "less than") || cursor.is_phrase(at, "fewer than") => {
            (Side::Later, at + 2)
        }
        () if cursor.is(at, "over") => (Side::Earlier, at + 1),
        () if cursor.is(at, "under") => (Side::Later, at + 1),
        () => (Side::Neither, at),
    }
}

/// From which day, in which direction, and the token behind the words that say so.
fn direction(cursor: &Cursor<'_>, at: usize) -> Option<(Anchor, i32, usize)> {
    Some(match () {
        () if cursor.is(at, "ago") => (Anchor::Source, -1, at + 1),
        () if cursor.is(at, "earlier") && !cursor.is_any(at + 1, &["this", "in", "that"]) => {
            (Anchor::Preceding, -1, at + 1)
        }
        () if cursor.is(at, "later") && !cursor.is_any(at + 1, &["this", "in", "that"]) => {
            (Anchor::Preceding, 1, at + 1)
        }
        () if cursor.is_phrase(at, "from now") || cursor.is_phrase(at, "from today") => {
            (Anchor::Source, 1, at + 2)
        }
        () if cursor.is(at, "back") && !cursor.is_any(at + 1, &["to", "in", "from", "at", "on"]) => {
            (Anchor::Source, -1, at + 1)
        }
        () if cursor.is_phrase(at, "from right now") => (Anchor::Source, 1, at + 3),
        () if cursor.is_any(at, &["hence", "out"]) && !cursor.is(at + 1, "of") => (Anchor::Source, 1, at + 1),
        () => return None,
    })
}

/// "in two weeks" where the sentence looks ahead.
fn ahead(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if !cursor.is(at, "in") {
        return None;
    }
    let (count, end) = count(cursor, at + 1)?;
    let (step, _) = unit(cursor, end)?;
    let called = looks_ahead(cursor, at, end + 1);
    let time = cursor.is_any(end + 1, &["'", "’"]) && cursor.is(end + 2, "time");
    let behind = if time { end + 3 } else { end + 1 };
    let precision = counted_in(step);
    (called || time).then(|| Found { precision, ..Found::relative(behind, vec![Move::Along(step, count)]) })
}

/// "two hours ago", "half an hour from now", "in 5 minutes": on the source's day, as far as a date can say.
fn by_the_clock(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is_any(at, &["in", "within"]) { at + 1 } else { at };
    let (length, end, _) = time_length::read(cursor, start)?;
    if length.unit < TimeUnit::Hour {
        return None;
    }
    let (anchor, end) = match direction(cursor, end) {
        Some((anchor, _, end)) => (anchor, end),
        None if start > at && looks_ahead(cursor, at, end) => (Anchor::Source, end),
        None => return None,
    };
    let told = Relative { anchor, ..Relative::from_source(vec![Move::Unit(Step::Day, 0)]) };
    Some(Found { precision: Precision::Approximate, ..Found::new(end, Days::Relative(told)) })
}

/// Whether the words before "in two weeks" speak of what is to come.
fn looks_ahead(cursor: &Cursor<'_>, at: usize, end: usize) -> bool {
    const AHEAD: &[&str] = &[
        "will",
        "shall",
        "ll",
        "going",
        "plans",
        "expects",
        "expected",
        "due",
        "scheduled",
        "set",
        "meeting",
        "won",
        "would",
        "must",
        "should",
        "need",
        "needs",
    ];
    let whole = at == 0 && end == cursor.tokens.len();
    let obliged = |at: usize| cursor.is_any(at, &["have", "has"]) && cursor.is(at + 1, "to");
    whole || (at.saturating_sub(12)..at).any(|before| cursor.is_any(before, AHEAD) || obliged(before))
}
