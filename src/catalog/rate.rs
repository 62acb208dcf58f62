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
        Example { value: "30 gram per litre", texts: &["30 g/l", "30 grams per liter"] },
        Example {
            value: "3 watt per square centimetre",
            texts: &["3 W/cm²", "3 watts per square centimetre"],
        },
    ],
    counterexamples: &["per hectare"],
    ..Kind::MEASURED
};
