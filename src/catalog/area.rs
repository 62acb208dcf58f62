//! Areas.
//!
//! Factors: squares of the lengths; acre of 4,840 square yards (international foot of 1959), hectare by the SI brochure.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const AREA: Kind = Kind {
    name: "area",
    reads: "an area: 40 hectares",
    units: &[
        Measure::new(
            "square metre",
            "area",
            "1",
            &[
                "m2",
                "m²",
                "sq m",
                "sq. m",
                "sqm",
                "square metre",
                "square meter",
                "square metres",
                "square meters",
                "sq metres",
                "sq meters",
            ],
        ),
        Measure::new(
            "square kilometre",
            "area",
            "1000000",
            &[
                "km2",
                "km²",
                "sq km",
                "sq. km",
                "sqkm",
                "square kilometre",
                "square kilometer",
                "square kilometres",
                "square kilometers",
                "sq kilometres",
                "sq kilometers",
                "square km",
            ],
        ),
        Measure::new(
            "square centimetre",
            "area",
            "0.0001",
            &[
                "cm2",
                "cm²",
                "sq cm",
                "square centimetre",
                "square centimeter",
                "square centimetres",
                "square centimeters",
            ],
        ),
        Measure::new("hectare", "area", "10000", &["hectare", "hectares", "ha"]),
        Measure::new("acre", "area", "4046.8564224", &["acre", "acres"]),
        Measure::new(
            "square mile",
            "area",
            "2589988.110336",
            &["square mile", "square miles", "sq mi", "sq miles", "mi2", "mi²"],
        ),
        Measure::new("square yard", "area", "0.83612736", &["square yard", "square yards", "sq yd"]),
        Measure::new(
            "square foot",
            "area",
            "0.09290304",
            &["square foot", "square feet", "sq ft", "sq. ft", "sqft", "ft2", "ft²"],
        ),
        Measure::new("square inch", "area", "0.00064516", &["square inch", "square inches", "sq in"]),
    ],
    examples: &[
        Example { value: "6 square kilometre", texts: &["6 km^2", "6 km squared", "6 square kilometres"] },
        Example { value: "40 hectare", texts: &["40 hectares", "40 ha", "forty hectares"] },
        Example {
            value: "1500 square kilometre",
            texts: &["1,500 square kilometres", "1,500 sq km", "1500 km²", "1,500 km2"],
        },
        Example { value: "0.5 acre", texts: &["half an acre", "half-acre", "0.5 acres"] },
        Example { value: "[300, 400] square metre", texts: &["300 to 400 square metres", "300–400 m²"] },
        Example { value: "(−∞, 1) hectare", texts: &["less than a hectare", "under one hectare"] },
        Example {
            value: "1200 square foot",
            texts: &["1,200 square feet", "1,200 sq ft", "1,200-square-foot"],
        },
        Example { value: "2000 acre", texts: &["2,000 acres", "2,000-acre"] },
    ],
    counterexamples: &["two squares", "an acre of land", "5 Square Street"],
    ..Kind::MEASURED
};
