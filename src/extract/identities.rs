//! The names of a document come in; which of them name the same goes out.

use super::appositions::is_holder;
use super::draft::Draft;
use super::mention::{Class, Gender, Mention};
use crate::catalog::lexicon::given;
use crate::catalog::parts::cursor::Cursor;
use rustc_hash::FxHashMap;

/// The mentions of one word: which full names have it, in order of the text.
type Index<'t> = FxHashMap<&'t str, Vec<usize>>;

/// Points every mention at the one with the fullest form of its name.
pub fn resolve(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let words: Vec<Vec<&str>> = draft
        .mentions
        .iter()
        .map(|mention| cursor.words(mention.tokens.clone()).split_whitespace().collect())
        .collect();
    let index = Indices::new(&words, draft);
    let roles: Vec<Vec<&str>> = draft.mentions.iter().map(|mention| held(&cursor, mention)).collect();
    let genders: Vec<Option<Gender>> =
        draft.mentions.iter().map(|mention| gender(&cursor, mention)).collect();
    let known = Known { words: &words, roles: &roles, genders: &genders };
    let fullest: Vec<usize> = (0..words.len()).map(|at| index.fullest(&known, at)).collect();
    for (at, &full) in fullest.iter().enumerate() {
        share(draft, at, full);
    }
}

/// The words of a mention's roles that tell the holder.
fn held<'t>(cursor: &Cursor<'t>, mention: &Mention) -> Vec<&'t str> {
    let tokens = mention.roles.iter().flat_map(Clone::clone);
    tokens.filter(|&at| is_holder(cursor, at)).map(|at| cursor.word(at)).collect()
}

/// Lets a mention and its fullest form know what each says of the person.
fn share(draft: &mut Draft<'_>, at: usize, full: usize) {
    let Some(mention) = draft.mentions.get_mut(at) else { return };
    mention.fullest = full;
    let (class, gender): (Class, Option<Gender>) = (mention.class, mention.gender);
    if let Some(whole) = draft.mentions.get_mut(full) {
        whole.gender = whole.gender.or(gender);
        if whole.class == Class::Unknown && class == Class::Person {
            whole.class = class;
        }
    }
}

/// Full names, by their last word and by their first.
struct Indices<'t> {
    last: Index<'t>,
    first: Index<'t>,
    whole: FxHashMap<&'t [&'t str], usize>,
}

impl<'t> Indices<'t> {
    fn new(words: &'t [Vec<&'t str>], draft: &Draft<'_>) -> Self {
        let mut indices =
            Self { last: Index::default(), first: Index::default(), whole: FxHashMap::default() };
        for (at, name) in words.iter().enumerate() {
            let aside = draft.mentions.get(at).is_none_or(|mention| draft.aside(mention.sentence).is_some());
            let ([first, .., last], false) = (name.as_slice(), aside) else { continue };
            if *indices.whole.entry(name).or_insert(at) == at {
                indices.last.entry(last).or_default().push(at);
                indices.first.entry(first).or_default().push(at);
            }
        }
        indices
    }

    /// The mention of the full name that a mention shortens, else of the same words.
    fn fullest(&self, known: &Known<'_, '_>, at: usize) -> usize {
        match known.name(at) {
            [word] => match of(&self.last, word, at, known) {
                Some(found) => found,
                None if self.last.contains_key(word) => at,
                None => of(&self.first, word, at, known).unwrap_or(at),
            },
            [first, .., last] => {
                let own = self.whole.get(known.name(at)).copied().unwrap_or(at);
                let longer = |&&other: &&usize| {
                    let name = known.name(other);
                    name.len() > known.name(at).len() && name.first() == Some(first)
                };
                let same = self.last.get(last).into_iter().flatten().take(NEAR).find(longer);
                same.copied().unwrap_or(own)
            }
            [] => at,
        }
    }
}

/// What the mentions tell, each.
struct Known<'k, 't> {
    words: &'k [Vec<&'t str>],
    roles: &'k [Vec<&'t str>],
    genders: &'k [Option<Gender>],
}

impl<'t> Known<'_, 't> {
    fn name(&self, at: usize) -> &[&'t str] {
        self.words.get(at).map_or(&[], Vec::as_slice)
    }

    fn gender(&self, at: usize) -> Option<Gender> {
        self.genders.get(at).copied().flatten()
    }

    /// Whether two mentions are told to be of a woman and of a man.
    fn differ(&self, one: usize, other: usize) -> bool {
        self.gender(one).zip(self.gender(other)).is_some_and(|(one, other)| one != other)
    }

    fn share_a_role(&self, one: usize, other: usize) -> bool {
        let roles = |at: usize| self.roles.get(at).map_or(&[][..], Vec::as_slice);
        roles(one).iter().any(|word| roles(other).contains(word))
    }
}

/// What a form of address, a role or a given name tells.
fn gender(cursor: &Cursor<'_>, mention: &Mention) -> Option<Gender> {
    let first = cursor.word(mention.tokens.start);
    let person = matches!(mention.class, Class::Person | Class::Unknown) && mention.tokens.len() > 1;
    let named = |gender: Gender| person.then_some(gender);
    mention.gender.or_else(|| match first {
        _ if given::is_female(first) => named(Gender::Female),
        _ if given::is_male(first) => named(Gender::Male),
        _ => None,
    })
}

/// Names looked at to find one in the same role.
const NEAR: usize = 16;

/// The name before that has the word, one in the same role first; else the first one behind. Where two people bear
/// it and nothing tells which is meant, nobody is.
fn of(index: &Index<'_>, word: &str, at: usize, known: &Known<'_, '_>) -> Option<usize> {
    let names = index.get(word)?;
    let before = names.get(..names.partition_point(|&name| name < at))?;
    let mut near = before.iter().rev().take(NEAR).copied().filter(|&name| !known.differ(name, at));
    if let Some(same) = near.clone().find(|&name| known.share_a_role(name, at)) {
        return Some(same);
    }
    let Some(last) = near.next() else {
        return names.first().copied().filter(|&name| name > at && !known.differ(name, at));
    };
    let given = |name: usize| known.name(name).first().copied();
    near.all(|name| given(name) == given(last)).then_some(last)
}
