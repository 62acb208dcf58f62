//! Blocks whose layout tells too little come in; the title and the headings among them are named.

use super::draft::{Draft, DraftBlock};
use super::model::BlockKind;
use super::repeats::same_words;
use crate::base::token::{Token, TokenKind};

/// Words in a title at most.
const TITLE_WORDS: usize = 30;
/// Words in a heading of plain text at most.
const HEADING_WORDS: usize = 8;

/// Names the title and the headings of a plain text.
pub fn name_plain(text: &str, draft: &mut Draft) {
    let title = first_line(text, draft).or_else(|| first_heading(draft));
    for at in title.map_or(0, |title| title + 1)..draft.blocks.len() {
        if is_heading(text, draft, at) || is_capitals(text, draft, at) {
            set(draft, at, BlockKind::Heading(2));
        }
    }
    if let Some(title) = title {
        set(draft, title, BlockKind::Title);
        name_repeated_titles(text, draft, title);
    }
}

/// Names the title of a Markdown text: the front matter's, else the first heading, else a first line.
pub fn name_marked_up(text: &str, draft: &mut Draft) {
    let given = draft.blocks.iter().position(|block| block.kind == BlockKind::Title);
    let heading = || {
        let highest = draft.blocks.iter().filter_map(|block| level(block.kind)).min()?;
        draft.blocks.iter().position(|block| level(block.kind) == Some(highest))
    };
    if let Some(title) = given.or_else(heading).or_else(|| first_line(text, draft)) {
        set(draft, title, BlockKind::Title);
        name_repeated_titles(text, draft, title);
    }
}

/// The first block, where it is marked as a heading.
fn first_heading(draft: &Draft) -> Option<usize> {
    let at = draft.blocks.iter().position(|block| !matches!(block.kind, BlockKind::Furniture(_)))?;
    draft.blocks.get(at).and_then(|block| level(block.kind)).map(|_| at)
}

fn set(draft: &mut Draft, at: usize, kind: BlockKind) {
    if let Some(block) = draft.blocks.get_mut(at) {
        block.kind = kind;
    }
}

const fn level(kind: BlockKind) -> Option<u8> {
    match kind {
        BlockKind::Heading(level) => Some(level),
        _ => None,
    }
}

/// The title where it stands again: above the body, behind a picture.
fn name_repeated_titles(text: &str, draft: &mut Draft, title: usize) {
    let Some(tokens) = draft.blocks.get(title).map(|block| block.tokens.clone()) else { return };
    let (all, blocks) = (&draft.tokens, &mut draft.blocks);
    let words = all.get(tokens).unwrap_or(&[]);
    for block in blocks.iter_mut().skip(title + 1) {
        let near = block.tokens.len().abs_diff(words.len()) <= 1;
        let may = matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_));
        if may && near && same_words(text, words, all.get(block.tokens.clone()).unwrap_or(&[])) {
            block.kind = BlockKind::Title;
        }
    }
}

/// The first block, where it is a line without a full stop and more follows.
fn first_line(text: &str, draft: &Draft) -> Option<usize> {
    let at = draft.blocks.iter().position(|block| !matches!(block.kind, BlockKind::Furniture(_)))?;
    let block = draft.blocks.get(at).filter(|block| block.kind == BlockKind::Paragraph)?;
    let ends = draft.last(text, block).ends_with(['.', ':', ';', ',']);
    let words = draft.words(block);
    let more = draft.blocks.get(at + 1..)?.iter().any(|block| draft.words(block) > 0);
    (words > 0 && words <= TITLE_WORDS && !ends && !is_label(text, draft, block) && more).then_some(at)
}

/// "Key: value", the value a few words: "Released: 16 April 2024".
fn is_label(text: &str, draft: &Draft, block: &DraftBlock) -> bool {
    const KEYS: &[&str] = &[
        "published",
        "released",
        "updated",
        "posted",
        "date",
        "dated",
        "from",
        "to",
        "cc",
        "subject",
        "by",
        "source",
        "issued",
        "author",
        "ref",
        "reference",
    ];
    let word = |token: &Token| token.text(text).to_ascii_lowercase();
    match draft.tokens_of(block) {
        [key, colon, ..] => colon.text(text) == ":" && KEYS.contains(&word(key).as_str()),
        _ => false,
    }
}

/// A short line of its own before running text, without a stop, a colon or a number.
fn is_heading(text: &str, draft: &Draft, at: usize) -> bool {
    let (Some(block), Some(next)) = (draft.blocks.get(at), draft.blocks.get(at + 1)) else { return false };
    let tokens = draft.tokens_of(block);
    let first = tokens.first().map_or("", |token| token.text(text));
    block.kind == BlockKind::Paragraph
        && tokens.iter().all(|token| fits_heading(text, token))
        && draft.stands_apart(block)
        && draft.stands_apart(next)
        && draft.words(block) <= HEADING_WORDS
        && first.starts_with(char::is_uppercase)
        && !matches!(first, "By" | "Photo" | "Dear")
        && introduces(text, draft, next)
}

/// A line in capitals above lines that are not: "THE WINNERS".
fn is_capitals(text: &str, draft: &Draft, at: usize) -> bool {
    let (Some(block), Some(next)) = (draft.blocks.get(at), draft.blocks.get(at + 1)) else { return false };
    let capitals = |block: &DraftBlock| {
        let words = draft.tokens_of(block).iter().filter(|token| token.kind == TokenKind::Word);
        let mut letters = words.flat_map(|token| token.text(text).chars());
        let first = letters.next();
        first.is_some() && first.into_iter().chain(letters).all(|letter| !letter.is_lowercase())
    };
    let long = |token: &Token| token.kind == TokenKind::Word && token.span.len() > 3;
    block.kind == BlockKind::Paragraph
        && matches!(next.kind, BlockKind::Paragraph | BlockKind::Item)
        && draft.stands_apart(block)
        && draft.words(block) <= HEADING_WORDS
        && draft.tokens_of(block).iter().any(long)
        && draft.tokens_of(block).iter().all(|token| fits_heading(text, token) || token.text(text) == ":")
        && capitals(block)
        && !capitals(next)
}

fn fits_heading(text: &str, token: &Token) -> bool {
    match token.kind {
        TokenKind::Word | TokenKind::Possessive => true,
        TokenKind::Number => false,
        _ => {
            matches!(token.text(text), "," | "-" | "–" | "'" | "’" | "&" | "?" | "“" | "”" | "/" | "(" | ")")
        }
    }
}

/// What stands under a heading: items, or text that is longer than a line of its own.
fn introduces(text: &str, draft: &Draft, next: &DraftBlock) -> bool {
    let sentence =
        draft.words(next) > 3 && draft.last(text, next).ends_with(['.', '!', '?', ':', '”', '"', ')', '’']);
    next.kind == BlockKind::Item
        || next.kind == BlockKind::Paragraph && (sentence || draft.words(next) > HEADING_WORDS)
}
