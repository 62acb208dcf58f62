//! A sentence's tokens come in; the readings of all kinds in it, left to right without overlap, go out.

use super::TABLE;
use super::kind::Reading;
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use super::parts::{hedge, measure, range};
use super::vocabulary::mark;
use crate::base::span::Span;
use crate::base::token::tokens;

/// The tokens that wake any reader at all.
const WAKING: Roles = waking();

const fn waking() -> Roles {
    let (mut all, mut row) = (measure::WAKES, 0);
    while row < TABLE.len() {
        all = all.with(TABLE[row].wakes);
        row += 1;
    }
    all
}

/// Every reading in a sentence: at each token the longest, the table's order breaking ties; hedges widen it.
#[must_use]
pub fn read_all(cursor: &Cursor<'_>) -> Vec<Reading> {
    let mut found = Vec::new();
    let (mut at, mut free) = (0, 0);
    while at < cursor.tokens.len() {
        match read_at(cursor, at) {
            Some(reading) => {
                let reading = range::join(cursor, reading, |at| read_at(cursor, at));
                let reading = hedge::widen(cursor, reading, free);
                at = reading.tokens.end.max(at + 1);
                free = at;
                found.push(reading);
            }
            None => at += 1,
        }
    }
    found
}

/// The reading of a text that is one value and nothing else: how a claim's literals are read.
#[must_use]
pub fn read_whole(text: &str) -> Option<Reading> {
    let mut tokens = tokens(text, Span::of(0..text.len()));
    mark(text, &mut tokens);
    let cursor = Cursor { text, tokens: &tokens };
    let readings = read_all(&cursor);
    let [reading] = readings.as_slice() else { return None };
    (reading.tokens == (0..tokens.len())).then(|| reading.clone())
}

fn read_at(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let roles = Roles(cursor.tokens.get(at)?.roles);
    if !roles.meets(WAKING) {
        return None;
    }
    let mut best = roles.meets(measure::WAKES).then(|| measure::read(cursor, at)).flatten();
    for kind in TABLE.iter().filter(|kind| kind.wakes.meets(roles)) {
        let Some(reading) = kind.read.and_then(|read| read(cursor, at)) else { continue };
        if best.as_ref().is_none_or(|best| reading.tokens.end > best.tokens.end) {
            best = Some(reading);
        }
    }
    best
}
