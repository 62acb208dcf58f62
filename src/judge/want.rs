//! A test comes in; what it asks of each of its subjects, as a shape and a dimension, goes out.

use crate::base::unit::Unit;
use crate::base::value::Value;
use crate::catalog::TABLE;
use crate::catalog::kind::Shape;
use crate::claim::ast::{ArithmeticOperator, Expression, Function, Operand, Operator, Subject, TestKind};
use crate::ground::search::Want;

/// What the test asks of its subject: of the first occurrence, where it occurs twice.
#[must_use]
pub fn wanted(test: &TestKind, subject: &Subject) -> Want {
    let found = match test {
        TestKind::Compare { left, operator, right } => between(left, *operator, right, subject),
        TestKind::Within { left, right } => between(left, Operator::Equal, right, subject),
        TestKind::Contains { list, item } => within(&list.kind, of_shape(Shape::Series), subject)
            .or_else(|| within(&item.kind, Want::default(), subject)),
        TestKind::SaidBy { .. } | TestKind::Mentions { .. } => None,
    };
    let want = found.unwrap_or_default();
    match kind_shape(subject) {
        Some(shape) if want.shape != Some(shape) => of_shape(shape),
        _ => want,
    }
}

const fn of_shape(shape: Shape) -> Want {
    Want { shape: Some(shape), dimension: None }
}

fn between(left: &Operand, operator: Operator, right: &Operand, subject: &Subject) -> Option<Want> {
    // Two names with an order between them are numbers, where nothing says otherwise.
    let ordered = !matches!(operator, Operator::Equal | Operator::NotEqual);
    let fallback = if ordered { of_shape(Shape::Amount) } else { Want::default() };
    let (own, other) = (offered(&left.kind), offered(&right.kind));
    within(&left.kind, other.unwrap_or(fallback), subject)
        .or_else(|| within(&right.kind, own.unwrap_or(fallback), subject))
}

/// What the subject is asked for, where it stands in an operand that is asked for `want`.
fn within(expression: &Expression, want: Want, subject: &Subject) -> Option<Want> {
    match expression {
        Expression::Subject(own) => (own == subject).then_some(want),
        Expression::Literal(_) | Expression::Text(_) => None,
        Expression::List(items) => items.iter().find_map(|item| within(&item.kind, Want::default(), subject)),
        Expression::Range(one, other) | Expression::Tolerance(one, other) => {
            within(&one.kind, want, subject).or_else(|| within(&other.kind, want, subject))
        }
        Expression::Arithmetic(one, operator, other) => {
            let part = in_calculation(*operator, want, &one.kind, &other.kind);
            within(&one.kind, part, subject).or_else(|| within(&other.kind, part, subject))
        }
        Expression::Call(function, arguments) => {
            let part = match function {
                Function::Size => of_shape(Shape::Series),
                Function::Year | Function::Weekday => of_shape(Shape::Moment),
                Function::Sum | Function::Min | Function::Max if arguments.len() == 1 => {
                    of_shape(Shape::Series)
                }
                Function::Abs | Function::Sum | Function::Min | Function::Max => want,
            };
            arguments.iter().find_map(|argument| within(&argument.kind, part, subject))
        }
    }
}

/// A sum is made of what it comes to, or of what its other part is; a product or a quotient is made of numbers.
fn in_calculation(operator: ArithmeticOperator, want: Want, one: &Expression, other: &Expression) -> Want {
    match operator {
        ArithmeticOperator::Multiply | ArithmeticOperator::Divide => of_shape(Shape::Amount),
        ArithmeticOperator::Add | ArithmeticOperator::Subtract => {
            match offered(one).or_else(|| offered(other)) {
                Some(found) if found.dimension.is_some() => found,
                _ if want.dimension == Some("points") => of_shape(Shape::Amount),
                _ => want,
            }
        }
    }
}

/// What an operand is, where it says so itself.
fn offered(expression: &Expression) -> Option<Want> {
    match expression {
        Expression::Literal(value) => Some(of_value(value)),
        Expression::Text(_) => Some(of_shape(Shape::Words)),
        Expression::List(_) => Some(of_shape(Shape::Series)),
        Expression::Subject(subject) => kind_shape(subject).map(of_shape),
        Expression::Range(one, other) => offered(&one.kind).or_else(|| offered(&other.kind)),
        Expression::Tolerance(one, _) => offered(&one.kind),
        Expression::Arithmetic(one, ArithmeticOperator::Add | ArithmeticOperator::Subtract, other) => {
            offered(&one.kind).or_else(|| offered(&other.kind))
        }
        Expression::Arithmetic(..) => Some(of_shape(Shape::Amount)),
        Expression::Call(function, arguments) => match function {
            Function::Size | Function::Year => Some(of_shape(Shape::Amount)),
            Function::Weekday => None,
            _ => arguments.iter().find_map(|argument| offered(&argument.kind)),
        },
    }
}

fn of_value(value: &Value) -> Want {
    let shape = match value {
        Value::Amount(_) => Shape::Amount,
        Value::Moment(_) => Shape::Moment,
        Value::Duration(_) => Shape::Duration,
        Value::Words(_) => Shape::Words,
        Value::Series(_) => Shape::Series,
    };
    let unit: Option<Unit> = match value {
        Value::Amount(amount) => amount.unit,
        _ => None,
    };
    Want { shape: Some(shape), dimension: unit.map(|unit| unit.dimension) }
}

/// The shape of the subject's kind: `date of withdrawal`, `withdrawal date`.
fn kind_shape(subject: &Subject) -> Option<Shape> {
    let row = |name: &str| {
        TABLE.iter().find(|kind| kind.name == name || kind.aliases.contains(&name)).map(|kind| kind.shape)
    };
    subject.kind.and_then(row)
}
