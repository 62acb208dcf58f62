//! Bare numbers.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::quantity::{self, Quantity};
use super::parts::roles::Roles;
use super::parts::{guard, noun, share};
use crate::base::number::Number;
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
    examples: &[
        Example { value: "2000", texts: &["2,000", "2000", "2 000", "two thousand"] },
        Example { value: "7325", texts: &["7 thousand 3 hundred and 25"] },
        Example { value: "5000000000", texts: &["five thousand million", "five thousand millions"] },
        Example { value: "750000", texts: &["three quarters of a million", "three quarters million"] },
        Example { value: "250000", texts: &["a quarter of a million", "a quarter million"] },
        Example { value: "[285, 300)", texts: &["approached 300", "approaching 300"] },
        Example { value: "0.025", texts: &["1/40"] },
        Example { value: "52", texts: &["fifty-two", "fifty two", "fifty - two"] },
        Example {
            value: "0.25",
            texts: &["one-fourth", "one fourth", "one - fourth", "a quarter", "1 over 4"],
        },
        Example { value: "1/3", texts: &["a third", "one third", "one-third", "one over three"] },
        Example {
            value: "2.5",
            texts: &["two and a half", "2½", "2 1/2", "2,5", "two point five", "2 point 5"],
        },
        Example { value: "45", texts: &["forty-five (45)", "45 (forty-five)"] },
        Example { value: "1234.56", texts: &["1,234.56", "1.234,56", "1 234.56"] },
        Example { value: "1234567.5", texts: &["12,34,567.5", "1,234,567.5", "1.234.567,5"] },
        Example { value: "4500000", texts: &["4.5 million", "4.5 mn", "4.5 M", "45 lakh", "45 lakhs"] },
        Example {
            value: "3000000000",
            texts: &["300 crore", "300 cr", "three hundred crore", "3bn", "3 billion"],
        },
        Example {
            value: "3000240",
            texts: &["three million, two hundred and forty", "three million two hundred & forty"],
        },
        Example { value: "324", texts: &["three hundred and twenty-four", "three hundred and two dozen"] },
        Example { value: "[5000, 20000]", texts: &["5k-20k", "5,000-20,000", "from 5,000 to 20,000"] },
        Example { value: "[300, ∞)", texts: &["greater than or equal to 300", ">= 300", "at least 300"] },
        Example { value: "(−∞, 300]", texts: &["less than or equal to 300", "<= 300"] },
        Example { value: "[400, 900]", texts: &["400-900", "400–900", "from 400 to 900"] },
    ],
    counterexamples: &[
        "COVID-19",
        "an A350",
        "a Boeing 737",
        "the Boeing 737-800",
        "Boeing's 787",
        "Boeing sent the 787 Dreamliner and three 777s",
        "Airbus 320",
        "the iPhone 4 and iOS 4",
        "the FTSE 100 and the S&P 500 fell",
        "Standard & Poor's 500",
        "the Nikkei 225",
        "Article 4 of the treaty",
        "Windows 11",
        "the world's number one airline",
        "version 10.4",
        "page 12",
        "phase 3 trials",
        "World War 2",
        "No. 5",
        "to No 10",
        "the G7 and the G20",
        "3D films",
        "in their 40s",
        "the summer of '69",
        "192.168.1.2",
        "beat them 3-1",
        "the 2-1 win",
        "won 6-4 6-3",
        "24/7",
        "9/11",
        "+44 20 7946 0958",
        "1-800-555-0100",
        "at 8 p.m. (GMT +8)",
        "SCP 06F6",
        "MACS J1149.5+6663",
        "scp2-173",
        "no one came",
        "12. The parties agree",
        "[3]",
        "page 3 of 12",
        "Page 7",
        "slide 4",
        "1600 Pennsylvania Avenue",
        "at 10 Cannery Row Street",
        "020 7946 0123",
        "1-800-555-0199",
        "version 2.4.1",
        "the G7",
        "in her late 20s",
        "highs in the mid-90s",
        "the M25",
    ],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let quantity = quantity::read(cursor, at)?;
    if let Some(share) = ratio(cursor, at, &quantity) {
        return Some(share);
    }
    let spelled_one = quantity.end == at + 1 && cursor.is(at, "one") && cursor.tokens.len() > 1;
    if spelled_one || quantity.stated.is_none() {
        return None;
    }
    if guard::runs_on(cursor, quantity.end) {
        return None;
    }
    let (end, hedged) = (quantity.end, quantity.hedge.is_some());
    let noun = hyphened(cursor, end);
    let end = noun.as_ref().map_or(end, |noun| noun.end);
    if let Some(share) =
        share::spoken(&quantity).filter(|_| !cursor.has(at, Roles::DIGITS) && of_whole(cursor, end))
    {
        let value = Value::Amount(share);
        return Some(Reading { kind: share::KIND, tokens: at..end, value, noun, hedged });
    }
    let value = Value::Amount(quantity.amount(None, false));
    Some(Reading { kind: NUMBER.name, tokens: at..end, value, noun, hedged })
}

/// "a third of", "half the": a share of what follows, and no number of its own.
fn of_whole(cursor: &Cursor<'_>, end: usize) -> bool {
    cursor.is(end, "of") || cursor.has(end, Roles::DETERMINER)
}

/// "one in five people", "nine in ten", "two out of three".
fn ratio(cursor: &Cursor<'_>, at: usize, top: &Quantity) -> Option<Reading> {
    let out = cursor.is(top.end, "out") && cursor.is(top.end + 1, "of");
    if !out && !cursor.is(top.end, "in") {
        return None;
    }
    let link = top.end + 1 + usize::from(out);
    let every = usize::from(cursor.is(link, "every"));
    let all = quantity::read(cursor, link + every)?;
    let (part, whole) = (top.stated.as_ref()?.to_i64()?, all.stated.as_ref()?.to_i64()?);
    let usual = out || part == 1 && whole < 1_900 || part < whole && [10, 100, 1_000].contains(&whole);
    if !usual || part >= whole || part < 1 {
        return None;
    }
    let noun = noun::counted(cursor, all.end, false);
    let end = noun.as_ref().map_or(all.end, |noun| noun.end);
    let value = Value::Amount(share::percent(&Number::ratio(part, whole)));
    Some(Reading { kind: share::KIND, tokens: at..end, value, noun, hedged: false })
}

/// What a number in digits is hyphened to: `magnitude` in "6.8-magnitude".
fn hyphened(cursor: &Cursor<'_>, end: usize) -> Option<Range<usize>> {
    let digits = cursor.has(end.checked_sub(1)?, Roles::DIGITS);
    let word = cursor.word(end + 1).starts_with(char::is_lowercase);
    (digits && word && cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1))
        .then(|| end + 1..end + 2)
}
