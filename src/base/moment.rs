//! Days and what is unknown about them come in; sets of days, and how they compare, go out.

use super::days::days_after;
use super::interval::{End, Interval};
use super::precision::{Grain, Precision};
use jiff::civil::{Date, Time};

/// A set of days, with a time of day where one is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The possible days.
    pub days: Days,
    /// The time of day, only where `days` is one day (or none is known).
    pub time: Option<Clock>,
    /// How exact the words were.
    pub precision: Precision,
}

/// A time of day, or a span of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// From when.
    pub from: Time,
    /// Until when, where the text gives a span.
    pub to: Option<Time>,
}

/// What is known of the days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Days {
    /// One of these days. Several intervals where more than one reading is possible (either year).
    Known(Vec<Interval<Date>>),
    /// The year is missing: each year's days from one month and day to another (`XXXX-01-19`).
    Yearly(Yearly),
    /// Told from another day that is not known yet ("last week").
    Relative(Relative),
}

/// Days of the year. Where `from` is after `to` they run over the new year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yearly {
    /// Month and day of the first day.
    pub from: (i8, i8),
    /// Month and day of the last day.
    pub to: (i8, i8),
    /// The words keep only this side of those days ("before Jan. 19"): open below, above, or neither.
    pub open: Side,
    /// The day of the week that the words give beside them ("Tuesday, March 12"), Monday 1 to Sunday 7.
    pub weekday: Option<i8>,
}

impl Yearly {
    /// The days from one month and day to another, themselves.
    #[must_use]
    pub const fn between(from: (i8, i8), to: (i8, i8)) -> Self {
        Self { from, to, open: Side::Neither, weekday: None }
    }
}

/// When the words around a moment say that it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Tense {
    Past,
    Future,
    #[default]
    Unclear,
}

/// Which side of a moment the words leave open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Neither: the days themselves.
    #[default]
    Neither,
    /// Everything before the last day ("by", "until", "before").
    Earlier,
    /// Everything after the first day ("since", "after").
    Later,
}

/// Which day a relative expression is told from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The day that the source is dated.
    Source,
    /// The last date that the text gave ("the following day").
    Preceding,
}

/// A calendar unit to step by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Step {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
    /// A day of the week, Monday 1 to Sunday 7.
    Weekday(i8),
    /// A month of the year, January 1 to December 12.
    MonthOfYear(i8),
}

/// A day that is told from another: where to begin, and which ways to go from there, in order.
/// "the third day of next month" is the source's day, then (Month, 1), then the third day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Relative {
    /// Told from which day.
    pub anchor: Anchor,
    /// The ways to go; none is the anchor itself.
    pub moves: Vec<Move>,
    /// Whether the tense must choose among the units of the first way: a bare "Tuesday".
    pub by_tense: bool,
    /// Which side the words leave open.
    pub open: Side,
    /// Whether that side is without the days themselves ("after this year").
    pub strict: bool,
}

/// One way from some days to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// To the whole unit that holds them, then so many on: "last week" is (Week, -1). To a day of the week or a
    /// month of the year: the one of the same week or year, or so many such days on.
    Unit(Step, i32),
    /// So many units along, day by day: "two weeks ago" is (Week, -2).
    Along(Step, i32),
    /// To the nth unit in them, from the end where negative: "the second week of".
    Nth(Step, i32),
    /// To so many days behind the Easter Sunday of their year, western reckoning: -2 is Good Friday.
    Easter(i16),
    /// To days of their year: "March of next year".
    Of(Yearly),
    /// To these days with so many units behind them, or before them where negative: "the next two weeks" is
    /// (Week, 1) and one week more.
    Through(Step, i32),
    /// Only where they are that day of the week, Monday 1: "Monday the 21st".
    On(i8),
    /// To a part of them.
    Part(Part),
}

/// A part of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Part {
    #[default]
    Whole,
    Early,
    Middle,
    Late,
    /// From the period's first day up to the anchor ("so far this year").
    UpToAnchor,
    /// From the anchor to the period's end ("the rest of this week").
    FromAnchor,
}

impl Moment {
    /// The days that the words leave possible where they count in weeks, months or years: three days on either side
    /// of "two weeks ago", fifteen of months, the calendar year of years, five years of decades.
    #[must_use]
    pub fn loosened(&self) -> Self {
        let (Precision::Counted(grain), Days::Known(days)) = (self.precision, &self.days) else {
            return self.clone();
        };
        let days = days.iter().map(|days| Interval {
            low: days.low.as_ref().map(|end| loose(end, grain, false)),
            high: days.high.as_ref().map(|end| loose(end, grain, true)),
        });
        Self { days: Days::Known(days.collect()), time: None, ..self.clone() }
    }

    /// Exactly one of the days from `first` to `last`.
    #[must_use]
    pub fn between(first: Date, last: Date) -> Self {
        Self::of(Days::Known(vec![Interval::closed(first, last)]))
    }

    /// These days, stated, with no time of day.
    #[must_use]
    pub const fn of(days: Days) -> Self {
        Self { days, time: None, precision: Precision::Stated }
    }
}

/// An end moved outwards by what counting in that unit leaves open.
fn loose(end: &End<Date>, grain: Grain, up: bool) -> End<Date> {
    let days = match grain {
        Grain::Week => 3,
        Grain::Month => 15,
        Grain::Decade => 1_826,
        Grain::Year => {
            let value = if up { end.value.last_of_year() } else { end.value.first_of_year() };
            return End { value, closed: true };
        }
    };
    let value = days_after(end.value, if up { days } else { -days }).unwrap_or(end.value);
    End { value, closed: end.closed }
}
