//! Values come in; the short notation that people read in reasons, tables and messages goes out.

use super::interval::{End, Interval};
use super::moment::{Anchor, Days, Moment, Move, Part, Relative, Side, Step, Yearly};
use super::value::{Amount, Duration, Series, TimeUnit, Value, Words};
use jiff::civil::Date;
use std::fmt;

/// `2000`, `(2000, ∞)`, `[1, 2)`.
impl<T: fmt::Display + Ord + Clone> fmt::Display for Interval<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(value) = self.single() {
            return write!(f, "{value}");
        }
        match &self.low {
            Some(End { value, closed }) => write!(f, "{}{value}", if *closed { "[" } else { "(" })?,
            None => write!(f, "(−∞")?,
        }
        match &self.high {
            Some(End { value, closed }) => write!(f, ", {value}{}", if *closed { "]" } else { ")" }),
            None => write!(f, ", ∞)"),
        }
    }
}

/// `2000`, `(2000, ∞)`, `12 percent`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.set)?;
        self.unit.map_or(Ok(()), |unit| write!(f, " {}", unit.name))
    }
}

impl fmt::Display for TimeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Second => "second",
        })
    }
}

/// `9 days`, `(9, ∞) days`.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = self.set.single().is_some_and(|count| *count == super::number::Number::one());
        write!(f, "{} {}{}", self.set, self.unit, if one { "" } else { "s" })
    }
}

/// `2022-01-19`, `2022-01`, `2022-01-01..2022-01-10`, `XXXX-01-19`, `after 2022-01-19`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.days {
            Days::Known(possible) => {
                for (index, days) in possible.iter().enumerate() {
                    write!(f, "{}{}", if index > 0 { " or " } else { "" }, days_shown(days))?;
                }
            }
            Days::Yearly(yearly) => write!(f, "{yearly}")?,
            Days::Relative(_) if self.is_time_only() => {}
            Days::Relative(told) => write!(f, "{told}")?,
        }
        let Some(clock) = self.time else { return Ok(()) };
        write!(f, "{}{}", if self.is_time_only() { "" } else { " " }, clock.from.strftime("%H:%M"))?;
        clock.to.map_or(Ok(()), |to| write!(f, "–{}", to.strftime("%H:%M")))
    }
}

/// `source's Tuesday`, `source's week -1`, `text's day +1`, `source's month +1, day 3 of it`.
impl fmt::Display for Relative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.open, self.strict) {
            (Side::Neither, _) => {}
            (Side::Earlier, false) => write!(f, "up to ")?,
            (Side::Earlier, true) => write!(f, "before ")?,
            (Side::Later, false) => write!(f, "from ")?,
            (Side::Later, true) => write!(f, "after ")?,
        }
        let anchor = match self.anchor {
            Anchor::Source => "source's",
            Anchor::Preceding => "text's",
        };
        write!(f, "{anchor} ")?;
        if self.moves.is_empty() {
            write!(f, "day")?;
        }
        for (index, way) in self.moves.iter().enumerate() {
            write!(f, "{}{way}", if index > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(step, 0) => write!(f, "{step}"),
            Self::Unit(step, count) => write!(f, "{step} {count:+}"),
            Self::Along(step, count) => {
                write!(f, "day {count:+} {step}{}", if count.abs() == 1 { "" } else { "s" })
            }
            Self::Nth(step, count) if *count < 0 => write!(f, "{step} {} from its end", -count),
            Self::Nth(step, count) => write!(f, "{step} {count} of it"),
            Self::Easter(0) => write!(f, "Easter"),
            Self::Easter(days) => write!(f, "Easter {days:+}"),
            Self::Of(days) => write!(f, "{days}"),
            Self::Through(step, count) => {
                write!(f, "and {count:+} {step}{}", if count.abs() == 1 { "" } else { "s" })
            }
            Self::On(weekday) => write!(f, "on {}", Step::Weekday(*weekday)),
            Self::Part(part) => {
                write!(f, "{}", PARTS.iter().find(|(of, _)| of == part).map_or("", |(_, word)| word))
            }
        }
    }
}

const PARTS: [(Part, &str); 6] = [
    (Part::Whole, "whole"),
    (Part::Early, "early"),
    (Part::Middle, "middle"),
    (Part::Late, "late"),
    (Part::UpToAnchor, "so far"),
    (Part::FromAnchor, "rest"),
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |names: &[&'static str], at: i8| names.get(usize::try_from(at - 1).unwrap_or(0)).copied();
        f.write_str(match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Weekend => "weekend",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::HalfYear => "half-year",
            Self::Year => "year",
            Self::Decade => "decade",
            Self::Century => "century",
            Self::Weekday(day) => named(&WEEKDAYS, *day).unwrap_or("day of the week"),
            Self::MonthOfYear(month) => named(&MONTHS, *month).unwrap_or("month of the year"),
        })
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `XXXX-01-19`, `XXXX-01`, `XXXX-01-01..XXXX-01-10`.
impl fmt::Display for Yearly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.open {
            Side::Neither => {}
            Side::Earlier => write!(f, "up to ")?,
            Side::Later => write!(f, "from ")?,
        }
        let ((month, day), (to_month, to_day)) = (self.from, self.to);
        if self.from == self.to {
            write!(f, "XXXX-{month:02}-{day:02}")
        } else if month == to_month && day == 1 && to_day == longest(month) {
            write!(f, "XXXX-{month:02}")
        } else {
            write!(f, "XXXX-{month:02}-{day:02}..XXXX-{to_month:02}-{to_day:02}")
        }
    }
}

/// The last day that a month has in any year.
const fn longest(month: i8) -> i8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_shown(days: &Interval<Date>) -> String {
    match (&days.low, &days.high) {
        (Some(low), Some(high)) if low.closed && high.closed => period(low.value, high.value),
        (Some(low), None) => format!("{} {}", if low.closed { "from" } else { "after" }, low.value),
        (None, Some(high)) => format!("{} {}", if high.closed { "up to" } else { "before" }, high.value),
        (None, None) => "any day".to_owned(),
        _ => days.to_string(),
    }
}

/// `2022`, `2022-01`, `2022-01-19` or `2022-01-19..2022-02-03`.
fn period(first: Date, last: Date) -> String {
    calendar_period(first, last).unwrap_or_else(|| format!("{first}..{last}"))
}

/// `2022`, `2022-01` or `2022-01-19`, where the days from `first` to `last` are one year, month or day.
#[must_use]
pub fn calendar_period(first: Date, last: Date) -> Option<String> {
    if first == last {
        Some(first.to_string())
    } else if first.day() == 1 && last == first.last_of_month() {
        Some(first.strftime("%Y-%m").to_string())
    } else if first == first.first_of_year() && last == first.last_of_year() {
        Some(first.strftime("%Y").to_string())
    } else {
        None
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.text)
    }
}

/// `{ "Armenia", "Belarus" }`; an open list ends with `…`.
impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items: Vec<String> = self.items.iter().map(|item| item.value.to_string()).collect();
        write!(f, "{{ {}{} }}", items.join(", "), if self.closed { "" } else { ", …" })
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(amount) => amount.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
            Self::Duration(duration) => duration.fmt(f),
            Self::Words(words) => words.fmt(f),
            Self::Series(series) => series.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::Number;
    use jiff::civil::date;

    #[test]
    fn each_shape_has_a_short_notation() {
        let amount = |set| Amount { set, ..Amount::exactly(Number::zero(), None) };
        assert_eq!(amount(Interval::above(Number::from(2000))).to_string(), "(2000, ∞)");
        assert_eq!(amount(Interval::below(Number::from(3))).to_string(), "(−∞, 3)");
        let moment = |a, b| Moment::between(a, b).to_string();
        assert_eq!(moment(date(2022, 1, 19), date(2022, 1, 19)), "2022-01-19");
        assert_eq!(moment(date(2022, 2, 1), date(2022, 2, 28)), "2022-02");
        assert_eq!(moment(date(2022, 1, 1), date(2022, 12, 31)), "2022");
        let yearly = Yearly::between((1, 1), (1, 10));
        assert_eq!(yearly.to_string(), "XXXX-01-01..XXXX-01-10");
    }
}
