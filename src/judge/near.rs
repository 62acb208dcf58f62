//! A claim's words and a quotation's come in; the stretch of it that has most of them in order goes out, with the
//! difference word by word.

use std::ops::Range;

/// Steps of comparing beyond which a quotation is given up: it is no near miss of anything that short.
const MOST_STEPS: usize = 20_000_000;
/// Words of a claim beyond which nothing is called a near miss.
const MOST_WORDS: usize = 1_000;

/// A stretch of a quotation that nearly has the claim's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// Which words of the quotation.
    pub words: Range<usize>,
    /// How many of the claim's words they have, in order.
    pub shared: usize,
}

/// The stretch with at least four fifths of the claim's words in order: most words first, then the shortest,
/// then the earliest.
#[must_use]
pub fn near(claimed: &[String], said: &[String]) -> Option<Near> {
    if claimed.len() > MOST_WORDS {
        return None;
    }
    let needed = (claimed.len() * 4).div_ceil(5).max(1);
    let width = claimed.len() + claimed.len().div_ceil(2) + 1;
    // One of the first words must be there, else too many are missing.
    let heads = claimed.get(..=claimed.len() - needed.min(claimed.len())).unwrap_or(claimed);
    let mut best: Option<Near> = None;
    let mut steps = 0;
    for start in (0..said.len()).filter(|&start| said.get(start).is_some_and(|word| heads.contains(word))) {
        let window = said.get(start..said.len().min(start + width)).unwrap_or_default();
        steps += window.len() * claimed.len();
        if steps > MOST_STEPS {
            break;
        }
        let Some((shared, length)) = most_shared(claimed, window) else { continue };
        let better = best
            .as_ref()
            .is_none_or(|best| shared > best.shared || (shared == best.shared && length < best.words.len()));
        if shared >= needed && better {
            best = Some(Near { words: start..start + length, shared });
        }
    }
    best
}

/// The most words in order that the claim shares with a beginning of the window, and the shortest such beginning.
fn most_shared(claimed: &[String], window: &[String]) -> Option<(usize, usize)> {
    let mut row = vec![0; claimed.len() + 1];
    let mut best = (0, 0);
    for (at, word) in window.iter().enumerate() {
        let mut diagonal = 0;
        for (column, own) in claimed.iter().enumerate() {
            let above = *row.get(column + 1)?;
            let left = *row.get(column)?;
            let here = if own == word { diagonal + 1 } else { above.max(left) };
            *row.get_mut(column + 1)? = here;
            diagonal = above;
        }
        let shared = *row.last()?;
        if shared > best.0 {
            best = (shared, at + 1);
        }
    }
    Some(best)
}

/// The claim's words turned into the said ones: `go down in {+the+} history`, `[-big-]{+great+} day`.
#[must_use]
pub fn difference(claimed: &[String], said: &[String]) -> String {
    let table = shared_table(claimed, said);
    let at = |row: usize, column: usize| table.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0);
    let (mut own, mut other) = (0, 0);
    let mut shown: Vec<String> = Vec::new();
    while own < claimed.len() || other < said.len() {
        let (word, heard) = (claimed.get(own), said.get(other));
        match (word, heard) {
            (Some(word), Some(heard)) if word == heard => {
                shown.push(word.clone());
                (own, other) = (own + 1, other + 1);
            }
            (Some(word), heard) if heard.is_none() || at(own + 1, other) >= at(own, other + 1) => {
                shown.push(format!("[-{word}-]"));
                own += 1;
            }
            (_, Some(heard)) => {
                shown.push(format!("{{+{heard}+}}"));
                other += 1;
            }
            _ => break,
        }
    }
    shown.join(" ")
}

/// How many words in order the rests of both share.
fn shared_table(claimed: &[String], said: &[String]) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; said.len() + 1]; claimed.len() + 1];
    for own in (0..claimed.len()).rev() {
        for other in (0..said.len()).rev() {
            let at = |row: usize, column: usize| -> usize {
                table.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0)
            };
            let here = if claimed.get(own) == said.get(other) {
                at(own + 1, other + 1) + 1
            } else {
                at(own + 1, other).max(at(own, other + 1))
            };
            if let Some(cell) = table.get_mut(own).and_then(|row| row.get_mut(other)) {
                *cell = here;
            }
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    fn found(claimed: &str, said: &str) -> Option<String> {
        let (claimed, said) = (words(claimed), words(said));
        near(&claimed, &said).map(|near| difference(&claimed, &said[near.words]))
    }

    #[test]
    fn a_near_miss_has_four_fifths_of_the_words_in_order() {
        let said = "we came late but we have not come in vain and will stay";
        assert_eq!(found("we have come in vain", said).as_deref(), Some("we have {+not+} come in vain"));
        assert_eq!(
            found("we have not come for vain", said).as_deref(),
            Some("we have not come [-for-] {+in+} vain")
        );
        assert_eq!(found("we have gone in pain", said), None);
        assert_eq!(found("stay will and vain in", said), None);
    }
}
