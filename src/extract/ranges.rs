//! Two values with "to", "and", "or" or a dash between them come in; one range goes out: "15–20 minutes".

use super::comparing::CHANGES;
use super::draft::Draft;
use super::finding::Finding;
use crate::base::interval::{End, Interval};
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::token::TokenKind;
use crate::base::value::{Amount, Duration, Value};
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::guard::are_round;

/// Tokens before a value in which a verb of change makes it the earlier of two.
const NEAR: usize = 10;

/// Joins values into ranges; after a verb of change ("fell from 4 to 3") both stay, and only share their unit.
/// Ranges of dates are read whole by the catalog.
pub fn ranges(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let mut joined: Vec<Finding> = Vec::with_capacity(draft.findings.len());
    for finding in std::mem::take(&mut draft.findings) {
        match joined.pop() {
            Some(before) => join(&cursor, before, finding, &mut joined),
            None => joined.push(finding),
        }
    }
    draft.findings = joined;
}

/// Puts back the two findings, or the range that they make.
fn join(cursor: &Cursor<'_>, first: Finding, second: Finding, joined: &mut Vec<Finding>) {
    let pair = Pair { cursor, first: &first, second: &second };
    if let Some(both) = pair.both() {
        joined.push(both);
        return;
    }
    let Some(link) = pair.link() else {
        joined.extend([first, second]);
        return;
    };
    let Some((low, high)) = pair.shared(link) else {
        joined.extend([first, second]);
        return;
    };
    let (kind, labels) = (low.kind, [first.labels.clone(), second.labels.clone()].concat());
    let value = if link == Link::Change { None } else { hull(&low.value, &high.value) };
    match value {
        Some(value) => joined.push(Finding { kind, value, labels, ..pair.whole() }),
        None if link == Link::Change => {
            joined.push(Finding { kind, value: low.value, ..first });
            joined.push(Finding { kind, value: high.value, ..second });
        }
        None => joined.extend([first, second]),
    }
}

/// How two values hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    /// "Between a and b", "from a to b".
    Framed,
    /// "a to b", "a or b".
    Word,
    /// "a–b", or "a-b".
    Dash,
    /// "Fell from a to b".
    Change,
}

/// A value with its kind.
struct Kinded {
    kind: &'static str,
    value: Value,
}

struct Pair<'a> {
    cursor: &'a Cursor<'a>,
    first: &'a Finding,
    second: &'a Finding,
}

impl Pair<'_> {
    fn link(&self) -> Option<Link> {
        let (cursor, gap) = (self.cursor, self.first.tokens.end..self.second.tokens.start);
        // "A two- to three-year plan"
        let hyphen = cursor.word(gap.start) == "-" && cursor.glued(gap.start) && gap.len() == 2;
        let gap = gap.start + usize::from(hyphen)..gap.end;
        if gap.len() != 1 || self.first.sentence != self.second.sentence {
            return None;
        }
        let before = self.first.tokens.start.wrapping_sub(1);
        let opener = |word: &str| cursor.is(before, word) || cursor.is(self.first.tokens.start, word);
        match cursor.word(gap.start) {
            "and" if opener("between") => Some(Link::Framed),
            "to" | "until" | "till" | "through" if opener("from") => {
                Some(if self.follows_change(before) { Link::Change } else { Link::Framed })
            }
            "to" | "or" => (!self.is_changed_by(before) && !self.is_bounded()).then_some(Link::Word),
            "–" | "—" | "-" | "‑" if self.is_plain_dash(gap.start) => Some(Link::Dash),
            _ => None,
        }
    }

    /// "Greater than 100 and less than 300": one value within both bounds.
    fn both(&self) -> Option<Finding> {
        let (Value::Amount(first), Value::Amount(second)) = (&self.first.value, &self.second.value) else {
            return None;
        };
        let gap = self.first.tokens.end..self.second.tokens.start;
        let and = gap.len() == 1 && self.cursor.is_any(gap.start, &["and", "but"]);
        let same = self.first.sentence == self.second.sentence
            && is_bare(self.first)
            && (is_bare(self.second) || first.unit == second.unit);
        let zero = |end: &End<Number>| end.closed && end.value.is_zero();
        let (mut low, mut high) = (&first.set, &second.set);
        if high.high.is_none() {
            (low, high) = (high, low);
        }
        let open = low.high.is_none() && high.low.as_ref().is_none_or(zero);
        let (least, most) = (low.low.as_ref()?, high.high.as_ref()?);
        let fits = and && same && open && least.value < most.value;
        let set = Interval { low: Some(least.clone()), high: Some(most.clone()) };
        let value = Value::Amount(Amount { set, stated: None, ..second.clone() });
        let labels = self.second.labels.clone();
        let tokens = self.first.tokens.start..self.second.tokens.end;
        let span = self.cursor.span(tokens.clone());
        fits.then(|| Finding { kind: self.second.kind, value, labels, tokens, span, ..self.first.clone() })
    }

    fn follows_change(&self, from: usize) -> bool {
        (from.saturating_sub(NEAR)..from).any(|at| self.cursor.is_any(at, CHANGES))
    }

    /// "Rose by 11,000 to 187,000", "rose 12% to 4m": the first value is the change, the second the level.
    fn is_changed_by(&self, before: usize) -> bool {
        self.cursor.is(before, "by") || self.cursor.is_any(before, CHANGES)
    }

    /// "7% to below 9,000": the second value has a bound of its own, and ends no range.
    fn is_bounded(&self) -> bool {
        let set = set(&self.second.value);
        set.is_some_and(|set| set.low.is_none() || set.high.is_none())
    }

    /// No part of a longer code, a telephone number or a date.
    fn is_plain_dash(&self, dash: usize) -> bool {
        let cursor = self.cursor;
        let tied = |at: usize| cursor.is_any(at, &["-", "–", "/", "."]) && cursor.glued(at);
        let (first, end) = (self.first.tokens.start, self.second.tokens.end);
        let spaced = cursor.glued(dash) == cursor.glued(dash + 1);
        let digit_behind = cursor.glued(end + 1) && cursor.kind(end + 1) == Some(TokenKind::Number);
        spaced && !(cursor.glued(first) && tied(first - 1)) && !(tied(end) && digit_behind)
    }

    /// Both values in the unit and the scale that one of them states.
    fn shared(&self, link: Link) -> Option<(Kinded, Kinded)> {
        let (first, second) = (self.first, self.second);
        let (low, high) = match (is_bare(first), is_bare(second)) {
            (true, true) if link != Link::Dash || round(&first.value, &second.value) => {
                (first.value.clone(), second.value.clone())
            }
            (true, true) => return None,
            (true, false) => (like(&first.value, &second.value)?, second.value.clone()),
            (false, true) if takes_bare(first) => (first.value.clone(), like(&second.value, &first.value)?),
            (false, true) => return None,
            (false, false) if alike(&first.value, &second.value) => {
                (first.value.clone(), second.value.clone())
            }
            (false, false) => return None,
        };
        let low = self.scaled(low);
        let grows = below(&low, &high).unwrap_or(false);
        let kind = if is_bare(first) { second.kind } else { first.kind };
        let fits = link == Link::Change || grows;
        let odd = link == Link::Word && is_bare(first) && is_bare(second) && self.is_odd();
        let or = self.cursor.is(first.tokens.end, "or");
        let far = or && !within_a_few_times(&low, &high).unwrap_or(false);
        (fits && !odd && !far).then_some((Kinded { kind, value: low }, Kinded { kind, value: high }))
    }

    /// Odds and scores: "by 3 to 5", "3 to 5 on".
    fn is_odd(&self) -> bool {
        let before = self.first.tokens.start.wrapping_sub(1);
        self.cursor.is_any(before, &["of", "by", "won", "lost", "beat", "score", "ratio", "odds"])
    }

    /// "$3-5 million" begins at three million: the first value takes the second one's scale.
    fn scaled(&self, low: Value) -> Value {
        let scale = |finding: &Finding| {
            finding.tokens.clone().find_map(|at| {
                let digits = self.cursor.kind(at.wrapping_sub(1)) == Some(TokenKind::Number);
                crate::catalog::parts::scale::read(self.cursor, at, digits, true).map(|(_, scale)| scale)
            })
        };
        let (Some(scale), None, Value::Amount(amount)) = (scale(self.second), scale(self.first), &low) else {
            return low;
        };
        let Some(stated) =
            amount.stated.as_ref().filter(|stated| **stated < scale && **stated < Number::from(1000))
        else {
            return low;
        };
        let stated = Some(stated * &scale);
        Value::Amount(Amount { set: amount.set.map(|end| end * &scale), stated, ..amount.clone() })
    }

    /// The finding that covers both, from "between" or "from" on.
    fn whole(&self) -> Finding {
        let before = self.first.tokens.start.wrapping_sub(1);
        let framed = self.cursor.is_any(before, &["between", "from"]);
        let tokens = self.first.tokens.start - usize::from(framed)..self.second.tokens.end;
        Finding { span: self.cursor.span(tokens.clone()), tokens, ..self.first.clone() }
    }
}

/// Whether a dash between two bare numbers makes a range: round ones, whose years are none.
fn round(low: &Value, high: &Value) -> bool {
    let single = |value: &Value| set(value).and_then(Interval::single).cloned();
    single(low).zip(single(high)).is_some_and(|(low, high)| are_round(&low, &high))
}

/// "20 or 30" are two guesses at one number, "10 or 500" are two numbers.
fn within_a_few_times(low: &Value, high: &Value) -> Option<bool> {
    let (low, high) = (set(low)?, set(high)?);
    Some(high.high.as_ref()?.value <= &low.low.as_ref()?.value * &Number::from(3))
}

/// A number that counts and measures nothing.
fn is_bare(finding: &Finding) -> bool {
    matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none()) && finding.labels.is_empty()
}

/// Whether a bare number may follow: "$3 to 5", "aged 18 to 24"; but no "88 votes to 12".
fn takes_bare(finding: &Finding) -> bool {
    matches!(&finding.value, Value::Amount(amount) if amount.unit.is_some())
}

/// The bare number in the unit of the other value.
fn like(bare: &Value, model: &Value) -> Option<Value> {
    let Value::Amount(bare) = bare else { return None };
    match model {
        Value::Amount(model) => {
            Some(Value::Amount(Amount { unit: model.unit, whole: model.whole, ..bare.clone() }))
        }
        Value::Duration(model) => Some(Value::Duration(Duration {
            set: bare.set.clone(),
            unit: model.unit,
            iso: String::new(),
            precision: bare.precision,
        })),
        _ => None,
    }
}

fn alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Amount(a), Value::Amount(b)) => a.unit == b.unit,
        (Value::Duration(a), Value::Duration(b)) => a.unit == b.unit,
        _ => false,
    }
}

fn below(low: &Value, high: &Value) -> Option<bool> {
    let (low, high) = (set(low)?, set(high)?);
    Some(low.low.as_ref()?.value < high.high.as_ref().or(high.low.as_ref())?.value)
}

const fn set(value: &Value) -> Option<&Interval<Number>> {
    match value {
        Value::Amount(amount) => Some(&amount.set),
        Value::Duration(duration) => Some(&duration.set),
        _ => None,
    }
}

fn hull(low: &Value, high: &Value) -> Option<Value> {
    match (low, high) {
        (Value::Amount(low), Value::Amount(high)) => Some(Value::Amount(Amount {
            set: low.set.hull(&high.set),
            unit: high.unit,
            whole: low.whole && high.whole,
            stated: None,
            precision: looser(low.precision, high.precision),
        })),
        (Value::Duration(low), Value::Duration(high)) => {
            let set = low.set.hull(&high.set);
            let iso = high.iso.clone();
            Some(Value::Duration(Duration {
                set,
                unit: high.unit,
                iso,
                precision: looser(low.precision, high.precision),
            }))
        }
        _ => None,
    }
}

/// The less exact of two precisions.
const fn looser(a: Precision, b: Precision) -> Precision {
    match (a, b) {
        (Precision::Vague, _) | (_, Precision::Vague) => Precision::Vague,
        (Precision::Approximate, _) | (_, Precision::Approximate) => Precision::Approximate,
        _ => Precision::Stated,
    }
}
