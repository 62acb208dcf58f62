//! Names come in; the verbs that make of somebody a founder, a head or an owner go out with them.

use super::draft::Draft;
use super::mention::Mention;
use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// What somebody does who is that: "X founded Y", "X, who heads Y".
const ACTIVE: &[&str] =
    &["founded", "co-founded", "cofounded", "chairs", "heads", "owns", "edits", "coaches", "captains"];
/// What is done by somebody who is that: "founded in 2016 by X".
const PASSIVE: &[&str] = &[
    "founded",
    "co-founded",
    "cofounded",
    "established",
    "chaired",
    "headed",
    "led",
    "owned",
    "edited",
    "coached",
    "captained",
    "written",
    "designed",
    "directed",
    "composed",
];
/// Tokens between such a verb and its "by", at most.
const FARTHEST: usize = 6;

/// Marks the deeds of every mention.
pub fn mark(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    for at in 0..draft.mentions.len() {
        let (earlier, rest) = draft.mentions.split_at_mut(at);
        let Some(mention) = rest.first_mut() else { break };
        let Some(sentence) = draft.document.sentences.get(mention.sentence) else { continue };
        let deed = active(&cursor, mention, sentence.tokens.end)
            .or_else(|| passive(&cursor, mention, sentence.tokens.start));
        match deed {
            Some(deed) => mention.deeds.push(deed),
            None => mention.deeds.extend(earlier.last().and_then(|last| shared(&cursor, last, mention))),
        }
    }
}

/// "X founded Y", "X, the baker who founded Y".
fn active(cursor: &Cursor<'_>, mention: &Mention, ceiling: usize) -> Option<Range<usize>> {
    let role = mention.roles.iter().map(|role| role.end).max().unwrap_or(0);
    let mut at = role.max(mention.tokens.end);
    if cursor.word(at) == "," && cursor.has(at + 1, Roles::DETERMINER) {
        let apposed = phrase::bare_end(cursor, at + 1, ceiling);
        at = if cursor.is(apposed, "who") { apposed } else { at };
    }
    while at < ceiling && cursor.is_any(at, &[",", "who", "first", "also"]) {
        at += 1;
    }
    // "co-founded" is one word with a hyphen in it.
    let end = hyphened(cursor, at);
    let verb = cursor.words(at..end).to_lowercase();
    let object = cursor.has(end, Roles::DETERMINER | Roles::CAPITALISED) && end < ceiling;
    (object && ACTIVE.contains(&verb.as_str())).then_some(at..end)
}

fn hyphened(cursor: &Cursor<'_>, at: usize) -> usize {
    let joined = cursor.is(at, "co") && cursor.word(at + 1) == "-" && cursor.glued(at + 2);
    if joined { at + 3 } else { at + 1 }
}

/// "Founded in 2016 by X".
fn passive(cursor: &Cursor<'_>, mention: &Mention, floor: usize) -> Option<Range<usize>> {
    let roles = mention.roles.iter().map(|role| role.start);
    let mut first = roles.fold(mention.tokens.start, usize::min);
    while first > floor && cursor.has(first - 1, Roles::DETERMINER | Roles::HONORIFIC) {
        first -= 1;
    }
    let by = first.checked_sub(1).filter(|&at| at > floor && cursor.is(at, "by"))?;
    for at in (floor.max(by.saturating_sub(FARTHEST))..by).rev() {
        if cursor.is_any(at, PASSIVE) {
            let prefixed = at >= floor + 2 && cursor.glued(at) && cursor.is(at - 2, "co");
            return Some(if prefixed { at - 2..at + 1 } else { at..at + 1 });
        }
        let beside = cursor.has(at, Roles::PREPOSITION | Roles::MONTH | Roles::TIME_UNIT | Roles::DETERMINER)
            || cursor.kind(at) == Some(TokenKind::Number);
        if !beside {
            return None;
        }
    }
    None
}

/// "Founded by X and Y": what X has done Y has done too.
fn shared(cursor: &Cursor<'_>, last: &Mention, mention: &Mention) -> Option<Range<usize>> {
    let deed = last.deeds.first().filter(|deed| deed.end <= last.tokens.start)?;
    let joined = mention.tokens.start == last.tokens.end + 1
        && cursor.is_any(last.tokens.end, &["and", ","])
        && mention.sentence == last.sentence;
    joined.then(|| deed.clone())
}
