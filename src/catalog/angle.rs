//! Angles.
//!
//! Factors: the SI brochure, table 8; the radian to 35 digits.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const ANGLE: Kind = Kind {
    name: "angle",
    reads: "an angle: 45 degrees",
    units: &[
        Measure::new("degree", "angle", "1", &["degree", "degrees", "deg", "°"]),
        Measure::new("radian", "angle", "57.29577951308232087679815481410517", &["radian", "radians", "rad"]),
        Measure::new("arcminute", "angle", "1/60", &["arcminute", "arcminutes", "arcmin"]),
        Measure::new("arcsecond", "angle", "1/3600", &["arcsecond", "arcseconds", "arcsec"]),
    ],
    examples: &[Example { value: "45 degree", texts: &["45 degrees", "45°", "45-degree"] }],
    counterexamples: &["a degree in law"],
    ..Kind::MEASURED
};
