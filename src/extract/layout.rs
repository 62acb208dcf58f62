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

/// What stands over a table's cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Whether it names an earlier period than another column of the table.
    pub past: bool,
}

/// For each block, where it is a table's cell, the first cells of its column and of its row.
#[must_use]
pub fn headers(document: &Document) -> Vec<Vec<Header>> {
    let mut table = Table::default();
    document.blocks.iter().map(|block| table.headers(document, block)).collect()
}

/// The table that is walked through, cell by cell.
#[derive(Debug, Default)]
struct Table {
    /// The header row, by column, and the period that each names.
    columns: Vec<(u16, Header)>,
    /// The first cell of the row.
    row: Option<Header>,
    last: Option<(u16, u16)>,
}

impl Table {
    fn headers(&mut self, document: &Document, block: &Block) -> Vec<Header> {
        let BlockKind::Cell { row, column } = block.kind else {
            *self = Self::default();
            return Vec::new();
        };
        if self.last.is_some_and(|last| (row, column) <= last) {
            *self = Self::default();
        }
        self.last = Some((row, column));
        let own = tokens(document, block).map(|tokens| Header { tokens, past: false });
        if row == 0 {
            self.columns.extend(own.map(|own| (column, own)));
            return Vec::new();
        }
        if column == 0 {
            self.row = own;
            mark_past(document, &mut self.columns);
            return Vec::new();
        }
        let above = self.columns.iter().find(|(at, _)| *at == column).map(|(_, header)| header.clone());
        above.into_iter().chain(self.row.clone()).collect()
    }
}

/// Marks the columns of earlier periods: "2023" beside "2024", "Prior year".
fn mark_past(document: &Document, columns: &mut [(u16, Header)]) {
    let years: Vec<Option<u16>> = columns.iter().map(|(_, header)| year(document, &header.tokens)).collect();
    let latest = years.iter().flatten().max().copied();
    for ((_, header), year) in columns.iter_mut().zip(years) {
        header.past =
            year.is_some() && year < latest || year.is_none() && is_earlier(document, &header.tokens);
    }
}

/// The first year of a period: 2023 of "H1 2023/24" and of "FY2023".
fn year(document: &Document, tokens: &Range<usize>) -> Option<u16> {
    let word = |at: usize| document.tokens.get(at).map_or("", |token| token.text(&document.text));
    tokens.clone().filter_map(|at| word(at).parse().ok()).find(|year| (1900..2200).contains(year))
}

fn is_earlier(document: &Document, tokens: &Range<usize>) -> bool {
    let first = document.tokens.get(tokens.start).map_or("", |token| token.text(&document.text));
    ["previous", "prior", "last"].iter().any(|word| word.eq_ignore_ascii_case(first))
}
