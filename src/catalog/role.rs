//! What people are: offices, trades, functions.

use super::kind::{Example, Kind, Shape};
use super::parts::roles::Roles;

/// The row of the table. Composed by `extract`, so it reads nothing by itself.
pub const ROLE: Kind = Kind {
    name: "role",
    aliases: &["roles", "position"],
    shape: Shape::Words,
    reads: "what a person is, as it stands beside the name",
    wakes: Roles::NONE,
    read: None,
    units: &[],
    examples: &[
        Example {
            value: "\"head coach\"",
            texts: &["The club sacked head coach Ana Duarte.", "Ana Duarte, the head coach, was sacked."],
        },
        Example { value: "\"former judge\"", texts: &["Ana Duarte, 51, a former judge, was elected."] },
        Example { value: "\"Finance Minister\"", texts: &["It was up to Finance Minister Ana Duarte."] },
    ],
    counterexamples: &["Ana Duarte went home."],
};
