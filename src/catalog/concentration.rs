//! Concentrations and small ratios.
//!
//! Factors: parts per million and billion are ratios; they convert to percent.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const CONCENTRATION: Kind = Kind {
    name: "concentration",
    reads: "a concentration: 415 ppm",
    units: &[
        Measure::new(
            "part per million",
            "ratio",
            "0.000001",
            &["ppm", "parts per million", "part per million"],
        ),
        Measure::new(
            "part per billion",
            "ratio",
            "0.000000001",
            &["ppb", "parts per billion", "part per billion"],
        ),
        Measure::new("part per trillion", "ratio", "0.000000000001", &["parts per trillion"]),
    ],
    examples: &[Example { value: "415 part per million", texts: &["415 ppm", "415 parts per million"] }],
    counterexamples: &["parts of the city"],
    ..Kind::MEASURED
};
