//! A document's title comes in; a finding for it goes out.

use super::draft::Draft;
use super::finding::{Finding, Standing};
use crate::base::value::{Value, Words};
use crate::catalog::title::TITLE;

/// Adds the title, where the document has one.
pub fn title(draft: &mut Draft<'_>) {
    let Some(span) = draft.document.title else { return };
    let tokens = &draft.document.tokens;
    let first = tokens.partition_point(|token| token.span.end <= span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end).max(first);
    let sentence = draft.document.sentences.partition_point(|sentence| sentence.tokens.end <= first);
    let text = span.text(&draft.document.text).split_whitespace().collect::<Vec<_>>().join(" ");
    draft.findings.push(Finding {
        kind: TITLE.name,
        value: Value::Words(Words { text, speaker: None }),
        span,
        tokens: first..end,
        sentence: sentence.min(draft.document.sentences.len().saturating_sub(1)),
        labels: Vec::new(),
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: None,
    });
    draft.sort();
}
