//! The pieces of one side of a test come in; an operand, with every bare word decided, goes out.

use super::arithmetic::{combine, misplaced};
use super::ast::{ArithmeticOperator, Expression, Function, Operand};
use super::commas::split_at_commas;
use super::function::{FUNCTIONS, named, takes_one};
use super::kinds::kind_at_start;
use super::list::list;
use super::literal::{Nouns, clean, literal};
use super::mend::{misspelt, unread};
use super::normal::{folded, normalised};
use super::operand::bounded;
use super::piece::{Piece, PieceKind, span_of};
use super::quotes::text;
use super::scope::Scope;
use super::subject::subject;
use crate::base::problem::{Problem, did_you_mean};
use crate::base::span::Span;
use crate::base::value::Value;

/// More signs than these do not stand in one run: an expression is a tree that leans to the left.
const MOST_OPERATORS: usize = 64;

type Outcome<T> = Result<T, Box<Problem>>;

/// Where an operand stands, which says what bare words may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Left of the operator, or in a function: words that are no literal are a name.
    Name,
    /// Behind `let NAME =`, or right of a literal: a name too, but no misspelt literal.
    Either,
    /// Right of a name: a name must be bound, have a kind word or a source, or stand in backquotes. `text` says whether
    /// a text could stand there.
    Value {
        /// Not where an order is asked for.
        text: bool,
    },
}

/// Reads operands with the names of a program.
#[derive(Clone, Copy, Debug)]
pub struct Operands<'s> {
    /// What the program has named.
    pub scope: &'s Scope,
}

impl Operands<'_> {
    /// The operand that the pieces are; `at` is where one was asked for.
    ///
    /// # Errors
    /// Where they are none, with what to write.
    pub fn operand(self, pieces: &[Piece<'_>], at: Span, place: Place) -> Outcome<Operand> {
        let is_tolerance = |piece: &Piece<'_>| piece.kind == PieceKind::Tolerance;
        if let Some((middle, tolerance)) = between(pieces, is_tolerance) {
            let (left, right) = beside(pieces, middle, tolerance)?;
            let kind = Expression::Tolerance(
                Box::new(self.range(left, at, without_text(place))?),
                Box::new(self.range(right, at, without_text(place))?),
            );
            return bounded(Operand { kind, span: span_of(pieces, at) });
        }
        bounded(self.range(pieces, at, place)?)
    }

    fn range(self, pieces: &[Piece<'_>], at: Span, place: Place) -> Outcome<Operand> {
        let is_range = |piece: &Piece<'_>| matches!(piece.kind, PieceKind::Range(_));
        let Some((middle, dots)) = between(pieces, is_range) else { return self.sum(pieces, at, place) };
        if !matches!(dots.kind, PieceKind::Range("..")) {
            return refuse(dots.span, "a range has two dots", "write `..`");
        }
        let (left, right) = beside(pieces, middle, dots)?;
        let (mut low, high) = (self.sum(left, at, place)?, self.sum(right, at, place)?);
        if let Some(value) = with_unit_of(&normalised(left), &normalised(right)) {
            low.kind = Expression::Literal(value);
        }
        let span = span_of(pieces, at);
        if is_reversed(&low, &high) {
            let label = format!("write `{}..{}`", normalised(right), normalised(left));
            return refuse(span, "nothing lies in this range: it ends before it begins", label);
        }
        Ok(Operand { kind: Expression::Range(Box::new(low), Box::new(high)), span })
    }

    /// `a + b * c`: products first, then from the left.
    fn sum(self, pieces: &[Piece<'_>], at: Span, place: Place) -> Outcome<Operand> {
        let operators: Vec<(ArithmeticOperator, Span)> = pieces.iter().filter_map(arithmetic).collect();
        if operators.len() > MOST_OPERATORS {
            return refuse(
                span_of(pieces, at),
                "this calculation is too long",
                "give parts of it a name with `let`",
            );
        }
        let mut terms = Vec::new();
        for (index, part) in pieces.split(|piece| arithmetic(piece).is_some()).enumerate() {
            let beside = operators.get(index).or(operators.last());
            match beside {
                Some(&(_, span)) if part.is_empty() => {
                    return refuse(
                        span,
                        "an operand is missing beside this operator",
                        "write one on both sides",
                    );
                }
                _ => terms.push(self.term(part, at, place)?),
            }
        }
        combine(terms, &operators, at)
    }

    fn term(self, pieces: &[Piece<'_>], at: Span, place: Place) -> Outcome<Operand> {
        let span = span_of(pieces, at);
        let kind = match pieces {
            [] => return refuse(at, "a value or a name is missing", "write one here"),
            [Piece { kind: PieceKind::Group(inner), .. }] => return self.group(inner, span, place),
            [Piece { kind: PieceKind::Set(inner), .. }] => Expression::List(list(inner, span)?),
            [Piece { kind: PieceKind::Text(words), .. }] => Expression::Text(text(words, span)?),
            [Piece { kind: PieceKind::Word(word), .. }, Piece { kind: PieceKind::Group(inner), .. }] => {
                return self.call(word, inner, pieces, place);
            }
            _ => return self.words(pieces, span, place),
        };
        Ok(Operand { kind, span })
    }

    fn group(self, inner: &[Piece<'_>], span: Span, place: Place) -> Outcome<Operand> {
        if let Some(piece) = inner.iter().find(|piece| is_logical(piece)) {
            let label = "a value is asked for here, and this makes a condition";
            return refuse(piece.span, "a condition is no value", label);
        }
        if inner.is_empty() {
            return refuse(span, "there is nothing in these parentheses", "write a calculation");
        }
        Ok(Operand { span, ..self.operand(inner, span, place)? })
    }

    fn call(self, word: &str, inner: &[Piece<'_>], whole: &[Piece<'_>], place: Place) -> Outcome<Operand> {
        let span = span_of(whole, Span::default());
        let Some(function) = named(word) else { return Err(unknown_function(word, inner, whole)) };
        let operands: Vec<&[Piece<'_>]> = split_at_commas(inner);
        if inner.is_empty() || (takes_one(function) && operands.len() != 1) {
            let name = word.to_lowercase();
            let many = if takes_one(function) { "one operand" } else { "operands" };
            let first = operands.first().map_or("members".to_owned(), |first| normalised(first));
            let label = match (takes_one(function), first.is_empty()) {
                (_, true) => format!("write what of: `{name}(members)`"),
                (true, false) => format!("write `{name}({first})`"),
                (false, false) => format!("write `{name}({first}, {first})`"),
            };
            return refuse(span, format!("`{name}` takes {many}"), label);
        }
        let place = if takes_one(function) && place != Place::Name { Place::Either } else { place };
        let read = |part: &[Piece<'_>]| self.group(part, span_of(part, span), place);
        let operands = operands.into_iter().map(read).collect::<Outcome<Vec<_>>>()?;
        Ok(Operand { kind: Expression::Call(function, operands), span })
    }

    /// A run of words, texts, backquotes and `|`.
    fn words(self, pieces: &[Piece<'_>], span: Span, place: Place) -> Outcome<Operand> {
        if let Some(problem) = misplaced(pieces) {
            return Err(problem);
        }
        if let Some(bound) = self.bound(pieces, span)? {
            return Ok(bound);
        }
        if let Some(problem) = self.without_brackets(pieces, span) {
            return Err(problem);
        }
        let bare = pieces.iter().all(|piece| matches!(piece.kind, PieceKind::Word(_) | PieceKind::Comma));
        let words = if bare { normalised(pieces) } else { String::new() };
        let name_fits = place == Place::Name && !is_plain_count(&words);
        let named = name_fits || words.starts_with(char::is_alphabetic);
        let nouns = if named { Nouns::Name } else { Nouns::Refused };
        if let Some(value) = if bare { literal(&words, span, nouns)? } else { None } {
            return Ok(Operand { kind: Expression::Literal(value), span });
        }
        let subject = subject(pieces, self.scope);
        let explicit = !bare || subject.as_ref().is_ok_and(|s| s.kind.is_some() || s.source.is_some());
        if let (false, Place::Value { text }) = (explicit, place) {
            return Err(unread(&words, span, text));
        }
        let slip = if explicit || place == Place::Name { None } else { misspelt(&words, span) };
        if let Some(problem) = slip {
            return Err(problem);
        }
        Ok(Operand { kind: Expression::Subject(subject?), span })
    }

    /// `size members`: a function's word before a bound name, or `size` before any.
    fn without_brackets(self, pieces: &[Piece<'_>], span: Span) -> Option<Box<Problem>> {
        let (first, rest) = pieces.split_first().filter(|(_, rest)| !rest.is_empty())?;
        let function = first.word().and_then(named)?;
        let (word, name) = (normalised(std::slice::from_ref(first)).to_lowercase(), normalised(rest));
        let is_list =
            function == Function::Size && rest.iter().all(|piece| piece.word().is_some_and(|w| w != "of"));
        if !is_list && self.scope.binding(&name).is_none() {
            return None;
        }
        let problem =
            Problem::new("", span, format!("`{word}` takes brackets"), format!("write `{word}({name})`"));
        Some(
            problem
                .with_help(format!("a name that begins so goes in backquotes: `` `{word} {name}` ``"))
                .into(),
        )
    }

    /// What a `let` bound to these words, a `@SOURCE` behind them aside.
    fn bound(self, pieces: &[Piece<'_>], span: Span) -> Outcome<Option<Operand>> {
        if self.scope.is_empty() {
            return Ok(None);
        }
        let (last, before) =
            pieces.split_last().map_or((None, pieces), |(last, before)| (Some(last), before));
        let source = last.filter(|last| last.word().is_some_and(|word| word.starts_with('@')));
        let name = if source.is_some() { before } else { pieces };
        let name = match name {
            [Piece { kind: PieceKind::Backquoted(words), .. }] => folded(words),
            _ => normalised(name),
        };
        let Some(binding) = self.scope.binding(&name) else {
            return match self.scope.is_pending(&name) {
                true => {
                    refuse(span, format!("`{name}` is not bound yet"), "its `let` must stand above this one")
                }
                false => Ok(None),
            };
        };
        if !self.scope.spend(binding.parts) {
            return refuse(
                span,
                "names that `let` binds are used too often in this text",
                "check it in parts",
            );
        }
        let mut kind = binding.operand.kind.clone();
        match (&mut kind, source) {
            (Expression::Subject(bound), None) => bound.text = name,
            (Expression::Subject(bound), Some(_)) if bound.source.is_none() => {
                bound.source = subject(pieces, self.scope)?.source;
                bound.text = normalised(pieces);
            }
            (_, Some(source)) => {
                let label = "take it away, or write it where the name is bound";
                return refuse(source.span, format!("`{name}` cannot be asked of one source"), label);
            }
            (_, None) => {}
        }
        Ok(Some(Operand { kind, span }))
    }
}

/// `500 people`, where the number is no year: "2024 budget" is a name.
fn is_plain_count(words: &str) -> bool {
    let Some((number, noun)) = words.split_once(' ') else { return false };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    digits && number.len() != 4 && !noun.contains(' ') && noun.chars().all(char::is_lowercase)
}

/// The same place, where no text can stand: a tolerance has numbers on both sides.
const fn without_text(place: Place) -> Place {
    match place {
        Place::Value { .. } => Place::Value { text: false },
        other => other,
    }
}

fn refuse<T>(span: Span, message: impl Into<String>, label: impl Into<String>) -> Outcome<T> {
    Err(Problem::new("", span, message, label).into())
}

const fn arithmetic(piece: &Piece<'_>) -> Option<(ArithmeticOperator, Span)> {
    match piece.kind {
        PieceKind::Arithmetic(operator) => Some((operator, piece.span)),
        _ => None,
    }
}

fn is_logical(piece: &Piece<'_>) -> bool {
    piece.is_test() || matches!(piece.kind, PieceKind::Keyword(_))
}

/// The first piece of its sort, with its index.
fn between<'p, 't>(
    pieces: &'p [Piece<'t>],
    sort: impl Fn(&Piece<'t>) -> bool,
) -> Option<(usize, &'p Piece<'t>)> {
    pieces.iter().enumerate().find(|(_, piece)| sort(piece))
}

/// What stands on both sides of a `..` or `±`, which must be something, and no second one.
fn beside<'p, 't>(
    pieces: &'p [Piece<'t>],
    middle: usize,
    piece: &Piece<'_>,
) -> Outcome<(&'p [Piece<'t>], &'p [Piece<'t>])> {
    let (left, right) = (pieces.get(..middle).unwrap_or(&[]), pieces.get(middle + 1..).unwrap_or(&[]));
    let again = right.iter().find(|other| {
        matches!(other.kind, PieceKind::Tolerance)
            || (matches!(other.kind, PieceKind::Range(_)) && matches!(piece.kind, PieceKind::Range(_)))
    });
    if let Some(again) = again {
        return refuse(again.span, "a range or a tolerance has two sides", "take this away");
    }
    let example = if piece.kind == PieceKind::Tolerance { "2000 ± 100" } else { "2000..2500" };
    if left.is_empty() || right.is_empty() {
        return refuse(
            piece.span,
            "a value is missing beside this",
            format!("write both, as in `{example}`"),
        );
    }
    Ok((left, right))
}

/// `5..10 years`: a bare number at the start has the unit, or the "million", of the end.
fn with_unit_of(low: &str, high: &str) -> Option<Value> {
    let is_number = |c: char| c.is_ascii_digit() || ".,+-".contains(c);
    let unit = high.trim_start_matches(is_number);
    let bare = !low.is_empty() && low.chars().all(is_number);
    (bare && !unit.is_empty()).then(|| clean(&format!("{low}{unit}"))).flatten()
}

fn is_reversed(low: &Operand, high: &Operand) -> bool {
    match (&low.kind, &high.kind) {
        (Expression::Literal(Value::Amount(low)), Expression::Literal(Value::Amount(high))) => {
            low.unit == high.unit && low.stated > high.stated && high.stated.is_some()
        }
        _ => false,
    }
}

fn unknown_function(word: &str, inner: &[Piece<'_>], whole: &[Piece<'_>]) -> Box<Problem> {
    let span = whole.first().map_or_else(Span::default, |piece| piece.span);
    let names = FUNCTIONS.map(|(name, _)| name);
    let short = word.chars().count() <= 24;
    let message = format!("`{word}` is not a function");
    let kind = kind_at_start(&[word]).map(|_| format!("write `{word} of {}`", normalised(inner)));
    let label = match short.then(|| did_you_mean(word, names)).flatten() {
        _ if kind.is_some() => kind.unwrap_or_default(),
        Some(near) => format!("did you mean `{near}({})`?", normalised(inner)),
        None => format!("the functions are {}", names.map(|name| format!("`{name}`")).join(", ")),
    };
    let help = format!("a name that has brackets in it goes in backquotes: `` `{}` ``", normalised(whole));
    Problem::new("", span, message, label).with_help(help).into()
}
