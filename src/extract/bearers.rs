//! A finding's place in its sentence comes in; the person whose age it is, or what a person is named for, goes out.

use super::verbs::Class;
use super::view::View;
use crate::base::token::TokenKind;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// How far before "by" its verb is looked for.
const REACH: usize = 4;

/// How far before an age the verb of its clause is looked for.
const FARTHEST: usize = 20;

/// Whose age it is: "Korbel, 47,", "Korbel (47)", "Korbel, aged 47", "the 47-year-old judge", "the judge, a 47-year-old
/// farmer's son".
#[must_use]
pub fn bearers(view: &View<'_>, at: &Range<usize>) -> Vec<Range<usize>> {
    let Some(before) = at.start.checked_sub(1) else {
        return view.phrase_after(at.end).into_iter().collect();
    };
    if at.len() > 1 && view.cursor.is_any(at.end - 1, &["old", "olds"]) && view.cursor.glued(at.end - 1) {
        return described(view, at);
    }
    let end = if view.cursor.is(before, "aged") { before } else { before + 1 };
    let mark = end.checked_sub(1).filter(|&at| matches!(view.cursor.word(at), "," | "("));
    let phrase = view.phrase_before(mark.unwrap_or(end)).map(|phrase| own_name(view, phrase));
    phrase.or_else(|| subject_before(view, end)).into_iter().collect()
}

/// "belonged to Tom Reed, 61": the name alone.
fn own_name(view: &View<'_>, phrase: Range<usize>) -> Range<usize> {
    let leads = |at: &usize| view.cursor.is_any(*at, &["to", "with", "from", "on", "against"]);
    let start = phrase.clone().rev().find(leads).map_or(phrase.start, |at| at + 1);
    let named = view.cursor.has(start, Roles::CAPITALISED) && start < phrase.end;
    if named { start..phrase.end } else { phrase }
}

/// "the victim, a 24-year-old student": the noun behind the age, and the one that it stands in apposition to.
fn described(view: &View<'_>, at: &Range<usize>) -> Vec<Range<usize>> {
    let mut first = at.start;
    while first > 0 && view.cursor.has(first - 1, Roles::DETERMINER) {
        first -= 1;
    }
    let comma = first.checked_sub(1).filter(|&comma| first < at.start && view.cursor.word(comma) == ",");
    let apposed = comma.and_then(|comma| view.phrase_before(comma));
    view.phrase_after(at.end).into_iter().chain(apposed).collect()
}

/// "Otto Weil died on Tuesday aged 83", "died at the age of 83": whom the verb before is about.
fn subject_before(view: &View<'_>, end: usize) -> Option<Range<usize>> {
    let verb = view.verb_before(end, end.saturating_sub(FARTHEST))?;
    let plain = (verb + 1..end).all(|at| !matches!(view.cursor.word(at), ";" | ":" | "”"));
    view.subject(verb).filter(|_| plain)
}

/// "Otto Weil, who died on Tuesday, was 83": a person's name in full, or a pronoun.
fn named(view: &View<'_>, verb: usize) -> Option<Range<usize>> {
    let subject = view.subject(verb)?;
    let capital = |at: usize| view.cursor.has(at, Roles::CAPITALISED);
    let body = subject.clone().any(|at| view.cursor.has(at, Roles::BODY | Roles::PLACE | Roles::DETERMINER));
    let name = subject.clone().all(|at| capital(at) || view.cursor.has(at, Roles::PARTICLE));
    let turns = view.cursor.is_any(verb, &["turned", "turns"]);
    let full = turns || subject.len() > 1 || subject.start > 0 || view.cursor.word(verb - 1) == ",";
    (name && full && !body).then_some(subject)
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
    let before =
        before - usize::from(before > 0 && cursor.is_any(before, &["now", "only", "just", "already"]));
    if bare && cursor.is_any(before, &["was", "is", "turned", "turns"]) {
        let who = before.checked_sub(1)?;
        let joined = cursor.is(who, "and");
        let then = who
            .checked_sub(1)
            .is_some_and(|at| cursor.is_any(at, &["when", "while", "until", "since", "before"]));
        if then {
            return None;
        }
        let pronoun = (joined || cursor.is_any(who, &["he", "she", "who"])).then_some(who..who + 1);
        return pronoun.or_else(|| named(view, before));
    }
    let dies = bare && cursor.is(before, "at") && at.end.min(view.len()) >= view.len().saturating_sub(1);
    let verb = (before.saturating_sub(REACH)..before).rev();
    verb.into_iter().find(|&verb| dies && cursor.is_any(verb, &["died", "dies"])).map(|verb| verb..verb + 1)
}

/// What a person is named for: "was founded in 1952 by Ada Quist".
#[must_use]
pub fn agent(view: &View<'_>, at: &Range<usize>) -> Option<Range<usize>> {
    if view.cursor.kind(at.end) == Some(TokenKind::Possessive) {
        return None;
    }
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
