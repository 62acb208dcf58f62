//! A word comes in; the function that it names goes out.

use super::ast::Function;

/// Every function, by its word.
pub const FUNCTIONS: [(&str, Function); 7] = [
    ("size", Function::Size),
    ("year", Function::Year),
    ("weekday", Function::Weekday),
    ("abs", Function::Abs),
    ("min", Function::Min),
    ("max", Function::Max),
    ("sum", Function::Sum),
];

/// The function of this name, ASCII case aside.
#[must_use]
pub fn named(word: &str) -> Option<Function> {
    FUNCTIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|&(_, function)| function)
}

/// Whether it takes exactly one operand.
#[must_use]
pub const fn takes_one(function: Function) -> bool {
    !matches!(function, Function::Min | Function::Max | Function::Sum)
}
