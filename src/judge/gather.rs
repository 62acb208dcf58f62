//! A test's subjects and the sources come in; what is known of each goes out, with the grounding that it rests on.

use super::mention::{Known, Mention, borne};
use super::namesakes::fill_surnames;
use super::want::{Asked, wanted};
use super::weigh::subjects;
use crate::base::moment::Tense;
use crate::base::span::Span;
use crate::base::value::Value;
use crate::claim::ast::{Alias, Subject, TestKind};
use crate::extract::finding::{Attachment, Finding};
use crate::ground::candidate::{Candidate, Grounding, Source};
use crate::ground::search::ground;

/// How many near words are suggested where nothing was found.
const MOST_SUGGESTIONS: usize = 3;

/// What is known of each subject of the test, and its grounding, in order of the test.
#[must_use]
pub fn gather(test: &TestKind, sources: &[Source], aliases: &[Alias]) -> Vec<(Known, Grounding)> {
    let known = |subject| {
        let grounding = grounded(&subject, wanted(test, &subject), sources, aliases);
        let mut mentions: Vec<Mention> =
            grounding.evidence.iter().filter_map(|one| mention_of(one, sources)).collect();
        fill_surnames(&mut mentions, sources);
        let looked_for = grounding.looked_for.clone();
        (Known { subject, mentions, looked_for, nearest: nearest(&grounding, sources) }, grounding)
    };
    subjects(test).into_iter().map(known).collect()
}

/// Where a bare number is asked for and there is none, numbers with units are shown: then the claim lacks one.
fn grounded(subject: &Subject, asked: Asked, sources: &[Source], aliases: &[Alias]) -> Grounding {
    let grounding = ground(subject, &asked.want, sources, aliases);
    if asked.any_number {
        return only_numbers(grounding, sources);
    }
    if grounding.evidence.is_empty() && asked.is_bare_number() && subject.kind.is_none() {
        let mut any = only_numbers(ground(subject, &Asked::ANY_NUMBER.want, sources, aliases), sources);
        // "people over 65" counts nobody.
        let age = |one: &Candidate| {
            found((one.source, one.finding), sources).is_some_and(|(_, finding)| finding.kind == "age")
        };
        any.evidence.retain(|one| !age(one));
        if !any.evidence.is_empty() {
            return any;
        }
    }
    grounding
}

fn only_numbers(mut grounding: Grounding, sources: &[Source]) -> Grounding {
    let is_number = |candidate: &Candidate| {
        let at = (candidate.source, candidate.finding);
        found(at, sources).is_some_and(|(_, one)| matches!(one.value, Value::Amount(_) | Value::Duration(_)))
    };
    grounding.evidence.retain(is_number);
    grounding.suggestions.retain(is_number);
    grounding
}

fn found((source, finding): (usize, usize), sources: &[Source]) -> Option<(&Source, &Finding)> {
    let source = sources.get(source)?;
    Some((source, source.extraction.findings.get(finding)?))
}

fn mention_of(candidate: &Candidate, sources: &[Source]) -> Option<Mention> {
    let identity = (candidate.source, candidate.finding);
    let (source, finding) = found(identity, sources)?;
    let again = |&(at, finding): &(usize, usize)| Some((at, found((at, finding), sources)?.1.span));
    Some(Mention {
        identity,
        kind: finding.kind,
        value: borne(&finding.value, candidate.bearing),
        tense: tense_of(source, finding),
        standing: finding.standing,
        span: finding.span,
        sentence: sentence_of(source, finding),
        notes: candidate.reasons.clone(),
        ties: ties(finding),
        assumptions: finding.assumptions.clone(),
        repeats: candidate.repeats.iter().filter_map(again).collect(),
    })
}

/// "Founded by Ann Lee and Tom Ray": the deed that several names share.
fn ties(finding: &Finding) -> Vec<usize> {
    let named = matches!(finding.value, Value::Words(_));
    let roles = finding.labels.iter().filter(|label| named && label.attachment == Attachment::Role);
    roles.map(|label| label.tokens.start).collect()
}

fn sentence_of(source: &Source, finding: &Finding) -> Span {
    source.document.sentences.get(finding.sentence).map_or(finding.span, |sentence| sentence.span)
}

/// The tense of the clause that holds the finding.
fn tense_of(source: &Source, finding: &Finding) -> Tense {
    let clauses = &source.extraction.clauses;
    let at = clauses.partition_point(|clause| clause.tokens.end <= finding.tokens.start);
    clauses
        .get(at)
        .filter(|clause| clause.tokens.start <= finding.tokens.start)
        .map_or(Tense::Unclear, |clause| clause.tense)
}

/// "did you mean …", from words that are like the name and from what came near.
fn nearest(grounding: &Grounding, sources: &[Source]) -> Vec<String> {
    let mut help: Vec<String> = Vec::new();
    if !grounding.nearest.is_empty() {
        help.push(format!("did you mean {}?", grounding.nearest.join(", ")));
    }
    let near = grounding.suggestions.iter().take(MOST_SUGGESTIONS).filter_map(|candidate| {
        let (source, finding) = found((candidate.source, candidate.finding), sources)?;
        let words = finding.span.text(&source.document.text);
        let why = candidate.reasons.join(", ");
        Some(format!(
            "near, but no evidence: \"{words}\"{}",
            if why.is_empty() { why } else { format!(" ({why})") }
        ))
    });
    help.extend(near);
    help
}
