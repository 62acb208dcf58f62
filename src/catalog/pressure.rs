//! Pressures.
//!
//! Factors: the SI brochure, tables 4 and 8; pound-force per square inch from the pound of 1959 and standard gravity.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const PRESSURE: Kind = Kind {
    name: "pressure",
    reads: "a pressure: 960 hPa",
    units: &[
        Measure::new("pascal", "pressure", "1", &["Pa", "pascal", "pascals"]),
        Measure::new("hectopascal", "pressure", "100", &["hPa", "hectopascal", "hectopascals"]),
        Measure::new("kilopascal", "pressure", "1000", &["kPa", "kilopascal", "kilopascals"]),
        Measure::new("megapascal", "pressure", "1000000", &["MPa", "megapascal", "megapascals"]),
        Measure::new("gigapascal", "pressure", "1000000000", &["GPa", "gigapascal", "gigapascals"]),
        Measure::new("bar", "pressure", "100000", &["bar"]),
        Measure::new("millibar", "pressure", "100", &["millibar", "millibars", "mbar"]),
        Measure::new("atmosphere", "pressure", "101325", &["atm", "standard atmospheres"]),
        Measure::new(
            "pound per square inch",
            "pressure",
            "6894.757293168361",
            &["psi", "pounds per square inch", "pound per square inch"],
        ),
        Measure::new(
            "millimetre of mercury",
            "pressure",
            "133.322387415",
            &["mmHg", "mm Hg", "millimetres of mercury", "millimeters of mercury"],
        ),
    ],
    examples: &[
        Example { value: "960 hectopascal", texts: &["960 hPa", "960 hectopascals"] },
        Example { value: "960 millibar", texts: &["960 millibars", "960 mbar"] },
        Example { value: "32 pound per square inch", texts: &["32 psi", "32 pounds per square inch"] },
        Example { value: "120 millimetre of mercury", texts: &["120 mmHg", "120 mm Hg"] },
        Example { value: "1.5 bar", texts: &["1.5 bar", "one and a half bar"] },
        Example { value: "(−∞, 950) hectopascal", texts: &["below 950 hPa", "less than 950 hPa"] },
    ],
    counterexamples: &["bars in town"],
    ..Kind::MEASURED
};
