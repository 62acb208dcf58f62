//! Pieces with commas among them come in; the parts between the commas go out.

use super::literal::clean;
use super::normal::normalised;
use super::piece::{Piece, PieceKind};

/// The most commas that one literal has: `Wednesday, Jan. 19, 2022, 2:30 p.m.`
const MOST_COMMAS: usize = 3;

/// `Armenia,Belarus`: a comma that separates nothing, for want of white space.
#[must_use]
pub fn is_run_together(word: &str) -> bool {
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
