//! Findings come in; each is told whether the text asserts it, announces it, or takes it back, and why.

use super::bases;
use super::comparisons;
use super::conditions;
use super::denials;
use super::draft::Draft;
use super::finding::{Finding, Standing};
use super::plans;
use super::reach::Scene;
use super::triggers::{Scope, Trigger, trigger, trigger_after_not};
use super::triggers_of_doubt;
use super::verbs::Class;
use crate::base::value::Value;
use std::ops::Range;

/// The step: marks every finding of the draft.
pub fn mark(draft: &mut Draft<'_>) {
    let mut start = 0;
    while let Some(first) = draft.findings.get(start) {
        let sentence = first.sentence;
        let behind = draft.findings.get(start..).unwrap_or(&[]);
        let count = behind.iter().take_while(|finding| finding.sentence == sentence).count().max(1);
        for (finding, standing) in sentence_standings(draft, sentence, start..start + count) {
            if let Some(finding) = draft.findings.get_mut(finding) {
                finding.standing = standing;
            }
        }
        start += count;
    }
}

/// The standings of one sentence's findings that are not simply asserted, by index.
fn sentence_standings(draft: &Draft<'_>, sentence: usize, findings: Range<usize>) -> Vec<(usize, Standing)> {
    let Some(parts) = draft.document.sentences.get(sentence) else { return Vec::new() };
    let own = draft.findings.get(findings.clone()).unwrap_or(&[]);
    if !own.iter().any(can_lose) {
        return Vec::new();
    }
    let from = draft.clauses.partition_point(|clause| clause.sentence < sentence);
    let to = draft.clauses.partition_point(|clause| clause.sentence <= sentence);
    let clauses = draft.clauses.get(from..to).unwrap_or(&[]);
    let mut scene = Scene::new(draft.words(parts.tokens.clone()), parts.tokens.start, own, clauses);
    bases::mark(&mut scene);
    comparisons::mark(&mut scene);
    triggers_of_doubt::mark(&mut scene);
    triggers(&mut scene);
    denials::mark(&mut scene);
    conditions::mark(&mut scene);
    triggers_of_doubt::mark_undone(&mut scene);
    conditions::announce(&mut scene);
    plans::mark(&mut scene);
    let standings = findings.zip(own.iter().zip(scene.standings));
    standings
        .filter(|(_, (finding, standing))| *standing != Standing::Asserted && can_lose(finding))
        .map(|(index, (_, standing))| (index, standing))
        .collect()
}

/// Names, roles and quotations stay what they are, and so does a person's age.
fn can_lose(finding: &Finding) -> bool {
    !matches!(finding.value, Value::Words(_)) && finding.kind != "age"
}

fn triggers(scene: &mut Scene<'_>) {
    let mut at = 0;
    while at < scene.words.len() {
        let cursor = scene.words.cursor;
        let contracted = scene.contracted_not(at);
        let found = match contracted {
            Some(end) => trigger_after_not(&cursor, end).map(|(trigger, rest)| (trigger, end + rest)),
            None => trigger(&cursor, at).map(|trigger| (trigger, at + trigger.length)),
        };
        if cursor.is(at, "without") && scene.words.is(at + 1, Class::ING) {
            scene.paint(scene.clause_from(at + 1), Standing::Unsettled("negated"), true);
        }
        if let Some((trigger, end)) = found {
            pull(scene, at, end, trigger);
        }
        at = found.map_or(at + 1, |(_, end)| end);
    }
}

/// Gives the values that a trigger at `at..from` reaches their standing.
fn pull(scene: &mut Scene<'_>, at: usize, from: usize, trigger: &Trigger) {
    if trigger.standing == Standing::Asserted || only_looks_so(scene, at, from, trigger) {
        return;
    }
    match trigger.scope {
        Scope::Value => scene.paint_next(from, trigger.standing, false),
        Scope::AnyValue => scene.paint_next(from, trigger.standing, true),
        Scope::Clause => scene.paint(scene.clause_from(from), trigger.standing, true),
        Scope::WholeClause => scene.paint(scene.clause_from(from), trigger.standing, false),
        Scope::Statement => scene.paint(scene.statement_from(from), trigger.standing, false),
        Scope::Embedded => scene.paint(scene.statement_from(from), trigger.standing, true),
    }
}

/// "denied 5,000 applications" turned them down; "set to 5" is no plan; "5vs5" is no comparison.
fn only_looks_so(scene: &Scene<'_>, at: usize, from: usize, trigger: &Trigger) -> bool {
    match trigger.phrase {
        "denied" | "denies" | "deny" | "denying" => refuses(scene, from),
        "used to" => at > 0 && scene.words.is(at - 1, Class::IS | Class::WAS | Class::HAS),
        "set to" | "is to" | "are to" | "planned to" | "scheduled to" => scene.value_at(from),
        "hardly" | "scarcely" => !scene.value_at(from),
        "vs" | "versus" => scene.words.cursor.glued(at),
        _ => false,
    }
}

/// "denied 5,000 applications", "denied a request for 40 tents" refuse; "denied involvement in the fire that
/// killed 14" leaves the fire.
fn refuses(scene: &Scene<'_>, from: usize) -> bool {
    const THINGS: &[&str] = &[
        "request",
        "requests",
        "appeal",
        "appeals",
        "application",
        "applications",
        "bid",
        "motion",
        "motions",
        "bail",
        "access",
        "entry",
        "visa",
        "visas",
        "permission",
        "parole",
        "petition",
        "responsibility",
        "involvement",
        "wrongdoing",
        "liability",
        "charges",
        "charge",
        "knowledge",
        "asylum",
        "permits",
        "permit",
    ];
    let named = (from..from + 3).any(|at| scene.words.cursor.is_any(at, THINGS));
    named || scene.value_at(from) && !scene.has_verb(scene.statement_from(from))
}
