//! A count's surroundings come in; the words go out that tell it for each of several things, or add it to others.

use super::finding::{Attachment, Finding, Label};
use super::govern::Around;
use super::verbs::Class;
use crate::catalog::lexicon::family::happens;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::{Direction, direction};
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Words that add.
const ADDING: &[&str] = &["another", "additional", "further", "extra"];
/// The same behind the number.
const MORE: &[&str] = &["more", "additional", "further", "extra"];
/// Times and heads that "a" tells a value for.
const HEADS: &[&str] = &[
    "second",
    "minute",
    "hour",
    "day",
    "night",
    "week",
    "weekend",
    "month",
    "quarter",
    "season",
    "year",
    "person",
    "head",
    "piece",
    "game",
    "match",
    "shift",
    "household",
    "pupil",
    "team",
    "side",
];
/// Adverbs of it.
const OFTEN: &[&str] = &["daily", "weekly", "monthly", "yearly", "annually", "hourly", "nightly", "apiece"];
/// Verbs of which both subjects have the value each.
const HAVING: &[&str] = &[
    "have", "had", "has", "scored", "fielded", "received", "got", "won", "employ", "employed", "own", "lost",
];
/// Words between a value and its "each", at most: "40 trucks and 3 boats each".
const NEAR: usize = 8;

impl Around<'_, '_> {
    /// "another 40", "40 trucks each": what makes a count less than all there is. `found` are its labels so far.
    pub(super) fn extent(&self, previous: Option<&Finding>, found: &[Label]) -> Option<Label> {
        if let Some(more) = self.addition().filter(|_| !self.is_contrasted(previous, found)) {
            return Some(self.label(Attachment::More, more));
        }
        let each = self.each_behind().or_else(|| self.each_before())?;
        Some(self.label(Attachment::Each, each))
    }

    /// Whether a word behind the value adds it to others, and compares it with none: "20 more", not "20 more than".
    pub(super) fn adds(&self, word: usize) -> bool {
        word >= self.at.start && self.view.cursor.is_any(word, MORE) && !self.view.cursor.is(word + 1, "than")
    }

    /// The word that adds the value to others.
    fn addition(&self) -> Option<Range<usize>> {
        let cursor = &self.view.cursor;
        if cursor.is(self.at.start, "no") && cursor.is_any(self.at.start + 1, &["new", "fresh"]) {
            return Some(self.at.start + 1..self.at.start + 2);
        }
        let before = self.at.start.checked_sub(1).filter(|&at| cursor.is_any(at, ADDING));
        let adds = |at: &usize| {
            let hedge = cursor.is(at + 1, "than") || cursor.is_any(at.wrapping_sub(1), &["or", "and"]);
            cursor.is_any(*at, MORE) && !hedge
        };
        let within = || (self.at.start + 1..self.at.end + 1).find(adds);
        before.or_else(within).map(|at| at..at + 1)
    }

    /// "killed 12 people and injured another 40": what the other value is told for is not told for this one.
    fn is_contrasted(&self, previous: Option<&Finding>, found: &[Label]) -> bool {
        let event = |labels: &[Label]| {
            let event = labels.iter().rev().find(|label| label.attachment == Attachment::Event)?;
            let tokens =
                event.tokens.start.checked_sub(self.first)?..event.tokens.end.checked_sub(self.first)?;
            Some(self.view.cursor.words(tokens).to_lowercase())
        };
        let Some(previous) = previous else { return false };
        let (before, own) = (event(&previous.labels), event(found));
        before.is_some() && own.is_some() && before != own
    }

    /// "each", "a day", "per region", "for every child", right behind or a few words on.
    fn each_behind(&self) -> Option<Range<usize>> {
        let cursor = &self.view.cursor;
        let end = self.at.end;
        let noun = |at: usize| self.view.phrase_after(at).map_or(at, |phrase| phrase.end).max(at);
        let unit = |at: usize| cursor.has(at, Roles::TIME_UNIT) || cursor.is_any(at, HEADS);
        if cursor.is_any(end, &["a", "an"]) && unit(end + 1) {
            return Some(end..end + 2);
        }
        if cursor.is(end, "per") {
            return Some(end..self.past_value(end + 1).unwrap_or_else(|| noun(end + 1)));
        }
        let lead = usize::from(cursor.is_any(end, &["for", "in", "to", "at", "from"]));
        if cursor.is_any(end + lead, &["each", "every"]) {
            let last = self.past_value(end + lead + 1).unwrap_or_else(|| noun(end + lead + 1));
            return Some(end..last);
        }
        let stop = |at: &usize| matches!(cursor.word(*at), "," | ";" | "." | ":") || self.view.is_verb(*at);
        let limit = (end..(end + NEAR).min(self.view.len())).find(stop).unwrap_or(end + NEAR);
        let alone =
            |at: &usize| cursor.is_any(*at, OFTEN) || cursor.is(*at, "each") && !self.view.is_nominal(at + 1);
        (end..limit.min(self.view.len())).find(alone).map(|at| at..at + 1)
    }

    /// The end of another value that begins at the token: "for every 10,000 people".
    fn past_value(&self, at: usize) -> Option<usize> {
        let taken = (at..self.view.len()).take_while(|&at| self.view.is_taken(at)).count();
        (taken > 0).then_some(at + taken)
    }

    /// "Each of the regions received", "Every team has", "The winners will each receive".
    fn each_before(&self) -> Option<Range<usize>> {
        let cursor = &self.view.cursor;
        let clause = self.clause();
        let opens = |at: usize| {
            at == clause.start || at == clause.start + 1 && cursor.has(clause.start, Roles::FUNCTION)
        };
        let within = clause.start..self.at.start.max(clause.start);
        let each = within.clone().take(NEAR * 2).find(|&at| {
            let all = cursor.is_any(at, &["each", "every"]) && opens(at);
            let floating = self.floats(at) && !opens(at);
            let both =
                cursor.is(at, "both") && opens(at) && (at + 1..at + 5).any(|at| cursor.is_any(at, HAVING));
            all || floating || both
        })?;
        let behind = each..self.at.start;
        let verb = behind.clone().any(|at| self.view.is_verb(at) || self.view.words.is(at, Class::ING));
        let verb = verb && (cursor.is(each + 1, "of") || self.happened(behind)) || self.floats(each);
        let phrase = self.view.phrase_after(each + 1).filter(|phrase| phrase.end <= self.at.start);
        verb.then(|| each..phrase.map_or(each + 1, |phrase| phrase.end))
    }

    /// "The winners will each receive", "They each won".
    fn floats(&self, at: usize) -> bool {
        let helped = at > 0 && self.view.words.is(at - 1, Class::AUXILIARY);
        self.view.cursor.is(at, "each") && (helped || self.view.is_verb(at + 1))
    }

    /// "Each region received" tells what happened; "Each file keeps 50 versions" how many a file has.
    fn happened(&self, mut within: Range<usize>) -> bool {
        let told =
            Class::PAST | Class::WAS | Class::HAD | Class::HAS | Class::WILL | Class::WOULD | Class::ING;
        within.any(|at| self.view.words.is(at, told))
    }

    /// Whether a phrase names something that happens: "the killing", "the loss of life".
    pub(super) fn is_event(&self, phrase: &Range<usize>) -> bool {
        let head = (phrase.clone()).find(|&at| self.view.is_preposition(at)).unwrap_or(phrase.end) - 1;
        happens(&Word::new(self.view.cursor.word(head)).bases)
    }

    /// "moved 300 soldiers": things that are moved are no change of their number.
    pub(super) fn only_moves(&self, word: usize) -> bool {
        direction(&Word::new(self.view.cursor.word(word))) == Some(Direction::Either)
    }
}
