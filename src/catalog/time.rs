//! Times of day that stand without a day.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use super::parts::when::clock::{self, Told};
use super::parts::when::point;
use crate::base::moment::{Anchor, Days, Moment, Relative};
use crate::base::precision::Precision;
use crate::base::value::Value;

/// The row of the table.
pub const TIME: Kind = Kind {
    name: "clock time",
    aliases: &["time of day"],
    shape: Shape::Moment,
    reads: "times of day: 3 p.m.; 14:30 GMT; noon",
    wakes: Roles::DIGITS.with(Roles::CLOCK).with(Roles::NUMERAL).with(Roles::LEAD),
    read: Some(read),
    units: &[],
    examples: &[
        Example {
            value: "15:00",
            texts: &["3 p.m.", "3pm", "3 PM", "three o’clock in the afternoon", "15:00"],
        },
        Example {
            value: "14:30",
            texts: &["14:30", "2:30 p.m.", "14:30 GMT", "half past two in the afternoon", "1430 GMT"],
        },
        Example { value: "12:00", texts: &["noon", "12 noon"] },
        Example { value: "00:00", texts: &["midnight"] },
        Example {
            value: "00:00–11:00",
            texts: &["before 11 a.m.", "by 11am", "until 11:00 GMT", "no later than 11 a.m."],
        },
        Example { value: "14:30–23:59", texts: &["after 2:30 p.m.", "since 2:30pm", "later than 2.30pm"] },
        Example {
            value: "15:30",
            texts: &["330 p.m.", "3:30p", "3:30 p m", "3:30 in the afternoon", "3.30pm BST"],
        },
        Example {
            value: "20:30",
            texts: &[
                "8:30 p.m. ET",
                "8:30 p.m. Moscow time",
                "8:30 p.m. Eastern Daylight Time",
                "8:30pm pst",
            ],
        },
        Example {
            value: "09:30–11:00", texts: &["9:30 till 11:00", "between 9:30 and 11:00", "9:30–11:00"]
        },
        Example { value: "15:00–17:00", texts: &["3–5 p.m.", "from 3 to 5 p.m."] },
    ],
    counterexamples: &["a ratio of 3:1", "3 people", "They won 21-14"],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if let Some(told) = clock::bounded(cursor, at, false) {
        return Some(reading(at, told, true));
    }
    let led = cursor.has(at + 1, Roles::DIGITS.with(Roles::CLOCK).with(Roles::NUMERAL));
    if !cursor.has(at, Roles::DIGITS.with(Roles::CLOCK).with(Roles::NUMERAL)) && !led {
        return None;
    }
    Some(reading(at, point::time_alone(cursor, at)?, false))
}

fn reading(at: usize, told: Told, hedged: bool) -> Reading {
    let here = Relative { anchor: Anchor::Preceding, ..Relative::from_source(Vec::new()) };
    let moment = Moment { days: Days::Relative(here), time: Some(told.clock), precision: Precision::Stated };
    Reading { kind: TIME.name, tokens: at..told.end, value: Value::Moment(moment), noun: None, hedged }
}
