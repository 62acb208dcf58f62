//! Amounts of money, each in its currency. Currencies never convert: each is a dimension of its own.

use super::kind::{Example, Kind, Reading, Shape};
use super::parts::cursor::Cursor;
use super::parts::roles::Roles;
use super::parts::{currency, currency_signs, noun, numeral, quantity};
use crate::base::unit::Unit;
use crate::base::value::Value;

/// The row of the table.
pub const MONEY: Kind = Kind {
    name: "money",
    aliases: &[],
    shape: Shape::Amount,
    reads: "an amount of money: £482.6 million",
    wakes: Roles::CURRENCY.with(Roles::SIGN),
    read: Some(read),
    units: currency::CURRENCIES,
    examples: &[
        Example {
            value: "4500000000 USD",
            texts: &[
                "$4.5 billion",
                "$4.5bn",
                "US$4.5 billion",
                "4.5 billion dollars",
                "USD 4.5bn",
                "$4,500,000,000",
            ],
        },
        Example { value: "5000000 GBP", texts: &["£5m", "£5 million", "five million pounds sterling"] },
        Example { value: "12.5 EUR", texts: &["€12.50", "12.50 euros", "EUR 12.5", "12.5€"] },
        Example { value: "21.4 penny", texts: &["21.4 pence", "21.4p"] },
        Example {
            value: "300 AUD",
            texts: &["A$300", "300 Australian dollars", "three hundred Australian dollars"],
        },
        Example { value: "-3 USD", texts: &["-$3", "$-3", "minus 3 dollars"] },
        Example { value: "(−∞, 45000000] USD", texts: &["no more than $45 million", "up to $45m"] },
        Example {
            value: "[18, 32] GBP", texts: &["between £18 and £32", "£18-£32", "£18 to £32", "£18–32"]
        },
        Example {
            value: "[5000000, 10000000] USD",
            texts: &["$5-10 million", "between $5 and $10 million", "$5m to $10m"],
        },
        Example { value: "3.5 USD", texts: &["3 dollars 50 cents", "three dollars and fifty cents"] },
        Example { value: "4.2 CAD", texts: &["C$4.20", "c$ 4.20", "4 Canadian dollars 20 cents"] },
        Example { value: "12000000 GBP", texts: &["12 million pounds"] },
    ],
    counterexamples: &["the TOP 10", "dollar signs"],
};

fn read(cursor: &Cursor<'_>, at: usize) -> Option<Reading> {
    let before = is_minus(cursor, at);
    let (start, unit) = sign_before(cursor, at + usize::from(before))?;
    let inside = is_minus(cursor, start) && cursor.glued(start + 1);
    let mut numeral = numeral::read_money(cursor, start + usize::from(inside))?;
    if before || inside {
        numeral.value = -&numeral.value;
    }
    let quantity = quantity::of(cursor, numeral);
    let (end, hedged) = (quantity.end, quantity.hedge.is_some());
    let value = Value::Amount(quantity.amount(Some(unit), false));
    Some(Reading { kind: MONEY.name, tokens: at..end, value, noun: noun::measured(cursor, end), hedged })
}

fn is_minus(cursor: &Cursor<'_>, at: usize) -> bool {
    ["-", "−", "–"].contains(&cursor.word(at))
}

/// The sign or code of a currency at a token, and the token behind it.
fn sign_before(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Unit)> {
    if !cursor.has(at, Roles::CURRENCY) {
        return None;
    }
    let &(sign, code) = currency_signs::BEFORE.iter().find(|(sign, _)| stands(cursor, at, sign))?;
    Some((at + sign.split(' ').count(), currency::of_code(code)?))
}

/// Whether the sign stands there as it is written: `US$`, `Rs.`, `EUR`.
fn stands(cursor: &Cursor<'_>, at: usize, sign: &str) -> bool {
    sign.split(' ').enumerate().all(|(offset, piece)| {
        cursor.word(at + offset) == piece && (offset == 0 || cursor.glued(at + offset))
    })
}
