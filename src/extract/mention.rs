//! What the steps know of a name where it stands in the text.

use crate::catalog::lexicon::people;
use std::ops::Range;

/// A name in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its tokens, as indices into `Document::tokens`.
    pub tokens: Range<usize>,
    /// The sentence that holds it.
    pub sentence: usize,
    /// What it seems to name.
    pub class: Class,
    /// What its honorific or role says of the person.
    pub gender: Option<Gender>,
    /// The roles that stand beside it: "Kazakh President", "colonel and the head of the department".
    pub roles: Vec<Range<usize>>,
    /// The words that tell what somebody has done or was, or where a place is one's: "founded by", "stepped down as
    /// mayor", "based in".
    pub deeds: Vec<Range<usize>>,
    /// What the deeds were done to: "the shelter" in "founded the shelter".
    pub objects: Vec<Range<usize>>,
    /// The mention with the fullest form of the same name, as an index into `Draft::mentions`.
    pub fullest: usize,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Class {
    Person,
    Body,
    Place,
    Unknown,
}

/// Which pronoun may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Gender {
    Female,
    Male,
}

/// A name within a run of capitals, with the role or honorific that the run gives it.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name alone.
    pub tokens: Range<usize>,
    /// "Kazakh President".
    pub role: Option<Range<usize>>,
    /// "Gen.", "Prof.": the office that an honorific shortens.
    pub title: Option<Range<usize>>,
    /// What it seems to name.
    pub class: Class,
    /// What an honorific says.
    pub gender: Option<Gender>,
    /// Whether it follows the name of the body in whose service the person is.
    pub behind_body: bool,
}

/// What a role or an honorific says of its holder.
#[must_use]
pub fn gender_of(word: &str) -> Option<Gender> {
    let is = |table: &[&str]| table.iter().any(|one| one.eq_ignore_ascii_case(word));
    if is(people::FEMALE) { Some(Gender::Female) } else { is(people::MALE).then_some(Gender::Male) }
}
