//! Dates whose days are known by now come in; ranges between two of them ("from Monday to Friday") go out.

use super::draft::Draft;
use super::finding::Finding;
use crate::base::days::{closed, days_after};
use crate::base::interval::Interval;
use crate::base::moment::{Days, Moment};
use crate::base::value::Value;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::when::moved::is_moved;
use jiff::civil::Date;

/// The step: two dates that the text joins become one range.
pub fn join(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let mut joined: Vec<Finding> = Vec::with_capacity(draft.findings.len());
    for finding in std::mem::take(&mut draft.findings) {
        match joined.last_mut().and_then(|first| range(&cursor, first, &finding)) {
            Some(range) => {
                joined.pop();
                joined.push(range);
            }
            None => joined.push(finding),
        }
    }
    draft.findings = joined;
}

/// The range from one finding to the next, where the words between and before say so.
fn range(cursor: &Cursor<'_>, first: &Finding, last: &Finding) -> Option<Finding> {
    let reckoned = !first.assumptions.is_empty() || !last.assumptions.is_empty();
    // "until today" has been read with its word.
    let until = cursor.is_any(last.tokens.start, &["until", "till", "through"]);
    let beside =
        first.sentence == last.sentence && first.tokens.end + usize::from(!until) == last.tokens.start;
    if !reckoned || !beside || first.kind != "date" || last.kind != "date" {
        return None;
    }
    let (joint, before) = (first.tokens.end, first.tokens.start.checked_sub(1));
    let opened = |word: &str| before.is_some_and(|before| cursor.is(before, word));
    let through = cursor.is_any(joint, &["through", "thru"]) || matches!(cursor.word(joint), "-" | "–");
    let from = opened("from") && cursor.is_any(joint, &["to", "until", "till"]);
    let between = opened("between") && cursor.is(joint, "and");
    let moved = before.is_some_and(|before| opened("from") && is_moved(cursor, before));
    if !(through || from || between) || moved {
        return None;
    }
    let (low, high) =
        (single(&first.value)?, if until { last_day(&last.value) } else { single(&last.value) }?);
    let high = behind(high, low.low.as_ref()?.value)?;
    let days = Days::Known(vec![Interval { low: low.low, high: high.high }]);
    let tokens = first.tokens.start - usize::from(opened("from") || between)..last.tokens.end;
    let assumptions = [first.assumptions.as_slice(), last.assumptions.as_slice()].concat();
    Some(Finding {
        value: Value::Moment(Moment::of(days)),
        span: cursor.span(tokens.clone()),
        tokens,
        assumptions,
        ..first.clone()
    })
}

/// The days of a date, where there is one reading of them and no time of day.
fn single(value: &Value) -> Option<Interval<Date>> {
    let Value::Moment(Moment { days: Days::Known(days), time: None, .. }) = value else { return None };
    let [days] = days.as_slice() else { return None };
    (days.low.is_some() && days.high.is_some()).then(|| closed(days))
}

/// The last of the days up to which something goes on.
fn last_day(value: &Value) -> Option<Interval<Date>> {
    let Value::Moment(Moment { days: Days::Known(days), time: None, .. }) = value else { return None };
    let [Interval { low: None, high: Some(high) }] = days.as_slice() else { return None };
    high.closed.then(|| Interval::exactly(high.value))
}

/// A day of the week that would lie before the first day is the one of a week later.
fn behind(days: Interval<Date>, first: Date) -> Option<Interval<Date>> {
    let last = days.high.as_ref()?.value;
    if last > first {
        return Some(days);
    }
    let day = days.single()?;
    let later = days_after(*day, 7).filter(|later| *later > first)?;
    Some(Interval::exactly(later))
}
