//! Words that somebody is quoted with.

use super::kind::{Example, Kind, Shape};
use super::parts::roles::Roles;

/// The row of the table. Composed by `extract`, so it reads nothing by itself.
pub const QUOTATION: Kind = Kind {
    name: "quotation",
    aliases: &["quote", "quotes", "quotations"],
    shape: Shape::Words,
    reads: "words between quotation marks, with who said them where the text says so",
    wakes: Roles::NONE,
    read: None,
    units: &[],
    examples: &[Example {
        value: "\"We will rebuild\"",
        texts: &[
            "“We will rebuild,” said Ana Duarte.",
            "Ana Duarte said: \"We will rebuild\"",
            "‘We will rebuild,’ she said.",
            "« We will rebuild », she said.",
        ],
    }],
    counterexamples: &["The workers' union met the employers' union.", "It is 5' 11\" long."],
};
