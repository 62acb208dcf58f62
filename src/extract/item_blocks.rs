//! Blocks that are items of a list come in; one list for each run of them goes out.

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::list_labels;
use super::phrase;
use crate::base::token::Gap;
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
        let run = if run == 0 { lines(draft, at) } else { run };
        if run >= 2 {
            found.extend(list(draft, at..at + run));
        }
        at += run.max(1);
    }
    found
}

/// Words of a title that is the heading of a list, at most.
const SHORTEST: usize = 4;
/// Words of a line that is an item, at most.
const LONGEST: usize = 9;

/// How many short lines stand one under the other from here on, right under a heading or a line with a colon.
fn lines(draft: &Draft<'_>, first: usize) -> usize {
    let blocks = &draft.document.blocks;
    if first.checked_sub(1).and_then(|above| label(draft, above)).is_none() {
        return 0;
    }
    let fits = |(at, block): &(usize, &Block)| {
        block.kind == BlockKind::Paragraph && (*at == first || follows(draft, block)) && is_line(draft, block)
    };
    let run = blocks.iter().enumerate().skip(first).take_while(fits).count();
    let whole = blocks.get(first + run).is_none_or(|block| !follows(draft, block));
    if whole { run } else { 0 }
}

/// Whether no empty line stands before a block.
fn follows(draft: &Draft<'_>, block: &Block) -> bool {
    let sentence = draft.document.sentences.get(block.sentences.start);
    let token = sentence.and_then(|sentence| draft.document.tokens.get(sentence.tokens.start));
    token.is_some_and(|token| token.gap == Gap::Line)
}

/// A few words without a stop or a colon.
fn is_line(draft: &Draft<'_>, block: &Block) -> bool {
    let cursor = draft.cursor();
    let Some(tokens) = tokens(draft, block) else { return false };
    let sentences = draft.document.sentences.get(block.sentences.clone()).unwrap_or(&[]);
    let stop = sentences.last().is_some_and(|last| cursor.is_any(last.tokens.end - 1, &[".", "!", "?", ":"]));
    let mark = tokens.clone().any(|at| matches!(cursor.word(at), ":" | "|" | "@" | "“" | "\""));
    tokens.len() <= LONGEST && !stop && !mark && phrase::is_capital(&cursor, tokens.start)
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
    let title = block.kind == BlockKind::Title && tokens.len() <= SHORTEST;
    let heading = title || matches!(block.kind, BlockKind::Heading(_));
    let last = draft.document.sentences.get(block.sentences.end.checked_sub(1)?)?;
    if colon {
        return list_labels::before_colon(&cursor, &last.tokens, tokens.end - 1);
    }
    let first = (tokens.start..tokens.end).find(|&at| !cursor.is_any(at, &["a", "an", "the"]))?;
    heading.then_some(Label { attachment: Attachment::Colon, tokens: first..tokens.end })
}

fn is_open(draft: &Draft<'_>, label: &Range<usize>) -> bool {
    let cursor = draft.cursor();
    label.clone().any(|at| cursor.is_any(at, &["including", "include", "includes", "example", "examples"]))
        || label.clone().any(|at| cursor.is_phrase(at, "such as") || cursor.is_phrase(at, "among them"))
}
