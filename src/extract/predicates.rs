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

/// How many phrases may hang on a count before its verb: "of the crew on board in May".
const HUNG: usize = 2;
/// Verbs of which the subject is not the one that suffers, unless the form says so.
const HARMING: &[&str] = &[
    "kill",
    "injure",
    "wound",
    "hurt",
    "arrest",
    "detain",
    "capture",
    "rescue",
    "evacuate",
    "hospitalise",
    "hospitalize",
    "displace",
    "save",
    "free",
    "murder",
    "shoot",
    "infect",
    "sack",
    "hire",
    "dismiss",
    "recruit",
    "seize",
    "destroy",
    "damage",
    "abduct",
    "kidnap",
    "execute",
    "convict",
    "release",
    "deport",
    "expel",
];

impl Around<'_, '_> {
    /// What is said of a count right behind it: "were killed", "have been evacuated", "of which were rejected".
    pub(super) fn predicate(&self, found: &mut Vec<Label>) {
        let cursor = &self.view.cursor;
        let mut at = self.at.end;
        let mut free = self.is_free();
        if cursor.is(at, "of") && cursor.is_any(at + 1, &["which", "whom", "them", "these", "those"]) {
            found.push(self.label(Attachment::Scope, at..at + 2));
            (at, free) = (at + 2, true);
        }
        let relative = cursor.is_any(at, &["who", "which", "that"]);
        if relative {
            at += 1;
        } else if free && !self.is_predicative(at) {
            at = self.past_hung(at);
        }
        // "people aged 15 to 74 were"
        if cursor.is(at, "aged") {
            let age = |at: &usize| {
                self.view.is_taken(*at) || cursor.is_any(*at, &["aged", "to", "and", "or", "over"])
            };
            at = (at..at + 8).find(|at| !age(at)).unwrap_or(at);
        }
        let end = self.deed(at, free || relative, found);
        let next = self.past_hung(end + usize::from(self.view.is_nominal(end)));
        if end > at && free && self.view.words.is(next, Class::AUXILIARY) {
            self.deed(next, true, found);
        }
    }

    /// Labels the verb phrase that begins at a token, and tells where it ends. `free`: the count may be its subject.
    fn deed(&self, start: usize, free: bool, found: &mut Vec<Label>) -> usize {
        let mut at = start;
        while at < start + PREDICATE && self.is_predicative(at) {
            at += 1;
        }
        let adjective = at > start && self.view.words.is(at - 1, Class::AUXILIARY | Class::ADVERB);
        if adjective && (self.view.is_nominal(at) || self.view.words.is(at, Class::ING)) {
            at += 1;
        }
        if at > start && (!free && self.is_another_s(start, at) || self.is_done_to_others(start, at)) {
            return start;
        }
        if let Some(state) = self.state(at) {
            found.push(self.label(Attachment::Event, state.clone()));
            return state.end;
        }
        if at > start {
            let object = self.view.phrase_after(at).filter(|_| !adjective && !self.view.is_taken(at));
            let end = object.map_or(at, |object| object.end.min(at + 3));
            found.push(self.label(Attachment::Event, start..end));
        }
        at
    }

    /// Whether the count may be the subject of what follows: "a bus carrying 300 people was hit".
    fn is_free(&self) -> bool {
        const COLLECTIVE: &[&str] = &[
            "total",
            "group",
            "crowd",
            "team",
            "number",
            "force",
            "crew",
            "band",
            "party",
            "convoy",
            "fleet",
            "delegation",
            "average",
            "estimate",
            "estimated",
            "maximum",
            "minimum",
            "record",
            "toll",
            "those",
        ];
        let cursor = &self.view.cursor;
        let mut first = self.at.start;
        while first > 0 && cursor.has(first - 1, Roles::DETERMINER) && !self.view.is_taken(first - 1) {
            first -= 1;
        }
        let Some(before) = first.checked_sub(1) else { return true };
        let words = &self.view.words;
        if cursor.is(before, "of") {
            return before == 0 || cursor.is_any(before - 1, COLLECTIVE) || self.view.is_taken(before - 1);
        }
        let joins = words.is(before, Class::EITHER | Class::SUBORDINATOR | Class::RELATIVE);
        let carries = words.is(before, Class::ING) && !words.is(before, Class::SAYING)
            || words.is(before, Class::PREPOSITION) && before > 0;
        joins || !carries || self.view.is_taken(before)
    }

    /// Whether a finite verb follows a count that is not its subject.
    fn is_another_s(&self, start: usize, end: usize) -> bool {
        let words = &self.view.words;
        let object = self.view.is_taken(end) || self.view.cursor.has(end, Roles::DETERMINER);
        words.is(start, Class::AUXILIARY)
            || words.is(start, Class::PAST) && (!words.is(start, Class::PARTICIPLE) || object)
    }

    /// "300 soldiers killed 12 villagers", "300 workers built 40 houses": the deed is told of its object.
    fn is_done_to_others(&self, start: usize, end: usize) -> bool {
        let cursor = &self.view.cursor;
        let last = end - 1;
        let passive = (start..end).any(|at| {
            self.view.words.is(at, Class::IS | Class::WAS) || cursor.is_any(at, &["be", "been", "being"])
        });
        let active = self.view.words.is(last, Class::PAST | Class::PARTICIPLE) && !passive;
        let counts = self.view.is_taken(end) && !self.view.is_time(end);
        let harms = || {
            let harming =
                Word::new(cursor.word(last)).bases.iter().any(|base| HARMING.contains(&base.as_str()));
            harming && self.view.phrase_after(end).is_some()
        };
        active && (counts || harms())
    }

    /// Over what hangs on a count: "on board", "in the city", "under 5".
    fn past_hung(&self, mut at: usize) -> usize {
        for _ in 0..HUNG {
            if !self.view.is_preposition(at) {
                break;
            }
            let taken = (at + 1..self.view.len()).take_while(|&at| self.view.is_taken(at)).count();
            let phrase = self.view.phrase_after(at + 1).map(|phrase| phrase.end);
            let Some(end) = (taken > 0).then_some(at + 1 + taken).or(phrase) else { break };
            at = end;
        }
        at
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
