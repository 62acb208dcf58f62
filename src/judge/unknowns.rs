//! Sets of possible numbers come in, by who they belong to; unknowns that stand for them in a calculation go out.

use super::polynomial::Ratio;
use super::range::range;
use crate::base::interval::Interval;
use crate::base::number::Number;

/// The unknowns of one piece of evidence. One owner is one unknown, however often it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Unknowns {
    owners: Vec<String>,
    sets: Vec<Interval<Number>>,
}

impl Unknowns {
    /// The unknown that belongs to `owner`; a plain number where the set has just one.
    pub fn of(&mut self, owner: String, set: Interval<Number>) -> Ratio {
        if let Some(value) = set.single() {
            return Ratio::constant(value.clone());
        }
        if let Some(known) = self.owners.iter().position(|known| *known == owner) {
            return Ratio::unknown(known);
        }
        self.owners.push(owner);
        self.sets.push(set);
        Ratio::unknown(self.owners.len() - 1)
    }

    /// What a calculation can come to; nothing where it may divide by zero.
    #[must_use]
    pub fn range(&self, ratio: &Ratio) -> Option<Interval<Number>> {
        range(ratio, &self.sets)
    }
}
