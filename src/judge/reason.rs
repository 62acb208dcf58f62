//! Operands come in; how a person writes them goes out.

use crate::base::interval::Relation;
use crate::claim::ast::{ArithmeticOperator, Expression, Function, Operand, Phrase, Subject, TestKind};

/// What a test asks, in one short line: `= 2000`, `within [2000, 2500]`, `contains "Armenia"`; with its left side
/// where the right one is no literal.
#[must_use]
pub fn claimed(test: &TestKind) -> String {
    match test {
        TestKind::Compare { left, operator, right }
            if is_literal(&right.kind) && !has_calculation(&left.kind) =>
        {
            format!("{} {}", operator.sign(), written(&right.kind))
        }
        TestKind::Compare { left, operator, right } => {
            format!("{} {} {}", written(&left.kind), operator.sign(), written(&right.kind))
        }
        TestKind::Within { right, .. } => format!("within {}", written(&right.kind)),
        TestKind::Contains { item, .. } => format!("contains {}", written(&item.kind)),
        TestKind::SaidBy { words, speaker, .. } => format!("\"{words}\" said by {speaker}"),
        TestKind::Mentions { words } => format!("mentions \"{words}\""),
    }
}

/// Whether the operand is made of literals only.
#[must_use]
pub fn is_literal(expression: &Expression) -> bool {
    match expression {
        Expression::Literal(_) | Expression::Text(_) => true,
        Expression::List(items) | Expression::Call(_, items) => {
            items.iter().all(|item| is_literal(&item.kind))
        }
        Expression::Range(one, other) | Expression::Tolerance(one, other) => {
            is_literal(&one.kind) && is_literal(&other.kind)
        }
        Expression::Arithmetic(one, _, other) => is_literal(&one.kind) && is_literal(&other.kind),
        Expression::Subject(_) => false,
    }
}

const fn has_calculation(expression: &Expression) -> bool {
    !matches!(expression, Expression::Subject(_))
}

/// How a set stands to what is allowed, in a word.
#[must_use]
pub const fn relation_word(relation: Relation) -> &'static str {
    match relation {
        Relation::Within => "within",
        Relation::Disjoint => "disjoint",
        Relation::Overlapping => "neither within nor disjoint",
    }
}

/// The operand as a claim would write it, in its shortest form.
#[must_use]
pub fn written(expression: &Expression) -> String {
    match expression {
        Expression::Literal(value) => value.to_string(),
        Expression::Text(text) => format!("\"{text}\""),
        Expression::List(items) => format!("{{ {} }}", joined(items)),
        Expression::Range(low, high) => format!("{}..{}", written(&low.kind), written(&high.kind)),
        Expression::Tolerance(value, by) => format!("{} ± {}", written(&value.kind), written(&by.kind)),
        Expression::Subject(subject) => named(subject),
        Expression::Arithmetic(left, operator, right) => {
            format!("{} {} {}", written(&left.kind), sign(*operator), written(&right.kind))
        }
        Expression::Call(function, arguments) => format!("{}({})", name(*function), joined(arguments)),
    }
}

fn joined(operands: &[Operand]) -> String {
    operands.iter().map(|operand| written(&operand.kind)).collect::<Vec<_>>().join(", ")
}

/// The subject as it was written.
#[must_use]
pub fn named(subject: &Subject) -> String {
    if !subject.text.is_empty() {
        return subject.text.clone();
    }
    subject.phrases.iter().map(phrase).collect::<Vec<_>>().join(" ")
}

fn phrase(phrase: &Phrase) -> String {
    let words: Vec<&str> = phrase.alternatives.iter().map(|one| one.words.as_str()).collect();
    format!("{} {}", phrase.relation.word(), words.join(" | "))
}

const fn sign(operator: ArithmeticOperator) -> &'static str {
    match operator {
        ArithmeticOperator::Add => "+",
        ArithmeticOperator::Subtract => "-",
        ArithmeticOperator::Multiply => "*",
        ArithmeticOperator::Divide => "/",
    }
}

const fn name(function: Function) -> &'static str {
    match function {
        Function::Size => "size",
        Function::Year => "year",
        Function::Weekday => "weekday",
        Function::Abs => "abs",
        Function::Min => "min",
        Function::Max => "max",
        Function::Sum => "sum",
    }
}
