//! Two lists of entries and a choice of claims come in; the first list, with these claims as the second has them,
//! goes out. So a part of what is pending is accepted (the snapshot gets it) or rejected (what is pending loses it).

use super::entry::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// `base`, with the claims that `chosen` tells as they are in `from`: changed, added, or gone. The order of `base`
/// is kept, so that a version control system sees only the blocks that changed; a new claim stands behind the one
/// that it follows in `from`.
#[must_use]
pub fn overlay(base: &[Entry], from: &[Entry], chosen: &BTreeSet<&str>) -> Vec<Entry> {
    let known: BTreeSet<&str> = base.iter().map(|entry| entry.id.as_str()).collect();
    let theirs: BTreeMap<&str, &Entry> = from.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let mut followers: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    let mut before = "";
    for entry in from {
        if known.contains(entry.id.as_str()) {
            before = &entry.id;
        } else if chosen.contains(entry.id.as_str()) {
            followers.entry(before).or_default().push(entry);
        }
    }
    let mut out: Vec<Entry> = followers.remove("").into_iter().flatten().cloned().collect();
    for entry in base {
        let id = entry.id.as_str();
        let kept = if chosen.contains(id) { theirs.get(id).copied() } else { Some(entry) };
        out.extend(kept.cloned());
        out.extend(followers.remove(id).into_iter().flatten().cloned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::verdict::Verdict::{self, Refuted, Supported};

    fn entries(text: &str, verdict: Verdict) -> Vec<Entry> {
        let one = |id: &str| Entry { id: id.to_owned(), verdict, found: Vec::new() };
        text.split(' ').filter(|id| !id.is_empty()).map(one).collect()
    }

    /// The ids that come out; those that come from the second list in capitals.
    fn laid(base: &str, from: &str, chosen: &str) -> String {
        let chosen: BTreeSet<&str> = chosen.split(' ').collect();
        let all = overlay(&entries(base, Supported), &entries(from, Refuted), &chosen);
        let shown = all.iter().map(|one| match one.verdict {
            Supported => one.id.clone(),
            _ => one.id.to_uppercase(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn only_what_is_chosen_changes_and_the_rest_keeps_its_place() {
        assert_eq!(laid("a b c", "a b c", "b"), "a B c");
        assert_eq!(laid("a b c", "c b a", "a c"), "A b C", "the order of the base");
        assert_eq!(laid("a b", "a n b m", "n"), "a N b");
        assert_eq!(laid("a b", "n o a b m", "n o m"), "N O a b M");
        assert_eq!(laid("a x b", "a b", ""), "a x b", "a removed claim stays until it is taken");
        assert_eq!(laid("a x b", "a b", "x"), "a b");
        assert_eq!(laid("", "a b", "b"), "B");
        assert_eq!(laid("a", "", "a"), "");
    }
}
