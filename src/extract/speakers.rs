//! The words beside a quotation come in; who they say has said it goes out.

use super::appositions::is_holder;
use super::mention::Mention;
use super::phrase;
use super::unsaid::{contracted, unsaid};
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Tokens between a verb of saying and its subject or its quotation, at most.
const FARTHEST: usize = 48;
/// Verbs before "to say" that make it unsaid.
const REFUSALS: &[&str] = &["declined", "refused", "failed", "forgot", "declines", "refuses"];
/// Verbs that take away what is told behind them.
const DENIALS: &[&str] = &["denied", "denies", "deny", "denying"];
/// Verbs of those who have spoken already.
const MORE: &[&str] = &["added", "adds", "continued", "continues", "concluded", "concludes", "went"];

/// Determiners and prepositions that a verb may follow.
const BEFORE_VERBS: &[&str] = &["to", "as", "that", "while", "before", "after", "by"];

/// Who spoke, as the words beside a quotation name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A name, as an index into `Draft::mentions`.
    Named(usize),
    /// "He", "she", "it", where it stands.
    Pronoun(usize),
    /// "A spokesman for the ministry".
    Role(Range<usize>),
    /// Nobody is named: "adding that", "and called it".
    Same,
}

/// An attribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Who spoke.
    pub who: Who,
    /// The words that say so.
    pub tokens: Range<usize>,
    /// Why it was not said, where they say so.
    pub unsaid: Option<&'static str>,
}

/// Reads attributions.
#[derive(Clone, Copy, Debug)]
pub struct Narration<'a> {
    /// Over the whole document.
    pub cursor: Cursor<'a>,
    /// `Draft::mentions`.
    pub mentions: &'a [Mention],
}

impl Narration<'_> {
    /// The attribution in the words that follow a quotation: `said X`, `X said`, `according to X`.
    #[must_use]
    pub fn behind(&self, words: Range<usize>) -> Option<Attribution> {
        self.found_behind(words.clone()).map(|found| self.doubted(found, &words))
    }

    fn found_behind(&self, words: Range<usize>) -> Option<Attribution> {
        let cursor = &self.cursor;
        let words = words.start..words.end.min(words.start + FARTHEST);
        let mut at = words.start + usize::from(cursor.word(words.start) == ",");
        if cursor.is_phrase(at, "according to") {
            return self.subject_behind(at + 2, &words).map(|who| self.attribution(who, at..words.end));
        }
        if let Some(name) = self.signed(at, words.end) {
            return Some(self.attribution(Who::Named(name), at..words.end));
        }
        let first = self.past_adverbs(at);
        if self.says(first) && cursor.has(first, Roles::SAYING) && first < words.end {
            return self.subject_behind(first + 1, &words).map(|who| self.attribution(who, at..words.end));
        }
        if cursor.has(at, Roles::CONJUNCTION) {
            return None;
        }
        while at < words.end {
            if cursor.word(at) == "," && cursor.is_any(at + 1, &["who", "which"]) {
                at = (at + 1..words.end).find(|&at| cursor.word(at) == ",")?;
            }
            if self.says(at) {
                let found = self.before_verb(at, words.start).filter(|found| found.who != Who::Same);
                return found.filter(|_| !self.tells_of_another(at + 1, words.end));
            }
            if phrase::is_verb(cursor, at) && !cursor.has(at, Roles::AUXILIARY) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// The attribution in the words before a quotation: `X said:`, `X called it`, `X was described by Y as`.
    #[must_use]
    pub fn before(&self, words: Range<usize>) -> Option<Attribution> {
        self.found_before(words.clone()).map(|found| self.doubted(found, &words))
    }

    /// With why it was not said, where the words around tell so.
    fn doubted(&self, found: Attribution, words: &Range<usize>) -> Attribution {
        let why = found.unsaid.or_else(|| unsaid(&self.cursor, words, &found.tokens));
        Attribution { unsaid: why, ..found }
    }

    fn found_before(&self, words: Range<usize>) -> Option<Attribution> {
        let cursor = &self.cursor;
        let floor = words.start.max(words.end.saturating_sub(FARTHEST));
        if let Some(at) = (floor..words.end).rev().find(|&at| cursor.is_phrase(at, "according to")) {
            return self.subject_behind(at + 2, &words).map(|who| self.attribution(who, at..words.end));
        }
        if let Some(verb) = (floor..words.end).rev().find(|&at| self.says(at)) {
            if let Some(denial) = (floor..verb + 1).rev().find(|&at| cursor.is_any(at, DENIALS)) {
                return self.denied(denial, words.start);
            }
            return self.before_verb(verb, words.start);
        }
        let colon = words.end.checked_sub(1).filter(|&at| cursor.word(at) == ":")?;
        let named = self.ending(colon).filter(|_| colon <= words.start + FARTHEST)?;
        Some(self.attribution(Who::Named(named), self.mentions.get(named)?.tokens.clone()))
    }

    /// Whether the words tell that somebody says more: "she added".
    #[must_use]
    pub fn goes_on(&self, tokens: &Range<usize>) -> bool {
        let more = |at: usize| self.cursor.is_any(at, MORE);
        tokens.clone().take(FARTHEST).any(more)
    }

    /// "X denied saying", "X denied that he had called it": what stands behind was not said, whoever denies it.
    fn denied(&self, verb: usize, floor: usize) -> Option<Attribution> {
        let found = self.before_verb(verb, floor)?;
        Some(Attribution { unsaid: Some("denied"), ..found })
    }

    const fn attribution(&self, who: Who, tokens: Range<usize>) -> Attribution {
        Attribution { who, tokens, unsaid: None }
    }

    /// "“…,” X said Y had told her": whose words these are is left open.
    fn tells_of_another(&self, first: usize, ceiling: usize) -> bool {
        let cursor = &self.cursor;
        let name = self.with_role_from(first, ceiling).or_else(|| self.beginning(self.past_titles(first)));
        let name = name.and_then(|name| self.mentions.get(name)).map(|mention| mention.tokens.end);
        let pronoun = cursor.has(first, Roles::PRONOUN).then_some(first + 1);
        let Some(mut at) = name.or(pronoun) else { return false };
        while at < ceiling && cursor.has(at, Roles::AUXILIARY | Roles::ADVERB) {
            at += 1;
        }
        at < ceiling && self.says(at)
    }

    /// Past "Dr.", "Prof." and the article before them.
    fn past_titles(&self, first: usize) -> usize {
        let mut at = first + usize::from(self.cursor.has(first, Roles::DETERMINER));
        while self.cursor.has(at, Roles::HONORIFIC) && phrase::is_capital(&self.cursor, at) {
            at += 1 + usize::from(self.cursor.word(at + 1) == ".");
        }
        at
    }

    /// "— Ann Lee" at the end of a pull quote.
    fn signed(&self, at: usize, end: usize) -> Option<usize> {
        let dash = matches!(self.cursor.word(at), "–" | "—" | "-");
        let name = dash.then(|| self.beginning(at + 1)).flatten()?;
        (self.mentions.get(name)?.tokens.end + 1 >= end).then_some(name)
    }

    /// Whether the token is a verb of saying, and no noun of the same form.
    fn says(&self, at: usize) -> bool {
        let cursor = &self.cursor;
        let before = at.wrapping_sub(1);
        let noun = cursor.has(before, Roles::DETERMINER | Roles::PREPOSITION)
            && !cursor.is_any(before, BEFORE_VERBS);
        cursor.has(at, Roles::SAYING) && !phrase::is_capital(cursor, at) && !cursor.glued(at) && !noun
    }

    fn past_adverbs(&self, mut at: usize) -> usize {
        while self.cursor.has(at, Roles::ADVERB) || self.cursor.word(at).ends_with("ly") {
            at += 1;
        }
        at
    }

    /// The attribution of an active verb to what stands before it, of a passive one to its "by".
    fn before_verb(&self, verb: usize, floor: usize) -> Option<Attribution> {
        let cursor = &self.cursor;
        let floor = floor.max(verb.saturating_sub(FARTHEST));
        let (mut at, mut denied, mut passive) = (verb, false, false);
        while at > floor {
            let before = at - 1;
            if let Some(auxiliary) = contracted(cursor, at) {
                (denied, at) = (true, auxiliary);
                continue;
            }
            let helps = cursor.has(before, Roles::AUXILIARY | Roles::ADVERB)
                || cursor.is_any(before, &["quoted", "as", "on", "went"]);
            if !helps && !cursor.word(before).ends_with("ly") && !cursor.is(before, "to") {
                break;
            }
            denied |= cursor.is_any(before, &["not", "never"]);
            passive |= cursor.is_any(before, &["is", "are", "was", "were", "been", "be", "being"]);
            if cursor.is(before, "to") && before > 0 && cursor.is_any(before - 1, REFUSALS) {
                return None;
            }
            at = before;
        }
        let active = cursor.word(verb).ends_with("ing") || cursor.is_any(at, &["quoted"]);
        if passive && !active {
            return self.by(verb).map(|who| self.attribution(who, at..verb + 1));
        }
        let who = self.subject_before(at, floor);
        Some(Attribution { who, tokens: at..verb + 1, unsaid: denied.then_some("denied") })
    }

    fn by(&self, verb: usize) -> Option<Who> {
        let by = (verb + 1..verb + 3).find(|&at| self.cursor.is(at, "by"))?;
        self.subject_behind(by + 1, &(by..by + FARTHEST))
    }

    /// The subject whose last token stands before `end`.
    fn subject_before(&self, end: usize, floor: usize) -> Who {
        let cursor = &self.cursor;
        if end <= floor {
            return Who::Same;
        }
        let last = end - 1;
        if let Some(name) = self.ending(end).or_else(|| self.with_role_up_to(last)) {
            return self.head_of(name, floor);
        }
        match cursor.word(last) {
            "," => self.before_commas(last, floor),
            "who" | "Who" => {
                let comma = last > floor && cursor.word(last - 1) == ",";
                self.subject_before(last - usize::from(comma), floor)
            }
            "and" | "but" | "then" => self.before_coordinator(last, floor),
            _ if cursor.has(last, Roles::PRONOUN) => Who::Pronoun(last),
            _ => self.noun_before(end, floor),
        }
    }

    /// "She laughed and said": the subject of the verb before.
    fn before_coordinator(&self, last: usize, floor: usize) -> Who {
        let mut near = floor.max(last.saturating_sub(12))..last;
        let verb = near.rfind(|&at| phrase::is_verb(&self.cursor, at));
        verb.filter(|&verb| verb > floor).map_or(Who::Same, |verb| self.subject_before(verb, floor))
    }

    /// "A spokesman for the ministry" where the name is that of the ministry.
    fn head_of(&self, name: usize, floor: usize) -> Who {
        let Some(mention) = self.mentions.get(name) else { return Who::Same };
        let first =
            mention.roles.first().map_or(mention.tokens.start, |role| role.start.min(mention.tokens.start));
        self.held_for(first, mention.tokens.end, floor).map_or(Who::Named(name), Who::Role)
    }

    /// The role that a preposition ties to the phrase that begins at `first`.
    fn held_for(&self, first: usize, end: usize, floor: usize) -> Option<Range<usize>> {
        let cursor = &self.cursor;
        let mut at = first;
        while at > floor && cursor.has(at - 1, Roles::DETERMINER) {
            at -= 1;
        }
        let preposition =
            at.checked_sub(1).filter(|&at| cursor.is_any(at, &["of", "for", "at", "from", "in", "to"]))?;
        let head = preposition.checked_sub(1).filter(|&at| at >= floor && is_holder(cursor, at))?;
        Some(phrase::start(cursor, head, floor)..end)
    }

    /// "X, who …, said", "X, 47, a former judge, said", "the inspector, who …, said".
    fn before_commas(&self, last: usize, floor: usize) -> Who {
        let cursor = &self.cursor;
        if let Some(name) = self.ending(last).filter(|&name| self.is_set_off(name)) {
            return Who::Named(name);
        }
        for comma in (floor..last).rev().filter(|&at| cursor.word(at) == ",") {
            if let Some(name) = self.ending(comma) {
                return Who::Named(name);
            }
            let apposed = cursor.is_any(comma + 1, &["who", "which", "whose"])
                || cursor.has(comma + 1, Roles::DETERMINER);
            if apposed && comma > floor && phrase::is_inner(cursor, comma - 1) {
                return self.noun_before(comma, floor);
            }
        }
        Who::Same
    }

    /// "Its director, Ann Lee, said": the role before the comma is the subject, the name is set off.
    fn is_set_off(&self, name: usize) -> bool {
        let Some(mention) = self.mentions.get(name) else { return false };
        let before =
            |role: &Range<usize>| role.end < mention.tokens.start && self.cursor.word(role.end) == ",";
        mention.roles.iter().any(before)
    }

    fn noun_before(&self, end: usize, floor: usize) -> Who {
        let start = phrase::start(&self.cursor, end - 1, floor);
        if start >= end {
            return Who::Same;
        }
        Who::Role(self.held_for(start, end, floor).unwrap_or(start..end))
    }

    /// The subject that follows a verb or "according to".
    fn subject_behind(&self, first: usize, words: &Range<usize>) -> Option<Who> {
        let cursor = &self.cursor;
        let first = self.past_adverbs(first);
        if first >= words.end {
            return None;
        }
        if cursor.has(first, Roles::PRONOUN) && !phrase::is_acronym(cursor.word(first)) {
            return Some(Who::Pronoun(first));
        }
        let body = self.past_titles(first);
        if let Some(name) = self.with_role_from(first, words.end).or_else(|| self.beginning(body)) {
            return Some(Who::Named(name));
        }
        let end = phrase::end(cursor, first, words.end);
        (end > first).then_some(Who::Role(first..end))
    }

    fn ending(&self, end: usize) -> Option<usize> {
        let at = self.mentions.partition_point(|mention| mention.tokens.end < end);
        self.mentions.get(at).filter(|mention| mention.tokens.end == end).map(|_| at)
    }

    fn beginning(&self, first: usize) -> Option<usize> {
        let at = self.mentions.partition_point(|mention| mention.tokens.start < first);
        self.mentions.get(at).filter(|mention| mention.tokens.start == first).map(|_| at)
    }

    /// The name whose role ends at the comma `last`: "Ann Lee, the group's treasurer,".
    fn with_role_up_to(&self, last: usize) -> Option<usize> {
        let end = self.mentions.partition_point(|mention| mention.tokens.start < last);
        let near = self.mentions.get(end.saturating_sub(8)..end)?;
        let found = near.iter().rposition(|mention| mention.roles.iter().any(|role| role.end == last));
        found.map(|index| end.saturating_sub(8) + index)
    }

    /// The name whose role begins at the token or behind its article: "the chief executive Ann Lee".
    fn with_role_from(&self, first: usize, ceiling: usize) -> Option<usize> {
        let start = self.mentions.partition_point(|mention| mention.tokens.start < first);
        let near = self.mentions.get(start..)?.iter().take(8);
        let fits = |role: &Range<usize>| (first..first + 3).contains(&role.start);
        near.take_while(|mention| mention.tokens.start < ceiling)
            .position(|mention| {
                mention.roles.iter().any(|role| fits(role) && role.end <= mention.tokens.start)
            })
            .map(|index| start + index)
    }
}
