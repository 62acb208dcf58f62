//! Tokens come in; days that are told from another go out: "yesterday", "last week", "two weeks ago", "Tuesday".

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::counts::ordinal;
use super::found::Found;
use super::holiday;
use super::names::{is_thing, month, season, unit, weekday};
use super::parts_of::PARTS_BY_FIRST;
use super::season::part_of_year;
use crate::base::moment::{Anchor, Days, Move, Part, Relative, Step};
use crate::base::precision::Precision;
use crate::base::token::TokenKind;

/// Words that tell a unit from the one that holds the source's day.
const TURNS: &[(&str, i32)] = &[
    ("this", 0),
    ("current", 0),
    ("same", 0),
    ("that", 0),
    ("last", -1),
    ("past", -1),
    ("previous", -1),
    ("preceding", -1),
    ("prior", -1),
    ("next", 1),
    ("coming", 1),
    ("upcoming", 1),
    ("following", 1),
    ("ensuing", 1),
];

const DAYPARTS: &[&str] =
    &["morning", "afternoon", "evening", "night", "lunchtime", "noon", "mornings", "nights"];

/// The relative expression that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    named_day(cursor, at)
        .or_else(|| within_today(cursor, at))
        .or_else(|| day_beside(cursor, at))
        .or_else(|| turned(cursor, at))
        .or_else(|| of_now(cursor, at))
}

/// "today", "tonight", "tomorrow", "the day before yesterday".
fn named_day(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is_any(at, &["early", "late", "earlier", "later"]) { at + 1 } else { at };
    let simple = |at: usize| {
        let word = cursor.word(at);
        let days = [
            ("today", 0),
            ("tonight", 0),
            ("tonite", 0),
            ("yesterday", -1),
            ("tomorrow", 1),
            ("tmrw", 1),
            ("tomorrows", 1),
        ];
        days.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|&(_, days)| days)
    };
    if let Some(days) = simple(start) {
        let end = daypart(cursor, start + 1);
        return Some(Found::relative(end, vec![Move::Unit(Step::Day, days)]));
    }
    let the = if cursor.is(at, "the") { at + 1 } else { at };
    let (before, after) = (cursor.is_phrase(the, "day before"), cursor.is_phrase(the, "day after"));
    let days = (before || after).then(|| simple(the + 2)).flatten()?;
    Some(Found::relative(the + 3, vec![Move::Unit(Step::Day, days + if after { 1 } else { -1 })]))
}

/// The "now" of "between now and May", "from March until now".
fn in_frame(cursor: &Cursor<'_>, at: usize) -> bool {
    let before = |back: usize, words: &[&str]| at >= back && cursor.is_any(at - back, words);
    let opened = (2..=8).any(|back| before(back, &["between", "from"]));
    before(1, &["between"]) || opened && before(1, &["and", "to", "until", "till"])
}

/// "right now", "at the moment": the source's day.
fn of_now(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if cursor.is(at, "now") && in_frame(cursor, at) {
        return Some(Found::relative(at + 1, vec![Move::Unit(Step::Day, 0)]));
    }
    const NOW: &[&str] = &["right now", "at the moment", "at this moment", "at present", "as of now"];
    let words = NOW.iter().find(|words| cursor.is_phrase(at, words))?;
    let end = at + words.split(' ').count();
    let other =
        cursor.is_any(end, &["of", "when", "that", "in", "last", "next", "he", "she", "they", "it", "-"]);
    (!other).then(|| Found::relative(end, vec![Move::Unit(Step::Day, 0)]))
}

/// Behind "morning", "in the evening" and their like.
#[must_use]
pub fn daypart(cursor: &Cursor<'_>, at: usize) -> usize {
    match () {
        () if cursor.is_any(at, DAYPARTS) && !cursor.is_any(at, &["noon", "mornings", "nights"]) => at + 1,
        () if cursor.is_phrase(at, "in the") && cursor.is_any(at + 2, DAYPARTS) => at + 3,
        () if cursor.is_phrase(at, "at night") => at + 2,
        () => at,
    }
}

/// "this morning", "last night", "this evening".
fn within_today(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let start = if cursor.is_any(at, &["early", "late", "earlier", "later"]) { at + 1 } else { at };
    let day = match () {
        () if cursor.is(start, "this")
            && cursor.is_any(start + 1, &["morning", "afternoon", "evening", "night"]) =>
        {
            0
        }
        () if cursor.is(start, "last") && cursor.is_any(start + 1, &["night", "evening"]) => -1,
        () => return part_of_told_day(cursor, start),
    };
    Some(Found::relative(start + 2, vec![Move::Unit(Step::Day, day)]))
}

/// "the next morning", "the previous night", "that evening": of the last day that the text gave.
fn part_of_told_day(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let the = usize::from(cursor.is(at, "the"));
    let count = match () {
        () if cursor.is_any(at + the, &["next", "following"]) => 1,
        () if cursor.is_any(at + the, &["previous", "preceding"]) => -1,
        () if the == 0 && cursor.is(at, "that") || the == 1 && cursor.is(at + 1, "same") => 0,
        () => return None,
    };
    let part = cursor.is_any(at + the + 1, &["morning", "afternoon", "evening", "night"]);
    let told =
        Relative { anchor: Anchor::Preceding, ..Relative::from_source(vec![Move::Unit(Step::Day, count)]) };
    part.then(|| Found::new(at + the + 2, Days::Relative(told)))
}

/// "last week", "the following day", "this past Wednesday", "next March", "earlier this year", "the week after next".
fn turned(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (part, start) = partial(cursor, at);
    let the = cursor.is_any(start, &["the", "this", "that"]) && turn(cursor, start + 1).is_some();
    let the = the || cursor.is(start, "the");
    let begin = if the { start + 1 } else { start };
    let Some((count, word)) = turn(cursor, begin) else { return skipping(cursor, begin, part) };
    let (moves, end) = turned_unit(cursor, word, count, the && cursor.is(start, "the"))?;
    if part == Some(Part::FromAnchor) && count < 0 || part == Some(Part::UpToAnchor) && count > 0 {
        return None;
    }
    let anchor = anchor_of(cursor, begin, the && cursor.is(start, "the"), &moves);
    let by_tense = matches!(moves.as_slice(), [Move::Unit(Step::Weekday(_), 0)]);
    let told = Relative { anchor, by_tense, ..Relative::from_source(moves) };
    let seasonal = season(cursor, word).is_some();
    let mut found = Found::new(end, Days::Relative(told));
    if seasonal {
        found.precision = Precision::Approximate;
    }
    match part {
        Some(part) => found.then(end, &[Move::Part(part)]),
        None => Some(found),
    }
}

/// "earlier", "later in", "the rest of", "so far": a part of the unit up to now, or from now on.
fn partial(cursor: &Cursor<'_>, at: usize) -> (Option<Part>, usize) {
    let found = PARTS_BY_FIRST.starting(cursor, at).next();
    found.map_or((None, at), |found| (Some(found.value), at + found.length))
}

/// How many units on a word tells from the one that holds the anchor, and the token behind it.
#[must_use]
pub fn turn(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    let word = cursor.word(at);
    TURNS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|&(_, count)| (count, at + 1))
}

/// The unit, day of the week, month or season behind "last", and the token behind it.
fn turned_unit(cursor: &Cursor<'_>, at: usize, count: i32, the: bool) -> Option<(Vec<Move>, usize)> {
    if let Some((step, plural)) = unit(cursor, at) {
        let long = matches!(step, Step::Day) && count == -1 && !the;
        return (!plural && !long).then(|| week_day(cursor, at + 1, step, count));
    }
    if cursor.is_any(at, &["fiscal", "financial", "calendar"]) && cursor.is_any(at + 1, &["year", "quarter"])
    {
        let step = if cursor.is(at + 1, "year") { Step::Year } else { Step::Quarter };
        return Some((vec![Move::Unit(step, count)], at + 2));
    }
    if let Some(day) = weekday(cursor, at) {
        // "next Friday" is the one of next week; "last Friday", "this past Friday" and "the coming Friday" the nearest.
        let moves = if cursor.is(at.wrapping_sub(1), "next") {
            vec![Move::Unit(Step::Week, 1), Move::Nth(Step::Weekday(day.number), 1)]
        } else {
            vec![Move::Unit(Step::Weekday(day.number), count)]
        };
        return Some((moves, daypart(cursor, day.end)));
    }
    if let Some(name) = month(cursor, at) {
        let unclear = cursor.is(at, "may") && !cursor.has(at, Roles::CAPITALISED)
            || is_thing(cursor, at) && !name.certain;
        let plain = !unclear && ordinal(cursor, name.end).is_none() && !cursor.has(name.end, Roles::DIGITS);
        return plain.then(|| (vec![Move::Unit(Step::MonthOfYear(name.number), count)], name.end));
    }
    if let Some(found) = holiday::turned(cursor, at, count) {
        return Some(found);
    }
    let days = season(cursor, at)?;
    let other = cursor.is(at, "fall") && is_thing(cursor, at + 1);
    let mut moves = vec![Move::Unit(Step::Year, count), Move::Of(days)];
    if days.from > days.to {
        // In January and February the winter is the one that began the year before.
        moves.insert(0, Move::Along(Step::Month, -2));
    }
    (!other).then_some((moves, at + 1))
}

/// "next week Tuesday", "next week on Tuesday": the day of that week.
fn week_day(cursor: &Cursor<'_>, at: usize, step: Step, count: i32) -> (Vec<Move>, usize) {
    let moves = vec![Move::Unit(step, count)];
    let owned = cursor.kind(at) == Some(TokenKind::Possessive);
    if step == Step::Year
        && owned
        && let Some((days, end)) = part_of_year(cursor, at + 1)
    {
        return ([moves.as_slice(), &[Move::Of(days)]].concat(), end);
    }
    if step == Step::Week
        && owned
        && let Some(day) = weekday(cursor, at + 1)
    {
        let moves = [moves.as_slice(), &[Move::Nth(Step::Weekday(day.number), 1)]].concat();
        return (moves, daypart(cursor, day.end));
    }
    if step != Step::Week {
        return (moves, at);
    }
    let start = if cursor.is(at, "on") || cursor.word(at) == "," { at + 1 } else { at };
    match weekday(cursor, start) {
        Some(day) if start == at || cursor.is(at, "on") => (
            [moves.as_slice(), &[Move::Nth(Step::Weekday(day.number), 1)]].concat(),
            daypart(cursor, day.end),
        ),
        _ => (moves, at),
    }
}

/// "the week after next", "the month before last".
fn skipping(cursor: &Cursor<'_>, at: usize, part: Option<Part>) -> Option<Found> {
    let (step, plural) = unit(cursor, at)?;
    let count = match () {
        () if cursor.is_phrase(at + 1, "after next") => 2,
        () if cursor.is_phrase(at + 1, "before last") => -2,
        () => return whole_unit(cursor, at, step, part).filter(|_| !plural),
    };
    (!plural).then(|| Found::relative(at + 3, vec![Move::Unit(step, count)]))
}

/// "later in the day", "the rest of the week", "for the day", "to end the day": the unit that the text is at.
fn whole_unit(cursor: &Cursor<'_>, at: usize, step: Step, part: Option<Part>) -> Option<Found> {
    const CLOSING: &[&str] =
        &["end", "ended", "ending", "finish", "finished", "close", "closed", "late", "early"];
    if let Some(end) = to_date(cursor, at + 1) {
        return Found::relative(end, vec![Move::Unit(step, 0)]).then(end, &[Move::Part(Part::UpToAnchor)]);
    }
    let the = at.checked_sub(1).filter(|&before| cursor.is(before, "the"))?;
    let part = part.or_else(|| in_the_day(cursor, the));
    if let Some(part) = part {
        let anchor = if step == Step::Day { Anchor::Preceding } else { Anchor::Source };
        let whole = Found::new(
            at + 1,
            Days::Relative(Relative { anchor, ..Relative::from_source(vec![Move::Unit(step, 0)]) }),
        );
        return if step == Step::Day { Some(whole) } else { whole.then(at + 1, &[Move::Part(part)]) };
    }
    let called = the.checked_sub(1).is_some_and(|before| {
        cursor.is_any(before, CLOSING)
            || cursor.is(before, "for") && !is_thing(cursor, at + 1) && !cursor.is(at + 1, "when")
    });
    let told = Relative { anchor: Anchor::Preceding, ..Relative::from_source(vec![Move::Unit(step, 0)]) };
    (called && step == Step::Day).then_some(Found::new(at + 1, Days::Relative(told)))
}

/// Behind "to date", "-to-date": "the year to date".
fn to_date(cursor: &Cursor<'_>, at: usize) -> Option<usize> {
    let dash = usize::from(cursor.word(at) == "-");
    let said = cursor.is(at + dash, "to") && (dash == 0 || cursor.word(at + 2) == "-");
    (said && cursor.is(at + 1 + 2 * dash, "date")).then_some(at + 2 + 2 * dash)
}

/// "late in the day", "early in the day".
fn in_the_day(cursor: &Cursor<'_>, the: usize) -> Option<Part> {
    let before = the.checked_sub(2).filter(|&before| cursor.is(before + 1, "in"))?;
    cursor.is_any(before, &["late", "early"]).then_some(Part::Whole)
}

/// "the following day" is told from the last date of the text, "next week" from the source's.
fn anchor_of(cursor: &Cursor<'_>, at: usize, the: bool, moves: &[Move]) -> Anchor {
    let day = matches!(moves, [Move::Unit(Step::Day, _)]);
    let textual =
        cursor.is_any(at, &["following", "same", "that", "previous", "preceding", "prior", "ensuing"]);
    if textual || the && day && cursor.is_any(at, &["next", "last"]) {
        Anchor::Preceding
    } else {
        Anchor::Source
    }
}

/// "the day before", "the year after", "the year previous": of the last day that the text gave.
fn day_beside(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (step, _) =
        cursor.is(at, "the").then(|| unit(cursor, at + 1)).flatten().filter(|(_, plural)| !plural)?;
    let count = match () {
        () if cursor.is_any(at + 2, &["before", "previous", "prior"]) => -1,
        () if cursor.is_any(at + 2, &["after", "following"]) => 1,
        () => return None,
    };
    let ends = !matches!(cursor.kind(at + 3), Some(TokenKind::Word | TokenKind::Number))
        && cursor.word(at + 3) != "$";
    let moves = vec![Move::Unit(step, count)];
    let told = Relative { anchor: Anchor::Preceding, ..Relative::from_source(moves) };
    ends.then(|| Found::new(at + 3, Days::Relative(told)))
}
