//! Findings come in; the words that say what each value is of are attached to them.

use super::finding::Extraction;
use crate::document::model::Document;

/// Adds to each finding the labels that its sentence and the headings above give it.
pub fn attach(_document: &Document, _extraction: &mut Extraction) {}
