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
    Example {
        value: "source's week -2, and +1 week",
        texts: &["last two weeks", "last 2 weeks", "past two weeks", "previous two weeks"],
    },
    Example { value: "source's day +1, and +2 days", texts: &["next three days", "next 3 days"] },
    Example {
        value: "source's quarter -2, and +1 quarter",
        texts: &["the last two quarters", "the past two quarters", "last 2 quarters"],
    },
    Example { value: "XXXX-05-01..XXXX-05-10", texts: &["the first ten days of May"] },
    Example {
        value: "2021-03-15..2021-03-28",
        texts: &["the last two weeks of March 2021", "last two weeks of March 2021"],
    },
    Example { value: "source's day -1, and +2 days", texts: &["overnight"] },
    Example { value: "source's Tuesday, and +1 day", texts: &["overnight Tuesday", "overnight on Tuesday"] },
    Example {
        value: "source's month, day 21 of it, on Monday",
        texts: &["Monday 21", "Monday the 21st", "Monday, the 21st", "Mon 21st"],
    },
    Example { value: "source's month, day 20 of it", texts: &["20 of this month", "the 20th this month"] },
    Example {
        value: "source's week -1, Sunday 1 of it",
        texts: &["last week’s Sunday", "Sunday of last week", "Sunday last week", "Sunday from last week"],
    },
    Example {
        value: "source's year +1, XXXX-01-01..XXXX-03-31",
        texts: &["next year’s first quarter", "next year’s Q1"],
    },
    Example { value: "2027-07-05..2027-07-11", texts: &["week 27 of 2027", "the week 27 of 2027"] },
    Example { value: "0079", texts: &["AD 79", "79 AD", "79 CE"] },
    Example { value: "-043", texts: &["44 BC", "44 BCE"] },
    Example { value: "0908-08-10", texts: &["August 10, 908 AD", "10 August 908 CE"] },
    Example { value: "2018-03-18", texts: &["2018 March 18", "March 18th, 2018"] },
    Example {
        value: "XXXX-10-01",
        texts: &["October, 1st", "October 1st", "1 october", "the first of October"],
    },
    Example {
        value: "2020-07-09 08:23",
        texts: &[
            "8:23 AM · Jul 9, 2020",
            "8:23 AM - Jul 9, 2020",
            "Thu Jul 9 08:23 2020",
            "Jul 9, 2020, 8:23 AM",
        ],
    },
    Example {
        value: "source's Thursday 00:00–17:00",
        texts: &["Thursday before 5pm", "Thursday by 5 p.m.", "Thursday until 5 p.m."],
    },
    Example { value: "up to source's Thursday", texts: &["before 5 p.m. on Thursday", "by 5 p.m. Thursday"] },
    Example {
        value: "source's Thursday 14:00–16:00",
        texts: &["Thursday between 2 and 4pm", "Thursday from 2 to 4 p.m.", "from 2 to 4 p.m. on Thursday"],
    },
    Example { value: "source's day -3 weeks", texts: &["three weeks ago", "3 weeks back"] },
    Example { value: "source's day +2 weeks", texts: &["a fortnight from now", "two weeks from now"] },
    Example { value: "source's Friday -2", texts: &["two Fridays ago", "2 Fridays back"] },
    Example {
        value: "source's day -2 years, day -3 months",
        texts: &["two years and three months ago", "2 years, 3 months ago"],
    },
    Example { value: "up to source's day -3 days", texts: &["a few days ago", "several days ago"] },
    Example { value: "source's December -1, day 25 of it", texts: &["last Christmas", "last Christmas Day"] },
    Example { value: "source's November +1, Thursday 4 of it", texts: &["next Thanksgiving"] },
    Example { value: "2013-11-29", texts: &["Black Friday 2013"] },
    Example { value: "2021-02-17", texts: &["Ash Wednesday 2021", "Ash Wednesday, 2021"] },
    Example { value: "2022-06-05", texts: &["Pentecost 2022", "Whit Sunday 2022"] },
    Example { value: "2022-06-19", texts: &["Juneteenth 2022", "Father’s Day 2022"] },
    Example { value: "2021-09-04..2021-09-06", texts: &["Labor Day 2021 weekend"] },
    Example { value: "2022-04-15..2022-04-18", texts: &["Easter 2022 weekend"] },
    Example { value: "source's day", texts: &["right now", "at the moment", "today"] },
    Example { value: "source's day -2 months, year -1, XXXX-12-01..XXXX-02-29", texts: &["last winter"] },
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
    "prices fall this fast",
    "an overnight train",
    "their overnight success",
    "Christmas sales",
    "the Easter bunny",
    "COVID-19",
    "the G7",
    "Article 4",
    "version 2.4.1",
    "192.168.0.1",
    "555-0123",
    "They won 3-2",
    "They won by 21-14",
    "page 3 of 12",
    "an Airbus A350",
    "a 9-5 defeat",
    "a 12-10 vote",
    "now",
    "he now lives here",
    "not at the moment of birth",
    "5,000 BCE-style pots",
    "they sat 5 exams",
    "a 10-5 ruling",
    "the top 10 of them",
    "the last two of them",
    "the next two men",
    "two men",
    "an ad 79 people saw",
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
