//! Blocks whose layout tells too little come in; the title and the headings among them are named.

use super::draft::{Draft, DraftBlock};
use super::model::BlockKind;
use crate::base::span::Span;
use crate::base::token::{Gap, TokenKind};

/// Words in a title at most.
const TITLE_WORDS: usize = 30;
/// Words in a heading of plain text at most.
const HEADING_WORDS: usize = 8;

/// Names the title and the headings of a plain text; gives the title's place.
pub fn name(text: &str, draft: &mut Draft) -> Option<Span> {
    let title = title(text, draft)?;
    if let Some(block) = draft.blocks.get_mut(title) {
        block.kind = BlockKind::Title;
    }
    for at in title + 1..draft.blocks.len() {
        if is_heading(text, draft, at)
            && let Some(block) = draft.blocks.get_mut(at)
        {
            block.kind = BlockKind::Heading(2);
        }
    }
    draft.blocks.get(title).map(|block| span(draft, block))
}

/// The first block, where it is a line without a full stop and more follows.
fn title(text: &str, draft: &Draft) -> Option<usize> {
    let at = draft.blocks.iter().position(|block| !matches!(block.kind, BlockKind::Furniture(_)))?;
    let block = draft.blocks.get(at).filter(|block| block.kind == BlockKind::Paragraph)?;
    let last = last_word(text, draft, block);
    let fits = words(draft, block) <= TITLE_WORDS && !last.ends_with(['.', ':', ';', ',']);
    (fits && words(draft, block) > 0 && at + 1 < draft.blocks.len()).then_some(at)
}

/// A short line of its own before running text, without a stop, a colon or a number.
fn is_heading(text: &str, draft: &Draft, at: usize) -> bool {
    let (Some(block), Some(next)) = (draft.blocks.get(at), draft.blocks.get(at + 1)) else { return false };
    let tokens = draft.tokens.get(block.tokens.clone()).unwrap_or(&[]);
    let plain = tokens.iter().all(|token| match token.kind {
        TokenKind::Word | TokenKind::Possessive => true,
        TokenKind::Number => false,
        _ => matches!(token.text(text), "," | "-" | "–" | "'" | "’" | "&" | "?" | "“" | "”"),
    });
    let alone = starts_paragraph(draft, block) && starts_paragraph(draft, next);
    let first = tokens.first().map_or("", |token| token.text(text));
    block.kind == BlockKind::Paragraph
        && plain
        && alone
        && words(draft, block) <= HEADING_WORDS
        && first.starts_with(char::is_uppercase)
        && !matches!(first, "By" | "Photo")
        && matches!(next.kind, BlockKind::Paragraph | BlockKind::Item)
}

fn starts_paragraph(draft: &Draft, block: &DraftBlock) -> bool {
    draft.tokens.get(block.tokens.start).is_some_and(|token| token.gap == Gap::Paragraph)
}

fn words(draft: &Draft, block: &DraftBlock) -> usize {
    let tokens = draft.tokens.get(block.tokens.clone()).unwrap_or(&[]);
    tokens.iter().filter(|token| token.kind == TokenKind::Word).count()
}

fn last_word<'t>(text: &'t str, draft: &Draft, block: &DraftBlock) -> &'t str {
    let last = draft.tokens.get(block.tokens.end.wrapping_sub(1));
    last.map_or("", |token| token.text(text))
}

fn span(draft: &Draft, block: &DraftBlock) -> Span {
    let tokens = draft.tokens.get(block.tokens.clone()).unwrap_or(&[]);
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => Span::default(),
    }
}
