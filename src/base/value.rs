//! The handful of shapes that every value read from a text has.

use super::interval::Interval;
use super::moment::Moment;
use super::number::Number;
use super::precision::Precision;
use super::span::Span;
use super::unit::Unit;

/// What was read: a set of possible values, in one of five shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, with a unit or none.
    Amount(Amount),
    /// A set of days.
    Moment(Moment),
    /// A length of time.
    Duration(Duration),
    /// Words: a name, a role, a title, a quotation.
    Words(Words),
    /// Several values of one shape.
    Series(Series),
}

impl Value {
    /// The shape's name in every output.
    #[must_use]
    pub const fn shape(&self) -> &'static str {
        match self {
            Self::Amount(_) => "amount",
            Self::Moment(_) => "moment",
            Self::Duration(_) => "duration",
            Self::Words(_) => "words",
            Self::Series(_) => "series",
        }
    }
}

/// A set of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The possible numbers, in `unit` as stated (12 for `12%`).
    pub set: Interval<Number>,
    /// None for bare numbers and for counts.
    pub unit: Option<Unit>,
    /// Whether only whole numbers are possible, as in a count.
    pub whole: bool,
    /// The number as the text states it: 2000 in "more than 2,000".
    pub stated: Option<Number>,
    /// How exact the words were.
    pub precision: Precision,
}

impl Amount {
    /// Exactly `number` of `unit`.
    #[must_use]
    pub fn exactly(number: Number, unit: Option<Unit>) -> Self {
        Self {
            set: Interval::exactly(number.clone()),
            unit,
            whole: false,
            stated: Some(number),
            precision: Precision::Stated,
        }
    }
}

/// A unit of a length of time, from the longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum TimeUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// A length of time: a set of numbers of one unit ("two years and three months" is 27 months).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duration {
    /// How many.
    pub set: Interval<Number>,
    /// Of what.
    pub unit: TimeUnit,
    /// ISO 8601, as the text states it: `P2Y3M`.
    pub iso: String,
    /// How exact the words were.
    pub precision: Precision,
}

/// Words that are a value themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words, as they stand.
    pub text: String,
    /// Who said them, where they are a quotation and the text says so.
    pub speaker: Option<Speaker>,
}

/// Who a quotation is attributed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The name, the fullest form that the text gives for this speaker; empty where only a role is given.
    pub name: String,
    /// The speaker's role as the text gives it: "colonel and the head of the department".
    pub role: String,
    /// Where the attribution stands: "said Olzhas Khusainov".
    pub span: Span,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its items, in order of the text.
    pub items: Vec<Item>,
    /// Whether the text gives all of them; after "including" it does not.
    pub closed: bool,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}
