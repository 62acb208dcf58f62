//! The relations that take quoted words (in, after, before, near, by, under) come in with a source; which of its
//! findings they admit goes out.

use super::fit::{Want, fits};
use super::lens::Lens;
use crate::base::span::Span;
use crate::base::value::Value;
use crate::catalog::lexicon::phrase::words;
use crate::claim::ast::{Phrase, SelectorRelation, Subject};
use crate::document::model::BlockKind;
use crate::extract::finding::{Attachment, Finding};
use std::collections::BTreeSet;

/// The findings that a subject's selecting relations admit; all of them where it has none.
pub struct Selection {
    admitted: Option<BTreeSet<usize>>,
}

/// A run of words in a document.
struct Occurrence {
    tokens: std::ops::Range<usize>,
    sentence: usize,
}

impl Selection {
    /// What the subject selects in a source.
    #[must_use]
    pub fn new(subject: &Subject, want: &Want, lens: &Lens<'_>) -> Self {
        let mut admitted: Option<BTreeSet<usize>> = None;
        for phrase in subject.phrases.iter().filter(|phrase| phrase.relation != SelectorRelation::Of) {
            let fitting: Vec<usize> = lens
                .source
                .extraction
                .findings
                .iter()
                .enumerate()
                .filter(|(_, one)| one.aside.is_none() && fits(one, subject.kind, want))
                .map(|(index, _)| index)
                .collect();
            let found = selected(phrase, &fitting, lens);
            admitted = Some(match admitted {
                None => found,
                Some(before) => before.intersection(&found).copied().collect(),
            });
        }
        Self { admitted }
    }

    /// Whether the finding is admitted.
    #[must_use]
    pub fn admits(&self, finding: usize) -> bool {
        self.admitted.as_ref().is_none_or(|admitted| admitted.contains(&finding))
    }
}

fn selected(phrase: &Phrase, fitting: &[usize], lens: &Lens<'_>) -> BTreeSet<usize> {
    match phrase.relation {
        SelectorRelation::By => by_speaker(phrase, fitting, lens),
        SelectorRelation::Under => under(phrase, fitting, lens),
        relation => {
            let places = phrase.alternatives.iter().flat_map(|one| occurrences(&one.words, lens));
            places.flat_map(|place| beside(relation, &place, fitting, lens)).collect()
        }
    }
}

/// Where these words stand, word by word, case aside.
fn occurrences(wanted: &str, lens: &Lens<'_>) -> Vec<Occurrence> {
    let wanted: Vec<String> = words(wanted).into_iter().map(|word| word.text).collect();
    let Some(first) = wanted.first() else { return Vec::new() };
    let mut found = Vec::new();
    for (sentence, parts) in lens.source.document.sentences.iter().enumerate() {
        let furniture = lens.source.document.blocks.get(parts.block).map(|block| block.kind);
        if matches!(furniture, Some(BlockKind::Furniture(_))) {
            continue;
        }
        let has_first =
            parts.tokens.clone().any(|at| lens.text(at).eq_ignore_ascii_case(first) || !first.is_ascii());
        if !has_first {
            continue;
        }
        let placed = lens.words(parts.tokens.clone());
        for run in placed.windows(wanted.len()) {
            if run.iter().zip(&wanted).all(|(have, want)| have.word.text == *want)
                && let (Some(first), Some(last)) = (run.first(), run.last())
            {
                found.push(Occurrence { tokens: first.token..last.token + 1, sentence });
            }
        }
    }
    found
}

/// The findings that stand so to an occurrence.
fn beside(relation: SelectorRelation, place: &Occurrence, fitting: &[usize], lens: &Lens<'_>) -> Vec<usize> {
    let findings = &lens.source.extraction.findings;
    let sentences = &lens.source.document.sentences;
    let block = |sentence: usize| sentences.get(sentence).map(|sentence| sentence.block);
    let all = || fitting.iter().filter_map(|&index| Some((index, findings.get(index)?)));
    let same_block = |one: &Finding| block(one.sentence) == block(place.sentence);
    let behind =
        |one: &Finding| one.tokens.end > place.tokens.end && one.tokens.start + 1 >= place.tokens.end;
    let distance = |one: &Finding| {
        let after = one.tokens.start.saturating_sub(place.tokens.end);
        after.max(place.tokens.start.saturating_sub(one.tokens.end))
    };
    match relation {
        SelectorRelation::In => {
            let inside = |one: &Finding| one.sentence == place.sentence || is_over(place, one);
            all().filter(|(_, one)| inside(one)).map(|(index, _)| index).collect()
        }
        SelectorRelation::After => all()
            .find(|(_, one)| same_block(one) && behind(one))
            .map(|(index, _)| index)
            .into_iter()
            .collect(),
        SelectorRelation::Before => {
            let mut before =
                all().filter(|(_, one)| same_block(one) && one.tokens.start < place.tokens.start);
            before.next_back().map(|(index, _)| index).into_iter().collect()
        }
        _ => {
            let near = all().filter(|(_, one)| one.sentence == place.sentence);
            near.min_by_key(|(index, one)| (distance(one), *index))
                .map(|(index, _)| index)
                .into_iter()
                .collect()
        }
    }
}

/// Whether the words stand in a table's header over the finding.
fn is_over(place: &Occurrence, finding: &Finding) -> bool {
    finding.labels.iter().any(|label| {
        label.attachment != Attachment::Heading
            && label.tokens.start <= place.tokens.start
            && place.tokens.end <= label.tokens.end
    })
}

/// Findings inside what the speaker said, or in a quotation attributed to them.
fn by_speaker(phrase: &Phrase, fitting: &[usize], lens: &Lens<'_>) -> BTreeSet<usize> {
    let findings = &lens.source.extraction.findings;
    let named = |one: &Finding| match &one.value {
        Value::Words(said) => said.speaker.as_ref().is_some_and(|speaker| {
            let known: Vec<String> = words(&format!("{} {}", speaker.name, speaker.role))
                .into_iter()
                .map(|word| word.text)
                .collect();
            phrase.alternatives.iter().any(|wanted| {
                let wanted = words(&wanted.words);
                !wanted.is_empty() && wanted.iter().all(|word| known.contains(&word.text))
            })
        }),
        _ => false,
    };
    let said: Vec<Span> = findings.iter().filter(|one| named(one)).map(|one| one.span).collect();
    let within = |index: &&usize| {
        findings.get(**index).is_some_and(|one| said.iter().any(|span| span.contains(one.span)))
    };
    fitting.iter().filter(within).copied().collect()
}

/// Findings under a heading with the words, to the next of its level.
fn under(phrase: &Phrase, fitting: &[usize], lens: &Lens<'_>) -> BTreeSet<usize> {
    let document = &lens.source.document;
    let level = |kind: BlockKind| match kind {
        BlockKind::Title => Some(0),
        BlockKind::Heading(level) => Some(level),
        _ => None,
    };
    let mut open: Option<u8> = None;
    let mut inside = vec![false; document.blocks.len()];
    for (block, inside) in document.blocks.iter().zip(&mut inside) {
        if let Some(level) = level(block.kind) {
            if open.is_some_and(|opened| level <= opened) {
                open = None;
            }
            if open.is_none()
                && phrase.alternatives.iter().any(|one| holds(block.span.text(&document.text), &one.words))
            {
                open = Some(level);
            }
        }
        *inside = open.is_some();
    }
    let within = |index: &&usize| {
        let finding = lens.source.extraction.findings.get(**index);
        let block =
            finding.and_then(|one| document.sentences.get(one.sentence)).map(|sentence| sentence.block);
        block.and_then(|block| inside.get(block)).copied().unwrap_or(false)
    };
    fitting.iter().filter(within).copied().collect()
}

fn holds(text: &str, wanted: &str) -> bool {
    let (have, wanted) = (words(text), words(wanted));
    !wanted.is_empty()
        && have.windows(wanted.len()).any(|run| run.iter().zip(&wanted).all(|(a, b)| a.text == b.text))
}
