//! Fuel economies.
//!
//! Factors: miles and US gallons; litres per 100 km run the other way and are not converted.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const FUEL_ECONOMY: Kind = Kind {
    name: "fuel economy",
    reads: "a fuel economy: 40 mpg",
    units: &[
        Measure::new(
            "mile per gallon",
            "fuel economy",
            "1",
            &["mpg", "miles per gallon", "miles a gallon", "mile per gallon"],
        ),
        Measure::new(
            "kilometre per litre",
            "fuel economy",
            "2.352145833333333",
            &["km/l", "kilometres per litre", "kilometers per liter"],
        ),
    ],
    examples: &[Example { value: "40 mile per gallon", texts: &["40 mpg", "40 miles per gallon"] }],
    counterexamples: &["40 miles"],
    ..Kind::MEASURED
};
