//! The pieces of a name or a selector come in; a subject goes out.

use super::ast::{Alternative, Phrase, Quantifier, SelectorRelation, Subject};
use super::kinds::{kind_at_end, kind_at_start};
use super::normal::{folded, normalised};
use super::piece::{Piece, PieceKind, span_of};
use super::scope::Scope;
use crate::base::problem::Problem;
use crate::base::span::Span;

/// The relations, by their word.
const RELATIONS: [(&str, SelectorRelation); 7] = [
    ("of", SelectorRelation::Of),
    ("in", SelectorRelation::In),
    ("after", SelectorRelation::After),
    ("before", SelectorRelation::Before),
    ("near", SelectorRelation::Near),
    ("by", SelectorRelation::By),
    ("under", SelectorRelation::Under),
];

/// The quantifiers, by their word.
const QUANTIFIERS: [(&str, Quantifier); 4] = [
    ("first", Quantifier::First),
    ("last", Quantifier::Last),
    ("any", Quantifier::Any),
    ("every", Quantifier::Every),
];

type Outcome<T> = Result<T, Box<Problem>>;

/// Reads `[QUANTIFIER] [KIND] RELATION PHRASE … [@SOURCE]`, or the short name that stands for one.
///
/// # Errors
/// Where a relation, a quantifier, `|` or `@` stands where it cannot.
pub fn subject(pieces: &[Piece<'_>], scope: &Scope) -> Outcome<Subject> {
    let text = normalised(pieces);
    let (pieces, source) = split_source(pieces, scope)?;
    let (pieces, quantifier) = split_quantifier(pieces)?;
    let (pieces, kind) = split_kind(pieces)?;
    let mut phrases = phrases(pieces)?;
    let kind = kind.or_else(|| short_kind(&mut phrases));
    if phrases.is_empty() && kind.is_none() {
        return Err(refuse(span_of(pieces, Span::default()), "a name is missing", "write what is meant"));
    }
    Ok(Subject { text, quantifier, kind, phrases, source })
}

fn refuse(span: Span, message: impl Into<String>, label: impl Into<String>) -> Box<Problem> {
    Problem::new("", span, message, label).into()
}

/// Takes `@WIRE` off the end.
#[allow(clippy::type_complexity, reason = "a pair of what is left and what was taken")]
fn split_source<'p, 't>(
    pieces: &'p [Piece<'t>],
    scope: &Scope,
) -> Outcome<(&'p [Piece<'t>], Option<String>)> {
    let at = pieces.iter().position(|piece| piece.word().is_some_and(|word| word.starts_with('@')));
    let Some(at) = at else {
        return match pieces.iter().find(|piece| glued_source(piece, scope)) {
            Some(piece) => {
                Err(refuse(piece.span, "`@` is part of this word", "write white space before `@`"))
            }
            None => Ok((pieces, None)),
        };
    };
    let (before, behind) = pieces.split_at(at);
    let (span, name) = match behind {
        [only] => (only.span, only.word().unwrap_or("").trim_start_matches('@')),
        _ => {
            let span = span_of(behind, Span::default());
            return Err(refuse(
                span,
                "`@` is followed by more than a source's name",
                "write `@NAME` at the end",
            ));
        }
    };
    if scope.has_source(name) {
        return Ok((before, Some(name.to_owned())));
    }
    let label = match scope.nearest_source(name) {
        Some(near) => format!("did you mean `@{near}`?"),
        None => {
            format!("name one: `source \"article.txt\" as {}`", if name.is_empty() { "NAME" } else { name })
        }
    };
    Err(refuse(span, format!("no source has the name `{name}`"), label))
}

/// `deaths@wire`
fn glued_source(piece: &Piece<'_>, scope: &Scope) -> bool {
    let source = piece.word().and_then(|word| word.rsplit_once('@'));
    source.is_some_and(|(_, source)| scope.has_source(source))
}

/// Takes `every` off the start, where KIND RELATION follows.
fn split_quantifier<'p, 't>(pieces: &'p [Piece<'t>]) -> Outcome<(&'p [Piece<'t>], Option<Quantifier>)> {
    let Some((first, rest)) = pieces.split_first() else { return Ok((pieces, None)) };
    let word = first.word().unwrap_or("");
    let Some(&(name, quantifier)) = QUANTIFIERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word))
    else {
        return Ok((pieces, None));
    };
    let words = leading_words(rest);
    let kind = kind_at_start(&words);
    if kind.is_some_and(|(_, count)| relation_at(rest.get(count..).unwrap_or(&[])).is_some()) {
        return Ok((rest, Some(quantifier)));
    }
    let seldom_a_name = matches!(quantifier, Quantifier::Any | Quantifier::Every);
    let asks_for_a_kind = kind.is_some_and(|(_, count)| count == rest.len()) || relation_at(rest).is_some();
    if !(seldom_a_name || asks_for_a_kind) || rest.is_empty() {
        return Ok((pieces, None));
    }
    let (span, whole) = (span_of(pieces, first.span), normalised(pieces));
    let what = match (kind, words.is_empty()) {
        (Some((kind, _)), _) => format!("{kind} of …"),
        (None, false) if relation_at(rest).is_none() => format!("count of {}", normalised(rest)),
        _ => format!("count {}", normalised(rest)),
    };
    let problem = Problem::new(
        "",
        span,
        format!("`{name}` stands only before a kind and a relation"),
        format!("write `{name} {what}`"),
    );
    Err(problem.with_help(format!("a name that begins so goes in backquotes: `` `{whole}` ``")).into())
}

/// Takes KIND off the start, where a relation follows.
fn split_kind<'p, 't>(pieces: &'p [Piece<'t>]) -> Outcome<(&'p [Piece<'t>], Option<&'static str>)> {
    let words = leading_words(pieces);
    let Some((kind, count)) = kind_at_start(&words) else { return Ok((pieces, None)) };
    let rest = pieces.get(count..).unwrap_or(&[]);
    match rest {
        [] => Ok((rest, Some(kind))),
        _ if relation_at(rest).is_some() => Ok((rest, Some(kind))),
        [relation, second, ..] if needs_quotes(relation) && second.word().is_some() => {
            let span = span_of(rest.get(1..).unwrap_or(&[]), relation.span);
            let (word, bare) = (relation.word().unwrap_or(""), normalised(rest.get(1..).unwrap_or(&[])));
            let problem =
                Problem::new("", span, format!("`{word}` takes quoted words"), format!("write `\"{bare}\"`"));
            let whole = normalised(pieces);
            Err(problem
                .with_help(format!("a name that has `{word}` in it goes in backquotes: `` `{whole}` ``"))
                .into())
        }
        _ => Ok((pieces, None)),
    }
}

/// Relations that seldom stand in a name, so that bare words behind them are a slip.
fn needs_quotes(piece: &Piece<'_>) -> bool {
    let word = piece.word().unwrap_or("");
    ["after", "before", "near", "under"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn leading_words<'t>(pieces: &[Piece<'t>]) -> Vec<&'t str> {
    pieces.iter().map_while(Piece::word).take(8).collect()
}

/// The relation that the pieces begin with: `of` before anything, the others before quoted words only.
fn relation_at(pieces: &[Piece<'_>]) -> Option<SelectorRelation> {
    let [first, second, ..] = pieces else { return None };
    let word = first.word()?;
    let &(_, relation) = RELATIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word))?;
    let fits = second.quoted().is_some()
        || (relation == SelectorRelation::Of
            && matches!(second.kind, PieceKind::Word(_) | PieceKind::Backquoted(_)));
    fits.then_some(relation)
}

/// `of officers | troops near "the mission"`; words without a relation are one `of`.
fn phrases(pieces: &[Piece<'_>]) -> Outcome<Vec<Phrase>> {
    let mut found = Vec::new();
    let mut rest = pieces;
    while !rest.is_empty() {
        let relation = relation_at(rest);
        if relation.is_none() && !found.is_empty() {
            let label = "put `of`, `|` or another relation before it";
            return Err(refuse(span_of(rest, Span::default()), "these words hang on no relation", label));
        }
        let body = if relation.is_some() { rest.get(1..).unwrap_or(&[]) } else { rest };
        let end = phrase_end(body);
        let (phrase, behind) = body.split_at(end);
        found.push(Phrase {
            relation: relation.unwrap_or(SelectorRelation::Of),
            alternatives: alternatives(phrase)?,
        });
        rest = behind;
    }
    Ok(found)
}

/// Where a phrase ends: at the next relation with quoted words, or, behind quoted words, where no `|` follows.
fn phrase_end(body: &[Piece<'_>]) -> usize {
    let mut after_pipe = true;
    let mut quoted = false;
    for (at, piece) in body.iter().enumerate() {
        let is_pipe = matches!(piece.kind, PieceKind::Pipe(_));
        if after_pipe {
            quoted = piece.quoted().is_some();
        } else if !is_pipe && (quoted || relation_before_quotes(body.get(at..).unwrap_or(&[]))) {
            return at;
        }
        after_pipe = is_pipe;
    }
    body.len()
}

fn relation_before_quotes(pieces: &[Piece<'_>]) -> bool {
    relation_at(pieces).is_some() && pieces.get(1).is_some_and(|next| next.quoted().is_some())
}

fn alternatives(pieces: &[Piece<'_>]) -> Outcome<Vec<Alternative>> {
    if let Some(piece) =
        pieces.iter().find(|piece| matches!(piece.kind, PieceKind::Pipe(pipe) if pipe != "|"))
    {
        return Err(refuse(
            piece.span,
            "`||` is not an operator",
            "write `or` between conditions, `|` between words",
        ));
    }
    let parts = pieces.split(|piece| matches!(piece.kind, PieceKind::Pipe(_)));
    parts.map(|part| alternative(part, span_of(pieces, Span::default()))).collect()
}

fn alternative(part: &[Piece<'_>], whole: Span) -> Outcome<Alternative> {
    match part {
        [] => {
            Err(refuse(whole, "nothing stands beside a `|`", "write a word on both sides, or take it away"))
        }
        [only] if only.quoted().is_some() => {
            Ok(Alternative { words: filled(only.quoted(), only.span)?, quoted: true })
        }
        [Piece { kind: PieceKind::Backquoted(words), span, .. }] => {
            Ok(Alternative { words: filled(Some(words), *span)?, quoted: false })
        }
        _ => match part.iter().find(|piece| !matches!(piece.kind, PieceKind::Word(_) | PieceKind::Comma)) {
            None => Ok(Alternative { words: normalised(part), quoted: false }),
            Some(piece) => Err(stray(piece)),
        },
    }
}

/// A quoted or backquoted piece amid bare words.
fn stray(piece: &Piece<'_>) -> Box<Problem> {
    let label = "write an operator before it, or a relation: `in`, `after`, `before`, `near`, `by`, `under`";
    refuse(piece.span, "these words hang on nothing", label)
}

fn filled(words: Option<&str>, span: Span) -> Outcome<String> {
    let words = folded(words.unwrap_or(""));
    if words.is_empty() {
        Err(refuse(span, "there are no words in these marks", "write some"))
    } else {
        Ok(words)
    }
}

/// Takes the kind word off a short name: `withdrawal date` is `date of withdrawal`.
fn short_kind(phrases: &mut Vec<Phrase>) -> Option<&'static str> {
    let first = phrases.first_mut().filter(|phrase| phrase.relation == SelectorRelation::Of)?;
    let last = first.alternatives.last().filter(|last| !last.quoted)?;
    let Some((kind, _)) = kind_at_end(&last.words.split(' ').collect::<Vec<_>>()) else {
        return dated_of(first);
    };
    for alternative in first.alternatives.iter_mut().filter(|alternative| !alternative.quoted) {
        let words: Vec<&str> = alternative.words.split(' ').collect();
        if let Some((_, count)) = kind_at_end(&words).filter(|&(named, _)| named == kind) {
            alternative.words = words.get(..words.len() - count).unwrap_or(&[]).join(" ");
        }
    }
    first.alternatives.retain(|alternative| !alternative.words.is_empty());
    if first.alternatives.is_empty() {
        phrases.remove(0);
    }
    Some(kind)
}

/// `release date of the report` is `date of release of the report`.
fn dated_of(phrase: &mut Phrase) -> Option<&'static str> {
    const DATED: &str = " date of ";
    let [only] = phrase.alternatives.as_mut_slice() else { return None };
    let at = only.words.to_ascii_lowercase().find(DATED).filter(|_| !only.quoted)?;
    let (kind, _) = kind_at_end(&["date"])?;
    let (event, of) = only.words.split_at(at);
    only.words = format!("{event} of {}", of.get(DATED.len()..).unwrap_or(""));
    Some(kind)
}
