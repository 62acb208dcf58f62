//! A dimension that has a name of its own comes in (speed); what it is made of goes out (length per time).

use super::dimension::Dimension;
use super::figure::Figure;
use crate::base::number::Number;

/// A dimension, the powers of what it is made of, and how many of their base units its own base unit is.
type Derived = (&'static str, &'static [(&'static str, i32)], &'static str);

const DERIVED: &[Derived] = &[
    ("person", &[], "1"),
    ("area", &[("length", 2)], "1"),
    ("volume", &[("length", 3)], "1/1000"),
    ("speed", &[("length", 1), ("time", -1)], "1"),
    ("flow", &[("length", 3), ("time", -1)], "1/86400000"),
    ("density", &[("mass", 1), ("length", -3)], "1"),
    ("population density", &[("length", -2)], "1/1000000"),
    ("power", &[("energy", 1), ("time", -1)], "1"),
    ("frequency", &[("time", -1)], "1"),
    ("data rate", &[("data", 1), ("time", -1)], "1/8"),
];

/// Both in the dimensions that theirs are made of, where these are the same: `distance / time` and 60 km/h.
#[must_use]
pub fn both(left: &Figure, right: &Figure) -> Option<(Figure, Figure)> {
    let (left, right) = (reduced(left)?, reduced(right)?);
    (left.dimension == right.dimension && !left.dimension.is_bare()).then_some((left, right))
}

fn reduced(figure: &Figure) -> Option<Figure> {
    let (mut dimension, mut factor) = (Dimension::default(), Number::one());
    for (name, power) in figure.dimension.powers() {
        for (place, part) in name.split(" per ").enumerate() {
            let power = if place == 0 { power } else { power.checked_neg()? };
            match DERIVED.iter().find(|(derived, ..)| *derived == part) {
                Some((_, made_of, size)) => {
                    for (plain, times) in *made_of {
                        dimension = dimension.joined(&Dimension::of(plain), times.checked_mul(power)?);
                    }
                    factor = raised(factor, &Number::parse(size)?, power)?;
                }
                None => dimension = dimension.joined(&Dimension::of(part), power),
            }
        }
    }
    Some(Figure { ratio: figure.ratio.scaled(&factor), dimension, ..figure.clone() })
}

/// `number` times or divided by `size`, `power` times.
fn raised(number: Number, size: &Number, power: i32) -> Option<Number> {
    (0..power.unsigned_abs().min(16))
        .try_fold(number, |number, _| if power > 0 { Some(&number * size) } else { number.checked_div(size) })
}
