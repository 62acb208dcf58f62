//! Programs, sources and judgements come in; the model's claims, with every place told, go out.

use super::model::{AlsoReport, ClaimReport, EvidenceReport, Excerpt, Position, ProblemReport};
use crate::base::problem::Problem;
use crate::base::span::{Places, Span};
use crate::claim::ast::{Claim, Condition, Operator, Program, SourceFile, TestKind};
use crate::ground::candidate::Source;
use crate::judge::judgement::{Evidence, Judgement};

/// A text by name, with its places.
struct Named<'t> {
    path: &'t str,
    text: &'t str,
    places: Places<'t>,
}

impl<'t> Named<'t> {
    fn new(path: &'t str, text: &'t str) -> Self {
        Self { path, text, places: Places::new(text) }
    }

    fn at(&self, span: Span) -> Position {
        Position { path: self.path.to_owned(), place: self.places.place(span) }
    }

    /// The words with the whole lines that hold them.
    fn excerpt(&self, span: Span, label: String) -> Excerpt {
        let (start, end) = (span.start as usize, span.end as usize);
        let from = self.text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let to = self.text.get(end..).and_then(|rest| rest.find('\n')).map_or(self.text.len(), |at| end + at);
        Excerpt {
            path: self.path.to_owned(),
            lines: self.text.get(from..to).unwrap_or("").trim_end_matches('\r').to_owned(),
            first: self.places.place(span).line as usize,
            range: start - from..end - from,
            label,
        }
    }
}

/// Every claim of a program with its judgement, in order.
#[must_use]
pub fn claims(program: &Program, sources: &[Source], judgements: &[Judgement]) -> Vec<ClaimReport> {
    let files: Vec<Named<'_>> = program.files.iter().map(|file| Named::new(&file.path, &file.text)).collect();
    let documents: Vec<Named<'_>> =
        sources.iter().map(|source| Named::new(&source.document.path, &source.document.text)).collect();
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
        reason: judgement.reason.clone(),
        evidence: judgement.evidence.iter().filter_map(|piece| evidence(documents, piece)).collect(),
        assumptions: judgement.assumptions.clone(),
        help,
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
        at: document.at(piece.span),
        settles: piece.settles,
        value: piece.value.clone(),
        notes: piece.notes.clone(),
        repeats: repeats.filter_map(|&(source, span)| Some(documents.get(source)?.at(span))).collect(),
        shown: document.excerpt(piece.span, String::new()),
    })
}

/// Every problem, with its places in the files that are known.
#[must_use]
pub fn problems(problems: &[Problem], files: &[SourceFile]) -> Vec<ProblemReport> {
    let files: Vec<Named<'_>> = files.iter().map(|file| Named::new(&file.path, &file.text)).collect();
    problems.iter().map(|problem| problem_report(&files, problem)).collect()
}

fn problem_report(files: &[Named<'_>], problem: &Problem) -> ProblemReport {
    let file = |path: &str| files.iter().find(|file| file.path == path);
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
