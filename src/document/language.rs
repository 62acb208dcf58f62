//! A draft comes in; blocks at its end in another language or script than the article's are set aside.

use super::draft::{Draft, DraftBlock};
use super::model::BlockKind;
use crate::base::token::{Token, TokenKind};
use crate::base::word_set::WordSet;

const REASON: &str = "in another language than the article";

/// Sets them aside, from the last block up to the first that speaks the article's language.
pub fn set_aside(text: &str, draft: &mut Draft) {
    let Some(main) = main_script(text, draft) else { return };
    let english = speaks_english(text, draft);
    for at in (0..draft.blocks.len()).rev() {
        let Some(block) = draft.blocks.get(at) else { return };
        if matches!(block.kind, BlockKind::Furniture(_)) {
            continue;
        }
        let foreign = match script(text, draft, block) {
            None => false,
            Some(script) if script != main => true,
            Some(_) => english && is_foreign(text, draft, block),
        };
        if !foreign {
            return;
        }
        if let Some(block) = draft.blocks.get_mut(at) {
            block.kind = BlockKind::Furniture(REASON);
        }
    }
}

/// A script, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Indic,
    EastAsian,
    Other,
}

const ALL: [Script; 8] = [
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Hebrew,
    Script::Arabic,
    Script::Indic,
    Script::EastAsian,
    Script::Other,
];

const fn script_of(letter: char) -> Script {
    match letter as u32 {
        0..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
        0x400..=0x52F => Script::Cyrillic,
        0x590..=0x5FF => Script::Hebrew,
        0x600..=0x77F | 0xFB50..=0xFDFF => Script::Arabic,
        0x900..=0xDFF => Script::Indic,
        0x2E80..=0x9FFF | 0xAC00..=0xD7AF => Script::EastAsian,
        _ => Script::Other,
    }
}

/// The letters of each script in a block.
fn letters(text: &str, draft: &Draft, block: &DraftBlock) -> [usize; 8] {
    let mut counts = [0; 8];
    for token in draft.tokens_of(block).iter().filter(|token| token.kind == TokenKind::Word) {
        let word = token.text(text);
        if word.is_ascii() {
            counts[Script::Latin as usize] += word.len();
            continue;
        }
        for letter in word.chars() {
            if let Some(count) = counts.get_mut(script_of(letter) as usize) {
                *count += 1;
            }
        }
    }
    counts
}

fn most(counts: [usize; 8]) -> Option<Script> {
    let (script, count) = ALL.into_iter().zip(counts).max_by_key(|&(_, count)| count)?;
    (count > 0).then_some(script)
}

fn script(text: &str, draft: &Draft, block: &DraftBlock) -> Option<Script> {
    most(letters(text, draft, block))
}

fn main_script(text: &str, draft: &Draft) -> Option<Script> {
    let mut all = [0; 8];
    for block in &draft.blocks {
        for (sum, count) in all.iter_mut().zip(letters(text, draft, block)) {
            *sum += count;
        }
    }
    most(all)
}

/// Little words of English, which no English paragraph does without.
const ENGLISH: WordSet = WordSet::of(&[&[
    "the", "of", "and", "to", "in", "a", "is", "was", "for", "that", "on", "with", "by", "at", "from", "are",
    "were", "has", "have", "had", "be", "it", "as", "an", "or", "not", "you", "your", "our", "we", "this",
]]);

/// Little words of other languages in Latin script, which are no English words.
const FOREIGN: &[&str] = &[
    "und", "der", "das", "ist", "nicht", "für", "auf", "mit", "sie", "den", "ein", "eine", "wir", "ihre",
    "zum", "les", "des", "est", "pour", "sur", "vous", "nous", "votre", "dans", "une", "avec", "el", "los",
    "las", "una", "por", "para", "con", "nuestro", "nuestra", "del", "il", "della", "gli", "che", "di",
    "per", "nostra", "não", "uma", "mais", "os", "het", "een", "voor", "niet", "onze", "och", "att", "på",
    "som", "nie", "się", "jest", "dla", "ve", "için", "bir", "bu", "du", "är", "og", "til", "af", "y", "e",
    "et", "la", "le", "zu", "je", "de", "se", "na", "naszego", "van",
];

fn english(text: &str, draft: &Draft, block: &DraftBlock) -> usize {
    let little = |token: &&Token| ENGLISH.has(token.hash, token.text(text).as_bytes());
    draft.tokens_of(block).iter().filter(little).count()
}

fn foreign(text: &str, draft: &Draft, block: &DraftBlock) -> usize {
    let tokens = draft.tokens_of(block).iter();
    tokens.filter(|token| FOREIGN.contains(&token.text(text).to_lowercase().as_str())).count()
}

/// Judged by the first blocks; an article in another Latin language is left alone.
fn speaks_english(text: &str, draft: &Draft) -> bool {
    let first = || draft.blocks.iter().take(20);
    let words: usize = first().map(|block| draft.words(block)).sum();
    let little: usize = first().map(|block| english(text, draft, block)).sum();
    little * 8 >= words && words > 0
}

/// No English little word, three foreign ones, and long enough to be sure.
fn is_foreign(text: &str, draft: &Draft, block: &DraftBlock) -> bool {
    let words = draft.words(block);
    let short = words < 300;
    short
        && words >= 5
        && english(text, draft, block) <= words / 12
        && foreign(text, draft, block) >= (words / 7).max(2)
}
