//! A token comes in; how many are said there goes out: a numeral or a vague word, with a hedge behind it.

use super::bound::Bound;
use super::cursor::Cursor;
use super::hedge;
use super::numeral::{self, Numeral};
use super::roles::Roles;
use super::{guard, vague};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::unit::Unit;
use crate::base::value::Amount;

/// How many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The token behind it.
    pub end: usize,
    /// The possible numbers, the hedge behind them aside.
    pub set: Interval<Number>,
    /// The number that is stated, where one is.
    pub stated: Option<Number>,
    /// How exact the words are, the hedge aside.
    pub precision: Precision,
    /// Whether it is a share of one: "a third".
    pub fraction: bool,
    /// The hedge behind it: "or more".
    pub hedge: Option<Bound>,
}

/// The tokens at which a quantity may begin.
pub const WAKES: Roles = numeral::WAKES.with(Roles::VAGUE);

/// Reads the quantity at a token, unless its digits belong to a name, a score or the like.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Quantity> {
    if cursor.has(at, Roles::VAGUE)
        && let Some(vague) = vague::read(cursor, at)
    {
        let (set, end) = (vague.set, vague.end);
        return Some(Quantity {
            end,
            set,
            stated: None,
            precision: Precision::Vague,
            fraction: false,
            hedge: None,
        });
    }
    let numeral = numeral::read(cursor, at)?;
    (!guard::is_none(cursor, at..numeral.end, numeral.digits)).then(|| of(cursor, numeral))
}

/// The quantity that a numeral makes.
#[must_use]
pub fn of(cursor: &Cursor<'_>, numeral: Numeral) -> Quantity {
    let hedge = hedge::behind(cursor, numeral.end);
    Quantity {
        end: hedge.map_or(numeral.end, |(end, _)| end),
        set: Interval::exactly(numeral.value.clone()),
        stated: Some(numeral.value),
        precision: Precision::Stated,
        fraction: numeral.fraction,
        hedge: hedge.map(|(_, bound)| bound),
    }
}

impl Quantity {
    /// The amount of a unit; `count` where whole things are counted.
    #[must_use]
    pub fn amount(self, unit: Option<Unit>, count: bool) -> Amount {
        let (set, precision) = match self.hedge {
            Some(bound) => hedge::apply(bound, &self.set, count),
            None => (self.set, self.precision),
        };
        Amount { set, unit, whole: count, stated: self.stated, precision }
    }

    /// Whether whole things can be counted by it.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.fraction && self.stated.as_ref().is_none_or(|number| number.is_whole() && !number.is_negative())
    }
}
