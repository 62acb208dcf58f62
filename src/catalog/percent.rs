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
        Example {
            value: "10 percent",
            texts: &["10 per cent", "10 pct", "10-percent", "ten per cent", "10 percents"],
        },
        Example {
            value: "0.5 percent",
            texts: &["half a percent", "half a per cent", "0.5%", "½%", "a half percent"],
        },
        Example { value: "2.25 percent", texts: &["2.25%", "2 1/4%", "two and a quarter percent"] },
        Example { value: "[19, 20) percent", texts: &["nearly 20%", "almost 20 per cent", "just under 20%"] },
        Example { value: "[19, 21] percent", texts: &["about 20%", "roughly 20 percent", "20% or so"] },
        Example {
            value: "(−∞, 1) percent",
            texts: &["less than 1%", "under one percent", "less than one per cent"],
        },
        Example {
            value: "[75, ∞) percent",
            texts: &["at least 75%", "75% or more", "no less than 75 percent"],
        },
        Example { value: "[50, 80] percent", texts: &["from 50 to 80%", "50–80%", "50 to 80 per cent"] },
        Example { value: "3 per mille", texts: &["3‰", "3 per mille"] },
        Example { value: "-0.5 percent", texts: &["-0.5%", "minus 0.5 percent"] },
        Example {
            value: "[20, 25] percent",
            texts: &["20 to 25 percent", "20%-25%", "20-25%", "between 20% and 25%"],
        },
    ],
    counterexamples: &[
        "12 percentage points",
        "the percentage rose",
        "a per cent of nothing",
        "25 basis points",
    ],
};
