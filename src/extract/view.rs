//! A sentence's words come in; noun phrases, verbs and their subjects go out.

use super::verbs::Class;
use super::words::Words;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::family::is_verb;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// A sentence, with the tokens that findings have taken. Indices count from its first token.
pub struct View<'t> {
    /// Its words.
    pub words: Words<'t>,
    /// Its tokens.
    pub cursor: Cursor<'t>,
    taken: Vec<bool>,
    timed: Vec<bool>,
}

/// How far back a phrase or a subject is looked for.
const REACH: usize = 30;
/// Prepositions that hang a noun phrase on the one before.
const HANGING: &[&str] =
    &["of", "in", "for", "from", "on", "at", "with", "to", "among", "per", "between", "against", "into"];

/// Words between a subject and the verb that it is told of: "is expected to cost".
const RAISING: &[&str] = &[
    "expected",
    "due",
    "likely",
    "unlikely",
    "set",
    "forecast",
    "projected",
    "predicted",
    "estimated",
    "scheduled",
    "planned",
    "thought",
    "believed",
    "said",
    "reported",
    "supposed",
    "understood",
];

/// What profit is told before or after.
const RECKONED: &[&str] =
    &["tax", "taxes", "taxation", "interest", "exceptional", "exceptionals", "impairments", "minorities"];

/// Times that a preposition alone leads to.
const DAILY: &[&str] =
    &["day", "night", "noon", "midnight", "dawn", "dusk", "sea", "home", "work", "last", "first"];
/// Prepositions behind which a place follows that a subject is told of.
const PLACING: &[&str] =
    &["above", "below", "beneath", "near", "around", "along", "inside", "outside", "behind"];

impl<'t> View<'t> {
    /// The sentence, none of its tokens taken.
    #[must_use]
    pub fn new(words: Words<'t>) -> Self {
        let cursor = words.cursor;
        let none = vec![false; cursor.tokens.len()];
        Self { words, cursor, taken: none.clone(), timed: none }
    }

    /// Marks the tokens of a finding, and whether it is a date.
    pub fn take(&mut self, tokens: Range<usize>, timed: bool) {
        if let Some(taken) = self.taken.get_mut(tokens.clone()) {
            taken.fill(true);
        }
        if let Some(marks) = self.timed.get_mut(tokens).filter(|_| timed) {
            marks.fill(true);
        }
    }

    /// Whether a date holds the token.
    #[must_use]
    pub fn is_time(&self, at: usize) -> bool {
        self.timed.get(at).copied().unwrap_or(false)
    }

    /// Whether a finding holds the token.
    #[must_use]
    pub fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(false)
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

    /// Whether the token is a verb here.
    #[must_use]
    pub fn is_verb(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return self.words.is(at, Class::AUXILIARY) };
        if self.cursor.has(at, Roles::CAPITALISED) || self.cursor.kind(at) != Some(TokenKind::Word) {
            return false;
        }
        if self.cursor.is_any(at, &["be", "been", "being"]) {
            return true;
        }
        if self.acts_behind_relative(at) {
            return true;
        }
        if self.words.is_finite(at) {
            return !self.describes(at) && !self.leads(at);
        }
        let helper = (before.saturating_sub(3)..=before).rev().find(|&at| !self.words.is(at, Class::ADVERB));
        helper.is_some_and(|helper| {
            self.words.is(helper, Class::AUXILIARY) && self.words.is(at, Class::PARTICIPLE | Class::ING)
                || (self.words.is(helper, Class::WILL | Class::WOULD | Class::MAY | Class::MODAL | Class::DO)
                    || self.cursor.is(helper, "to"))
                    && !self.cursor.has(at, Roles::FUNCTION)
                    && !self.is_taken(at)
        })
    }

    /// A participle right behind a verb or a compound adjective describes the noun behind it: "said insured losses",
    /// "full-year adjusted profit".
    fn describes(&self, at: usize) -> bool {
        let behind_verb = at > 0 && self.words.is(at - 1, Class::LEXICAL) && self.words.is_finite(at - 1);
        self.words.is(at, Class::PARTICIPLE)
            && (behind_verb || self.behind_compound(at))
            && self.could_be_noun(at + 1)
    }

    /// Whether a word with a hyphen stands right before.
    fn behind_compound(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        at > 2
            && cursor.word(at - 2) == "-"
            && cursor.glued(at - 1)
            && cursor.glued(at - 2)
            && !cursor.glued(at)
    }

    /// "powers which rest on", "a ship that drags its anchor": a verb that no list may hold.
    fn acts_behind_relative(&self, at: usize) -> bool {
        let relative = at.checked_sub(1).filter(|&before| self.is_relative(before));
        let Some(relative) = relative.filter(|_| self.could_be_noun(at)) else { return false };
        let known = is_verb(&Word::new(self.cursor.word(at)).bases);
        let closed = Roles::PREPOSITION | Roles::DETERMINER | Roles::PRONOUN;
        let governs = (self.cursor.has(at + 1, closed) || self.is_taken(at + 1))
            && !self.cursor.has(at, Roles::CAPITALISED);
        let hung =
            relative > 0 && (self.could_be_noun(relative - 1) || self.cursor.word(relative - 1) == ",");
        hung && governs && (known || !self.cursor.is(relative, "that") || self.cursor.word(at).ends_with('s'))
    }

    /// A present form right before another verb is that verb's subject: "fuel costs fell", "the plan costs".
    fn leads(&self, at: usize) -> bool {
        let present = !self.words.is(at, Class::AUXILIARY | Class::PAST | Class::SAYING);
        let free = at > 0 && !self.words.is(at - 1, Class::PRONOUN) && !self.is_relative(at - 1);
        let carries =
            self.words.is_finite(at + 1) && !self.words.is(at + 1, Class::PARTICIPLE | Class::ADVERB);
        let past = self.words.is(at + 1, Class::PAST) && !self.could_be_noun(at + 2);
        present && free && (carries || past) && self.cursor.kind(at + 1) == Some(TokenKind::Word)
    }

    fn could_be_noun(&self, at: usize) -> bool {
        let word = matches!(self.cursor.kind(at), Some(TokenKind::Word));
        word && !self.is_taken(at) && !self.cursor.has(at, Roles::FUNCTION)
    }

    /// Whether the token is a noun, an adjective or a name here.
    #[must_use]
    pub fn is_nominal(&self, at: usize) -> bool {
        let number = matches!(self.cursor.kind(at), Some(TokenKind::Number)) && !self.is_taken(at);
        number || self.could_be_noun(at) && !self.is_verb(at)
    }

    fn is_glue(&self, at: usize) -> bool {
        self.cursor.kind(at) == Some(TokenKind::Possessive)
            || matches!(self.cursor.word(at), "-" | "‑" | "'" | "’" | "&" | "/")
    }

    /// Whether the token is a preposition.
    #[must_use]
    pub fn is_preposition(&self, at: usize) -> bool {
        self.cursor.has(at, Roles::PREPOSITION) && !self.is_taken(at)
    }

    /// The noun phrase that ends before `end`, with the phrases that hang on it: "the price of oil".
    #[must_use]
    pub fn phrase_before(&self, end: usize) -> Option<Range<usize>> {
        let (mut start, mut at, mut end) = (end, end, end);
        while at > 0 && end - at < REACH {
            let last = at - 1;
            if self.is_nominal(last) || self.is_glue(last) && start < end {
                (start, at) = (last, last);
            } else if self.cursor.has(last, Roles::DETERMINER) && start < end && !self.is_taken(last) {
                (start, at) = (last, last);
                if !self.hangs(last) {
                    break;
                }
            } else if let Some(open) = self.bracket_before(at) {
                // "the rate (those aged 16 to 24) was": what brackets add behind a phrase is no part of it; a short
                // name is.
                if start == end && at - open > 3 {
                    (start, end) = (open, open);
                }
                at = open;
            } else if start < end && start == at && self.hangs(at) {
                at = last;
            } else {
                break;
            }
        }
        (start < end && (start..end).any(|at| self.is_nominal(at))).then_some(start..end)
    }

    /// Whether a preposition stands before `at` that hangs what follows on a noun.
    fn hangs(&self, at: usize) -> bool {
        let reckoned =
            at > 1 && self.cursor.is_any(at - 1, &["before", "after"]) && self.cursor.is_any(at, RECKONED);
        let hung = at > 1 && (self.cursor.is_any(at - 1, HANGING) || reckoned) && !self.is_taken(at - 1);
        // "by day at a depth"
        let time = hung && at > 2 && self.cursor.is_any(at - 2, DAILY) && self.is_preposition(at - 3);
        hung && self.is_nominal(at - 2) && !time
    }

    /// The opening of brackets that close right before `end`.
    fn bracket_before(&self, end: usize) -> Option<usize> {
        let close = end.checked_sub(1).filter(|&at| self.cursor.word(at) == ")")?;
        (close.saturating_sub(8)..close).rev().find(|&at| self.cursor.word(at) == "(")
    }

    /// The noun phrase that begins at `start`, with the phrases that "of" hangs on it.
    #[must_use]
    pub fn phrase_after(&self, start: usize) -> Option<Range<usize>> {
        let mut end = start;
        while self.cursor.has(end, Roles::DETERMINER) {
            end += 1;
        }
        let first = end;
        while end < self.len() && end - start < REACH {
            if self.is_nominal(end) || end > first && self.is_glue(end) {
                end += 1;
            } else if end > first && self.cursor.is(end, "of") && !self.is_taken(end + 1) {
                end += 1;
                while self.cursor.has(end, Roles::DETERMINER) {
                    end += 1;
                }
            } else {
                break;
            }
        }
        while end > first && !self.is_nominal(end - 1) {
            end -= 1;
        }
        (end > first).then_some(start..end)
    }

    /// The nearest verb before `at`, not before `from`.
    #[must_use]
    pub fn verb_before(&self, at: usize, from: usize) -> Option<usize> {
        (from.max(at.saturating_sub(REACH))..at).rev().find(|&verb| {
            self.is_verb(verb) || verb == from && self.words.is(verb, Class::ING) && !self.is_taken(verb)
        })
    }

    /// The subject of a verb.
    #[must_use]
    pub fn subject(&self, verb: usize) -> Option<Range<usize>> {
        self.subject_within(verb, 3)
    }

    fn subject_within(&self, verb: usize, depth: usize) -> Option<Range<usize>> {
        let mut at = verb;
        while at > 0
            && (self.words.is(at - 1, Class::AUXILIARY | Class::ADVERB)
                || self.cursor.is_any(at - 1, &["to", "be", "been", "being"])
                || self.cursor.is(at, "to") && self.cursor.is_any(at - 1, RAISING))
        {
            at -= 1;
        }
        let last = at.checked_sub(1)?;
        if self.is_relative(last) {
            return self.phrase_before(self.before_comma(last));
        }
        if self.cursor.is_any(last, &["and", "but", "or"]) {
            let earlier = self.verb_before(last, 0).filter(|_| depth > 0)?;
            return self.subject_within(earlier, depth - 1);
        }
        if self.cursor.word(last) == "," {
            if let Some(open) = self.comma_before(last) {
                return self.phrase_before(open);
            }
            at = self.over_time(last);
        }
        if let Some(phrase) = self.pointed_at(last) {
            return Some(phrase);
        }
        let phrase = self.phrase_before(at).or_else(|| self.phrase_before(self.over_time(at)))?;
        let about = self.antecedent(phrase.start).or_else(|| self.far_antecedent(phrase.start));
        Some(about.or_else(|| self.placed(phrase.start)).unwrap_or(phrase))
    }

    /// "the water there is": what "there" or "here" at `last` points at.
    fn pointed_at(&self, last: usize) -> Option<Range<usize>> {
        let phrase = self.phrase_before(last).filter(|_| self.cursor.is_any(last, &["there", "here"]))?;
        let hung = phrase.start.checked_sub(1).is_some_and(|before| self.is_preposition(before));
        (!hung).then_some(phrase)
    }

    /// What a phrase is told the place of: "the water level below the weir".
    fn placed(&self, at: usize) -> Option<Range<usize>> {
        let place = at.checked_sub(1).filter(|&at| self.cursor.is_any(at, PLACING) && !self.is_taken(at))?;
        self.phrase_before(place)
    }

    /// Where a relative clause runs up to `at` ("the quake that struck the city"), what it is about.
    fn antecedent(&self, at: usize) -> Option<Range<usize>> {
        let mut verb = at.checked_sub(1).filter(|&verb| self.is_verb(verb))?;
        while verb > 0 && self.words.is(verb - 1, Class::AUXILIARY | Class::ADVERB) {
            verb -= 1;
        }
        let relative = verb.checked_sub(1).filter(|&at| self.is_relative(at))?;
        self.phrase_before(self.before_comma(relative))
    }

    /// The same where the relative clause goes on: "the fine for a ship that drags its anchor over a cable".
    fn far_antecedent(&self, at: usize) -> Option<Range<usize>> {
        let stop = |at: &usize| matches!(self.cursor.word(*at), "," | ";" | ":");
        let from =
            (at.saturating_sub(REACH)..at).rev().find(stop).map_or(at.saturating_sub(REACH), |at| at + 1);
        let relative = (from..at).rev().find(|&at| self.is_relative(at))?;
        let mut verb = relative + 1;
        while self.words.is(verb, Class::AUXILIARY | Class::ADVERB) {
            verb += 1;
        }
        let acts = self.is_verb(verb) || self.acts_behind_relative(verb);
        let only = (verb + 1..at).all(|at| !self.is_verb(at) && !self.is_taken(at));
        let hung = relative > 0 && self.is_nominal(relative - 1);
        (acts && only && hung && verb < at).then(|| self.phrase_before(relative)).flatten()
    }

    fn is_relative(&self, at: usize) -> bool {
        self.cursor.is_any(at, &["which", "that", "who"])
    }

    fn before_comma(&self, at: usize) -> usize {
        if at > 0 && self.cursor.word(at - 1) == "," { at - 1 } else { at }
    }

    /// The comma that opens what the comma at `close` closes: ", which excludes food, ".
    fn comma_before(&self, close: usize) -> Option<usize> {
        let open = (close.saturating_sub(REACH)..close)
            .rev()
            .find(|&at| self.cursor.word(at) == "," && !self.is_taken(at))?;
        (open > 0 && (self.is_nominal(open - 1) || self.cursor.word(open - 1) == ")")).then_some(open)
    }

    /// Back over commas, findings and the prepositions before them: "in Oslo on May 5," → "in Oslo".
    fn over_time(&self, mut at: usize) -> usize {
        while at > 0
            && (self.is_taken(at - 1)
                || self.cursor.word(at - 1) == ","
                || self.is_taken(at) && self.is_preposition(at - 1))
        {
            at -= 1;
        }
        at
    }
}
