//! The title of a document.

use super::kind::{Kind, Shape};
use super::parts::roles::Roles;

/// The row of the table. Composed by `extract`, so it reads nothing by itself.
pub const TITLE: Kind = Kind {
    name: "title",
    aliases: &["headline"],
    shape: Shape::Words,
    reads: "the title of the document",
    wakes: Roles::NONE,
    read: None,
    units: &[],
    examples: &[],
    counterexamples: &[],
};
