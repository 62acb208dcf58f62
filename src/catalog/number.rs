//! Bare numbers.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::quantity;
use super::parts::roles::Roles;
use crate::base::token::TokenKind;
use crate::base::value::Value;
use std::ops::Range;

/// The row of the table.
pub const NUMBER: Kind = Kind {
    name: "number",
    aliases: &[],
    shape: Shape::Amount,
    reads: "a number that counts and measures nothing",
    wakes: quantity::WAKES,
    read: Some(read),
    units: &[],
    examples: &[Example { value: "2000", texts: &["2,000", "2000", "2 000", "two thousand"] }],
    counterexamples: &["COVID-19", "an A350", "192.168.1.2", "beat them 3-1", "no one came"],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if is_pronoun(cursor, at) {
        return None;
    }
    let quantity = quantity::read(cursor, at)?;
    quantity.stated.as_ref()?;
    let (end, hedged) = (quantity.end, quantity.hedge.is_some());
    let noun = hyphened(cursor, end);
    let end = noun.as_ref().map_or(end, |noun| noun.end);
    let value = Value::Amount(quantity.amount(None, false));
    Some(Reading { kind: NUMBER.name, tokens: at..end, value, noun, hedged })
}

/// What a number in digits is hyphened to: `magnitude` in "6.8-magnitude".
fn hyphened(cursor: &Cursor<'_>, end: usize) -> Option<Range<usize>> {
    let digits = cursor.has(end.checked_sub(1)?, Roles::DIGITS);
    let word = cursor.word(end + 1).starts_with(char::is_lowercase);
    (digits && word && cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1))
        .then(|| end + 1..end + 2)
}

/// "no one", "the one", "one another": no number.
fn is_pronoun(cursor: &Cursor<'_>, at: usize) -> bool {
    if !cursor.is(at, "one") {
        return false;
    }
    let alone = cursor.tokens.len() == 1;
    let numeral = cursor.has(at + 1, Roles::SCALE) || cursor.is(at + 1, "in") || cursor.is(at + 1, "out");
    let behind_noun =
        at > 0 && cursor.kind(at - 1) == Some(TokenKind::Word) && !cursor.has(at - 1, Roles::STOP);
    let pronoun = at > 0
        && cursor.is_any(at - 1, &["no", "the", "this", "that", "any", "every", "each", "some", "which"]);
    !alone && (behind_noun || pronoun || !numeral)
}
