//! A document's blocks come in; the headings and table headers that stand over each go out.

use crate::document::model::{Block, BlockKind, Document};
use std::ops::Range;

/// The tokens of a block.
#[must_use]
pub fn tokens(document: &Document, block: &Block) -> Option<Range<usize>> {
    let first = document.sentences.get(block.sentences.start)?;
    let last = document.sentences.get(block.sentences.end.checked_sub(1)?)?;
    Some(first.tokens.start..last.tokens.end)
}

/// For each block the tokens of the heading above it.
#[must_use]
pub fn headings(document: &Document) -> Vec<Option<Range<usize>>> {
    let mut current = None;
    let each = document.blocks.iter().map(|block| {
        if let BlockKind::Heading(_) = block.kind {
            current = tokens(document, block);
            return None;
        }
        current.clone()
    });
    each.collect()
}

/// How many cells back a header is looked for.
const CELLS: usize = 4_000;

/// The headers of a table's cell: the first cells of its column and of its row.
#[must_use]
pub fn headers(document: &Document, block: usize) -> Vec<Range<usize>> {
    let Some(&Block { kind: BlockKind::Cell { row, column }, .. }) = document.blocks.get(block) else {
        return Vec::new();
    };
    let (mut found, mut last) = (Vec::new(), (row, column));
    for at in (block.saturating_sub(CELLS)..block).rev() {
        let Some(cell) = document.blocks.get(at) else { break };
        let BlockKind::Cell { row: r, column: c } = cell.kind else { break };
        if (r, c) >= last {
            break;
        }
        last = (r, c);
        if (r == 0 && c == column && row > 0) || (r == row && c == 0) {
            found.extend(tokens(document, cell));
        }
        if r == 0 && c <= column {
            break;
        }
    }
    found
}
