//! Durations: lengths of time.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::time_length;
use crate::base::value::Value;

/// The row of the table.
pub const DURATION: Kind = Kind {
    name: "duration",
    aliases: &["length of time", "time span"],
    shape: Shape::Duration,
    reads: "lengths of time: nine days; 2 hours 30 minutes; a year and a half",
    wakes: time_length::WAKES,
    read: Some(read),
    units: &[],
    examples: &[
        Example { value: "9 days", texts: &["nine days", "9 days", "9-day", "nine-day", "P9D"] },
        Example {
            value: "150 minutes",
            texts: &["2 hours 30 minutes", "two hours and thirty minutes", "PT2H30M", "2h30m"],
        },
        Example { value: "1.5 years", texts: &["a year and a half", "one and a half years", "1.5 years"] },
        Example { value: "2.5 years", texts: &["two and a half years"] },
        Example { value: "6 months", texts: &["six months", "six-month", "six straight months"] },
        Example { value: "27 months", texts: &["two years and three months"] },
        Example { value: "0.5 hours", texts: &["half an hour", "half-hour", "1/2 h"] },
        Example { value: "0.75 hours", texts: &["three-quarters of an hour", "three quarters of an hour"] },
        Example {
            value: "3.25 hours",
            texts: &["three and a quarter hours", "three and quarter of an hour"],
        },
        Example { value: "5.5 minutes", texts: &["five and half minutes", "5 and a half minutes"] },
        Example { value: "130 minutes", texts: &["2 hours ten", "two hours and ten"] },
        Example { value: "20 years", texts: &["two decades"] },
        Example { value: "3 months", texts: &["the past three months"] },
        Example { value: "[3, ∞) days", texts: &["several days"] },
        Example { value: "1 week", texts: &["a week"] },
    ],
    counterexamples: &["$5 a day", "a second chance", "three times a week", "a 5-year-old boy"],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let (duration, end, hedged) = time_length::read(cursor, at)?;
    let value = Value::Duration(duration);
    Some(Reading { kind: DURATION.name, tokens: at..end, value, noun: None, hedged })
}
