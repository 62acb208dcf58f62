//! A condition and a way to decide its tests come in; what the condition gets goes out.

use super::combine::{Decided, all, any};
use crate::claim::ast::{Condition, Test};

/// Decides each test and combines them.
pub fn decide(condition: &Condition, test: &mut dyn FnMut(&Test) -> Decided) -> Decided {
    match condition {
        Condition::Not(inner) => decide(inner, test).negated(),
        Condition::And(parts) => all(parts.iter().map(|part| decide(part, test)).collect()),
        Condition::Or(parts) => any(parts.iter().map(|part| decide(part, test)).collect()),
        Condition::Test(one) => test(one),
    }
}
