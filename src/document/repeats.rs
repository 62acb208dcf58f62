//! A document's sentences come in; each that repeats an earlier one, word for word, is told which.

use super::model::{BlockKind, Document, Sentence};
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
            && document.sentences.get(first).is_some_and(|first| same_words(document, first, sentence));
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
    for character in folded(document, sentence) {
        hasher.write_u32(character.into());
    }
    hasher.finish()
}

fn same_words(document: &Document, a: &Sentence, b: &Sentence) -> bool {
    folded(document, a).eq(folded(document, b))
}

/// The sentence's characters, case, quotes and dashes folded, white space and the final stop left out.
fn folded<'d>(document: &'d Document, sentence: &Sentence) -> impl Iterator<Item = char> + 'd {
    let tokens = document.tokens.get(sentence.tokens.clone()).unwrap_or(&[]);
    let stops = tokens.iter().rev().take_while(|token| token.text(&document.text) == ".").count();
    let words = tokens.get(..tokens.len() - stops).unwrap_or(&[]);
    words.iter().flat_map(|token| {
        token.text(&document.text).chars().flat_map(char::to_lowercase).map(fold).chain(std::iter::once(' '))
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
