//! Tokens of a document come in; their words, as names are compared with them, go out, each made once and only where it
//! is looked at.

use crate::catalog::lexicon::phrase::Word;
use std::sync::{Arc, OnceLock};

/// The words of one document, whoever asks for them first.
#[derive(Clone, Debug, Default)]
pub struct Wording(OnceLock<Vec<OnceLock<Arc<Word>>>>);

impl Wording {
    /// The word that is `text`, the token `at` of `count`.
    #[must_use]
    pub fn word(&self, count: usize, at: usize, text: &str) -> Option<Arc<Word>> {
        let words = self.0.get_or_init(|| (0..count).map(|_| OnceLock::new()).collect());
        Some(words.get(at)?.get_or_init(|| Arc::new(Word::new(text))).clone())
    }
}
