//! An article as the rooms behind see it: text, blocks, sentences, tokens.

use crate::base::span::Span;
use crate::base::token::Token;
use jiff::civil::Date;
use std::ops::Range;

/// A document that has been read. All spans count bytes of `text`.
#[derive(Clone, Debug)]
pub struct Document {
    /// As it was named.
    pub path: String,
    /// The text as it stands in the file, markup included.
    pub text: String,
    /// The tokens of everything visible, in order, roles marked. Markup has none.
    pub tokens: Vec<Token>,
    /// Headings, paragraphs, list items, table cells, furniture; in order, covering all tokens.
    pub blocks: Vec<Block>,
    /// In order, covering all tokens; a sentence never crosses a block.
    pub sentences: Vec<Sentence>,
    /// Where the title stands.
    pub title: Option<Span>,
    /// The day the document itself bears.
    pub dated: Option<Dated>,
}

/// A piece of a document's structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its visible text.
    pub span: Span,
    /// Its sentences.
    pub sentences: Range<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The document's title.
    Title,
    /// A heading, 1 the highest.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A table's cell: its row and column, from 0; row 0 is the header.
    Cell {
        /// From 0.
        row: u16,
        /// From 0.
        column: u16,
    },
    /// No part of the article, and why: "a number alone on its line".
    Furniture(&'static str),
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens, as indices into `Document::tokens`.
    pub tokens: Range<usize>,
    /// From its first to its last visible character.
    pub span: Span,
    /// The block that holds it.
    pub block: usize,
    /// The first sentence of the document with the same words, where this one repeats it.
    pub repeats: Option<usize>,
}

/// The day that a document bears, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The day.
    pub date: Date,
    /// "`dated` in the claim file", "the front matter", "the date line".
    pub origin: &'static str,
    /// Where it stands, when it stands in the text.
    pub span: Option<Span>,
}
