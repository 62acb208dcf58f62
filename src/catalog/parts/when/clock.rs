//! Tokens come in; times of day go out: "3 p.m.", "14:30 GMT", "noon", "half past three", "3:30–4:30pm".

use super::super::cursor::Cursor;
use super::super::phrases::Phrases;
use super::super::roles::Roles;
use super::counts::{count, plain};
use super::names::{is_dash, is_thing};
use super::zone::zone;
use crate::base::moment::Clock;
use crate::base::token::TokenKind;
use jiff::civil::Time;
use std::sync::LazyLock;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub clock: Clock,
    /// The token behind it.
    pub end: usize,
    /// Whether the words can mean nothing else: "3 p.m.", "14:30 GMT", but not "3:30".
    pub certain: bool,
}

/// Which half of the day a time is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// The time of day, or the span of it, that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    span(cursor, at).or_else(|| working_hours(cursor, at)).or_else(|| single(cursor, at))
}

/// "open from 9 to 5", "works from ten to four": over noon, where something is open or somebody works.
fn working_hours(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    const OPEN: &[&str] = &[
        "open",
        "opens",
        "opened",
        "closed",
        "work",
        "works",
        "worked",
        "working",
        "hours",
        "shift",
        "office",
        "weekdays",
        "daily",
        "staffed",
        "manned",
        "available",
    ];
    if !cursor.is(at, "from") {
        return None;
    }
    let first = hour_alone(cursor, at + 1)?;
    let last = cursor
        .is_any(first.end, &["to", "until", "till"])
        .then(|| hour_alone(cursor, first.end + 1))
        .flatten()?;
    let (from, to) = (first.clock.from.hour(), last.clock.from.hour());
    let near = at.saturating_sub(8)..last.end + 4;
    let called = near.into_iter().any(|at| cursor.is_any(at, OPEN));
    let noon = (5..=12).contains(&from) && (1..=9).contains(&to) && to < from;
    let free = !is_thing(cursor, last.end) && !matches!(cursor.word(last.end), "%" | ":");
    let clock = Clock { from: first.clock.from, to: Some(time(to + 12, 0, 0)?) };
    (called && noon && free).then_some(Told { clock, end: last.end, certain: true })
}

/// "3–5 p.m.", "9:30am to 11", "3:30-4:30pm".
fn span(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let start = if cursor.is_any(at, &["from", "between"]) { at + 1 } else { at };
    let first = single(cursor, start).or_else(|| hour_alone(cursor, start))?;
    let joined = is_dash(cursor, first.end)
        || cursor.is_any(first.end, &["to", "until", "untill", "till", "through"])
        || start > at && cursor.is(first.end, "and");
    let last = joined.then(|| single(cursor, first.end + 1)).flatten()?;
    let pointed = |at: usize| cursor.word(at) == ":" || cursor.is(at, "h") && cursor.glued(at);
    let both = pointed(start + 1) && pointed(first.end + 2);
    let framed = start > at && (pointed(start + 1) || pointed(first.end + 2));
    let sure = last.certain || first.certain || framed || both;
    if !sure {
        return None;
    }
    let mut from = first.clock.from;
    let afternoon = last.clock.from.hour() >= 12 && !first.certain && from.hour() < 12;
    let later = from.hour() + 12;
    if afternoon && later <= last.clock.from.hour() {
        from = time(later, from.minute(), 0)?;
    }
    Some(Told { clock: Clock { from, to: Some(last.clock.from) }, end: last.end, certain: true })
}

/// Words that keep one side of a time of day, and whether it is the earlier one.
const SIDES: [(&str, bool); 13] = [
    ("no later than", true),
    ("not later than", true),
    ("before", true),
    ("by", true),
    ("until", true),
    ("till", true),
    ("through", true),
    ("up to", true),
    ("no earlier than", false),
    ("later than", false),
    ("after", false),
    ("since", false),
    ("from", false),
];
static SIDES_BY_FIRST: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::by_first(SIDES));

/// "before 11 a.m.", "until 5 p.m.", "after 2:30 GMT", "no later than noon": the part of the day on that side.
#[must_use]
pub fn bounded(cursor: &Cursor<'_>, at: usize, dated: bool) -> Option<Told> {
    let bound = SIDES_BY_FIRST.starting(cursor, at).next()?;
    let (earlier, start) = (bound.value, at + bound.length);
    let start = start + usize::from(cursor.is_any(start, &["around", "about"]));
    let sure = |told: &Told| told.certain || dated && cursor.word(start + 1) == ":";
    let told = single(cursor, start).filter(|told| sure(told) && told.clock.to.is_none())?;
    let clock = match earlier {
        true => Clock { from: Time::midnight(), to: Some(told.clock.from) },
        false => Clock { from: told.clock.from, to: Some(Time::new(23, 59, 0, 0).ok()?) },
    };
    Some(Told { clock, ..told })
}

fn single(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    named(cursor, at)
        .or_else(|| past_or_to(cursor, at))
        .or_else(|| military(cursor, at))
        .or_else(|| digits(cursor, at))
        .or_else(|| worded(cursor, at))
}

/// "noon", "midnight", "12 noon".
fn named(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let start = if cursor.word(at) == "12" || cursor.is(at, "twelve") { at + 1 } else { at };
    let hour = match () {
        () if cursor.is_any(start, &["noon", "midday"]) => 12,
        () if cursor.is(start, "midnight") => 0,
        () => return None,
    };
    Some(Told { clock: Clock::at(time(hour, 0, 0)?), end: zone(cursor, start + 1), certain: true })
}

/// "half past three", "a quarter to five pm", "ten past 3".
fn past_or_to(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let (minutes, end) = match () {
        () if cursor.is(at, "half") => (30, at + 1),
        () if cursor.is_phrase(at, "a quarter") => (15, at + 2),
        () if cursor.is(at, "quarter") => (15, at + 1),
        () => count(cursor, at).filter(|(minutes, _)| matches!(minutes, 5 | 10 | 15 | 20 | 25))?,
    };
    let quarter = cursor.is(end.wrapping_sub(1), "quarter");
    let worded = cursor.is(end, "minutes");
    let end = if worded { end + 1 } else { end };
    let before = cursor.is_any(end, &["to", "till", "before"]) && (quarter || worded);
    if !before && !cursor.is_any(end, &["past", "after"]) {
        return None;
    }
    let (hour, behind) = count(cursor, end + 1).filter(|(hour, _)| (1..=12).contains(hour))?;
    let (half, behind) = half(cursor, oclock(cursor, behind));
    let sure = half.is_some() || cursor.is(end, "past") || behind > end + 2;
    let minute = i8::try_from(if before { 60 - minutes } else { minutes }).ok()?;
    let hour = i8::try_from(if before { (hour + 11) % 12 } else { hour % 12 }).ok()?;
    let hour = if half == Some(Half::Afternoon) {
        hour + 12
    } else if half.is_none() && hour == 0 {
        12
    } else {
        hour
    };
    sure.then(|| {
        Some(Told { clock: Clock::at(time(hour, minute, 0)?), end: behind, certain: half.is_some() })
    })
    .flatten()
}

/// "0800 UTC", "1430 hours".
fn military(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let number = (cursor.word(at).len() == 4).then(|| plain(cursor, at)).flatten()?;
    let end = zone(cursor, at + 1);
    let end = if end == at + 1
        && cursor.is_any(end, &["hours", "hrs"])
        && (cursor.word(at).starts_with('0') || number % 100 != 0)
    {
        end + 1
    } else {
        end
    };
    let clock = time(i8::try_from(number / 100).ok()?, i8::try_from(number % 100).ok()?, 0)?;
    (end > at + 1).then_some(Told { clock: Clock::at(clock), end, certain: true })
}

/// "3 p.m.", "3:30", "14:30:05 GMT", "15h30", "5 o’clock".
fn digits(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let word = cursor.word(at);
    if word.len() <= 5 && word.contains('.') {
        return pointed(cursor, at);
    }
    if matches!(word.len(), 3 | 4) {
        return unpointed(cursor, at);
    }
    let hour = (word.len() <= 2).then(|| plain(cursor, at)).flatten()?;
    let (minute, second, end) = minutes(cursor, at + 1);
    let colon = end > at + 1;
    let clocked = oclock(cursor, end);
    let (half, behind) = half(cursor, clocked);
    let end = zone(cursor, behind);
    if !colon && half.is_none() && clocked == behind && clocked == at + 1 {
        return None;
    }
    let hour = in_half(i8::try_from(hour).ok()?, half)?;
    let certain = half.is_some() || end > behind || clocked > at + 1 && !colon;
    Some(Told { clock: Clock::at(time(hour, minute, second)?), end, certain })
}

/// "330 p.m.", "1030 am".
fn unpointed(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let number = plain(cursor, at)?;
    let (half, end) = half(cursor, at + 1);
    let hour = in_half(i8::try_from(number / 100).ok()?, Some(half?))?;
    let clock = Clock::at(time(hour, i8::try_from(number % 100).ok()?, 0)?);
    Some(Told { clock, end: zone(cursor, end), certain: true })
}

/// "3.30 p.m.", "9.30pm".
fn pointed(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let (hour, minute) = cursor.word(at).split_once('.')?;
    let (half, end) = half(cursor, at + 1);
    let hour = in_half(hour.parse().ok()?, Some(half?))?;
    let minute = (minute.len() == 2).then(|| minute.parse().ok()).flatten()?;
    Some(Told { clock: Clock::at(time(hour, minute, 0)?), end: zone(cursor, end), certain: true })
}

/// "three o’clock", "five pm", "five thirty pm".
fn worded(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    if !cursor.has(at, Roles::NUMERAL) || cursor.is_any(at, &["a", "an", "couple"]) {
        return None;
    }
    let (hour, end) = count(cursor, at).filter(|(hour, _)| (1..=12).contains(hour))?;
    let next = if is_dash(cursor, end) && cursor.glued(end) { end + 1 } else { end };
    let (minute, end) = match count(cursor, next) {
        Some((minute, behind)) if (10..=59).contains(&minute) && cursor.has(next, Roles::NUMERAL) => {
            (minute, behind)
        }
        _ => (0, end),
    };
    let clocked = oclock(cursor, end);
    let (half, behind) = half(cursor, clocked);
    let certain = half.is_some() || clocked > end;
    if !certain && (minute == 0 || is_thing(cursor, end) || !cursor.has(end - 1, Roles::NUMERAL)) {
        return None;
    }
    let clock = time(in_half(i8::try_from(hour).ok()?, half)?, i8::try_from(minute).ok()?, 0)?;
    Some(Told { clock: Clock::at(clock), end: zone(cursor, behind), certain })
}

/// An hour that only the words around make one: "at 5", "from 3 to 5 p.m.".
#[must_use]
pub fn hour_alone(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let (hour, end) = count(cursor, at).filter(|(hour, _)| (0..24).contains(hour))?;
    let glued = cursor.glued(end) && matches!(cursor.kind(end), Some(TokenKind::Word | TokenKind::Number))
        || cursor.is(at, "a");
    let clock = Clock::at(time(i8::try_from(hour).ok()?, 0, 0)?);
    (!glued).then_some(Told { clock, end, certain: false })
}

/// ":30", ":30:05", "h30", and the token behind.
fn minutes(cursor: &Cursor<'_>, at: usize) -> (i8, i8, usize) {
    let joined = |at: usize| {
        cursor.glued(at) && (cursor.word(at) == ":" || cursor.is(at, "h")) && cursor.glued(at + 1)
    };
    let pair = |at: usize| {
        let whole = cursor.word(at).split('.').next().unwrap_or("");
        (whole.len() == 2)
            .then(|| whole.parse::<i8>().ok())
            .flatten()
            .filter(|number| (0..60).contains(number))
    };
    match joined(at).then(|| pair(at + 1)).flatten() {
        Some(minute) => match joined(at + 2).then(|| pair(at + 3)).flatten() {
            Some(second) => (minute, second, at + 4),
            None => (minute, 0, at + 2),
        },
        None => (0, 0, at),
    }
}

/// Behind "o’clock".
fn oclock(cursor: &Cursor<'_>, at: usize) -> usize {
    match () {
        () if cursor.is(at, "oclock") => at + 1,
        () if cursor.is(at, "o")
            && matches!(cursor.word(at + 1), "'" | "’")
            && cursor.is(at + 2, "clock") =>
        {
            at + 3
        }
        () => at,
    }
}

/// "a.m.", "pm", "in the afternoon", and the token behind.
fn half(cursor: &Cursor<'_>, at: usize) -> (Option<Half>, usize) {
    let at =
        if is_dash(cursor, at) && cursor.glued(at) && cursor.has(at + 1, Roles::CLOCK) { at + 1 } else { at };
    if cursor.is_any(at, &["am", "a.m.", "pm", "p.m."]) {
        let morning = cursor.is_any(at, &["am", "a.m."]);
        let capital =
            cursor.word(at) == "am" && !cursor.glued(at) && cursor.has(at.wrapping_sub(1), Roles::NUMERAL);
        return if capital && cursor.is(at.wrapping_sub(2), "I") {
            (None, at)
        } else {
            (Some(if morning { Half::Morning } else { Half::Afternoon }), at + 1)
        };
    }
    if cursor.is_any(at, &["a", "p"]) {
        let of = if cursor.is(at, "a") { Half::Morning } else { Half::Afternoon };
        let pointed = cursor.word(at + 1) == "." && cursor.glued(at + 1) && cursor.is(at + 2, "m");
        let minutes = cursor.glued(at) && at > 1 && cursor.word(at.wrapping_sub(2)) == ":";
        return match () {
            () if pointed => (Some(of), at + 3),
            () if cursor.is(at + 1, "m") && !cursor.glued(at + 1) => (Some(of), at + 2),
            () if minutes && !cursor.glued(at + 1) => (Some(of), at + 1),
            () => (None, at),
        };
    }
    match () {
        () if cursor.is_phrase(at, "in the morning") => (Some(Half::Morning), at + 3),
        () if cursor.is_phrase(at, "in the am") => (Some(Half::Morning), at + 3),
        () if cursor.is_phrase(at, "in the pm") => (Some(Half::Afternoon), at + 3),
        () if cursor.is_phrase(at, "in the afternoon") || cursor.is_phrase(at, "in the evening") => {
            (Some(Half::Afternoon), at + 3)
        }
        () if cursor.is_phrase(at, "at night") => (Some(Half::Afternoon), at + 2),
        () => (None, at),
    }
}

fn in_half(hour: i8, half: Option<Half>) -> Option<i8> {
    match half {
        None => Some(hour),
        Some(_) if hour > 12 && hour < 24 => Some(hour),
        Some(_) if !(1..=12).contains(&hour) => None,
        Some(Half::Morning) => Some(hour % 12),
        Some(Half::Afternoon) => Some(hour % 12 + 12),
    }
}

fn time(hour: i8, minute: i8, second: i8) -> Option<Time> {
    Time::new(hour, minute, second, 0).ok()
}
