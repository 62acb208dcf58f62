//! Sets of days come in; their first and last day, and ISO 8601-2 for all of them, go out.

use crate::base::interval::{End, Interval};
use crate::base::moment::{Days, Moment, Side, Yearly};
use crate::base::precision::Precision;
use crate::base::show::calendar_period;
use jiff::civil::Date;
use serde::Serialize;

/// A moment as every machine output shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The first possible day; null where it is unbounded or the year is unknown.
    pub low: Option<String>,
    /// The last possible day.
    pub high: Option<String>,
    /// ISO 8601-2: `2022-01-19`, `2022-01`, `2022-01-01/2022-01-10`, `../2022-01-15`, `XXXX-01-19`; null
    /// where the days are told from a day that is not known.
    pub date: Option<String>,
    /// `14:30`.
    pub time: Option<String>,
    /// Until when, where the text gives a span of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_to: Option<String>,
    /// Whether the days are a convention.
    pub approximate: bool,
}

/// The moment, shown.
#[must_use]
pub fn shown(moment: &Moment) -> Shown {
    let (low, high) = first_and_last(&moment.days);
    let clock = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    Shown {
        low: low.map(|day| day.to_string()),
        high: high.map(|day| day.to_string()),
        date: notation(&moment.days),
        time: moment.time.map(|time| clock(time.from)),
        time_to: moment.time.and_then(|time| time.to).map(clock),
        approximate: moment.precision != Precision::Stated,
    }
}

/// The first day of all and the last, each where there is one.
fn first_and_last(days: &Days) -> (Option<Date>, Option<Date>) {
    let Days::Known(possible) = days else { return (None, None) };
    let hull = possible.iter().cloned().reduce(|all, one| all.hull(&one));
    hull.map_or((None, None), |hull| closed(&hull))
}

/// An interval of days with its ends included.
fn closed(days: &Interval<Date>) -> (Option<Date>, Option<Date>) {
    let step = |end: &End<Date>, next: fn(Date) -> Result<Date, jiff::Error>| {
        if end.closed { end.value } else { next(end.value).unwrap_or(end.value) }
    };
    let low = days.low.as_ref().map(|end| step(end, Date::tomorrow));
    let high = days.high.as_ref().map(|end| step(end, Date::yesterday));
    (low, high)
}

fn notation(days: &Days) -> Option<String> {
    match days {
        Days::Known(possible) => match possible.as_slice() {
            [] => None,
            [one] => Some(period(closed(one))),
            several => {
                let each: Vec<String> = several.iter().map(|one| one_of(closed(one))).collect();
                Some(format!("[{}]", each.join(",")))
            }
        },
        Days::Yearly(yearly) => Some(each_year(yearly)),
        Days::Relative(_) => None,
    }
}

/// `2022-01-19`, `2022-01`, `2022`, `2022-01-01/2022-01-10`, `../2022-01-15`.
fn period(days: (Option<Date>, Option<Date>)) -> String {
    let (Some(first), Some(last)) = days else {
        let end = |day: Option<Date>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
        return format!("{}/{}", end(days.0), end(days.1));
    };
    calendar_period(first, last).unwrap_or_else(|| format!("{first}/{last}"))
}

/// The same inside a set, where a run of days is written with two points.
fn one_of(days: (Option<Date>, Option<Date>)) -> String {
    period(days).replace("../", "..").replace("/..", "..").replace('/', "..")
}

/// `XXXX-01-19`, `XXXX-01`, `XXXX-01-01/XXXX-01-10`, `../XXXX-01-19`.
fn each_year(yearly: &Yearly) -> String {
    let ((month, day), (to_month, to_day)) = (yearly.from, yearly.to);
    let days = if yearly.from == yearly.to {
        format!("XXXX-{month:02}-{day:02}")
    } else if month == to_month && day == 1 && to_day >= 28 {
        format!("XXXX-{month:02}")
    } else {
        format!("XXXX-{month:02}-{day:02}/XXXX-{to_month:02}-{to_day:02}")
    };
    match yearly.open {
        Side::Neither => days,
        Side::Earlier => format!("../XXXX-{to_month:02}-{to_day:02}"),
        Side::Later => format!("XXXX-{month:02}-{day:02}/.."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn written(days: Days) -> (Option<String>, Option<String>, Option<String>) {
        let shown = shown(&Moment::of(days));
        (shown.date, shown.low, shown.high)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn days_are_shown_by_their_ends_and_in_iso_notation() {
        let january = Interval::closed(date(2022, 1, 1), date(2022, 1, 31));
        assert_eq!(
            written(Days::Known(vec![january])),
            (some("2022-01"), some("2022-01-01"), some("2022-01-31"))
        );
        let before = Interval::below(date(2022, 1, 15));
        assert_eq!(written(Days::Known(vec![before])), (some("../2022-01-14"), None, some("2022-01-14")));
        let either = vec![Interval::exactly(date(2021, 1, 19)), Interval::exactly(date(2022, 1, 19))];
        assert_eq!(
            written(Days::Known(either)),
            (some("[2021-01-19,2022-01-19]"), some("2021-01-19"), some("2022-01-19"))
        );
    }

    #[test]
    fn a_missing_year_leaves_the_ends_open() {
        let yearly = |from, to, open| Days::Yearly(Yearly { from, to, open, weekday: None });
        assert_eq!(written(yearly((1, 19), (1, 19), Side::Neither)), (some("XXXX-01-19"), None, None));
        assert_eq!(written(yearly((1, 19), (1, 19), Side::Earlier)), (some("../XXXX-01-19"), None, None));
        assert_eq!(
            written(yearly((1, 1), (1, 10), Side::Neither)),
            (some("XXXX-01-01/XXXX-01-10"), None, None)
        );
    }
}
