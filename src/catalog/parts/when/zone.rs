//! The token behind a time of day comes in; the one behind the time zone that stands there goes out: "GMT", "(GMT +8)",
//! "local time", "Eastern Daylight Time".

use super::super::cursor::Cursor;
use super::super::roles::Roles;

/// Zones by their letters. Those of three or more may be written small.
const ZONES: &[&str] = &[
    "GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "BST",
    "WET", "WEST", "CET", "CEST", "EET", "EEST", "IST", "PKT", "JST", "KST", "HKT", "SGT", "AEST", "AEDT",
    "ACST", "AWST", "NZST", "NZDT", "MSK", "TRT", "SAST", "EAT", "WAT", "ET", "CT", "MT", "PT", "Z",
];

/// Words of which a zone's name is made.
const NAMED: &[&str] =
    &["Eastern", "Central", "Mountain", "Pacific", "Atlantic", "British", "Greenwich", "Western"];

/// Behind a time zone, else `at`.
#[must_use]
pub fn zone(cursor: &Cursor<'_>, at: usize) -> usize {
    let open = cursor.word(at) == "(";
    let start = if open { at + 1 } else { at };
    let Some(end) = worded(cursor, start).or_else(|| lettered(cursor, start)) else { return at };
    match (open, cursor.word(end) == ")") {
        (true, true) => end + 1,
        (true, false) => at,
        _ => end,
    }
}

/// "local time", "Eastern Daylight Time", "Central European Time", "Moscow time".
fn worded(cursor: &Cursor<'_>, at: usize) -> Option<usize> {
    if cursor.is_phrase(at, "local time") {
        return Some(at + 2);
    }
    if NAMED.contains(&cursor.word(at)) {
        let next = at + 1 + usize::from(cursor.is_any(at + 1, &["European", "Mean", "Africa"]));
        let next = next + usize::from(cursor.is_any(next, &["Standard", "Daylight", "Summer"]));
        if cursor.is(next, "time") {
            return Some(next + 1);
        }
    }
    let place = cursor.has(at, Roles::CAPITALISED) && !cursor.has(at, Roles::FUNCTION);
    (place && cursor.word(at + 1) == "time").then_some(at + 2)
}

fn lettered(cursor: &Cursor<'_>, at: usize) -> Option<usize> {
    let word = cursor.word(at);
    let small = word.len() == 3
        && ["gmt", "utc", "est", "edt", "cst", "cdt", "pst", "pdt", "bst", "cet"].contains(&word);
    if !small && !ZONES.contains(&word) {
        return None;
    }
    let signed = matches!(cursor.word(at + 1), "+" | "-" | "−") && cursor.has(at + 2, Roles::DIGITS);
    let end = if signed { at + 3 } else { at + 1 };
    let minutes = signed && cursor.word(end) == ":" && cursor.glued(end) && cursor.glued(end + 1);
    Some(if minutes { end + 2 } else { end })
}
