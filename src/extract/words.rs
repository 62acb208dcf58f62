//! A sentence's tokens come in; what the lists of verbs know of each, and which of them carry a clause, goes out.

use super::verbs::Class;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::document::model::Document;
use std::ops::Range;

/// A sentence's tokens with what the lists know of each.
#[derive(Clone, Copy, Debug)]
pub struct Words<'t> {
    /// The tokens.
    pub cursor: Cursor<'t>,
    /// What the lists know of each.
    pub classes: &'t [Class],
}

impl<'t> Words<'t> {
    /// Some tokens of a document, out of the classes of all of them.
    #[must_use]
    pub fn of(document: &'t Document, classes: &'t [Class], tokens: Range<usize>) -> Self {
        let classes = classes.get(tokens.clone()).unwrap_or(&[]);
        let tokens = document.tokens.get(tokens).unwrap_or(&[]);
        Self { cursor: Cursor { text: &document.text, tokens }, classes }
    }

    /// How many tokens there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.cursor.tokens.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.cursor.tokens.is_empty()
    }

    /// Whether the token may be one of these.
    #[must_use]
    #[inline]
    pub fn is(&self, at: usize, class: Class) -> bool {
        self.classes.get(at).is_some_and(|known| known.is(class))
    }

    /// Whether the token is a verb that carries a clause.
    #[must_use]
    pub fn is_finite(&self, at: usize) -> bool {
        if self.is(at, Class::AUXILIARY) {
            return !self.behind(at, Class::DETERMINER) || self.is(at, Class::IS);
        }
        self.is(at, Class::LEXICAL) && !self.names(at)
    }

    fn behind(&self, at: usize, class: Class) -> bool {
        at > 0 && self.is(at - 1, class)
    }

    /// ", built by", "(built in": a participle before a preposition carries no clause there.
    fn reduced(&self, at: usize) -> bool {
        let behind_stop = at > 0 && matches!(self.cursor.word(at - 1), "," | "(");
        behind_stop && self.is(at, Class::PARTICIPLE) && self.is(at + 1, Class::PREPOSITION)
    }

    /// Whether a word that may be a verb stands where nouns and adjectives do: "the injured", "a cut of", "to put".
    fn names(&self, at: usize) -> bool {
        let number = at > 0 && self.cursor.kind(at - 1) == Some(TokenKind::Number);
        let pronoun = self.behind(at, Class::PRONOUN);
        let noun_place =
            self.behind(at, Class::DETERMINER) && !pronoun || self.behind(at, Class::PREPOSITION);
        let hyphened = self.cursor.glued(at) && at > 0 && matches!(self.cursor.word(at - 1), "-" | "‑");
        let prefixed = self.cursor.glued(at + 1) && matches!(self.cursor.word(at + 1), "-" | "‑");
        let ambiguous = self.is(at, Class::PLANS) || self.is(at, Class::SAME) || self.is(at, Class::PRESENT);
        noun_place || hyphened || prefixed || number && ambiguous || self.reduced(at)
    }
}
