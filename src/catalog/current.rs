//! Electric currents.
//!
//! Factors: the SI brochure.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const CURRENT: Kind = Kind {
    name: "current",
    reads: "an electric current: 16 amperes",
    units: &[
        Measure::new("ampere", "current", "1", &["ampere", "amperes", "amp", "amps"]),
        Measure::new(
            "milliampere",
            "current",
            "0.001",
            &["mA", "milliampere", "milliamperes", "milliamp", "milliamps"],
        ),
    ],
    examples: &[Example { value: "16 ampere", texts: &["16 amperes", "16 amps", "16-amp"] }],
    counterexamples: &["the current five"],
    ..Kind::MEASURED
};
