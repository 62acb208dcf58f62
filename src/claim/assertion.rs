//! A claim's pieces come in; the claim, with its label, its expected verdict and its id, goes out.

use super::ast::{Claim, FileId};
use super::condition::condition;
use super::expression::Operands;
use super::normal::{folded, normalised};
use super::parse::{Placed, Statement};
use super::piece::{Piece, span_of};
use super::scope::Scope;
use crate::base::problem::{Problem, did_you_mean};
use crate::base::span::Span;
use crate::base::verdict::Verdict;

type Outcome<T> = Result<T, Box<Problem>>;

/// What people write for a verdict, and the verdict.
const MISTAKES: [(&str, &str); 10] = [
    ("true", "supported"),
    ("yes", "supported"),
    ("correct", "supported"),
    ("confirmed", "supported"),
    ("false", "refuted"),
    ("no", "refuted"),
    ("wrong", "refuted"),
    ("denied", "refuted"),
    ("unknown", "inconclusive"),
    ("not enough evidence", "silent:` or `inconclusive"),
];

fn refuse<T>(span: Span, message: impl Into<String>, label: impl Into<String>) -> Outcome<T> {
    Err(Problem::new("", span, message, label).into())
}

/// `[label] verdict: condition`
///
/// # Errors
/// Where the label is empty, the verdict is none, or the condition cannot be read.
pub fn claim(
    statement: &Statement<'_>,
    label: Option<Placed<'_>>,
    verdict: Option<Placed<'_>>,
    scope: &Scope,
    file: FileId,
) -> Outcome<Claim> {
    let label = label.map(label_words).transpose()?;
    let expected = verdict.map_or(Ok(Verdict::Supported), verdict_of)?;
    let pieces = statement.pieces.as_slice();
    if let Some(problem) = misplaced_label(pieces, verdict) {
        return Err(problem);
    }
    let again = pieces.first().filter(|first| {
        let verdict = first.word().and_then(|word| word.strip_suffix(':'));
        verdict.is_some_and(|word| word.parse::<Verdict>().is_ok())
    });
    if let Some(again) = again {
        return refuse(again.span, "a claim expects one verdict", "take one of them away");
    }
    let at = verdict.map_or(statement.span, |(_, span)| span);
    let condition = condition(pieces, Operands { scope }, at)?;
    let id = label.clone().unwrap_or_else(|| normalised(pieces));
    let hint = hint(pieces);
    let condition_span = span_of(pieces, statement.span);
    Ok(Claim { id, label, expected, condition, file, span: statement.span, condition_span, hint })
}

/// `[seats seats = 31`, `refuted: [seats] seats = 31`
fn misplaced_label(pieces: &[Piece<'_>], verdict: Option<Placed<'_>>) -> Option<Box<Problem>> {
    let first = pieces.first().filter(|first| first.word().is_some_and(|word| word.starts_with('[')))?;
    let end = pieces.iter().position(|piece| piece.word().is_some_and(|word| word.ends_with(']')));
    let (span, message, label) = match (end.and_then(|end| pieces.get(..=end)), verdict) {
        (Some(label), Some((verdict, _))) => {
            let write = format!("write `{} {verdict}: …`", normalised(label));
            (span_of(label, first.span), "the label stands before the verdict", write)
        }
        (Some(label), None) => {
            (span_of(label, first.span), "a label stands here already", "take this away".to_owned())
        }
        _ => (first.span, "this label is never closed", "write `]` where it ends".to_owned()),
    };
    Some(Problem::new("", span, message, label).into())
}

fn label_words((words, span): Placed<'_>) -> Outcome<String> {
    let words = folded(words);
    if words.is_empty() {
        refuse(span, "this label is empty", "write some words in it, or take it away")
    } else {
        Ok(words)
    }
}

fn verdict_of((words, span): Placed<'_>) -> Outcome<Verdict> {
    let word = folded(words);
    if let Ok(verdict) = word.parse() {
        return Ok(verdict);
    }
    let meant =
        MISTAKES.iter().find(|(mistake, _)| mistake.eq_ignore_ascii_case(&word)).map(|&(_, verdict)| verdict);
    let near = || did_you_mean(&word, Verdict::ALL.map(Verdict::word)).filter(|_| word.len() <= 24);
    let all = Verdict::ALL.map(|verdict| format!("`{}:`", verdict.word())).join(" ");
    let label = match meant.or_else(near) {
        Some(verdict) => format!("did you mean `{verdict}:`?"),
        None => "put a name that has a colon in backquotes".to_owned(),
    };
    Err(Problem::new("", span, format!("`{word}:` is not a verdict"), label)
        .with_help(format!("the verdicts are {all}"))
        .into())
}

/// `refuted personnel = 2000`: perhaps a colon is missing.
fn hint(pieces: &[Piece<'_>]) -> Option<String> {
    let word = pieces.first()?.word()?;
    let verdict = word.parse::<Verdict>().ok()?.word();
    let rest = normalised(pieces.get(1..)?);
    (!rest.is_empty()).then(|| format!("if the verdict is meant, write its colon: `{verdict}: {rest}`"))
}
