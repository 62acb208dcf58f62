//! One count and its sentence come in; what is said of it right behind it goes out as a label.

use super::finding::{Attachment, Label};
use super::govern::Around;
use super::verbs::Class;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::family::is_verb;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// How many words a predicate behind a count may have: "were later found dead".
const PREDICATE: usize = 5;

impl Around<'_, '_> {
    /// What is said of a count right behind it: "were killed", "have been evacuated", "of which were rejected".
    pub(super) fn predicate(&self, found: &mut Vec<Label>) {
        let cursor = &self.view.cursor;
        let mut at = self.at.end;
        if cursor.is(at, "of") && cursor.is_any(at + 1, &["which", "whom", "them", "these", "those"]) {
            found.push(self.label(Attachment::Scope, at..at + 2));
            at += 2;
        }
        if cursor.is_any(at, &["who", "which", "that"]) {
            at += 1;
        }
        let start = at;
        while at < start + PREDICATE && self.is_predicative(at) {
            at += 1;
        }
        let adjective = at > start && self.view.words.is(at - 1, Class::AUXILIARY | Class::ADVERB);
        if adjective && (self.view.is_nominal(at) || self.view.words.is(at, Class::ING)) {
            at += 1;
        }
        if let Some(state) = self.state(at) {
            found.push(self.label(Attachment::Event, state));
        } else if at > start {
            let object = self.view.phrase_after(at).filter(|_| !adjective && !self.view.is_taken(at));
            found.push(
                self.label(Attachment::Event, start..object.map_or(at, |object| object.end.min(at + 3))),
            );
        }
    }

    /// Whether the token belongs to a verb behind its subject: auxiliaries, adverbs, participles, past forms.
    fn is_predicative(&self, at: usize) -> bool {
        let past = || {
            let word = Word::new(self.view.cursor.word(at));
            is_verb(&word.bases)
                && word.bases.first().is_some_and(|base| *base != word.text || word.bases.len() > 1)
        };
        !self.view.is_taken(at)
            && self.view.cursor.kind(at) == Some(TokenKind::Word)
            && !self.view.cursor.has(at, Roles::PREPOSITION | Roles::CONJUNCTION)
            && (self.view.words.is(at, Class::AUXILIARY | Class::ADVERB | Class::PARTICIPLE | Class::PAST)
                || past())
    }

    /// "are among the dead", "are in intensive care": what a count is said to be.
    fn state(&self, at: usize) -> Option<Range<usize>> {
        let helper = at > 0 && self.view.words.is(at - 1, Class::AUXILIARY | Class::ADVERB);
        let stated = helper && self.view.cursor.is_any(at, &["among", "in", "under", "without", "on"]);
        stated.then(|| self.view.phrase_after(at + 1)).flatten()
    }
}
