//! What the readers of formats hand to the assembler: tokens, and blocks as ranges of them.

use super::model::BlockKind;
use crate::base::span::Span;
use crate::base::token::{Gap, Token, TokenKind};
use std::ops::Range;

/// A document before its sentences are known.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Everything visible, in order; roles not marked until it is assembled.
    pub tokens: Vec<Token>,
    /// In order, covering all tokens, none empty.
    pub blocks: Vec<DraftBlock>,
    /// Where the front matter gives a date.
    pub date: Option<Span>,
}

/// A block before its sentences are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftBlock {
    /// What it is, as far as is known yet.
    pub kind: BlockKind,
    /// Its tokens.
    pub tokens: Range<usize>,
}

impl Draft {
    /// Begins a block; it vanishes where nothing is added to it.
    pub fn open(&mut self, kind: BlockKind) {
        let at = self.tokens.len();
        if self.blocks.last().is_some_and(|block| block.tokens.is_empty()) {
            self.blocks.pop();
        }
        self.blocks.push(DraftBlock { kind, tokens: at..at });
    }

    /// Adds tokens to the block that was opened last.
    pub fn add(&mut self, tokens: &[Token]) {
        let Some(block) = self.blocks.last_mut() else { return };
        self.tokens.extend_from_slice(tokens);
        block.tokens.end = self.tokens.len();
        if let Some(first) = self.tokens.get_mut(block.tokens.start) {
            first.gap = first.gap.max(Gap::Line);
        }
    }

    /// Gives the last block's first token the gap of the list marker that was left out before it.
    pub fn first_gap(&mut self, gap: Gap, marked: bool) {
        let start = self.blocks.last().map(|block| block.tokens.start);
        if let Some(first) = start.filter(|_| marked).and_then(|start| self.tokens.get_mut(start)) {
            first.gap = gap;
        }
    }

    /// Drops the last block where it is empty.
    pub fn close(&mut self) {
        if self.blocks.last().is_some_and(|block| block.tokens.is_empty()) {
            self.blocks.pop();
        }
    }

    /// A block's tokens.
    #[must_use]
    pub fn tokens_of(&self, block: &DraftBlock) -> &[Token] {
        self.tokens.get(block.tokens.clone()).unwrap_or(&[])
    }

    /// Where a block stands.
    #[must_use]
    pub fn span(&self, block: &DraftBlock) -> Span {
        match (self.tokens_of(block).first(), self.tokens_of(block).last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// How many words a block has.
    #[must_use]
    pub fn words(&self, block: &DraftBlock) -> usize {
        self.tokens_of(block).iter().filter(|token| token.kind == TokenKind::Word).count()
    }

    /// A block's last token.
    #[must_use]
    pub fn last<'t>(&self, text: &'t str, block: &DraftBlock) -> &'t str {
        self.tokens_of(block).last().map_or("", |token| token.text(text))
    }

    /// Whether an empty line stands before a block.
    #[must_use]
    pub fn stands_apart(&self, block: &DraftBlock) -> bool {
        self.tokens_of(block).first().is_some_and(|token| token.gap == Gap::Paragraph)
    }
}
