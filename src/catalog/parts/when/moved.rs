//! A place in a text comes in; whether a day is moved there goes out: "postponed from 3 May to 9 June" tells of two
//! days and no range, "delayed until 9 June" of that day itself.

use super::super::cursor::Cursor;

/// Words that move a day.
const MOVED: &[&str] = &[
    "postponed",
    "moved",
    "rescheduled",
    "delayed",
    "deferred",
    "adjourned",
    "changed",
    "extended",
    "shifted",
    "forward",
    "back",
    "off",
];
/// How many tokens before the day such a word may stand.
const NEAR: usize = 8;

/// Whether a word that moves a day stands shortly before a token.
#[must_use]
pub fn is_moved(cursor: &Cursor<'_>, at: usize) -> bool {
    let end = |at: &usize| matches!(cursor.word(*at), "." | ";");
    let near = (at.saturating_sub(NEAR)..at).rev().take_while(|at| !end(at));
    near.into_iter().any(|at| cursor.is_any(at, MOVED) && is_verb(cursor, at))
}

/// "pushed back", "brought forward", "put off": the particle needs its verb, "off the coast" has none.
fn is_verb(cursor: &Cursor<'_>, at: usize) -> bool {
    const VERBS: &[&str] = &[
        "pushed", "put", "moved", "brought", "pushes", "puts", "moves", "brings", "push", "bring", "move",
        "pushing",
    ];
    let particle = cursor.is_any(at, &["forward", "back", "off"]);
    !particle || (at.saturating_sub(4)..at).any(|verb| cursor.is_any(verb, VERBS))
}
