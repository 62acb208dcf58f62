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

/// Every class, by weight.
pub const CHANGES: [Change; 6] =
    [Change::Flipped, Change::Value, Change::Moved, Change::Wording, Change::Added, Change::Removed];

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

    /// What it means, in words that follow its own.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Flipped => "another verdict",
            Self::Value => "the same verdict, another value",
            Self::Moved => "the same sentence, in another source",
            Self::Wording => "the same value, in other words",
            Self::Added => "no snapshot has it yet",
            Self::Removed => "only the snapshot has it",
        }
    }
}

/// One claim that differs, with what is said of it on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference<'e> {
    /// How.
    pub change: Change,
    /// What the snapshot says; nothing where the claim is added.
    pub old: Option<&'e Entry>,
    /// What is now; nothing where the claim is removed.
    pub new: Option<&'e Entry>,
}

impl<'e> Difference<'e> {
    /// The claim's id.
    #[must_use]
    pub fn id(&self) -> &'e str {
        self.new.or(self.old).map_or("", |entry| entry.id.as_str())
    }
}

/// Every claim that differs: flips first, then by weight, then in order of the claim file.
#[must_use]
pub fn compare<'e>(old: &'e [Entry], new: &'e [Entry]) -> Vec<Difference<'e>> {
    let before: BTreeMap<Key<'_>, &Entry> = keyed(old).collect();
    let after: BTreeSet<Key<'_>> = keyed(new).map(|(key, _)| key).collect();
    let changed = keyed(new).filter_map(|(key, now)| {
        let Some(then) = before.get(&key).copied() else {
            return Some(Difference { change: Change::Added, old: None, new: Some(now) });
        };
        Some(Difference { change: change(then, now)?, old: Some(then), new: Some(now) })
    });
    let gone = keyed(old).filter(|(key, _)| !after.contains(key));
    let gone = gone.map(|(_, then)| Difference { change: Change::Removed, old: Some(then), new: None });
    let mut all: Vec<Difference<'_>> = changed.chain(gone).collect();
    all.sort_by_key(|difference| difference.change);
    all
}

/// An id, and how many claims of that id come before: a hand may have doubled a block.
type Key<'e> = (&'e str, usize);

fn keyed(entries: &[Entry]) -> impl Iterator<Item = (Key<'_>, &Entry)> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    entries.iter().map(move |entry| {
        let count = seen.entry(&entry.id).or_default();
        *count += 1;
        ((entry.id.as_str(), *count), entry)
    })
}

fn change(then: &Entry, now: &Entry) -> Option<Change> {
    if then.verdict != now.verdict {
        Some(Change::Flipped)
    } else if set(then, |found| found) == set(now, |found| found) {
        None
    } else if set(then, |found| &found.value) != set(now, |found| &found.value) {
        Some(Change::Value)
    } else if set(then, |found| &found.sentence) == set(now, |found| &found.sentence) {
        Some(Change::Moved)
    } else {
        Some(Change::Wording)
    }
}

fn set<'e, T: Ord + 'e>(entry: &'e Entry, part: fn(&'e Found) -> &'e T) -> BTreeSet<&'e T> {
    entry.found.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::verdict::Verdict;
    use Verdict::{Refuted, Supported};

    fn entry(id: &str, verdict: Verdict, source: &str, value: &str, sentence: &str) -> Entry {
        let [source, value, sentence] = [source, value, sentence].map(str::to_owned);
        Entry { id: id.to_owned(), verdict, found: vec![Found { source, sentence, value }] }
    }

    fn told(old: &[Entry], new: &[Entry]) -> Vec<String> {
        let all = compare(old, new);
        all.iter().map(|one| format!("{} {}", one.change.word(), one.id())).collect()
    }

    #[test]
    fn each_difference_is_told_by_its_meaning_and_flips_come_first() {
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
        let expected =
            ["flipped flipped", "value value", "moved moved", "wording wording", "added new", "removed gone"];
        assert_eq!(told(&old, &new), expected);
    }

    #[test]
    fn order_and_repetition_make_no_difference_but_a_doubled_claim_is_told() {
        let one = |id: &str| entry(id, Supported, "a.txt", "5", "Five.");
        assert_eq!(told(&[one("a"), one("b")], &[one("b"), one("a")]), [""; 0]);
        let mut twice = one("a");
        twice.found.extend(one("a").found);
        assert_eq!(told(&[one("a")], &[twice]), [""; 0]);
        assert_eq!(told(&[one("a"), one("a")], &[one("a")]), ["removed a"]);
        assert_eq!(
            told(&[one("a"), entry("a", Refuted, "a", "5", "")], &[one("a"), one("a")]),
            ["flipped a"]
        );
    }
}
