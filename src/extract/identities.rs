//! The names of a document come in; which of them name the same goes out.

use super::appositions::is_holder;
use super::draft::Draft;
use super::mention::{Class, Gender, Mention};
use crate::catalog::parts::cursor::Cursor;
use std::collections::HashMap;

/// The mentions of one word: which full names have it, in order of the text.
type Index<'t> = HashMap<&'t str, Vec<usize>>;

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
    let fullest: Vec<usize> = (0..words.len()).map(|at| index.fullest(&roles, &words, at)).collect();
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
    whole: HashMap<&'t [&'t str], usize>,
}

impl<'t> Indices<'t> {
    fn new(words: &'t [Vec<&'t str>], draft: &Draft<'_>) -> Self {
        let mut indices = Self { last: Index::new(), first: Index::new(), whole: HashMap::new() };
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

    /// The first mention of the full name that a mention shortens, else of the same words.
    fn fullest(&self, roles: &[Vec<&str>], words: &[Vec<&str>], at: usize) -> usize {
        let Some(name) = words.get(at) else { return at };
        let own = roles.get(at).map_or(&[][..], Vec::as_slice);
        let shares =
            |other: usize| roles.get(other).is_some_and(|role| role.iter().any(|word| own.contains(word)));
        match name.as_slice() {
            [word] => {
                of(&self.last, word, at, shares).or_else(|| of(&self.first, word, at, shares)).unwrap_or(at)
            }
            whole => self.whole.get(whole).copied().unwrap_or(at),
        }
    }
}

/// Names looked at to find one in the same role.
const NEAR: usize = 16;

/// The nearest name before that has the word, one in the same role first; else the first one behind.
fn of(index: &Index<'_>, word: &str, at: usize, shares: impl Fn(usize) -> bool) -> Option<usize> {
    let names = index.get(word)?;
    let before = names.get(..names.partition_point(|&name| name < at))?;
    let same = before.iter().rev().take(NEAR).find(|&&name| shares(name));
    same.or_else(|| before.last()).or_else(|| names.first()).copied()
}
