//! A source's quotations come in; what each speaker says without a break goes out, word by word.

use super::needle::{fold, is_spoken};
use crate::base::value::{Speaker, Value};
use crate::extract::finding::{Finding, Standing};
use crate::ground::candidate::Source;
use std::ops::Range;

/// What one speaker says in one block, in one quotation or several.
#[derive(Clone, Debug)]
pub struct Utterance<'s> {
    /// Who says it, where the text says so.
    pub speaker: Option<&'s Speaker>,
    /// Whether the text asserts that it was said.
    pub standing: Standing,
    /// The tokens of its quotations.
    pub quotations: Vec<Range<usize>>,
    /// Its words, folded.
    pub words: Vec<String>,
    /// The token of each word.
    pub tokens: Vec<usize>,
}

/// All utterances of a source, page furniture aside. Quotations within quotations are part of the outer one.
#[must_use]
pub fn utterances(source: &Source) -> Vec<Utterance<'_>> {
    let mut found: Vec<Utterance<'_>> = Vec::new();
    let mut block = usize::MAX;
    for finding in source.extraction.findings.iter().filter(|finding| finding.aside.is_none()) {
        let Some(speaker) = speaker_of(finding) else { continue };
        let own_block = source.document.sentences.get(finding.sentence).map_or(0, |sentence| sentence.block);
        let last = found.last_mut();
        let inner = last.as_ref().and_then(|last| last.quotations.last());
        if inner.is_some_and(|outer| finding.tokens.end <= outer.end) {
            continue;
        }
        match last {
            Some(last)
                if own_block == block
                    && speaker.is_some()
                    && same(last.speaker, speaker)
                    && last.standing == finding.standing =>
            {
                add(last, source, finding);
            }
            _ => {
                let (standing, quotations) = (finding.standing, Vec::new());
                let (words, tokens) = (Vec::new(), Vec::new());
                let mut utterance = Utterance { speaker, standing, quotations, words, tokens };
                add(&mut utterance, source, finding);
                found.push(utterance);
            }
        }
        block = own_block;
    }
    found
}

/// The speaker of a quotation; nothing where the finding is none.
fn speaker_of(finding: &Finding) -> Option<Option<&Speaker>> {
    match &finding.value {
        Value::Words(words) if finding.kind == "quotation" => Some(words.speaker.as_ref()),
        _ => None,
    }
}

fn same(one: Option<&Speaker>, other: Option<&Speaker>) -> bool {
    let key = |speaker: Option<&Speaker>| speaker.map(|who| (who.name.clone(), who.role.clone()));
    key(one) == key(other)
}

fn add(utterance: &mut Utterance<'_>, source: &Source, finding: &Finding) {
    utterance.quotations.push(finding.tokens.clone());
    for at in finding.tokens.clone() {
        let Some(token) = source.document.tokens.get(at).filter(|token| is_spoken(token.kind)) else {
            continue;
        };
        utterance.words.push(fold(token.text(&source.document.text)));
        utterance.tokens.push(at);
    }
}

/// The first utterance that ends behind a token: the one that holds it, if any does.
#[must_use]
pub fn around<'u, 's>(utterances: &'u [Utterance<'s>], token: usize) -> Option<&'u Utterance<'s>> {
    let end = |utterance: &Utterance<'_>| utterance.quotations.last().map_or(0, |range| range.end);
    utterances.get(utterances.partition_point(|utterance| end(utterance) <= token))
}

impl Utterance<'_> {
    /// Whether these tokens begin in one of its quotations and end in another.
    #[must_use]
    pub fn spans(&self, range: &Range<usize>) -> bool {
        self.holds(&(range.start..range.start + 1)) && self.holds(&(range.end.saturating_sub(1)..range.end))
    }

    /// Whether one of its quotations holds all these tokens.
    #[must_use]
    pub fn holds(&self, range: &Range<usize>) -> bool {
        self.quotations.iter().any(|own| own.start <= range.start && range.end <= own.end)
    }

    /// Whether one of its quotations shares a token with these.
    #[must_use]
    pub fn touches(&self, range: &Range<usize>) -> bool {
        self.quotations.iter().any(|own| own.start < range.end && range.start < own.end)
    }

    /// The tokens of the words, where it has them side by side across its quotations.
    #[must_use]
    pub fn across(&self, words: &[String]) -> Option<Range<usize>> {
        if words.is_empty() || self.quotations.len() < 2 {
            return None;
        }
        let at = self.words.windows(words.len()).position(|window| window == words)?;
        self.range(&(at..at + words.len()))
    }

    /// The tokens from the first to the last of some of its words.
    #[must_use]
    pub fn range(&self, words: &Range<usize>) -> Option<Range<usize>> {
        let (first, last) = (self.tokens.get(words.start)?, self.tokens.get(words.end.checked_sub(1)?)?);
        Some(*first..last + 1)
    }
}
