//! Two operands and what tests them come in; whether they can be tested so goes out.

use super::ast::{Expression, Operand, Operator};
use super::kinds::shape_of;
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::base::value::Value;
use crate::catalog::kind::Shape;

type Outcome = Result<(), Box<Problem>>;

/// Whether `left operator right` asks something that has an answer.
///
/// # Errors
/// Where it has none: an order of texts, `~` on dates, a tolerance for `<`.
pub fn check_compare(left: &Operand, operator: Operator, right: &Operand, whole: Span) -> Outcome {
    if let Expression::Range(..) | Expression::Tolerance(..) = left.kind {
        return refuse(
            left.span,
            "a range stands on the right side",
            "put the name on the left of the operator",
        );
    }
    let sign = operator.sign();
    let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
    if operator == Operator::About && (is_date(left) || is_date(right)) {
        let problem =
            Problem::new("", whole, "`~` is not for dates", "write a range: `within 2022-01-10..2022-01-20`");
        return Err(problem.into());
    }
    match right.kind {
        Expression::Range(..) if !equality => {
            refuse(right.span, format!("`{sign}` takes one value"), "a range goes with `within`")
        }
        Expression::Tolerance(..) if !equality && operator != Operator::About => {
            refuse(right.span, format!("`{sign}` takes no tolerance"), "a tolerance goes with `=` or `~`")
        }
        Expression::Tolerance(ref middle, _) if is_date(middle) => {
            refuse(right.span, "a date takes no tolerance", "write a range: `within 2022-01-10..2022-01-20`")
        }
        _ => match [left, right].into_iter().find(|side| is_unordered(side)) {
            Some(side) if !equality => refuse(
                side.span,
                format!("`{sign}` compares numbers and dates"),
                "write a number or a date, or use `=`",
            ),
            _ => Ok(()),
        },
    }
}

/// Whether `left within right` asks something that has an answer.
///
/// # Errors
/// Where the right side is neither a range nor a date.
pub fn check_within(left: &Operand, right: &Operand, whole: Span) -> Outcome {
    if let Expression::Range(..) | Expression::Tolerance(..) = left.kind {
        return refuse(left.span, "a range stands on the right side", "put the name on the left of `within`");
    }
    let label = match &right.kind {
        Expression::Literal(Value::Moment(_)) | Expression::Range(..) | Expression::Tolerance(..) => {
            return Ok(());
        }
        Expression::Subject(_) | Expression::Call(..) | Expression::Arithmetic(..) => return Ok(()),
        // A year reads as a number until the other side says that it is a date.
        Expression::Literal(Value::Amount(amount))
            if is_date(left) && amount.unit.is_none() && amount.stated.is_some() =>
        {
            return Ok(());
        }
        Expression::List(_) => "a list goes with `=` or `contains`",
        _ => "write two ends, as in `2000..2500`, or a date, as in `2022-01`",
    };
    let span = if right.span.is_empty() { whole } else { right.span };
    refuse(span, "`within` takes a range", label)
}

fn refuse(span: Span, message: impl Into<String>, label: &str) -> Outcome {
    Err(Problem::new("", span, message, label).into())
}

/// Whether it is, or must be, a date.
fn is_date(operand: &Operand) -> bool {
    match &operand.kind {
        Expression::Literal(Value::Moment(_)) => true,
        Expression::Subject(subject) => subject.kind.and_then(shape_of) == Some(Shape::Moment),
        _ => false,
    }
}

const fn is_unordered(operand: &Operand) -> bool {
    matches!(operand.kind, Expression::Text(_) | Expression::List(_))
}
