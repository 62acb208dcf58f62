//! Powers.
//!
//! Factors: the SI brochure; mechanical horsepower of 550 foot-pounds a second.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const POWER: Kind = Kind {
    name: "power",
    reads: "a power: 600 megawatts",
    units: &[
        Measure::new("watt", "power", "1", &["W", "watt", "watts"]),
        Measure::new("kilowatt", "power", "1000", &["kW", "KW", "kw", "kilowatt", "kilowatts"]),
        Measure::new("megawatt", "power", "1000000", &["MW", "megawatt", "megawatts"]),
        Measure::new("gigawatt", "power", "1000000000", &["GW", "gigawatt", "gigawatts"]),
        Measure::new("terawatt", "power", "1000000000000", &["TW", "terawatt", "terawatts"]),
        Measure::new("milliwatt", "power", "0.001", &["mW", "milliwatt", "milliwatts"]),
        Measure::new("horsepower", "power", "745.69987158227022", &["hp", "HP", "bhp", "horsepower"]),
    ],
    examples: &[
        Example { value: "600 megawatt", texts: &["600 megawatts", "600 MW", "600MW", "600-megawatt"] },
        Example { value: "200 horsepower", texts: &["200 horsepower", "200 hp"] },
    ],
    counterexamples: &["powers of two", "5 GWh"],
    ..Kind::MEASURED
};
