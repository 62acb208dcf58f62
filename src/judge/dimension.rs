//! Dimensions of quantities come in; those of their products and quotients, and how people say them, go out.

use crate::base::unit::Unit;
use std::collections::BTreeMap;

/// Percent: a plain number, said in hundredths.
pub const RATIO: &str = "ratio";
/// Percentage points: the distance between two ratios.
pub const POINTS: &str = "points";
/// Lengths of time that the calendar has no say in; the base is the second.
pub const TIME: &str = "time";
/// Years of age, which are years.
pub const AGE: &str = "age";
/// Months and years; the base is the month.
pub const CALENDAR: &str = "calendar";

/// What a quantity is a quantity of: powers of plain dimensions. Empty for bare numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dimension(BTreeMap<&'static str, i32>);

impl Dimension {
    /// One plain dimension; a ratio is a bare number.
    #[must_use]
    pub fn of(name: &'static str) -> Self {
        let mut powers = BTreeMap::new();
        if name != RATIO {
            powers.insert(name, 1);
        }
        Self(powers)
    }

    /// Of a unit, or of a bare number.
    #[must_use]
    pub fn of_unit(unit: Option<&Unit>) -> Self {
        unit.map_or_else(Self::default, |unit| Self::of(unit.dimension))
    }

    /// Whether it is a bare number's.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is this plain dimension.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.0.len() == 1 && self.0.get(name) == Some(&1)
    }

    /// Of a product (`times` 1) or quotient (`times` −1) with the other.
    #[must_use]
    pub fn joined(&self, other: &Self, times: i32) -> Self {
        let mut powers = self.0.clone();
        for (name, power) in &other.0 {
            let sum = powers.get(name).copied().unwrap_or(0).saturating_add(power.saturating_mul(times));
            if sum == 0 {
                powers.remove(name);
            } else {
                powers.insert(name, sum);
            }
        }
        Self(powers)
    }

    /// Its plain dimensions and their powers.
    pub fn powers(&self) -> impl Iterator<Item = (&'static str, i32)> + '_ {
        self.0.iter().map(|(name, power)| (*name, *power))
    }

    /// The currency, where it is one.
    #[must_use]
    pub fn currency(&self) -> Option<&'static str> {
        match self.0.first_key_value() {
            Some((name, 1)) if self.0.len() == 1 => name.strip_prefix("money "),
            _ => None,
        }
    }

    /// `a length`, `GBP`, `length per time`, `a bare number`.
    #[must_use]
    pub fn words(&self) -> String {
        if let Some(currency) = self.currency() {
            return currency.to_owned();
        }
        let of = |sign: i32| -> Vec<String> {
            self.0
                .iter()
                .filter(|(_, power)| power.signum() == sign)
                .map(|(name, power)| match power.abs() {
                    1 => said(name).to_owned(),
                    power => format!("{}^{power}", said(name)),
                })
                .collect()
        };
        match (of(1), of(-1)) {
            (above, below) if above.is_empty() && below.is_empty() => "a bare number".to_owned(),
            (above, below) if below.is_empty() => above.join(" × "),
            (above, below) if above.is_empty() => format!("1 per {}", below.join(" per ")),
            (above, below) => format!("{} per {}", above.join(" × "), below.join(" per ")),
        }
    }
}

fn said(name: &'static str) -> &'static str {
    match name {
        POINTS => "percentage points",
        TIME | CALENDAR => "a length of time",
        name => name.strip_prefix("money ").unwrap_or(name),
    }
}
