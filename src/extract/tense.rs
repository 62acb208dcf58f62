//! A clause's words come in; whether its verb tells of the past, of what is to come, or neither, goes out.

use super::verbs::Class;
use super::words::Words;
use crate::base::moment::Tense;
use std::ops::Range;

/// The tense of a clause. Without a verb of its own it keeps that of the clause `before` where a participle
/// begins it.
#[must_use]
pub fn tense(words: &Words<'_>, clause: Range<usize>, before: Option<Tense>) -> Tense {
    // ", to be paid in May"
    if clause.clone().take(2).any(|at| words.cursor.is_phrase(at, "to be")) {
        return Tense::Future;
    }
    if let Some(at) = clause.clone().find(|&at| words.is(at, Class::AUXILIARY) && words.is_finite(at)) {
        return of_auxiliary(words, at, &clause);
    }
    if let Some(at) = clause.clone().find(|&at| words.is(at, Class::LEXICAL) && words.is_finite(at)) {
        return of_verb(words, at, &clause);
    }
    let participle = clause.clone().take(3).any(|at| words.is(at, Class::ING));
    before.filter(|_| participle).unwrap_or_default()
}

fn of_auxiliary(words: &Words<'_>, at: usize, clause: &Range<usize>) -> Tense {
    let next = (at + 1..clause.end).find(|&next| !words.is(next, Class::ADVERB)).unwrap_or(clause.end);
    let is = |list: &[&str]| next < clause.end && words.cursor.is_any(next, list);
    if words.is(at, Class::WILL) || contracted_will(words, at) {
        Tense::Future
    } else if words.is(at, Class::WOULD | Class::MAY) {
        match next {
            _ if is(&["have"]) => Tense::Unclear,
            // "would go on to win", "would later sell": told back from today.
            _ if words.cursor.is_phrase(next, "go on")
                || words.cursor.is_any(at + 1, &["later", "soon", "eventually"]) =>
            {
                Tense::Past
            }
            _ => Tense::Future,
        }
    } else if words.is(at, Class::IS) {
        let arranged =
            is(&["to", "going", "due", "set", "scheduled", "expected", "planned", "slated", "likely"])
                || is(&["poised", "bound", "supposed", "preparing", "planning", "hoping", "aiming", "about"]);
        if arranged && (is(&["planned", "scheduled", "due", "slated"]) || leads_to_verb(words, next, clause))
        {
            Tense::Future
        } else {
            Tense::Unclear
        }
    } else if words.is(at, Class::WAS) && words.cursor.is_phrase(next, "to have") {
        Tense::Past
    } else if words.is(at, Class::WAS) {
        let arranged =
            is(&["to", "due", "set", "scheduled", "expected", "planned", "slated", "going", "supposed"]);
        if arranged { Tense::Unclear } else { Tense::Past }
    } else if words.is(at, Class::HAS) {
        of_perfect(words, next, clause)
    } else if words.is(at, Class::HAD) || words.cursor.is_any(at, &["did", "didn"]) {
        Tense::Past
    } else {
        Tense::Unclear
    }
}

/// "has left", "has been sent"; not "has 500 employees", "have to leave", "has agreed to pay".
fn of_perfect(words: &Words<'_>, next: usize, clause: &Range<usize>) -> Tense {
    let participle = next < clause.end && words.is(next, Class::PARTICIPLE);
    if participle && !arranged(words, next, clause) { Tense::Past } else { Tense::Unclear }
}

fn of_verb(words: &Words<'_>, at: usize, clause: &Range<usize>) -> Tense {
    if words.is(at, Class::PLANS) {
        return if leads_to_verb(words, at, clause) { Tense::Future } else { Tense::Unclear };
    }
    if words.is(at, Class::PAST | Class::SAME) && !arranged(words, at, clause) {
        return Tense::Past;
    }
    Tense::Unclear
}

/// "scheduled a hearing for", "agreed to meet on": told in the past, of a day that may be still to come.
fn arranged(words: &Words<'_>, at: usize, clause: &Range<usize>) -> bool {
    words.is(at, Class::ARRANGED)
        && (at + 1..clause.end.min(at + 12)).any(|at| words.cursor.is_any(at, &["to", "for", "until"]))
}

/// "to" within a few words: "plans to cut", "is expected to hold", "due to open".
fn leads_to_verb(words: &Words<'_>, at: usize, clause: &Range<usize>) -> bool {
    (at..clause.end.min(at + 4)).any(|at| words.cursor.is_any(at, &["to"]))
}

/// "we'll"
fn contracted_will(words: &Words<'_>, at: usize) -> bool {
    words.cursor.is(at, "ll")
}
