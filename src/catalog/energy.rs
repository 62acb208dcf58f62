//! Energies.
//!
//! Factors: the SI brochure; the thermochemical calorie; the British thermal unit of the International Steam Table (1956),
//! and the therm of 100,000 of it; the electronvolt by the SI of 2019 (exact); the tonne of oil equivalent by the IEA
//! (10 Gcal of the Steam Table); the ton of TNT as 10⁹ thermochemical calories (NIST SP 811).

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
        Measure::new("petajoule", "energy", "1000000000000000", &["PJ", "petajoule", "petajoules"]),
        Measure::new("exajoule", "energy", "1000000000000000000", &["EJ", "exajoule", "exajoules"]),
        Measure::new(
            "electronvolt",
            "energy",
            "0.0000000000000000001602176634",
            &["eV", "electronvolt", "electronvolts"],
        ),
        Measure::new(
            "kiloelectronvolt",
            "energy",
            "0.0000000000000001602176634",
            &["keV", "kiloelectronvolts"],
        ),
        Measure::new("megaelectronvolt", "energy", "0.0000000000001602176634", &["MeV", "megaelectronvolts"]),
        Measure::new("gigaelectronvolt", "energy", "0.0000000001602176634", &["GeV", "gigaelectronvolts"]),
        Measure::new("teraelectronvolt", "energy", "0.0000001602176634", &["TeV", "teraelectronvolts"]),
        Measure::new("therm", "energy", "105505585.262", &["therm", "therms"]),
        Measure::new(
            "tonne of oil equivalent",
            "energy",
            "41868000000",
            &["toe", "tonnes of oil equivalent"],
        ),
        Measure::new("megatonne of oil equivalent", "energy", "41868000000000000", &["Mtoe", "million toe"]),
        Measure::new("kiloton of TNT", "energy", "4184000000000", &["kilotons of TNT", "kilotonnes of TNT"]),
        Measure::new(
            "megaton of TNT",
            "energy",
            "4184000000000000",
            &["megatons of TNT", "megatonnes of TNT"],
        ),
        Measure::new(
            "million British thermal units",
            "energy",
            "1055055852.62",
            &["MMBtu", "mmBtu", "MMBTU", "mmbtu"],
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
        Example { value: "[3.5, 4] teraelectronvolt", texts: &["3.5–4.0 TeV", "3.5 to 4 TeV"] },
        Example { value: "15 kiloton of TNT", texts: &["15 kilotons of TNT"] },
        Example { value: "90 petajoule", texts: &["90 PJ", "90 petajoules"] },
        Example { value: "2000 kilocalorie", texts: &["2,000 kcal", "2,000 kilocalories"] },
        Example { value: "3 terawatt-hour", texts: &["3 TWh", "three terawatt-hours", "3 terawatt hours"] },
        Example { value: "250 kilowatt-hour", texts: &["250 kWh", "250 kilowatt-hours"] },
    ],
    counterexamples: &["50 kW", "15 kilotons of steel"],
    ..Kind::MEASURED
};
