//! Tokens come in; days of the week and of the month that name no month go out: "Tuesday", "the weekend", "the 19th".

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::clock;
use super::counts::{ordinal, plain};
use super::found::Found;
use super::names::{is_thing, weekday};
use super::relative::{daypart, turn};
use crate::base::moment::{Move, Step};
use crate::base::token::TokenKind;

/// The day that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    day_of_month(cursor, at).or_else(|| weekend(cursor, at)).or_else(|| bare_weekday(cursor, at))
}

/// "on the 19th", "by the twelfth": a day of this month, the last one or the next.
fn day_of_month(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const BEFORE: &[&str] =
        &["on", "by", "until", "before", "after", "since", "from", "till", "through", "were", "was"];
    const PERIODS: &[&str] = &["week", "weekend", "night", "morning", "evening", "afternoon"];
    let of_it = at > 1 && cursor.is(at - 1, "of") && cursor.is_any(at - 2, PERIODS);
    let called = at > 0 && (cursor.is_any(at - 1, BEFORE) || cursor.has(at - 1, Roles::WEEKDAY)) || of_it;
    let bare = at > 0 && cursor.is(at - 1, "on") && cursor.has(at, Roles::DIGITS);
    if !cursor.is(at, "the") && !bare || !called {
        return None;
    }
    let (day, end) =
        ordinal(cursor, if bare { at } else { at + 1 }).filter(|(day, _)| (1..=31).contains(day))?;
    let free = !matches!(cursor.kind(end), Some(TokenKind::Word)) || cursor.has(end, Roles::FUNCTION);
    let other = cursor.is(end, "of") || cursor.word(end) == "-" || cursor.has(end, Roles::NUMERAL);
    let moves = vec![Move::Unit(Step::Month, 0), Move::Nth(Step::Day, day)];
    let end = if cursor.is_phrase(end, "of the month") { end + 3 } else { end };
    (free && (!other || end > at + 3)).then_some(Found::by_tense(end, moves))
}

/// "the weekend", "this weekend" by its nearest; "over the weekend".
fn weekend(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is(at, "the") { at + 1 } else { at };
    let alone = cursor.is(start, "weekend") && (start > at) && !cursor.is(start + 1, "of");
    alone.then(|| Found::by_tense(start + 1, vec![Move::Unit(Step::Weekend, 0)]))
}

/// "Tuesday", "Tuesday morning", "Tuesday of next week", "Friday last week".
fn bare_weekday(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let name = weekday(cursor, at)?;
    if let Some(found) =
        weekday_of_month(cursor, name.end, name.number).filter(|_| cursor.has(at, Roles::CAPITALISED))
    {
        return Some(found);
    }
    if !is_weekday(cursor, at, name.certain, name.end) {
        return None;
    }
    let end = daypart(cursor, name.end);
    let start = if cursor.is_any(end, &["of", "from"]) || cursor.word(end) == "," { end + 1 } else { end };
    let start = if cursor.is(start, "the") { start + 1 } else { start };
    if let Some((count, word)) = turn(cursor, start)
        && cursor.is(word, "week")
    {
        let moves = vec![Move::Unit(Step::Week, count), Move::Nth(Step::Weekday(name.number), 1)];
        return Some(Found::relative(word + 1, moves));
    }
    if let Some(found) = weekday_of_month(cursor, name.end, name.number) {
        return Some(found);
    }
    Some(Found::by_tense(end, vec![Move::Unit(Step::Weekday(name.number), 0)]))
}

/// "Tuesday the eleventh", "Monday, the 21st": the day of a month that is not named.
fn weekday_of_month(cursor: &Cursor<'_>, at: usize, weekday: i8) -> Option<Found> {
    let start = if cursor.word(at) == "," { at + 1 } else { at };
    let the = cursor.is(start, "the");
    let first = if the { start + 1 } else { start };
    let digits = cursor.has(first, Roles::DIGITS);
    let told = (the || digits).then(|| ordinal(cursor, first)).flatten();
    let (day, end) = told.or_else(|| plain_day(cursor, first).filter(|_| start == at))?;
    let number = cursor.kind(end) == Some(TokenKind::Number) || cursor.has(end, Roles::NUMERAL);
    let free = (number || !is_thing(cursor, end))
        && (1..=31).contains(&day)
        && (!number || clock::read(cursor, end).is_some_and(|told| told.certain))
        && !cursor.is_any(end, &["percent", "million", "per", "of"]);
    let moves = vec![Move::Unit(Step::Month, 0), Move::Nth(Step::Day, day), Move::On(weekday)];
    free.then(|| Found::by_tense(end, moves))
}

/// The 21 of "Monday 21": no time, no score, nothing that is counted.
fn plain_day(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    let day = plain(cursor, at).filter(|_| cursor.word(at).len() <= 2)?;
    let behind = cursor.glued(at + 1) && !matches!(cursor.word(at + 1), "." | "," | ")" | "!" | "?" | ";");
    let clock = cursor.has(at + 1, Roles::CLOCK) || cursor.is_any(at + 1, &["o", "to", "or", "and"]);
    let word = cursor.kind(at + 1) == Some(TokenKind::Word) && !cursor.has(at + 1, Roles::FUNCTION);
    let hour = cursor.word(at + 1) == ":";
    (!behind && !clock && !word && !hour && !cursor.word(at).starts_with('0')).then_some((day, at + 1))
}

/// "Black Friday", "The Sunday Times", "every Monday", "the Sun", "sat" are none.
fn is_weekday(cursor: &Cursor<'_>, at: usize, certain: bool, end: usize) -> bool {
    const NAMES: &[&str] =
        &["good", "ash", "super", "bloody", "holy", "palm", "cyber", "casual", "every", "each", "black"];
    const PAPERS: &[&str] =
        &["times", "telegraph", "mirror", "express", "mail", "herald", "club", "school", "prayers"];
    const BEFORE: &[&str] = &[
        "on", "by", "until", "till", "since", "from", "before", "after", "and", "or", "to", "late", "early",
    ];
    let before = at.checked_sub(1);
    let named = before.is_some_and(|before| cursor.is_any(before, NAMES))
        || cursor.is_any(end, PAPERS) && cursor.has(end, Roles::CAPITALISED);
    let called =
        before.is_none_or(|before| cursor.is_any(before, BEFORE) || matches!(cursor.word(before), "," | "("));
    let alone = cursor.tokens.len() == end;
    !named
        && (certain
            || (called || alone)
                && (cursor.has(at, Roles::CAPITALISED)
                    || before.is_some_and(|before| cursor.is(before, "on"))
                    || alone))
}
