//! The pieces of a condition come in; `not`, `and`, `or` over tests go out.

use super::absent::{is_verb, no_operator};
use super::ast::Condition;
use super::expression::Operands;
use super::literal::{Nouns, literal};
use super::normal::normalised;
use super::piece::{Keyword, Piece, PieceKind, span_of};
use super::reader::whole;
use super::test::test;
use crate::base::problem::Problem;
use crate::base::span::Span;

type Outcome<T> = Result<T, Box<Problem>>;

/// Reads a condition; `at` is where one was asked for.
///
/// # Errors
/// Where the pieces are none, with what to write.
pub fn condition(pieces: &[Piece<'_>], operands: Operands<'_>, at: Span) -> Outcome<Condition> {
    let pieces = &with_numerals(pieces);
    let any = each(pieces, Keyword::Or, at, |part| {
        let all = each(part, Keyword::And, at, |part| negation(part, operands, at))?;
        Ok(one_or(all, Condition::And))
    })?;
    Ok(one_or(any, Condition::Or))
}

/// The pieces, with each `and` a plain word that stands within a number: `two hundred and fifty`. Between two tests it
/// always joins.
fn with_numerals<'t>(pieces: &[Piece<'t>]) -> Vec<Piece<'t>> {
    let mut found = pieces.to_vec();
    for at in (0..pieces.len()).filter(|&at| pieces.get(at).is_some_and(|piece| piece.is(Keyword::And))) {
        let (before, rest) = pieces.split_at(at);
        let behind = rest.get(1..).unwrap_or(&[]);
        let left = before.iter().rev().take_while(|piece| piece.word().is_some()).count();
        let right = behind.iter().take_while(|piece| piece.word().is_some()).count();
        let (outer, left) = before.split_at(before.len() - left);
        let (right, next) = behind.split_at(right);
        let tested = |piece: Option<&Piece<'_>>| piece.is_some_and(Piece::is_test);
        if tested(outer.last()) && tested(next.first()) || left.is_empty() || right.is_empty() {
            continue;
        }
        let words = format!("{} and {}", normalised(left), normalised(right));
        let is_number = matches!(literal(&words, Span::default(), Nouns::Name), Ok(Some(_)));
        if let (true, Some(piece)) = (is_number, found.get_mut(at)) {
            piece.kind = PieceKind::Word("and");
        }
    }
    found
}

fn one_or(mut parts: Vec<Condition>, many: impl Fn(Vec<Condition>) -> Condition) -> Condition {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            many(parts)
        }
    }
}

/// Reads each part between the keyword's occurrences.
fn each(
    pieces: &[Piece<'_>],
    keyword: Keyword,
    at: Span,
    read: impl Fn(&[Piece<'_>]) -> Outcome<Condition>,
) -> Outcome<Vec<Condition>> {
    let mut found = Vec::new();
    let mut beside = pieces.iter().filter(|piece| piece.is(keyword));
    let mut last = None;
    for part in pieces.split(|piece| piece.is(keyword)) {
        let next = beside.next();
        if let (true, Some(joint)) = (part.is_empty(), next.or(last)) {
            let word = keyword.word();
            let side = if next.is_some() && last.is_none() { "before" } else { "behind" };
            let message = format!("nothing stands {side} `{word}`");
            return Err(Problem::new("", joint.span, message, "write a condition on both sides").into());
        }
        last = next.or(last);
        found.push(read(part).map_err(|problem| with_joint(problem, part, last.is_some(), keyword, at))?);
    }
    Ok(found)
}

/// Where a part of `A and B` is no condition, perhaps the word belongs to a name.
fn with_joint(
    mut problem: Box<Problem>,
    part: &[Piece<'_>],
    is_joined: bool,
    keyword: Keyword,
    at: Span,
) -> Box<Problem> {
    let lacks_operator = is_joined && !part.iter().any(Piece::is_test) && problem.span == span_of(part, at);
    if lacks_operator && part.iter().all(|piece| piece.word().is_some()) {
        let word = keyword.word();
        let is_value = whole(&normalised(part)).is_some();
        problem.help = Some(if is_value {
            format!(
                "`{word}` joins whole tests: write the name and the operator again, as in `a = 5 {word} a = 6`"
            )
        } else {
            format!(
                "`{word}` joins two conditions; a name that has `{word}` in it goes in backquotes, a text in quotation marks"
            )
        });
    }
    problem
}

/// `not C`; two of them are none.
fn negation(pieces: &[Piece<'_>], operands: Operands<'_>, at: Span) -> Outcome<Condition> {
    let nots = pieces.iter().take_while(|piece| piece.is(Keyword::Not)).count();
    let rest = pieces.get(nots..).unwrap_or(&[]);
    if let (true, Some(not)) = (rest.is_empty(), pieces.last()) {
        return Err(Problem::new("", not.span, "nothing stands behind `not`", "write a condition").into());
    }
    let inner = primary(rest, operands, at)?;
    Ok(if nots % 2 == 1 { Condition::Not(Box::new(inner)) } else { inner })
}

fn primary(pieces: &[Piece<'_>], operands: Operands<'_>, at: Span) -> Outcome<Condition> {
    if let [Piece { kind: PieceKind::Group(inner), span, .. }] = pieces {
        if inner.is_empty() {
            return Err(Problem::new(
                "",
                *span,
                "there is nothing in these parentheses",
                "write a condition",
            )
            .into());
        }
        return condition(inner, operands, *span);
    }
    if let Some(not) = pieces.iter().find(|piece| piece.is(Keyword::Not)) {
        let before = pieces.iter().take_while(|piece| !piece.is(Keyword::Not)).last();
        if let Some(verb) = before.filter(|before| before.word().is_some_and(is_verb)) {
            let span = verb.span.join(not.span);
            return Err(Problem::new("", span, "`is not` is not an operator", "write `!=`").into());
        }
        let others: Vec<Piece<'_>> = pieces.iter().filter(|piece| !piece.is(Keyword::Not)).cloned().collect();
        let label = format!("write `not {}`", normalised(&others));
        return Err(Problem::new("", not.span, "`not` stands before a whole test", label).into());
    }
    if let Some(problem) = foreign_joint(pieces) {
        return Err(problem);
    }
    if !pieces.iter().any(Piece::is_test) {
        return Err(no_operator(pieces, operands.scope, at));
    }
    test(pieces, operands).map(|test| Condition::Test(Box::new(test)))
}

/// `seats = 5 || turnout > 60%`, `seats = 5 && turnout > 60%`
fn foreign_joint(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let first_test = pieces.iter().position(Piece::is_test)?;
    let joint = pieces.get(first_test..)?.iter().find_map(|piece| match piece.kind {
        PieceKind::Pipe(sign @ "||") => Some((sign, "or", piece.span)),
        PieceKind::Word(sign @ "&&") => Some((sign, "and", piece.span)),
        _ => None,
    });
    let (sign, word, span) = joint?;
    Some(
        Problem::new("", span, format!("`{sign}` does not join conditions"), format!("write `{word}`"))
            .into(),
    )
}
