//! Words that begin a sentence come in; whether their capital is that of a name goes out.

use super::draft::Draft;
use super::phrase::{self, is_acronym, is_capital};
use super::runs::Runs;
use crate::base::token::{Token, TokenKind, hash_of};
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::document::model::BlockKind;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How a document writes its words where no sentence begins.
#[derive(Debug, Default)]
pub struct Known<'t> {
    /// With a capital.
    capitals: FxHashSet<&'t str>,
    /// In lower case, among those that begin a sentence somewhere: the capital aside.
    common: FxHashSet<String>,
}

/// Hashes by which most words are told to begin no sentence.
const HASHES: usize = 1 << 12;

/// Reads the whole document once. Inside a longer name only the first and the last word are names of their own.
#[must_use]
pub fn known<'d>(draft: &Draft<'d>) -> Known<'d> {
    let cursor = draft.cursor();
    let mut known = Known::default();
    let mut openers = FxHashSet::default();
    let mut hashes = vec![false; HASHES];
    for sentence in &draft.document.sentences {
        if is_title_case(&cursor, sentence.tokens.clone()) || is_furniture(draft, sentence.block) {
            continue;
        }
        for at in sentence.tokens.clone() {
            if !is_capital(&cursor, at) {
                continue;
            }
            if opens(&cursor, sentence.tokens.start, at) {
                let lower = cursor.word(at).to_lowercase();
                if let Some(seen) = hashes.get_mut(usize::from(hash_of(lower.as_bytes())) % HASHES) {
                    *seen = true;
                }
                openers.insert(lower);
            } else if !is_capital(&cursor, at - 1) || !is_capital(&cursor, at + 1) {
                known.capitals.insert(cursor.word(at));
            }
        }
    }
    let may_open = |token: &&Token| hashes.get(usize::from(token.hash) % HASHES).is_some_and(|&seen| seen);
    let lower = draft.document.tokens.iter().filter(may_open).map(|token| token.text(cursor.text));
    known.common = lower.filter(|&word| openers.contains(word)).map(str::to_owned).collect();
    known
}

fn is_furniture(draft: &Draft<'_>, block: usize) -> bool {
    draft.document.blocks.get(block).is_some_and(|block| matches!(block.kind, BlockKind::Furniture(_)))
}

/// Whether a capital at the token says nothing, for a sentence or a quotation begins there.
fn opens(cursor: &Cursor<'_>, start: usize, at: usize) -> bool {
    at == start
        || cursor.kind(at - 1) == Some(TokenKind::Symbol)
            && matches!(
                cursor.word(at - 1),
                "\"" | "“" | "«" | "„" | "‘" | "'" | ":" | "–" | "—" | "•" | "*" | ")" | "…"
            )
        || at - 1 == start && matches!(cursor.word(start), "-" | "(")
}

/// Whether a sentence is written like a title, so that its capitals say nothing.
#[must_use]
pub fn is_title_case(cursor: &Cursor<'_>, tokens: Range<usize>) -> bool {
    if tokens.end > tokens.start && cursor.is_any(tokens.end - 1, &[".", "!", "?", "”", "\""]) {
        return false;
    }
    let (mut words, mut capitals) = (0, 0);
    for at in tokens {
        let long = cursor.kind(at) == Some(TokenKind::Word) && cursor.word(at).len() > 3;
        words += usize::from(long);
        capitals += usize::from(long && is_capital(cursor, at));
    }
    words > 3 && capitals * 4 >= words * 3
}

/// What says things, and is nobody's name.
const SPEAK: &[&str] = &[
    "police",
    "parliament",
    "management",
    "government",
    "research",
    "evidence",
    "data",
    "staff",
    "legend",
    "council",
    "everybody",
    "rumour",
    "rumor",
    "tradition",
    "scripture",
    "congress",
    "leadership",
    "opposition",
    "industry",
];

/// "Hale conceded": one word before a verb of saying, no plural.
fn speaks(cursor: &Cursor<'_>, at: usize, behind: usize) -> bool {
    let word = cursor.word(at);
    cursor.has(behind, Roles::SAYING)
        && !is_capital(cursor, behind)
        && !cursor.has(at, Roles::FUNCTION | Roles::ADVERB)
        && !word.ends_with(['s', 'y'])
        && !word.ends_with("ing")
        && !word.ends_with("ed")
        && !cursor.is_any(at, SPEAK)
}

/// What somebody with a name does to somebody with a name.
const DOING: &[&str] = &[
    "beat",
    "defeated",
    "founded",
    "bought",
    "acquired",
    "married",
    "succeeded",
    "replaced",
    "owns",
    "heads",
    "chairs",
];

/// "Havn, the capital of the region,", "Norbo beat Lyndale": one word of which only a name's role or deed is told.
fn is_told(cursor: &Cursor<'_>, at: usize, behind: usize) -> bool {
    if cursor.has(at, Roles::FUNCTION | Roles::ADVERB) || cursor.word(at).ends_with("ing") {
        return false;
    }
    let object = behind + 1;
    let does = cursor.is_any(behind, DOING)
        && is_capital(cursor, object)
        && !cursor.has(object, Roles::FUNCTION | Roles::MONTH | Roles::WEEKDAY);
    if cursor.word(behind) != "," || !cursor.is_any(object, &["the", "a", "an"]) {
        return does;
    }
    let end = phrase::bare_end(cursor, object, object + LONGEST);
    let head = end.saturating_sub(1);
    head > object
        && cursor.has(head, Roles::HOLDER | Roles::PLACE)
        && !is_capital(cursor, head)
        && (cursor.word(end) == "," || cursor.is_any(end, &["of", "in", "for"]))
}

/// Tokens of what is told of a name, at most.
const LONGEST: usize = 8;

impl Known<'_> {
    /// Where the name begins in a run of capitals: past a first word that is only the sentence's. The end of
    /// the run where nothing is left.
    #[must_use]
    pub fn first(&self, runs: &Runs<'_>, start: usize, at: usize, end: usize) -> usize {
        let cursor = &runs.cursor;
        let word = cursor.word(at);
        if !opens(cursor, start, at) || self.capitals.contains(word) || is_acronym(word) {
            return at;
        }
        let unit = runs.unit(at);
        let hyphenated = unit > at + 1 && is_capital(cursor, unit - 1);
        let marked =
            cursor.has(at, Roles::HOLDER | Roles::HONORIFIC | Roles::DEMONYM | Roles::PLACE | Roles::BODY);
        let common =
            cursor.has(at, Roles::VERB | Roles::SAYING) || self.common.contains(&word.to_lowercase());
        let told = |unit: usize| speaks(cursor, at, unit) || is_told(cursor, at, unit);
        let alone = unit == end && !marked && !common && told(unit);
        if alone || hyphenated || (unit < end && (marked || !common)) {
            return at;
        }
        unit
    }
}
