//! The pieces of a condition without an operator come in; what was probably meant goes out.

use super::function::named;
use super::literal::as_test;
use super::normal::normalised;
use super::piece::{Keyword, Piece, PieceKind, span_of};
use super::scope::Scope;
use crate::base::problem::{Problem, did_you_mean};
use crate::base::span::Span;

/// Words that people write for `=`.
const VERBS: [&str; 8] = ["is", "are", "was", "were", "equals", "equal", "be", "eq"];

/// Whether the word is one that people write for `=`.
#[must_use]
pub fn is_verb(word: &str) -> bool {
    VERBS.iter().any(|verb| verb.eq_ignore_ascii_case(word))
}

/// Words that people write for an operator of another name.
const OTHER_WORDS: [(&str, &str); 6] = [
    ("includes", "contains"),
    ("include", "contains"),
    ("has", "contains"),
    ("mention", "mentions"),
    ("between", "within"),
    ("&&", "and"),
];

/// The words that begin a statement.
const STATEMENTS: [&str; 4] = ["source", "include", "let", "alias"];

/// Words longer than this are not compared with what they might have been.
const LONGEST_WORD: usize = 16;

/// How many words are looked at, of a name that may be very long.
const MOST_WORDS: usize = 12;

/// The problem of a condition that tests nothing.
#[must_use]
pub fn no_operator(pieces: &[Piece<'_>], scope: &Scope, at: Span) -> Box<Problem> {
    statement(pieces)
        .or_else(|| tolerance_alone(pieces))
        .or_else(|| other_word(pieces))
        .or_else(|| misspelt_keyword(pieces))
        .or_else(|| only_text(pieces))
        .or_else(|| before_value(pieces))
        .unwrap_or_else(|| nothing_asked(pieces, scope, at))
}

fn problem(span: Span, message: impl Into<String>, label: impl Into<String>) -> Box<Problem> {
    Problem::new("", span, message, label).into()
}

/// `sorce "x.txt"`, `source x.txt`
fn statement(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let (first, rest) = pieces.split_first()?;
    let word = first.word().filter(|word| word.len() <= LONGEST_WORD)?;
    let known = did_you_mean(word, STATEMENTS).filter(|_| !rest.is_empty())?;
    let with_path = matches!(known, "source" | "include");
    let quoted = rest.first().is_some_and(|piece| piece.quoted().is_some());
    if with_path && known.eq_ignore_ascii_case(word) {
        let path = normalised(rest.get(..1).unwrap_or(&[]));
        let span = span_of(rest.get(..1).unwrap_or(&[]), first.span);
        return Some(problem(
            span,
            format!("the path behind `{known}` is quoted"),
            format!("write `\"{path}\"`"),
        ));
    }
    let fits = quoted && with_path && word.chars().count() > 3;
    fits.then(|| {
        problem(first.span, format!("`{word}` begins no statement"), format!("did you mean `{known}`?"))
    })
}

/// `members ± 5`
fn tolerance_alone(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let at = pieces.iter().position(|piece| piece.kind == PieceKind::Tolerance)?;
    let (name, rest) = pieces.split_at(at);
    let (sign, value) = rest.split_first()?;
    let (name, value) = (normalised(name), normalised(value));
    let label = format!("write `{name} = N ± {value}`, or `{name} ~ N` for about as much");
    Some(problem(sign.span, "an operator is missing: `±` stands behind a value", label))
}

/// `capital is "Astana"`, `members includes Armenia`
fn other_word(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    pieces.iter().take(MOST_WORDS).enumerate().skip(1).find_map(|(at, piece)| {
        let word = piece.word().filter(|_| at + 1 < pieces.len())?;
        let other =
            OTHER_WORDS.iter().find(|(other, _)| other.eq_ignore_ascii_case(word)).map(|&(_, meant)| meant);
        let verb = is_verb(word).then_some("=");
        let meant = verb.or(other)?;
        Some(problem(piece.span, format!("`{word}` is not an operator"), format!("write `{meant}`")))
    })
}

/// `personnel contians X`, `mentoins "words"`
fn misspelt_keyword(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let keywords = [Keyword::Contains, Keyword::Mentions, Keyword::Within].map(Keyword::word);
    pieces.iter().take(MOST_WORDS).enumerate().find_map(|(at, piece)| {
        let word = piece.word().filter(|word| (5..=LONGEST_WORD).contains(&word.len()))?;
        let near = did_you_mean(word, keywords)?;
        let fits = (at > 0) != (near == Keyword::Mentions.word()) && at + 1 < pieces.len();
        let label = format!("did you mean `{near}`?");
        fits.then(|| problem(piece.span, format!("`{word}` is not an operator"), label))
    })
}

/// `"words"`; `"words" said Maria Lopez`
fn only_text(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let (first, rest) = pieces.split_first()?;
    first.quoted()?;
    let words = normalised(std::slice::from_ref(first));
    let speaker: Vec<&str> =
        rest.iter().filter_map(Piece::word).filter(|word| !["said", "says", "by"].contains(word)).collect();
    if speaker.is_empty() {
        let message = "a text alone claims nothing";
        return Some(problem(
            first.span,
            message,
            format!("write `mentions {words}` or `{words} said by NAME`"),
        ));
    }
    let span = span_of(rest, first.span);
    Some(problem(
        span,
        "an operator is missing behind this text",
        format!("write `said by {}`", speaker.join(" ")),
    ))
}

/// `personnel 2000`, `personnel more than 2000`
fn before_value(pieces: &[Piece<'_>]) -> Option<Box<Problem>> {
    let short = pieces.get(..MOST_WORDS.min(pieces.len()))?;
    let found = (1..short.len()).find_map(|at| {
        let tail = short.get(at..).unwrap_or(&[]);
        let bare = tail.iter().all(|piece| matches!(piece.kind, PieceKind::Word(_) | PieceKind::Comma));
        match tail {
            [Piece { kind: PieceKind::Text(_) | PieceKind::Set(_), .. }] => {
                Some((at, format!("= {}", normalised(tail))))
            }
            _ if bare => Some((at, as_test(&normalised(tail))?)),
            _ => None,
        }
    });
    let (start, test) = found?;
    let (name, value) = pieces.split_at(start);
    let (left, right) = (normalised(name), normalised(value));
    let span = span_of(value, Span::default());
    let label = format!("an operator is missing before this: `{left} {test}`");
    Some(problem(span, format!("`{left}` and `{right}` stand side by side"), label))
}

fn nothing_asked(pieces: &[Piece<'_>], scope: &Scope, at: Span) -> Box<Problem> {
    let (span, words) = (span_of(pieces, at), normalised(pieces));
    if pieces.is_empty() {
        return problem(span, "a claim is missing here", "write one: `personnel > 2000`");
    }
    let is_call = matches!(pieces, [name, Piece { kind: PieceKind::Group(_), .. }] if name.word().and_then(named).is_some());
    let example = if is_call || scope.binding(&words).is_none() {
        format!("{words} > 2000")
    } else {
        format!("{words} = …")
    };
    let shown = if words.chars().count() <= 40 { example } else { "personnel > 2000".to_owned() };
    problem(
        span,
        "an operator is missing: nothing is claimed here",
        format!("write what it is, as in `{shown}`"),
    )
}
