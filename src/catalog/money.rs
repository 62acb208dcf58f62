//! Amounts of money, each in its currency. Currencies never convert: each is a dimension of its own.

use super::kind::{Example, Kind, Shape};
use super::parts::currency;
use super::parts::roles::Roles;

/// The row of the table.
pub const MONEY: Kind = Kind {
    name: "money",
    aliases: &[],
    shape: Shape::Amount,
    reads: "an amount of money: £482.6 million",
    wakes: Roles::CURRENCY.with(Roles::SIGN),
    read: None,
    units: currency::MONEY,
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
        Example {
            value: "20.43 USD",
            texts: &["$20.43", "$20 and 43 cents", "$20 and 43c", "20 dollars 43", "20 dollars and 43 cents"],
        },
        Example {
            value: "30000000 USD",
            texts: &["30 MUSD", "30 USD million", "USD 30 million", "US$30m", "$30M"],
        },
        Example {
            value: "22500000 EUR",
            texts: &["euro 22.5 million", "€22.5m", "22.5 MEUR", "22.5 € million"],
        },
        Example { value: "2300000000 USD", texts: &["US$2.3bn", "US$2.3 billion", "$2.3bn", "$2.3 bn"] },
        Example { value: "1200000 GBP", texts: &["£1.2m", "£1.2 million", "GBP 1.2 million"] },
        Example { value: "20000 krone", texts: &["20,000 kroner", "20 thousand kroner"] },
        Example { value: "20000 NOK", texts: &["NOK 20,000", "20,000 Norwegian kroner", "20,000 NOK"] },
        Example {
            value: "500000000 SEK",
            texts: &["500 million kronor", "SEK 500m", "500 million Swedish kronor"],
        },
        Example {
            value: "5000 KRW", texts: &["5,000 won", "₩5,000", "KRW 5,000", "5,000 South Korean won"]
        },
        Example { value: "1015 franc", texts: &["1,015 francs"] },
        Example { value: "1015 CHF", texts: &["1,015 Swiss francs", "CHF 1,015", "Sfr1,015"] },
        Example { value: "250000000 NLG", texts: &["250 million Dutch guilders"] },
        Example { value: "80000 DEM", texts: &["DM 80,000", "80,000 German marks", "80,000 Deutschmarks"] },
        Example { value: "10 dinar", texts: &["10 dinars", "ten dinars"] },
        Example { value: "42 MYR", texts: &["RM42", "ringgit 42", "42 Malaysian ringgit"] },
        Example { value: "3.04 UAH", texts: &["3 hryvnias 4 kopiykas", "UAH 3.04"] },
        Example { value: "700000 INR", texts: &["Rs 7 lakh", "7 lakh rupees", "₹700,000", "Rs. 7,00,000"] },
        Example { value: "1 USD", texts: &["a dollar", "one dollar", "$1"] },
        Example { value: "(4000000000, ∞) USD", texts: &["exceeding $4 billion", "more than $ 4 billion"] },
        Example { value: "[20, 43] USD", texts: &["between $20 and 43", "$20-43", "from $20 to $43"] },
    ],
    counterexamples: &[
        "the TOP 10",
        "dollar signs",
        "12 won medals",
        "Of 1,200 entrants they won 12",
        "the euro 2 percent higher",
        "the dollar 5 months ago",
        "ALL 5 cars",
        "gave us 5",
        "a euro zone",
        "strong against the dollar",
        "a 5 km walk",
    ],
};
