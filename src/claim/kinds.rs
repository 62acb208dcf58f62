//! Words come in; the catalog's kind that they name goes out.

use super::normal::folded;
use crate::catalog::TABLE;
use crate::catalog::kind::Shape;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Every name and alias of every kind, in small letters; an earlier row of the table wins.
static NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for kind in TABLE {
        for name in std::iter::once(&kind.name).chain(kind.aliases) {
            names.entry(folded(name).to_lowercase()).or_insert(kind.name);
        }
    }
    names
});

/// The most words that a kind's name has.
static MOST_WORDS: LazyLock<usize> =
    LazyLock::new(|| NAMES.keys().map(|name| name.split(' ').count()).max().unwrap_or(0));

/// The kind that the first words name, and how many of them: the longest name wins.
#[must_use]
pub fn kind_at_start(words: &[&str]) -> Option<(&'static str, usize)> {
    let most = words.len().min(*MOST_WORDS);
    (1..=most).rev().find_map(|count| Some((named(words.get(..count)?)?, count)))
}

/// The kind that the last words name, and how many of them.
#[must_use]
pub fn kind_at_end(words: &[&str]) -> Option<(&'static str, usize)> {
    let most = words.len().min(*MOST_WORDS);
    (1..=most).rev().find_map(|count| Some((named(words.get(words.len() - count..)?)?, count)))
}

fn named(words: &[&str]) -> Option<&'static str> {
    NAMES.get(&words.join(" ").to_lowercase()).copied()
}

/// The shape of a kind's values.
#[must_use]
pub fn shape_of(kind: &str) -> Option<Shape> {
    TABLE.iter().find(|row| row.name == kind).map(|row| row.shape)
}
