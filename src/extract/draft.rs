//! The findings of one document while they are made: what each step takes and leaves.

use super::finding::{Clause, Extraction, Finding};
use super::mention::Mention;
use super::verbs::{Class, classes};
use super::wording::Wording;
use super::words::Words;
use crate::catalog::parts::cursor::Cursor;
use crate::document::model::{BlockKind, Document, Sentence};
use std::ops::Range;

/// One step of the extraction.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What it is called.
    pub name: &'static str,
    /// Adds, joins or completes findings.
    pub run: fn(&mut Draft<'_>),
}

/// The work under way.
#[derive(Debug)]
pub struct Draft<'d> {
    /// What is read.
    pub document: &'d Document,
    /// Per token of the document, what the lists of verbs know of it.
    pub classes: Vec<Class>,
    /// In order of the text, between any two steps.
    pub findings: Vec<Finding>,
    /// In order of the text; empty until `clauses` ran.
    pub clauses: Vec<Clause>,
    /// In order of the text; empty until `names` ran.
    pub mentions: Vec<Mention>,
}

impl<'d> Draft<'d> {
    /// Nothing found yet.
    #[must_use]
    pub fn new(document: &'d Document) -> Self {
        let classes = classes(&document.text, &document.tokens);
        Self { document, classes, findings: Vec::new(), clauses: Vec::new(), mentions: Vec::new() }
    }

    /// A cursor over the whole document: its indices are those of `Document::tokens`.
    #[must_use]
    pub fn cursor(&self) -> Cursor<'d> {
        Cursor { text: &self.document.text, tokens: &self.document.tokens }
    }

    /// A cursor over one sentence: its indices count from the sentence's first token.
    #[must_use]
    pub fn sentence(&self, sentence: &Sentence) -> Cursor<'d> {
        let tokens = self.document.tokens.get(sentence.tokens.clone()).unwrap_or(&[]);
        Cursor { text: &self.document.text, tokens }
    }

    /// Some of the document's tokens, with what the lists of verbs know of each.
    #[must_use]
    pub fn words(&self, tokens: Range<usize>) -> Words<'_> {
        Words::of(self.document, &self.classes, tokens)
    }

    /// The findings of a sentence, as indices into `findings`.
    #[must_use]
    pub fn within(&self, sentence: usize) -> Range<usize> {
        let start = self.findings.partition_point(|finding| finding.sentence < sentence);
        let end = self.findings.partition_point(|finding| finding.sentence <= sentence);
        start..end
    }

    /// Why what stands in a sentence is set aside, where it is.
    #[must_use]
    pub fn aside(&self, sentence: usize) -> Option<&'static str> {
        let block = self.document.sentences.get(sentence)?.block;
        match self.document.blocks.get(block)?.kind {
            BlockKind::Furniture(reason) => Some(reason),
            _ => None,
        }
    }

    /// The clauses of a sentence.
    #[must_use]
    pub fn clauses_of(&self, sentence: usize) -> &[Clause] {
        let start = self.clauses.partition_point(|clause| clause.sentence < sentence);
        let end = self.clauses.partition_point(|clause| clause.sentence <= sentence);
        self.clauses.get(start..end).unwrap_or(&[])
    }

    /// Puts the findings back in order of the text: by first token, the longer one first.
    pub fn sort(&mut self) {
        self.findings.sort_by_key(|finding| (finding.tokens.start, usize::MAX - finding.tokens.end));
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> Extraction {
        Extraction { findings: self.findings, clauses: self.clauses, wording: Wording::default() }
    }
}
