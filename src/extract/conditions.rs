//! One sentence comes in; what stands there under an "if", a "could", a "would" or a question is unsettled,
//! and what "will" be is announced.

use super::finding::Standing;
use super::reach::Scene;
use super::verbs::Class;
use crate::base::moment::Tense;
use crate::base::value::Value;
use crate::base::word_set::WordSet;
use std::ops::Range;

/// The words that a condition begins with.
const CONDITIONAL: WordSet = WordSet::of(&[&["if", "unless", "assuming", "in", "provided"]]);
const HYPOTHESIS: Standing = Standing::Unsettled("a hypothesis");
const POSSIBILITY: Standing = Standing::Unsettled("a possibility");
const QUESTION: Standing = Standing::Unsettled("a question");

/// Marks hypotheses, possibilities and questions.
pub fn mark(scene: &mut Scene<'_>) {
    if is_question(scene) {
        scene.paint(0..scene.words.len(), QUESTION, true);
    }
    for index in 0..scene.clauses.len() {
        let Some(clause) = scene.clauses.get(index).map(|clause| scene.clause(clause)) else { continue };
        if let Some(at) = condition(scene, &clause) {
            scene.paint(at..clause.end, HYPOTHESIS, true);
            if at > clause.start + 1 {
                suppose(scene, clause.start..at);
            }
            suppose_neighbours(scene, index, at <= clause.start + 1);
        }
        modal(scene, &clause);
    }
}

/// "Were 5,000 troops sent?", not "Why did 500 people leave?", which takes for granted what it asks about.
fn is_question(scene: &Scene<'_>) -> bool {
    let words = &scene.words;
    let last = (words.len().saturating_sub(3)..words.len()).any(|at| words.cursor.word(at) == "?");
    let first = (0..words.len().min(2)).find(|&at| !matches!(words.cursor.word(at), "“" | "\"" | "‘"));
    last && first.is_some_and(|first| words.is(first, Class::AUXILIARY) || words.cursor.is(first, "will"))
}

/// Where a condition begins in a clause: "if", "unless", "in case"; "should", "were" at the sentence's start.
fn condition(scene: &Scene<'_>, clause: &Range<usize>) -> Option<usize> {
    let cursor = &scene.words.cursor;
    let inverted = clause.start == 0
        && (cursor.is(0, "should") || (cursor.is_any(0, &["were", "had"]) && would_follows(scene)));
    if inverted && !is_question(scene) {
        return Some(0);
    }
    clause.clone().filter(|&at| cursor.may_be(at, &CONDITIONAL)).find(|&at| {
        let conditional = cursor.is_any(at, &["if", "unless", "assuming"])
            || cursor.is_phrase(at, "in case")
            || cursor.is_phrase(at, "in the event")
            || cursor.is_phrase(at, "provided that");
        conditional && !idle(scene, at)
    })
}

/// "if not thousands", "asked if": no condition.
fn idle(scene: &Scene<'_>, at: usize) -> bool {
    const ASKING: &[&str] = &[
        "asked", "asks", "ask", "asking", "wondered", "wonders", "clear", "unclear", "known", "unknown",
        "say", "know", "see", "said", "as",
    ];
    let cursor = &scene.words.cursor;
    cursor.is_any(at + 1, &["not", "any", "anything", "at", "possible", "so", "needed", "necessary"])
        || at > 0 && cursor.is_any(at - 1, ASKING)
}

fn would_follows(scene: &Scene<'_>) -> bool {
    (1..scene.words.len().min(40)).any(|at| scene.words.is(at, Class::WOULD | Class::MAY))
}

/// The clauses beside a condition, where they say what would, could or will follow from it.
fn suppose_neighbours(scene: &mut Scene<'_>, index: usize, begins_clause: bool) {
    let before = index.checked_sub(1).filter(|_| begins_clause);
    for neighbour in before.into_iter().chain([index + 1, index + 2]) {
        let Some(clause) = scene.clauses.get(neighbour).map(|clause| scene.clause(clause)) else { continue };
        suppose(scene, clause);
    }
}

fn suppose(scene: &mut Scene<'_>, clause: Range<usize>) {
    let modal = Class::WOULD | Class::MAY | Class::WILL;
    if clause.clone().any(|at| scene.words.is(at, modal) || scene.words.cursor.is(at, "could")) {
        scene.paint(clause, HYPOTHESIS, true);
    }
}

/// "could exceed 400" is possible; "would raise the tax" supposes, unless somebody says that it will be so.
fn modal(scene: &mut Scene<'_>, clause: &Range<usize>) {
    let words = &scene.words;
    let Some(at) =
        clause.clone().find(|&at| words.is(at, Class::MAY | Class::WOULD) || words.cursor.is(at, "could"))
    else {
        return;
    };
    let next = |list: &[&str]| words.cursor.is_any(at + 1, list);
    if next(&["not", "have", "n't"]) && !words.is(at, Class::MAY) {
        return;
    }
    if words.is(at, Class::MAY) && !next(&["have", "be"]) && limits(scene, at, clause.end) {
        return;
    }
    if !words.is(at, Class::WOULD) {
        scene.paint(clause.clone(), POSSIBILITY, true);
    } else if !is_said(scene, clause, at)
        && !words.cursor.is_phrase(at + 1, "go on")
        && !next(&["later", "become", "eventually", "soon", "then", "often"])
    {
        scene.paint(clause.clone(), HYPOTHESIS, true);
    }
}

/// "may create no more than eight": a permission, whose limit is asserted.
fn limits(scene: &Scene<'_>, at: usize, end: usize) -> bool {
    let cursor = &scene.words.cursor;
    (at + 2..end.min(at + 6)).any(|at| {
        ["no more than", "not more than", "at most"].iter().any(|hedge| cursor.is_phrase(at, hedge))
    })
}

/// Whether another clause of the sentence says what this one tells: "said pensions would go up".
fn is_said(scene: &Scene<'_>, clause: &Range<usize>, modal: usize) -> bool {
    let words = &scene.words;
    let near = clause.start.saturating_sub(40)..(clause.end + 40).min(words.len());
    near.into_iter().any(|at| {
        let says = words.is(at, Class::SAYING) && words.is_finite(at) && !(modal..clause.end).contains(&at);
        says || words.cursor.is(at, "according")
    })
}

/// Marks what is told of the future: dates anywhere in the clause, other values behind its verb, and before it
/// where things will be done to them ("60 flats will be built").
pub fn announce(scene: &mut Scene<'_>) {
    for index in 0..scene.clauses.len() {
        let Some(clause) = scene.clauses.get(index).filter(|clause| clause.tense == Tense::Future) else {
            continue;
        };
        let tokens = scene.clause(clause);
        let verb = tokens.clone().find(|&at| scene.words.is_finite(at)).unwrap_or(tokens.start);
        for finding in scene.findings_in(tokens) {
            let Some(known) = scene.findings.get(finding) else { continue };
            let start = scene.tokens(known).start;
            let undergoes = scene.words.cursor.is(verb + 1, "be") && !scene.stays(finding);
            if matches!(known.value, Value::Moment(_)) || start > verb || undergoes {
                scene.give(finding, Standing::Announced);
            }
        }
    }
}
