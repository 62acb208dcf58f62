//! What the evaluation knows of one candidate: its value as its bearing makes it, who asserts it, where it stands.

use crate::base::interval::Interval;
use crate::base::moment::{Days, Moment, Tense};
use crate::base::span::Span;
use crate::base::value::{Amount, Duration, Series, Value};
use crate::claim::ast::Subject;
use crate::extract::finding::Standing;
use crate::ground::candidate::Bearing;

/// Which finding it is: the source, and the finding in it. One identity is one unknown.
pub type Identity = (usize, usize);

/// One candidate for a subject.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Which finding it is.
    pub identity: Identity,
    /// The catalog's name of its kind.
    pub kind: &'static str,
    /// What it says of the subject.
    pub value: Value,
    /// When its clause says that things happen.
    pub tense: Tense,
    /// Whether the text asserts it.
    pub standing: Standing,
    /// The words that say it.
    pub span: Span,
    /// The sentence that holds them.
    pub sentence: Span,
    /// Why these words.
    pub notes: Vec<String>,
    /// Where the words begin that give them what they are, in the text: two who share one are both it.
    pub ties: Vec<usize>,
    /// What was assumed to read them so.
    pub assumptions: Vec<String>,
    /// Further places where the same sentence stands.
    pub repeats: Vec<(usize, Span)>,
}

/// What is known of one subject of a test.
#[derive(Clone, Debug)]
pub struct Known {
    /// The subject.
    pub subject: Subject,
    /// Its evidence, best first.
    pub mentions: Vec<Mention>,
    /// What was looked for, in words.
    pub looked_for: String,
    /// What to do where nothing was found: "did you mean …".
    pub nearest: Vec<String>,
}

/// The value that a finding gives a subject which it bears on: a bound where it is a bound.
#[must_use]
pub fn borne(value: &Value, bearing: Bearing) -> Value {
    match (bearing, value) {
        (Bearing::Exact, Value::Moment(moment)) => Value::Moment(moment.loosened()),
        (Bearing::Exact, value) => value.clone(),
        (_, Value::Amount(amount)) => {
            Value::Amount(Amount { set: widened(&amount.set, bearing), ..amount.clone() })
        }
        (_, Value::Duration(duration)) => {
            Value::Duration(Duration { set: widened(&duration.set, bearing), ..duration.clone() })
        }
        (_, Value::Moment(moment)) => Value::Moment(moment_widened(&moment.loosened(), bearing)),
        (Bearing::AtLeast, Value::Series(series)) => {
            Value::Series(Series { closed: false, ..series.clone() })
        }
        (_, other) => other.clone(),
    }
}

fn widened<T: Ord + Clone>(set: &Interval<T>, bearing: Bearing) -> Interval<T> {
    match bearing {
        Bearing::Exact => set.clone(),
        Bearing::AtLeast => Interval { low: set.low.clone(), high: None },
        Bearing::AtMost => Interval { low: None, high: set.high.clone() },
    }
}

fn moment_widened(moment: &Moment, bearing: Bearing) -> Moment {
    let widen = |days: &Interval<jiff::civil::Date>| widened(days, bearing);
    match &moment.days {
        Days::Known(days) => {
            Moment { days: Days::Known(days.iter().map(widen).collect()), time: None, ..moment.clone() }
        }
        _ if bearing == Bearing::AtLeast => moment.from_first(),
        _ => moment.up_to(),
    }
}
