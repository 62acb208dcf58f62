//! Electric charges.
//!
//! Factors: the SI brochure.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const CHARGE: Kind = Kind {
    name: "charge",
    reads: "an electric charge: 5,000 mAh",
    units: &[
        Measure::new("coulomb", "charge", "1", &["coulomb", "coulombs"]),
        Measure::new(
            "ampere-hour",
            "charge",
            "3600",
            &["Ah", "ampere-hour", "ampere-hours", "amp hours", "amp-hours"],
        ),
        Measure::new("milliampere-hour", "charge", "3.6", &["mAh", "milliampere-hours", "milliamp hours"]),
    ],
    examples: &[Example { value: "5000 milliampere-hour", texts: &["5,000 mAh"] }],
    counterexamples: &["five charges"],
    ..Kind::MEASURED
};
