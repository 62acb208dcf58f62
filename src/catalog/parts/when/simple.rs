//! A token comes in; the longest date that no other date is part of goes out.

use super::super::cursor::Cursor;
use super::found::Found;
use super::{calendar_day, distance, holiday, numeric, relative, season, week, year};

/// A reader of this folder.
type Reader = fn(&Cursor<'_>, usize) -> Option<Found>;

const READERS: [Reader; 9] = [
    numeric::read,
    calendar_day::read,
    season::read,
    year::read,
    holiday::read,
    relative::read,
    distance::read,
    week::read,
    season::week_number,
];

/// The longest reading, the earlier reader winning where two are as long.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let mut best: Option<Found> = None;
    for reader in READERS {
        let Some(found) = reader(cursor, at) else { continue };
        if best.as_ref().is_none_or(|best| found.end > best.end) {
            best = Some(found);
        }
    }
    best
}
