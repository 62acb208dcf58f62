//! Temperatures.
//!
//! Factors: the SI brochure (9th edition, 2019): 0 °C is 273.15 K; the degree Fahrenheit is 5/9 K, 32 °F is 0 °C.

use super::kind::{Example, Kind, Measure};
use crate::base::unit::Unit;

/// The row of the table.
pub const TEMPERATURE: Kind = Kind {
    name: "temperature",
    reads: "a temperature: -9 °C",
    units: &[
        Measure {
            unit: Unit { name: "degree Celsius", dimension: "temperature", factor: "1", offset: "273.15" },
            spellings: &[
                "°C",
                "° C",
                "ºC",
                "℃",
                "~C",
                "degrees C",
                "degree C",
                "deg C",
                "degrees Celsius",
                "degree Celsius",
                "degrees centigrade",
                "degree centigrade",
                "celsius",
                "centigrade",
                "deg Celsius",
                "° Celsius",
                "degrees celcius",
                "degree celcius",
                "celcius",
                "centigrate",
            ],
        },
        Measure {
            unit: Unit {
                name: "degree Fahrenheit",
                dimension: "temperature",
                factor: "5/9",
                offset: "459.67",
            },
            spellings: &[
                "°F",
                "° F",
                "ºF",
                "℉",
                "~F",
                "degrees F",
                "degree F",
                "deg F",
                "degrees Fahrenheit",
                "degree Fahrenheit",
                "fahrenheit",
                "deg Fahrenheit",
                "° Fahrenheit",
                "degrees farenheit",
                "degree farenheit",
                "farenheit",
            ],
        },
        Measure {
            unit: Unit { name: "kelvin", dimension: "temperature", factor: "1", offset: "0" },
            spellings: &["kelvin", "kelvins", "degrees Kelvin"],
        },
    ],
    examples: &[
        Example {
            value: "-5 degree Celsius",
            texts: &["-5 °C", "-5°C", "minus five degrees Celsius", "−5 ºC"],
        },
        Example {
            value: "98.6 degree Fahrenheit",
            texts: &["98.6 °F", "98.6F", "98.6 ° Fahrenheit", "98.6 degrees Fahrenheit"],
        },
        Example { value: "(40, ∞) degree Celsius", texts: &["more than 40C", "above 40 degrees Celsius"] },
        Example { value: "300 kelvin", texts: &["300 kelvins"] },
        Example { value: "30 degree Celsius", texts: &["30 C", "30C", "30 °C", "thirty degrees Celsius"] },
        Example { value: "-5 degree", texts: &["5 degrees below zero", "five below zero", "5 below zero"] },
        Example {
            value: "-12 degree Celsius",
            texts: &["12 degrees Celsius below zero", "12 C below zero", "minus 12 C"],
        },
        Example {
            value: "(−∞, -20) degree Celsius",
            texts: &["below minus 20 degrees Celsius", "below -20 °C"],
        },
        Example { value: "[20, 25] degree Celsius", texts: &["20 to 25 degrees Celsius", "20–25 °C"] },
    ],
    counterexamples: &[
        "45 degrees to the left",
        "five Fs",
        "a C grade",
        "12 below the average",
        "profit fell below zero",
        "plan B and 3 C. Smith",
    ],
    ..Kind::MEASURED
};
