//! Findings come in; the words that say what each value is of are attached to them.

use super::chambers::Chambers;
use super::draft::Draft;
use super::finding::{Attachment, Finding, Label};
use super::gapping;
use super::govern::Around;
use super::layout::{Header, headers, headings};
use super::partitives;
use super::verbs::Class;
use super::view::View;
use super::words::Words;
use crate::base::value::Value;
use crate::catalog::parts::roles::Roles;
use crate::document::model::BlockKind;
use std::ops::Range;

/// Findings looked back at for the one that a finding follows, at most.
const NEAR: usize = 64;
/// Tokens on either side of a finding that a label of it reaches over, at most; and of a heading or a header.
const FARTHEST: usize = 60;

/// Adds to each finding the labels that its sentence, its table and the heading above give it.
pub fn attach(draft: &mut Draft<'_>) {
    let (headings, headers) = (headings(draft.document), headers(draft.document));
    let classes = std::mem::take(&mut draft.classes);
    let mut from = 0;
    while let Some(sentence) = draft.findings.get(from).map(|finding| finding.sentence) {
        let to = from + draft.findings.iter().skip(from).take_while(|one| one.sentence == sentence).count();
        sentence_labels(draft, &classes, sentence, from..to);
        outer_labels(draft, sentence, from..to, &headings, &headers);
        from = to;
    }
    draft.classes = classes;
}

/// What the sentence says of each of its findings.
fn sentence_labels(draft: &mut Draft<'_>, classes: &[Class], sentence: usize, within: Range<usize>) {
    let Some(parts) = draft.document.sentences.get(sentence) else { return };
    let first = parts.tokens.start;
    let mut view = View::new(Words::of(draft.document, classes, parts.tokens.clone()));
    let taken = |finding: &&Finding| {
        matches!(finding.value, Value::Amount(_) | Value::Moment(_) | Value::Duration(_))
    };
    for finding in draft.findings.get(within.clone()).unwrap_or(&[]).iter().filter(taken) {
        view.take(local(&finding.tokens, first), matches!(finding.value, Value::Moment(_)));
    }
    let clauses = draft.clauses_of(sentence);
    let clauses: Vec<Range<usize>> = clauses.iter().map(|clause| local(&clause.tokens, first)).collect();
    let dated = draft.findings.get(within.clone()).unwrap_or(&[]).iter();
    let dated = dated.into_iter().any(|finding| matches!(finding.value, Value::Moment(_)));
    let chambers = if dated { Chambers::of(&view) } else { Chambers::default() };
    for index in within.clone() {
        let (earlier, rest) = draft.findings.split_at_mut(index);
        let Some(finding) = rest.first_mut() else { break };
        let earlier = earlier.get(within.start..).unwrap_or(&[]);
        let previous = earlier.iter().rev().take(NEAR).find(|one| same_shape(&one.value, &finding.value));
        let around = Around {
            view: &view,
            clauses: &clauses,
            at: local(&finding.tokens, first),
            first,
            chambers: &chambers,
        };
        let found = around.labels(finding, previous);
        for label in found.into_iter().filter_map(|label| near(label, &finding.tokens)) {
            if !finding.labels.contains(&label) {
                finding.labels.push(label);
            }
        }
    }
    let cursor = draft.cursor();
    if let Some(findings) = draft.findings.get_mut(within) {
        partitives::share(findings, cursor);
        gapping::contrast(findings);
    }
}

/// The part of a label that is near its finding: what a clause of a thousand values says is not of each of them.
fn near(label: Label, finding: &Range<usize>) -> Option<Label> {
    let start = label.tokens.start.max(finding.start.saturating_sub(FARTHEST));
    let end = label.tokens.end.min(finding.end + FARTHEST);
    (start < end).then_some(Label { tokens: start..end, ..label })
}

/// The first tokens of what stands above.
fn opening(tokens: &Range<usize>) -> Range<usize> {
    tokens.start..tokens.end.min(tokens.start + FARTHEST)
}

fn same_shape(a: &Value, b: &Value) -> bool {
    let measured = |value: &Value| matches!(value, Value::Amount(_) | Value::Duration(_));
    measured(a) && measured(b) || matches!((a, b), (Value::Moment(_), Value::Moment(_)))
}

fn local(tokens: &Range<usize>, first: usize) -> Range<usize> {
    tokens.start.saturating_sub(first)..tokens.end.saturating_sub(first)
}

/// "Process Control: revenue £98m": the part that an item is about, before its colon and a word of its own.
fn part(draft: &Draft<'_>, sentence: usize) -> Option<Range<usize>> {
    let tokens = draft.document.sentences.get(sentence)?.tokens.clone();
    let cursor = draft.cursor();
    let colon = tokens.clone().take(8).find(|&at| cursor.word(at) == ":")?;
    let named = cursor.has(tokens.start, Roles::CAPITALISED) && colon > tokens.start;
    let told =
        cursor.word(colon + 1).starts_with(char::is_lowercase) && !cursor.has(colon + 1, Roles::FUNCTION);
    (named && told).then_some(tokens.start..colon)
}

/// What a table's header says of a value: of which it is, or which earlier period it is limited to.
fn over(header: &Header) -> Label {
    let attachment = if header.past { Attachment::Scope } else { Attachment::Colon };
    Label { attachment, tokens: opening(&header.tokens) }
}

/// What tables and headings say of them.
fn outer_labels(
    draft: &mut Draft<'_>,
    sentence: usize,
    within: Range<usize>,
    headings: &[Option<Range<usize>>],
    headers: &[Vec<Header>],
) {
    let Some(block) = draft.document.sentences.get(sentence).map(|sentence| sentence.block) else { return };
    let cells = headers.get(block).map_or(&[][..], Vec::as_slice);
    let kind = draft.document.blocks.get(block).map(|block| block.kind);
    let part = if kind == Some(BlockKind::Item) { part(draft, sentence) } else { None };
    let heading = headings.get(block).cloned().flatten();
    for finding in draft.findings.get_mut(within).unwrap_or(&mut []) {
        finding.labels.extend(cells.iter().map(over));
        let behind = part
            .iter()
            .filter(|part| part.end < finding.tokens.start && matches!(finding.value, Value::Amount(_)));
        finding
            .labels
            .extend(behind.map(|part| Label { attachment: Attachment::Scope, tokens: part.clone() }));
        let above =
            heading.iter().map(|tokens| Label { attachment: Attachment::Heading, tokens: opening(tokens) });
        finding.labels.extend(above);
    }
}
