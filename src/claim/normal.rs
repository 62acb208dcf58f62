//! Pieces come in; their one normal spelling, which never depends on layout, goes out: ids are made of it.

use super::ast::ArithmeticOperator;
use super::function::named;
use super::piece::{Piece, PieceKind};

/// The pieces with white space folded, keywords in small letters and every text in `"…"`.
#[must_use]
pub fn normalised(pieces: &[Piece<'_>]) -> String {
    let mut out = String::new();
    let mut before: Option<&Piece<'_>> = None;
    for piece in pieces {
        if before.is_some_and(|before| !joined(before, piece)) {
            out.push(' ');
        }
        write(piece, &mut out);
        before = Some(piece);
    }
    out
}

/// Words with every run of white space folded into one space, comments not looked for.
#[must_use]
pub fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether no space stands between the two.
fn joined(before: &Piece<'_>, after: &Piece<'_>) -> bool {
    match (&before.kind, &after.kind) {
        (_, PieceKind::Comma | PieceKind::Range(_)) | (PieceKind::Range(_), _) => true,
        (PieceKind::Word(word), PieceKind::Group(_)) => {
            before.span.end == after.span.start || named(word).is_some()
        }
        _ => false,
    }
}

fn write(piece: &Piece<'_>, out: &mut String) {
    match &piece.kind {
        PieceKind::Word(word) | PieceKind::Operator(word) | PieceKind::Pipe(word) => out.push_str(word),
        PieceKind::Text(words) => {
            let (open, close) = if words.contains('"') { ('“', '”') } else { ('"', '"') };
            out.extend([&open.to_string(), &folded(words), &close.to_string()].map(String::as_str));
        }
        PieceKind::Backquoted(words) => out.extend(["`", &folded(words), "`"]),
        PieceKind::Comma => out.push(','),
        PieceKind::Keyword(keyword) => out.push_str(keyword.word()),
        PieceKind::Arithmetic(operator) => out.push_str(sign(*operator)),
        PieceKind::Range(_) => out.push_str(".."),
        PieceKind::Tolerance => out.push('±'),
        PieceKind::Group(inner) => out.extend(["(", &normalised(inner), ")"]),
        PieceKind::Set(inner) => out.extend(["{ ", &normalised(inner), " }"]),
    }
}

/// The operator as it is written.
#[must_use]
pub const fn sign(operator: ArithmeticOperator) -> &'static str {
    match operator {
        ArithmeticOperator::Add => "+",
        ArithmeticOperator::Subtract => "-",
        ArithmeticOperator::Multiply => "*",
        ArithmeticOperator::Divide => "/",
    }
}
