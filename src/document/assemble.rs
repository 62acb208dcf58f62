//! A draft comes in; the document with title, date, sentences and repetitions goes out.

use super::dates;
use super::draft::{Draft, DraftBlock};
use super::model::{Block, BlockKind, Dated, Document, Sentence};
use super::repeats;
use super::sentences;
use crate::base::span::Span;
use crate::base::token::Token;
use crate::catalog::vocabulary::mark;
use std::ops::Range;

/// The whole document. `dated`, where given, wins over any day that the text bears.
#[must_use]
pub fn assemble(path: &str, text: String, mut draft: Draft, dated: Option<Dated>) -> Document {
    mark(&text, &mut draft.tokens);
    let dated = dated.or_else(|| dates::find(&text, &draft));
    let title = draft.blocks.iter().find(|block| block.kind == BlockKind::Title);
    let title = title.map(|block| draft.span(block));
    let mut document = Document {
        path: path.to_owned(),
        text,
        tokens: draft.tokens,
        blocks: Vec::with_capacity(draft.blocks.len()),
        sentences: Vec::new(),
        title,
        dated,
    };
    for block in &draft.blocks {
        add_block(&mut document, block);
    }
    repeats::mark(&mut document);
    document
}

fn add_block(document: &mut Document, draft: &DraftBlock) {
    let block = document.blocks.len();
    let first = document.sentences.len();
    for tokens in sentences::split(&document.text, &document.tokens, draft.tokens.clone()) {
        let span = span(&document.tokens, &tokens);
        document.sentences.push(Sentence { tokens, span, block, repeats: None });
    }
    let sentences = first..document.sentences.len();
    document.blocks.push(Block { kind: draft.kind, span: span(&document.tokens, &draft.tokens), sentences });
}

fn span(tokens: &[Token], range: &Range<usize>) -> Span {
    match (tokens.get(range.start), tokens.get(range.end.wrapping_sub(1))) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => Span::default(),
    }
}
