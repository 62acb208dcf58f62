//! Sentences come in; what the catalog's readers read in each becomes findings.

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use crate::catalog::engine::read_all;
use crate::catalog::kind::Reading;
use std::ops::Range;

/// One finding for each reading of each sentence.
pub fn find(draft: &mut Draft<'_>) {
    for (sentence, parts) in draft.document.sentences.iter().enumerate() {
        let cursor = draft.sentence(parts);
        let first = parts.tokens.start;
        let aside = draft.aside(sentence);
        for reading in read_all(&cursor) {
            let within = covered(&reading);
            draft.findings.push(Finding {
                span: cursor.span(within.clone()),
                tokens: shifted(&within, first),
                labels: counted(&reading, first),
                kind: reading.kind,
                value: reading.value,
                sentence,
                standing: Standing::Asserted,
                assumptions: Vec::new(),
                aside,
            });
        }
    }
}

/// The tokens of the value and its counted noun together.
fn covered(reading: &Reading) -> Range<usize> {
    let end = reading.noun.as_ref().map_or(0, |noun| noun.end);
    reading.tokens.start..reading.tokens.end.max(end)
}

fn counted(reading: &Reading, first: usize) -> Vec<Label> {
    let label = |noun| Label { attachment: Attachment::Counted, tokens: shifted(noun, first) };
    reading.noun.iter().map(label).collect()
}

fn shifted(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}
