//! A finding's place in its sentence comes in; the person whose age it is, or what a person is named for, goes out.

use super::verbs::Class;
use super::view::View;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// How far before "by" its verb is looked for.
const REACH: usize = 4;

/// Whose age it is: "Korbel, 47,", "Korbel, aged 47".
#[must_use]
pub fn bearer(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let before = at.start.checked_sub(1)?;
    let end = if view.cursor.is(before, "aged") { before } else { before + 1 };
    let comma = end.checked_sub(1).filter(|&at| view.cursor.word(at) == ",");
    view.phrase_before(comma.unwrap_or(end))
}

/// What a person is named for: "was founded in 1952 by Ada Quist".
#[must_use]
pub fn agent(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let by = at.start.checked_sub(1).filter(|&at| view.cursor.is(at, "by"))?;
    let verb = (by.saturating_sub(REACH)..by).rev().find(|&at| view.words.is(at, Class::PARTICIPLE))?;
    let between = (verb + 1..by).all(|at| view.is_taken(at) || view.is_preposition(at));
    let said = view.cursor.has(verb, Roles::SAYING);
    (between && !said).then_some(verb..verb + 1)
}
