//! The words of an attribution come in; why what they tell was not said by its subject, where it was not, goes out.

use super::phrase;
use crate::catalog::parts::cursor::Cursor;
use std::ops::Range;

/// Words of things that only look like somebody's words.
const FABRICATED: &[&str] = &[
    "fake",
    "faked",
    "hoax",
    "satirical",
    "satire",
    "parody",
    "spoof",
    "doctored",
    "fabricated",
    "deepfake",
    "misquoted",
    "misquoting",
    "misattributed",
    "falsely",
    "wrongly",
    "fictional",
    "fictitious",
    "imaginary",
    "imagined",
    "impersonating",
    "impersonator",
    "bogus",
];
/// Words of those who say what another has said.
const BORROWED: &[&str] = &["quoting", "citing", "paraphrasing", "reciting", "echoing"];
/// Auxiliaries of what may be said.
const POSSIBLE: &[&str] = &["might", "may", "could", "should", "must"];
/// Tokens of a clause that are looked at, at most.
const FARTHEST: usize = 60;

/// Why the words are nobody's, or another's: `around` is what stands beside the quotation in its sentence, `verb` the
/// verb of saying with its auxiliaries.
#[must_use]
pub fn unsaid(cursor: &Cursor<'_>, around: &Range<usize>, verb: &Range<usize>) -> Option<&'static str> {
    let near = around.start.max(verb.start.saturating_sub(FARTHEST))..around.end.min(verb.end + FARTHEST);
    if near.clone().any(|at| cursor.is_any(at, FABRICATED)) {
        return Some("a fabrication");
    }
    if near.clone().any(|at| cursor.is_any(at, BORROWED)) {
        return Some("quoted from another");
    }
    if supposed(cursor, &near, verb) { Some("a hypothesis") } else { None }
}

/// "If X said", "had X said", "X might have said", "X would have said".
fn supposed(cursor: &Cursor<'_>, near: &Range<usize>, verb: &Range<usize>) -> bool {
    let helps = |words: &[&str]| verb.clone().any(|at| cursor.is_any(at, words));
    let opens = near.clone().find(|&at| !matches!(cursor.word(at), "," | "“" | "\"" | "”"));
    let inverted = opens.is_some_and(|at| cursor.word(at) == "Had" || cursor.is(at, "if"));
    let unless = (near.start..verb.start)
        .rev()
        .take_while(|&at| cursor.word(at) != "," && !phrase::is_verb(cursor, at))
        .any(|at| cursor.is_any(at, &["if", "unless"]));
    helps(POSSIBLE) || helps(&["would"]) && helps(&["have"]) || inverted || unless
}

/// Where the negation of a contracted auxiliary that ends before a token begins: "didn’t".
#[must_use]
pub fn contracted(cursor: &Cursor<'_>, end: usize) -> Option<usize> {
    let first = end.checked_sub(3)?;
    let joined = cursor.is(end - 1, "t") && matches!(cursor.word(end - 2), "'" | "’");
    (joined && cursor.glued(end - 1) && cursor.word(first).ends_with('n')).then_some(first)
}
