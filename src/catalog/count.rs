//! Counts: how many of something there are.

use super::kind::{self, Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::quantity::{self, Quantity};
use super::parts::roles::Roles;
use super::parts::when::attach::counts_people;
use super::parts::{guard, hedge_examples, hedge_examples_near, nought, noun};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::token::TokenKind;
use crate::base::value::{Amount, Value};
use std::ops::Range;

/// The row of the table.
pub const COUNT: Kind = Kind {
    name: "count",
    aliases: &[],
    shape: Shape::Amount,
    reads: "how many of something there are: 250 units of military equipment",
    wakes: quantity::WAKES,
    read: Some(read),
    units: &[],
    examples: &kind::joined::<{ EXAMPLES.len() + HEDGED.len() }>(EXAMPLES, HEDGED),
    counterexamples: &[
        "9 days of talks",
        "5 km",
        "no one",
        "beat them 3-1 at home",
        "at one point",
        "one more thing",
        "phase 3 trials",
        "Boeing's larger 777 planes",
        "iPhone 4 users",
        "FTSE 100 companies",
        "Article 5 members",
        "the count fell from 20 to 30",
        "in 2019 officers",
        "the 2012 Olympic Games",
    ],
};

/// Every hedge, far and near.
const HEDGED: &[Example] = &kind::joined::<
    { hedge_examples::COUNTS.len() + hedge_examples_near::COUNTS.len() },
>(hedge_examples::COUNTS, hedge_examples_near::COUNTS);

/// Counts without a hedge, and some with one.
const EXAMPLES: &[Example] = &[
    Example { value: "(2000, ∞)", texts: &["more than 2,000 officers", "over two thousand officers"] },
    Example { value: "250", texts: &["250 units of military equipment", "exactly 250 new trucks"] },
    Example {
        value: "12",
        texts: &[
            "12 injured people",
            "12 away fans",
            "12 work permits",
            "twelve old farm houses",
            "a dozen soldiers",
            "12 dead",
        ],
    },
    Example { value: "[3, ∞)", texts: &["several towns", "a few towns", "3 or more towns", "3+ towns"] },
    Example {
        value: "20",
        texts: &["twenty new Airbus A320 jets", "20 F-16 fighters", "20 Russian officers", "20 F-16s"],
    },
    Example {
        value: "[20, 30]",
        texts: &[
            "20 to 30 people",
            "between 20 and 30 people",
            "20-30 people",
            "from 20 to 30 people",
            "20–30 people",
        ],
    },
    Example { value: "[2, 3]", texts: &["two or three people", "two to three people"] },
    Example { value: "[0, 250]", texts: &["hardly 250 visitors", "scarcely 250 visitors"] },
    Example { value: "250000", texts: &["a quarter of a million visitors"] },
    Example { value: "0", texts: &["no injuries", "without casualties"] },
];

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    if cursor.is_any(at, &["no", "nobody", "none", "without"]) {
        return none(cursor, at);
    }
    let quantity = quantity::read(cursor, at)?;
    if quantity.fraction || guard::runs_on(cursor, quantity.end) || is_year(cursor, at, &quantity) {
        return None;
    }
    let noun = counted(cursor, &quantity);
    if noun.as_ref().is_some_and(|noun| is_idiom(cursor, at, noun)) {
        return None;
    }
    let end = match &noun {
        Some(noun) => noun.end,
        None => elliptic(cursor, at, &quantity)?,
    };
    let (whole, hedged) = (quantity.is_whole(), quantity.hedge.is_some());
    let value = Value::Amount(quantity.amount(None, whole));
    Some(Reading { kind: COUNT.name, tokens: at..end, value, noun, hedged })
}

/// The noun phrase behind a quantity, unless it is a unit.
fn counted(cursor: &Cursor<'_>, quantity: &Quantity) -> Option<Range<usize>> {
    let end = quantity.end;
    let hyphen = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
    let of = cursor.is(end, "of") && quantity.stated.is_none() || cursor.is(end, "of") && dozen(cursor, end);
    let at = end + usize::from(hyphen || of);
    if cursor.has(at, Roles::UNIT.with(Roles::TIME_UNIT)) {
        return None;
    }
    if hyphen {
        let word =
            cursor.kind(at) == Some(TokenKind::Word) && cursor.word(at).starts_with(char::is_lowercase);
        return (word && quantity.is_whole()).then(|| at..at + 1);
    }
    let at = if of && cursor.has(at, Roles::STOP) { at + 1 } else { at };
    let singular = quantity.stated.as_ref().is_some_and(|number| *number == Number::one());
    noun::counted(cursor, at, singular)
}

/// "At one point", "one more thing", "on the one hand": nothing is counted.
fn is_idiom(cursor: &Cursor<'_>, at: usize, noun: &Range<usize>) -> bool {
    const NOUNS: &[&str] = &[
        "point", "thing", "hand", "way", "side", "sense", "reason", "sign", "size", "stage", "step", "word",
    ];
    // "the one employee who", "this one vote": no more than that there is one.
    let pointed = at > 0 && cursor.is_any(at - 1, &["the", "this", "that", "any", "no"]);
    cursor.is(at, "one") && (pointed || cursor.is_any(noun.end - 1, NOUNS))
}

fn dozen(cursor: &Cursor<'_>, end: usize) -> bool {
    end > 0 && cursor.is(end - 1, "dozen")
}

/// "Three were killed", "20 more were hurt", "146 of them": the end of a count whose noun stands elsewhere.
fn elliptic(cursor: &Cursor<'_>, at: usize, quantity: &Quantity) -> Option<usize> {
    const VERBS: &[&str] = &["were", "are", "have", "had"];
    const THEM: &[&str] = &["them", "whom", "which", "those", "us", "you"];
    let end = quantity.end + usize::from(cursor.is(quantity.end, "more"));
    let one = cursor.is(at, "one");
    let verb = cursor.is_any(end, VERBS) && quantity.is_whole() && !one;
    (verb || cursor.is(end, "of") && cursor.is_any(end + 1, THEM)).then_some(end)
}

/// "In 2019 officers …", "the 2012 Olympic Games": a year, and what stands behind it by chance.
fn is_year(cursor: &Cursor<'_>, at: usize, quantity: &Quantity) -> bool {
    const BEFORE: &[&str] = &["in", "since", "until", "till", "during", "early", "late", "mid", "by", "from"];
    let digits = cursor.word(at);
    let four = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let plain = four && !digits.contains([',', '.']) && quantity.end == at + 1;
    let event = cursor.word(at + 1).starts_with(char::is_uppercase);
    // "the 2019 elections": what can be counted so exactly is written with a comma, or is people.
    let determined = at > 0
        && (cursor.has(at - 1, Roles::DETERMINER) || cursor.kind(at - 1) == Some(TokenKind::Possessive));
    let named = determined && !digits.ends_with("00") && !counts_people(cursor, at + 1);
    plain && (event || named)
        || plain && at > 0 && (cursor.is_any(at - 1, BEFORE) || cursor.has(at - 1, Roles::MONTH))
}

/// "No injuries", "nobody was": none of them.
fn none(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let nought = nought::read(cursor, at)?;
    let zero = Number::zero();
    let set = Interval::exactly(zero.clone());
    let value = Value::Amount(Amount { set, whole: true, ..Amount::exactly(zero, None) });
    Some(Reading { kind: COUNT.name, tokens: at..nought.end, value, noun: nought.noun, hedged: false })
}
