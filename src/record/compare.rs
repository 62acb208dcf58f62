//! What a snapshot says and what claims now say come in; how they differ in meaning goes out.

use super::entry::{Entry, Found};
use std::collections::{BTreeMap, BTreeSet};

/// How a claim differs from its snapshot, by weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Another verdict.
    Flipped,
    /// The same verdict, another value.
    Value,
    /// The same sentence, in another source.
    Moved,
    /// The same value, in other words.
    Wording,
    /// A claim that the snapshot does not have.
    Added,
    /// A claim that only the snapshot has.
    Removed,
}

impl Change {
    /// Its word in every output.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Flipped => "flipped",
            Self::Value => "value",
            Self::Moved => "moved",
            Self::Wording => "wording",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// One claim that differs.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Difference {
    /// Its id.
    pub id: String,
    /// How.
    pub change: Change,
}

/// Every claim that differs: flips first, then by weight, then in order of the claim file.
#[must_use]
pub fn compare(old: &[Entry], new: &[Entry]) -> Vec<Difference> {
    let before: BTreeMap<&str, &Entry> = old.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let after: BTreeSet<&str> = new.iter().map(|entry| entry.id.as_str()).collect();
    let difference = |id: &str, change| Difference { id: id.to_owned(), change };
    let changed = new.iter().filter_map(|now| {
        let change = before.get(now.id.as_str()).map_or(Some(Change::Added), |then| change(then, now))?;
        Some(difference(&now.id, change))
    });
    let gone = old.iter().filter(|then| !after.contains(then.id.as_str()));
    let mut all: Vec<Difference> =
        changed.chain(gone.map(|then| difference(&then.id, Change::Removed))).collect();
    all.sort_by_key(|difference| difference.change);
    all
}

fn change(then: &Entry, now: &Entry) -> Option<Change> {
    if then.verdict != now.verdict {
        Some(Change::Flipped)
    } else if then.found == now.found {
        None
    } else if set(then, |found| &found.value) != set(now, |found| &found.value) {
        Some(Change::Value)
    } else if set(then, |found| &found.sentence) == set(now, |found| &found.sentence) {
        Some(Change::Moved)
    } else {
        Some(Change::Wording)
    }
}

fn set(entry: &Entry, part: fn(&Found) -> &String) -> BTreeSet<&String> {
    entry.found.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::verdict::Verdict;

    fn entry(id: &str, verdict: Verdict, source: &str, value: &str, sentence: &str) -> Entry {
        let [source, value, sentence] = [source, value, sentence].map(str::to_owned);
        Entry { id: id.to_owned(), verdict, found: vec![Found { source, sentence, value }] }
    }

    #[test]
    fn each_difference_is_told_by_its_meaning_and_flips_come_first() {
        use Verdict::{Refuted, Supported};
        let old = ["same", "moved", "wording", "value", "gone", "flipped"]
            .map(|id| entry(id, Supported, "a.txt", "5", "Five."));
        let new = [
            entry("new", Supported, "a.txt", "5", "Five."),
            entry("same", Supported, "a.txt", "5", "Five."),
            entry("moved", Supported, "b.txt", "5", "Five."),
            entry("wording", Supported, "a.txt", "5", "It is five."),
            entry("value", Supported, "a.txt", "6", "Six."),
            entry("flipped", Refuted, "a.txt", "5", "Five."),
        ];
        let told: Vec<(String, &str)> = compare(&old, &new)
            .into_iter()
            .map(|difference| (difference.id, difference.change.word()))
            .collect();
        let expected = [
            ("flipped", "flipped"),
            ("value", "value"),
            ("moved", "moved"),
            ("wording", "wording"),
            ("new", "added"),
            ("gone", "removed"),
        ];
        assert_eq!(told, expected.map(|(id, word)| (id.to_owned(), word)));
    }
}
