//! Ages of people and things.

use super::kind::{Example, Kind, Measure, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::quantity;
use super::parts::roles::Roles;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::token::TokenKind;
use crate::base::unit::Unit;
use crate::base::value::{Amount, Value};

const YEAR: Unit = Unit { name: "year", dimension: "age", factor: "1", offset: "0" };

/// The row of the table. Factors: the Julian year of 365.25 days (IAU); a month is a twelfth of it.
pub const AGE: Kind = Kind {
    name: "age",
    aliases: &[],
    shape: Shape::Amount,
    reads: "an age: 71-year-old, aged 71",
    wakes: quantity::WAKES,
    read: Some(read),
    units: &[
        Measure {
            unit: YEAR,
            spellings: &[
                "years old",
                "year old",
                "years of age",
                "yr old",
                "yrs old",
                "y/o",
                "year olds",
                "years-old",
                "yo",
            ],
        },
        Measure::new("month", "age", "1/12", &["months old", "month old", "months of age", "month olds"]),
        Measure::new("week", "age", "28/1461", &["weeks old", "week old", "weeks of age"]),
        Measure::new("day", "age", "4/1461", &["days old", "day old", "days of age"]),
    ],
    examples: &[
        Example {
            value: "71 year",
            texts: &["71 years old", "71-year-old", "71 years of age", "seventy-one years old"],
        },
        Example {
            value: "34 year",
            texts: &["34-year-old", "34 years old", "34 yrs old", "34-years-old", "34 y/o"],
        },
        Example {
            value: "[18, 24] year",
            texts: &["18 to 24 years old", "18-24 years old", "between 18 and 24 years old"],
        },
        Example { value: "[40, 50] year", texts: &["40 to 50 years of age", "40–50 years old"] },
        Example { value: "(65, ∞) year", texts: &["more than 65 years old", "over 65 years of age"] },
        Example { value: "[18, ∞) year", texts: &["at least 18 years old", "18 years old or more"] },
        Example { value: "2.5 year", texts: &["two and a half years old", "2½ years old"] },
        Example { value: "6 month", texts: &["six months old", "6-month-old"] },
    ],
    counterexamples: &["71 years of war", "Brandt, 12 men and 3 dogs"],
};

/// "aged 71", "at the age of 71", "Korbel, 47, a former judge".
fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if let Some(decade) = decade(cursor, at) {
        return Some(decade);
    }
    if at == 0 {
        return None;
    }
    let group = in_group(cursor, at);
    if !(group || follows_age(cursor, at) || apposed(cursor, at)) {
        return None;
    }
    let quantity = quantity::read(cursor, at)?;
    if group && !ends_group(cursor, quantity.end) {
        return None;
    }
    let years = quantity.stated.as_ref().and_then(|number| number.to_i64())?;
    if !(0..=130).contains(&years) || cursor.has(quantity.end, Roles::TIME_UNIT.with(Roles::UNIT)) {
        return None;
    }
    let (end, hedged) = (quantity.end, quantity.hedge.is_some());
    let value = Value::Amount(quantity.amount(Some(YEAR), false));
    Some(Reading { kind: AGE.name, tokens: at..end, value, noun: None, hedged })
}

/// "In his 40s": ten years of age.
fn decade(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    const WHOSE: &[&str] = &["his", "her", "their", "my", "your", "our", "its"];
    let whose =
        at > 1 && cursor.is_any(at - 1, WHOSE) && cursor.is_any(at - 2, &["in", "into", "reach", "reached"]);
    if !whose || !cursor.is(at + 1, "s") || !cursor.glued(at + 1) {
        return None;
    }
    let years: i64 =
        cursor.word(at).parse().ok().filter(|years| years % 10 == 0 && (20..=100).contains(years))?;
    let set = Interval::closed(Number::from(years), Number::from(years + 9));
    let amount = Amount { set, stated: None, ..Amount::exactly(Number::from(years), Some(YEAR)) };
    Some(Reading {
        kind: AGE.name,
        tokens: at..at + 2,
        value: Value::Amount(amount),
        noun: None,
        hedged: true,
    })
}

fn follows_age(cursor: &Cursor<'_>, at: usize) -> bool {
    let of = cursor.is(at - 1, "of") && at > 1 && cursor.is_any(at - 2, &["age", "ages"]);
    let between = cursor.is(at - 1, "between") && at > 1 && cursor.is(at - 2, "aged");
    let second = cursor.is(at - 1, "and")
        && at > 2
        && cursor.is_any(at - 3, &["aged", "ages"])
        && digits(cursor, at - 2);
    of || between || second || cursor.is_any(at - 1, &["aged", "age"])
}

fn digits(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.kind(at) == Some(TokenKind::Number)
}

/// "people over 65", "children under 5", "boys younger than 12": how old those are.
fn in_group(cursor: &Cursor<'_>, at: usize) -> bool {
    const PERSONS: &str = "people persons children adults men women boys girls pensioners patients residents citizens \
        voters workers drivers smokers players those anyone everyone teenagers students pupils employees members \
        passengers travellers travelers adolescents youths infants babies toddlers kids males females inhabitants \
        shoppers viewers users soldiers recruits prisoners mothers fathers parents women seniors anybody somebody";
    let than = cursor.is(at - 1, "than") && at > 1 && cursor.is_any(at - 2, &["older", "younger"]);
    let hedge = than || cursor.is_any(at - 1, &["over", "under", "above", "below"]);
    let before = at.wrapping_sub(2 + usize::from(than));
    hedge && before < at && PERSONS.split_whitespace().any(|person| cursor.is(before, person))
}

/// Whether no noun follows the number: "women over 40" against "men under 40 flags".
fn ends_group(cursor: &Cursor<'_>, end: usize) -> bool {
    let verb = cursor.has(end, Roles::STOP) || cursor.word(end).ends_with("ed");
    cursor.kind(end) != Some(TokenKind::Word) && cursor.word(end) != "%" || verb
}

/// A whole number between a name's comma and another: `Korbel, 47,`.
fn apposed(cursor: &Cursor<'_>, at: usize) -> bool {
    let (open, name) = (at - 1, at.wrapping_sub(2));
    let enclosed = match cursor.word(open) {
        "," => [",", ")", ".", ";"].contains(&cursor.word(at + 1)),
        "(" => cursor.word(at + 1) == ")",
        _ => false,
    };
    let capital = cursor.kind(name) == Some(TokenKind::Word) && cursor.has(name, Roles::CAPITALISED);
    let date = cursor.has(name, Roles::MONTH.with(Roles::WEEKDAY));
    let years = cursor.word(at).len() <= 2 && cursor.has(at, Roles::DIGITS);
    let list = cursor.word(at + 1) == "," && cursor.has(at + 2, Roles::DIGITS);
    at > 1 && enclosed && capital && !date && years && !list
}
