//! What stands in braces, or in a function's brackets, comes in; its items go out.

use super::ast::{Expression, Operand};
use super::commas::{is_run_together, split_at_commas};
use super::literal::clean;
use super::normal::normalised;
use super::piece::{Piece, PieceKind, span_of};
use super::quotes::text;
use crate::base::problem::Problem;
use crate::base::span::Span;

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
                None if part.iter().filter_map(Piece::word).any(is_run_together) => {
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
