//! A token comes in; a date with the time of day beside it goes out: "tomorrow at 5", "3 p.m. on Friday", "4:17 a.m."

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::clock::{self, Told};
use super::composed;
use super::counts::year;
use super::found::Found;
use super::names::{is_dash, is_thing};
use super::relative::daypart;
use crate::base::moment::{Clock, Days};
use crate::base::token::TokenKind;
use jiff::civil::Time;
use std::ops::Range;

/// The longest date that begins at a token, with its time of day on either side.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let dated = composed::read(cursor, at).map(|found| timed(cursor, found));
    let clocked = time_first(cursor, at);
    match (dated, clocked) {
        (Some(dated), Some(clocked)) if clocked.end > dated.end => Some(clocked),
        (dated, clocked) => dated.or(clocked),
    }
}

/// The time of day alone that begins at a token.
#[must_use]
pub fn time_alone(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let told = clock::read(cursor, at)?;
    let called = at > 0
        && cursor
            .is_any(at - 1, &["at", "by", "until", "before", "after", "from", "since", "around", "about"]);
    let whole = at == 0 && told.end == cursor.tokens.len();
    let more = at > 0 && cursor.glued(at) && matches!(cursor.word(at - 1), ":" | "/" | "-" | "." | "$");
    (!more && (told.certain || called || whole)).then_some(told)
}

/// "Jan. 19 at 3 p.m.", "tomorrow, 5:30", "2022-01-19T14:30", "Friday evening at 8".
fn timed(cursor: &Cursor<'_>, found: Found) -> Found {
    let end = found.end;
    if !composed::is_one_day(&found.days) {
        return found;
    }
    if cursor.glued(end) && cursor.word(end) == "T" {
        return match clock::read(cursor, end + 1).filter(|_| cursor.glued(end + 1)) {
            Some(told) => Found { end: offset(cursor, told.end), time: Some(told.clock), ..found },
            None => found,
        };
    }
    let comma = cursor.word(end) == "," || is_dash(cursor, end);
    let start = if comma { end + 1 } else { end };
    if cursor.is_any(start, &["from", "between"]) {
        return match clock::read(cursor, start).filter(|told| told.clock.to.is_some()) {
            Some(told) => Found { end: told.end, time: Some(told.clock), ..found },
            None => found,
        };
    }
    let at = cursor.is_any(start, &["at", "@", "around", "about"]);
    let start = if at { start + 1 } else { start };
    let start = if cursor.is_any(start, &["around", "about", "exactly", "approximately"]) {
        start + 1
    } else {
        start
    };
    let told = clock::read(cursor, start)
        .filter(|told| told.certain || cursor.word(start + 1) == ":" || at && stands_free(cursor, told.end))
        .or_else(|| {
            (at && !comma)
                .then(|| clock::hour_alone(cursor, start))
                .flatten()
                .filter(|told| stands_free(cursor, told.end))
        });
    let told = told.map(|told| in_evening(cursor, end.saturating_sub(2)..end, told));
    match told.or_else(|| bounded_time(cursor, daypart(cursor, end))) {
        Some(told) => with_year_behind(cursor, Found { end: told.end, time: Some(told.clock), ..found }),
        None => Found { end: daypart(cursor, end), ..found },
    }
}

/// "Thursday before 5pm", "Friday between 2 and 4 p.m.", "Saturday for 9am", "June 4, after 10 in the morning".
fn bounded_time(cursor: &Cursor<'_>, at: usize) -> Option<Told> {
    let at = at + usize::from(cursor.word(at) == ",");
    if cursor.is_any(at, &["between", "from", "for", "early", "late"]) {
        let next = at + usize::from(!cursor.is(at, "between") && !cursor.is(at, "from"));
        return clock::read(cursor, next).filter(|told| told.certain);
    }
    clock::bounded(cursor, at, true)
}

/// "Mon Mar 4 07:15:30 2019": the year behind the time of day.
fn with_year_behind(cursor: &Cursor<'_>, found: Found) -> Found {
    let Days::Yearly(yearly) = &found.days else { return found };
    let told = year(cursor, found.end).filter(|(_, end)| !is_thing(cursor, *end));
    match told.and_then(|(year, end)| Some((yearly.in_year(year)?, end))) {
        Some((days, end)) => Found { end, days: Days::Known(vec![days]), ..found },
        None => found,
    }
}

/// Behind `+02:00` of an ISO time.
fn offset(cursor: &Cursor<'_>, at: usize) -> usize {
    let signed =
        cursor.glued(at) && matches!(cursor.word(at), "+" | "-") && cursor.has(at + 1, Roles::DIGITS);
    let minutes = signed && cursor.word(at + 2) == ":" && cursor.glued(at + 2) && cursor.glued(at + 3);
    match (signed, minutes) {
        (true, true) => at + 4,
        (true, false) => at + 2,
        _ => at,
    }
}

/// An hour in plain digits is none where a thing or a unit follows: "tomorrow at 5 places".
fn stands_free(cursor: &Cursor<'_>, at: usize) -> bool {
    !matches!(cursor.kind(at), Some(TokenKind::Word | TokenKind::Number))
        && !matches!(cursor.word(at), "%" | ":" | "/")
        || cursor.has(at, Roles::FUNCTION)
}

/// "3 p.m. on Friday", "14:30 GMT, June 1", "noon tomorrow", "8 am of April 22".
fn time_first(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    // "at 9 on Monday": an hour in plain figures, by the words around it.
    let hour = || {
        let told = (at > 0 && cursor.is(at - 1, "at")).then(|| clock::hour_alone(cursor, at)).flatten()?;
        let day = cursor.is(told.end, "on") && cursor.has(told.end + 1, Roles::WEEKDAY)
            || cursor.is_any(told.end, &["tomorrow", "tonight", "today"]);
        day.then_some(Told { certain: false, ..told })
    };
    let bare = hour();
    let told = clock::read(cursor, at).or(bare)?;
    // "8:23 AM · Jul 9, 2020" is how short messages are dated.
    let comma = matches!(cursor.word(told.end), "," | "·" | "∙" | "•" | "|")
        || told.certain && is_dash(cursor, told.end) && !cursor.glued(told.end);
    let start = if comma { told.end + 1 } else { told.end };
    let start = if cursor.is_any(start, &["on", "of"]) { start + 1 } else { start };
    let date =
        composed::read(cursor, start).filter(|date| composed::is_one_day(&date.days)).filter(|date| {
            told.certain || bare.is_some() || cursor.word(at + 1) == ":" || date.end > start + 1
        })?;
    let bare_year =
        matches!(date.days, Days::Known(_)) && date.end == start + 1 && !cursor.word(start).contains('.');
    let told = in_evening(cursor, start..date.end, told);
    (!bare_year).then_some(Found { time: Some(told.clock), ..date })
}

/// "Friday evening at 8", "five-thirty tomorrow evening", "tonight at 7": an hour of the second half of the day.
fn in_evening(cursor: &Cursor<'_>, mut date: Range<usize>, told: Told) -> Told {
    const LATE: &[&str] = &["afternoon", "evening", "tonight", "tonite", "night"];
    let late = date.any(|at| cursor.is_any(at, LATE));
    let noon = jiff::SignedDuration::from_hours(12);
    let later = |time: Time| if time.hour() < 12 { time.checked_add(noon).unwrap_or(time) } else { time };
    match late && !told.certain {
        true => Told { clock: Clock { from: later(told.clock.from), to: told.clock.to.map(later) }, ..told },
        false => told,
    }
}
