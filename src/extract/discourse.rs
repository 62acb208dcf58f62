//! The names of a document come in; whom each "he" and "she" of its own voice stands for goes out. Where two people
//! may be meant, nobody is.

use super::layout;
use super::mention::{Class, Gender, Mention, gender_of};
use super::phrase;
use crate::base::token::TokenKind;
use crate::base::word_set::WordSet;
use crate::catalog::lexicon::given;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::document::model::Document;
use rustc_hash::{FxHashMap, FxHashSet};

/// Entries of a block looked at before a pronoun, at most.
const FARTHEST: usize = 32;
/// Blocks through which somebody stays who the text is about.
const FADES: usize = 3;
/// Endings of words for those who do something; of other words too, which does no harm here.
const AGENTS: &[&str] = &["er", "or", "ist", "ant", "ian", "man", "woman", "ee"];
/// Sentences from a subject to a pronoun that still means it, though the text has told of another.
const NEAR: usize = 2;
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

const PRONOUNS: WordSet = WordSet::of(&[&["he", "she", "his", "her"]]);

/// "The baker", "a neighbour": somebody whom a pronoun may mean, and no name tells.
const NAMELESS: usize = usize::MAX;

/// Somebody who is spoken of at a place.
#[derive(Clone, Copy, Debug)]
struct Entry {
    block: usize,
    sentence: usize,
    /// As an index into the mentions: the fullest one; `NAMELESS` where no mention is.
    person: usize,
    /// Where they are nameless: what their role says.
    gender: Option<Gender>,
    /// Whether a clause is about them.
    subject: bool,
    /// Whether they stand in a row with others: "writers including A and B".
    aside: bool,
}

/// The walk through a document.
#[derive(Debug)]
pub struct Discourse<'a> {
    cursor: Cursor<'a>,
    document: &'a Document,
    mentions: &'a [Mention],
    unsaid: &'a [bool],
    /// Fullest mentions that are people's.
    people: FxHashSet<usize>,
    genders: FxHashMap<usize, Gender>,
    entries: Vec<Entry>,
    /// Of whom the text tells, woman and man, and the block where it last did.
    focus: [Option<(usize, usize)>; 2],
    referents: FxHashMap<usize, usize>,
}

impl<'a> Discourse<'a> {
    /// Nothing walked yet.
    #[must_use]
    pub fn new(document: &'a Document, mentions: &'a [Mention], unsaid: &'a [bool]) -> Self {
        let cursor = Cursor { text: &document.text, tokens: &document.tokens };
        let mut new = Self {
            cursor,
            document,
            mentions,
            unsaid,
            people: FxHashSet::default(),
            genders: FxHashMap::default(),
            entries: Vec::new(),
            focus: [None, None],
            referents: FxHashMap::default(),
        };
        new.meet();
        new
    }

    /// Whom each pronoun stands for, by token, and what is known of people by the end.
    #[must_use]
    pub fn walked(mut self) -> (FxHashMap<usize, usize>, FxHashMap<usize, Gender>) {
        let mut next = 0;
        for block in 0..self.document.blocks.len() {
            let Some(tokens) =
                self.document.blocks.get(block).and_then(|one| layout::tokens(self.document, one))
            else {
                continue;
            };
            for at in tokens {
                while self.mentions.get(next).is_some_and(|mention| mention.tokens.start <= at) {
                    self.mention(next, block);
                    next += 1;
                }
                if self.cursor.kind(at) == Some(TokenKind::Word) && !self.is_unsaid(at) {
                    self.pronoun(at, block);
                    self.nameless(at, block);
                }
            }
        }
        (self.referents, self.genders)
    }

    /// Who is a person, and what names and forms of address tell of them.
    fn meet(&mut self) {
        for mention in self.mentions {
            let Some(whole) = self.mentions.get(mention.fullest) else { continue };
            let first = self.cursor.word(whole.tokens.start);
            let named = if given::is_female(first) {
                Some(Gender::Female)
            } else {
                given::is_male(first).then_some(Gender::Male)
            };
            let named = named.filter(|_| matches!(whole.class, Class::Person | Class::Unknown));
            let shortened = mention.tokens.len() == 1 && whole.tokens.len() > 1;
            let speaks = self.cursor.has(mention.tokens.end, Roles::SAYING);
            let person =
                whole.class == Class::Person || whole.class == Class::Unknown && (shortened || speaks);
            if person || named.is_some() {
                self.people.insert(mention.fullest);
            }
            if let Some(gender) = mention.gender.or(whole.gender).or(named) {
                self.genders.entry(mention.fullest).or_insert(gender);
            }
        }
    }

    fn is_unsaid(&self, at: usize) -> bool {
        self.unsaid.get(at).copied().unwrap_or(true)
    }

    fn mention(&mut self, index: usize, block: usize) {
        let Some(mention) = self.mentions.get(index) else { return };
        if !self.people.contains(&mention.fullest) || self.is_unsaid(mention.tokens.start) {
            return;
        }
        let aside = self.is_coordinated(index);
        let subject = !aside && is_subject(&self.cursor, mention);
        let sentence = mention.sentence;
        self.entries.push(Entry { block, sentence, person: mention.fullest, gender: None, subject, aside });
        if let Some(&gender) = self.genders.get(&mention.fullest).filter(|_| subject) {
            self.attend(gender, mention.fullest, block);
        }
    }

    /// "Ann Lee and Tom Reed": "and" ties the name to another.
    fn is_coordinated(&self, index: usize) -> bool {
        let end = |at: usize| self.mentions.get(at).map_or(0, |mention| mention.tokens.end);
        let start = |at: usize| self.mentions.get(at).map_or(usize::MAX, |mention| mention.tokens.start);
        let joined = |left: usize, right: usize| {
            start(right) == left.saturating_add(1) && self.cursor.is_any(left, &["and", "or", "&"])
        };
        joined(end(index), index + 1) || index > 0 && joined(end(index - 1), index)
    }

    fn attend(&mut self, gender: Gender, person: usize, block: usize) {
        if let Some(focus) = self.focus.get_mut(usize::from(gender == Gender::Male)) {
            *focus = Some((person, block));
        }
    }

    fn pronoun(&mut self, at: usize, block: usize) {
        if !self.cursor.may_be(at, &PRONOUNS) {
            return;
        }
        let (gender, subject) = match self.cursor.word(at) {
            "he" | "He" => (Gender::Male, true),
            "she" | "She" => (Gender::Female, true),
            "his" | "His" => (Gender::Male, false),
            "her" | "Her" if self.is_possessive(at) => (Gender::Female, false),
            _ => return,
        };
        let (sentence, _) = self.sentence(at);
        let Some(person) = self.antecedent(gender, block, sentence).filter(|&person| person != NAMELESS)
        else {
            return;
        };
        self.genders.entry(person).or_insert(gender);
        self.attend(gender, person, block);
        if subject {
            self.referents.insert(at, person);
            self.entries.push(Entry { block, sentence, person, gender: None, subject, aside: false });
        }
    }

    /// "The baker left": a role without a name begins the sentence; "Hale sighed": a word that may be a name.
    fn nameless(&mut self, at: usize, block: usize) {
        let cursor = &self.cursor;
        let word = cursor.word(at);
        let acts = word.ends_with(['r', 't', 'n', 'e']) && AGENTS.iter().any(|ending| word.ends_with(ending));
        if !acts && !cursor.has(at, Roles::HOLDER | Roles::CAPITALISED) {
            return;
        }
        let (sentence, start) = self.sentence(at);
        let far = at > start + 6 || word.ends_with('s') || self.is_mentioned(at);
        let role = (acts || cursor.has(at, Roles::HOLDER))
            && at > start
            && cursor.has(start, Roles::DETERMINER)
            && phrase::start(cursor, at, start) == start;
        let opener = at == start
            && phrase::is_capital(cursor, at)
            && !cursor.has(at, Roles::FUNCTION | Roles::HOLDER)
            && phrase::is_verb(cursor, at + 1);
        if !far && (role || opener) {
            let gender = gender_of(word);
            self.entries.push(Entry {
                block,
                sentence,
                person: NAMELESS,
                gender,
                subject: true,
                aside: false,
            });
        }
    }

    /// The sentence that holds a token, and where it begins.
    fn sentence(&self, at: usize) -> (usize, usize) {
        let sentences = &self.document.sentences;
        let index = sentences.partition_point(|sentence| sentence.tokens.end <= at);
        (index, sentences.get(index).map_or(at, |sentence| sentence.tokens.start))
    }

    /// Whether a mention or one of its roles has the token.
    fn is_mentioned(&self, at: usize) -> bool {
        let near = self.mentions.partition_point(|mention| mention.tokens.end <= at);
        let has = |mention: &Mention| {
            mention.tokens.contains(&at) || mention.roles.iter().any(|role| role.contains(&at))
        };
        self.mentions.get(near.saturating_sub(1)..).unwrap_or(&[]).iter().take(3).any(has)
    }

    /// "Her friends", not "told her that".
    fn is_possessive(&self, at: usize) -> bool {
        self.cursor.kind(at + 1) == Some(TokenKind::Word) && !self.cursor.has(at + 1, Roles::FUNCTION)
    }

    fn antecedent(&self, gender: Gender, block: usize, own: usize) -> Option<usize> {
        let focus = self.focus.get(usize::from(gender == Gender::Male)).copied().flatten();
        let focus = focus.filter(|&(_, last)| last + FADES >= block).map(|(person, _)| person);
        let here = self.entries_of(block, gender);
        let subject = here.iter().rev().find(|entry| entry.subject).copied();
        let known = |person: usize| self.genders.contains_key(&person);
        if let Some(Entry { person: subject, sentence, .. }) = subject {
            let alone = here.iter().all(|entry| entry.person == subject);
            let follows = own <= sentence + NEAR;
            let rival = !follows && focus.is_some_and(|focus| focus != subject);
            return (known(subject) || alone && !rival).then_some(subject);
        }
        let near: Vec<Entry> = here.iter().filter(|entry| !entry.aside).copied().collect();
        if let Some(focus) = focus {
            return near.iter().all(|entry| entry.person == focus).then_some(focus);
        }
        if let Some(person) = sole(&near) {
            return Some(person);
        }
        let before = block.checked_sub(1).map(|before| self.entries_of(before, gender))?;
        sole(&before).filter(|_| near.is_empty())
    }

    /// Those spoken of in a block up to here whom such a pronoun may mean.
    fn entries_of(&self, block: usize, gender: Gender) -> Vec<Entry> {
        let behind = self.entries.partition_point(|entry| entry.block <= block);
        let entries = self.entries.get(behind.saturating_sub(FARTHEST)..behind).unwrap_or(&[]);
        let fits = |entry: &&Entry| {
            let known = entry.gender.or_else(|| self.genders.get(&entry.person).copied());
            entry.block == block && known.is_none_or(|known| known == gender)
        };
        entries.iter().filter(fits).copied().collect()
    }
}

/// The one person that all entries speak of.
fn sole(entries: &[Entry]) -> Option<usize> {
    let first = entries.first()?.person;
    entries.iter().all(|entry| entry.person == first).then_some(first)
}

/// Whether a mention can be what its clause is about: no preposition and no verb stands before it.
#[must_use]
pub fn is_subject(cursor: &Cursor<'_>, mention: &Mention) -> bool {
    let roles = mention.roles.iter().map(|role| role.start);
    let mut first = roles.fold(mention.tokens.start, usize::min);
    while first > 0 && cursor.has(first - 1, Roles::DETERMINER | Roles::HONORIFIC) {
        first -= 1;
    }
    let Some(before) = first.checked_sub(1) else { return true };
    let hangs = Roles::PREPOSITION | Roles::VERB | Roles::SAYING | Roles::AUXILIARY;
    let hangs = cursor.has(before, hangs) || cursor.word(before).ends_with("ed");
    !hangs
        || cursor.is_any(before, INVERTED)
        || cursor.has(before, Roles::SAYING) && is_closed(cursor, before)
}

/// A verb of saying right behind a quotation: "…”, argued Ann Lee".
fn is_closed(cursor: &Cursor<'_>, verb: usize) -> bool {
    verb.checked_sub(1).is_some_and(|at| cursor.is_any(at, &["”", "\"", "»", "’"]))
}
