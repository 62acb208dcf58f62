//! Frequencies.
//!
//! Factors: the SI brochure.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const FREQUENCY: Kind = Kind {
    name: "frequency",
    reads: "a frequency: 5 GHz",
    units: &[
        Measure::new("hertz", "frequency", "1", &["Hz", "hertz"]),
        Measure::new("kilohertz", "frequency", "1000", &["kHz", "KHz", "kilohertz"]),
        Measure::new("megahertz", "frequency", "1000000", &["MHz", "megahertz"]),
        Measure::new("gigahertz", "frequency", "1000000000", &["GHz", "gigahertz"]),
        Measure::new("terahertz", "frequency", "1000000000000", &["THz", "terahertz"]),
        Measure::new("revolution per minute", "frequency", "1/60", &["rpm", "RPM", "revolutions per minute"]),
    ],
    examples: &[
        Example { value: "5 gigahertz", texts: &["5 GHz", "5GHz", "5 gigahertz"] },
        Example { value: "3000 revolution per minute", texts: &["3,000 rpm"] },
    ],
    counterexamples: &["three times a day"],
    ..Kind::MEASURED
};
