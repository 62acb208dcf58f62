//! The "of" before a value, or the verb that governs it, comes in; the noun phrase that it hangs on, or the year that
//! its subject is of, goes out.

use super::finding::Attachment;
use super::view::View;
use std::ops::Range;

/// Prepositions that give a noun phrase something of its own: "a commission with a staff of 45".
const GIVING: &[&str] = &["with", "at", "on", "to", "by", "from"];

/// What "of" at `of` hangs a value on: the phrase before it, or the last part of that, which an indefinite noun
/// begins; what is before that part is told in the same clause.
#[must_use]
pub fn complement(view: &View<'_>, of: usize) -> Vec<(Attachment, Range<usize>)> {
    let Some(phrase) = view.phrase_before(of) else { return Vec::new() };
    let definite = |at: usize| {
        view.cursor
            .is_any(at, &["the", "this", "that", "these", "those", "its", "their", "his", "her", "our"])
    };
    let parts = phrase.clone().rev().find(|&at| view.cursor.is_any(at, GIVING) && view.is_preposition(at));
    let Some(cut) = parts.filter(|&at| at > phrase.start && at + 1 < phrase.end && !definite(at + 1)) else {
        return vec![(Attachment::Complement, phrase)];
    };
    vec![(Attachment::Complement, cut + 1..phrase.end), (Attachment::Clause, phrase.start..cut)]
}

/// The year of what a relative clause with this verb is about: "the flood of 1987, which killed".
#[must_use]
pub fn period_of(view: &View<'_>, verb: usize) -> Option<Range<usize>> {
    let relative = verb.checked_sub(1).filter(|&at| view.cursor.is_any(at, &["which", "that", "who"]))?;
    let end = if view.cursor.word(relative.checked_sub(1)?) == "," { relative - 1 } else { relative };
    let year = end.checked_sub(1).filter(|&at| view.is_time(at))?;
    let hung = year.checked_sub(1).filter(|&at| view.cursor.is_any(at, &["of", "in"]))?;
    Some(hung..end)
}
