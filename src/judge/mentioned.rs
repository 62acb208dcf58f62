//! Words and the sources come in; whether the words stand in any of them goes out. A claim about the text itself,
//! so here absence refutes.

use super::combine::Decided;
use super::judgement::{Evidence, Settles};
use super::needle::Needle;
use super::passages::{exactness, passages, sentence_of, span_of};
use crate::base::verdict::Verdict;
use crate::ground::candidate::Source;
use std::collections::BTreeMap;
use std::ops::Range;

/// More places than these are not listed.
const MOST_PLACES: usize = 20;

/// What `mentions "words"` gets.
#[must_use]
pub fn mentioned(words: &str, sources: &[Source]) -> Decided {
    let needle = Needle::new(words);
    if needle.parts.is_empty() || sources.is_empty() {
        let what = if sources.is_empty() { "no source to look in" } else { "no words to look for" };
        return Decided::without_evidence(Verdict::Silent, what);
    }
    let mut evidence = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        places(&needle, index, source, &mut evidence);
    }
    if evidence.is_empty() {
        return absent(words, &needle, sources);
    }
    let reason = format!("text: has \"{words}\" · claim: mentions \"{words}\" · within");
    Decided { evidence, ..Decided::without_evidence(Verdict::Supported, reason) }
}

fn absent(words: &str, needle: &Needle, sources: &[Source]) -> Decided {
    let reason = format!("text: has no \"{words}\" · claim: mentions \"{words}\" · absent");
    let mut decided = Decided::without_evidence(Verdict::Refuted, reason);
    if sources.iter().any(|source| !passages(needle, &source.document, true).is_empty()) {
        decided.help.push("the words stand in page furniture only, which is no part of the text".to_owned());
    }
    decided
}

/// The places in one source; those in a sentence that repeats another are its repeats.
fn places(needle: &Needle, index: usize, source: &Source, evidence: &mut Vec<Evidence>) {
    let document = &source.document;
    let mut by_sentence: BTreeMap<usize, usize> = BTreeMap::new();
    for range in passages(needle, document, false) {
        let Some((at, sentence)) = sentence_of(document, range.start) else { continue };
        let first = document.sentences.get(at).and_then(|sentence| sentence.repeats);
        let known =
            first.and_then(|first| by_sentence.get(&first)).and_then(|&known| evidence.get_mut(known));
        if let Some(known) = known {
            known.repeats.push((index, span_of(document, &range)));
        } else if evidence.len() < MOST_PLACES {
            by_sentence.insert(at, evidence.len());
            evidence.push(place(needle, index, source, &range, sentence));
        }
    }
}

fn place(
    needle: &Needle,
    index: usize,
    source: &Source,
    range: &Range<usize>,
    sentence: crate::base::span::Span,
) -> Evidence {
    let span = span_of(&source.document, range);
    Evidence {
        source: index,
        span,
        sentence,
        settles: Settles::Supports,
        value: format!("\"{}\"", span.text(&source.document.text)),
        notes: vec![exactness(needle, &source.document, range).to_owned()],
        repeats: Vec::new(),
    }
}
