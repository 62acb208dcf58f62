//! A name that nothing grounds comes in; the words of the documents that are most like it go out.

use super::fit::{Want, fits};
use super::lens::Lens;
use super::narrow::heads;
use crate::base::problem::did_you_mean;
use crate::claim::ast::Subject;
use crate::extract::finding::Attachment;
use std::collections::BTreeMap;

/// How many words are named.
const MOST: usize = 5;
/// How many findings are looked at.
const LOOKED_AT: usize = 2_000;

/// The nouns that such values are of in these sources: the one most like the name first, then the commonest.
#[must_use]
pub fn nearest(subject: &Subject, want: &Want, lenses: &[Lens<'_>]) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for lens in lenses {
        let fitting = lens.source.extraction.findings.iter().filter(|one| one.aside.is_none());
        for finding in fitting.filter(|one| fits(one, subject.kind, want)).take(LOOKED_AT) {
            for label in finding.labels.iter().filter(|label| label.attachment < Attachment::Event) {
                let words = lens.words(label.tokens.clone());
                let head =
                    heads(&words).first().and_then(|&head| words.get(head)).map(|one| one.word.text.clone());
                head.into_iter().for_each(|head| *counts.entry(head).or_default() += 1);
            }
        }
    }
    let mut found: Vec<String> = Vec::new();
    let words =
        subject.phrases.iter().flat_map(|phrase| &phrase.alternatives).flat_map(|one| one.words.split(' '));
    for word in words {
        found.extend(did_you_mean(word, counts.keys().map(String::as_str)).map(str::to_owned));
    }
    let mut common: Vec<(&String, &usize)> = counts.iter().collect();
    common.sort_by_key(|&(word, count)| (std::cmp::Reverse(*count), word.clone()));
    found.extend(common.into_iter().map(|(word, _)| word.clone()));
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|word| seen.insert(word.clone()));
    found.truncate(MOST);
    found
}
