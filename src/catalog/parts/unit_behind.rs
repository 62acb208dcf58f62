//! The token behind a number comes in; the unit that stands there goes out, the doubtful ones (`5 in`, `30 C`,
//! `9"`) only where nothing else is meant.

use super::cursor::Cursor;
use super::quantity::Quantity;
use super::roles::Roles;
use super::{compound, quote_marks};
use crate::base::token::TokenKind;
use crate::catalog::vocabulary::{self, UnitAt};

/// The unit behind a quantity, a hyphen or "of a" between them aside.
#[must_use]
pub fn read(cursor: &Cursor<'_>, quantity: &Quantity) -> Option<UnitAt> {
    let end = quantity.end;
    let hyphen = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
    let of = cursor.is(end, "of");
    let article = of && quantity.fraction && cursor.is_any(end + 1, &["a", "an", "one"]);
    let at = end + usize::from(hyphen || of) + usize::from(article);
    compound::unit_at(cursor, at)
        .or_else(|| bracketed(cursor, at))
        .or_else(|| doubtful(cursor, end, quantity))
}

/// The unit at a token, for a rest ("2 inches" behind "5 feet").
#[must_use]
pub fn plain(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    compound::unit_at(cursor, at).or_else(|| inches(cursor, at))
}

/// `20 (kg)`: a unit alone between brackets.
fn bracketed(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    let closing = match cursor.word(at) {
        "(" => ")",
        "[" => "]",
        "{" => "}",
        "<" => ">",
        _ => return None,
    };
    let found = compound::unit_at(cursor, at + 1).filter(|found| cursor.word(found.end) == closing)?;
    Some(UnitAt { end: found.end + 1, ..found })
}

fn doubtful(cursor: &Cursor<'_>, end: usize, quantity: &Quantity) -> Option<UnitAt> {
    inches(cursor, end)
        .or_else(|| marked(cursor, end))
        .or_else(|| temperature(cursor, end))
        .or_else(|| cups(cursor, end, quantity))
}

/// "5 in thick": inches, where `in` can be no preposition.
fn inches(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    const SIDES: &[&str] =
        &["thick", "wide", "long", "tall", "deep", "high", "across", "square", "diameter", "x", "×", "by"];
    let meant = cursor.is(at, "in") && (cursor.is_any(at + 1, SIDES) || at + 1 == cursor.tokens.len());
    named("length", "inch", at + 1).filter(|_| meant)
}

/// `9"`, and `6'` where inches follow (`6'2"`).
fn marked(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    if !cursor.glued(at) {
        return None;
    }
    match cursor.word(at) {
        "\"" if quote_marks::is_even_before(cursor, at) => named("length", "inch", at + 1),
        "'" | "’" => {
            let inches = cursor.glued(at + 1) && cursor.kind(at + 1) == Some(TokenKind::Number);
            let closed = cursor.glued(at + 2) && ["\"", "”", "″", "'"].contains(&cursor.word(at + 2));
            named("length", "foot", at + 1).filter(|_| inches && closed)
        }
        _ => None,
    }
}

/// `30 C`, `86 F`: degrees, where no name or noun goes on behind the letter.
fn temperature(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    let name = match cursor.word(at) {
        "C" => "degree Celsius",
        "F" => "degree Fahrenheit",
        _ => return None,
    };
    let ends = match cursor.word(at + 1) {
        "" | "(" | ")" | "," | ";" | "!" | "?" | "-" | "–" => {
            !cursor.glued(at + 2) || cursor.word(at + 1) != "-"
        }
        "." => at + 2 >= cursor.tokens.len(),
        _ => cursor.has(at + 1, Roles::STOP),
    };
    named("temperature", name, at + 1).filter(|_| ends && !cursor.glued(at))
}

/// "Half a cup", "1/2 cup sugar", "2.5 cups": what is won comes whole.
fn cups(cursor: &Cursor<'_>, at: usize, quantity: &Quantity) -> Option<UnitAt> {
    let parts = quantity.stated.as_ref().is_some_and(|number| !number.is_whole());
    named("volume", "cup", at + 1).filter(|_| parts && cursor.is_any(at, &["cup", "cups"]))
}

/// The currency whose name stands before a number: "ringgit 42"; with the token behind the name.
#[must_use]
pub fn money_name(cursor: &Cursor<'_>, at: usize) -> Option<UnitAt> {
    vocabulary::unit_at(cursor, at).filter(|found| found.kind == "money" && found.unit.factor == "1")
}

/// A unit that is known by name.
#[must_use]
pub fn named(kind: &'static str, name: &str, end: usize) -> Option<UnitAt> {
    vocabulary::unit_named(name).map(|unit| UnitAt { kind, unit, end })
}
