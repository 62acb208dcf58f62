//! Volumes.
//!
//! Factors: the SI brochure; the US gallon of 231 cubic inches (NIST Handbook 44), the imperial gallon of 4.54609 l (UK
//! Weights and Measures Act 1985), the oil barrel of 42 US gallons. Gallons, quarts and pints are US ones where the
//! text does not say imperial.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const VOLUME: Kind = Kind {
    name: "volume",
    reads: "a volume: 159 litres",
    units: &[
        Measure::new(
            "litre",
            "volume",
            "1",
            &["l", "L", "ltr", "ltrs", "litre", "liter", "litres", "liters"],
        ),
        Measure::new(
            "millilitre",
            "volume",
            "0.001",
            &["ml", "mL", "mls", "millilitre", "milliliter", "millilitres", "milliliters"],
        ),
        Measure::new(
            "centilitre",
            "volume",
            "0.01",
            &["cl", "centilitre", "centiliter", "centilitres", "centiliters"],
        ),
        Measure::new(
            "hectolitre",
            "volume",
            "100",
            &["hl", "hectolitre", "hectoliter", "hectolitres", "hectoliters"],
        ),
        Measure::new(
            "megalitre",
            "volume",
            "1000000",
            &["megalitre", "megaliter", "megalitres", "megaliters"],
        ),
        Measure::new(
            "cubic metre",
            "volume",
            "1000",
            &["m3", "m³", "cu m", "cubic metre", "cubic meter", "cubic metres", "cubic meters"],
        ),
        Measure::new(
            "cubic kilometre",
            "volume",
            "1000000000000",
            &["km3", "km³", "cubic kilometre", "cubic kilometer", "cubic kilometres", "cubic kilometers"],
        ),
        Measure::new(
            "cubic centimetre",
            "volume",
            "0.001",
            &[
                "cm3",
                "cm³",
                "cc",
                "cubic centimetre",
                "cubic centimeter",
                "cubic centimetres",
                "cubic centimeters",
            ],
        ),
        Measure::new(
            "cubic foot",
            "volume",
            "28.316846592",
            &["cubic foot", "cubic feet", "cu ft", "ft3", "ft³"],
        ),
        Measure::new("cubic inch", "volume", "0.016387064", &["cubic inch", "cubic inches", "cu in"]),
        Measure::new("cubic yard", "volume", "764.554857984", &["cubic yard", "cubic yards"]),
        Measure::new("cubic mile", "volume", "4168181825440.579584", &["cubic mile", "cubic miles"]),
        Measure::new(
            "acre-foot",
            "volume",
            "1233481.83754752",
            &["acre-foot", "acre-feet", "acre foot", "acre feet"],
        ),
        Measure::new(
            "gallon",
            "volume",
            "3.785411784",
            &["gallon", "gallons", "gal", "gals", "US gallon", "US gallons", "U.S. gallons"],
        ),
        Measure::new(
            "imperial gallon",
            "volume",
            "4.54609",
            &["imperial gallon", "imperial gallons", "UK gallons"],
        ),
        Measure::new("quart", "volume", "0.946352946", &["quart", "quarts", "qt"]),
        Measure::new("pint", "volume", "0.473176473", &["pint", "pints"]),
        Measure::new(
            "fluid ounce",
            "volume",
            "0.0295735295625",
            &["fluid ounce", "fluid ounces", "fl oz", "fl. oz"],
        ),
        Measure::new("cup", "volume", "0.2365882365", &["cup of", "cups of"]),
        Measure::new("tablespoon", "volume", "0.01478676478125", &["tablespoon", "tablespoons", "tbsp"]),
        Measure::new("teaspoon", "volume", "0.00492892159375", &["teaspoon", "teaspoons", "tsp"]),
        Measure::new("barrel", "volume", "158.987294928", &["barrel", "barrels", "bbl", "bbls"]),
        Measure::new("billion cubic metres", "volume", "1000000000000", &["bcm"]),
        Measure::new("billion cubic feet", "volume", "28316846592", &["bcf", "Bcf"]),
        Measure::new("trillion cubic feet", "volume", "28316846592000", &["tcf", "Tcf"]),
        Measure::new("bushel", "volume", "35.23907016688", &["bushel", "bushels"]),
    ],
    examples: &[
        Example { value: "159 litre", texts: &["159 litres", "159 liters", "159 l"] },
        Example { value: "2000000 barrel", texts: &["2 million barrels", "two million barrels"] },
        Example { value: "30 cubic metre", texts: &["30 cubic metres", "30 m³", "30 m3"] },
        Example { value: "2.5 cup", texts: &["2.5 cups of", "2.5 cups", "two and a half cups"] },
        Example { value: "0.5 cup", texts: &["half a cup of", "1/2 cup", "½ cup"] },
        Example { value: "0.5 litre", texts: &["half-litre", "half a litre", "0.5 l"] },
        Example { value: "1000 litre", texts: &["thousand litres", "a thousand litres", "1,000 litres"] },
        Example { value: "55 billion cubic metres", texts: &["55 bcm"] },
        Example { value: "5 gallon", texts: &["5 gallons", "five US gallons"] },
    ],
    counterexamples: &["volumes of poetry", "won 2 cups", "$50 a barrel", "a litre of milk"],
    ..Kind::MEASURED
};
