//! Forces.
//!
//! Factors: the SI brochure; the pound-force from the pound of 1959 and standard gravity.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const FORCE: Kind = Kind {
    name: "force",
    reads: "a force: 300 newtons",
    units: &[
        Measure::new("newton", "force", "1", &["newton", "newtons"]),
        Measure::new("kilonewton", "force", "1000", &["kN", "kilonewton", "kilonewtons"]),
        Measure::new("meganewton", "force", "1000000", &["MN", "meganewton", "meganewtons"]),
        Measure::new(
            "pound-force",
            "force",
            "4.4482216152605",
            &["lbf", "pound-force", "pounds-force", "pounds of thrust", "pounds of force"],
        ),
    ],
    examples: &[Example { value: "300 kilonewton", texts: &["300 kN", "300 kilonewtons"] }],
    counterexamples: &["a force of 300 men"],
    ..Kind::MEASURED
};
