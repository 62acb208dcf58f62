//! Names come in; the words that make of a place somebody's headquarters, a venue or a birthplace go out with them:
//! "based in X", "took place at X", "the X-based company".

use super::draft::Draft;
use super::mention::{Class, Mention};
use super::phrase;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Verbs and nouns before "in" or "at" and the place.
const BEFORE: &[&str] = &[
    "based",
    "headquartered",
    "located",
    "situated",
    "held",
    "staged",
    "born",
    "hosted",
    "headquarters",
    "head office",
    "took place",
    "take place",
    "takes place",
    "taking place",
    "taken place",
];
/// Tokens between such a word and its preposition, at most.
const FARTHEST: usize = 9;
/// What says that nothing of it is so.
const UNREAL: &[&str] = &["not", "never", "no", "formerly", "previously", "originally", "moved", "leave"];

/// Marks the settings that every name is.
pub fn mark(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    for at in 0..draft.mentions.len() {
        let (earlier, rest) = draft.mentions.split_at_mut(at);
        let Some(mention) = rest.first_mut() else { break };
        let Some(sentence) = draft.document.sentences.get(mention.sentence) else { continue };
        let last = earlier.last().filter(|last| last.sentence == mention.sentence);
        let glued = hyphenated(&cursor, mention);
        if let Some(word) = glued.or_else(|| before(&cursor, mention, sentence.tokens.start)) {
            mention.objects.extend(last.map(|last| last.tokens.clone()));
            mention.deeds.push(word);
        }
    }
}

/// "the Oslo-based company"
fn hyphenated(cursor: &Cursor<'_>, mention: &Mention) -> Option<Range<usize>> {
    let end = mention.tokens.end;
    let based = cursor.word(end) == "-" && cursor.glued(end) && cursor.is_any(end + 1, &["based"]);
    based.then_some(end + 1..end + 2)
}

/// "based in Oslo", "took place on Friday at Hollow Park"
fn before(cursor: &Cursor<'_>, mention: &Mention, floor: usize) -> Option<Range<usize>> {
    if mention.class == Class::Person {
        return None;
    }
    let mut first = mention.tokens.start;
    while first > floor && cursor.has(first - 1, Roles::DETERMINER) {
        first -= 1;
    }
    let preposition = first.checked_sub(1).filter(|&at| at > floor && cursor.is_any(at, &["in", "at"]))?;
    let reach = floor.max(preposition.saturating_sub(FARTHEST))..preposition;
    for at in reach.rev() {
        if let Some(words) = BEFORE.iter().find(|words| ends_with(cursor, at, words)) {
            let start = at + 1 - words.split(' ').count();
            let denied = (floor.max(start.saturating_sub(4))..start).any(|at| cursor.is_any(at, UNREAL));
            return (!denied && start >= floor).then_some(start..at + 1);
        }
        let timed = cursor.has(
            at,
            Roles::PREPOSITION
                .with(Roles::MONTH)
                .with(Roles::WEEKDAY)
                .with(Roles::TIME_UNIT)
                .with(Roles::DIGITS),
        ) || cursor.has(at, Roles::DETERMINER | Roles::ADVERB)
            || matches!(cursor.word(at), "," | ".");
        if !timed || phrase::is_verb(cursor, at) {
            return None;
        }
    }
    None
}

fn ends_with(cursor: &Cursor<'_>, last: usize, words: &str) -> bool {
    let length = words.split(' ').count();
    (last + 1).checked_sub(length).is_some_and(|first| cursor.is_phrase(first, words))
}
