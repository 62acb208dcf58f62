//! A token of a phrase comes in; where its noun phrase begins or ends goes out. All walks are bounded.

use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Words that a noun phrase has at most on one side of its head.
const LONGEST: usize = 12;
/// Participles that stand before a noun as its adjectives.
const ADJECTIVES: &[&str] =
    &["retired", "elected", "disgraced", "united", "unelected", "exiled", "jailed", "registered"];
/// Verbs that are too short for their ending to tell.
const SHORT: &[&str] = &["died", "used", "owed", "tied", "lied", "vied", "eyed"];
/// Words in "-ing" that stand before or as nouns.
const NOUNS: &[&str] =
    &["outgoing", "incoming", "acting", "managing", "leading", "founding", "building", "housing"];

/// Whether the token is a verb, or a form that is one far more often than not.
#[must_use]
pub fn is_verb(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    if cursor.has(at, Roles::AUXILIARY)
        || (cursor.has(at, Roles::VERB | Roles::SAYING) && !is_capital(cursor, at))
    {
        return !cursor.has(at, Roles::HOLDER);
    }
    let lower = word.starts_with(char::is_lowercase);
    lower
        && (word.len() > 4 || SHORT.contains(&word))
        && word.ends_with("ed")
        && !word.ends_with("eed")
        && !cursor.is_any(at, ADJECTIVES)
}

/// Whether the token may stand inside a noun phrase, its determiner aside.
#[must_use]
pub fn is_inner(cursor: &Cursor<'_>, at: usize) -> bool {
    match cursor.kind(at) {
        Some(TokenKind::Number | TokenKind::Possessive) => true,
        Some(TokenKind::Word) => {
            cursor.is_any(at, NOUNS)
                || cursor.has(at, Roles::HOLDER)
                || cursor.is(at, "lead") && cursor.has(at + 1, Roles::HOLDER)
                || cursor.glued(at) && cursor.word(at - 1) == "-"
                || (!cursor.has(at, Roles::FUNCTION) || is_acronym(cursor.word(at)))
                    && (!is_verb(cursor, at) || is_determined(cursor, at))
        }
        Some(TokenKind::Symbol) => {
            matches!(cursor.word(at), "-" | "‑" | "&") || is_inner_apostrophe(cursor, at)
        }
        _ => false,
    }
}

/// "Its lead singer", "the left bank": what looks like a verb is none right behind an article.
fn is_determined(cursor: &Cursor<'_>, at: usize) -> bool {
    let articles = &["a", "an", "the", "its", "his", "their", "our", "my", "your"];
    at > 0 && cursor.is_any(at - 1, articles) && !cursor.has(at, Roles::AUXILIARY)
}

/// "workers’ party": an apostrophe that closes a word and is no quotation mark.
fn is_inner_apostrophe(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.is_any(at, &["'", "’"]) && cursor.glued(at) && cursor.word(at.wrapping_sub(1)).ends_with('s')
}

/// Whether a word that may be a verb can be a plural: "supplies", "claims". At the end of a phrase it is one.
fn is_plural(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    cursor.has(at, Roles::VERB | Roles::SAYING) && word.ends_with('s') && !cursor.has(at, Roles::AUXILIARY)
}

/// Where the noun phrase begins whose last token is `last`: its determiner included, not before `floor`.
#[must_use]
pub fn start(cursor: &Cursor<'_>, last: usize, floor: usize) -> usize {
    let floor = floor.max((last + 1).saturating_sub(LONGEST));
    let mut first = last + 1 - usize::from(is_plural(cursor, last));
    while first > floor && is_inner(cursor, first - 1) {
        first -= 1;
    }
    if first > floor && first <= last && cursor.has(first - 1, Roles::DETERMINER) {
        first -= 1;
    }
    first
}

/// One past the end of the noun phrase that begins at `first`, with the phrases that "of", "at", "for" hang on it.
#[must_use]
pub fn end(cursor: &Cursor<'_>, first: usize, ceiling: usize) -> usize {
    let mut end = bare_end(cursor, first, ceiling);
    while end > first
        && end < ceiling
        && cursor.is_any(end, &["of", "at", "for", "to", "in", "on", "and", "with", "from", "under"])
    {
        let next = bare_end(cursor, end + 1, ceiling);
        if next == end + 1 {
            break;
        }
        end = next;
    }
    end
}

/// One past the end of the noun phrase that begins at `first`, without what hangs on it.
#[must_use]
pub fn bare_end(cursor: &Cursor<'_>, first: usize, ceiling: usize) -> usize {
    let ceiling = ceiling.min(first + LONGEST);
    let mut end = first;
    while end < ceiling && cursor.has(end, Roles::DETERMINER) {
        end += 1;
    }
    let body = end;
    while end < ceiling && is_inner(cursor, end) {
        end += 1;
    }
    if end == body { first } else { end }
}

/// Whether the word is written in capitals only, and is longer than one letter: "CSTO", "US".
#[must_use]
pub fn is_acronym(word: &str) -> bool {
    word.len() > 1 && !word.chars().any(char::is_lowercase) && word.starts_with(char::is_uppercase)
}

/// Whether the token is a word with a capital first letter.
#[must_use]
pub fn is_capital(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.has(at, Roles::CAPITALISED)
}

/// The words of a range, white space folded.
#[must_use]
pub fn folded(cursor: &Cursor<'_>, range: Range<usize>) -> String {
    cursor.words(range).split_whitespace().collect::<Vec<_>>().join(" ")
}
