//! Unknown numbers and constants come in; sums, products and quotients of them go out, simplified, so that an
//! unknown that occurs twice stays one unknown: `x / x` is 1, and `x - x` is 0.

use crate::base::number::Number;
use std::collections::{BTreeMap, BTreeSet};

/// An unknown number, as an index into the sets of possible values.
pub type Unknown = usize;

/// A product of powers of unknowns, in order.
type Monomial = Vec<(Unknown, u32)>;

/// Larger results than these are given up.
const MOST_TERMS: usize = 256;
const MOST_BITS: u64 = 200_000;

/// Why a calculation has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It divides by zero.
    DividesByZero,
    /// It grows beyond what can be worked with.
    TooLarge,
}

/// A sum of products.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Polynomial(BTreeMap<Monomial, Number>);

impl Polynomial {
    /// Just a number.
    #[must_use]
    pub fn constant(value: Number) -> Self {
        let mut terms = BTreeMap::new();
        if !value.is_zero() {
            terms.insert(Vec::new(), value);
        }
        Self(terms)
    }

    /// Just an unknown.
    #[must_use]
    pub fn unknown(unknown: Unknown) -> Self {
        Self(BTreeMap::from([(vec![(unknown, 1)], Number::one())]))
    }

    /// Whether it is zero whatever the unknowns are.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number that it is whatever the unknowns are.
    #[must_use]
    pub fn as_constant(&self) -> Option<Number> {
        match self.0.len() {
            0 => Some(Number::zero()),
            1 => self.0.get(&Vec::new()).cloned(),
            _ => None,
        }
    }

    /// Its unknowns.
    #[must_use]
    pub fn unknowns(&self) -> BTreeSet<Unknown> {
        self.0.keys().flatten().map(|&(unknown, _)| unknown).collect()
    }

    /// Whether no unknown is multiplied by itself.
    #[must_use]
    pub fn is_multilinear(&self) -> bool {
        self.0.keys().flatten().all(|&(_, power)| power == 1)
    }

    /// Its terms: unknowns with powers, and what they are multiplied by.
    pub fn terms(&self) -> impl Iterator<Item = (&[(Unknown, u32)], &Number)> {
        self.0.iter().map(|(monomial, factor)| (monomial.as_slice(), factor))
    }

    /// Both together, the other `times` so often.
    #[must_use]
    fn plus(&self, other: &Self, times: &Number) -> Self {
        let mut sum = self.clone();
        for (monomial, factor) in &other.0 {
            sum.add_term(monomial.clone(), &(factor * times));
        }
        sum
    }

    /// Each term times `factor`.
    #[must_use]
    pub fn scaled(&self, factor: &Number) -> Self {
        Self::default().plus(self, factor)
    }

    fn times(&self, other: &Self) -> Result<Self, Trouble> {
        let mut product = Self::default();
        for (left, a) in &self.0 {
            for (right, b) in &other.0 {
                product.add_term(joined(left, right), &(a * b));
                if product.0.len() > MOST_TERMS {
                    return Err(Trouble::TooLarge);
                }
            }
        }
        match product.0.values().all(|factor| factor.bits() <= MOST_BITS) {
            true => Ok(product),
            false => Err(Trouble::TooLarge),
        }
    }

    fn add_term(&mut self, monomial: Monomial, factor: &Number) {
        let sum = self.0.get(&monomial).map_or_else(|| factor.clone(), |known| known + factor);
        if sum.is_zero() {
            self.0.remove(&monomial);
        } else {
            self.0.insert(monomial, sum);
        }
    }

    /// With a number in the place of an unknown.
    #[must_use]
    pub fn with(&self, unknown: Unknown, value: &Number) -> Self {
        let mut result = Self::default();
        for (monomial, factor) in &self.0 {
            let mut factor = factor.clone();
            for _ in 0..power_of(monomial, unknown) {
                factor = &factor * value;
            }
            result.add_term(without(monomial, unknown), &factor);
        }
        result
    }

    /// What a multilinear one multiplies the unknown by, and the rest.
    #[must_use]
    pub fn split(&self, unknown: Unknown) -> (Self, Self) {
        let (mut slope, mut rest) = (Self::default(), Self::default());
        for (monomial, factor) in &self.0 {
            let part = if power_of(monomial, unknown) > 0 { &mut slope } else { &mut rest };
            part.add_term(without(monomial, unknown), factor);
        }
        (slope, rest)
    }

    /// How many times `other` it is, where it is a plain multiple.
    fn multiple_of(&self, other: &Self) -> Option<Number> {
        let (monomial, factor) = other.0.first_key_value()?;
        let times = self.0.get(monomial)?.checked_div(factor)?;
        (*self == other.scaled(&times)).then_some(times)
    }

    /// The product of unknowns that divides every term.
    fn shared(&self) -> Option<Monomial> {
        let mut monomials = self.0.keys();
        let mut shared = monomials.next()?.clone();
        for monomial in monomials {
            shared.retain_mut(|(unknown, power)| {
                *power = (*power).min(power_of(monomial, *unknown));
                *power > 0
            });
        }
        Some(shared)
    }

    fn divided_by(&self, divisor: &[(Unknown, u32)]) -> Self {
        let lowered = |monomial: &Monomial| -> Monomial {
            let left = |&(unknown, power): &(Unknown, u32)| {
                let rest = power - power_of(divisor, unknown).min(power);
                (rest > 0).then_some((unknown, rest))
            };
            monomial.iter().filter_map(left).collect()
        };
        Self(self.0.iter().map(|(monomial, factor)| (lowered(monomial), factor.clone())).collect())
    }
}

fn power_of(monomial: &[(Unknown, u32)], unknown: Unknown) -> u32 {
    monomial.iter().find(|&&(known, _)| known == unknown).map_or(0, |&(_, power)| power)
}

fn without(monomial: &[(Unknown, u32)], unknown: Unknown) -> Monomial {
    monomial.iter().copied().filter(|&(known, _)| known != unknown).collect()
}

fn joined(left: &[(Unknown, u32)], right: &[(Unknown, u32)]) -> Monomial {
    let mut powers: BTreeMap<Unknown, u32> = left.iter().copied().collect();
    for &(unknown, power) in right {
        *powers.entry(unknown).or_default() += power;
    }
    powers.into_iter().collect()
}

/// One sum of products divided by another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// Above the line.
    pub top: Polynomial,
    /// Below it; never zero throughout.
    pub bottom: Polynomial,
}

impl Ratio {
    /// Just a number.
    #[must_use]
    pub fn constant(value: Number) -> Self {
        Self { top: Polynomial::constant(value), bottom: Polynomial::constant(Number::one()) }
    }

    /// Just an unknown.
    #[must_use]
    pub fn unknown(unknown: Unknown) -> Self {
        Self { top: Polynomial::unknown(unknown), bottom: Polynomial::constant(Number::one()) }
    }

    /// The number that it is whatever the unknowns are.
    #[must_use]
    pub fn as_constant(&self) -> Option<Number> {
        self.top.as_constant()?.checked_div(&self.bottom.as_constant()?)
    }

    /// The sum of both.
    ///
    /// # Errors
    /// Where it grows too large.
    pub fn add(&self, other: &Self) -> Result<Self, Trouble> {
        self.plus(other, &Number::one())
    }

    /// The difference of both.
    ///
    /// # Errors
    /// Where it grows too large.
    pub fn subtract(&self, other: &Self) -> Result<Self, Trouble> {
        self.plus(other, &Number::from(-1))
    }

    fn plus(&self, other: &Self, times: &Number) -> Result<Self, Trouble> {
        if self.bottom == other.bottom {
            return simplified(self.top.plus(&other.top, times), self.bottom.clone());
        }
        let (left, right) = (self.top.times(&other.bottom)?, other.top.times(&self.bottom)?);
        simplified(left.plus(&right, times), self.bottom.times(&other.bottom)?)
    }

    /// The product of both.
    ///
    /// # Errors
    /// Where it grows too large.
    pub fn multiply(&self, other: &Self) -> Result<Self, Trouble> {
        simplified(self.top.times(&other.top)?, self.bottom.times(&other.bottom)?)
    }

    /// One divided by the other.
    ///
    /// # Errors
    /// Where the other is zero, or it grows too large.
    pub fn divide(&self, other: &Self) -> Result<Self, Trouble> {
        simplified(self.top.times(&other.bottom)?, self.bottom.times(&other.top)?)
    }

    /// So many times it.
    #[must_use]
    pub fn scaled(&self, factor: &Number) -> Self {
        Self { top: self.top.scaled(factor), bottom: self.bottom.clone() }
    }
}

fn simplified(top: Polynomial, bottom: Polynomial) -> Result<Ratio, Trouble> {
    if bottom.is_zero() {
        return Err(Trouble::DividesByZero);
    }
    if let Some(times) = top.multiple_of(&bottom) {
        return Ok(Ratio::constant(times));
    }
    if let Some(divisor) = bottom.as_constant() {
        let factor = Number::one().checked_div(&divisor).unwrap_or_else(Number::one);
        return Ok(Ratio { top: top.scaled(&factor), bottom: Polynomial::constant(Number::one()) });
    }
    let (Some(above), Some(below)) = (top.shared(), bottom.shared()) else {
        return Ok(Ratio::constant(Number::zero()));
    };
    let common: Monomial = above
        .iter()
        .map(|&(unknown, power)| (unknown, power.min(power_of(&below, unknown))))
        .filter(|&(_, power)| power > 0)
        .collect();
    if common.is_empty() {
        return Ok(Ratio { top, bottom });
    }
    simplified(top.divided_by(&common), bottom.divided_by(&common))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn x() -> Ratio {
        Ratio::unknown(0)
    }

    fn y() -> Ratio {
        Ratio::unknown(1)
    }

    fn number(value: i64) -> Ratio {
        Ratio::constant(Number::from(value))
    }

    #[test]
    fn an_unknown_is_one_wherever_it_occurs() {
        assert_eq!(x().divide(&x()), Ok(number(1)));
        assert_eq!(x().subtract(&x()), Ok(number(0)));
        assert_eq!(x().multiply(&y()).and_then(|xy| xy.divide(&x())), Ok(y()));
        let growth = x().subtract(&y()).and_then(|gain| gain.divide(&y())).unwrap();
        let ratio_less_one = x().divide(&y()).and_then(|ratio| ratio.subtract(&number(1))).unwrap();
        assert_eq!(growth.subtract(&ratio_less_one), Ok(number(0)));
    }

    #[test]
    fn what_has_no_result_says_why() {
        assert_eq!(x().divide(&number(0)), Err(Trouble::DividesByZero));
        let nothing = x().subtract(&x()).unwrap();
        assert_eq!(y().divide(&nothing), Err(Trouble::DividesByZero));
        let mut sum = number(0);
        for unknown in 0..40 {
            sum = sum.add(&Ratio::unknown(unknown)).unwrap();
        }
        assert_eq!(sum.multiply(&sum), Err(Trouble::TooLarge));
    }
}
