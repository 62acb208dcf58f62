//! Masses and weights.
//!
//! Factors: the SI brochure; pound by the international yard and pound agreement of 1959, its multiples by NIST Handbook
//! 44; the metric carat (1907). A bare ton is the US short ton.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const MASS: Kind = Kind {
    name: "mass",
    reads: "a mass or weight: 10 tonnes",
    units: &[
        Measure::new(
            "kilogram",
            "mass",
            "1",
            &["kg", "kgs", "Kg", "KG", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"],
        ),
        Measure::new("gram", "mass", "0.001", &["g", "gs", "gram", "grams", "gramme", "grammes"]),
        Measure::new(
            "milligram",
            "mass",
            "0.000001",
            &["mg", "milligram", "milligrams", "milligramme", "milligrammes"],
        ),
        Measure::new("microgram", "mass", "0.000000001", &["µg", "μg", "mcg", "microgram", "micrograms"]),
        Measure::new(
            "tonne",
            "mass",
            "1000",
            &[
                "t",
                "tonne",
                "tonnes",
                "metric ton",
                "metric tons",
                "metric tonnes",
                "MT",
                "tCO2",
                "tCO2e",
                "tCO₂",
            ],
        ),
        Measure::new(
            "kilotonne",
            "mass",
            "1000000",
            &["kilotonne", "kilotonnes", "kiloton", "kilotons", "ktCO2"],
        ),
        Measure::new(
            "megatonne",
            "mass",
            "1000000000",
            &["megatonne", "megatonnes", "Mt", "MtCO2", "MtCO2e", "MtCO₂"],
        ),
        Measure::new(
            "gigatonne",
            "mass",
            "1000000000000",
            &["gigatonne", "gigatonnes", "gigatons", "Gt", "GtCO2", "GtCO2e", "GtCO₂"],
        ),
        Measure::new("ton", "mass", "907.18474", &["ton", "tons", "short ton", "short tons"]),
        Measure::new("long ton", "mass", "1016.0469088", &["long ton", "long tons", "imperial tons"]),
        Measure::new("pound", "mass", "0.45359237", &["pound", "pounds", "lb", "lbs", "lb.", "lbs."]),
        Measure::new("ounce", "mass", "0.028349523125", &["ounce", "ounces", "oz", "oz."]),
        Measure::new("troy ounce", "mass", "0.0311034768", &["troy ounce", "troy ounces", "troy oz"]),
        Measure::new("stone", "mass", "6.35029318", &["stone"]),
        Measure::new("hundredweight", "mass", "45.359237", &["hundredweight", "cwt"]),
        Measure::new("carat", "mass", "0.0002", &["carat", "carats"]),
    ],
    examples: &[
        Example { value: "10 tonne", texts: &["10 tonnes", "10 metric tons", "ten tonnes", "10-tonne"] },
        Example { value: "70 kilogram", texts: &["70 kg", "70kg", "70 (kg)", "70 kilograms", "70 kilos"] },
        Example { value: "180 pound", texts: &["180 pounds", "180 lb", "180-pound"] },
        Example { value: "36 gigatonne", texts: &["36 gigatonnes", "36 Gt", "36 GtCO2"] },
        Example { value: "8 tonne", texts: &["8 tonnes", "8 tCO2e", "8 tCO₂"] },
        Example {
            value: "7.5 pound",
            texts: &["7 pounds 8 ounces", "7lb 8oz", "7 pounds, 8 ounces", "7½ pounds"],
        },
        Example { value: "0.5 ton", texts: &["half a ton", "half a short ton"] },
        Example { value: "(−∞, 1) tonne", texts: &["less than a tonne", "under one tonne"] },
        Example { value: "[2, 3] kilogram", texts: &["2–3 kg", "2 to 3 kilos", "two or three kilograms"] },
        Example { value: "(500, ∞) ton", texts: &["more than 500 tons"] },
    ],
    counterexamples: &["5 million pounds sterling", "$50 a ton", "a ton of bricks fell"],
    ..Kind::MEASURED
};
