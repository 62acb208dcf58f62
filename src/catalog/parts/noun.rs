//! The token behind a number comes in; the noun phrase that the number counts goes out.
//!
//! No tagger: the run of words up to a function word, a verb or punctuation; its head is the first plural noun,
//! else its last word; an "of" complement belongs to it.

use super::cursor::Cursor;
use super::roles::Roles;
use super::word_lists::{MODIFIERS, PEOPLE_WORDS};
use crate::base::token::{Gap, TokenKind};
use std::ops::Range;

/// Words in -s that are no plural nouns.
const SINGULAR_S: &[&str] = &[
    "this",
    "his",
    "is",
    "was",
    "has",
    "as",
    "its",
    "us",
    "plus",
    "gas",
    "bus",
    "virus",
    "campus",
    "always",
    "perhaps",
    "times",
    "less",
    "various",
    "previous",
    "serious",
    "religious",
    "famous",
    "dangerous",
    "nervous",
    "numerous",
    "luxurious",
    "overseas",
];

/// Participles that hang something on what is counted, as prepositions do.
const HANGING: &[&str] =
    &["following", "including", "excluding", "according", "regarding", "concerning", "compared", "counting"];

/// At most so many words stand before a head, and in a complement.
const MOST: usize = 7;

/// The noun phrase whose first word is at the token. `singular`: where the number is one, the head may be singular.
#[must_use]
pub fn counted(cursor: &Cursor<'_>, at: usize, singular: bool) -> Option<Range<usize>> {
    if is_plural(cursor, at + 1) && cursor.glued(at + 1) && cursor.kind(at) == Some(TokenKind::Number) {
        return Some(at..at + 2);
    }
    let run = at..run_end(cursor, at);
    if run.is_empty() {
        return None;
    }
    let head = head(cursor, &run, singular)?;
    if cursor.has(head, Roles::TIME_UNIT) && !cursor.glued(head) {
        return None;
    }
    Some(at..complement(cursor, head + 1))
}

/// What an ordinal ranks: the words up to the first noun phrase's end, at most three ("20th goal").
#[must_use]
pub fn ranked(cursor: &Cursor<'_>, at: usize) -> Option<Range<usize>> {
    let run = at..run_end(cursor, at).min(at + 3);
    let lower = cursor.word(at).starts_with(char::is_lowercase) && !cursor.glued(at);
    if run.is_empty() || !lower || cursor.word(at).ends_with("ed") {
        return None;
    }
    let plural = run.clone().find(|&at| is_plural(cursor, at));
    Some(at..plural.unwrap_or_else(|| singular_head(cursor, &run)) + 1)
}

/// The last token of the phrase's head noun.
fn head(cursor: &Cursor<'_>, run: &Range<usize>, singular: bool) -> Option<usize> {
    let capital = |at: usize| cursor.word(at).starts_with(char::is_uppercase);
    let mut plurals = run.clone().filter(|&at| is_plural(cursor, at));
    let Some(first) = plurals.clone().find(|&at| !capital(at)).or_else(|| plurals.next()) else {
        let last = run.end - 1;
        let noun = cursor.kind(last) == Some(TokenKind::Word) && !cursor.word(last).ends_with("ly");
        return (singular && noun).then(|| singular_head(cursor, run));
    };
    let participle = |at: usize| {
        cursor.has(at, Roles::PLURAL) && PEOPLE_WORDS.split_whitespace().any(|word| cursor.is(at, word))
    };
    let further = (first + 1..run.end).find(|&at| is_plural(cursor, at));
    Some(match further {
        // "sports halls", "12 injured people"
        Some(next) if next == first + 1 || participle(first) && !participle(next) => next,
        _ => first,
    })
}

/// The head of a run without a plural: the last word before something that looks like a verb.
fn singular_head(cursor: &Cursor<'_>, run: &Range<usize>) -> usize {
    let verb = |at: usize| at > run.start && cursor.word(at).ends_with("ed") && cursor.word(at).len() > 4;
    (run.start..run.end).find(|&at| verb(at)).map_or(run.end - 1, |verb| verb - 1)
}

/// Where the run of words from a token on ends.
fn run_end(cursor: &Cursor<'_>, at: usize) -> usize {
    let mut end = at;
    while end < at + MOST && (belongs(cursor, end) || end < at + 2 && modifies(cursor, end)) {
        end += 1;
        while end < at + 2 * MOST && joins(cursor, end) {
            end += 1;
        }
    }
    end
}

/// Whether the token goes on the word before: `-term`, the `320` of `A320`.
fn joins(cursor: &Cursor<'_>, at: usize) -> bool {
    let hyphen = |at: usize| cursor.word(at) == "-" && cursor.glued(at);
    let piece = matches!(cursor.kind(at), Some(TokenKind::Word | TokenKind::Number));
    hyphen(at) && cursor.glued(at + 1) || piece && cursor.glued(at)
}

/// Whether the token is a word that a noun phrase can hold.
fn belongs(cursor: &Cursor<'_>, at: usize) -> bool {
    let paragraph = cursor.tokens.get(at).is_none_or(|token| token.gap == Gap::Paragraph);
    let word = cursor.kind(at) == Some(TokenKind::Word);
    let day = cursor.has(at, Roles::WEEKDAY.with(Roles::MONTH)) && cursor.has(at, Roles::CAPITALISED);
    let time = cursor.is_any(at, &["last", "next", "this"]) && cursor.has(at + 1, Roles::TIME_UNIT);
    word && !day
        && !time
        && !paragraph
        && !cursor.is_any(at, HANGING)
        && (joins(cursor, at + 1) || !cursor.has(at, Roles::STOP))
}

/// Whether a word that mostly ends a phrase modifies a plural noun here: "2,400 away fans", "12 work permits".
fn modifies(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.kind(at) == Some(TokenKind::Word) && !cursor.glued(at);
    let list =
        !cursor.is_any(at, HANGING) && MODIFIERS.split_whitespace().any(|modifier| cursor.is(at, modifier));
    let noun = |at: usize| belongs(cursor, at) && is_plural(cursor, at);
    word && list && (noun(at + 1) || belongs(cursor, at + 1) && noun(at + 2))
}

/// Whether the word looks like a plural noun.
#[must_use]
pub fn is_plural(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    if cursor.kind(at) != Some(TokenKind::Word) || cursor.word(at + 1) == "-" && cursor.glued(at + 1) {
        return false;
    }
    let in_s = word.len() > 2 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("ous");
    let of_digits =
        word == "s" && cursor.glued(at) && cursor.kind(at.wrapping_sub(1)) == Some(TokenKind::Number);
    of_digits || cursor.has(at, Roles::PLURAL) || in_s && !cursor.is_any(at, SINGULAR_S)
}

/// The end of the phrase with its "of" complement, where one follows the head.
fn complement(cursor: &Cursor<'_>, end: usize) -> usize {
    if !cursor.is(end, "of") {
        return end;
    }
    let article =
        usize::from(cursor.is_any(end + 1, &["the", "a", "an", "its", "their", "his", "her", "these"]));
    let start = end + 1 + article;
    let run = start..run_end(cursor, start);
    let verb = |at: usize| at > run.start && cursor.word(at).ends_with("ed") && cursor.word(at).len() > 4;
    let stop = run.clone().find(|&at| verb(at)).unwrap_or(run.end);
    let plural = run.clone().find(|&at| at < stop && is_plural(cursor, at)).map(|at| at + 1);
    let stop = plural.filter(|_| !cursor.word(start).starts_with(char::is_uppercase)).unwrap_or(stop);
    if stop > start { stop } else { end }
}

/// The thing that "of" hangs on an amount: `wheat` in "10 tonnes of wheat", `households` in "65% of households".
#[must_use]
pub fn measured(cursor: &Cursor<'_>, end: usize) -> Option<Range<usize>> {
    let behind = complement(cursor, end);
    let article = usize::from(cursor.has(end + 1, Roles::STOP));
    (behind > end + 1 + article).then(|| end + 1 + article..behind)
}
