//! The vocabulary of matching: a name's part with the words that match it, and a whole name with its finding.

use super::candidate::Bearing;
use crate::catalog::lexicon::link::Link;
use crate::extract::finding::Attachment;

/// A finding that a query may name.
#[derive(Clone, Debug)]
pub struct Match {
    /// From 0 to 1.
    pub score: f64,
    /// What it says of the subject.
    pub bearing: Bearing,
    /// Why it is no evidence, where it is none.
    pub barred: Option<String>,
    /// Whether what lessens it only tells where or for what: no lessening where the text has no other.
    pub sole: bool,
    /// Why it was taken, in words.
    pub reasons: Vec<String>,
}

/// One unit with the words that match it.
#[derive(Clone, Debug)]
pub struct Hit {
    /// How much its place weighs, from 0 to 1.
    pub weight: f64,
    /// How the words stand for the unit.
    pub link: Link,
    /// The words, as tokens of the document.
    pub tokens: Vec<usize>,
    /// How their label is attached to the value.
    pub attachment: Attachment,
    /// Index of the label among the finding's; `usize::MAX` where the words stand elsewhere.
    pub label: usize,
}
