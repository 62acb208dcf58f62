//! A calculation and the sets of its unknowns come in; the set of its possible results goes out.

use super::arithmetic::{Edge, Extended, edges, hull_of, inverse, power, product, sign_of, sum};
use super::polynomial::{Polynomial, Ratio, Unknown};
use crate::base::interval::{End, Interval};
use crate::base::number::Number;

/// With more unknowns than this the result is bounded, not exact.
const MOST_UNKNOWNS: usize = 5;

/// What the calculation can come to; nothing where it may divide by zero.
///
/// Where no unknown is multiplied by itself the result is exact: such a quotient rises or falls along each
/// unknown, so its least and greatest value lie at ends of their sets, and an end is reached where it lies at
/// ends that belong to their sets, or does not depend on the others.
#[must_use]
pub fn range(ratio: &Ratio, sets: &[Interval<Number>]) -> Option<Interval<Number>> {
    if let Some(value) = ratio.as_constant() {
        return Some(Interval::exactly(value));
    }
    let unknowns: Vec<Unknown> = ratio.top.unknowns().union(&ratio.bottom.unknowns()).copied().collect();
    let exact =
        unknowns.len() <= MOST_UNKNOWNS && ratio.top.is_multilinear() && ratio.bottom.is_multilinear();
    let bottom = match ratio.bottom.as_constant() {
        Some(value) => Interval::exactly(value),
        None if exact => {
            let over_one = Ratio { top: ratio.bottom.clone(), bottom: Polynomial::constant(Number::one()) };
            hull_of(&corners(&over_one, &unknowns, sets, 1)?)
        }
        None => bounded(&ratio.bottom, sets),
    };
    let sign = sign_of(&bottom)?;
    if exact {
        return corners(ratio, &unknowns, sets, sign).map(|found| hull_of(&found));
    }
    Some(product(&bounded(&ratio.top, sets), &inverse(&bottom)?))
}

/// A set that holds all results of a sum of products, and maybe more.
fn bounded(polynomial: &Polynomial, sets: &[Interval<Number>]) -> Interval<Number> {
    polynomial.terms().fold(Interval::exactly(Number::zero()), |total, (monomial, factor)| {
        let term = monomial.iter().fold(Interval::exactly(factor.clone()), |term, &(unknown, exponent)| {
            product(&term, &power(&set_of(unknown, sets), exponent))
        });
        sum(&total, &term)
    })
}

fn set_of(unknown: Unknown, sets: &[Interval<Number>]) -> Interval<Number> {
    sets.get(unknown).cloned().unwrap_or_else(Interval::all)
}

/// The values at the ends and in the midst of every unknown's set, all combined.
fn corners(ratio: &Ratio, unknowns: &[Unknown], sets: &[Interval<Number>], sign: i8) -> Option<Vec<Edge>> {
    let mut places: Vec<Vec<(Unknown, Edge)>> = vec![Vec::new()];
    for &unknown in unknowns {
        let set = set_of(unknown, sets);
        if set.is_empty() {
            return None;
        }
        let [low, high] = edges(&set);
        let middle = Edge { value: Extended::At(inside(&set)), held: true };
        places = places
            .into_iter()
            .flat_map(|place| {
                [low.clone(), middle.clone(), high.clone()].into_iter().map(move |edge| {
                    let mut place = place.clone();
                    place.push((unknown, edge));
                    place
                })
            })
            .collect();
    }
    places.iter().map(|place| value_at(ratio, place, sign)).collect()
}

/// A number inside the interval.
fn inside(set: &Interval<Number>) -> Number {
    match (&set.low, &set.high) {
        (Some(low), Some(high)) => &(&low.value + &high.value) * &Number::ratio(1, 2),
        (Some(End { value, .. }), None) => value + &Number::one(),
        (None, Some(End { value, .. })) => value - &Number::one(),
        (None, None) => Number::zero(),
    }
}

/// The value, or the limit, at one place; nothing where there is no limit.
fn value_at(ratio: &Ratio, place: &[(Unknown, Edge)], sign: i8) -> Option<Edge> {
    let (mut top, mut bottom) = (ratio.top.clone(), ratio.bottom.clone());
    for (unknown, edge) in place {
        if let Extended::At(value) = &edge.value {
            (top, bottom) = (top.with(*unknown, value), bottom.with(*unknown, value));
        }
    }
    let mut endless = 0;
    for (unknown, edge) in place.iter().filter(|(_, edge)| !matches!(edge.value, Extended::At(_))) {
        let ((slope, rest), (below, below_rest)) = (top.split(*unknown), bottom.split(*unknown));
        if endless == 0 && !below.is_zero() {
            (top, bottom) = (slope, below);
        } else if endless == 0 && !slope.is_zero() {
            (endless, top, bottom) = (edge.value.sign(), slope, below_rest);
        } else {
            // The leading parts alone say which way it is endless.
            endless *= if slope.is_zero() { 1 } else { edge.value.sign() };
            endless *= if below.is_zero() { 1 } else { edge.value.sign() };
            top = if slope.is_zero() { rest } else { slope };
            bottom = if below.is_zero() { below_rest } else { below };
        }
    }
    let held = place.iter().all(|(_, edge)| edge.held);
    limit(&top.as_constant()?, &bottom.as_constant()?, endless, sign).map(|value| Edge { value, held })
}

fn limit(top: &Number, bottom: &Number, endless: i8, sign: i8) -> Option<Extended> {
    let top_sign = Extended::At(top.clone()).sign();
    match top.checked_div(bottom) {
        Some(value) if endless == 0 => Some(Extended::At(value)),
        Some(value) => Some(Extended::endless(endless * Extended::At(value).sign())),
        None if top_sign == 0 => None,
        None => Some(Extended::endless(top_sign * sign)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: i64) -> Number {
        Number::from(value)
    }

    fn shown(ratio: &Ratio, sets: &[Interval<Number>]) -> String {
        range(ratio, sets).map_or_else(|| "undefined".to_owned(), |set| set.to_string())
    }

    #[test]
    fn one_unknown_is_counted_once() {
        let (x, y) = (Ratio::unknown(0), Ratio::unknown(1));
        let share = x.divide(&x.add(&y).unwrap()).unwrap();
        let sets = [Interval::closed(number(1), number(2)), Interval::closed(number(2), number(3))];
        assert_eq!(shown(&share, &sets), "[0.25, 0.5]");
        let growth = x.subtract(&y).unwrap().divide(&y).unwrap();
        assert_eq!(shown(&growth, &sets), "[-2/3, 0]");
    }

    #[test]
    fn endless_sets_have_limits() {
        let (x, y) = (Ratio::unknown(0), Ratio::unknown(1));
        let sets = [Interval::at_least(number(2001)), Interval::at_least(number(10))];
        assert_eq!(shown(&Ratio::constant(number(250)).divide(&x).unwrap(), &sets), "(0, 250/2001]");
        assert_eq!(shown(&x.divide(&y).unwrap(), &sets), "(0, ∞)");
        assert_eq!(shown(&x.subtract(&y).unwrap(), &sets), "(−∞, ∞)");
        let share = x.divide(&x.add(&y).unwrap()).unwrap();
        assert_eq!(shown(&share, &sets), "(0, 1)");
        assert_eq!(shown(&x.multiply(&y).unwrap(), &sets), "[20010, ∞)");
    }

    #[test]
    fn what_may_be_zero_does_not_divide() {
        let (x, y) = (Ratio::unknown(0), Ratio::unknown(1));
        let sets = [Interval::exactly(number(4)), Interval::closed(number(0), number(2))];
        assert_eq!(shown(&x.divide(&y).unwrap(), &sets), "undefined");
        let open = [Interval::exactly(number(4)), Interval { high: None, ..Interval::above(number(0)) }];
        assert_eq!(shown(&x.divide(&y).unwrap(), &open), "(0, ∞)");
        let square = x.multiply(&x).unwrap().subtract(&x).unwrap();
        assert_eq!(shown(&square, &[Interval::closed(number(1), number(3))]), "[-2, 8]");
    }
}
