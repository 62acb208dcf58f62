//! Energies.
//!
//! Factors: the SI brochure; the thermochemical calorie; the British thermal unit of the International Steam Table (1956).

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const ENERGY: Kind = Kind {
    name: "energy",
    reads: "an energy: 3.5 gigawatt-hours",
    units: &[
        Measure::new("joule", "energy", "1", &["joule", "joules", "J"]),
        Measure::new("kilojoule", "energy", "1000", &["kJ", "kilojoule", "kilojoules"]),
        Measure::new("megajoule", "energy", "1000000", &["MJ", "megajoule", "megajoules"]),
        Measure::new("gigajoule", "energy", "1000000000", &["GJ", "gigajoule", "gigajoules"]),
        Measure::new("terajoule", "energy", "1000000000000", &["TJ", "terajoule", "terajoules"]),
        Measure::new(
            "watt-hour",
            "energy",
            "3600",
            &["Wh", "watt-hour", "watt-hours", "watt hours", "watt hour"],
        ),
        Measure::new(
            "kilowatt-hour",
            "energy",
            "3600000",
            &["kWh", "kwh", "KWh", "kilowatt-hour", "kilowatt-hours", "kilowatt hour", "kilowatt hours"],
        ),
        Measure::new(
            "megawatt-hour",
            "energy",
            "3600000000",
            &["MWh", "megawatt-hour", "megawatt-hours", "megawatt hour", "megawatt hours"],
        ),
        Measure::new(
            "gigawatt-hour",
            "energy",
            "3600000000000",
            &["GWh", "gigawatt-hour", "gigawatt-hours", "gigawatt hour", "gigawatt hours"],
        ),
        Measure::new(
            "terawatt-hour",
            "energy",
            "3600000000000000",
            &["TWh", "terawatt-hour", "terawatt-hours", "terawatt hour", "terawatt hours"],
        ),
        Measure::new("calorie", "energy", "4.184", &["calorie", "calories", "cal"]),
        Measure::new("kilocalorie", "energy", "4184", &["kcal", "kilocalorie", "kilocalories"]),
        Measure::new(
            "British thermal unit",
            "energy",
            "1055.05585262",
            &["BTU", "Btu", "BTUs", "British thermal unit", "British thermal units"],
        ),
    ],
    examples: &[
        Example {
            value: "3.5 gigawatt-hour",
            texts: &["3.5 gigawatt-hours", "3.5 gigawatt hours", "3.5 GWh"],
        },
        Example { value: "250 kilowatt-hour", texts: &["250 kWh", "250 kilowatt-hours"] },
    ],
    counterexamples: &["50 kW"],
    ..Kind::MEASURED
};
