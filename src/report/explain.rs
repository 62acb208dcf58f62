//! Groundings come in; what `explain` tells of them, as data and for people, goes out.

use super::escape::{folded, visible};
use super::model::{CandidateReport, ClaimReport, GroundingReport, Position};
use super::named::{Named, documents};
use super::text::{Style, claim_text};
use crate::ground::candidate::{Bearing, Candidate, Grounding, Source};
use crate::judge::judgement::Judgement;
use std::fmt::Write;

/// How each subject of a claim was grounded.
#[must_use]
pub fn groundings(judgement: &Judgement, sources: &[Source], prefix: &str) -> Vec<GroundingReport> {
    let documents = documents(sources, prefix);
    let one = |(subject, grounding): &(String, Grounding)| {
        let all = |candidates: &[Candidate]| {
            candidates.iter().filter_map(|candidate| report(&documents, sources, candidate)).collect()
        };
        GroundingReport {
            subject: subject.clone(),
            looked_for: grounding.looked_for.clone(),
            candidates: all(&grounding.evidence),
            suggestions: all(&grounding.suggestions),
            nearest: grounding.nearest.clone(),
        }
    };
    judgement.groundings.iter().map(one).collect()
}

fn report(documents: &[Named<'_>], sources: &[Source], candidate: &Candidate) -> Option<CandidateReport> {
    let place = |source: usize, finding: usize| -> Option<Position> {
        let found = sources.get(source)?.extraction.findings.get(finding)?;
        Some(documents.get(source)?.at(found.span))
    };
    let document = documents.get(candidate.source)?;
    let finding = sources.get(candidate.source)?.extraction.findings.get(candidate.finding)?;
    Some(CandidateReport {
        score: format!("{:.2}", candidate.score),
        bearing: match candidate.bearing {
            Bearing::Exact => "exact",
            Bearing::AtLeast => "at least",
            Bearing::AtMost => "at most",
        },
        kind: finding.kind,
        value: finding.value.to_string(),
        text: finding.span.text(document.text).to_owned(),
        at: place(candidate.source, candidate.finding)?,
        reasons: candidate.reasons.clone(),
        repeats: candidate.repeats.iter().filter_map(|&(source, finding)| place(source, finding)).collect(),
    })
}

/// A claim, whatever it got: both sides, the reasoning, every assumption, and each subject's candidates.
#[must_use]
pub fn text(claim: &ClaimReport, style: Style) -> String {
    let mut out = claim_text(claim, style);
    for grounding in &claim.groundings {
        let (subject, looked_for) = (folded(&grounding.subject), folded(&grounding.looked_for));
        let _infallible = write!(out, "\n  {subject}: looked for {looked_for}");
        for candidate in &grounding.candidates {
            push(&mut out, candidate, "");
        }
        for candidate in &grounding.suggestions {
            push(&mut out, candidate, "no evidence: ");
        }
        if grounding.candidates.is_empty() {
            out.push_str("\n    nothing found");
        }
        if !grounding.nearest.is_empty() {
            let _infallible = write!(out, "\n    nearest: {}", folded(&grounding.nearest.join(", ")));
        }
    }
    out
}

/// `    0.93  count (2000, ∞)  claims/csto.txt:5:22  "more than 2,000 officers"` and its reasons.
fn push(out: &mut String, candidate: &CandidateReport, remark: &str) {
    let CandidateReport { score, kind, value, at, text, .. } = candidate;
    let bearing = if candidate.bearing == "exact" { "" } else { candidate.bearing };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = format!("{}:{}:{}", at.path, at.place.line, at.place.column);
    let line =
        format!("{remark}{score}  {bearing}{}{kind} {}  {place}  \"{words}\"", gap(bearing), folded(value));
    let _infallible = write!(out, "\n    {}", visible(&line));
    for reason in &candidate.reasons {
        let _infallible = write!(out, "\n          {}", folded(reason));
    }
}

const fn gap(word: &str) -> &'static str {
    if word.is_empty() { "" } else { " " }
}
