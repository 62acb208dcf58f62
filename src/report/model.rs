//! What a run of claims gave comes in; the one model that every format of `test` is made from goes out.

use crate::base::span::Place;
use crate::base::verdict::Verdict;
use crate::judge::judgement::Settles;
use crate::record::compare::{Change, Difference};
use serde::Serialize;

/// A whole run.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The version of this output.
    pub schema: &'static str,
    /// Each claim file, in order.
    pub files: Vec<FileReport>,
    /// The counts.
    pub summary: Summary,
}

/// One claim file.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FileReport {
    /// Relative to the project root.
    pub path: String,
    /// What is wrong with it; then it has no results.
    pub problems: Vec<ProblemReport>,
    /// What the harness could not do; then it has no results.
    pub errors: Vec<String>,
    /// Each claim, in order.
    pub results: Vec<ClaimReport>,
    /// How its snapshot stands to them.
    pub snapshot: Option<SnapshotReport>,
}

/// How a snapshot stands to what claims now say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SnapshotReport {
    /// The snapshot, relative to the project root.
    pub path: String,
    /// How it stands.
    pub state: SnapshotState,
    /// Why it cannot be read, where it cannot: then nobody knows what differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// The claims that differ, and how.
    pub differences: Vec<DifferenceReport>,
    /// Whether a pending snapshot was written.
    pub pending: bool,
}

/// How a snapshot stands to what claims now say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SnapshotState {
    /// It agrees.
    Same,
    /// It says something else.
    Changed,
    /// It is no snapshot that can be read.
    Corrupt,
    /// There is none.
    Missing,
    /// Its claim file is gone.
    Stale,
    /// Its claim file is gone, and in this run it was deleted.
    Deleted,
    /// It was written in this run.
    Written,
}

/// One claim that differs from its snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DifferenceReport {
    /// Its id.
    pub id: String,
    /// How.
    pub change: Change,
    /// The verdict in the snapshot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Verdict>,
    /// The verdict now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Verdict>,
}

impl From<&Difference<'_>> for DifferenceReport {
    fn from(one: &Difference<'_>) -> Self {
        let verdict = |entry: Option<&crate::record::entry::Entry>| entry.map(|entry| entry.verdict);
        Self { id: one.id().to_owned(), change: one.change, was: verdict(one.old), now: verdict(one.new) }
    }
}

/// One claim.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimReport {
    /// The label, else the normalised condition.
    pub id: String,
    /// The condition, as written.
    pub claim: String,
    /// What the claim file expects.
    pub expected: Verdict,
    /// What it got.
    pub verdict: Verdict,
    /// Where the claim stands.
    #[serde(flatten)]
    pub at: Position,
    /// The last line that it stands in.
    #[serde(skip)]
    pub last_line: u32,
    /// One line.
    pub reason: String,
    /// What decided, else what was found.
    pub evidence: Vec<EvidenceReport>,
    /// Each assumption that decided.
    pub assumptions: Vec<String>,
    /// What to do, where there is something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<String>,
    /// How each subject was grounded; only `explain` tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groundings: Vec<GroundingReport>,
    /// What the condition asks for, where the caret of a failure points.
    #[serde(skip)]
    pub asks: Excerpt,
}

/// Words that bear on a claim.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceReport {
    /// The deciding words.
    pub text: String,
    /// The whole sentence, white space folded; empty in a stream, whose reader has the text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sentence: String,
    /// Where they stand.
    #[serde(flatten)]
    pub at: Position,
    /// What they do.
    pub settles: Settles,
    /// The value read, in short notation.
    pub value: String,
    /// Why these words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Further places where the same sentence stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repeats: Vec<Position>,
    /// The words in their lines.
    #[serde(skip)]
    pub shown: Excerpt,
}

/// How one subject was grounded.
#[derive(Clone, Debug, Serialize)]
pub struct GroundingReport {
    /// The subject, as written.
    pub subject: String,
    /// What was looked for, in words.
    pub looked_for: String,
    /// What is evidence, best first.
    pub candidates: Vec<CandidateReport>,
    /// What is too weak, too broad, too narrow or a sibling: shown, never evidence.
    pub suggestions: Vec<CandidateReport>,
    /// Words of the sources that are most like the name, where nothing was found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nearest: Vec<String>,
}

/// A finding that may be what a subject names.
#[derive(Clone, Debug, Serialize)]
pub struct CandidateReport {
    /// From 0 to 1, with two decimals.
    pub score: String,
    /// `exact`, `at least` or `at most`: what its value says of the subject's.
    pub bearing: &'static str,
    /// The catalog's name of its kind.
    pub kind: &'static str,
    /// The value, in short notation.
    pub value: String,
    /// The words.
    pub text: String,
    /// Where they stand.
    #[serde(flatten)]
    pub at: Position,
    /// Why.
    pub reasons: Vec<String>,
    /// Other places where the same sentence stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repeats: Vec<Position>,
}

/// A place in a file. Lines and columns count from 1, offsets from 0, all in code points.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// Relative to the project root; empty for a text that is no file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The place.
    #[serde(flatten)]
    pub place: Place,
}

/// Lines of a file with words in them, for people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The file.
    pub path: String,
    /// The whole lines.
    pub lines: String,
    /// The number of the first of them.
    pub first: usize,
    /// The words, in bytes of `lines`.
    pub range: std::ops::Range<usize>,
    /// What stands under the caret.
    pub label: String,
}

/// A problem with its place.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemReport {
    /// What is wrong.
    pub message: String,
    /// Where; none for a problem that has no text.
    #[serde(flatten)]
    pub at: Option<Position>,
    /// The words that are wrong.
    pub text: String,
    /// What to write.
    pub label: String,
    /// What to do, where the label does not say it all.
    pub help: Option<String>,
    /// Further places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<AlsoReport>,
    /// The words in their lines, and those of the further places.
    #[serde(skip)]
    pub shown: Vec<Excerpt>,
}

/// A further place that a problem points at.
#[derive(Clone, Debug, Serialize)]
pub struct AlsoReport {
    /// Where.
    #[serde(flatten)]
    pub at: Position,
    /// What is there.
    pub label: String,
}

/// The counts of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Claim files.
    pub files: usize,
    /// Claims that were checked.
    pub claims: usize,
    /// Claims that got their expected verdict.
    pub expected: usize,
    /// Claims that got another.
    pub unexpected: usize,
    /// Problems in claim files.
    pub problems: usize,
    /// Things the harness could not do.
    pub errors: usize,
    /// Snapshots that are missing, changed or stale.
    pub snapshots: usize,
}
