//! Bare words come in; the value that the article's own readers read in all of them goes out, or why it is no literal.

use super::dates::malformed_date;
use super::mend::counted;
use super::reader::{core_of, whole};
use crate::base::interval::Interval;
use crate::base::moment::{Days, Move, Side, Step, Yearly};
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::{Duration, Value};
use crate::catalog::kind::Reading;

/// What a value with a counted noun is: `2024 budget`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nouns {
    /// A name, where one may stand.
    Name,
    /// A mistake.
    Refused,
}

/// The literal that `words` (white space folded) are; nothing where they are none.
///
/// # Errors
/// Where they are a value that a claim must say in another way: a hedge, a counted noun, `2022/01/19`, "last week".
pub fn literal(words: &str, span: Span, nouns: Nouns) -> Result<Option<Value>, Box<Problem>> {
    if let Some(problem) = malformed_date(words, span) {
        return Err(problem);
    }
    let Some(reading) = whole(words).or_else(|| negative(words)) else { return Ok(None) };
    if reading.noun.is_some() {
        return if nouns == Nouns::Name { Ok(None) } else { Err(counted(words, span)) };
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

/// `-9 days`: texts have no such length of time, but one date less a later one has.
fn negative(words: &str) -> Option<Reading> {
    let reading = whole(words.strip_prefix(['-', '−'])?.trim_start())?;
    let Value::Duration(duration) = reading.value else { return None };
    let set = Interval::exactly(&Number::zero() - duration.set.single()?);
    let iso = format!("-{}", duration.iso);
    Some(Reading { value: Value::Duration(Duration { set, iso, ..duration }), ..reading })
}

/// The literal that words in a list are; where they are none, or an unfit one, they are text.
#[must_use]
pub fn clean(words: &str) -> Option<Value> {
    literal(words, Span::default(), Nouns::Name).ok().flatten()
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

/// A claim has a use for weekdays (`weekday(withdrawal date) = Wednesday`) and for times of day (`kick-off = 14:30`);
/// everything else that is told from another day has no meaning in it.
fn is_relative(value: &Value) -> bool {
    let Value::Moment(moment) = value else { return false };
    let Days::Relative(relative) = &moment.days else { return false };
    let time_alone = moment.time.is_some() && relative.moves.is_empty();
    !(time_alone || matches!(relative.moves.as_slice(), [Move::Unit(Step::Weekday(_), _)]))
}

fn hedged(words: &str, span: Span, reading: &Reading) -> Box<Problem> {
    let message = format!("`{words}` has a hedge in it, and a literal is exact");
    Problem::new("", span, message, format!("say it with the operator: `{}`", said(words, reading))).into()
}

/// The operator and the literal that say what the words say: `> 60%` for "more than 60%", `= 60%` for "60%".
#[must_use]
pub fn as_test(words: &str) -> Option<String> {
    let reading = whole(words)?;
    Some(if is_hedged(&reading) { said(words, &reading) } else { format!("= {words}") })
}

/// How an operator says what the hedge says.
fn said(words: &str, reading: &Reading) -> String {
    let core = core_of(words).unwrap_or_else(|| "2000".to_owned());
    let is_moment = matches!(reading.value, Value::Moment(_));
    let (low, high, precision) = match &reading.value {
        Value::Amount(amount) => (end(&amount.set.low), end(&amount.set.high), amount.precision),
        Value::Duration(duration) => (end(&duration.set.low), end(&duration.set.high), duration.precision),
        // "about 2000" may be read as a year.
        Value::Moment(moment) if whole(&core).is_some_and(|core| matches!(core.value, Value::Amount(_))) => {
            (None, None, moment.precision)
        }
        Value::Moment(moment) => match &moment.days {
            Days::Known(days) => match days.as_slice() {
                [only] => (end(&only.low), end(&only.high), Precision::Stated),
                _ => (Some(true), Some(true), Precision::Stated),
            },
            Days::Yearly(Yearly { open: Side::Earlier, .. }) => (None, Some(true), Precision::Stated),
            Days::Yearly(Yearly { open: Side::Later, .. }) => (Some(true), None, Precision::Stated),
            _ => (Some(true), Some(true), Precision::Stated),
        },
        Value::Words(_) | Value::Series(_) => (None, None, Precision::Stated),
    };
    match (low, high) {
        _ if precision == Precision::Approximate => format!("~ {core}"),
        (Some(closed), None) => format!("{} {core}", if closed { ">=" } else { ">" }),
        (None, Some(closed)) => format!("{} {core}", if closed { "<=" } else { "<" }),
        (Some(_), Some(false)) => format!("< {core}"),
        (Some(_), Some(true)) if !is_moment && core != words => format!("<= {core}"),
        _ if is_moment => "within 2022-01-10..2022-01-20".to_owned(),
        _ => "within 2000..2500".to_owned(),
    }
}

fn end<T>(end: &Option<crate::base::interval::End<T>>) -> Option<bool> {
    end.as_ref().map(|end| end.closed)
}
