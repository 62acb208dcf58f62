//! Decimal words come in; exact numbers of any size go out.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// An exact rational number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(BigRational);

/// Digits and exponent beyond which a decimal is not read as a number: it would not finish.
const MOST_DIGITS: usize = 4_000;
const MOST_EXPONENT: i32 = 4_000;

impl Number {
    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self(BigRational::zero())
    }

    /// One.
    #[must_use]
    pub fn one() -> Self {
        Self(BigRational::one())
    }

    /// `numerator / denominator`; zero where the denominator is zero.
    #[must_use]
    pub fn ratio(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 {
            return Self::zero();
        }
        Self(BigRational::new(numerator.into(), denominator.into()))
    }

    /// Ten to the power of `exponent`, which is clipped to what can be worked with.
    #[must_use]
    pub fn power_of_ten(exponent: i32) -> Self {
        let exponent = exponent.clamp(-MOST_EXPONENT, MOST_EXPONENT);
        let power = BigInt::from(10).pow(exponent.unsigned_abs());
        Self(if exponent < 0 { BigRational::new(One::one(), power) } else { power.into() })
    }

    /// Reads `-12.50`, `1.5e3` or `5/9`: ASCII digits, at most one point, an optional sign and exponent.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((top, bottom)) = text.split_once('/') {
            let (top, bottom) = (Self::parse(top)?, Self::parse(bottom)?);
            return (!bottom.is_zero()).then(|| &top / &bottom);
        }
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, decimals].concat();
        let unsigned = digits.strip_prefix(['-', '+']).unwrap_or(&digits);
        let readable = !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit());
        if !readable || digits.len() > MOST_DIGITS || exponent.abs() > MOST_EXPONENT {
            return None;
        }
        let value = Self(BigRational::from(digits.parse::<BigInt>().ok()?));
        let scale = i32::try_from(decimals.len()).ok()?;
        Some(if exponent == scale { value } else { &value * &Self::power_of_ten(exponent - scale) })
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Whether it is a whole number.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.is_integer()
    }

    /// The largest whole number that is not above it.
    #[must_use]
    pub fn floor(&self) -> Self {
        Self(self.0.floor())
    }

    /// The smallest whole number that is not below it.
    #[must_use]
    pub fn ceil(&self) -> Self {
        Self(self.0.ceil())
    }

    /// Its distance from zero.
    #[must_use]
    pub fn abs(&self) -> Self {
        Self(self.0.abs())
    }

    /// As a whole machine number, where it is one and fits.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.is_whole().then(|| self.0.numer().to_i64()).flatten()
    }

    /// How many bits it takes: what a calculation that never ends would let grow without bound.
    #[must_use]
    pub fn bits(&self) -> u64 {
        self.0.numer().bits() + self.0.denom().bits()
    }

    /// Divided by `other`; nothing where `other` is zero.
    #[must_use]
    pub fn checked_div(&self, other: &Self) -> Option<Self> {
        (!other.is_zero()).then(|| self / other)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(BigRational::from(BigInt::from(value)))
    }
}

/// The exact decimal where there is one (`1.5`), else the fraction (`1/3`).
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(scale) = decimals(self.0.denom()) else {
            return write!(f, "{}/{}", self.0.numer(), self.0.denom());
        };
        let scaled = (&self.0 * BigRational::from(BigInt::from(10).pow(scale))).to_integer();
        let digits = format!("{:0>width$}", scaled.abs().to_string(), width = scale as usize + 1);
        let (whole, rest) = digits.split_at(digits.len() - scale as usize);
        let sign = if self.0.is_negative() { "-" } else { "" };
        if rest.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{rest}") }
    }
}

/// How many decimals a reduced fraction with this denominator has; none where it never ends.
fn decimals(denominator: &BigInt) -> Option<u32> {
    let (mut rest, mut twos, mut fives) = (denominator.clone(), 0, 0);
    for (prime, count) in [(2, &mut twos), (5, &mut fives)] {
        while (&rest % BigInt::from(prime)).is_zero() {
            rest /= prime;
            *count += 1;
        }
    }
    rest.is_one().then(|| twos.max(fives))
}

macro_rules! operators {
    ($($name:ident $method:ident),*) => {$(
        impl $name for &Number {
            type Output = Number;
            fn $method(self, other: &Number) -> Number {
                Number($name::$method(&self.0, &other.0))
            }
        }
    )*};
}
operators!(Add add, Sub sub, Mul mul, Div div);

impl Neg for &Number {
    type Output = Number;
    fn neg(self) -> Number {
        Number(-&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        Number::parse(text).map(|number| number.to_string())
    }

    #[test]
    fn decimals_are_exact_and_of_any_size() {
        assert_eq!(shown("0012.50").as_deref(), Some("12.5"));
        assert_eq!(shown("-0.05").as_deref(), Some("-0.05"));
        assert_eq!(shown("1.5e3").as_deref(), Some("1500"));
        assert_eq!(shown("5/9").as_deref(), Some("5/9"));
        assert_eq!(
            shown("12345678901234567890123456789012345.1").as_deref(),
            Some("12345678901234567890123456789012345.1")
        );
    }

    #[test]
    fn what_is_no_decimal_or_too_large_is_not_read() {
        for text in ["", "-", "1.2.3", "1e1000000000", "1,000", "x", "1/0"] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn a_third_three_times_is_one() {
        assert_eq!(&Number::ratio(1, 3) * &Number::from(3), Number::one());
    }
}
