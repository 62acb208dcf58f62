//! The words of a DATE come in; one day, or what to write instead, goes out.

use super::dates::{malformed_date, missing_day};
use super::reader::whole;
use crate::base::moment::Days;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::Value;
use jiff::civil::Date;

/// `2022-01-20`, which needs no reader: a stream brings one with every document.
fn written_out(words: &str) -> Option<Date> {
    let digits = |at: usize, byte: u8| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let shaped = words.len() == 10 && words.bytes().enumerate().all(|(at, byte)| digits(at, byte));
    let day: Date = shaped.then(|| words.parse().ok()).flatten()?;
    (1000..=2199).contains(&day.year()).then_some(day)
}

/// Reads the DATE of `--dated` and of `source … dated DATE`, which must be one day.
///
/// # Errors
/// Where the words are no date, or not one day; the span counts from the start of `words`.
pub fn read_day(words: &str) -> Result<Date, Box<Problem>> {
    let span = Span::of(0..words.len());
    let words = words.trim();
    if let Some(problem) = malformed_date(words, span) {
        return Err(problem);
    }
    if let Some(day) = written_out(words) {
        return Ok(day);
    }
    let label = match whole(words).map(|reading| (reading.hedged, reading.value)) {
        Some((false, Value::Moment(moment))) => match moment.days {
            Days::Known(days) => match days.as_slice() {
                [only] => match only.single() {
                    Some(day) => return Ok(*day),
                    None => "write one day of it: `2022-01-20`",
                },
                _ => "write one day: `2022-01-20`",
            },
            Days::Yearly(_) => "the year is missing: `2022-01-20`",
            Days::Relative(_) => "write the day itself: `2022-01-20`",
        },
        _ if words.starts_with(|c: char| c.is_ascii_digit()) && words.len() == 10 => {
            return words.parse().map_err(|_| missing_day(words, span));
        }
        _ => "write a date: `2022-01-20`",
    };
    Err(Problem::new("", span, format!("`{words}` is not one day"), label).into())
}
