//! Lengths and distances.
//!
//! Factors: the SI brochure (9th edition, 2019); yard and mile by the international yard and pound agreement of 1959;
//! nautical mile and astronomical unit by the SI brochure, table 8; light-year by IAU style manual.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const LENGTH: Kind = Kind {
    name: "length",
    reads: "a length or distance: 10 kilometres",
    units: &[
        Measure::new("metre", "length", "1", &["m", "metre", "meter", "metres", "meters"]),
        Measure::new(
            "kilometre",
            "length",
            "1000",
            &["km", "kms", "Km", "KM", "kilometre", "kilometer", "kilometres", "kilometers", "klicks"],
        ),
        Measure::new(
            "centimetre",
            "length",
            "0.01",
            &["cm", "cms", "centimetre", "centimeter", "centimetres", "centimeters"],
        ),
        Measure::new(
            "millimetre",
            "length",
            "0.001",
            &["mm", "millimetre", "millimeter", "millimetres", "millimeters"],
        ),
        Measure::new(
            "micrometre",
            "length",
            "0.000001",
            &["µm", "μm", "micrometre", "micrometer", "micrometres", "micrometers", "microns", "micron"],
        ),
        Measure::new(
            "nanometre",
            "length",
            "0.000000001",
            &["nm", "nanometre", "nanometer", "nanometres", "nanometers"],
        ),
        Measure::new(
            "decimetre",
            "length",
            "0.1",
            &["dm", "decimetre", "decimeter", "decimetres", "decimeters"],
        ),
        Measure::new(
            "picometre",
            "length",
            "0.000000000001",
            &["picometre", "picometer", "picometres", "picometers"],
        ),
        Measure::new("mile", "length", "1609.344", &["mile", "miles", "mi"]),
        Measure::new("yard", "length", "0.9144", &["yard", "yards", "yd", "yds"]),
        Measure::new("foot", "length", "0.3048", &["foot", "feet", "ft", "′"]),
        Measure::new("inch", "length", "0.0254", &["inch", "inches", "~in", "″"]),
        Measure::new("nautical mile", "length", "1852", &["nautical mile", "nautical miles", "nmi"]),
        Measure::new("fathom", "length", "1.8288", &["fathom", "fathoms"]),
        Measure::new("furlong", "length", "201.168", &["furlong", "furlongs"]),
        Measure::new(
            "light-year",
            "length",
            "9460730472580800",
            &["light-year", "light-years", "light year", "light years"],
        ),
        Measure::new(
            "astronomical unit",
            "length",
            "149597870700",
            &["astronomical unit", "astronomical units", "AU"],
        ),
    ],
    examples: &[
        Example { value: "5.5 foot", texts: &["5 feet 6 inches", "5 ft 6 in", "five feet and six inches"] },
        Example { value: "4 inch", texts: &["4 inches", "4 in", "4in"] },
        Example { value: "3.25 decimetre", texts: &["3 dm 2.5 cm", "3 dm and 2.5 cm"] },
        Example { value: "10 kilometre", texts: &["10 kilometres", "10 km", "10km", "ten kilometers"] },
        Example { value: "5.5 mile", texts: &["5.5 miles", "five and a half miles"] },
        Example { value: "0.5 mile", texts: &["half a mile"] },
        Example { value: "25 metre", texts: &["25 metres", "25-metre", "25m", "25 m"] },
        Example { value: "6 foot", texts: &["six feet", "6 ft", "6-foot"] },
        Example { value: "(3, ∞) mile", texts: &["more than three miles"] },
        Example { value: "(−∞, 1) mile", texts: &["less than a mile", "under a mile"] },
        Example { value: "0.25 mile", texts: &["quarter-mile", "a quarter of a mile", "1/4 mile"] },
        Example { value: "2/3 mile", texts: &["two-thirds of a mile", "two thirds of a mile"] },
        Example {
            value: "37/6 foot",
            texts: &[
                "6'2\"",
                "6’2”",
                "6-foot-2",
                "6 ft 2 in",
                "6ft 2",
                "6 feet, 2 inches",
                "6 feet and 2 inches",
            ],
        },
        Example { value: "9 inch", texts: &["9\"", "9 inches", "9-inch", "9″"] },
        Example { value: "10.00806 kilometre", texts: &["10 km, 8 m, 6 cm", "10 km 8 m and 6 cm"] },
        Example {
            value: "[8, 16] metre", texts: &["8- to 16-metre", "8 to 16 metres", "8–16 m", "8m-16m"]
        },
    ],
    counterexamples: &[
        "five people",
        "1.5m people",
        "$5m",
        "a mile of road",
        "\"they won 9\"",
        "the class of '99",
        "5 in London",
        "a 100m viewers",
        "£3m",
    ],
    ..Kind::MEASURED
};
