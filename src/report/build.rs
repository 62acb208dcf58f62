//! Programs, sources and judgements come in; the model's claims, with every place told, go out.

use super::model::{AlsoReport, ClaimReport, EvidenceReport, Excerpt, FileReport, ProblemReport};
use super::model::{Report, SnapshotState, Summary};
use super::named::{Named, documents, files};
use super::value::SCHEMA;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::claim::ast::{Claim, Condition, Operator, Program, SourceFile, TestKind};
use crate::ground::candidate::Source;
use crate::judge::judgement::{Evidence, Judgement};

/// Every claim of a program with its judgement, in order. `prefix` is what leads to the project's root from
/// where the reader is.
#[must_use]
pub fn claims(
    program: &Program,
    sources: &[Source],
    judgements: &[Judgement],
    prefix: &str,
) -> Vec<ClaimReport> {
    let (files, documents) = (files(&program.files, prefix), documents(sources, prefix));
    let pairs = program.claims.iter().zip(judgements);
    pairs
        .filter_map(|(claim, judgement)| Some(one(files.get(claim.file)?, &documents, claim, judgement)))
        .collect()
}

fn one(file: &Named<'_>, documents: &[Named<'_>], claim: &Claim, judgement: &Judgement) -> ClaimReport {
    let (span, label) = asked(claim, file.text);
    let mut help = judgement.help.clone();
    help.extend(claim.hint.clone().filter(|_| judgement.verdict != claim.expected));
    ClaimReport {
        id: claim.id.clone(),
        claim: folded(claim.condition_span.text(file.text)),
        expected: claim.expected,
        verdict: judgement.verdict,
        at: file.at(claim.condition_span),
        last_line: file.at(Span::new(claim.condition_span.end, claim.condition_span.end)).place.line,
        reason: judgement.reason.clone(),
        evidence: judgement.evidence.iter().filter_map(|piece| evidence(documents, piece)).collect(),
        assumptions: judgement.assumptions.clone(),
        help,
        groundings: Vec::new(),
        asks: file.excerpt(span, label),
    }
}

/// White space as one space, so that a claim of several lines is one line.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the caret of a failed claim points, and what stands under it.
fn asked(claim: &Claim, text: &str) -> (Span, String) {
    let Condition::Test(test) = &claim.condition else { return (claim.condition_span, String::new()) };
    match &test.kind {
        TestKind::Compare { operator, right, .. } => {
            (right.span, format!("asks for {}{}", operator_words(*operator), right.span.text(text)))
        }
        TestKind::Within { right, .. } => (right.span, format!("asks for {}", right.span.text(text))),
        TestKind::Contains { item, .. } => (item.span, "asks for this item".to_owned()),
        TestKind::SaidBy { speaker_span, .. } => (*speaker_span, "asks for this speaker".to_owned()),
        TestKind::Mentions { .. } => (test.span, "asks for these words".to_owned()),
    }
}

const fn operator_words(operator: Operator) -> &'static str {
    match operator {
        Operator::Equal => "exactly ",
        Operator::NotEqual => "anything but ",
        Operator::Less => "less than ",
        Operator::LessOrEqual => "at most ",
        Operator::Greater => "more than ",
        Operator::GreaterOrEqual => "at least ",
        Operator::About => "about ",
    }
}

fn evidence(documents: &[Named<'_>], piece: &Evidence) -> Option<EvidenceReport> {
    let document = documents.get(piece.source)?;
    let repeats = piece.repeats.iter();
    Some(EvidenceReport {
        text: piece.span.text(document.text).to_owned(),
        sentence: sentence(document, piece),
        at: document.at(piece.span),
        settles: piece.settles,
        value: piece.value.clone(),
        notes: piece.notes.clone(),
        repeats: repeats.filter_map(|&(source, span)| Some(documents.get(source)?.at(span))).collect(),
        shown: document.excerpt(piece.span, String::new()),
    })
}

fn sentence(document: &Named<'_>, piece: &Evidence) -> String {
    let is_file = !document.at(piece.span).path.is_empty();
    if is_file { folded(piece.sentence.text(document.text)) } else { String::new() }
}

/// Every problem, with its places in the files that are known.
#[must_use]
pub fn problems(problems: &[Problem], files: &[SourceFile], prefix: &str) -> Vec<ProblemReport> {
    let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let files = self::files(files, prefix);
    problems.iter().map(|problem| problem_report(&names, &files, problem)).collect()
}

fn problem_report(names: &[&str], files: &[Named<'_>], problem: &Problem) -> ProblemReport {
    let file = |path: &str| files.get(names.iter().position(|name| *name == path)?);
    let own = file(&problem.path);
    let also = problem.also.iter().filter_map(|pointer| Some((file(&pointer.path)?, pointer)));
    let mut shown: Vec<Excerpt> =
        own.iter().map(|file| file.excerpt(problem.span, problem.label.clone())).collect();
    shown.extend(also.clone().map(|(file, pointer)| file.excerpt(pointer.span, pointer.label.clone())));
    ProblemReport {
        message: problem.message.clone(),
        at: own.map(|file| file.at(problem.span)),
        text: own.map_or_else(String::new, |file| problem.span.text(file.text).to_owned()),
        label: problem.label.clone(),
        help: problem.help.clone(),
        also: also
            .map(|(file, pointer)| AlsoReport { at: file.at(pointer.span), label: pointer.label.clone() })
            .collect(),
        shown,
    }
}

/// The report of a run: its files and what they sum up to.
#[must_use]
pub fn report(files: Vec<FileReport>) -> Report {
    let mut summary = Summary::default();
    for file in &files {
        let expected = file.results.iter().filter(|claim| claim.verdict == claim.expected).count();
        summary.files += usize::from(!file.path.is_empty());
        summary.claims += file.results.len();
        summary.expected += expected;
        summary.unexpected += file.results.len() - expected;
        summary.problems += file.problems.len();
        summary.errors += file.errors.len();
        let agrees =
            |state| matches!(state, SnapshotState::Same | SnapshotState::Written | SnapshotState::Deleted);
        summary.snapshots += usize::from(file.snapshot.as_ref().is_some_and(|one| !agrees(one.state)));
    }
    Report { schema: SCHEMA, files, summary }
}
