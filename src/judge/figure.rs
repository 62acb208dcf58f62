//! Amounts and durations come in; figures that can be calculated with, in base units, go out.

use super::arithmetic::whole_of;
use super::dimension::{AGE, CALENDAR, Dimension, POINTS, RATIO, TIME};
use super::polynomial::{Ratio, Trouble};
use super::unknowns::Unknowns;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::unit::Unit;
use crate::base::value::{Amount, Duration, TimeUnit};

/// A number that may depend on unknowns, in base units.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The calculation.
    pub ratio: Ratio,
    /// What it is a quantity of.
    pub dimension: Dimension,
    /// Whether only whole numbers are possible.
    pub whole: bool,
    /// How many readings of a scale with a zero of its own it sums up: 1 for a temperature, 0 for a difference.
    pub readings: Number,
    /// How it stands to percent.
    pub share: Share,
    /// Its unit, where it is one stated value: in it results are shown.
    pub scale: Option<Scale>,
    /// Its one stated value, in its own unit, where it is a literal.
    pub literal: Option<Number>,
    /// What one is where the other side leaves the unit out: 12 months for ages.
    pub bare: Option<Number>,
}

/// How a figure stands to percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Share {
    /// Not at all.
    #[default]
    None,
    /// It is so many percent of something.
    Percent,
    /// It is the distance between two percentages.
    Difference,
}

/// A unit that a figure is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// A unit of measure.
    Unit(Unit),
    /// A unit of time.
    Time(TimeUnit),
}

impl Figure {
    /// Of an amount that belongs to `owner`, as its text states it. Counts are made whole first.
    pub fn of_amount(amount: &Amount, owner: String, unknowns: &mut Unknowns) -> Self {
        let set = if amount.whole { whole_of(&amount.set) } else { amount.set.clone() };
        let base = match &amount.unit {
            Some(unit) => set.map(|value| unit.to_base(value)),
            None => set,
        };
        if amount.unit.is_some_and(|unit| unit.dimension == AGE) {
            return Self::of_age(base, owner, unknowns);
        }
        let dimension = Dimension::of_unit(amount.unit.as_ref());
        let percent = amount.unit.is_some_and(|unit| unit.dimension == RATIO);
        Self {
            ratio: unknowns.of(owner, base),
            whole: amount.whole && dimension.is_bare() && !percent,
            dimension,
            readings: Number::one(),
            share: if percent { Share::Percent } else { Share::None },
            scale: amount.unit.map(Scale::Unit),
            literal: None,
            bare: None,
        }
    }

    /// Of an age in years: a length of time, and a bare number beside it is one of years too.
    fn of_age(years: Interval<Number>, owner: String, unknowns: &mut Unknowns) -> Self {
        let (dimension, months) = base_of(TimeUnit::Year);
        let year = Number::from(months);
        Self {
            ratio: unknowns.of(owner, years.map(|count| count * &year)),
            scale: Some(Scale::Time(TimeUnit::Year)),
            bare: Some(year),
            ..Self::bare_number(Number::zero())
        }
        .measuring(Dimension::of(dimension))
    }

    /// Of a duration that belongs to `owner`.
    pub fn of_duration(duration: &Duration, owner: String, unknowns: &mut Unknowns) -> Self {
        let (dimension, size) = base_of(duration.unit);
        let size = Number::from(size);
        Self {
            ratio: unknowns.of(owner, duration.set.map(|count| count * &size)),
            scale: Some(Scale::Time(duration.unit)),
            ..Self::bare_number(Number::zero())
        }
        .measuring(Dimension::of(dimension))
    }

    /// A plain number.
    #[must_use]
    pub fn bare_number(value: Number) -> Self {
        Self::of_ratio(Ratio::constant(value))
    }

    /// A calculation of plain numbers.
    #[must_use]
    pub fn of_ratio(ratio: Ratio) -> Self {
        Self {
            ratio,
            dimension: Dimension::default(),
            whole: false,
            readings: Number::zero(),
            share: Share::None,
            scale: None,
            literal: None,
            bare: None,
        }
    }

    /// The same as a quantity of this.
    #[must_use]
    pub fn measuring(self, dimension: Dimension) -> Self {
        Self { dimension, ..self }
    }

    /// Both together, or (`sign` −1) one less the other. Their dimensions have been matched.
    ///
    /// # Errors
    /// Where it grows too large.
    pub fn plus(&self, other: &Self, sign: i64) -> Result<Self, Trouble> {
        let ratio =
            if sign < 0 { self.ratio.subtract(&other.ratio)? } else { self.ratio.add(&other.ratio)? };
        let share = match (self.share, other.share) {
            (Share::Percent, Share::Percent) if sign < 0 => Share::Difference,
            (Share::None, share) => share,
            (share, _) => share,
        };
        Ok(Self {
            ratio,
            dimension: self.dimension.clone(),
            whole: self.whole && other.whole,
            readings: &self.readings + &(&other.readings * &Number::from(sign)),
            share,
            scale: self.scale.or(other.scale),
            literal: None,
            bare: self.bare.clone().filter(|_| self.bare == other.bare),
        })
    }

    /// The product.
    ///
    /// # Errors
    /// Where it grows too large.
    pub fn times(&self, other: &Self) -> Result<Self, Trouble> {
        let plain = |figure: &Self| figure.dimension.is_bare();
        let scaled = match (self.ratio.as_constant(), other.ratio.as_constant()) {
            (_, Some(factor)) if plain(other) => Some((self, factor)),
            (Some(factor), _) if plain(self) => Some((other, factor)),
            _ => None,
        };
        let of = Self {
            dimension: self.dimension.joined(&other.dimension, 1),
            whole: self.whole && other.whole,
            ..Self::of_ratio(self.ratio.multiply(&other.ratio)?)
        };
        Ok(match scaled {
            Some((figure, factor)) => of.like(figure, &factor),
            None => of,
        })
    }

    /// The quotient.
    ///
    /// # Errors
    /// Where the other is zero, or it grows too large.
    pub fn over(&self, other: &Self) -> Result<Self, Trouble> {
        let of = Self {
            dimension: self.dimension.joined(&other.dimension, -1),
            ..Self::of_ratio(self.ratio.divide(&other.ratio)?)
        };
        let factor = other.ratio.as_constant().and_then(|divisor| Number::one().checked_div(&divisor));
        Ok(match factor.filter(|_| other.dimension.is_bare()) {
            Some(factor) => of.like(self, &factor),
            None => of,
        })
    }

    /// It is a plain multiple of the figure, and told like it.
    fn like(self, figure: &Self, factor: &Number) -> Self {
        let bare = figure.dimension.is_bare();
        Self {
            readings: &figure.readings * factor,
            share: if bare { Share::None } else { figure.share },
            scale: figure.scale.filter(|_| !bare),
            bare: figure.bare.clone(),
            ..self
        }
    }

    /// The same literal, read as a sum of so many readings of its scale.
    #[must_use]
    pub fn as_readings(&self, readings: &Number) -> Self {
        let Some(value) = &self.literal else { return self.clone() };
        let base = match self.scale {
            Some(Scale::Unit(unit)) => {
                let zero = unit.to_base(&Number::zero());
                &unit.to_base(value) + &(&zero * &(readings - &Number::one()))
            }
            Some(Scale::Time(unit)) => value * &Number::from(base_of(unit).1),
            None => value.clone(),
        };
        Self { ratio: Ratio::constant(base), readings: readings.clone(), ..self.clone() }
    }

    /// Percentage points as the difference of ratios that they are.
    #[must_use]
    pub fn points_as_ratio(&self) -> Self {
        debug_assert!(self.dimension.is(POINTS), "only points are points");
        let ratio = self.ratio.scaled(&Number::ratio(1, 100));
        Self { ratio, dimension: Dimension::default(), share: Share::Difference, ..self.clone() }
    }

    /// The possible values in its own scale, as people read them; base units where it has none.
    #[must_use]
    pub fn shown(&self, scale: Option<Scale>, unknowns: &Unknowns) -> String {
        let Some(set) = unknowns.range(&self.ratio) else { return "undefined".to_owned() };
        let set = if self.whole { whole_of(&set) } else { set };
        match scale {
            Some(Scale::Unit(unit)) => {
                let zero = &unit.to_base(&Number::zero()) * &self.readings;
                let size = &unit.to_base(&Number::one()) - &unit.to_base(&Number::zero());
                let own = |value: &Number| (value - &zero).checked_div(&size).unwrap_or_else(Number::zero);
                format!("{} {}", rounded(&set.map(own)), unit.name)
            }
            Some(Scale::Time(unit)) => {
                let size = Number::from(base_of(unit).1);
                let own = set.map(|value| value.checked_div(&size).unwrap_or_else(Number::zero));
                format!("{} {unit}s", rounded(&own))
            }
            None if self.dimension.is_bare() => rounded(&set),
            None => format!("{} {}", rounded(&set), self.dimension.words()),
        }
    }
}

/// The dimension of a unit of time, and how many base units it has: months, or seconds.
#[must_use]
pub const fn base_of(unit: TimeUnit) -> (&'static str, i64) {
    match unit {
        TimeUnit::Year => (CALENDAR, 12),
        TimeUnit::Month => (CALENDAR, 1),
        TimeUnit::Week => (TIME, 604_800),
        TimeUnit::Day => (TIME, 86_400),
        TimeUnit::Hour => (TIME, 3_600),
        TimeUnit::Minute => (TIME, 60),
        TimeUnit::Second => (TIME, 1),
    }
}

/// The interval with endless decimals cut, marked `≈`.
fn rounded(set: &Interval<Number>) -> String {
    set.map(Rounded::of).to_string()
}

/// A number to be shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Rounded(Number);

impl Rounded {
    fn of(value: &Number) -> Self {
        Self(value.clone())
    }
}

impl std::fmt::Display for Rounded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scale = Number::power_of_ten(6);
        let cut = (&(&self.0 * &scale) + &Number::ratio(1, 2)).floor();
        let cut = cut.checked_div(&scale).unwrap_or_else(Number::zero);
        if cut == self.0 || cut.is_zero() { write!(f, "{}", self.0) } else { write!(f, "≈{cut}") }
    }
}
