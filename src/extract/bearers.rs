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

/// Whose age a bare number tells: "She was 88.", "Tarr turned 40 in May", "died at 88".
#[must_use]
pub fn aged(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let cursor = &view.cursor;
    let before = at.start.checked_sub(1)?;
    let ends = at.end >= view.len()
        || matches!(cursor.word(at.end), "." | "," | ";" | "”" | "\"")
        || cursor.is_any(at.end, &["when", "and", "at", "in", "last", "this"]);
    let bare = at.len() == 1 && ends;
    if bare && cursor.is_any(before, &["was", "is", "turned", "turns"]) {
        let who = before.checked_sub(1)?;
        return cursor.is_any(who, &["he", "she"]).then_some(who..who + 1);
    }
    let dies = bare && cursor.is(before, "at") && at.end.min(view.len()) >= view.len().saturating_sub(1);
    let verb = (before.saturating_sub(REACH)..before).rev();
    verb.into_iter().find(|&verb| dies && cursor.is_any(verb, &["died", "dies"])).map(|verb| verb..verb + 1)
}

/// What a person is named for: "was founded in 1952 by Ada Quist".
#[must_use]
pub fn agent(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let Some(by) = at.start.checked_sub(1).filter(|&at| view.cursor.is(at, "by")) else {
        return doer(view, at);
    };
    let verb = (by.saturating_sub(REACH)..by).rev().find(|&at| view.words.is(at, Class::PARTICIPLE))?;
    let between = (verb + 1..by).all(|at| view.is_taken(at) || view.is_preposition(at));
    let said = view.cursor.has(verb, Roles::SAYING);
    (between && !said).then_some(verb..verb + 1)
}

/// How long an apposition may be before its verb.
const APPOSED: usize = 6;

/// Verbs whose subject is known by what it made or won.
const MAKING: &[&str] = &[
    "founded",
    "established",
    "co-founded",
    "invented",
    "discovered",
    "designed",
    "composed",
    "painted",
    "directed",
    "won",
];

/// "Ada Quist founded", "Ada Quist, the engineer who founded"
fn doer(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    let acts = |verb: usize| view.cursor.is_any(verb, MAKING);
    let determined = |before: &usize| view.cursor.has(*before, Roles::DETERMINER);
    let lead = at.start.checked_sub(1).map(|before| before - usize::from(before > 0 && determined(&before)));
    let hung = lead.is_some_and(|before| view.is_preposition(before));
    if acts(at.end) && !hung {
        return Some(at.end..at.end + 1);
    }
    let open = (view.cursor.word(at.end) == ",").then_some(at.end + 1)?;
    let who = (open..(open + APPOSED).min(view.len())).find(|&at| view.cursor.is(at, "who"))?;
    let plain = (open..who).all(|at| view.is_nominal(at) || view.cursor.has(at, Roles::DETERMINER));
    (plain && acts(who + 1)).then(|| who + 1..who + 2)
}
