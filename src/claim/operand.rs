//! An operand comes in; how large it is, and whether it asks the text anything, goes out.

use super::ast::{Expression, Operand};
use crate::base::problem::Problem;

/// No operand may be deeper, nor have more parts: the judge walks through it.
const DEEPEST: usize = 128;
const MOST_PARTS: usize = 10_000;

/// The operands within an operand.
fn parts(operand: &Operand) -> Vec<&Operand> {
    match &operand.kind {
        Expression::Range(a, b) | Expression::Tolerance(a, b) | Expression::Arithmetic(a, _, b) => vec![a, b],
        Expression::Call(_, all) | Expression::List(all) => all.iter().collect(),
        Expression::Literal(_) | Expression::Text(_) | Expression::Subject(_) => Vec::new(),
    }
}

/// How deep an operand is, and how many parts it has.
fn measure(operand: &Operand) -> (usize, usize) {
    parts(operand).into_iter().map(measure).fold((1, 1), |(deep, many), (d, m)| (deep.max(d + 1), many + m))
}

/// How many parts an operand has, itself included.
#[must_use]
pub fn size(operand: &Operand) -> usize {
    measure(operand).1
}

/// Whether some part of it is unknown: a subject.
#[must_use]
pub fn has_subject(operand: &Operand) -> bool {
    matches!(operand.kind, Expression::Subject(_)) || parts(operand).into_iter().any(has_subject)
}

/// The operand, where it is small enough to be walked through.
///
/// # Errors
/// Where it is not: names bound to names bound to names can grow without end.
pub fn bounded(operand: Operand) -> Result<Operand, Box<Problem>> {
    let (deep, many) = measure(&operand);
    if deep <= DEEPEST && many <= MOST_PARTS {
        return Ok(operand);
    }
    Err(Problem::new("", operand.span, "this calculation is too large", "write a smaller one").into())
}
