//! Voltages.
//!
//! Factors: the SI brochure.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const VOLTAGE: Kind = Kind {
    name: "voltage",
    reads: "a voltage: 400 kV",
    units: &[
        Measure::new("volt", "voltage", "1", &["V", "volt", "volts"]),
        Measure::new("kilovolt", "voltage", "1000", &["kV", "kilovolt", "kilovolts"]),
        Measure::new("millivolt", "voltage", "0.001", &["mV", "millivolt", "millivolts"]),
    ],
    examples: &[Example { value: "400 kilovolt", texts: &["400 kV", "400 kilovolts", "400-kilovolt"] }],
    counterexamples: &["the fifth V"],
    ..Kind::MEASURED
};
