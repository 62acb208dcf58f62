//! A pronoun or a bare role comes in; the name that it stands for goes out.

use super::appositions::is_holder;
use super::mention::{Class, Gender, Mention};
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::collections::HashMap;
use std::ops::Range;

/// Mentions looked at before a pronoun, at most.
const FARTHEST: usize = 40;
/// Verbs of saying that may stand before their subject: "said the governor".
const INVERTED: &[&str] = &[
    "said",
    "says",
    "added",
    "adds",
    "explained",
    "warned",
    "noted",
    "wrote",
    "announced",
    "argued",
    "insisted",
    "concluded",
    "recalled",
    "admitted",
    "stressed",
    "reported",
    "reports",
    "asked",
    "replied",
];

/// Resolves what stands for a name.
#[derive(Debug)]
pub struct Antecedents<'a> {
    cursor: Cursor<'a>,
    mentions: &'a [Mention],
    /// Per token: whether it is quoted or page furniture.
    unsaid: &'a [bool],
    /// Who holds a role, by its head word in lower case: the fullest mention, none where several do.
    holders: HashMap<String, Option<usize>>,
    /// What earlier pronouns told of the fullest mentions.
    genders: HashMap<usize, Gender>,
}

impl<'a> Antecedents<'a> {
    /// Reads the roles of all mentions.
    #[must_use]
    pub fn new(cursor: Cursor<'a>, mentions: &'a [Mention], unsaid: &'a [bool]) -> Self {
        let mut holders: HashMap<String, Option<usize>> = HashMap::new();
        for mention in mentions {
            for at in mention.roles.iter().filter_map(|role| head(&cursor, role)) {
                let word = cursor.word(at).to_lowercase();
                let holder = holders.entry(word).or_insert(Some(mention.fullest));
                *holder = holder.filter(|&known| known == mention.fullest);
            }
        }
        Self { cursor, mentions, unsaid, holders, genders: HashMap::new() }
    }

    /// The mention that the pronoun at a token stands for; `speaker` is who spoke last.
    #[must_use]
    pub fn of_pronoun(&mut self, at: usize, speaker: Option<usize>) -> Option<usize> {
        let (gender, class) = match self.cursor.word(at).to_ascii_lowercase().as_str() {
            "he" => (Some(Gender::Male), Class::Person),
            "she" => (Some(Gender::Female), Class::Person),
            "it" => (None, Class::Body),
            _ => return None,
        };
        let found = self.antecedent(at, speaker, gender, class);
        if let (Some(gender), Some(mention)) = (gender, found.and_then(|found| self.mentions.get(found))) {
            self.genders.insert(mention.fullest, gender);
        }
        found
    }

    fn antecedent(
        &self,
        at: usize,
        speaker: Option<usize>,
        gender: Option<Gender>,
        class: Class,
    ) -> Option<usize> {
        let end = self.mentions.partition_point(|mention| mention.tokens.start < at);
        let near = end.saturating_sub(FARTHEST)..end;
        let fits = |&index: &usize| self.fits(index, gender, class);
        let subject = near.clone().rev().filter(|&index| self.is_subject(index)).find(fits);
        subject
            .max(speaker.filter(fits))
            .or_else(|| near.rev().filter(|&index| !self.is_unsaid(index)).find(fits))
    }

    /// The one holder of a role that the words name without a name: "the minister".
    #[must_use]
    pub fn of_role(&self, role: &Range<usize>) -> Option<usize> {
        let at = head(&self.cursor, role)?;
        let indefinite = self.cursor.is_any(role.start, &["a", "an", "another", "one", "some"]);
        let bare = role.end == at + 1;
        if indefinite || !bare {
            return None;
        }
        self.holders.get(&self.cursor.word(at).to_lowercase()).copied().flatten()
    }

    fn fits(&self, index: usize, gender: Option<Gender>, class: Class) -> bool {
        let Some(whole) = self.mentions.get(index).and_then(|mention| self.mentions.get(mention.fullest))
        else {
            return false;
        };
        let known = whole.gender.or_else(|| self.genders.get(&whole.fullest).copied());
        let agrees = known.is_none() || gender.is_none() || known == gender;
        let personal =
            whole.class == Class::Person || whole.class == Class::Unknown && self.has_two_words(whole);
        agrees && if class == Class::Person { personal } else { whole.class == Class::Body }
    }

    fn has_two_words(&self, mention: &Mention) -> bool {
        self.cursor.words(mention.tokens.clone()).contains(char::is_whitespace)
    }

    fn is_unsaid(&self, index: usize) -> bool {
        self.mentions
            .get(index)
            .is_none_or(|mention| self.unsaid.get(mention.tokens.start).copied().unwrap_or(true))
    }

    /// Whether a mention can be what its clause is about: no preposition and no verb stands before it.
    fn is_subject(&self, index: usize) -> bool {
        let Some(mention) = self.mentions.get(index) else { return false };
        let roles = mention.roles.iter().map(|role| role.start);
        let mut first = roles.fold(mention.tokens.start, usize::min);
        while first > 0 && self.cursor.has(first - 1, Roles::DETERMINER) {
            first -= 1;
        }
        let before = first.wrapping_sub(1);
        let hangs = Roles::PREPOSITION | Roles::VERB | Roles::SAYING | Roles::AUXILIARY;
        let hangs = self.cursor.has(before, hangs) || self.cursor.word(before).ends_with("ed");
        !self.is_unsaid(index) && (!hangs || self.cursor.is_any(before, INVERTED))
    }
}

/// The word of a role that tells who holds it: the last one before its first preposition.
fn head(cursor: &Cursor<'_>, role: &Range<usize>) -> Option<usize> {
    let end =
        role.clone().find(|&at| cursor.has(at, Roles::PREPOSITION | Roles::CONJUNCTION)).unwrap_or(role.end);
    (role.start..end).rev().find(|&at| is_holder(cursor, at))
}
