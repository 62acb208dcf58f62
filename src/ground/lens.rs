//! A source comes in; its words, with their base forms, go out, each made once and only where it is looked at.

use super::candidate::Source;
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label};
use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// A word of the document, and the token that it is.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The token.
    pub token: usize,
    /// The word.
    pub word: Arc<Word>,
}

/// A source as grounding looks at it.
pub struct Lens<'s> {
    /// The source.
    pub source: &'s Source,
    topic: OnceCell<HashSet<String>>,
    moments: OnceCell<Vec<Range<usize>>>,
}

impl<'s> Lens<'s> {
    /// The source, none of its words looked at.
    #[must_use]
    pub fn new(source: &'s Source) -> Self {
        Self { source, topic: OnceCell::new(), moments: OnceCell::new() }
    }

    /// The words among these tokens: no punctuation, no possessive `'s`.
    #[must_use]
    pub fn words(&self, tokens: Range<usize>) -> Vec<Placed> {
        let wordlike = |at: &usize| {
            let kind = self.source.document.tokens.get(*at).map(|token| token.kind);
            matches!(kind, Some(TokenKind::Word | TokenKind::Number))
        };
        tokens.filter(wordlike).filter_map(|token| Some(Placed { token, word: self.word(token)? })).collect()
    }

    /// The words of a label; of a life's days with the word that the text leaves out before them.
    #[must_use]
    pub fn label(&self, label: &Label) -> Vec<Placed> {
        let words = self.words(label.tokens.clone());
        let said = match label.attachment {
            Attachment::Born => Some("birth"),
            Attachment::Died => Some("death"),
            _ => None,
        };
        let said = said.map(|said| Placed { token: label.tokens.end, word: Arc::new(Word::new(said)) });
        said.into_iter().chain(words).collect()
    }

    fn word(&self, token: usize) -> Option<Arc<Word>> {
        let tokens = &self.source.document.tokens;
        let text = tokens.get(token)?.text(&self.source.document.text);
        self.source.extraction.wording.word(tokens.len(), token, text)
    }

    /// A token's characters.
    #[must_use]
    pub fn text(&self, token: usize) -> &'s str {
        let document = &self.source.document;
        document.tokens.get(token).map_or("", |token| token.text(&document.text))
    }

    /// The characters from the first to the last of these tokens.
    #[must_use]
    pub fn phrase(&self, tokens: Range<usize>) -> &'s str {
        let document = &self.source.document;
        let span = document.tokens.get(tokens.start).zip(document.tokens.get(tokens.end.wrapping_sub(1)));
        span.map_or("", |(first, last)| first.span.join(last.span).text(&document.text))
    }

    /// Whether the token has one of these roles.
    #[must_use]
    pub fn has(&self, token: usize, roles: Roles) -> bool {
        self.source.document.tokens.get(token).is_some_and(|token| Roles(token.roles).meets(roles))
    }

    /// Whether the word stands in the document's title: what the whole text is about limits nothing.
    #[must_use]
    pub fn is_topic(&self, word: &Word) -> bool {
        let topic = self.topic.get_or_init(|| {
            let title = self.source.document.title.map_or("", |span| span.text(&self.source.document.text));
            let words = crate::catalog::lexicon::phrase::words(title);
            words.into_iter().flat_map(|word| word.bases).collect()
        });
        word.bases.iter().any(|base| topic.contains(base))
    }

    /// Whether the token belongs to a date or a duration.
    #[must_use]
    pub fn is_time(&self, token: usize) -> bool {
        let moments = self.moments();
        let at = moments.partition_point(|tokens| tokens.end <= token);
        moments.get(at).is_some_and(|tokens| tokens.contains(&token))
    }

    /// The tokens of all dates, in order of the text.
    pub fn moments(&self) -> &[Range<usize>] {
        self.moments.get_or_init(|| {
            let timed = |finding: &&Finding| matches!(finding.value, Value::Moment(_));
            self.source
                .extraction
                .findings
                .iter()
                .filter(timed)
                .map(|finding| finding.tokens.clone())
                .collect()
        })
    }
}
