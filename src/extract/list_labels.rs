//! Words that announce a list come in; whether it is open, and what it is a list of, goes out.

use super::finding::{Attachment, Label};
use super::list_verbs::{announcing, apposed_name, done_by};
use super::phrase;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::phrases::Phrases;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;
use std::sync::LazyLock;

/// Words that announce a list, and whether it is open behind them.
const INTROS: &[(&str, bool)] = &[
    ("such as", true),
    ("including", true),
    ("among them", true),
    ("among others", true),
    ("for example", true),
    ("for instance", true),
    ("notably", true),
    ("namely", false),
    ("consisting of", false),
    ("composed of", false),
    ("comprising", false),
    ("made up of", false),
    (":", false),
];
static BY_FIRST: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::by_first(INTROS.iter().copied()));
/// Nouns whose "of" names every member.
const COLLECTIVES: &[&str] = &[
    "alliance",
    "group",
    "trio",
    "duo",
    "pair",
    "quartet",
    "coalition",
    "consortium",
    "team",
    "mix",
    "mixture",
    "blend",
    "combination",
    "bloc",
    "union",
    "list",
    "set",
    "series",
    "crew",
    "panel",
    "jury",
    "line-up",
];

/// What stands before those who are none of a noun: "members excluding A and B".
const EXCLUDING: &[&str] =
    &["excluding", "except", "without", "besides", "minus", "unlike", "than", "against", "but", "barring"];
/// What tells that all of a noun are meant: "none of the candidates".
const WHOLE: &[&str] = &["none", "all", "each", "both", "neither", "any"];

/// Words that announce a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intro {
    /// The words.
    pub tokens: Range<usize>,
    /// Where the list begins, articles included.
    pub behind: usize,
    /// Whether they leave items out.
    pub open: bool,
}

impl Intro {
    /// The announcement that begins at a token of the sentence that begins at `floor`.
    #[must_use]
    pub fn at(cursor: &Cursor<'_>, at: usize, floor: usize) -> Option<Self> {
        if let Some((tokens, open)) = announcing(cursor, at, floor) {
            let stop = usize::from(cursor.is_any(tokens.end, &[":"]));
            return Some(Self { behind: tokens.end + stop, tokens, open });
        }
        if cursor.is(at, "of") && cursor.is_any(at.wrapping_sub(1), COLLECTIVES) {
            return Some(Self { tokens: at..at + 1, behind: at + 1, open: false });
        }
        let starts = cursor.has(at, Roles::PREPOSITION)
            || matches!(
                cursor.word(at),
                ":" | "such" | "namely" | "notably" | "consisting" | "composed" | "comprising" | "made"
            );
        if !starts {
            return None;
        }
        let found = BY_FIRST.starting(cursor, at).next()?;
        let (end, open) = (at + found.length, found.value);
        let stop = usize::from(cursor.is_any(end, &[":", ","]));
        Some(Self { tokens: at..end, behind: end + stop, open })
    }

    /// No announcement: the list begins at a token.
    #[must_use]
    pub const fn none(first: usize) -> Self {
        Self { tokens: first..first, behind: first, open: false }
    }
}

/// What a list is a list of: the noun phrase before the words that announce it.
#[must_use]
pub fn labels(cursor: &Cursor<'_>, sentence: &Range<usize>, intro: &Intro) -> Vec<Label> {
    let first = intro.tokens.start;
    let label = if intro.tokens.is_empty() {
        hung(cursor, sentence, first)
    } else if cursor.word(first) == ":" {
        before_colon(cursor, sentence, first)
    } else {
        announced(cursor, sentence, first)
    };
    let bare = label.as_ref().and_then(|label| without_participle(cursor, label));
    let apposed = label.as_ref().and_then(|label| apposed_name(cursor, &label.tokens, sentence.start));
    let deed = intro.tokens.is_empty().then(|| done_by(cursor, first, sentence.start)).flatten();
    label.into_iter().chain(bare).chain(apposed).chain(deed).collect()
}

/// "Countries served" are countries.
fn without_participle(cursor: &Cursor<'_>, label: &Label) -> Option<Label> {
    let last = label.tokens.end.checked_sub(1).filter(|&last| last > label.tokens.start)?;
    let participle =
        cursor.word(last).ends_with("ed") || cursor.is_any(last, &["spoken", "sold", "known", "won"]);
    participle.then_some(Label { attachment: label.attachment, tokens: label.tokens.start..last })
}

fn is_participle(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.word(at).ends_with("ed") || cursor.is_any(at, &["spoken", "sold", "known", "won", "held", "built"])
}

/// Whether the line up to the colon is nothing but the list's label: "Languages: Danish, Welsh".
#[must_use]
pub fn opens_line(cursor: &Cursor<'_>, sentence: &Range<usize>, intro: &Intro) -> bool {
    let colon = intro.tokens.start;
    cursor.word(colon) == ":"
        && colon > sentence.start
        && colon <= sentence.start + 5
        && (sentence.start..colon).all(|at| phrase::is_inner(cursor, at) || is_participle(cursor, at))
}

/// "Relief supplies including", "several players, among them": the phrase before, past a comma.
fn announced(cursor: &Cursor<'_>, sentence: &Range<usize>, intro: usize) -> Option<Label> {
    let relative = intro > sentence.start + 1 && cursor.is_any(intro - 1, &["which", "that", "who"]);
    let verb = intro - usize::from(relative);
    let comma = verb > sentence.start && cursor.is_any(verb - 1, &[",", "(", "–", "—"]);
    let end = verb - usize::from(comma);
    let collective = cursor.is(intro, "of");
    let attachment = if collective { Attachment::Complement } else { Attachment::Role };
    noun_phrase(cursor, sentence.start, end).map(|tokens| Label { attachment, tokens })
}

/// "Rescue teams from A, B and C"; "the members (A, B and C)".
fn hung(cursor: &Cursor<'_>, sentence: &Range<usize>, first: usize) -> Option<Label> {
    let mut at = first;
    while at > sentence.start && cursor.has(at - 1, Roles::DETERMINER) {
        at -= 1;
    }
    let before = at.checked_sub(1).filter(|&at| at >= sentence.start)?;
    if cursor.is_any(before, EXCLUDING) {
        return None;
    }
    let attachment = if cursor.has(before, Roles::PREPOSITION) {
        Attachment::Complement
    } else if cursor.is_any(before, &["(", "–", "—"]) {
        Attachment::Role
    } else {
        return None;
    };
    noun_phrase(cursor, sentence.start, before).map(|tokens| Label { attachment, tokens })
}

/// "Four clubs can still win: A, B, C" lists clubs; "all cities in the region: A, B" lists cities.
#[must_use]
pub fn before_colon(cursor: &Cursor<'_>, sentence: &Range<usize>, colon: usize) -> Option<Label> {
    let floor = sentence.start.max(colon.saturating_sub(40));
    let counted = (floor..colon).rev().find(|&at| {
        let several = cursor.has(at, Roles::NUMERAL | Roles::DIGITS)
            || cursor.is_any(at, &["all", "both", "these", "several"]);
        several && phrase::bare_end(cursor, at, colon) > at + 1
    });
    if let Some(following) = (floor..colon).rev().find(|&at| cursor.is(at, "following")) {
        let end = phrase::bare_end(cursor, following + 1, colon);
        if end > following + 1 {
            return Some(Label { attachment: Attachment::Role, tokens: following + 1..end });
        }
    }
    if let Some(first) = counted {
        let first = first - usize::from(first > floor && cursor.is_any(first - 1, &["all", "both", "these"]));
        return Some(Label {
            attachment: Attachment::Role,
            tokens: first..phrase::bare_end(cursor, first, colon),
        });
    }
    let line = Intro { tokens: colon..colon + 1, behind: colon + 1, open: false };
    let whole = phrase::bare_end(cursor, floor, colon) == colon || opens_line(cursor, sentence, &line);
    if floor == sentence.start && colon > floor && whole {
        return Some(Label { attachment: Attachment::Colon, tokens: floor..colon });
    }
    noun_phrase(cursor, floor, colon).map(|tokens| Label { attachment: Attachment::Role, tokens })
}

/// The noun phrase that ends before a token, its article aside, with the noun that an "of" hangs it on.
fn noun_phrase(cursor: &Cursor<'_>, floor: usize, end: usize) -> Option<Range<usize>> {
    if end <= floor {
        return None;
    }
    let start = phrase::start(cursor, end - 1, floor);
    if start >= end {
        return None;
    }
    let start = match start.checked_sub(1).filter(|&at| at > floor && cursor.is_any(at, &["of", "in", "for"]))
    {
        Some(of) if cursor.is_any(of - 1, WHOLE) => start,
        Some(preposition) => phrase::start(cursor, preposition - 1, floor).min(start),
        None => start,
    };
    let first = (start..end).find(|&at| !cursor.is_any(at, &["a", "an", "the"]))?;
    Some(first..end)
}
