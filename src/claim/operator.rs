//! A sign comes in; the operator, or the one that was meant, goes out.

use super::ast::Operator;
use super::normal::normalised;
use super::piece::Piece;
use crate::base::problem::Problem;
use crate::base::span::Span;

type Outcome<T> = Result<T, Box<Problem>>;

/// The operators, by their sign.
const OPERATORS: [Operator; 7] = [
    Operator::Equal,
    Operator::NotEqual,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::About,
];

/// What people write for an operator, and the operator.
const MISTAKES: [(&str, &str); 16] = [
    ("==", "="),
    ("===", "="),
    (":=", "="),
    ("=>", ">="),
    ("=<", "<="),
    ("<>", "!="),
    ("!==", "!="),
    ("=!", "!="),
    ("≠", "!="),
    ("≤", "<="),
    ("≥", ">="),
    ("≈", "~"),
    ("~=", "~"),
    ("=~", "~"),
    ("~~", "~"),
    (">>", ">"),
];

/// The operator that a sign is.
///
/// # Errors
/// Where it is none, with the one that was meant.
pub fn operator(sign: &str, span: Span) -> Outcome<Operator> {
    if let Some(operator) = OPERATORS.into_iter().find(|operator| operator.sign() == sign) {
        return Ok(operator);
    }
    let message = format!("`{sign}` is not an operator");
    let meant = MISTAKES.iter().find(|(mistake, _)| *mistake == sign);
    let label = match meant {
        Some((_, operator)) => format!("write `{operator}`"),
        None => "write one of `=` `!=` `<` `<=` `>` `>=` `~`".to_owned(),
    };
    Err(Problem::new("", span, message, label).into())
}

/// The problem of two operators in one test: `10 < personnel < 20`, `personnel > = 5`.
#[must_use]
pub fn chained(
    pieces: &[Piece<'_>],
    first: (usize, &Piece<'_>),
    second: (usize, &Piece<'_>),
) -> Box<Problem> {
    let (one, other) =
        (normalised(std::slice::from_ref(first.1)), normalised(std::slice::from_ref(second.1)));
    if second.0 == first.0 + 1 {
        let span = first.1.span.join(second.1.span);
        let together = format!("{one}{other}");
        let meant = OPERATORS.iter().find(|operator| operator.sign() == together);
        let label = match meant {
            Some(operator) => format!("write `{}`, without a space", operator.sign()),
            None => "write one of them".to_owned(),
        };
        return Problem::new("", span, format!("`{one}` and `{other}` stand side by side"), label).into();
    }
    let break_at = pieces.get(first.0 + 1..=second.0).unwrap_or(&[]).iter().find(|piece| piece.begins_line);
    if let Some(piece) = break_at {
        let message = "this line begins with white space, so it continues the one before";
        return Problem::new("", piece.span, message, "begin it at the margin to make it a claim of its own")
            .into();
    }
    let middle = pieces.get(first.0 + 1..second.0).unwrap_or(&[]);
    let head = pieces.get(..second.0).unwrap_or(&[]);
    let tail = pieces.get(second.0..).unwrap_or(&[]);
    let label = format!("write `{} and {} {}`", normalised(head), normalised(middle), normalised(tail));
    Problem::new("", second.1.span, "comparisons do not chain", label).into()
}
