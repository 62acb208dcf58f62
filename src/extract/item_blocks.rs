//! Blocks that are items of a list come in; one list for each run of them goes out.

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::phrase;
use crate::base::value::{Item, Series, Value, Words};
use crate::catalog::list::LIST;
use crate::document::model::{Block, BlockKind};
use std::ops::Range;

/// The lists that the blocks of a document make, two items at least.
#[must_use]
pub fn lists(draft: &Draft<'_>) -> Vec<Finding> {
    let blocks = &draft.document.blocks;
    let mut found = Vec::new();
    let mut at = 0;
    while at < blocks.len() {
        let run = blocks.iter().skip(at).take_while(|block| block.kind == BlockKind::Item).count();
        if run >= 2 {
            found.extend(list(draft, at..at + run));
        }
        at += run.max(1);
    }
    found
}

fn list(draft: &Draft<'_>, run: Range<usize>) -> Option<Finding> {
    let cursor = draft.cursor();
    let ranges: Vec<Range<usize>> =
        draft.document.blocks.get(run.clone())?.iter().filter_map(|block| tokens(draft, block)).collect();
    let tokens = ranges.first()?.start..ranges.last()?.end;
    let intro = run.start.checked_sub(1).and_then(|above| label(draft, above));
    let open = intro.as_ref().is_some_and(|label| is_open(draft, &label.tokens));
    Some(Finding {
        kind: LIST.name,
        value: Value::Series(Series {
            items: ranges.iter().map(|range| item(draft, range)).collect(),
            closed: !open,
        }),
        span: cursor.span(tokens.clone()),
        sentence: draft.document.blocks.get(run.start)?.sentences.start,
        tokens,
        labels: intro.into_iter().collect(),
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: None,
    })
}

/// A block's tokens, its bullet and its last stop aside.
fn tokens(draft: &Draft<'_>, block: &Block) -> Option<Range<usize>> {
    let cursor = draft.cursor();
    let sentences = draft.document.sentences.get(block.sentences.clone())?;
    let (mut first, mut end) = (sentences.first()?.tokens.start, sentences.last()?.tokens.end);
    while first < end && cursor.is_any(first, &["-", "*", "•", "–", "·", "+"]) && !cursor.glued(first + 1)
    {
        first += 1;
    }
    while end > first + 1 && cursor.is_any(end - 1, &[".", ";", ","]) {
        end -= 1;
    }
    (first < end).then_some(first..end)
}

fn item(draft: &Draft<'_>, tokens: &Range<usize>) -> Item {
    let cursor = draft.cursor();
    let words = Words { text: phrase::folded(&cursor, tokens.clone()), speaker: None };
    Item { value: Value::Words(words), span: cursor.span(tokens.clone()) }
}

/// The line above, where it announces the list: a heading, or a line that ends with a colon.
fn label(draft: &Draft<'_>, above: usize) -> Option<Label> {
    let cursor = draft.cursor();
    let block = draft.document.blocks.get(above)?;
    let tokens = tokens(draft, block)?;
    let colon = cursor.word(tokens.end - 1) == ":";
    let heading = matches!(block.kind, BlockKind::Heading(_));
    let first = (tokens.start..tokens.end).find(|&at| !cursor.is_any(at, &["a", "an", "the"]))?;
    (colon || heading)
        .then(|| Label { attachment: Attachment::Colon, tokens: first..tokens.end - usize::from(colon) })
}

fn is_open(draft: &Draft<'_>, label: &Range<usize>) -> bool {
    let cursor = draft.cursor();
    label.clone().any(|at| cursor.is_any(at, &["including", "include", "includes", "example", "examples"]))
        || label.clone().any(|at| cursor.is_phrase(at, "such as") || cursor.is_phrase(at, "among them"))
}
