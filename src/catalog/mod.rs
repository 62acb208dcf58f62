//! The kinds of value. THE TABLE below has one row a kind; each row is one file of this folder.

pub mod count;
pub mod engine;
pub mod kind;
pub mod lexicon;
pub mod list;
pub mod money;
pub mod name;
pub mod number;
pub mod parts;
pub mod percent;
pub mod points;
pub mod quotation;
pub mod role;
pub mod title;
pub mod vocabulary;

use kind::Kind;

/// Every kind of value that factcheck reads. Where two readings are equally long, the earlier row wins.
pub const TABLE: &[Kind] = &[
    money::MONEY,
    percent::PERCENT,
    points::POINTS,
    count::COUNT,
    number::NUMBER,
    name::NAME,
    role::ROLE,
    quotation::QUOTATION,
    list::LIST,
    title::TITLE,
];
