//! A table of phrases comes in, once; those of them that may begin at a token go out.

use super::cursor::Cursor;
use crate::base::word_map::WordMap;

/// A phrase, how many words it has, and what it says.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<V> {
    /// Its words, separated by one space each.
    pub words: &'static str,
    /// How many.
    pub length: usize,
    /// What it says.
    pub value: V,
}

/// Phrases by their first word, so that a text is compared with few of them.
#[derive(Clone, Debug)]
pub struct Phrases<V>(WordMap<Vec<Phrase<V>>>);

impl<V: Copy> Phrases<V> {
    /// The phrases by their first word.
    #[must_use]
    pub fn by_first(table: impl IntoIterator<Item = (&'static str, V)>) -> Self {
        let mut rows: Vec<(&str, Vec<Phrase<V>>)> = Vec::new();
        for (words, value) in table {
            let key = words.split(' ').next().unwrap_or(words);
            let phrase = Phrase { words, length: words.split(' ').count(), value };
            match rows.iter_mut().find(|(known, _)| *known == key) {
                Some((_, phrases)) => phrases.push(phrase),
                None => rows.push((key, vec![phrase])),
            }
        }
        Self(WordMap::new(rows.into_iter().map(|(key, phrases)| (key.into(), phrases))))
    }

    /// In order of the table, the phrases that stand at a token.
    pub fn starting(&self, cursor: &Cursor<'_>, at: usize) -> impl Iterator<Item = &Phrase<V>> {
        self.near(cursor, at).iter().filter(move |phrase| cursor.is_phrase(at, phrase.words))
    }

    /// In order of the table, the phrases whose first word stands at a token.
    #[must_use]
    pub fn near(&self, cursor: &Cursor<'_>, at: usize) -> &[Phrase<V>] {
        let phrases = cursor.tokens.get(at).and_then(|token| self.0.get(token.hash, cursor.word(at)));
        phrases.map_or(&[], Vec::as_slice)
    }
}
