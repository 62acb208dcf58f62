//! Rates of flow.
//!
//! Factors: volumes over seconds and days.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const FLOW: Kind = Kind {
    name: "flow",
    reads: "a rate of flow: 2 million barrels a day",
    units: &[
        Measure::new(
            "barrel per day",
            "flow",
            "158.987294928",
            &["barrels per day", "barrels a day", "barrel per day", "bpd", "b/d"],
        ),
        Measure::new(
            "litre per second",
            "flow",
            "86400",
            &["l/s", "litres per second", "liters per second", "litres a second", "liters a second"],
        ),
        Measure::new(
            "cubic metre per second",
            "flow",
            "86400000",
            &[
                "m3/s",
                "m³/s",
                "cubic metres per second",
                "cubic meters per second",
                "cubic metres a second",
                "cubic meters a second",
                "cumecs",
            ],
        ),
        Measure::new(
            "cubic foot per second",
            "flow",
            "2446575.5455488",
            &["ft3/s", "cubic feet per second", "cubic feet a second", "cusecs", "cfs"],
        ),
        Measure::new(
            "cubic metre per day",
            "flow",
            "1000",
            &[
                "m3/day",
                "cubic metres per day",
                "cubic meters per day",
                "cubic metres a day",
                "cubic meters a day",
            ],
        ),
        Measure::new(
            "cubic foot per day",
            "flow",
            "28.316846592",
            &["cubic feet per day", "cubic feet a day"],
        ),
        Measure::new(
            "gallon per minute",
            "flow",
            "5450.99296896",
            &["gallons per minute", "gallons a minute", "gpm"],
        ),
    ],
    examples: &[
        Example {
            value: "2000000 barrel per day",
            texts: &["2 million barrels a day", "2 million barrels per day", "2 million bpd"],
        },
        Example { value: "300 cubic metre per second", texts: &["300 cubic metres per second", "300 m³/s"] },
    ],
    counterexamples: &["2 million barrels of oil"],
    ..Kind::MEASURED
};
