//! The evidence of a claim on both sides comes in; pieces that stand for one another go out in pairs.

use super::entry::Found;
use std::collections::BTreeSet;

/// What was, and what stands for it now.
pub type Pair<'e> = (Option<&'e Found>, Option<&'e Found>);

/// Above so many pieces they are paired in order: no person reads so many.
const MOST: usize = 40;

/// The pieces that differ, each with the one that is most like it, in the order of what is now; then those that are
/// gone. What stands on both sides is left out.
#[must_use]
pub fn pairs<'e>(old: &'e [Found], new: &'e [Found]) -> Vec<Pair<'e>> {
    let mut gone: Vec<&Found> = old.iter().filter(|one| !new.contains(one)).collect();
    let come: Vec<&Found> = new.iter().filter(|one| !old.contains(one)).collect();
    let mut out: Vec<Pair<'e>> = Vec::new();
    for now in come {
        let best = (0..gone.len().min(MOST))
            .max_by_key(|&at| (gone.get(at).map_or(0, |then| likeness(then, now)), std::cmp::Reverse(at)));
        let then = best.map(|at| gone.remove(at));
        out.push((then, Some(now)));
    }
    out.extend(gone.into_iter().map(|then| (Some(then), None)));
    out
}

/// How much two pieces share: the source, the value, and words of the sentence.
fn likeness(then: &Found, now: &Found) -> usize {
    let words = |one: &'_ Found| -> BTreeSet<String> {
        one.sentence.split_whitespace().take(200).map(str::to_owned).collect()
    };
    let shared = words(then).intersection(&words(now)).count();
    4 * shared + 2 * usize::from(then.value == now.value) + usize::from(then.source == now.source)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str, sentence: &str) -> Found {
        let [source, sentence] = [source, sentence].map(str::to_owned);
        Found { source, sentence, value: "5".to_owned() }
    }

    #[test]
    fn the_most_alike_stand_for_one_another() {
        let old = [found("a", "The port has five cranes."), found("a", "Same."), found("b", "Rain fell.")];
        let new =
            [found("b", "Heavy rain fell."), found("a", "Same."), found("a", "The port has six cranes.")];
        let told: Vec<_> = pairs(&old, &new)
            .into_iter()
            .map(|(then, now)| (then.map(|one| one.sentence.as_str()), now.map(|one| one.sentence.as_str())))
            .collect();
        assert_eq!(
            told,
            [
                (Some("Rain fell."), Some("Heavy rain fell.")),
                (Some("The port has five cranes."), Some("The port has six cranes.")),
            ]
        );
        assert_eq!(pairs(&old[..1], &[]).len(), 1);
        assert_eq!(pairs(&[], &new).len(), 3);
    }
}
