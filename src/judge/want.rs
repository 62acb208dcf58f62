//! A test comes in; what it asks of each of its subjects, as a shape and a dimension, goes out.

use super::dimension::POINTS;
use super::piece::same;
use crate::base::unit::Unit;
use crate::base::value::Value;
use crate::catalog::TABLE;
use crate::catalog::kind::Shape;
use crate::claim::ast::{ArithmeticOperator, Expression, Function, Operand, Operator, Subject, TestKind};
use crate::ground::fit::Want;

/// What a test asks of a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// As grounding takes it.
    pub want: Want,
    /// Whether it may be any number, with a unit or without: a part of a product.
    pub any_number: bool,
}

impl Asked {
    /// Any number.
    pub const ANY_NUMBER: Self = Self { want: Want { shape: None, dimension: None }, any_number: true };

    const fn of_shape(shape: Shape) -> Self {
        Self { want: Want { shape: Some(shape), dimension: None }, any_number: false }
    }

    /// Whether a bare number is asked for.
    #[must_use]
    pub fn is_bare_number(&self) -> bool {
        self.want == Want { shape: Some(Shape::Amount), dimension: None }
    }
}

/// What the test asks of its subject: of the first occurrence, where it occurs twice.
#[must_use]
pub fn wanted(test: &TestKind, subject: &Subject) -> Asked {
    let found = match test {
        TestKind::Compare { left, operator, right } => between(left, *operator, right, subject),
        TestKind::Within { left, right } => between(left, Operator::Equal, right, subject),
        TestKind::Contains { list, item } => within(&list.kind, Asked::of_shape(Shape::Series), subject)
            .or_else(|| within(&item.kind, Asked::default(), subject)),
        TestKind::SaidBy { .. } | TestKind::Mentions { .. } => None,
    };
    let want = found.unwrap_or_default();
    match kind_shape(subject) {
        Some(shape) if want.want.shape != Some(shape) => Asked::of_shape(shape),
        _ => want,
    }
}

fn between(left: &Operand, operator: Operator, right: &Operand, subject: &Subject) -> Option<Asked> {
    // Two names with an order between them are numbers, where nothing says otherwise.
    let ordered = !matches!(operator, Operator::Equal | Operator::NotEqual);
    let fallback = if ordered { Asked::ANY_NUMBER } else { Asked::default() };
    let (own, other) = (offered(&left.kind), offered(&right.kind));
    within(&left.kind, other.unwrap_or(fallback), subject)
        .or_else(|| within(&right.kind, own.unwrap_or(fallback), subject))
}

/// What the subject is asked for, where it stands in an operand that is asked for `want`.
fn within(expression: &Expression, want: Asked, subject: &Subject) -> Option<Asked> {
    match expression {
        Expression::Subject(own) => same(own, subject).then_some(want),
        Expression::Literal(_) | Expression::Text(_) => None,
        Expression::List(items) => {
            items.iter().find_map(|item| within(&item.kind, Asked::default(), subject))
        }
        Expression::Range(one, other) | Expression::Tolerance(one, other) => {
            within(&one.kind, want, subject).or_else(|| within(&other.kind, want, subject))
        }
        Expression::Arithmetic(one, operator, other) => {
            let part = in_calculation(*operator, want, &one.kind, &other.kind);
            within(&one.kind, part, subject).or_else(|| within(&other.kind, part, subject))
        }
        Expression::Call(function, arguments) => {
            let part = match function {
                Function::Size => Asked::of_shape(Shape::Series),
                Function::Year | Function::Weekday => Asked::of_shape(Shape::Moment),
                Function::Sum | Function::Min | Function::Max if arguments.len() == 1 => {
                    Asked::of_shape(Shape::Series)
                }
                Function::Abs | Function::Sum | Function::Min | Function::Max => want,
            };
            arguments.iter().find_map(|argument| within(&argument.kind, part, subject))
        }
    }
}

/// A sum is made of what it comes to, or of what its other part is; a product or a quotient of any numbers.
fn in_calculation(operator: ArithmeticOperator, want: Asked, one: &Expression, other: &Expression) -> Asked {
    match operator {
        ArithmeticOperator::Multiply | ArithmeticOperator::Divide => Asked::ANY_NUMBER,
        ArithmeticOperator::Add | ArithmeticOperator::Subtract => {
            match offered(one).or_else(|| offered(other)) {
                Some(found) if found.want.dimension.is_some() => found,
                // Points lie between percentages, a length of time between days: neither says what it lies between.
                _ if want.want.dimension == Some(POINTS) => Asked::ANY_NUMBER,
                _ => want,
            }
        }
    }
}

/// What an operand is, where it says so itself.
fn offered(expression: &Expression) -> Option<Asked> {
    match expression {
        Expression::Literal(value) => Some(of_value(value)),
        Expression::Text(_) => Some(Asked::of_shape(Shape::Words)),
        Expression::List(_) => Some(Asked::of_shape(Shape::Series)),
        Expression::Subject(subject) => kind_shape(subject).map(Asked::of_shape),
        Expression::Range(one, other) => offered(&one.kind).or_else(|| offered(&other.kind)),
        Expression::Tolerance(one, _) => offered(&one.kind),
        Expression::Arithmetic(one, ArithmeticOperator::Add | ArithmeticOperator::Subtract, other) => {
            offered(&one.kind).or_else(|| offered(&other.kind))
        }
        Expression::Arithmetic(..) => Some(Asked::ANY_NUMBER),
        Expression::Call(function, arguments) => match function {
            Function::Size | Function::Year => Some(Asked::of_shape(Shape::Amount)),
            Function::Weekday => None,
            _ => arguments.iter().find_map(|argument| offered(&argument.kind)),
        },
    }
}

fn of_value(value: &Value) -> Asked {
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
    Asked { want: Want { shape: Some(shape), dimension: unit.map(|unit| unit.dimension) }, any_number: false }
}

/// The shape of the subject's kind: `date of withdrawal`, `withdrawal date`.
fn kind_shape(subject: &Subject) -> Option<Shape> {
    let row = |name: &str| {
        TABLE.iter().find(|kind| kind.name == name || kind.aliases.contains(&name)).map(|kind| kind.shape)
    };
    subject.kind.and_then(row)
}
