//! A length of time in its sentence comes in; the labels that say what lasts so long go out.

use super::finding::{Attachment, Label};
use super::govern::Around;
use super::verbs::Class;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::family::is_verb;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Prepositions between what is done and how long.
const LEADING: &[&str] = &["for", "after", "within", "in", "over"];
/// Verbs of lasting, whose subject is what lasts.
const LASTS: &[&str] = &[
    "last", "hold", "run", "continue", "persist", "endure", "drag", "go", "stretch", "expire", "lapse", "be",
];

impl Around<'_, '_> {
    /// "a four-year term", "nine days' notice", "deliberated for three days", "two years in exile".
    pub(super) fn of_length(&self, found: &mut Vec<Label>) {
        let end = self.at.end;
        let owned = self.view.cursor.kind(end) == Some(TokenKind::Possessive)
            || matches!(self.view.cursor.word(end), "'" | "’") && self.view.cursor.glued(end);
        if self.is_hyphened() || owned {
            let noun = self.view.phrase_after(end + usize::from(owned));
            found.extend(noun.map(|noun| self.label(Attachment::Complement, noun)));
        }
        found.extend(self.condition().map(|noun| self.label(Attachment::Complement, noun)));
        if let Some(verb) = self.led_by() {
            found.push(self.label(Attachment::Event, verb..verb + 1));
            found.extend(self.what_lasts(verb));
        }
    }

    /// "nine years in prison", "two days at sea": a state without a word of its own before it.
    fn condition(&self) -> Option<Range<usize>> {
        let (cursor, end) = (&self.view.cursor, self.at.end);
        let noun = end + 1;
        let bare = self.view.is_nominal(noun) && !cursor.has(noun, Roles::CAPITALISED);
        let state = cursor.is_any(end, &["in", "at", "on", "behind"]) && bare && !self.view.is_taken(noun);
        state.then(|| self.view.phrase_after(noun)).flatten().filter(|phrase| phrase.len() == 1)
    }

    /// The verb right before the preposition that leads to the length: "expire | after", "ran out | after".
    fn led_by(&self) -> Option<usize> {
        let cursor = &self.view.cursor;
        let before = self.at.start.checked_sub(1)?;
        let led = cursor.is_any(before, LEADING);
        let mut verb = if led { before.checked_sub(1)? } else { before };
        while verb > 0
            && (self.view.words.is(verb, Class::ADVERB) || cursor.is_any(verb, &["out", "up", "on", "off"]))
        {
            verb -= 1;
        }
        let acts = is_verb(&Word::new(cursor.word(verb)).bases) && !cursor.has(verb, Roles::CAPITALISED);
        let named = verb > 0 && cursor.has(verb - 1, Roles::DETERMINER | Roles::PREPOSITION);
        (acts && led && !named || self.view.is_verb(verb) && !self.view.words.is(verb, Class::AUXILIARY))
            .then_some(verb)
    }

    /// What lasts: the subject of a verb of lasting, or of a passive.
    fn what_lasts(&self, verb: usize) -> Option<Label> {
        let word = Word::new(self.view.cursor.word(verb));
        let lasts = word.bases.iter().any(|base| LASTS.contains(&base.as_str()));
        let subject = self.view.subject(verb)?;
        let attachment = if lasts { Attachment::Subject } else { Attachment::Clause };
        Some(self.label(attachment, subject))
    }
}
