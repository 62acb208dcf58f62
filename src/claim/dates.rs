//! Words that look like a date come in; where they are written in another order than year-month-day, the date to write
//! goes out.

use crate::base::problem::Problem;
use crate::base::span::Span;
use jiff::civil::Date;

/// The problem of a day that no calendar has.
#[must_use]
pub fn missing_day(words: &str, span: Span) -> Box<Problem> {
    let message = format!("there is no day `{words}`");
    Problem::new("", span, message, "write a day that the month has").into()
}

/// `2022-1-19`, `2022/01/19`, `19.01.2022` and `2022-02-30`, with the date to write.
#[must_use]
pub fn malformed_date(words: &str, span: Span) -> Option<Box<Problem>> {
    let [first, second, third] = parts(words)?;
    let year_first = is_year(first);
    let (year, day, month) = match (year_first, is_year(third)) {
        (true, false) => (first, third, second),
        (false, true) => (third, first, second),
        _ => return None,
    };
    let (one, other) = (iso(year, month, day), iso(year, day, month));
    let meant = match (one, other) {
        (Some(date), _) if date == words => return None,
        (Some(date), Some(other)) if !year_first && date != other => format!("`{date}` or `{other}`"),
        (Some(date), _) | (None, Some(date)) => format!("`{date}`"),
        (None, None) => return Some(missing_day(words, span)),
    };
    let message = format!("`{words}` is no date here: dates are written year-month-day");
    Some(Problem::new("", span, message, format!("write {meant}")).into())
}

/// The three parts of something like a date, one of which is a year.
fn parts(words: &str) -> Option<[&str; 3]> {
    if words.len() > 12 || !words.starts_with(|c: char| c.is_ascii_digit() || c == 'X') {
        return None;
    }
    let separator =
        words.chars().find(|c| !c.is_ascii_digit() && *c != 'X').filter(|c| "-/.".contains(*c))?;
    let parts: Vec<&str> = words.split(separator).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let short = |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = |part: &&str| is_year(part) || short(part);
    (parts.iter().all(fits) && short(second)).then_some([first, second, third])
}

fn is_year(part: &str) -> bool {
    part == "XXXX" || (part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn iso(year: &str, month: &str, day: &str) -> Option<String> {
    let (month, day): (i8, i8) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year where the year is open: XXXX-02-29 is a day.
    Date::new(year.parse().unwrap_or(2000), month, day).ok()?;
    Some(format!("{year}-{month:02}-{day:02}"))
}
