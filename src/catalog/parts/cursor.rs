//! Tokens of one sentence come in; readers look at them through this.

use super::roles::Roles;
use crate::base::span::Span;
use crate::base::token::{Gap, Token, TokenKind};
use crate::base::word_set::WordSet;
use std::ops::Range;

/// A sentence's tokens, with the text they stand in. Indices outside answer as "nothing there".
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    /// The whole text; spans count from its start.
    pub text: &'t str,
    /// The sentence's tokens.
    pub tokens: &'t [Token],
}

impl<'t> Cursor<'t> {
    /// The token's characters; empty outside.
    #[must_use]
    #[inline]
    pub fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.text(self.text))
    }

    /// Whether the token is this word, ASCII case aside.
    #[must_use]
    #[inline]
    pub fn is(&self, at: usize, word: &str) -> bool {
        same(self.bytes(at), word.as_bytes())
    }

    /// Whether the token is one of these words, ASCII case aside.
    #[must_use]
    #[inline]
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let token = self.bytes(at);
        words.iter().any(|word| same(token, word.as_bytes()))
    }

    /// Whether the token is one of these words, ASCII case aside.
    #[must_use]
    #[inline]
    pub fn is_in<const BITS: usize>(&self, at: usize, words: &WordSet<BITS>) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| words.may_have(token.hash) && words.has(token.hash, self.bytes(at)))
    }

    /// Whether the token may be one of these words: where it is not, no rule that asks for them is tried.
    #[must_use]
    #[inline]
    pub fn may_be<const BITS: usize>(&self, at: usize, words: &WordSet<BITS>) -> bool {
        self.tokens.get(at).is_some_and(|token| words.may_have(token.hash))
    }

    /// Whether the tokens from `at` on are these words, separated by spaces in `phrase`.
    #[must_use]
    pub fn is_phrase(&self, at: usize, phrase: &str) -> bool {
        let mut rest = phrase.as_bytes();
        for at in at.. {
            let token = self.bytes(at);
            let Some((word, behind)) = rest.split_at_checked(token.len()) else { return false };
            if !same(token, word) {
                return false;
            }
            match behind.split_first() {
                None => return true,
                Some((b' ', next)) => rest = next,
                Some(_) => return false,
            }
        }
        false
    }

    /// The token's bytes; none outside.
    #[inline]
    fn bytes(&self, at: usize) -> &'t [u8] {
        let span = self.tokens.get(at).map(|token| token.span.range());
        span.and_then(|span| self.text.as_bytes().get(span)).unwrap_or(&[])
    }

    /// What the token is made of.
    #[must_use]
    #[inline]
    pub fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// Whether the token has one of these roles.
    #[must_use]
    #[inline]
    pub fn has(&self, at: usize, roles: Roles) -> bool {
        self.tokens.get(at).is_some_and(|token| Roles(token.roles).meets(roles))
    }

    /// Whether the token stands right behind the one before, with no space.
    #[must_use]
    #[inline]
    pub fn glued(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| token.gap == Gap::None)
    }

    /// The span of a range of tokens.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        match (self.tokens.get(range.start), self.tokens.get(range.end.wrapping_sub(1))) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    /// The words of a range of tokens, as they stand.
    #[must_use]
    pub fn words(&self, range: Range<usize>) -> &'t str {
        self.span(range).text(self.text)
    }
}

/// Whether two words are the same, ASCII case aside: most differ in their length or their first letter.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len()
        && match (a.first(), b.first()) {
            (Some(first), Some(other)) => first.eq_ignore_ascii_case(other) && a.eq_ignore_ascii_case(b),
            _ => true,
        }
}
