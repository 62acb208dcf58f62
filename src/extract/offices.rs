//! A name with the roles beside it comes in; the offices that verbs give it or take from it go out with it:
//! "was elected mayor", "took over as", "stepped down as", "was succeeded as".

use super::appositions::{is_head, is_holder, is_subject, past_aside, past_still, role_at};
use super::mention::{Class, Mention};
use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Verbs that say what somebody is now. "Was" says what somebody may have ceased to be.
const LINKS: &[&str] = &["is", "became", "becomes", "remains", "become"];
/// Participles of those who are put into an office, and past forms of those who put them there.
const PUT: &[&str] = &[
    "elected",
    "reelected",
    "appointed",
    "reappointed",
    "named",
    "chosen",
    "selected",
    "picked",
    "hired",
    "installed",
    "inaugurated",
    "confirmed",
    "crowned",
    "promoted",
    "unveiled",
    "made",
    "designated",
    "recruited",
    "sworn",
    "chose",
];
/// Verbs of those who are what "as" tells behind them.
const ACT: &[&str] = &[
    "serves",
    "serving",
    "acts",
    "works",
    "took",
    "takes",
    "take",
    "taking",
    "continues",
    "stays",
    "returns",
    "returned",
    "doubles",
    "remains",
    "joined",
    "joins",
];
/// Verbs of those who are it no more.
const LEFT: &[&str] = &[
    "resigned", "resigns", "resign", "retired", "retires", "retire", "quit", "quits", "stepped", "steps",
    "step", "stood", "stands", "departed", "served", "worked", "acted",
];
/// Participles of those who lose an office, and past forms of those who take it.
const REMOVED: &[&str] = &[
    "sacked",
    "fired",
    "dismissed",
    "removed",
    "ousted",
    "deposed",
    "suspended",
    "replaced",
    "succeeded",
    "replacing",
    "succeeding",
    "replaces",
    "succeeds",
    "succeed",
    "replace",
];
/// Verbs of those who follow another.
const FOLLOW: &[&str] = &["succeeded", "succeeds", "succeed", "replaced", "replaces", "replace"];
/// Nouns besides offices and places of what has a name.
const NAMED: &[&str] = &[
    "venue",
    "location",
    "site",
    "headquarters",
    "base",
    "birthplace",
    "hometown",
    "manufacturer",
    "sponsor",
    "operator",
    "supplier",
    "contractor",
    "publisher",
    "distributor",
    "insurer",
    "developer",
];
/// What says that nothing of it is so.
const UNREAL: &[&str] =
    &["not", "never", "nearly", "almost", "would", "could", "might", "may", "should", "cannot"];
/// Tokens between a name and what its verb tells, at most.
const FARTHEST: usize = 10;

/// An office that a verb tells of.
struct Told {
    role: Range<usize>,
    /// The verb that takes it away.
    lost: Option<usize>,
}

/// Adds the offices that verbs give the mention.
pub fn complete(cursor: &Cursor<'_>, sentence: &Range<usize>, mention: &mut Mention) {
    if cursor.kind(mention.tokens.end) == Some(TokenKind::Possessive) {
        return;
    }
    let behind = mention.roles.iter().map(|role| role.end).fold(mention.tokens.end, usize::max);
    let first = mention.roles.iter().map(|role| role.start).fold(mention.tokens.start, usize::min);
    let first = before_titles(cursor, first, sentence.start);
    let aside = cursor.word(behind) == "," && cursor.is(behind + 1, "who");
    let relative = aside.then(|| of_subject(cursor, sentence, behind + 1)).flatten();
    let subject = is_subject(cursor, sentence, first)
        .then(|| of_subject(cursor, sentence, past_aside(cursor, behind, behind > mention.tokens.end)))
        .flatten()
        .or(relative);
    let told = subject
        .or_else(|| of_object(cursor, sentence, first, mention.tokens.end))
        .or_else(|| of_agent(cursor, sentence, first))
        .or_else(|| of_complement(cursor, sentence, first, mention));
    let Some(Told { role, lost }) = told else { return };
    let held = role.clone().any(|at| is_holder(cursor, at));
    if mention.class == Class::Unknown && held {
        mention.class = Class::Person;
    }
    match lost {
        Some(verb) => mention.deeds.push(verb.min(role.start)..role.end),
        None if mention.roles.iter().any(|known| known.start < role.end && role.start < known.end) => {}
        None => mention.roles.push(role),
    }
}

/// Where the articles and honorifics before a name begin.
fn before_titles(cursor: &Cursor<'_>, mut first: usize, floor: usize) -> usize {
    while first > floor
        && (cursor.has(first - 1, Roles::DETERMINER | Roles::HONORIFIC)
            || cursor.word(first - 1) == "." && cursor.has(first.saturating_sub(2), Roles::HONORIFIC))
    {
        first -= 1;
    }
    first
}

/// "Ann Lee | is a judge", "was elected mayor", "took over as chair", "stepped down as coach".
fn of_subject(cursor: &Cursor<'_>, sentence: &Range<usize>, behind: usize) -> Option<Told> {
    if cursor.is_any(behind, LINKS) {
        let role = role_at(cursor, sentence, past_still(cursor, behind + 1));
        if let Some(role) = role {
            return Some(Told { role, lost: None });
        }
    }
    let relative = behind + usize::from(cursor.is(behind, "who"));
    let (verb, passive) = past_helpers(cursor, relative, sentence.end)?;
    let re = usize::from(cursor.is(verb, "re") && cursor.word(verb + 1) == "-") * 2;
    let verb = verb + re;
    let apposed = cursor.word(behind.wrapping_sub(1)) == ",";
    if cursor.is_any(verb, PUT) && (passive || apposed) {
        return put(cursor, sentence, verb + 1).map(|role| Told { role, lost: None });
    }
    if passive && cursor.is_any(verb, REMOVED) || !passive && cursor.is_any(verb, LEFT) {
        let current = cursor.is_any(verb, &["served", "worked", "acted"])
            && (relative..verb).any(|at| cursor.is_any(at, &["has", "have"]));
        let lost = (!current).then_some(verb);
        return as_role(cursor, sentence, verb + 1).map(|role| Told { role, lost });
    }
    let follows = !passive && cursor.is_any(verb, FOLLOW) && phrase::is_capital(cursor, verb + 1)
        || cursor.is_phrase(verb + 1, "over from");
    if follows || !passive && cursor.is_any(verb, ACT) {
        return as_role(cursor, sentence, verb + 1).map(|role| Told { role, lost: None });
    }
    None
}

/// Past auxiliaries and adverbs: where the verb stands, and whether it is a passive one. Nothing where they deny it.
fn past_helpers(cursor: &Cursor<'_>, first: usize, ceiling: usize) -> Option<(usize, bool)> {
    let (mut at, mut passive) = (first, false);
    while at < ceiling.min(first + FARTHEST)
        && (cursor.has(at, Roles::AUXILIARY | Roles::ADVERB)
            || cursor.word(at).ends_with("ly")
            || cursor.is(at, "to") && cursor.is_any(at + 1, &["be", "become"]))
    {
        if cursor.is_any(at, UNREAL) {
            return None;
        }
        passive |= cursor.is_any(at, &["is", "was", "are", "were", "been", "be", "being"]);
        at += 1;
    }
    Some((at, passive))
}

/// The role behind a verb of appointing: "as", "to be", "in as", "to".
fn put(cursor: &Cursor<'_>, sentence: &Range<usize>, mut at: usize) -> Option<Range<usize>> {
    for lead in ["in as", "in to be", "to be", "to serve as", "as", "to the post of", "to"] {
        if cursor.is_phrase(at, lead) {
            at += lead.split(' ').count();
            break;
        }
    }
    role_at(cursor, sentence, at)
}

/// The role behind the next "as" of the clause: "took over from Ann Lee as chair".
fn as_role(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> Option<Range<usize>> {
    let ceiling = sentence.end.min(first + FARTHEST);
    for at in first..ceiling {
        if cursor.is(at, "as") {
            return role_at(cursor, sentence, at + 1);
        }
        let passes = phrase::is_capital(cursor, at)
            || cursor
                .has(at, Roles::HOLDER | Roles::TIME_UNIT | Roles::MONTH | Roles::WEEKDAY | Roles::DIGITS)
            || cursor.is_any(
                at,
                &[
                    "down", "over", "from", "on", "in", "office", "post", "role", "job", "his", "her",
                    "their", "the", "late", "last", ".", "company", "team", "club", "board", "after",
                    "early",
                ],
            );
        if !passes {
            return None;
        }
    }
    None
}

/// "The board appointed | Ann Lee | as chair", "sacked Tom Ray as coach", "replacing Tom Ray as coach".
fn of_object(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize, end: usize) -> Option<Told> {
    let verb = first.checked_sub(1).filter(|&at| at >= sentence.start)?;
    let put_in = cursor.is_any(verb, PUT) && !helped(cursor, verb);
    let unreal = (sentence.start.max(verb.saturating_sub(3))..verb).any(|at| cursor.is_any(at, UNREAL));
    if unreal {
        return None;
    }
    if put_in {
        return put(cursor, sentence, end).map(|role| Told { role, lost: None });
    }
    let over = cursor.is(verb, "from") && cursor.is(verb.wrapping_sub(1), "over");
    let removed = over || cursor.is_any(verb, REMOVED);
    let lost = if over { verb.wrapping_sub(1) } else { verb };
    let role = removed.then(|| as_role(cursor, sentence, end)).flatten()?;
    // The words between belong to the other's deed; the verb alone says that this one lost it.
    Some(Told { role: lost..role.end, lost: Some(lost) })
}

fn helped(cursor: &Cursor<'_>, verb: usize) -> bool {
    verb > 0 && cursor.is_any(verb - 1, &["was", "were", "is", "been", "be", "being", "are"])
}

/// "Tom Ray was succeeded as coach by | Ann Lee".
fn of_agent(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> Option<Told> {
    let by = first.checked_sub(1).filter(|&at| at > sentence.start && cursor.is(at, "by"))?;
    let floor = sentence.start.max(by.saturating_sub(FARTHEST));
    let verb = (floor..by).rev().find(|&at| cursor.is_any(at, &["succeeded", "replaced", "followed"]))?;
    let role = cursor.is(verb + 1, "as").then(|| role_at(cursor, sentence, verb + 2)).flatten()?;
    Some(Told { role: role.start..role.end.min(by), lost: None })
}

/// "The new head is | Ann Lee", "the victim was identified as | Ann Lee", "named the suspect as | Ann Lee".
fn of_complement(
    cursor: &Cursor<'_>,
    sentence: &Range<usize>,
    first: usize,
    mention: &Mention,
) -> Option<Told> {
    let verb = first.checked_sub(1).filter(|&at| at > sentence.start)?;
    let end = match cursor.word(verb) {
        "is" | "remains" | "was" if mention.roles.is_empty() => verb,
        "be" if cursor.is(verb - 1, "will") && mention.roles.is_empty() => verb - 1,
        "as" => return identified(cursor, sentence, verb),
        _ => return None,
    };
    if cursor.is(verb, "was") && sentence.clone().any(|at| is_year(cursor, at)) {
        return None;
    }
    let role = subject_before(cursor, sentence, end)?;
    Some(Told { role, lost: None })
}

fn is_year(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.kind(at) == Some(TokenKind::Number) && cursor.word(at).len() == 4
}

fn identified(cursor: &Cursor<'_>, sentence: &Range<usize>, as_: usize) -> Option<Told> {
    const TELLS: &[&str] = &["identified", "named", "identify", "name", "identifies", "names"];
    let floor = sentence.start.max(as_.saturating_sub(FARTHEST));
    let verb = (floor..as_).rev().find(|&at| cursor.is_any(at, TELLS))?;
    if (floor..verb).any(|at| cursor.is_any(at, UNREAL)) {
        return None;
    }
    let object = phrase::end(cursor, verb + 1, as_);
    let role = if verb + 1 < as_ && object == as_ {
        whole(cursor, verb + 1..as_)
    } else {
        let (mut end, comma) = (verb, cursor.word(verb.wrapping_sub(1)) == ",");
        while end > floor && cursor.has(end - 1, Roles::AUXILIARY | Roles::ADVERB) {
            end -= 1;
        }
        (verb + 1 == as_ || cursor.is(verb + 1, "by"))
            .then(|| subject_before(cursor, sentence, end - usize::from(comma)))
            .flatten()
    };
    Some(Told { role: role?, lost: None })
}

/// The phrase that is what a clause is about, up to its verb: "The capital of the region".
fn subject_before(cursor: &Cursor<'_>, sentence: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1).filter(|&at| at >= sentence.start)?;
    let mut start = phrase::start(cursor, last, sentence.start);
    while start > sentence.start + 1
        && cursor.is_any(start - 1, &["of", "at", "for", "in"])
        && phrase::is_inner(cursor, start - 2)
    {
        start = phrase::start(cursor, start - 2, sentence.start);
    }
    let determined =
        cursor.has(start, Roles::DETERMINER) || cursor.is(start, "whose") || start == sentence.start;
    determined.then(|| whole(cursor, start..end)).flatten()
}

/// The phrase as a role, where its head is one.
fn whole(cursor: &Cursor<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let bare = phrase::bare_end(cursor, tokens.start, tokens.end);
    let head = bare.checked_sub(1).filter(|&head| head >= tokens.start)?;
    let first = tokens.clone().find(|&at| !cursor.has(at, Roles::DETERMINER))?;
    (is_head(cursor, head) || cursor.is_any(head, NAMED)).then_some(first..tokens.end)
}
