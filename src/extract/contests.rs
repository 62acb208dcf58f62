//! What stands behind "won" comes in; whether a whole contest was won goes out.

use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// What is won whole.
const CONTESTS: &[&str] = &[
    "race",
    "election",
    "elections",
    "by-election",
    "vote",
    "ballot",
    "poll",
    "referendum",
    "runoff",
    "run-off",
    "off",
    "round",
    "title",
    "titles",
    "final",
    "match",
    "game",
    "tie",
    "derby",
    "fight",
    "bout",
    "contest",
    "competition",
    "tournament",
    "championship",
    "championships",
    "cup",
    "trophy",
    "prize",
    "award",
    "medal",
    "gold",
    "league",
    "marathon",
    "sprint",
    "stage",
    "tour",
    "rally",
    "regatta",
    "presidency",
    "leadership",
    "crown",
    "tender",
    "series",
    "event",
    "open",
    "prix",
];
/// Medals and places that the winner does not get.
const LESSER: &[&str] = &["silver", "bronze", "consolation"];
/// "won the race", "won the Nordic Cup", "won 3–1", "won by a mile"; no seat, no toss, no vote share.
#[must_use]
pub fn contest(cursor: &Cursor<'_>, first: usize, object: Option<&Range<usize>>) -> bool {
    let Some(object) = object.filter(|_| !cursor.is(first, "it")) else {
        let stop = cursor.has(first, Roles::PREPOSITION | Roles::ADVERB)
            && !cursor.is_any(first, &["over", "through"]);
        return stop || cursor.is(first, "it") || matches!(cursor.word(first), "." | "," | ";" | "!");
    };
    let words = || object.clone();
    if words().any(|at| cursor.is_any(at, LESSER)) {
        return false;
    }
    let hung = words().find(|&at| cursor.has(at, Roles::PREPOSITION)).unwrap_or(object.end);
    (first..hung).any(|at| cursor.is_any(at, CONTESTS)) || is_score(cursor, first)
}

/// A score: "3–1".
#[must_use]
pub fn is_score(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.kind(at) == Some(TokenKind::Number)
        && matches!(cursor.word(at + 1), "-" | "–")
        && cursor.kind(at + 2) == Some(TokenKind::Number)
}
