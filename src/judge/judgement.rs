//! What a claim got, and why: everything that a report shows.

use crate::base::span::Span;
use crate::base::verdict::Verdict;
use crate::ground::candidate::Grounding;

/// The outcome of one claim.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// What it got.
    pub verdict: Verdict,
    /// One line: `text: (2000, ∞) · claim: = 2000 · disjoint`, or what is missing, or what was looked for.
    pub reason: String,
    /// What decided, else what was found; in order of weight.
    pub evidence: Vec<Evidence>,
    /// Each assumption that decided.
    pub assumptions: Vec<String>,
    /// Each subject of the claim with its candidates, in order of the claim.
    pub groundings: Vec<(String, Grounding)>,
    /// What to do, where there is something: "the year is missing: add `dated`", "did you mean …".
    pub help: Vec<String>,
}

/// Words of a source that bear on a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Index of the source.
    pub source: usize,
    /// The deciding words.
    pub span: Span,
    /// The sentence that holds them.
    pub sentence: Span,
    /// What they do.
    pub settles: Settles,
    /// The value read, in short notation.
    pub value: String,
    /// Why these words, and what was made of them: "personnel → officers (lexicon: personnel)", "announced".
    pub notes: Vec<String>,
    /// Further places where the same sentence stands.
    pub repeats: Vec<(usize, Span)>,
}

/// What a piece of evidence does to its claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Settles {
    /// Proves it.
    Supports,
    /// Disproves it.
    Refutes,
    /// Leaves it open.
    Open,
}
