//! A statement's pieces come in; sources, includes, aliases and bindings go out.

use super::ast::{Alias, FileId, Operand, SourceStatement};
use super::day::read_day;
use super::expression::{Operands, Place};
use super::normal::{folded, normalised};
use super::parse::{Placed, Statement};
use super::piece::{Keyword, Piece, PieceKind, span_of};
use super::quotes::text;
use super::scope::Scope;
use crate::base::problem::{Problem, did_you_mean};
use crate::base::span::Span;

type Outcome<T> = Result<T, Box<Problem>>;

fn refuse<T>(span: Span, message: impl Into<String>, label: impl Into<String>) -> Outcome<T> {
    Err(Problem::new("", span, message, label).into())
}

/// `source "path" as NAME dated DATE`, and what is wrong behind the path.
///
/// # Errors
/// Where the path is empty.
pub fn source(
    statement: &Statement<'_>,
    path: Placed<'_>,
    file: FileId,
) -> Outcome<(SourceStatement, Option<Box<Problem>>)> {
    let (span, path_span) = (statement.span, path.1);
    let pattern = text(path.0, path.1)?;
    let mut source = SourceStatement { pattern, name: None, dated: None, file, span, path_span };
    let problem = source_options(&statement.pieces, &mut source).err();
    Ok((source, problem))
}

fn source_options(mut rest: &[Piece<'_>], source: &mut SourceStatement) -> Outcome<()> {
    let is = |piece: &Piece<'_>, word: &str| piece.word().is_some_and(|w| w.eq_ignore_ascii_case(word));
    while let Some((first, behind)) = rest.split_first() {
        let end =
            behind.iter().position(|piece| is(piece, "as") || is(piece, "dated")).unwrap_or(behind.len());
        let (value, next) = behind.split_at(end);
        if is(first, "as") {
            source.name = Some(source_name(value, first.span)?);
        } else if is(first, "dated") {
            source.dated = Some(day(value, first.span)?);
        } else {
            return Err(clutter(first));
        }
        rest = next;
    }
    Ok(())
}

fn clutter(piece: &Piece<'_>) -> Box<Problem> {
    let near =
        piece.word().filter(|word| word.len() <= 8).and_then(|word| did_you_mean(word, ["as", "dated"]));
    let label = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "only `as NAME` and `dated DATE` stand here".to_owned(),
    };
    Problem::new("", piece.span, "this does not belong to a source", label).into()
}

fn source_name(pieces: &[Piece<'_>], at: Span) -> Outcome<String> {
    match pieces {
        [] => refuse(at, "a name is missing behind `as`", "write one word: `as WIRE`"),
        [Piece { kind: PieceKind::Word(word), .. }] if !word.starts_with('@') => Ok((*word).to_owned()),
        _ => refuse(span_of(pieces, at), "a source's name is one bare word", "write it as in `as WIRE`"),
    }
}

fn day(pieces: &[Piece<'_>], at: Span) -> Outcome<jiff::civil::Date> {
    if pieces.is_empty() {
        return refuse(at, "a date is missing behind `dated`", "write one day: `dated 2022-01-20`");
    }
    let words = match pieces {
        [Piece { kind: PieceKind::Text(words), .. }] => folded(words),
        _ => normalised(pieces),
    };
    read_day(&words).map_err(|mut problem| {
        problem.span = span_of(pieces, at);
        problem
    })
}

/// `include "path"`: the path.
///
/// # Errors
/// Where it is empty, or something stands behind it.
pub fn include(statement: &Statement<'_>, path: Placed<'_>) -> Outcome<String> {
    match statement.pieces.first() {
        None => text(path.0, path.1),
        Some(piece) => refuse(piece.span, "nothing stands behind an included path", "take this away"),
    }
}

/// `let NAME = …`: the name, its place and what it stands for.
///
/// # Errors
/// Where one of them is missing or cannot be read.
pub fn binding(statement: &Statement<'_>, scope: &Scope) -> Outcome<(String, Span, Operand)> {
    let (name, span, right, equals) =
        named(statement, "let", "contributors = list after \"contingents from\"")?;
    if let Some(piece) =
        right.iter().find(|piece| piece.is_test() || matches!(piece.kind, PieceKind::Keyword(_)))
    {
        return refuse(
            piece.span,
            "`let` names a value, not a condition",
            "write a name or a calculation alone",
        );
    }
    let operand = Operands { scope }.operand(right, equals, Place::Either)?;
    Ok((name, span, operand))
}

/// The name that a `let` statement binds, where it has one.
#[must_use]
pub fn bound_name(statement: &Statement<'_>) -> Option<String> {
    named(statement, "let", "").ok().map(|(name, ..)| name)
}

/// `alias NAME = word | word …`
///
/// # Errors
/// Where a word is missing.
pub fn alias(statement: &Statement<'_>) -> Outcome<Alias> {
    let (name, _, right, equals) = named(statement, "alias", "UK = Britain | United Kingdom")?;
    if let Some(piece) = right.iter().find(|piece| {
        !matches!(
            piece.kind,
            PieceKind::Word(_)
                | PieceKind::Text(_)
                | PieceKind::Backquoted(_)
                | PieceKind::Pipe("|")
                | PieceKind::Comma
        )
    }) {
        return refuse(
            piece.span,
            "words stand behind the `=` of an alias",
            "put `|` between them, quote others",
        );
    }
    let parts = right.split(|piece| matches!(piece.kind, PieceKind::Pipe(_)));
    let words = parts.map(|part| plain(part, span_of(right, equals))).collect::<Outcome<Vec<_>>>()?;
    Ok(Alias { name, words })
}

/// Words, quoted as a whole or not.
fn plain(part: &[Piece<'_>], at: Span) -> Outcome<String> {
    match part {
        [] => refuse(at, "a word is missing here", "write words with `|` between them"),
        [Piece { kind: PieceKind::Text(words) | PieceKind::Backquoted(words), span, .. }] => {
            text(words, *span)
        }
        _ if part.iter().all(|piece| matches!(piece.kind, PieceKind::Word(_) | PieceKind::Comma)) => {
            Ok(normalised(part))
        }
        _ => refuse(span_of(part, at), "these words are quoted in part", "quote them as a whole"),
    }
}

/// The name before the `=` of `let` and `alias`, its place, what stands behind, and the sign's place.
fn named<'p, 't>(
    statement: &'p Statement<'t>,
    keyword: &str,
    example: &str,
) -> Outcome<(String, Span, &'p [Piece<'t>], Span)> {
    let pieces = statement.pieces.as_slice();
    let is_equals = |piece: &Piece<'_>| matches!(piece.kind, PieceKind::Operator(_));
    let whole = statement.span;
    let Some(at) = pieces.iter().position(is_equals) else {
        return refuse(
            span_of(pieces, whole),
            format!("`{keyword}` lacks its `=`"),
            format!("write it as in `{keyword} {example}`"),
        );
    };
    let (name, rest) = pieces.split_at(at);
    let (equals, right) = rest.split_first().map_or((whole, rest), |(equals, right)| (equals.span, right));
    if let Some(PieceKind::Operator(sign)) =
        rest.first().map(|piece| &piece.kind).filter(|kind| **kind != PieceKind::Operator("="))
    {
        return refuse(equals, format!("`{sign}` names nothing"), "write `=`");
    }
    if let Some(Piece { kind: PieceKind::Keyword(reserved), span, .. }) =
        name.iter().find(|piece| matches!(piece.kind, PieceKind::Keyword(_)))
    {
        let reserved = reserved.word();
        let words = Keyword::ALL.map(|keyword| format!("`{}`", keyword.word())).join(" ");
        let problem =
            Problem::new("", *span, format!("`{reserved}` is a word of the language"), "write another name");
        return Err(problem.with_help(format!("reserved are {words}")).into());
    }
    let span = span_of(name, whole);
    match name {
        [] => refuse(
            equals,
            format!("`{keyword}` lacks its name"),
            format!("write it as in `{keyword} {example}`"),
        ),
        _ if right.is_empty() => refuse(
            equals,
            format!("nothing stands behind the `=` of `{keyword}`"),
            format!("write it as in `{keyword} {example}`"),
        ),
        _ => Ok((plain(name, span)?, span, right, equals)),
    }
}
