//! The days and periods that a text has given so far come in; the one that "the following year" or "a week earlier" is
//! told from goes out.

use crate::base::days::{closed, days_between};
use crate::base::interval::Interval;
use crate::base::moment::{Days, Moment, Move, Relative, Step};
use crate::base::precision::Precision;
use crate::base::told::follow;
use jiff::civil::Date;

/// Days or a period that the text gave, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// From the first to the last day.
    pub days: Interval<Date>,
    /// The sentence it stands in.
    pub sentence: usize,
    /// The how-manieth of all that were given.
    order: usize,
}

/// The last day, the last period of a month at most, and the last of a year at most.
#[derive(Clone, Debug, Default)]
pub struct Course {
    last: [Option<Given>; 3],
    count: usize,
}

impl Course {
    /// Takes note of what the text gives; a time of day alone gives no day.
    pub fn pass(&mut self, moment: &Moment, sentence: usize, time: bool) {
        let Days::Known(days) = &moment.days else { return };
        let [days] = days.as_slice() else { return };
        let days = closed(days);
        let (Some(low), Some(high)) = (&days.low, &days.high) else { return };
        let class = match days_between(low.value, high.value) {
            0 => 0,
            1..=31 => 1,
            32..=366 => 2,
            _ => return,
        };
        if time || moment.precision != Precision::Stated {
            return;
        }
        self.count += 1;
        if let Some(last) = self.last.get_mut(class) {
            *last = Some(Given { days, sentence, order: self.count });
        }
    }

    /// Whether the text has given any day at all.
    #[must_use]
    pub fn has_day(&self) -> bool {
        self.last.first().is_some_and(Option::is_some)
    }

    /// What a moment is told from: a day where it counts days, else the last period that is no longer than what it
    /// counts.
    #[must_use]
    pub fn anchor(&self, told: &Relative) -> Option<&Given> {
        let classes = match told.moves.first() {
            Some(Move::Unit(step, _) | Move::Along(step, _)) => reach(*step),
            _ => 1,
        };
        self.last.iter().take(classes).flatten().max_by_key(|given| given.order)
    }
}

/// How many classes of periods a unit is counted from.
const fn reach(step: Step) -> usize {
    match step {
        Step::Day | Step::Week | Step::Weekend | Step::Weekday(_) => 1,
        Step::Month | Step::MonthOfYear(_) => 2,
        Step::Quarter | Step::HalfYear | Step::Year | Step::Decade | Step::Century => 3,
    }
}

/// The days that are told from those given.
#[must_use]
pub fn told_from(given: &Interval<Date>, told: &Relative) -> Option<Days> {
    Some(Days::Known(vec![follow(given, &told.moves)?]).side(told.open, told.strict))
}
