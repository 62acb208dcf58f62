//! Rates: so much of one unit to one of another, where no other kind has a name for it.

use super::kind::{Example, Kind};

/// The row of the table.
pub const RATE: Kind = Kind {
    name: "rate",
    reads: "so much of one unit to another: 4 tonnes per hectare",
    examples: &[
        Example { value: "4 tonne per hectare", texts: &["4 tonnes per hectare", "4 t/ha"] },
        Example {
            value: "9.8 metre per second squared",
            texts: &["9.8 m/s²", "9.8 m/s^2", "9.8 metres per second squared"],
        },
        Example {
            value: "6.3 tonne per person",
            texts: &["6.3 tonnes per capita", "6.3 tonnes per head", "6.3 tonnes per person"],
        },
        Example { value: "150 litre per person", texts: &["150 litres per person", "150 litres per head"] },
        Example {
            value: "50 kilowatt-hour per square metre",
            texts: &["50 kWh/m²", "50 kWh per square metre"],
        },
        Example { value: "1200 tonne per day", texts: &["1,200 tonnes per day", "1,200 t/day"] },
        Example {
            value: "(5, ∞) gram per kilometre",
            texts: &["more than 5 g/km", "over 5 grams per kilometre"],
        },
        Example { value: "30 gram per litre", texts: &["30 g/l", "30 grams per liter"] },
        Example {
            value: "3 watt per square centimetre",
            texts: &["3 W/cm²", "3 watts per square centimetre"],
        },
    ],
    counterexamples: &["per hectare"],
    ..Kind::MEASURED
};
