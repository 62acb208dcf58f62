//! A token comes in; where "no injuries", "no one was", "none of", "without casualties" say that there is none, the end
//! of the words that say so and the noun they count go out.

use super::cursor::Cursor;
use super::noun;
use super::roles::Roles;
use std::ops::Range;

/// None of something.
pub struct Nought {
    /// The token behind the words.
    pub end: usize,
    /// What there is none of, where the words say it.
    pub noun: Option<Range<usize>>,
}

/// Nouns that "no" goes with in idioms.
const IDIOMS: &[&str] =
    &["longer", "doubt", "doubts", "sooner", "matter", "means", "others", "less", "more", "other"];
/// What "nobody" does where it tells of none.
const VERBS: &[&str] =
    &["was", "were", "is", "are", "has", "have", "had", "died", "got", "survived", "escaped"];
/// What an event may be without.
const HARM: &[&str] = &[
    "casualties",
    "injuries",
    "deaths",
    "fatalities",
    "arrests",
    "victims",
    "injury",
    "casualty",
    "death",
    "arrest",
];

/// Reads it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Nought> {
    let person = if cursor.is(at, "no") && cursor.is(at + 1, "one") { 2 } else { 1 };
    if person == 2 || cursor.is_any(at, &["nobody", "none"]) {
        return nobody(cursor, at, at + person);
    }
    if cursor.is(at, "without") {
        let harm = cursor.is_any(at + 1, HARM);
        return harm.then(|| Nought { end: at + 2, noun: Some(at + 1..at + 2) });
    }
    cursor.is(at, "no").then(|| no_noun(cursor, at)).flatten()
}

/// "No one was", "none of the crew": with a verb behind, or a whole of which it is none.
fn nobody(cursor: &Cursor<'_>, at: usize, end: usize) -> Option<Nought> {
    let whole = cursor.is(at, "none")
        && cursor.is(end, "of")
        && cursor.has(end + 1, Roles::DETERMINER.with(Roles::PRONOUN));
    (whole || cursor.is_any(end, VERBS)).then_some(Nought { end, noun: None })
}

/// "No injuries".
fn no_noun(cursor: &Cursor<'_>, at: usize) -> Option<Nought> {
    let noun = noun::counted(cursor, at + 1, false)?;
    let short = noun.len() <= 3 && cursor.word(at + 1).starts_with(char::is_lowercase);
    let idiom = cursor.is_any(at + 1, IDIOMS);
    let read = short && !idiom && !cursor.glued(at + 1) && !cursor.has(at + 1, Roles::TIME_UNIT);
    read.then_some(Nought { end: noun.end, noun: Some(noun) })
}
