//! Values come in; what a test can compare goes out.

use super::figure::Figure;
use super::mention::{Identity, Mention};
use super::unknowns::Unknowns;
use crate::base::moment::{Moment, Tense};
use crate::base::value::{Item, Value};

/// One side of a test, under one combination of mentions.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "few live at a time, and most are figures")]
pub enum Quantity {
    /// A number with its unit.
    Figure(Figure),
    /// A day, and who told it.
    Dated(Dated),
    /// The time from one day to another.
    Elapsed(Box<Dated>, Box<Dated>),
    /// Possible days of the week, Monday 1 to Sunday 7.
    Weekdays(Vec<i8>),
    /// Words.
    Wording(Wording),
    /// A list.
    Listing(Listing),
}

/// A day or days.
#[derive(Clone, Debug)]
pub struct Dated {
    /// The days.
    pub moment: Moment,
    /// Who told them; none for literals.
    pub identity: Option<Identity>,
    /// How they were moved since: `+ 9 days`. Two with one identity and the same moves are one day.
    pub moved: String,
    /// When the clause says that things happen.
    pub tense: Tense,
}

/// Words.
#[derive(Clone, Debug)]
pub struct Wording {
    /// As they stand.
    pub text: String,
    /// Who told them; none for literals.
    pub identity: Option<Identity>,
}

/// A list.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Its items.
    pub items: Vec<Quantity>,
    /// Whether there are no others.
    pub closed: bool,
    /// Who told it; none for literals.
    pub identity: Option<Identity>,
    /// As people read it.
    pub shown: String,
}

impl Quantity {
    /// Of a mention.
    pub fn of_mention(mention: &Mention, unknowns: &mut Unknowns) -> Self {
        Self::of_value(&mention.value, Some(mention.identity), mention.tense, unknowns)
    }

    /// Of a literal.
    pub fn of_literal(value: &Value, unknowns: &mut Unknowns) -> Self {
        let mut quantity = Self::of_value(value, None, Tense::Unclear, unknowns);
        if let Self::Figure(figure) = &mut quantity {
            figure.literal = match value {
                Value::Amount(amount) => amount.set.single().cloned(),
                Value::Duration(duration) => duration.set.single().cloned(),
                _ => None,
            };
        }
        quantity
    }

    fn of_value(value: &Value, identity: Option<Identity>, tense: Tense, unknowns: &mut Unknowns) -> Self {
        match value {
            Value::Amount(amount) => {
                Self::Figure(Figure::of_amount(amount, owner(identity, value), unknowns))
            }
            Value::Duration(duration) => {
                Self::Figure(Figure::of_duration(duration, owner(identity, value), unknowns))
            }
            Value::Moment(moment) => {
                Self::Dated(Dated { moment: moment.clone(), identity, moved: String::new(), tense })
            }
            Value::Words(words) => Self::Wording(Wording { text: words.text.clone(), identity }),
            Value::Series(series) => {
                let item = |(index, item): (usize, &Item)| {
                    // Each item is an unknown of its own: it has no identity but its place in the list.
                    let mut quantity = Self::of_value(&item.value, None, tense, unknowns);
                    if let (Self::Figure(figure), Value::Amount(amount)) = (&mut quantity, &item.value) {
                        *figure = Figure::of_amount(amount, format!("{identity:?} item {index}"), unknowns);
                    }
                    quantity
                };
                Self::Listing(Listing {
                    items: series.items.iter().enumerate().map(item).collect(),
                    closed: series.closed,
                    identity,
                    shown: value.to_string(),
                })
            }
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Figure(figure) => figure.dimension.words(),
            Self::Dated(_) => "a date".to_owned(),
            Self::Elapsed(..) => "a length of time".to_owned(),
            Self::Weekdays(_) => "a day of the week".to_owned(),
            Self::Wording(_) => "words".to_owned(),
            Self::Listing(_) => "a list".to_owned(),
        }
    }
}

/// Who an unknown belongs to: the finding, or the literal itself.
fn owner(identity: Option<Identity>, value: &Value) -> String {
    identity.map_or_else(|| format!("literal {value}"), |(source, finding)| format!("{source} {finding}"))
}
