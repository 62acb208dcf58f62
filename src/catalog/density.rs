//! Densities.
//!
//! Factors: quotients of masses, volumes and areas.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const DENSITY: Kind = Kind {
    name: "density",
    reads: "a density: 35 people per square kilometre",
    units: &[
        Measure::new(
            "kilogram per cubic metre",
            "density",
            "1",
            &["kg/m3", "kg/m³", "kilograms per cubic metre", "kilograms per cubic meter"],
        ),
        Measure::new(
            "gram per cubic centimetre",
            "density",
            "1000",
            &["g/cm3", "g/cm³", "grams per cubic centimetre", "grams per cubic centimeter"],
        ),
        Measure::new(
            "person per square kilometre",
            "population density",
            "1",
            &[
                "people per square kilometre",
                "people per square kilometer",
                "people per square km",
                "people per sq km",
                "people/km²",
                "people/km2",
                "inhabitants per square kilometre",
                "inhabitants per square kilometer",
                "persons per square kilometre",
                "residents per square kilometre",
                "residents per square kilometer",
                "inhabitants/km²",
                "inhabitants/km2",
            ],
        ),
        Measure::new(
            "person per square mile",
            "population density",
            "1562500/4046856",
            &[
                "people per square mile",
                "people per sq mi",
                "inhabitants per square mile",
                "persons per square mile",
                "residents per square mile",
            ],
        ),
    ],
    examples: &[
        Example {
            value: "35 person per square kilometre",
            texts: &[
                "35 people per square kilometre",
                "35 people per square kilometer",
                "35 people per sq km",
            ],
        },
        Example { value: "7850 kilogram per cubic metre", texts: &["7,850 kg/m³", "7850 kg/m3"] },
    ],
    counterexamples: &["35 people"],
    ..Kind::MEASURED
};
