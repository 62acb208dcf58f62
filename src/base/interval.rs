//! Ends come in; intervals, and how two of them stand to each other, go out.

/// One end of an interval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct End<T> {
    /// The value at the end.
    pub value: T,
    /// Whether the value itself belongs to the interval.
    pub closed: bool,
}

/// All values between two ends; an end that is missing is unbounded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Interval<T> {
    /// The lower end.
    pub low: Option<End<T>>,
    /// The upper end.
    pub high: Option<End<T>>,
}

/// How a set of possible values stands to the values that a constraint allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Every possible value is allowed.
    Within,
    /// No possible value is allowed.
    Disjoint,
    /// Some are and some are not, or it is not known.
    Overlapping,
}

impl<T: Ord + Clone> Interval<T> {
    /// Just `value`.
    #[must_use]
    pub fn exactly(value: T) -> Self {
        Self::closed(value.clone(), value)
    }

    /// From `low` to `high`, both included.
    #[must_use]
    pub const fn closed(low: T, high: T) -> Self {
        Self { low: Some(End { value: low, closed: true }), high: Some(End { value: high, closed: true }) }
    }

    /// Everything.
    #[must_use]
    pub const fn all() -> Self {
        Self { low: None, high: None }
    }

    /// Above `value`.
    #[must_use]
    pub const fn above(value: T) -> Self {
        Self { low: Some(End { value, closed: false }), high: None }
    }

    /// `value` or above.
    #[must_use]
    pub const fn at_least(value: T) -> Self {
        Self { low: Some(End { value, closed: true }), high: None }
    }

    /// Below `value`.
    #[must_use]
    pub const fn below(value: T) -> Self {
        Self { low: None, high: Some(End { value, closed: false }) }
    }

    /// `value` or below.
    #[must_use]
    pub const fn at_most(value: T) -> Self {
        Self { low: None, high: Some(End { value, closed: true }) }
    }

    /// The value, where it holds just one.
    #[must_use]
    pub fn single(&self) -> Option<&T> {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) if low.closed && high.closed && low.value == high.value => {
                Some(&low.value)
            }
            _ => None,
        }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) => {
                low.value > high.value || (low.value == high.value && !(low.closed && high.closed))
            }
            _ => false,
        }
    }

    /// What both hold.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        Self {
            low: stricter(&self.low, &other.low, |a, b| a > b),
            high: stricter(&self.high, &other.high, |a, b| a < b),
        }
    }

    /// The smallest interval that holds both.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        Self {
            low: looser(&self.low, &other.low, |a, b| a < b),
            high: looser(&self.high, &other.high, |a, b| a > b),
        }
    }

    /// Whether every value of it is in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.is_empty() || self.intersect(other) == *self
    }

    /// How this set of possible values stands to the `allowed` ones.
    #[must_use]
    pub fn relation(&self, allowed: &Self) -> Relation {
        if self.intersect(allowed).is_empty() {
            Relation::Disjoint
        } else if self.is_subset(allowed) {
            Relation::Within
        } else {
            Relation::Overlapping
        }
    }

    /// The interval with each end's value replaced, in an order-keeping way.
    pub fn map<U>(&self, mut change: impl FnMut(&T) -> U) -> Interval<U> {
        let mut end = |end: &End<T>| End { value: change(&end.value), closed: end.closed };
        Interval { low: self.low.as_ref().map(&mut end), high: self.high.as_ref().map(&mut end) }
    }
}

fn stricter<T: Ord + Clone>(
    a: &Option<End<T>>,
    b: &Option<End<T>>,
    beats: fn(&T, &T) -> bool,
) -> Option<End<T>> {
    match (a, b) {
        (Some(x), Some(y)) if x.value == y.value => {
            Some(End { value: x.value.clone(), closed: x.closed && y.closed })
        }
        (Some(x), Some(y)) => Some(if beats(&x.value, &y.value) { x } else { y }.clone()),
        (one, other) => one.clone().or_else(|| other.clone()),
    }
}

fn looser<T: Ord + Clone>(
    a: &Option<End<T>>,
    b: &Option<End<T>>,
    beats: fn(&T, &T) -> bool,
) -> Option<End<T>> {
    match (a, b) {
        (Some(x), Some(y)) if x.value == y.value => {
            Some(End { value: x.value.clone(), closed: x.closed || y.closed })
        }
        (Some(x), Some(y)) => Some(if beats(&x.value, &y.value) { x } else { y }.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_2000_against_what_claims_allow() {
        let text = Interval::above(2000);
        assert_eq!(text.relation(&Interval::above(2000)), Relation::Within);
        assert_eq!(text.relation(&Interval::exactly(2000)), Relation::Disjoint);
        assert_eq!(text.relation(&Interval::above(2500)), Relation::Overlapping);
        assert_eq!(text.relation(&Interval::at_most(2000)), Relation::Disjoint);
        assert_eq!(text.relation(&Interval::all()), Relation::Within);
    }

    #[test]
    fn touching_open_ends_share_nothing() {
        assert!(Interval::below(3).intersect(&Interval::at_least(3)).is_empty());
        assert_eq!(Interval::closed(1, 3).intersect(&Interval::at_least(3)), Interval::exactly(3));
    }
}
