//! Several values in a row.

use super::kind::{Example, Kind, Shape};
use super::parts::roles::Roles;

/// The row of the table. Composed by `extract`, so it reads nothing by itself.
pub const LIST: Kind = Kind {
    name: "list",
    aliases: &["lists"],
    shape: Shape::Series,
    reads: "several names, words or values that a text puts in a row; open behind words like `including`",
    wakes: Roles::NONE,
    read: None,
    units: &[],
    examples: &[
        Example {
            value: "{ \"Peru\", \"Chile\", \"Bolivia\" }",
            texts: &[
                "Envoys came from Peru, Chile and Bolivia.",
                "It is an alliance of Peru, Chile, and Bolivia.",
                "Three states signed: Peru, Chile, Bolivia.",
            ],
        },
        Example {
            value: "{ \"Peru\", \"Chile\", … }",
            texts: &[
                "Several states, including Peru and Chile, signed.",
                "States such as Peru and Chile signed.",
            ],
        },
        Example { value: "{ \"rice\", \"beans\", \"maize\" }", texts: &["They grow rice, beans and maize."] },
    ],
    counterexamples: &["The ministers met, argued and left.", "Ana Duarte, a judge, and her husband came."],
};
