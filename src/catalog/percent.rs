//! Percentages: shares of a hundred.

use super::kind::{Example, Kind, Measure, Shape};
use super::parts::roles::Roles;
use super::parts::share;
use crate::base::unit::Unit;

/// The row of the table.
pub const PERCENT: Kind = Kind {
    name: "percent",
    aliases: &["percentage"],
    shape: Shape::Amount,
    reads: "a share of a hundred: 12%",
    wakes: Roles::NONE,
    read: None,
    units: &[
        Measure {
            unit: share::PERCENT,
            spellings: &["%", "percent", "per cent", "pct", "percentage", "percents"],
        },
        Measure {
            unit: Unit { name: "per mille", dimension: "ratio", factor: "0.001", offset: "0" },
            spellings: &["‰", "per mille", "per mil"],
        },
    ],
    examples: &[
        Example {
            value: "12 percent",
            texts: &["12%", "12 percent", "12 per cent", "twelve percent", "12 %"],
        },
        Example { value: "(50, ∞) percent", texts: &["more than 50%", "over 50 percent"] },
        Example { value: "50 percent", texts: &["one in two", "5 out of 10"] },
        Example {
            value: "90 percent",
            texts: &["nine in ten", "nine in every ten", "nine out of ten", "9 out of every 10 doctors"],
        },
        Example { value: "-0.5 percent", texts: &["-0.5%", "minus 0.5 percent"] },
        Example {
            value: "[20, 25] percent",
            texts: &["20 to 25 percent", "20%-25%", "20-25%", "between 20% and 25%"],
        },
    ],
    counterexamples: &["12 percentage points", "the percentage rose"],
};
