//! A token comes in; a date with the time of day beside it goes out: "tomorrow at 5", "3 p.m. on Friday", "4:17 a.m."

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::clock::{self, Told};
use super::composed;
use super::found::Found;
use super::names::is_dash;
use super::relative::daypart;
use crate::base::moment::Days;
use crate::base::token::TokenKind;

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
    let at = cursor.is_any(start, &["at", "@", "around", "about", "from"]) || cursor.word(start) == "@";
    let start = if at { start + 1 } else { start };
    let start = if cursor.is_any(start, &["around", "about", "exactly", "approximately"]) {
        start + 1
    } else {
        start
    };
    let told = clock::read(cursor, start)
        .filter(|told| told.certain || cursor.word(start + 1) == ":")
        .or_else(|| {
            (at && !comma)
                .then(|| clock::hour_alone(cursor, start))
                .flatten()
                .filter(|told| stands_free(cursor, told.end))
        });
    match told {
        Some(told) => Found { end: told.end, time: Some(told.clock), ..found },
        None => Found { end: daypart(cursor, end), ..found },
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
    let told = clock::read(cursor, at)?;
    let comma = cursor.word(told.end) == ",";
    let start = if comma { told.end + 1 } else { told.end };
    let start = if cursor.is_any(start, &["on", "of"]) { start + 1 } else { start };
    let date = composed::read(cursor, start)
        .filter(|date| told.certain || cursor.word(at + 1) == ":" || date.end > start + 1)?;
    let bare_year =
        matches!(date.days, Days::Known(_)) && date.end == start + 1 && !cursor.word(start).contains('.');
    (!bare_year).then_some(Found { time: Some(told.clock), ..date })
}
