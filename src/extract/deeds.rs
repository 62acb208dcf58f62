//! Names come in; the verbs that make of somebody a founder, a winner or an owner go out with them, and what was
//! founded, won or owned.

use super::contests::{contest, is_score};
use super::draft::Draft;
use super::mention::{Class, Mention};
use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// What must stand behind a verb, that its subject is known by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    /// Something determined or with a name: "founded the club", "wrote “Salt Roads”".
    Thing,
    /// Somebody with a name: "beat Norbo".
    Named,
    /// A contest or its prize, or nothing: "won the race", "won by two goals".
    Contest,
    /// Anything.
    Any,
}

/// What somebody does who is that: "X founded Y", "X, who heads Y".
const ACTIVE: &[(&str, Object)] = &[
    ("founded", Object::Thing),
    ("co-founded", Object::Thing),
    ("cofounded", Object::Thing),
    ("established", Object::Thing),
    ("chairs", Object::Thing),
    ("heads", Object::Thing),
    ("owns", Object::Thing),
    ("edits", Object::Thing),
    ("coaches", Object::Thing),
    ("captains", Object::Thing),
    ("wrote", Object::Thing),
    ("authored", Object::Thing),
    ("penned", Object::Thing),
    ("directed", Object::Thing),
    ("composed", Object::Thing),
    ("painted", Object::Thing),
    ("designed", Object::Thing),
    ("invented", Object::Thing),
    ("discovered", Object::Thing),
    ("translated", Object::Thing),
    ("manufactures", Object::Thing),
    ("operates", Object::Thing),
    ("bought", Object::Named),
    ("acquired", Object::Named),
    ("succeeded", Object::Named),
    ("succeeds", Object::Named),
    ("replaced", Object::Named),
    ("married", Object::Named),
    ("beat", Object::Named),
    ("beats", Object::Named),
    ("defeated", Object::Named),
    ("defeats", Object::Named),
    ("won", Object::Contest),
    ("wins", Object::Contest),
    ("scored", Object::Any),
    ("scores", Object::Any),
];
/// Verbs with their ordinal: who came second.
const PLACED: &[&str] = &[
    "finished second",
    "came second",
    "placed second",
    "took second",
    "finished third",
    "came third",
    "placed third",
];
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
    "painted",
    "invented",
    "discovered",
    "translated",
    "manufactured",
    "made",
    "produced",
    "published",
    "operated",
    "built",
    "bought",
    "acquired",
    "succeeded",
    "replaced",
    "won",
    "beaten",
    "defeated",
    "hosted",
    "sponsored",
    "scored",
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
        let sentence = &sentence.tokens;
        // "founded by Ann Lee's father"
        if cursor.kind(mention.tokens.end) == Some(TokenKind::Possessive) {
            continue;
        }
        let found = active(&cursor, mention, sentence).or_else(|| passive(&cursor, mention, sentence));
        let found = found.or_else(|| lost_to(&cursor, mention));
        match found {
            Some(deed) => {
                if deed.verb.start >= mention.tokens.end {
                    share_back(&cursor, earlier, mention, &deed);
                }
                mention.deeds.push(deed.verb);
                mention.objects.extend(deed.object);
            }
            None => share(&cursor, earlier.last(), mention),
        }
    }
}

/// A verb, and what it was done to.
struct Deed {
    verb: Range<usize>,
    object: Option<Range<usize>>,
}

/// "X founded Y", "X, the baker who founded Y".
fn active(cursor: &Cursor<'_>, mention: &Mention, sentence: &Range<usize>) -> Option<Deed> {
    let ceiling = sentence.end;
    let role = mention.roles.iter().map(|role| role.end).max().unwrap_or(0);
    let mut at = role.max(mention.tokens.end);
    if cursor.word(at) == "," && cursor.has(at + 1, Roles::DETERMINER) {
        let apposed = phrase::bare_end(cursor, at + 1, ceiling);
        at = if cursor.is(apposed, "who") { apposed } else { at };
    }
    while at < ceiling && cursor.is_any(at, &[",", "who", "which", "first", "also", "has", "have", "had"]) {
        at += 1;
    }
    let other = cursor.is(at.wrapping_sub(1), "who") && matches!(mention.class, Class::Body | Class::Place);
    let relative =
        cursor.word(mention.tokens.end) == "," && cursor.is_any(at.wrapping_sub(1), &["who", "which"]);
    if at >= ceiling || other || is_part(cursor, mention, sentence.start, relative) {
        return None;
    }
    if let Some(placed) = PLACED.iter().find(|placed| cursor.is_phrase(at, placed)) {
        return Some(Deed { verb: at..at + placed.split(' ').count(), object: None });
    }
    // "co-founded" is one word with a hyphen in it.
    let end = hyphened(cursor, at);
    let verb = cursor.words(at..end).to_lowercase();
    let &(_, wanted) = ACTIVE.iter().find(|(word, _)| *word == verb)?;
    let object = object(cursor, end, ceiling);
    fits(cursor, wanted, end, object.as_ref(), mention).then_some(Deed { verb: at..end, object })
}

/// Whether what stands before the name makes it a part of another phrase, or its deed a mere case: "the mayor of Sund
/// won", "if Sund won".
fn is_part(cursor: &Cursor<'_>, mention: &Mention, floor: usize, relative: bool) -> bool {
    let first = mention.roles.iter().map(|role| role.start).fold(mention.tokens.start, usize::min);
    let mut before = first;
    while before > floor && cursor.has(before - 1, Roles::DETERMINER | Roles::HONORIFIC) {
        before -= 1;
    }
    let Some(lead) = before.checked_sub(1).filter(|&at| at >= floor) else { return false };
    let supposed = cursor.is_any(lead, &["if", "unless", "whether", "had", "should", "until"]);
    let joins = cursor.is_any(lead, &["after", "before", "since", "as", "than"]);
    supposed || !relative && !joins && cursor.has(lead, Roles::PREPOSITION)
}

/// The phrase behind a verb, or the title in quotation marks.
fn object(cursor: &Cursor<'_>, first: usize, ceiling: usize) -> Option<Range<usize>> {
    if matches!(cursor.word(first), "“" | "\"" | "‘") {
        let close =
            (first + 1..ceiling.min(first + 16)).find(|&at| matches!(cursor.word(at), "”" | "\"" | "’"))?;
        return Some(first + 1..close);
    }
    let end = phrase::end(cursor, first, ceiling);
    (end > first).then_some(first..end)
}

fn fits(
    cursor: &Cursor<'_>,
    wanted: Object,
    first: usize,
    object: Option<&Range<usize>>,
    mention: &Mention,
) -> bool {
    match wanted {
        Object::Any => mention.class != Class::Body && mention.class != Class::Place,
        Object::Named => {
            let titled = first + usize::from(cursor.has(first, Roles::DETERMINER | Roles::HOLDER));
            phrase::is_capital(cursor, titled) && !cursor.has(titled, Roles::MONTH | Roles::WEEKDAY)
        }
        Object::Thing => object.is_some_and(|object| {
            object.start > first || cursor.has(first, Roles::DETERMINER | Roles::CAPITALISED)
        }),
        Object::Contest => contest(cursor, first, object),
    }
}

fn hyphened(cursor: &Cursor<'_>, at: usize) -> usize {
    let joined = cursor.is(at, "co") && cursor.word(at + 1) == "-" && cursor.glued(at + 2);
    if joined { at + 3 } else { at + 1 }
}

/// "Founded in 2016 by X".
fn passive(cursor: &Cursor<'_>, mention: &Mention, sentence: &Range<usize>) -> Option<Deed> {
    let floor = sentence.start;
    let roles = mention.roles.iter().map(|role| role.start);
    let mut first = roles.fold(mention.tokens.start, usize::min);
    while first > floor
        && (cursor.has(first - 1, Roles::DETERMINER | Roles::HONORIFIC) || cursor.word(first - 1) == ".")
    {
        first -= 1;
    }
    let by = first.checked_sub(1).filter(|&at| at > floor && cursor.is(at, "by"))?;
    for at in (floor.max(by.saturating_sub(FARTHEST))..by).rev() {
        if cursor.is_any(at, PASSIVE) {
            let prefixed = at >= floor + 2 && cursor.glued(at) && cursor.is(at - 2, "co");
            let verb = if prefixed { at - 2..at + 1 } else { at..at + 1 };
            let denied = (floor.max(verb.start.saturating_sub(3))..verb.start)
                .any(|at| cursor.is_any(at, &["not", "never"]));
            let object = patient(cursor, verb.start, floor);
            return (!denied).then_some(Deed { verb, object });
        }
        let beside = cursor.has(at, Roles::PREPOSITION | Roles::MONTH | Roles::TIME_UNIT | Roles::DETERMINER)
            || cursor.kind(at) == Some(TokenKind::Number)
            || cursor.is(at, "and");
        if !beside {
            return None;
        }
    }
    None
}

/// What a passive verb was done to: "The brewery was founded", "“Salt Roads”, written".
fn patient(cursor: &Cursor<'_>, verb: usize, floor: usize) -> Option<Range<usize>> {
    let mut end = verb;
    while end > floor
        && (cursor.has(end - 1, Roles::AUXILIARY | Roles::ADVERB) || cursor.is_any(end - 1, &[",", "which"]))
    {
        end -= 1;
    }
    let last = end.checked_sub(1).filter(|&at| at >= floor)?;
    if matches!(cursor.word(last), "”" | "\"" | "’") {
        let open = (floor.max(last.saturating_sub(16))..last).rev();
        let open = open.into_iter().find(|&at| matches!(cursor.word(at), "“" | "\"" | "‘"))?;
        return (open + 1 < last).then_some(open + 1..last);
    }
    let start = phrase::start(cursor, last, floor);
    (start < end).then_some(start..end)
}

/// "lost 3–1 to X": X has won.
fn lost_to(cursor: &Cursor<'_>, mention: &Mention) -> Option<Deed> {
    let to = mention.tokens.start.checked_sub(1).filter(|&at| cursor.is(at, "to"))?;
    let lost = to.checked_sub(1)?;
    let score = lost >= 3 && is_score(cursor, lost - 2);
    let lost = if score { lost - 3 } else { lost };
    (cursor.is(lost, "lost") && lost > 0).then_some(Deed { verb: lost..to + 1, object: None })
}

/// "Founded by X and Y", "Ministers X and Y": what X has done or is Y has done or is too.
fn share(cursor: &Cursor<'_>, last: Option<&Mention>, mention: &mut Mention) {
    let Some(last) = last.filter(|last| joined(cursor, last, mention)) else { return };
    let plural =
        |role: &&Range<usize>| role.end == last.tokens.start && cursor.word(role.end - 1).ends_with('s');
    if let Some(role) = last.roles.iter().find(plural).filter(|_| mention.roles.is_empty()) {
        mention.roles.push(role.clone());
        mention.class = last.class;
    }
    let Some(deed) = last.deeds.first().filter(|deed| deed.end <= last.tokens.start) else { return };
    mention.deeds.push(deed.clone());
    mention.objects.extend(last.objects.iter().cloned());
}

/// "X and Y founded": what Y has done X has done too.
fn share_back(cursor: &Cursor<'_>, earlier: &mut [Mention], mention: &Mention, deed: &Deed) {
    let Some(last) = earlier.last_mut().filter(|last| joined(cursor, last, mention)) else { return };
    if cursor.is(last.tokens.end, "and") {
        last.deeds.push(deed.verb.clone());
        last.objects.extend(deed.object.clone());
    }
}

fn joined(cursor: &Cursor<'_>, last: &Mention, mention: &Mention) -> bool {
    mention.sentence == last.sentence
        && mention.tokens.start == last.tokens.end + 1
        && cursor.is_any(last.tokens.end, &["and", ","])
}
