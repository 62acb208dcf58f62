//! A unit's name, dimension and exact size; conversions within a dimension come out.

use super::number::Number;

/// A unit of measure. Kinds declare theirs as constants, each with the source of its factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit {
    /// English singular name (`kilometre`) or ISO 4217 code (`USD`).
    pub name: &'static str,
    /// What it measures. Units convert into each other where this is equal: `length`, `mass`,
    /// `temperature`, `ratio` (percent), `points`, `money USD` (each currency is a dimension of its own).
    pub dimension: &'static str,
    /// How many base units one of it is: an exact decimal or fraction, `1609.344` or `5/9`.
    pub factor: &'static str,
    /// Added after the factor, for scales whose zeros differ (`459.67` for °F): `(value + offset) × factor`.
    pub offset: &'static str,
}

impl Unit {
    /// `value` of this unit, in the base unit of its dimension.
    #[must_use]
    pub fn to_base(&self, value: &Number) -> Number {
        &(value + &decimal(self.offset)) * &decimal(self.factor)
    }

    /// `value` of the base unit, in this unit.
    #[must_use]
    pub fn from_base(&self, value: &Number) -> Number {
        let scaled = value.checked_div(&decimal(self.factor)).unwrap_or_else(Number::zero);
        &scaled - &decimal(self.offset)
    }
}

fn decimal(text: &str) -> Number {
    Number::parse(text).unwrap_or_else(Number::zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fahrenheit_converts_by_offset_and_factor() {
        let fahrenheit =
            Unit { name: "degree Fahrenheit", dimension: "temperature", factor: "5/9", offset: "459.67" };
        let celsius =
            Unit { name: "degree Celsius", dimension: "temperature", factor: "1", offset: "273.15" };
        let kelvin = fahrenheit.to_base(&Number::from(212));
        assert_eq!(celsius.from_base(&kelvin), Number::from(100));
    }
}
