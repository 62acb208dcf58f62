//! What a subject was found to mean.

use crate::document::model::Document;
use crate::extract::finding::Extraction;

/// A source that has been read, with what was found in it.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name in claims (`@NAME`), where one is given.
    pub name: Option<String>,
    /// The document.
    pub document: Document,
    /// What was found in it.
    pub extraction: Extraction,
}

/// The candidates for one subject.
#[derive(Clone, Debug, Default)]
pub struct Grounding {
    /// Evidence, best first, then in order of the text.
    pub evidence: Vec<Candidate>,
    /// Too weak, too broad, too narrow or siblings: shown, never evidence. Best first.
    pub suggestions: Vec<Candidate>,
    /// What was looked for, in words: "a count of personnel (officers, troops, …)".
    pub looked_for: String,
    /// Words of the document that are most like the name, where nothing was found.
    pub nearest: Vec<String>,
}

/// A finding that may be what a subject names.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Index of the source.
    pub source: usize,
    /// Index of the finding in its extraction.
    pub finding: usize,
    /// From 0 to 1.
    pub score: f64,
    /// What it says of the subject.
    pub bearing: Bearing,
    /// Why, in words: "personnel → officers (lexicon: personnel)".
    pub reasons: Vec<String>,
    /// Other places where the same sentence says it again: (source, finding).
    pub repeats: Vec<(usize, usize)>,
}

/// What a candidate's value says of the subject's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Bearing {
    /// It is the value.
    #[default]
    Exact,
    /// The value is at least this: a narrower count (cars, for vehicles), a minimum.
    AtLeast,
    /// The value is at most this: a maximum, a limit.
    AtMost,
}
