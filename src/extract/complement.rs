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

/// The year of what a relative clause with this verb is about: "the flood of 1987, which killed"; or that which stands
/// between the verb and its subject: "the last, in 2022, killed".
#[must_use]
pub fn period_of(view: &View<'_>, verb: usize) -> Option<Range<usize>> {
    let before = verb.checked_sub(1)?;
    let comma = |at: usize| view.cursor.word(at) == ",";
    let relative = view.cursor.is_any(before, &["which", "that", "who"]);
    let end = match before.checked_sub(1) {
        Some(last) if relative && comma(last) => last,
        _ if relative || comma(before) => before,
        _ => return None,
    };
    dated(view, end)
}

/// The time that a clause with "when" hangs on: "in November 1998, when 164 people died".
#[must_use]
pub fn time_of(view: &View<'_>, clause: &Range<usize>) -> Option<Range<usize>> {
    let when = clause.start.checked_sub(usize::from(!view.cursor.is(clause.start, "when")))?;
    let end = when.checked_sub(1).filter(|_| view.cursor.is(when, "when"))?;
    dated(view, if view.cursor.word(end) == "," { end } else { end + 1 })
}

/// The date that ends at `end` with the preposition before it.
fn dated(view: &View<'_>, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1).filter(|&at| view.is_time(at))?;
    let start = (0..=last).rev().take_while(|&at| view.is_time(at)).last()?;
    let hung = start.checked_sub(1).filter(|&at| view.cursor.is_any(at, &["of", "in", "since"]))?;
    Some(hung..end)
}

/// "£4m, or 9 pence a share": whether the value that begins at `start` tells the one before it for each of many; then
/// what for each of which.
#[must_use]
pub fn told_each(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let or = at.start.checked_sub(1).filter(|&or| view.cursor.is(or, "or"))?;
    let behind = or
        .checked_sub(1)
        .map(|last| if view.cursor.word(last) == "," { last.saturating_sub(1) } else { last });
    behind.filter(|&last| view.is_taken(last))?;
    let each = view.cursor.is_any(at.end, &["a", "an", "per", "each", "for"]);
    let noun = (at.end + 1..at.end + 4)
        .find(|&noun| view.cursor.is_any(noun, &["share", "unit", "barrel", "tonne", "head"]));
    Some(noun.filter(|_| each).map_or(at.end..at.end, |noun| at.end..noun + 1))
}
