//! A document comes in; everything found in it goes out. Nothing here knows what a claim expects.

pub mod attach;
pub mod clauses;
pub mod draft;
pub mod find;
pub mod finding;
pub mod tense;
pub mod verbs;

use crate::document::model::Document;
use draft::{Draft, Step};
use finding::Extraction;

/// Every step from a document to its findings, in order. Each reads what the steps before it left.
pub const STEPS: &[Step] =
    &[Step { name: "clauses", run: clauses::mark }, Step { name: "find", run: find::find }];

/// Everything that is found in a document.
#[must_use]
pub fn extract(document: &Document) -> Extraction {
    let mut draft = Draft::new(document);
    for step in STEPS {
        (step.run)(&mut draft);
    }
    draft.finish()
}
