//! A pronoun or a bare role comes in; the name that it stands for goes out.

use super::appositions::is_holder;
use super::discourse::{Discourse, is_subject};
use super::mention::{Class, Gender, Mention};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::is_other_role;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::document::model::Document;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Mentions looked at before a pronoun, at most.
const FARTHEST: usize = 40;
/// Resolves what stands for a name.
#[derive(Debug)]
pub struct Antecedents<'a> {
    cursor: Cursor<'a>,
    mentions: &'a [Mention],
    /// Per token: whether it is quoted or page furniture.
    unsaid: &'a [bool],
    /// Who holds a role, by its head word in lower case: the fullest mention, none where several do.
    holders: FxHashMap<String, Option<usize>>,
    /// Whom each "he" and "she" of the article's own voice stands for, by token.
    referents: FxHashMap<usize, usize>,
    /// What is known of the fullest mentions.
    genders: FxHashMap<usize, Gender>,
}

impl<'a> Antecedents<'a> {
    /// Reads the roles of all mentions and walks through the document once.
    #[must_use]
    pub fn new(document: &'a Document, mentions: &'a [Mention], unsaid: &'a [bool]) -> Self {
        let cursor = Cursor { text: &document.text, tokens: &document.tokens };
        let mut holders: FxHashMap<String, Option<usize>> = FxHashMap::default();
        for mention in mentions {
            for word in mention.roles.iter().filter_map(|role| key(&cursor, role)) {
                let holder = holders.entry(word).or_insert(Some(mention.fullest));
                *holder = holder.filter(|&known| known == mention.fullest);
            }
        }
        let (referents, genders) = Discourse::new(document, mentions, unsaid).walked();
        Self { cursor, mentions, unsaid, holders, referents, genders }
    }

    /// The mention that the pronoun at a token stands for; `speaker` is who spoke last, `more` whether the verb
    /// says that somebody goes on: "she added".
    #[must_use]
    pub fn of_pronoun(&self, at: usize, speaker: Option<usize>, more: bool) -> Option<usize> {
        let gender = match self.cursor.word(at).to_ascii_lowercase().as_str() {
            "he" => Gender::Male,
            "she" => Gender::Female,
            "it" => return self.body(at, speaker),
            _ => return None,
        };
        let found = self.referents.get(&at).copied();
        let speaker = speaker.and_then(|speaker| self.mentions.get(speaker)).map(|speaker| speaker.fullest);
        let (true, Some(speaker)) = (more, speaker) else { return found };
        match self.genders.get(&speaker) {
            Some(known) if *known == gender => Some(speaker),
            Some(_) => found,
            None if found.is_none_or(|found| found == speaker) => Some(speaker),
            None => None,
        }
    }

    /// The body that "it" stands for.
    fn body(&self, at: usize, speaker: Option<usize>) -> Option<usize> {
        let end = self.mentions.partition_point(|mention| mention.tokens.start < at);
        let near = end.saturating_sub(FARTHEST)..end;
        let fits = |&index: &usize| {
            let whole = self.mentions.get(index).and_then(|mention| self.mentions.get(mention.fullest));
            whole.is_some_and(|whole| whole.class == Class::Body)
        };
        let said = |index: &usize| {
            let mention = self.mentions.get(*index);
            mention.is_some_and(|one| !self.unsaid.get(one.tokens.start).copied().unwrap_or(true))
        };
        let about = |index: &usize| {
            self.mentions.get(*index).is_some_and(|mention| is_subject(&self.cursor, mention))
        };
        let mut near = near.rev().filter(fits).filter(said);
        let subject = near.clone().find(about);
        subject.max(speaker.filter(fits)).or_else(|| near.next())
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
        self.holders.get(&key(&self.cursor, role)?).copied().flatten()
    }
}

/// Words of an office that its short form leaves out: the foreign minister is "the minister".
const PORTFOLIOS: &[&str] = &["finance", "foreign", "financial", "prime", "executive"];

/// What a role is known by: its head, with the words that make another role of it: "former mayor".
fn key(cursor: &Cursor<'_>, role: &Range<usize>) -> Option<String> {
    let head = head(cursor, role)?;
    let other = |&at: &usize| is_other_role(&Word::new(cursor.word(at))) && !cursor.is_any(at, PORTFOLIOS);
    let words = (role.start..head).filter(other).chain([head]);
    Some(words.map(|at| cursor.word(at).to_lowercase()).collect::<Vec<_>>().join(" "))
}

/// The word of a role that tells who holds it: the last one before its first preposition.
fn head(cursor: &Cursor<'_>, role: &Range<usize>) -> Option<usize> {
    let end =
        role.clone().find(|&at| cursor.has(at, Roles::PREPOSITION | Roles::CONJUNCTION)).unwrap_or(role.end);
    (role.start..end).rev().find(|&at| is_holder(cursor, at))
}
