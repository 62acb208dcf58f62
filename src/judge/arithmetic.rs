//! Intervals of numbers come in; what their sums, products, quotients and powers can be goes out.

use crate::base::interval::{End, Interval};
use crate::base::number::Number;

/// A number, or beyond all numbers on one side. Ordered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extended {
    /// −∞
    Below,
    /// A number.
    At(Number),
    /// ∞
    Above,
}

impl Extended {
    /// −1, 0 or 1.
    #[must_use]
    pub fn sign(&self) -> i8 {
        match self {
            Self::Below => -1,
            Self::Above => 1,
            Self::At(value) if value.is_zero() => 0,
            Self::At(value) => 1 - 2 * i8::from(value.is_negative()),
        }
    }

    /// ∞ or −∞ by a sign; zero where it is zero.
    #[must_use]
    pub fn endless(sign: i8) -> Self {
        match sign {
            0 => Self::At(Number::zero()),
            1.. => Self::Above,
            _ => Self::Below,
        }
    }

    /// The product; zero times anything is zero.
    fn times(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::At(a), Self::At(b)) => Self::At(a * b),
            _ => Self::endless(self.sign() * other.sign()),
        }
    }
}

/// A value at the edge of a set, and whether the set holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The value.
    pub value: Extended,
    /// Whether it is one of the set.
    pub held: bool,
}

/// Both edges of an interval, the lower first.
#[must_use]
pub fn edges(set: &Interval<Number>) -> [Edge; 2] {
    let edge = |end: &Option<End<Number>>, beyond: Extended| match end {
        Some(end) => Edge { value: Extended::At(end.value.clone()), held: end.closed },
        None => Edge { value: beyond, held: false },
    };
    [edge(&set.low, Extended::Below), edge(&set.high, Extended::Above)]
}

/// The smallest interval with all these edges; everything where there are none.
#[must_use]
pub fn hull_of(edges: &[Edge]) -> Interval<Number> {
    let end = |value: &Extended| match value {
        Extended::At(number) => {
            let closed = edges.iter().any(|edge| edge.held && edge.value == *value);
            Some(End { value: number.clone(), closed })
        }
        _ => None,
    };
    let values = || edges.iter().map(|edge| &edge.value);
    match (values().min(), values().max()) {
        (Some(low), Some(high)) => Interval { low: end(low), high: end(high) },
        _ => Interval::all(),
    }
}

/// What `a + b` can be.
#[must_use]
pub fn sum(a: &Interval<Number>, b: &Interval<Number>) -> Interval<Number> {
    let end = |a: &Option<End<Number>>, b: &Option<End<Number>>| {
        let (a, b) = (a.as_ref()?, b.as_ref()?);
        Some(End { value: &a.value + &b.value, closed: a.closed && b.closed })
    };
    Interval { low: end(&a.low, &b.low), high: end(&a.high, &b.high) }
}

/// What `a * b` can be.
#[must_use]
pub fn product(a: &Interval<Number>, b: &Interval<Number>) -> Interval<Number> {
    let mut found = Vec::with_capacity(4);
    for left in edges(a) {
        for right in edges(b) {
            let zero_held = (left.held && left.value.sign() == 0) || (right.held && right.value.sign() == 0);
            found.push(Edge {
                value: left.value.times(&right.value),
                held: (left.held && right.held) || zero_held,
            });
        }
    }
    hull_of(&found)
}

/// What `1 / a` can be; nothing where `a` may be zero.
#[must_use]
pub fn inverse(a: &Interval<Number>) -> Option<Interval<Number>> {
    let sign = sign_of(a)?;
    let one = Number::one();
    let inverted = edges(a).map(|edge| match &edge.value {
        Extended::At(value) => match one.checked_div(value) {
            Some(value) => Edge { value: Extended::At(value), held: edge.held },
            None => Edge { value: Extended::endless(sign), held: false },
        },
        _ => Edge { value: Extended::At(Number::zero()), held: false },
    });
    Some(hull_of(&inverted))
}

/// The sign that all of it has; nothing where it may be zero.
#[must_use]
pub fn sign_of(a: &Interval<Number>) -> Option<i8> {
    let zero = Interval::exactly(Number::zero());
    if a.is_empty() || !a.intersect(&zero).is_empty() {
        return None;
    }
    let [low, _] = edges(a);
    Some(if low.value >= Extended::At(Number::zero()) { 1 } else { -1 })
}

/// What `a` to a power can be.
#[must_use]
pub fn power(a: &Interval<Number>, exponent: u32) -> Interval<Number> {
    let mut result = Interval::exactly(Number::one());
    let base = if exponent.is_multiple_of(2) { absolute(a) } else { a.clone() };
    for _ in 0..exponent {
        result = product(&result, &base);
    }
    result
}

/// What the distance of `a` from zero can be.
#[must_use]
pub fn absolute(a: &Interval<Number>) -> Interval<Number> {
    let [low, high] = edges(a);
    let away = |edge: Edge| match edge.value {
        Extended::At(value) => Edge { value: Extended::At(value.abs()), held: edge.held },
        _ => Edge { value: Extended::Above, held: false },
    };
    let mut found = vec![away(low), away(high)];
    if sign_of(a).is_none() {
        found.push(Edge { value: Extended::At(Number::zero()), held: true });
    }
    hull_of(&found)
}

/// What the smaller, or the larger, of the two can be.
#[must_use]
pub fn extreme(a: &Interval<Number>, b: &Interval<Number>, largest: bool) -> Interval<Number> {
    // Where both end at one value, the larger of the two is at its lowest only where both are.
    let choose = |one: Edge, other: Edge, both: bool| match one.value.cmp(&other.value) {
        std::cmp::Ordering::Equal if both => Edge { held: one.held && other.held, value: one.value },
        std::cmp::Ordering::Equal => Edge { held: one.held || other.held, value: one.value },
        order => {
            if order.is_gt() == largest {
                one
            } else {
                other
            }
        }
    };
    let ([a_low, a_high], [b_low, b_high]) = (edges(a), edges(b));
    hull_of(&[choose(a_low, b_low, largest), choose(a_high, b_high, !largest)])
}

/// The whole numbers of an interval, as its ends.
#[must_use]
pub fn whole_of(set: &Interval<Number>) -> Interval<Number> {
    let one = Number::one();
    let low = set.low.as_ref().map(|end| {
        let up = end.value.ceil();
        End { value: if up == end.value && !end.closed { &up + &one } else { up }, closed: true }
    });
    let high = set.high.as_ref().map(|end| {
        let down = end.value.floor();
        End { value: if down == end.value && !end.closed { &down - &one } else { down }, closed: true }
    });
    Interval { low, high }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: i64) -> Number {
        Number::from(value)
    }

    #[test]
    fn counts_are_whole_numbers() {
        assert_eq!(whole_of(&Interval::above(number(2000))).to_string(), "[2001, ∞)");
        assert_eq!(whole_of(&Interval::below(number(40))).to_string(), "(−∞, 39]");
        let about = Interval::closed(Number::ratio(665, 10), Number::ratio(735, 10));
        assert_eq!(whole_of(&about).to_string(), "[67, 73]");
    }

    #[test]
    fn products_and_quotients_keep_track_of_their_edges() {
        let (some, above) = (Interval::closed(number(-2), number(3)), Interval::above(number(4)));
        assert_eq!(product(&some, &some).to_string(), "[-6, 9]");
        assert_eq!(product(&some, &above).to_string(), "(−∞, ∞)");
        assert_eq!(inverse(&above).unwrap().to_string(), "(0, 0.25)");
        assert_eq!(inverse(&some), None);
        assert_eq!(power(&some, 2).to_string(), "[0, 9]");
        assert_eq!(absolute(&Interval::below(number(-1))).to_string(), "(1, ∞)");
        let zero_or_more = Interval::closed(number(0), number(1));
        assert_eq!(product(&zero_or_more, &above).to_string(), "[0, ∞)");
    }
}
