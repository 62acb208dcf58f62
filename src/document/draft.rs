//! What the readers of formats hand to the assembler: tokens, and blocks as ranges of them.

use super::model::BlockKind;
use crate::base::span::Span;
use crate::base::token::Token;
use std::ops::Range;

/// A document before its title, furniture and sentences are known.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Everything visible, in order; roles not marked.
    pub tokens: Vec<Token>,
    /// In order, covering all tokens, none empty.
    pub blocks: Vec<DraftBlock>,
    /// Title and date that the format itself carries.
    pub meta: Meta,
}

/// A block before its sentences are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftBlock {
    /// What it is, as far as the layout tells.
    pub kind: BlockKind,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// What a format says about the document besides its text: front matter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Meta {
    /// Where the title stands.
    pub title: Option<Span>,
    /// Where the date stands.
    pub date: Option<Span>,
}
