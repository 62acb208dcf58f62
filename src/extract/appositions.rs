//! A name in its sentence comes in; the roles that stand before and behind it go out with it.

use super::mention::{Class, Mention, Name, gender_of};
use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::people::ENDINGS;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Tokens of a role, at most.
const LONGEST: usize = 24;
/// What may follow a role behind its name, besides a stop: "our chair since 2015", "a judge who …".
const BEHIND_ROLES: &[&str] = &[",", ".", ")", ";", "”", "\"", "who", "which", "and", "since"];
/// Verbs that say what somebody is now. "Was" says what somebody may have ceased to be.
const LINKS: &[&str] = &["is", "became", "becomes", "remains"];
/// What may stand between such a verb and the role.
const STILL: &[&str] = &["still", "now", "also", "currently", "today"];

/// The mention that a name makes, with every role beside it.
#[must_use]
pub fn complete(cursor: &Cursor<'_>, sentence: Range<usize>, index: usize, name: Name) -> Mention {
    let before = role_before(cursor, &sentence, &name);
    let behind = role_behind(cursor, &sentence, name.tokens.end);
    let held = |role: &Range<usize>| role.clone().any(|at| is_holder(cursor, at));
    let person = name.class == Class::Person
        || name.class == Class::Unknown && (before.iter().any(held) || behind.iter().any(held));
    let linked = linked(cursor, &sentence, &name, behind.as_ref().map_or(name.tokens.end, |role| role.end));
    let person = person || name.class == Class::Unknown && linked.iter().any(held);
    let title =
        name.title.clone().filter(|title| before.as_ref().is_none_or(|role| !role.contains(&title.start)));
    let roles: Vec<Range<usize>> = before.into_iter().chain(title).chain(behind).chain(linked).collect();
    let said = roles.iter().flat_map(Clone::clone).find_map(|at| gender_of(cursor.word(at)));
    Mention {
        tokens: name.tokens,
        sentence: index,
        class: if person { Class::Person } else { name.class },
        gender: name.gender.or(said),
        deeds: Vec::new(),
        objects: Vec::new(),
        roles,
        fullest: 0,
    }
}

/// Whether the token is a word for the holder of a role.
#[must_use]
pub fn is_holder(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    cursor.has(at, Roles::HOLDER)
        || cursor.kind(at) == Some(TokenKind::Word)
            && word.len() > 5
            && !cursor.has(at, Roles::FUNCTION)
            && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// A word that tells what a place is.
fn is_head(cursor: &Cursor<'_>, at: usize) -> bool {
    is_holder(cursor, at) || (cursor.has(at, Roles::PLACE) && !phrase::is_capital(cursor, at))
}

fn role_before(cursor: &Cursor<'_>, sentence: &Range<usize>, name: &Name) -> Option<Range<usize>> {
    let first = name.role.as_ref().map_or(name.tokens.start, |role| role.start);
    if name.behind_body {
        return service_before(cursor, sentence.start, name.tokens.start);
    }
    if let Some(role) = &name.role {
        let start = phrase::start(cursor, role.end - 1, sentence.start).min(role.start);
        return Some(trimmed(cursor, start..role.end));
    }
    let first = before_honorifics(cursor, first, sentence.start);
    let before = first.checked_sub(1).filter(|&at| at >= sentence.start)?;
    if is_head(cursor, before) && !cursor.glued(first) {
        return Some(trimmed(cursor, phrase::start(cursor, before, sentence.start)..first));
    }
    if cursor.is(before, "of") && before > sentence.start && cursor.has(before - 1, Roles::PLACE) {
        return Some(trimmed(cursor, phrase::start(cursor, before - 1, sentence.start)..before));
    }
    set_off(cursor, sentence, before, name.tokens.end)
}

/// "Its director, | Dr. Ann Lee".
fn before_honorifics(cursor: &Cursor<'_>, mut first: usize, floor: usize) -> usize {
    while first > floor {
        let point = usize::from(cursor.word(first - 1) == "." && first > floor + 1);
        let word = first - 1 - point;
        if !cursor.has(word, Roles::HONORIFIC) || !phrase::is_capital(cursor, word) {
            break;
        }
        first = word;
    }
    first
}

/// "Director of the Integration Department at the Foreign Ministry | Alexander Sinyagovsky".
fn service_before(cursor: &Cursor<'_>, floor: usize, name: usize) -> Option<Range<usize>> {
    let floor = floor.max(name.saturating_sub(LONGEST));
    let mut at = name;
    while at > floor {
        at -= 1;
        let linked = cursor.is_any(at, &["of", "at", "for", "in", "the", "and", "to"]);
        if is_holder(cursor, at) && cursor.has(at + 1, Roles::PREPOSITION) {
            return Some(trimmed(cursor, phrase::start(cursor, at, floor)..name));
        }
        if !linked && !phrase::is_inner(cursor, at) {
            return None;
        }
    }
    None
}

/// "Its director, Ann Lee, said", "the capital, Havn, at": a phrase before the comma, and a stop behind the name.
fn set_off(cursor: &Cursor<'_>, sentence: &Range<usize>, comma: usize, end: usize) -> Option<Range<usize>> {
    let head = comma.checked_sub(1).filter(|&at| at >= sentence.start)?;
    let closed = end >= sentence.end || cursor.is_any(end, &[",", ".", ")", ";", "”", "\""]);
    if cursor.word(comma) != "," || !closed {
        return None;
    }
    let start = phrase::start(cursor, head, sentence.start);
    if is_head(cursor, head) {
        let determined = cursor.has(start, Roles::DETERMINER) || is_possessed(cursor, start..head);
        return determined.then(|| trimmed(cursor, start..comma));
    }
    // "The head of the Fisheries Board, Ann Lee, said"
    service_before(cursor, sentence.start, comma)
}

fn is_possessed(cursor: &Cursor<'_>, mut phrase: Range<usize>) -> bool {
    phrase.any(|at| cursor.kind(at) == Some(TokenKind::Possessive))
}

/// "Ann Lee, 47, a former judge, …", "Sorin, the provincial capital, …", "Ann Lee, who is the mayor, …".
fn role_behind(cursor: &Cursor<'_>, sentence: &Range<usize>, comma: usize) -> Option<Range<usize>> {
    if cursor.word(comma) != "," || comma >= sentence.end {
        return None;
    }
    let first = past_relative(cursor, past_age(cursor, comma + 1));
    let end = phrase::end(cursor, first, sentence.end.min(first + LONGEST));
    let closed = end >= sentence.end || cursor.is_any(end, BEHIND_ROLES);
    let bare = phrase::bare_end(cursor, first, end);
    let head =
        (first..bare).rev().find(|&at| cursor.kind(at) == Some(TokenKind::Word) && !cursor.glued(at))?;
    let determined = cursor.has(first, Roles::DETERMINER)
        || !phrase::is_capital(cursor, first)
        || is_holder(cursor, first);
    (closed && determined && is_head(cursor, head)).then(|| trimmed(cursor, first..end))
}

fn past_age(cursor: &Cursor<'_>, at: usize) -> usize {
    let aged = cursor.kind(at) == Some(TokenKind::Number) && cursor.word(at + 1) == ",";
    if aged { at + 2 } else { at }
}

fn past_relative(cursor: &Cursor<'_>, at: usize) -> usize {
    let linked = cursor.is(at, "who") && cursor.is_any(at + 1, &["is", "was", "became"]);
    if linked { past_still(cursor, at + 2) } else { at }
}

fn past_still(cursor: &Cursor<'_>, at: usize) -> usize {
    at + usize::from(cursor.is_any(at, STILL))
}

/// "Ann Lee is | a judge", "Ann Lee became | chair in 2019", where the name is what the verb is about; "the new
/// head is | Ann Lee".
fn linked(cursor: &Cursor<'_>, sentence: &Range<usize>, name: &Name, end: usize) -> Option<Range<usize>> {
    let behind = past_aside(cursor, end, end > name.tokens.end);
    if cursor.is_any(behind, LINKS) && is_subject(cursor, sentence, name) {
        return role_at(cursor, sentence, past_still(cursor, behind + 1));
    }
    if name.role.is_some() {
        return None;
    }
    let verb = name.tokens.start.checked_sub(1).filter(|&at| at > sentence.start)?;
    let last = match cursor.word(verb) {
        "is" | "remains" => verb - 1,
        "be" if cursor.is(verb - 1, "will") => verb.checked_sub(2)?,
        _ => return None,
    };
    let start = phrase::start(cursor, last, sentence.start);
    let determined = start <= last && (cursor.has(start, Roles::DETERMINER) || cursor.is(start, "whose"));
    (last >= sentence.start && determined && is_head(cursor, last)).then(|| trimmed(cursor, start..last + 1))
}

/// "Ann Lee, a judge, | is", "Ann Lee, who heads the board, | is".
fn past_aside(cursor: &Cursor<'_>, end: usize, held: bool) -> usize {
    if cursor.word(end) != "," {
        return end;
    }
    if cursor.is(end + 1, "who") {
        let close = (end + 2..end + LONGEST).find(|&at| matches!(cursor.word(at), "," | "." | ";"));
        return close.map_or(end, |close| close + 1);
    }
    end + usize::from(held)
}

/// Whether nothing before the name makes it a part of another phrase.
fn is_subject(cursor: &Cursor<'_>, sentence: &Range<usize>, name: &Name) -> bool {
    let first = name.role.as_ref().map_or(name.tokens.start, |role| role.start);
    let first = before_honorifics(cursor, first, sentence.start);
    first == sentence.start || cursor.is_any(first - 1, &[",", "and", "but", "that", "“", "\"", ":", ";"])
}

/// The role that begins at a token: determined, or one word's office alone.
fn role_at(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> Option<Range<usize>> {
    let bare = phrase::bare_end(cursor, first, sentence.end);
    let head = bare.checked_sub(1).filter(|&head| head >= first && is_head(cursor, head))?;
    let indefinite = cursor.is_any(first, &["a", "an"]) && !cursor.has(head, Roles::HOLDER);
    if indefinite || cursor.is_any(first, &["no", "not", "neither"]) {
        return None;
    }
    let end = phrase::end(cursor, first, sentence.end.min(first + LONGEST));
    let timed = (head + 1..end).find(|&at| {
        cursor.has(at, Roles::PREPOSITION)
            && (cursor.kind(at + 1) == Some(TokenKind::Number) || cursor.has(at + 1, Roles::MONTH))
    });
    Some(trimmed(cursor, first..timed.unwrap_or(end)))
}

/// A role without its article and the possessive sign that is left over.
fn trimmed(cursor: &Cursor<'_>, role: Range<usize>) -> Range<usize> {
    let mut first = role.start;
    while first + 1 < role.end
        && (cursor.has(first, Roles::DETERMINER) || cursor.kind(first) == Some(TokenKind::Possessive))
    {
        first += 1;
    }
    first..role.end
}
