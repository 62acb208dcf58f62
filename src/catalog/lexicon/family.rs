//! Words come in; whether one is derived from the other (`withdraw`, `withdrawal`) goes out.

use super::families::lines;
use super::inflect::bases;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What a word is in its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The verb.
    Verb,
    /// A noun for what the verb says happens.
    Event,
    /// Somebody or something else of the family; never stands for what happens.
    Other,
}

/// Each word of a family in its folded base form, with the family's number.
static MEMBERS: LazyLock<FxHashMap<String, Vec<(usize, Part)>>> = LazyLock::new(|| {
    let mut members: FxHashMap<String, Vec<(usize, Part)>> = FxHashMap::default();
    let mut add = |word: &str, family: usize, part: Part| {
        if let Some(base) = bases(word).into_iter().next() {
            members.entry(base).or_default().push((family, part));
        }
    };
    for (family, [verb, events, others]) in lines().enumerate() {
        verb.split(' ').take(1).for_each(|word| add(word, family, Part::Verb));
        events.split_whitespace().for_each(|word| add(word, family, Part::Event));
        others.split_whitespace().for_each(|word| add(word, family, Part::Other));
    }
    members
});

fn memberships(bases: &[String]) -> impl Iterator<Item = (usize, Part)> + '_ {
    bases.iter().filter_map(|base| MEMBERS.get(base)).flatten().copied()
}

/// Whether one word names what the other says happens: `withdrawal`, `withdrew`. Both as `bases` gives them.
#[must_use]
pub fn derived(a: &[String], b: &[String]) -> bool {
    let families = |bases: &[String]| -> BTreeSet<usize> {
        memberships(bases).filter(|(_, part)| *part != Part::Other).map(|(family, _)| family).collect()
    };
    !families(a).is_disjoint(&families(b))
}

/// Whether the word may name something that happens: a verb, or a verb's noun.
#[must_use]
pub fn happens(bases: &[String]) -> bool {
    memberships(bases).any(|(_, part)| part != Part::Other)
}

/// Whether the word may be a form of a verb.
#[must_use]
pub fn is_verb(bases: &[String]) -> bool {
    memberships(bases).any(|(_, part)| part == Part::Verb)
}

/// Whether the word is the noun of a verb.
#[must_use]
pub fn is_event(bases: &[String]) -> bool {
    memberships(bases).any(|(_, part)| part == Part::Event)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_and_its_verb_are_one_family_and_a_person_is_not_of_it() {
        let derived = |a: &str, b: &str| derived(&bases(a), &bases(b));
        for (a, b) in [
            ("withdrawal", "withdrew"),
            ("signature", "signed"),
            ("birth", "born"),
            ("deaths", "died"),
            ("donations", "donated"),
            ("appointment", "appointed"),
            ("payment", "paid"),
        ] {
            assert!(derived(a, b), "{a} and {b}");
        }
        for (a, b) in [("donations", "donors"), ("department", "departed"), ("founder", "founding")] {
            assert!(!derived(a, b), "{a} and {b}");
        }
    }
}
