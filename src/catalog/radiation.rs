//! Doses of radiation and radioactivity.
//!
//! Factors: the SI brochure; the curie of 3.7 × 10^10 decays a second.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const RADIATION: Kind = Kind {
    name: "radiation",
    reads: "a dose of radiation: 20 millisieverts",
    units: &[
        Measure::new("sievert", "radiation dose", "1", &["Sv", "sievert", "sieverts"]),
        Measure::new("millisievert", "radiation dose", "0.001", &["mSv", "millisievert", "millisieverts"]),
        Measure::new(
            "microsievert",
            "radiation dose",
            "0.000001",
            &["µSv", "μSv", "microsievert", "microsieverts"],
        ),
        Measure::new("becquerel", "radioactivity", "1", &["Bq", "becquerel", "becquerels"]),
        Measure::new("curie", "radioactivity", "37000000000", &["curie", "curies"]),
    ],
    examples: &[Example { value: "20 millisievert", texts: &["20 millisieverts", "20 mSv"] }],
    counterexamples: &["radiation in 3 towns"],
    ..Kind::MEASURED
};
