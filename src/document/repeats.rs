//! A document's sentences come in; each that repeats an earlier one, word for word, is told which.

use super::model::{BlockKind, Document, Sentence};
use crate::base::token::Token;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};

/// Shorter sentences are repeated by chance ("Yes.", "12") and mean something else each time.
const SHORTEST: usize = 4;

/// Marks the repetitions.
pub fn mark(document: &mut Document) {
    let mut first_with: HashMap<u64, usize> = HashMap::with_capacity(document.sentences.len());
    for at in 0..document.sentences.len() {
        let Some(sentence) = document.sentences.get(at).filter(|sentence| counts(document, sentence)) else {
            continue;
        };
        let first = *first_with.entry(fingerprint(document, sentence)).or_insert(at);
        let same = first < at
            && document.sentences.get(first).is_some_and(|first| {
                same_words(&document.text, words(document, first), words(document, sentence))
            });
        if let Some(sentence) = document.sentences.get_mut(at).filter(|_| same) {
            sentence.repeats = Some(first);
        }
    }
}

/// Cells with the same words stand in different rows, so they never repeat one another.
fn counts(document: &Document, sentence: &Sentence) -> bool {
    let block = document.blocks.get(sentence.block).map(|block| block.kind);
    sentence.tokens.len() >= SHORTEST && !matches!(block, Some(BlockKind::Cell { .. }))
}

fn fingerprint(document: &Document, sentence: &Sentence) -> u64 {
    let mut hasher = DefaultHasher::new();
    for character in folded(&document.text, words(document, sentence)) {
        hasher.write_u32(character.into());
    }
    hasher.finish()
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
    let stops = tokens.iter().rev().take_while(|token| token.text(text) == ".").count();
    let words = tokens.get(..tokens.len() - stops).unwrap_or(&[]);
    words.iter().flat_map(|token| {
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
