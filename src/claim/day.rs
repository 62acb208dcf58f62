//! The words of a DATE come in; one day, or what to write instead, goes out.

use crate::base::moment::Days;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::Value;
use crate::catalog::engine::read_whole;
use jiff::civil::Date;

/// Reads the DATE of `--dated` and of `source … dated DATE`, which must be one day.
///
/// # Errors
/// Where the words are no date, or more than one day; the span counts from the start of `words`.
pub fn read_day(words: &str) -> Result<Date, Box<Problem>> {
    let day = read_whole(words.trim()).and_then(|reading| match reading.value {
        Value::Moment(moment) if !reading.hedged => match moment.days {
            Days::Known(days) => days.first().and_then(|days| days.single()).copied(),
            Days::Yearly(_) | Days::Relative(_) => None,
        },
        _ => None,
    });
    let span = Span::of(0..words.len());
    let message = format!("`{words}` is not one day");
    day.or_else(|| words.trim().parse().ok())
        .ok_or_else(|| Box::new(Problem::new("", span, message, "write it as `2022-01-20`")))
}
