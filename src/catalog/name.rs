//! The names of people, bodies and places.

use super::kind::{Example, Kind, Shape};
use super::parts::roles::Roles;

/// The row of the table. Composed by `extract`, so it reads nothing by itself.
pub const NAME: Kind = Kind {
    name: "name",
    aliases: &["names"],
    shape: Shape::Words,
    reads: "the name of a person, a body or a place, honorific and role aside",
    wakes: Roles::NONE,
    read: None,
    units: &[],
    examples: &[
        Example {
            value: "\"Ana Duarte\"",
            texts: &[
                "The prize went to Ana Duarte.",
                "Kenyan President Ana Duarte spoke.",
                "Then Dr. Ana Duarte, 51, took over.",
            ],
        },
        Example { value: "\"Port-Louis\"", texts: &["The boat reached Port-Louis at noon."] },
        Example { value: "\"Ludwig van der Berg\"", texts: &["They elected Ludwig van der Berg."] },
        Example { value: "\"Ministry of Health\"", texts: &["A letter from the Ministry of Health came."] },
    ],
    counterexamples: &[
        "Turnout was low.",
        "On Monday the rain stopped.",
        "The Russian officers left in June.",
    ],
};
