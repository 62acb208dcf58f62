//! Percentage points and basis points: differences between percentages.

use super::kind::{Example, Kind, Measure, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::quantity;
use crate::base::unit::Unit;
use crate::base::value::Value;

const POINT: Unit = Unit { name: "percentage point", dimension: "points", factor: "1", offset: "0" };

/// The row of the table.
pub const POINTS: Kind = Kind {
    name: "percentage points",
    aliases: &[],
    shape: Shape::Amount,
    reads: "a difference between percentages: 1.2 percentage points",
    wakes: quantity::WAKES,
    read: Some(read),
    units: &[
        Measure {
            unit: POINT,
            spellings: &[
                "percentage points",
                "percentage point",
                "percent points",
                "% points",
                "pp",
                "ppt",
                "ppts",
            ],
        },
        Measure {
            unit: Unit { name: "basis point", dimension: "points", factor: "0.01", offset: "0" },
            spellings: &["basis points", "basis point", "bps", "bp"],
        },
    ],
    examples: &[
        Example {
            value: "2 percentage point",
            texts: &["2 percentage points", "two percentage points", "2 points"],
        },
        Example { value: "25 basis point", texts: &["25 basis points", "25 bps", "25-basis-point", "25bp"] },
        Example {
            value: "0.5 percentage point",
            texts: &["half a percentage point", "0.5 percentage points", "0.5 pp"],
        },
        Example {
            value: "[0.25, 0.5] percentage point",
            texts: &["0.25 to 0.5 percentage points", "between 0.25 and 0.5 percentage points"],
        },
        Example { value: "(2, ∞) percentage point", texts: &["more than two percentage points"] },
        Example { value: "-50 basis point", texts: &["minus 50 basis points", "-50 bps"] },
    ],
    counterexamples: &[
        "They have 79 points now",
        "5 percent",
        "the index lost 678 points",
        "at one point",
        "scored 30 points",
    ],
};

/// Bare "2 points", where it is all that is said: in a text, points are mostly scored.
fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let quantity = quantity::read(cursor, at)?;
    let end = quantity.end + 1;
    let alone = at == 0 && cursor.tokens.len() == end && cursor.is_any(quantity.end, &["points", "point"]);
    let hedged = quantity.hedge.is_some();
    let value = Value::Amount(quantity.amount(Some(POINT), false));
    alone.then_some(Reading { kind: POINTS.name, tokens: at..end, value, noun: None, hedged })
}
