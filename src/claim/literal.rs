//! Bare words come in; the value that the article's own readers read in all of them goes out, or why it is no literal.

use super::dates::malformed_date;
use super::mend::core_of;
use super::reader::whole;
use crate::base::moment::{Days, Move, Side, Step};
use crate::base::precision::Precision;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::Value;
use crate::catalog::kind::Reading;

/// The literal that `words` (white space folded) are; nothing where they are none.
///
/// # Errors
/// Where they are a value that a claim must say in another way: a hedge, a counted noun, `2022/01/19`, "last week".
pub fn literal(words: &str, span: Span) -> Result<Option<Value>, Box<Problem>> {
    if let Some(problem) = malformed_date(words, span) {
        return Err(problem);
    }
    let Some(reading) = whole(words) else { return Ok(None) };
    if reading.noun.is_some() {
        return Err(counted(words, span));
    }
    if is_hedged(&reading) {
        return Err(hedged(words, span, &reading));
    }
    if is_relative(&reading.value) {
        let message = format!("`{words}` is told from a day that a claim has not");
        let problem = Problem::new("", span, message, "write the day: `2022-01-19`");
        return Err(problem.into());
    }
    Ok(Some(reading.value))
}

/// The literal that words in a list are; where they are none, or an unfit one, they are text.
#[must_use]
pub fn clean(words: &str) -> Option<Value> {
    literal(words, Span::default()).ok().flatten()
}

fn is_hedged(reading: &Reading) -> bool {
    reading.hedged
        || match &reading.value {
            Value::Amount(amount) => amount.precision != Precision::Stated || amount.set.single().is_none(),
            Value::Duration(duration) => {
                duration.precision != Precision::Stated || duration.set.single().is_none()
            }
            Value::Moment(moment) => moment.precision != Precision::Stated || is_open(&moment.days),
            Value::Words(_) | Value::Series(_) => false,
        }
}

fn is_open(days: &Days) -> bool {
    match days {
        Days::Known(possible) => possible.iter().any(|days| days.low.is_none() || days.high.is_none()),
        Days::Yearly(yearly) => yearly.open != Side::Neither,
        Days::Relative(relative) => relative.open != Side::Neither,
    }
}

/// Weekdays are the one relative expression that a claim has a use for: `weekday(withdrawal date) = Wednesday`.
fn is_relative(value: &Value) -> bool {
    let Value::Moment(moment) = value else { return false };
    let Days::Relative(relative) = &moment.days else { return false };
    !matches!(relative.moves.as_slice(), [Move::Unit(Step::Weekday(_), _)])
}

fn counted(words: &str, span: Span) -> Box<Problem> {
    let message = format!("`{words}` counts something, and a literal is a value alone");
    let label =
        core_of(words).map_or_else(|| "write the number alone".to_owned(), |core| format!("write `{core}`"));
    let problem = Problem::new("", span, message, label);
    problem.with_help("what is counted stands in the name: `count of officers = 2000`").into()
}

fn hedged(words: &str, span: Span, reading: &Reading) -> Box<Problem> {
    let message = format!("`{words}` has a hedge in it, and a literal is exact");
    let core = core_of(words);
    let core = core.as_deref().unwrap_or("2000");
    let problem =
        Problem::new("", span, message, format!("say it with the operator: {}", said(reading, core)));
    problem.into()
}

/// How an operator says what the hedge says.
fn said(reading: &Reading, core: &str) -> String {
    let (low, high, precision) = match &reading.value {
        Value::Amount(amount) => (end(&amount.set.low), end(&amount.set.high), amount.precision),
        Value::Duration(duration) => (end(&duration.set.low), end(&duration.set.high), duration.precision),
        _ => return format!("`< {core}`, `> {core}` or `within {core}..…`"),
    };
    match (low, high) {
        _ if precision == Precision::Approximate => format!("`~ {core}`"),
        (Some(closed), None) => format!("`{} {core}`", if closed { ">=" } else { ">" }),
        (None, Some(closed)) => format!("`{} {core}`", if closed { "<=" } else { "<" }),
        (Some(_), Some(false)) => format!("`< {core}`"),
        _ => "`within 2000..2500`".to_owned(),
    }
}

fn end<T>(end: &Option<crate::base::interval::End<T>>) -> Option<bool> {
    end.as_ref().map(|end| end.closed)
}
