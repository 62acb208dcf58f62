//! The model comes in; what a person reads at a terminal goes out.

use super::escape::{folded, visible, visible_range};
use super::model::Summary;
use super::model::{ClaimReport, EvidenceReport, Excerpt, FileReport, Position, ProblemReport, Report};
use super::snapshot::{self, counted};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt::Write;

/// How to show it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// What passed, too.
    pub verbose: bool,
    /// Only what fell short.
    pub quiet: bool,
}

/// Columns after which a line is cut: an article's paragraph is one line.
const WIDTH: usize = 110;

/// Pieces of evidence that a failure shows; `explain` shows all.
const SHOWN: usize = 6;

impl Style {
    /// The renderer of diagnostics.
    #[must_use]
    pub const fn renderer(self) -> Renderer {
        let renderer = if self.color { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(WIDTH).decor_style(DecorStyle::Unicode)
    }
}

/// Everything that fell short, then one line that sums up.
#[must_use]
pub fn report(report: &Report, style: Style) -> String {
    let mut out = String::new();
    for file in &report.files {
        file_text(&mut out, file, style);
    }
    if !style.quiet {
        out.push_str(&snapshot::hint(report));
        let _infallible = writeln!(out, "{}", summary(&report.summary));
    }
    out
}

/// What kept claims from being checked: wrong claim files, and the harness's own errors. No result, so it goes to
/// stderr.
#[must_use]
pub fn complaints(report: &Report, style: Style) -> String {
    let mut out = String::new();
    for file in &report.files {
        for problem in &file.problems {
            block(&mut out, &problem_text(problem, style));
        }
        for error in &file.errors {
            block(&mut out, &format!("error: {}", visible(error)));
        }
    }
    out
}

fn file_text(out: &mut String, file: &FileReport, style: Style) {
    for claim in &file.results {
        if claim.verdict != claim.expected {
            block(out, &claim_text(claim, style));
        } else if style.verbose {
            let _infallible = writeln!(out, "{}", pass(claim));
        }
    }
    if let Some(told) = file.snapshot.as_ref().and_then(snapshot::text) {
        block(out, &told);
    }
}

/// A text of several lines, with an empty line behind it.
fn block(out: &mut String, text: &str) {
    let _infallible = writeln!(out, "{}\n", text.trim_end());
}

/// `supported     personnel > 2000  (2000, ∞)  claims/csto.txt:5:22`
fn pass(claim: &ClaimReport) -> String {
    let mut line = format!("{:<13} {}", claim.verdict.word(), folded(&claim.claim));
    if let Some(first) = claim.evidence.first() {
        let _infallible = write!(line, "  {}  {}", folded(&first.value), visible(&address(&first.at)));
    }
    line
}

fn address(at: &Position) -> String {
    let (line, column) = (at.place.line, at.place.column);
    if at.path.is_empty() { format!("{line}:{column}") } else { format!("{}:{line}:{column}", at.path) }
}

/// A claim with both sides, the reasoning, every assumption.
#[must_use]
pub fn claim_text(claim: &ClaimReport, style: Style) -> String {
    let mut title = folded(&claim.claim);
    let level = if claim.verdict == claim.expected {
        Level::NOTE
    } else {
        let _infallible = write!(title, "  (expected: {})", claim.expected);
        Level::ERROR
    };
    let title = level.with_name(claim.verdict.word()).primary_title(title);
    let mut group = title.element(snippet(&claim.asks, &claim.asks.label, AnnotationKind::Primary));
    for piece in claim.evidence.iter().take(SHOWN) {
        group = group.element(snippet(&piece.shown, &found(piece), AnnotationKind::Primary));
    }
    style.renderer().render(&[notes(group, claim)])
}

/// `found: (2000, ∞) (and 13:22)`
fn found(piece: &EvidenceReport) -> String {
    let mut label = format!("found: {}", piece.value);
    let elsewhere: Vec<String> = piece.repeats.iter().map(|at| other(&piece.at, at)).collect();
    if !elsewhere.is_empty() {
        let _infallible = write!(label, " (and {})", elsewhere.join(", "));
    }
    label
}

/// A second place, without the file where it is the same.
fn other(first: &Position, at: &Position) -> String {
    if first.path == at.path { format!("{}:{}", at.place.line, at.place.column) } else { address(at) }
}

/// The lines below the snippets: `= text: (2000, ∞) · claim: = 2000 · disjoint`.
fn notes<'a>(mut group: Group<'a>, claim: &ClaimReport) -> Group<'a> {
    let more = claim.evidence.len().saturating_sub(SHOWN);
    let mut lines = vec![claim.reason.clone()];
    lines.extend((more > 0).then(|| format!("{more} more pieces of evidence: see `factcheck explain`")));
    for piece in claim.evidence.iter().take(SHOWN) {
        lines.extend(piece.notes.iter().filter(|note| !claim.reason.contains(*note)).cloned());
    }
    lines.extend(claim.assumptions.iter().map(|one| format!("assumed: {one}")));
    lines.extend(claim.help.iter().map(|one| format!("help: {one}")));
    let mut told: Vec<String> = Vec::new();
    for line in lines {
        if !line.is_empty() && !told.contains(&line) {
            group = group.element(Level::NOTE.no_name().message(folded(&line)));
            told.push(line);
        }
    }
    group
}

fn snippet<'a>(excerpt: &Excerpt, label: &str, kind: AnnotationKind) -> Snippet<'a, Annotation<'a>> {
    let (lines, range) = visible_range(&excerpt.lines, excerpt.range.clone());
    let mut annotation = kind.span(range);
    if !label.is_empty() {
        annotation = annotation.label(folded(label));
    }
    Snippet::source(lines)
        .path(visible(&excerpt.path).into_owned())
        .line_start(excerpt.first)
        .annotation(annotation)
}

/// One error of a claim file.
#[must_use]
pub fn problem_text(problem: &ProblemReport, style: Style) -> String {
    let title = Level::ERROR.primary_title(visible(&problem.message).into_owned());
    let mut group = Group::with_title(title);
    let kinds = std::iter::once(AnnotationKind::Primary).chain(std::iter::repeat(AnnotationKind::Context));
    for (excerpt, kind) in problem.shown.iter().zip(kinds) {
        group = group.element(snippet(excerpt, &excerpt.label, kind));
    }
    let unseen = problem.shown.is_empty() && !problem.label.is_empty();
    for line in problem.help.iter().chain(unseen.then_some(&problem.label)) {
        group = group.element(Level::HELP.message(visible(line).into_owned()));
    }
    style.renderer().render(&[group])
}

/// `3 files, 67 claims: 65 as expected, 2 not`
fn summary(summary: &Summary) -> String {
    let mut text = format!(
        "{}, {}: {} as expected, {} not",
        counted(summary.files, "file"),
        counted(summary.claims, "claim"),
        summary.expected,
        summary.unexpected
    );
    for (count, what) in
        [(summary.problems, "problem"), (summary.errors, "error"), (summary.snapshots, "snapshot")]
    {
        if count > 0 {
            let _infallible = write!(text, ", {}", counted(count, what));
        }
    }
    if summary.snapshots > 0 {
        text.push_str(" to review");
    }
    text
}
