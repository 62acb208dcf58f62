//! Terms and the signs between them come in; one expression goes out.

use super::ast::{ArithmeticOperator, Expression, Operand};
use super::commas::is_run_together;
use super::piece::{Piece, PieceKind};
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::Value;

type Outcome<T> = Result<T, Box<Problem>>;

/// Folds terms and operators: products first, both from the left.
///
/// # Errors
/// Where nothing is there, or a number is taken from a number.
pub fn combine(terms: Vec<Operand>, operators: &[(ArithmeticOperator, Span)], at: Span) -> Outcome<Operand> {
    use ArithmeticOperator::{Divide, Multiply};
    let mut sums: Vec<Operand> = Vec::new();
    let mut pending: Vec<ArithmeticOperator> = Vec::new();
    let mut before: Option<ArithmeticOperator> = None;
    for (index, term) in terms.into_iter().enumerate() {
        match (before, sums.pop()) {
            (Some(operator @ (Multiply | Divide)), Some(left)) => sums.push(joined(left, operator, term)?),
            (operator, left) => {
                sums.extend(left);
                sums.push(term);
                pending.extend(operator);
            }
        }
        before = operators.get(index).map(|&(operator, _)| operator);
    }
    let mut sums = sums.into_iter();
    let Some(first) = sums.next() else {
        return Err(Problem::new("", at, "a value or a name is missing", "write one here").into());
    };
    sums.zip(pending).try_fold(first, |left, (right, operator)| joined(left, operator, right))
}

fn joined(left: Operand, operator: ArithmeticOperator, right: Operand) -> Outcome<Operand> {
    let span = left.span.join(right.span);
    let both = matches!(
        (&left.kind, &right.kind),
        (Expression::Literal(Value::Amount(_)), Expression::Literal(Value::Amount(_)))
    );
    if both && operator == ArithmeticOperator::Subtract {
        let message = "a number less a number is a number that you can write";
        let problem = Problem::new("", span, message, "for a range, write `2000..2500`: `..` without spaces");
        return Err(problem.into());
    }
    Ok(Operand { kind: Expression::Arithmetic(Box::new(left), operator, Box::new(right)), span })
}

/// A bracket, or a sign of arithmetic, where it hangs on words.
#[must_use]
pub fn misplaced(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    for (at, piece) in pieces.iter().enumerate() {
        let beside = if at == 0 { "behind" } else { "before" };
        match &piece.kind {
            PieceKind::Group(_) | PieceKind::Set(_) => {
                let problem = Problem::new(
                    "",
                    piece.span,
                    "these brackets hang on nothing",
                    format!("an operator is missing {beside} them"),
                );
                return Some(problem.with_help("a name that has brackets in it goes in backquotes").into());
            }
            PieceKind::Word(word) if word.contains('^') => {
                let message = format!("`{word}` is no word of a name, and `^` is no sign of arithmetic");
                let label = "the signs are `+`, `-`, `*` and `/`";
                let problem = Problem::new("", piece.span, message, label);
                return Some(
                    problem.with_help("a name that has such a sign in it goes in backquotes").into(),
                );
            }
            PieceKind::Word(word) if is_run_together(word) => {
                let message = "a comma separates only where white space follows";
                return Some(Problem::new("", piece.span, message, "put a space behind the comma").into());
            }
            PieceKind::Word(word) if is_glued_sign(word) || (at > 0 && is_signed_number(word)) => {
                let label = "put white space on both sides of the sign";
                let message = format!("`{word}` is one word as it stands");
                return Some(Problem::new("", piece.span, message, label).into());
            }
            _ => {}
        }
    }
    None
}

/// `+5` behind another word: a sum for want of white space.
fn is_signed_number(word: &str) -> bool {
    let number = word.strip_prefix(['+', '-', '*', '/']);
    number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// `-costs`, `costs-`: a sign of arithmetic with white space on one side only.
fn is_glued_sign(word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let mut from_start = word.chars();
    let mut from_end = word.chars().rev();
    (from_start.next().is_some_and(|c| "+-*/".contains(c)) && letter(from_start.next()))
        || (from_end.next().is_some_and(|c| "-*/".contains(c)) && letter(from_end.next()))
}
