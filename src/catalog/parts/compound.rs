//! A token comes in; the unit that begins there goes out, composed where need be: `km²`, "grams per square metre".
//!
//! A composed unit that some kind declares is that one (`km/h`); any other is made here, once, and kept.

use super::cursor::Cursor;
use crate::base::number::Number;
use crate::base::unit::Unit;
use crate::catalog::vocabulary::{self, UnitAt};
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// The kind of composed units that no kind declares: the name of its row (a part may not import a kind, nor a kind this).
const KIND: &str = "rate";

/// Kinds whose units stay what they are, whatever they are reckoned by: `$5 a head` is money, `5% a year` a share.
const PLAIN: &[&str] = &["money", "percent", "points", "age", "concentration", "temperature"];

/// Units of time as a denominator says them: spellings, name, seconds. A year is Julian, a month its twelfth.
const TIME: &[(&str, &str, &str)] = &[
    ("s sec second", "second", "1"),
    ("min minute", "minute", "60"),
    ("h hr hour", "hour", "3600"),
    ("day", "day", "86400"),
    ("wk week", "week", "604800"),
    ("month", "month", "2629800"),
    ("yr year annum", "year", "31557600"),
];

/// Quotients that have a name: what is divided by what, the name, and how many of its base units the quotient of
/// the two base units is.
const NAMED: &[(&str, &str, &str, &str)] = &[
    ("length", "time", "speed", "1"),
    ("mass", "volume", "density", "1000"),
    ("volume", "time", "flow", "86400"),
];

/// The unit at a token.
#[must_use]
pub fn unit_at(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    let unit = powered(cursor, vocabulary::unit_at(cursor, at)?);
    if PLAIN.contains(&unit.kind) {
        return Some(unit);
    }
    Some(divided(cursor, &unit).unwrap_or(unit))
}

/// The unit with the exponent behind it: `km^2`, "km cubed".
fn powered(cursor: &Cursor<'_>, found: UnitAt) -> UnitAt {
    let Some((power, end)) = exponent(cursor, found.end) else { return found };
    let raised = match (found.unit.dimension, power) {
        ("length", 2) => made(["square ", found.unit.name].concat(), "area".into(), &[found.unit; 2], "1"),
        ("length", _) => {
            made(["cubic ", found.unit.name].concat(), "volume".into(), &[found.unit; 3], "1000")
        }
        _ if power == 2 && found.unit.name.ends_with(" per second") => made(
            [found.unit.name, " squared"].concat(),
            [found.unit.dimension, " per time"].concat(),
            &[found.unit],
            "1",
        ),
        _ => None,
    };
    raised.map_or(found, |(kind, unit)| UnitAt { kind, unit, end })
}

/// Two or three, and the token behind it.
fn exponent(cursor: &Cursor<'_>, at: usize) -> Option<(u8, usize)> {
    let caret = usize::from(cursor.word(at) == "^" && cursor.glued(at));
    match cursor.word(at + caret) {
        "2" | "²" if caret == 1 || cursor.glued(at) => Some((2, at + caret + 1)),
        "3" | "³" if caret == 1 || cursor.glued(at) => Some((3, at + caret + 1)),
        _ if cursor.is(at, "squared") => Some((2, at + 1)),
        _ if cursor.is(at, "cubed") => Some((3, at + 1)),
        _ => None,
    }
}

/// The unit divided by the one behind "per" or a slash.
fn divided(cursor: &Cursor<'_>, top: &UnitAt) -> Option<UnitAt> {
    let slash = cursor.word(top.end) == "/" && cursor.glued(top.end) && cursor.glued(top.end + 1);
    if !slash && !cursor.is(top.end, "per") {
        return None;
    }
    let (bottom, end) = denominator(cursor, top.end + 1)?;
    let pair = (top.unit.dimension, bottom.dimension);
    let named = NAMED.iter().find(|(above, below, ..)| (*above, *below) == pair);
    let dimension = named.map_or_else(|| [pair.0, " per ", pair.1].concat(), |named| named.2.to_owned());
    let factor = named.map_or("1", |named| named.3);
    let inverse = Unit { factor: inverse(bottom.factor)?, ..bottom };
    let (kind, unit) =
        made([top.unit.name, " per ", bottom.name].concat(), dimension, &[top.unit, inverse], factor)?;
    Some(UnitAt { kind, unit, end })
}

fn denominator(cursor: &Cursor<'_>, at: usize) -> Option<(Unit, usize)> {
    let word = cursor.word(at).trim_end_matches(['2', '²']);
    let squared = word.len() < cursor.word(at).len();
    let time = TIME.iter().find(|(spellings, ..)| spellings.split(' ').any(|spelling| spelling == word));
    let people = ["capita", "head", "person", "inhabitant", "resident"].contains(&word);
    if people {
        return Some((Unit { name: "person", dimension: "person", factor: "1", offset: "0" }, at + 1));
    }
    let Some(&(_, name, factor)) = time else {
        let found = powered(cursor, vocabulary::unit_at(cursor, at)?);
        let plain = found.unit.offset == "0" && !found.unit.name.contains(" per ");
        return (plain && !PLAIN.contains(&found.kind)).then_some((found.unit, found.end));
    };
    let second = Unit { name, dimension: "time", factor, offset: "0" };
    let power = exponent(cursor, at + 1).filter(|(power, _)| *power == 2);
    match power {
        None if !squared => Some((second, at + 1)),
        power => {
            let end = power.map_or(at + 1, |(_, end)| end);
            let (_, unit) = made([name, " squared"].concat(), "time per time".into(), &[second; 2], "1")?;
            Some((unit, end))
        }
    }
}

/// One over a factor, as units write it.
fn inverse(factor: &'static str) -> Option<&'static str> {
    let one = Unit { name: "one", dimension: "one", factor: "1", offset: "0" };
    let (top, bottom) = factor.split_once('/').unwrap_or((factor, "1"));
    kept(["1/", factor].concat(), || Some(Unit { factor: leaked([bottom, "/", top].concat()), ..one }))
        .map(|unit| unit.factor)
}

/// The unit of that name: a kind's own, else the product of the others, and `scale` times that.
fn made(name: String, dimension: String, parts: &[Unit], scale: &str) -> Option<(&'static str, Unit)> {
    if let Some(declared) = vocabulary::measure_named(&name) {
        return Some(declared);
    }
    let unit = kept(name.clone(), || {
        let (mut top, mut bottom) = (Number::parse(scale)?, Number::one());
        for part in parts {
            let (above, below) = part.factor.split_once('/').unwrap_or((part.factor, "1"));
            (top, bottom) = (&top * &Number::parse(above)?, &bottom * &Number::parse(below)?);
        }
        let factor = [top.to_string(), bottom.to_string()].join("/");
        let sound = Number::parse(&factor).is_some_and(|factor| !factor.is_zero());
        sound.then(|| Unit {
            name: leaked(name),
            dimension: leaked(dimension),
            factor: leaked(factor),
            offset: "0",
        })
    })?;
    Some((KIND, unit))
}

/// Units that were composed before. There are at most as many as pairs of declared units.
static KEPT: LazyLock<Mutex<BTreeMap<String, Option<Unit>>>> = LazyLock::new(Mutex::default);

fn kept(name: String, make: impl FnOnce() -> Option<Unit>) -> Option<Unit> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    *kept.entry(name).or_insert_with(make)
}

/// A text for the rest of the run: units are copied everywhere, and hold their names for good.
fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
