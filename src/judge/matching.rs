//! Two figures come in; the same two in one dimension go out, or what keeps them apart.

use super::dimension::{CALENDAR, Dimension, POINTS, TIME};
use super::elapsing::in_days;
use super::figure::{Figure, Scale, Share};
use super::missing::Missing;
use super::reduction;
use super::unknowns::Unknowns;
use crate::base::number::Number;
use crate::base::unit::Unit;

/// Signs that stand before their amounts.
const SIGNS: &[(&str, &str)] = &[("USD", "$"), ("GBP", "£"), ("EUR", "€"), ("JPY", "¥"), ("INR", "₹")];

/// Plurals that no `s` makes.
const PLURALS: &[(&str, &str)] = &[("foot", "feet"), ("inch", "inches"), ("percent", "percent")];

/// Both in one dimension, to be compared.
///
/// # Errors
/// Where there is none that both have.
pub fn matched(left: &Figure, right: &Figure, unknowns: &mut Unknowns) -> Result<(Figure, Figure), Missing> {
    if left.dimension == right.dimension {
        return same_dimension(left, right);
    }
    if let Some(left) = brought_to(left, right, unknowns)? {
        return Ok((left, right.clone()));
    }
    if let Some(right) = brought_to(right, left, unknowns)? {
        return Ok((left.clone(), right));
    }
    reduction::both(left, right).ok_or_else(|| apart(left, right))
}

/// Both in one dimension, to be added up: there points go with percentages.
///
/// # Errors
/// Where there is none that both have.
pub fn addable(left: &Figure, right: &Figure, unknowns: &mut Unknowns) -> Result<(Figure, Figure), Missing> {
    let points = |one: &Figure, other: &Figure| {
        one.dimension.is(POINTS) && other.dimension.is_bare() && other.share != Share::None
    };
    if points(left, right) {
        return Ok((left.points_as_ratio(), right.clone()));
    }
    if points(right, left) {
        return Ok((left.clone(), right.points_as_ratio()));
    }
    if left.dimension == right.dimension {
        return Ok((left.clone(), right.clone()));
    }
    matched(left, right, unknowns)
}

fn same_dimension(left: &Figure, right: &Figure) -> Result<(Figure, Figure), Missing> {
    if left.readings == right.readings {
        return Ok((left.clone(), right.clone()));
    }
    let (own, other) = (left.as_readings(&right.readings), right.as_readings(&left.readings));
    if right.literal.is_some() {
        return Ok((left.clone(), other));
    }
    if left.literal.is_some() {
        return Ok((own, right.clone()));
    }
    let has_zero = |figure: &Figure| matches!(figure.scale, Some(Scale::Unit(unit)) if !unit.to_base(&Number::zero()).is_zero());
    if has_zero(left) || has_zero(right) {
        return Err(Missing::because("a difference of readings does not compare with a reading"));
    }
    Ok((left.clone(), right.clone()))
}

/// The figure in the dimension of the other, where it has a way there.
fn brought_to(figure: &Figure, other: &Figure, unknowns: &mut Unknowns) -> Result<Option<Figure>, Missing> {
    if figure.dimension.is(POINTS) && other.dimension.is_bare() && other.share == Share::Difference {
        return Ok(Some(figure.points_as_ratio()));
    }
    if figure.dimension.is(CALENDAR) && other.dimension.is(TIME) {
        return in_days(figure, unknowns).map(Some);
    }
    match &other.bare {
        Some(one) if figure.dimension.is_bare() && figure.share == Share::None => Ok(Some(Figure {
            ratio: figure.ratio.scaled(one),
            dimension: other.dimension.clone(),
            whole: false,
            bare: other.bare.clone(),
            ..figure.clone()
        })),
        _ => Ok(None),
    }
}

/// What keeps two dimensions apart, and what to write instead.
fn apart(left: &Figure, right: &Figure) -> Missing {
    if let (Some(one), Some(other)) = (left.dimension.currency(), right.dimension.currency()) {
        return Missing::because(format!("{one} against {other}: currencies never convert"));
    }
    let points = |one: &Figure, other: &Figure| {
        one.dimension.is(POINTS) && other.dimension.is_bare() && other.share == Share::Percent
    };
    if points(left, right) || points(right, left) {
        return Missing::because("percent against percentage points: they are different things")
            .with_help("write `points` for the distance between two percentages, `%` for a share");
    }
    let (bare, with_unit) = if left.dimension.is_bare() { (left, right) } else { (right, left) };
    let reason = format!("{} against {}", left.dimension.words(), right.dimension.words());
    let literal = bare.literal.clone().filter(|_| bare.dimension.is_bare());
    match (literal, with_unit.scale) {
        (Some(value), Some(scale)) => {
            let unit = unit_name(scale);
            let help = format!("the text gives {unit}: write `{}`", written(&value, scale));
            Missing::because(format!("{reason}: the unit is missing")).with_help(help)
        }
        _ => Missing { mismatch: true, ..Missing::because(format!("{reason}: they do not compare")) },
    }
}

/// What to write where a bare number above one stands beside a percentage: 12% is 0.12.
#[must_use]
pub fn percent_meant(own: &Figure, other: &Figure) -> Option<String> {
    let (share, bare) = if own.share == Share::Percent { (own, other) } else { (other, own) };
    let is_bare = share.share == Share::Percent && bare.share == Share::None && bare.dimension.is_bare();
    let value = bare.literal.as_ref().filter(|value| is_bare && **value >= Number::one())?;
    Some(format!("the text gives percent, and 12% is 0.12: write `{value}%`"))
}

fn unit_name(scale: Scale) -> String {
    match scale {
        Scale::Unit(unit) => currency(&unit).map_or_else(|| plural(unit.name), str::to_owned),
        Scale::Time(unit) => format!("{unit}s"),
    }
}

fn currency(unit: &Unit) -> Option<&'static str> {
    Dimension::of_unit(Some(unit)).currency().filter(|code| *code == unit.name)
}

/// How a claim writes so much of it: `£352 million`, `12%`, `10 kilometres`.
fn written(value: &Number, scale: Scale) -> String {
    let unit = match scale {
        Scale::Unit(unit) => unit,
        Scale::Time(unit) => return format!("{value} {}", counted(value, &unit.to_string())),
    };
    match currency(&unit) {
        Some(code) => match SIGNS.iter().find(|(known, _)| *known == code) {
            Some((_, sign)) => format!("{sign}{}", in_millions(value)),
            None => format!("{code} {}", in_millions(value)),
        },
        None if unit.name == "percent" => format!("{value}%"),
        None => format!("{value} {}", counted(value, unit.name)),
    }
}

fn counted(value: &Number, unit: &str) -> String {
    if *value == Number::one() { unit.to_owned() } else { plural(unit) }
}

/// `kilometres per hour`, `feet`, `degrees Celsius`.
fn plural(unit: &str) -> String {
    let (first, rest) =
        unit.split_once(' ').map_or((unit, String::new()), |(first, rest)| (first, format!(" {rest}")));
    let many = PLURALS
        .iter()
        .find(|(one, _)| *one == first)
        .map_or_else(|| format!("{first}s"), |(_, many)| (*many).to_owned());
    many + &rest
}

/// `352 million` for 352000000, where that is short.
fn in_millions(value: &Number) -> String {
    for (exponent, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
        let scaled = value * &Number::power_of_ten(-exponent);
        let short = (&scaled * &Number::from(1_000)).is_whole();
        if short && scaled.abs() >= Number::one() {
            return format!("{scaled} {word}");
        }
    }
    value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POUND: Unit = Unit { name: "GBP", dimension: "money GBP", factor: "1", offset: "0" };
    const KNOT: Unit = Unit { name: "foot per minute", dimension: "speed", factor: "0.00508", offset: "0" };

    #[test]
    fn what_to_write_is_what_a_person_would_write() {
        let number = |text: &str| Number::parse(text).unwrap();
        assert_eq!(written(&number("352000000"), Scale::Unit(POUND)), "£352 million");
        assert_eq!(written(&number("352400"), Scale::Unit(POUND)), "£352400");
        assert_eq!(written(&number("2"), Scale::Unit(KNOT)), "2 feet per minute");
        assert_eq!(written(&number("1"), Scale::Unit(KNOT)), "1 foot per minute");
    }
}
