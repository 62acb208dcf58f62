//! A document's sentences come in; each that repeats an earlier one, word for word, is told which.

use super::model::{BlockKind, Document, Sentence};
use crate::base::token::{Token, TokenKind, hash_of};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// Shorter sentences are repeated by chance ("Yes.", "12") and mean something else each time.
const SHORTEST: usize = 4;

/// Marks the repetitions.
pub fn mark(document: &mut Document) {
    let mut first_with: FxHashMap<u64, usize> = FxHashMap::default();
    for at in 0..document.sentences.len() {
        let first = first_of(document, at, &mut first_with).filter(|&first| first < at);
        if let Some(sentence) = document.sentences.get_mut(at).filter(|_| first.is_some()) {
            sentence.repeats = first;
        }
    }
}

/// Sentences that only look alike to their hashes are told apart so many times.
const LOOK_ALIKES: u64 = 16;

/// The first sentence with the same words: the sentence itself, where it is new.
fn first_of(document: &Document, at: usize, first_with: &mut FxHashMap<u64, usize>) -> Option<usize> {
    let sentence = document.sentences.get(at).filter(|sentence| counts(document, sentence))?;
    let print = fingerprint(document, sentence);
    (0..LOOK_ALIKES).find_map(|more| {
        let first = *first_with.entry(print.wrapping_add(more)).or_insert(at);
        let known = document.sentences.get(first).filter(|_| first < at);
        let same = known.is_none_or(|known| {
            same_words(&document.text, words(document, known), words(document, sentence))
        });
        same.then_some(first)
    })
}

/// Cells with the same words stand in different rows, so they never repeat one another.
fn counts(document: &Document, sentence: &Sentence) -> bool {
    let block = document.blocks.get(sentence.block).map(|block| block.kind);
    sentence.tokens.len() >= SHORTEST && !matches!(block, Some(BlockKind::Cell { .. }))
}

/// The same for sentences with the same words.
fn fingerprint(document: &Document, sentence: &Sentence) -> u64 {
    let mut hasher = FxHasher::default();
    for token in unstopped(&document.text, words(document, sentence)) {
        hasher.write_u16(print_of(&document.text, token));
    }
    hasher.finish()
}

/// A token's own hash, where no character of it is folded but for its case.
fn print_of(text: &str, token: &Token) -> u16 {
    let word = token.text(text);
    if token.kind != TokenKind::Symbol && word.is_ascii() {
        return token.hash;
    }
    let folded: String = word.chars().flat_map(char::to_lowercase).map(fold).collect();
    hash_of(folded.as_bytes())
}

/// The tokens of a sentence before its final stops.
fn unstopped<'t>(text: &str, tokens: &'t [Token]) -> &'t [Token] {
    let stops = tokens.iter().rev().take_while(|token| token.text(text) == ".").count();
    tokens.get(..tokens.len() - stops).unwrap_or(&[])
}

fn words<'d>(document: &'d Document, sentence: &Sentence) -> &'d [Token] {
    document.tokens.get(sentence.tokens.clone()).unwrap_or(&[])
}

/// Whether two runs of tokens are the same words: case, quotes, dashes, white space and a final stop aside.
#[must_use]
pub fn same_words(text: &str, a: &[Token], b: &[Token]) -> bool {
    folded(text, a).eq(folded(text, b))
}

fn folded<'t>(text: &'t str, tokens: &'t [Token]) -> impl Iterator<Item = char> + 't {
    unstopped(text, tokens).iter().flat_map(|token| {
        token.text(text).chars().flat_map(char::to_lowercase).map(fold).chain(std::iter::once(' '))
    })
}

const fn fold(character: char) -> char {
    match character {
        '“' | '”' | '„' | '«' | '»' | '″' => '"',
        '‘' | '’' | '‚' | '`' | '´' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        other => other,
    }
}
