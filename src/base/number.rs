//! Decimal words come in; exact numbers of any size go out. Those that a newspaper prints fit two machine words, and
//! nothing is allocated for them.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// An exact rational number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(Repr);

/// A number that fits is always small, so that equal numbers are written alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    /// Reduced, the lower part above zero.
    Small(i64, i64),
    /// Reduced; one of its parts does not fit.
    Big(Box<BigRational>),
}

use Repr::{Big, Small};

/// Digits and exponent beyond which a decimal is not read as a number: it would not finish.
const MOST_DIGITS: usize = 4_000;
const MOST_EXPONENT: i32 = 4_000;
/// Digits that always fit a machine word.
const SHORT: usize = 18;

impl Number {
    /// Zero.
    #[must_use]
    pub const fn zero() -> Self {
        Self(Small(0, 1))
    }

    /// One.
    #[must_use]
    pub const fn one() -> Self {
        Self(Small(1, 1))
    }

    /// `numerator / denominator`; zero where the denominator is zero.
    #[must_use]
    pub fn ratio(numerator: i64, denominator: i64) -> Self {
        if denominator == 0 {
            return Self::zero();
        }
        Self::reduced(numerator.into(), denominator.into())
    }

    /// Ten to the power of `exponent`, which is clipped to what can be worked with.
    #[must_use]
    pub fn power_of_ten(exponent: i32) -> Self {
        let exponent = exponent.clamp(-MOST_EXPONENT, MOST_EXPONENT);
        if let Some(power) = 10_i64.checked_pow(exponent.unsigned_abs()) {
            return Self(if exponent < 0 { Small(1, power) } else { Small(power, 1) });
        }
        let power = BigInt::from(10).pow(exponent.unsigned_abs());
        Self::of(if exponent < 0 { BigRational::new(One::one(), power) } else { power.into() })
    }

    /// Reads `-12.50`, `1.5e3` or `5/9`: ASCII digits, at most one point, an optional sign and exponent.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(number) = short(text) {
            return Some(number);
        }
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
        let value = Self::of(BigRational::from(digits.parse::<BigInt>().ok()?));
        let scale = i32::try_from(decimals.len()).ok()?;
        Some(if exponent == scale { value } else { &value * &Self::power_of_ten(exponent - scale) })
    }

    /// A fraction whose lower part is not zero.
    fn reduced(top: i128, bottom: i128) -> Self {
        let divisor = if bottom == 1 { 1 } else { greatest_divisor(top, bottom) };
        let divisor = if bottom < 0 { -divisor } else { divisor };
        let (top, bottom) = (top / divisor, bottom / divisor);
        match (i64::try_from(top), i64::try_from(bottom)) {
            (Ok(top), Ok(bottom)) => Self(Small(top, bottom)),
            _ => Self(Big(Box::new(BigRational::new_raw(top.into(), bottom.into())))),
        }
    }

    fn of(number: BigRational) -> Self {
        match (number.numer().to_i64(), number.denom().to_i64()) {
            (Some(top), Some(bottom)) => Self(Small(top, bottom)),
            _ => Self(Big(Box::new(number))),
        }
    }

    fn big(&self) -> BigRational {
        match &self.0 {
            Small(top, bottom) => BigRational::new_raw((*top).into(), (*bottom).into()),
            Big(number) => number.as_ref().clone(),
        }
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        matches!(self.0, Small(0, _))
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        match &self.0 {
            Small(top, _) => *top < 0,
            Big(number) => number.is_negative(),
        }
    }

    /// Whether it is a whole number.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Small(_, bottom) => *bottom == 1,
            Big(number) => number.is_integer(),
        }
    }

    /// The largest whole number that is not above it.
    #[must_use]
    pub fn floor(&self) -> Self {
        match &self.0 {
            Small(top, bottom) => Self(Small(top.div_euclid(*bottom), 1)),
            Big(number) => Self::of(number.floor()),
        }
    }

    /// The smallest whole number that is not below it.
    #[must_use]
    pub fn ceil(&self) -> Self {
        match &self.0 {
            Small(top, 1) => Self(Small(*top, 1)),
            Small(top, bottom) => Self(Small(top.div_euclid(*bottom) + 1, 1)),
            Big(number) => Self::of(number.ceil()),
        }
    }

    /// Its distance from zero.
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.is_negative() { -self } else { self.clone() }
    }

    /// As a whole machine number, where it is one and fits.
    #[must_use]
    pub const fn to_i64(&self) -> Option<i64> {
        match self.0 {
            Small(top, 1) => Some(top),
            _ => None,
        }
    }

    /// How many bits it takes: what a calculation that never ends would let grow without bound.
    #[must_use]
    pub fn bits(&self) -> u64 {
        let bits = |part: u64| u64::from(u64::BITS - part.leading_zeros());
        match &self.0 {
            Small(top, bottom) => bits(top.unsigned_abs()) + bits(bottom.unsigned_abs()),
            Big(number) => number.numer().bits() + number.denom().bits(),
        }
    }

    /// Divided by `other`; nothing where `other` is zero.
    #[must_use]
    pub fn checked_div(&self, other: &Self) -> Option<Self> {
        (!other.is_zero()).then(|| self / other)
    }
}

/// Reads digits, with a sign and a point or without, where they always fit.
fn short(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if unsigned.len() > SHORT || unsigned.is_empty() {
        return None;
    }
    let (mut value, mut scale) = (0_i64, None);
    for byte in unsigned.bytes() {
        match (byte, &mut scale) {
            (b'0'..=b'9', scale) => {
                value = value * 10 + i64::from(byte - b'0');
                *scale = scale.map(|scale: u32| scale + 1);
            }
            (b'.', None) => scale = Some(0),
            _ => return None,
        }
    }
    let value = if text.starts_with('-') { -value } else { value };
    match scale {
        None => Some(Number(Small(value, 1))),
        Some(_) if unsigned.len() == 1 => None,
        Some(scale) => Some(Number::reduced(value.into(), 10_i128.pow(scale))),
    }
}

fn greatest_divisor(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = match (u64::try_from(a), u64::try_from(b)) {
            (Ok(short), Ok(by)) => (b, u128::from(short % by)),
            _ => (b, a % b),
        };
    }
    i128::try_from(a).unwrap_or(1)
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Small(value, 1))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Small(a, 1), Small(b, 1)) => a.cmp(b),
            (Small(a, under_a), Small(b, under_b)) => {
                let across = |top: &i64, under: &i64| i128::from(*top) * i128::from(*under);
                across(a, under_b).cmp(&across(b, under_a))
            }
            _ => self.big().cmp(&other.big()),
        }
    }
}

/// The exact decimal where there is one (`1.5`), else the fraction (`1/3`).
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Small(top, 1) = self.0 {
            return write!(f, "{top}");
        }
        let number = self.big();
        let Some(scale) = decimals(number.denom()) else {
            return write!(f, "{}/{}", number.numer(), number.denom());
        };
        let digits = match self.scaled(scale) {
            Some(scaled) => scaled.unsigned_abs().to_string(),
            None => (&number * BigRational::from(BigInt::from(10).pow(scale))).to_integer().abs().to_string(),
        };
        let digits = format!("{digits:0>width$}", width = scale as usize + 1);
        let (whole, rest) = digits.split_at(digits.len() - scale as usize);
        let sign = if self.is_negative() { "-" } else { "" };
        if rest.is_empty() { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{rest}") }
    }
}

impl Number {
    /// Times ten to the power of `scale`, where that is whole and fits.
    fn scaled(&self, scale: u32) -> Option<i128> {
        let Small(top, bottom) = self.0 else { return None };
        i128::from(top).checked_mul(10_i128.checked_pow(scale)?).map(|top| top / i128::from(bottom))
    }
}

/// How many decimals a reduced fraction with this denominator has; none where it never ends.
fn decimals(denominator: &BigInt) -> Option<u32> {
    if let Some(small) = denominator.to_u64() {
        let count = |mut rest: u64, prime: u64| {
            let mut count = 0;
            while rest.is_multiple_of(prime) && rest > 0 {
                (rest, count) = (rest / prime, count + 1);
            }
            (rest, count)
        };
        let (rest, twos) = count(small, 2);
        let (rest, fives) = count(rest, 5);
        return (rest == 1).then(|| twos.max(fives));
    }
    let (mut rest, mut twos, mut fives) = (denominator.clone(), 0, 0);
    for (prime, count) in [(2, &mut twos), (5, &mut fives)] {
        while (&rest % BigInt::from(prime)).is_zero() {
            rest /= prime;
            *count += 1;
        }
    }
    rest.is_one().then(|| twos.max(fives))
}

/// A fraction of machine words, wide enough for the product of two.
type Fraction = (i128, i128);

const fn sum((a, under_a): Fraction, (b, under_b): Fraction) -> Fraction {
    (a * under_b + b * under_a, under_a * under_b)
}

const fn product((a, under_a): Fraction, (b, under_b): Fraction) -> Fraction {
    (a * b, under_a * under_b)
}

const fn negative((a, under_a): Fraction) -> Fraction {
    (-a, under_a)
}

const fn inverse((a, under_a): Fraction) -> Fraction {
    (under_a, a)
}

macro_rules! operators {
    ($($name:ident $method:ident $small:expr),*) => {$(
        impl $name for &Number {
            type Output = Number;
            fn $method(self, other: &Number) -> Number {
                if let (Small(a, under_a), Small(b, under_b)) = (&self.0, &other.0) {
                    let fraction = |top: &i64, bottom: &i64| (i128::from(*top), i128::from(*bottom));
                    let small: fn(Fraction, Fraction) -> Fraction = $small;
                    let (top, bottom) = small(fraction(a, under_a), fraction(b, under_b));
                    if bottom != 0 {
                        return Number::reduced(top, bottom);
                    }
                }
                Number::of($name::$method(self.big(), other.big()))
            }
        }
    )*};
}
operators!(
    Add add sum,
    Sub sub |a, b| sum(a, negative(b)),
    Mul mul product,
    Div div |a, b| product(a, inverse(b))
);

impl Neg for &Number {
    type Output = Number;
    fn neg(self) -> Number {
        match &self.0 {
            Small(top, bottom) => Number::reduced(-i128::from(*top), (*bottom).into()),
            Big(number) => Number::of(-number.as_ref()),
        }
    }
}
