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
/// What may stand between such a verb and the role.
const STILL: &[&str] = &["still", "now", "also", "currently", "today"];

/// The mention that a name makes, with every role beside it.
#[must_use]
pub fn complete(cursor: &Cursor<'_>, sentence: Range<usize>, index: usize, name: Name) -> Mention {
    let before = role_before(cursor, &sentence, &name);
    let outer = before.as_ref().and_then(|role| outer_role(cursor, &sentence, role, name.tokens.end));
    // "born in Korbach, the daughter of a driver": what follows a place is told of somebody else.
    let place =
        name.tokens.start > sentence.start && cursor.is_any(name.tokens.start - 1, &["in", "at", "near"]);
    let behind = role_behind(cursor, &sentence, name.tokens.end).filter(|_| !place);
    let held = |role: &Range<usize>| role.clone().any(|at| is_holder(cursor, at));
    let person = name.class == Class::Person
        || name.class == Class::Unknown && (before.iter().any(held) || behind.iter().any(held));
    let title =
        name.title.clone().filter(|title| before.as_ref().is_none_or(|role| !role.contains(&title.start)));
    let roles: Vec<Range<usize>> = before.into_iter().chain(outer).chain(title).chain(behind).collect();
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

/// "Her husband, the engineer Pavel Dorn,": what stands set off before a role and its name.
fn outer_role(
    cursor: &Cursor<'_>,
    sentence: &Range<usize>,
    role: &Range<usize>,
    end: usize,
) -> Option<Range<usize>> {
    let first = role.start - usize::from(role.start > sentence.start && cursor.is(role.start - 1, "the"));
    let comma = first.checked_sub(1).filter(|&at| at > sentence.start)?;
    set_off(cursor, sentence, comma, end)
}

/// Whether the token is a word for the holder of a role.
#[must_use]
pub fn is_holder(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    cursor.has(at, Roles::HOLDER)
        || cursor.is(at, "up") && cursor.glued(at) && cursor.is(at.wrapping_sub(2), "runner")
        || cursor.kind(at) == Some(TokenKind::Word)
            && word.len() > 5
            && !cursor.has(at, Roles::FUNCTION)
            && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// A word that tells what a place is.
#[must_use]
pub fn is_head(cursor: &Cursor<'_>, at: usize) -> bool {
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
    let role = service_before(cursor, sentence.start, comma)?;
    Some(with_rank(cursor, sentence.start, role))
}

/// Ranks and callings that somebody has besides an office.
const RANKS: &[&str] = &[
    "colonel",
    "general",
    "captain",
    "major",
    "admiral",
    "commander",
    "lieutenant",
    "sergeant",
    "brigadier",
    "marshal",
    "commodore",
    "professor",
    "engineer",
    "lawyer",
    "historian",
    "economist",
    "surgeon",
    "physician",
];

/// "The colonel and the head of the unit": who has a rank has an office too, and both are one's.
fn with_rank(cursor: &Cursor<'_>, floor: usize, role: Range<usize>) -> Range<usize> {
    let mut first = role.start;
    while first > floor && cursor.has(first - 1, Roles::DETERMINER) {
        first -= 1;
    }
    let and = first.checked_sub(1).filter(|&at| at > floor && cursor.is(at, "and"));
    let rank = and.and_then(|and| and.checked_sub(1)).filter(|&at| cursor.is_any(at, RANKS));
    rank.map_or(role.clone(), |rank| rank..role.end)
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
    let end = past_title(cursor, phrase::end(cursor, first, sentence.end.min(first + LONGEST)), sentence.end);
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

/// Past "still", "now".
#[must_use]
pub fn past_still(cursor: &Cursor<'_>, at: usize) -> usize {
    at + usize::from(cursor.is_any(at, STILL))
}

/// "Ann Lee, a judge, | is", "Ann Lee, who heads the board, | is".
#[must_use]
pub fn past_aside(cursor: &Cursor<'_>, end: usize, held: bool) -> usize {
    if cursor.word(end) != "," {
        return end;
    }
    if cursor.is(end + 1, "who") {
        let close = (end + 2..end + LONGEST).find(|&at| matches!(cursor.word(at), "," | "." | ";"));
        return close.map_or(end, |close| close + 1);
    }
    end + usize::from(held)
}

/// Words behind which "that" tells nothing that is so.
const DOUBTS: &[&str] = &[
    "denied",
    "denies",
    "deny",
    "denying",
    "false",
    "untrue",
    "true",
    "doubted",
    "doubts",
    "rumours",
    "rumors",
    "claims",
    "allegations",
    "speculation",
    "hoped",
    "hopes",
    "feared",
    "wished",
    "wishes",
    "disputed",
    "rejected",
];

/// "denied that Ann Lee is", "denied Ann Lee is".
fn is_doubted(cursor: &Cursor<'_>, before: usize) -> bool {
    let verb = before.saturating_sub(usize::from(cursor.is(before, "that")));
    cursor.is_any(verb, DOUBTS)
}

/// Whether nothing before the name, which begins at `first`, makes it a part of another phrase.
#[must_use]
pub fn is_subject(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> bool {
    if first > sentence.start && is_doubted(cursor, first - 1) {
        return false;
    }
    first == sentence.start
        || cursor.has(first - 1, Roles::SAYING)
        || cursor.is_any(first - 1, &[",", "and", "but", "that", "“", "\"", ":", ";"])
}

/// The role that begins at a token: determined, or one word's office alone.
#[must_use]
pub fn role_at(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> Option<Range<usize>> {
    let mut bare = phrase::bare_end(cursor, first, sentence.end);
    while bare > first && is_time(cursor, bare - 1) {
        bare -= 1;
    }
    let head = bare.checked_sub(1).filter(|&head| head >= first && is_head(cursor, head))?;
    let indefinite = cursor.is_any(first, &["a", "an"]) && !cursor.has(head, Roles::HOLDER);
    if indefinite || cursor.is_any(first, &["no", "not", "neither"]) {
        return None;
    }
    let end = past_title(cursor, phrase::end(cursor, first, sentence.end.min(first + LONGEST)), sentence.end);
    let timed = (head + 1..end).find(|&at| {
        cursor.has(at, Roles::PREPOSITION)
            && (cursor.kind(at + 1) == Some(TokenKind::Number) || is_time(cursor, at + 1))
            || is_time(cursor, at)
    });
    Some(trimmed(cursor, first..timed.unwrap_or(end)))
}

/// "last week", "again", "on Sunday": when and how, and no part of a role.
fn is_time(cursor: &Cursor<'_>, at: usize) -> bool {
    const TIMES: &[&str] = &[
        "last",
        "this",
        "next",
        "earlier",
        "again",
        "yesterday",
        "today",
        "tonight",
        "unopposed",
        "early",
        "late",
    ];
    cursor.has(at, Roles::TIME_UNIT | Roles::WEEKDAY | Roles::MONTH) || cursor.is_any(at, TIMES)
}

/// "the author of | “Salt Roads”"
fn past_title(cursor: &Cursor<'_>, end: usize, ceiling: usize) -> usize {
    let quoted = cursor.is_any(end, &["of", "behind"]) && matches!(cursor.word(end + 1), "“" | "\"" | "‘");
    let close = (end + 2..ceiling.min(end + LONGEST)).find(|&at| matches!(cursor.word(at), "”" | "\"" | "’"));
    close.filter(|_| quoted).map_or(end, |close| close + 1)
}

/// A role without its article and the possessive sign that is left over.
fn trimmed(cursor: &Cursor<'_>, role: Range<usize>) -> Range<usize> {
    let mut first = role.start;
    while first + 1 < role.end
        && (cursor.has(first, Roles::DETERMINER) || cursor.kind(first) == Some(TokenKind::Possessive))
    {
        first += 1;
    }
    if cursor.word(first) == "-" && first + 1 < role.end {
        first += 1;
    }
    // "then-mayor", "ex-wife"
    let prefix = first.checked_sub(2).filter(|&at| cursor.is_any(at, &["then", "ex", "vice", "co", "pro"]));
    let joined = cursor.word(first.wrapping_sub(1)) == "-" && cursor.glued(first);
    prefix.filter(|_| joined).unwrap_or(first)..role.end
}
