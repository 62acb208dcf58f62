//! Dates: days and periods, with a time of day where one stands beside them.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use super::parts::when::{bound, counts};
use crate::base::value::Value;

/// The row of the table.
pub const DATE: Kind = Kind {
    name: "date",
    aliases: &["day", "year"],
    shape: Shape::Moment,
    reads: "days and periods: Jan. 19, 2022; the 1990s; last week; by 30 June",
    wakes: Roles::DIGITS
        .with(Roles::MONTH)
        .with(Roles::WEEKDAY)
        .with(Roles::DATE)
        .with(Roles::LEAD)
        .with(Roles::NUMERAL)
        .with(Roles::ORDINAL)
        .with(Roles::CLOCK),
    read: Some(read),
    units: &[],
    examples: EXAMPLES,
    counterexamples: COUNTEREXAMPLES,
};

const EXAMPLES: &[Example] = &[
    Example {
        value: "2022-01-19",
        texts: &[
            "Jan. 19, 2022",
            "January 19, 2022",
            "19 January 2022",
            "19 Jan 2022",
            "the 19th of January 2022",
            "Wednesday, January 19, 2022",
            "2022-01-19",
            "2022/01/19",
            "19.01.2022",
            "1/19/2022",
            "19/1/2022",
        ],
    },
    Example {
        value: "2022-01",
        texts: &["January 2022", "Jan. 2022", "2022-01", "January, 2022", "January of 2022"],
    },
    Example {
        value: "XXXX-01-19",
        texts: &["Jan. 19", "19 January", "January 19th", "XXXX-01-19", "Wednesday, Jan. 19"],
    },
    Example { value: "XXXX-01", texts: &["January", "XXXX-01"] },
    Example { value: "XXXX-05-15", texts: &["May 15", "15 May", "the 15th of May"] },
    Example { value: "1992-05-15", texts: &["May 15, 1992"] },
    Example { value: "XXXX-01-01..XXXX-01-10", texts: &["early January", "at the beginning of January"] },
    Example { value: "XXXX-01-21..XXXX-01-31", texts: &["late January", "the end of January"] },
    Example {
        value: "XXXX-03-03..XXXX-03-04",
        texts: &["March 3–4", "the night of March 3–4", "3 to 4 March"],
    },
    Example {
        value: "2022-01-05..2022-01-12",
        texts: &["from Jan. 5 to 12, 2022", "from 5 to 12 January 2022"],
    },
    Example {
        value: "2021-03-03..2021-04-05",
        texts: &["from March 3 to April 5, 2021", "March 3 – April 5, 2021"],
    },
    Example { value: "1990-01-01..1999-12-31", texts: &["the 1990s", "1990s", "the nineties", "the ’90s"] },
    Example { value: "1990-01-01..1993-12-31", texts: &["the early 1990s", "early 1990s"] },
    Example { value: "1994-01-01..1996-12-31", texts: &["the mid-1990s"] },
    Example { value: "1997-01-01..1999-12-31", texts: &["the late 1990s", "late in the 1990s"] },
    Example { value: "1800-01-01..1899-12-31", texts: &["the 19th century", "the nineteenth century"] },
    Example {
        value: "2009-07-01..2009-09-30",
        texts: &["the third quarter of 2009", "Q3 2009", "third-quarter 2009"],
    },
    Example { value: "XXXX-04-01..XXXX-06-30", texts: &["the second quarter", "Q2"] },
    Example { value: "2022-01-01..2022-06-30", texts: &["the first half of 2022", "H1 2022"] },
    Example {
        value: "2010-01-01..2015-12-31",
        texts: &["between 2010 and 2015", "from 2010 to 2015", "2010–2015"],
    },
    Example { value: "2024-01-01..2025-12-31", texts: &["2024–25"] },
    Example { value: "2023", texts: &["FY2023", "fiscal 2023", "the year 2023"] },
    Example { value: "up to 2022-01-15", texts: &["by Jan. 15, 2022", "until January 15, 2022"] },
    Example { value: "before 2022-01-15", texts: &["before Jan. 15, 2022", "prior to 15 January 2022"] },
    Example { value: "after 2022-01-15", texts: &["after Jan. 15, 2022"] },
    Example { value: "from 1998-01-01", texts: &["since 1998"] },
    Example { value: "2022-01-12..2022-01-18", texts: &["around Jan. 15, 2022"] },
    Example { value: "1945-01-01..1955-12-31", texts: &["circa 1950", "c. 1950"] },
    Example { value: "source's day -1", texts: &["yesterday", "yesterday evening", "last night"] },
    Example { value: "source's week -1", texts: &["last week"] },
    Example { value: "source's Tuesday", texts: &["Tuesday", "Tuesday morning"] },
    Example { value: "source's day -2 weeks", texts: &["two weeks ago", "2 weeks ago"] },
    Example { value: "text's day +1", texts: &["the following day", "the next day"] },
    Example {
        value: "source's month +1, day 3 of it",
        texts: &["the third day of next month", "the 3rd of next month"],
    },
    Example {
        value: "2022-01-19 14:30",
        texts: &["2022-01-19T14:30", "2:30 p.m. on Jan. 19, 2022", "Jan. 19, 2022 at 14:30"],
    },
    Example { value: "2024-11-28", texts: &["Thanksgiving 2024"] },
    Example { value: "XXXX-12-25", texts: &["Christmas Day"] },
    Example { value: "2024-04-01", texts: &["Easter Monday 2024"] },
    Example { value: "2016-11-24", texts: &["Thanksgiving 2016", "the last Thursday of November 2016"] },
    Example { value: "2021-12-27..2022-01-02", texts: &["the last week of 2021"] },
    Example { value: "1986-04-12", texts: &["April 12, nineteen eighty-six", "Apr-12-1986", "12-Apr-86"] },
    Example { value: "from 2012-01-01", texts: &["2012 or later", "2012 and after"] },
];

const COUNTEREXAMPLES: &[&str] = &[
    "They may have left",
    "the March of progress",
    "the sun sat low",
    "2007 people",
    "2,000 officers",
    "a second chance",
    "Boeing 737",
    "They won 3-1",
    "the second man",
    "a march through the city",
    "10 stars",
    "2022",
];

/// What a date is told by; other words only lead to it.
const CORE: Roles = Roles::DIGITS
    .with(Roles::MONTH)
    .with(Roles::WEEKDAY)
    .with(Roles::DATE)
    .with(Roles::TIME_UNIT)
    .with(Roles::ORDINAL)
    .with(Roles::CLOCK);

/// At most so many words lead to it.
const LEADS: usize = 6;

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if !(at..=at + LEADS).any(|at| cursor.has(at, CORE)) && counts::year(cursor, at).is_none() {
        return None;
    }
    let found = bound::read(cursor, at)?;
    let (end, hedged) = (found.end, found.bounded);
    Some(Reading {
        kind: DATE.name,
        tokens: at..end,
        value: Value::Moment(found.moment()),
        noun: None,
        hedged,
    })
}
