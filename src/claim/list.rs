//! What stands in braces, or in a function's brackets, comes in; its items go out.

use super::ast::{Expression, Operand};
use super::literal::clean;
use super::normal::normalised;
use super::piece::{Piece, PieceKind, span_of};
use super::quotes::text;
use crate::base::problem::Problem;
use crate::base::span::Span;

/// The most commas that one literal has: `Wednesday, Jan. 19, 2022, 2:30 p.m.`
const MOST_COMMAS: usize = 3;

/// The items of `{ Armenia, "Trinidad and Tobago", May 15, 1992 }`.
///
/// # Errors
/// Where it has none, or something else than an item stands in it.
pub fn list(pieces: &[Piece<'_>], span: Span) -> Result<Vec<Operand>, Box<Problem>> {
    let mut parts = split_at_commas(pieces);
    // A comma behind the last item is fine: it keeps lists of one item a line even.
    if parts.len() > 1 && parts.last().is_some_and(|last| last.is_empty()) {
        parts.pop();
    }
    if pieces.is_empty() {
        let problem = Problem::new("", span, "this list has no items", "write some: `{ Armenia, Belarus }`");
        return Err(problem.with_help("that there are none is a number: `size(members) = 0`").into());
    }
    parts.into_iter().map(|part| item(part, span)).collect()
}

fn item(part: &[Piece<'_>], whole: Span) -> Result<Operand, Box<Problem>> {
    let span = span_of(part, whole);
    let refuse = |span, message: &str, label: &str| Err(Problem::new("", span, message, label).into());
    let kind = match part {
        [] => return refuse(span, "an item is missing between two commas", "write it, or take a comma away"),
        [Piece { kind: PieceKind::Text(words), .. }] => Expression::Text(text(words, span)?),
        _ => {
            if let Some(odd) =
                part.iter().find(|piece| piece.word().is_none() && piece.kind != PieceKind::Comma)
            {
                let (message, label) = match odd.kind {
                    PieceKind::Text(_) => ("two items stand side by side", "a comma is missing beside it"),
                    PieceKind::Set(_) => ("a list has no list in it", "write its items one by one"),
                    _ => ("a list has no names in it", "write text, quoted or not, or a value"),
                };
                return refuse(odd.span, message, label);
            }
            let words = normalised(part);
            match clean(&words) {
                Some(value) => Expression::Literal(value),
                None if part.iter().any(is_run_together) => {
                    return refuse(
                        span,
                        "a comma separates items where white space follows",
                        "put a space behind it",
                    );
                }
                None => Expression::Text(words),
            }
        }
    };
    Ok(Operand { kind, span })
}

/// `Armenia,Belarus`
fn is_run_together(piece: &Piece<'_>) -> bool {
    let word = piece.word().unwrap_or("");
    word.split(',').skip(1).any(|rest| rest.starts_with(char::is_alphabetic))
}

/// Parts between commas; a comma within a literal (`May 15, 1992`) does not separate.
#[must_use]
pub fn split_at_commas<'p, 't>(pieces: &'p [Piece<'t>]) -> Vec<&'p [Piece<'t>]> {
    let mut commas: Vec<usize> = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.kind == PieceKind::Comma)
        .map(|(at, _)| at)
        .collect();
    commas.push(pieces.len());
    let (mut parts, mut start, mut next) = (Vec::new(), 0, 0);
    while let Some(&end) = commas.get(next) {
        let last = commas.len().min(next + MOST_COMMAS + 1);
        let joined = (next + 1..last)
            .rev()
            .find(|&far| commas.get(far).and_then(|&end| pieces.get(start..end)).is_some_and(is_one_literal));
        let reached = joined.unwrap_or(next);
        let end = commas.get(reached).copied().unwrap_or(end);
        parts.push(pieces.get(start..end).unwrap_or(&[]));
        (start, next) = (end + 1, reached + 1);
    }
    parts
}

/// Whether words with a comma in them are one value: at least one part must have digits.
fn is_one_literal(pieces: &[Piece<'_>]) -> bool {
    let short = pieces.len() <= 12;
    let worded = pieces.iter().all(|piece| piece.word().is_some() || piece.kind == PieceKind::Comma);
    let digits =
        |piece: &Piece<'_>| piece.word().is_some_and(|word| word.contains(|c: char| c.is_ascii_digit()));
    short && worded && pieces.iter().any(digits) && clean(&normalised(pieces)).is_some()
}
