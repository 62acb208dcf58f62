//! Days come in; days so much later, distances and closed intervals of days go out: the calendar's arithmetic.

use super::interval::{End, Interval};
use jiff::civil::Date;

/// The month and day of a year; 29 February becomes the 28th outside leap years.
#[must_use]
pub fn day_in(year: i16, (month, day): (i8, i8)) -> Option<Date> {
    Date::new(year, month, day).or_else(|_| Date::new(year, month, day.min(28))).ok()
}

/// From the first day to the second; negative where it lies before.
#[must_use]
pub fn days_between(first: Date, second: Date) -> i64 {
    second.duration_since(first).as_hours() / 24
}

/// The day so many days after, or before where negative.
#[must_use]
pub fn days_after(day: Date, days: i64) -> Option<Date> {
    day.checked_add(jiff::SignedDuration::from_hours(days.checked_mul(24)?)).ok()
}

/// The same days with closed ends: days are whole.
#[must_use]
pub fn closed(days: &Interval<Date>) -> Interval<Date> {
    let step = |end: &End<Date>, next: fn(Date) -> Option<Date>| End {
        value: if end.closed { end.value } else { next(end.value).unwrap_or(end.value) },
        closed: true,
    };
    Interval {
        low: days.low.as_ref().map(|end| step(end, |day| day.tomorrow().ok())),
        high: days.high.as_ref().map(|end| step(end, |day| day.yesterday().ok())),
    }
}
