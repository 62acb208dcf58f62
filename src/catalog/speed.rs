//! Speeds.
//!
//! Factors: lengths over seconds and hours by the SI brochure; the knot is one nautical mile an hour.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const SPEED: Kind = Kind {
    name: "speed",
    reads: "a speed: 120 km/h",
    units: &[
        Measure::new(
            "metre per second",
            "speed",
            "1",
            &[
                "m/s",
                "mps",
                "meters/second",
                "metres per second",
                "meters per second",
                "metre per second",
                "meter per second",
                "metres a second",
                "meters a second",
                "metres/sec",
                "meters/sec",
            ],
        ),
        Measure::new(
            "kilometre per hour",
            "speed",
            "5/18",
            &[
                "km/h",
                "kmh",
                "kph",
                "km/hr",
                "kmph",
                "KPH",
                "km per hour",
                "km an hour",
                "kilometres per hour",
                "kilometers per hour",
                "kilometre per hour",
                "kilometer per hour",
                "kilometres an hour",
                "kilometers an hour",
                "kilometres-per-hour",
                "kilometers-per-hour",
                "kilometres-an-hour",
                "kilometers-an-hour",
                "kilometres/hour",
                "kilometers/hour",
            ],
        ),
        Measure::new(
            "kilometre per second",
            "speed",
            "1000",
            &[
                "km/s",
                "km per second",
                "kilometres per second",
                "kilometers per second",
                "kilometre per second",
                "kilometer per second",
                "kilometres a second",
                "kilometers a second",
            ],
        ),
        Measure::new(
            "mile per hour",
            "speed",
            "0.44704",
            &[
                "mph",
                "MPH",
                "miles per hour",
                "mile per hour",
                "miles an hour",
                "mile an hour",
                "mi/h",
                "miles/hour",
            ],
        ),
        Measure::new(
            "foot per second",
            "speed",
            "0.3048",
            &["ft/s", "fps", "feet per second", "foot per second", "feet a second"],
        ),
        Measure::new("knot", "speed", "463/900", &["knot", "knots", "kt", "kts", "kn"]),
    ],
    examples: &[
        Example {
            value: "120 kilometre per hour",
            texts: &["120 km/h", "120 kilometres per hour", "120 kilometers an hour", "120kph", "120 kmh"],
        },
        Example { value: "75 mile per hour", texts: &["75 mph", "75mph", "75 miles per hour", "75-mph"] },
        Example {
            value: "60 kilometre per hour",
            texts: &["60 km/h", "60 km an hour", "60 kilometres per hour"],
        },
        Example { value: "(200, ∞) kilometre per hour", texts: &["more than 200 km/h", "over 200 kph"] },
        Example { value: "[90, 110] kilometre per hour", texts: &["90–110 km/h", "90 to 110 km/h"] },
        Example { value: "15 knot", texts: &["15 knots"] },
    ],
    counterexamples: &["10 km", "5 miles of road"],
    ..Kind::MEASURED
};
