//! A document comes in; what somebody died of goes out as a finding: "The cause was pneumonia", "died of a stroke".

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::phrase::{bare_end, folded};
use crate::base::value::{Value, Words};
use crate::catalog::name::NAME;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Adds a finding for each cause of a death that the text tells.
pub fn causes(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let mut found = Vec::new();
    for (sentence, parts) in draft.document.sentences.iter().enumerate() {
        for at in parts.tokens.clone() {
            let Some((label, start)) = led(&cursor, at) else { continue };
            let Some(tokens) = cause(&cursor, start, parts.tokens.end) else { continue };
            found.push(finding(draft, sentence, label, tokens));
        }
    }
    if !found.is_empty() {
        draft.findings.extend(found);
        draft.sort();
    }
}

/// The words at a token that lead to a cause, and where that begins.
fn led(cursor: &Cursor<'_>, at: usize) -> Option<(Range<usize>, usize)> {
    if cursor.is_any(at, &["died", "dying"]) && cursor.is_any(at + 1, &["of", "from"]) {
        return Some((at..at + 2, at + 2));
    }
    if !cursor.is(at, "cause") {
        return None;
    }
    let end = if cursor.is_phrase(at + 1, "of death") { at + 3 } else { at + 1 };
    cursor.is_any(end, &["was", "is"]).then_some((at..end, end + 1))
}

/// The noun phrase of a cause, without its article; a number, a participle or a denial is none.
fn cause(cursor: &Cursor<'_>, start: usize, ceiling: usize) -> Option<Range<usize>> {
    let end = bare_end(cursor, start, ceiling);
    let first = start + usize::from(cursor.has(start, Roles::DETERMINER));
    let refused = cursor.has(first, Roles::DIGITS | Roles::NUMERAL | Roles::ADVERB | Roles::PRONOUN)
        || cursor.is_any(first, &["not", "unknown", "unclear", "given", "disclosed", "natural"])
            && end == first + 1
        || cursor.word(first).ends_with("ed");
    (first < end && !refused).then_some(first..end)
}

fn finding(draft: &Draft<'_>, sentence: usize, label: Range<usize>, tokens: Range<usize>) -> Finding {
    let cursor = draft.cursor();
    Finding {
        kind: NAME.name,
        value: Value::Words(Words { text: folded(&cursor, tokens.clone()), speaker: None }),
        span: cursor.span(tokens.clone()),
        tokens,
        sentence,
        labels: vec![Label { attachment: Attachment::Role, tokens: label }],
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: draft.aside(sentence),
    }
}
