//! A needle and a document come in; the passages that have its words go out, verbatim.

use super::needle::{Needle, Word, is_folded, is_mark};
use crate::base::span::Span;
use crate::document::model::{BlockKind, Document};
use std::ops::Range;

/// Words left out are at most so many tokens.
const FARTHEST: usize = 200;

/// Every passage outside page furniture that has the words, first to last token.
#[must_use]
pub fn passages(needle: &Needle, document: &Document, in_furniture: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for block in &document.blocks {
        if matches!(block.kind, BlockKind::Furniture(_)) != in_furniture {
            continue;
        }
        let sentences = document.sentences.get(block.sentences.clone()).unwrap_or_default();
        let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else { continue };
        in_tokens(needle, document, first.tokens.start..last.tokens.end, &mut found);
    }
    found
}

/// The passages within a range of tokens.
fn in_tokens(needle: &Needle, document: &Document, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut at = range.start;
    while at < range.end {
        match match_at(needle, document, at..range.end) {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
}

/// One past the passage that begins at the first token of the range.
fn match_at(needle: &Needle, document: &Document, range: Range<usize>) -> Option<usize> {
    let (first, rest) = needle.parts.split_first()?;
    let mut at = part_at(first, document, range.clone())?;
    for part in rest {
        let last = range.end.min(at + FARTHEST);
        at = (at..last).find_map(|from| part_at(part, document, from..range.end))?;
    }
    Some(at)
}

/// One past the part's words, where they begin at the first token of the range. Quotation marks between them do
/// not count.
fn part_at(part: &[Word], document: &Document, range: Range<usize>) -> Option<usize> {
    let mut at = range.start;
    for (index, word) in part.iter().enumerate() {
        while index > 0 && at < range.end && is_mark(token(document, at)) {
            at += 1;
        }
        if at >= range.end || !is_folded(token(document, at), &word.folded) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// The characters of a token; empty outside.
#[must_use]
pub fn token(document: &Document, at: usize) -> &str {
    document.tokens.get(at).map_or("", |token| token.text(&document.text))
}

/// The span of a range of tokens.
#[must_use]
pub fn span_of(document: &Document, range: &Range<usize>) -> Span {
    match (document.tokens.get(range.start), document.tokens.get(range.end.wrapping_sub(1))) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => Span::default(),
    }
}

/// The sentence that holds a token: its index and its span.
#[must_use]
pub fn sentence_of(document: &Document, at: usize) -> Option<(usize, Span)> {
    let index = document.sentences.partition_point(|sentence| sentence.tokens.end <= at);
    document.sentences.get(index).map(|sentence| (index, sentence.span))
}

/// `exact` where the passage is the claim's words to the letter, else `folded`.
#[must_use]
pub fn exactness(needle: &Needle, document: &Document, range: &Range<usize>) -> &'static str {
    if span_of(document, range).text(&document.text) == needle.text { "exact" } else { "folded" }
}
