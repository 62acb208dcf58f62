//! A block's tokens come in; the stretches between quotation marks go out.

use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use std::ops::Range;

/// Quotation marks within quotation marks, at most.
const DEEPEST: usize = 4;

/// Words between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The words, without the marks.
    pub inner: Range<usize>,
    /// Whether its closing mark stands in the block: a quotation may run on in the next paragraph.
    pub closed: bool,
    /// How many quotations it stands within.
    pub depth: usize,
}

impl Stretch {
    /// The token behind the closing mark.
    #[must_use]
    pub const fn behind(&self) -> usize {
        self.inner.end + self.closed as usize
    }

    /// The opening mark.
    #[must_use]
    pub const fn mark(&self) -> usize {
        self.inner.start - 1
    }
}

/// An opening mark, and what closes it.
#[derive(Clone, Copy, Debug)]
struct Open {
    at: usize,
    closers: &'static [&'static str],
}

/// All stretches of a block, in order of their openings.
#[must_use]
pub fn stretches(cursor: &Cursor<'_>, block: Range<usize>) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for at in block.clone() {
        if cursor.kind(at) == Some(TokenKind::Word) || cursor.kind(at) == Some(TokenKind::Number) {
            continue;
        }
        if let Some(depth) = closed_by(cursor, at, &open) {
            if let Some(opening) = open.get(depth) {
                push(&mut found, opening.at + 1..at, true, depth);
            }
            open.truncate(depth);
        } else if let Some(closers) = opens(cursor, at, block.start)
            && open.len() < DEEPEST
        {
            open.push(Open { at, closers });
        }
    }
    if let Some(first) = open.first().filter(|open| open.at == block.start && open.closers != APOSTROPHES) {
        push(&mut found, first.at + 1..block.end, false, 0);
    }
    found.sort_by_key(|stretch| stretch.inner.start);
    found
}

fn push(found: &mut Vec<Stretch>, inner: Range<usize>, closed: bool, depth: usize) {
    if !inner.is_empty() {
        found.push(Stretch { inner, closed, depth });
    }
}

const APOSTROPHES: &[&str] = &["’", "'"];

/// What closes the quotation that the token opens, where it opens one.
fn opens(cursor: &Cursor<'_>, at: usize, start: usize) -> Option<&'static [&'static str]> {
    match cursor.word(at) {
        "“" => Some(&["”", "\""]),
        "„" => Some(&["“", "”", "\""]),
        "«" => Some(&["»"]),
        "\"" if begins(cursor, at, start) => Some(&["\"", "”"]),
        "‘" if begins(cursor, at, start) => Some(APOSTROPHES),
        "'" if begins(cursor, at, start) && cursor.kind(at + 1) == Some(TokenKind::Word) => Some(APOSTROPHES),
        _ => None,
    }
}

/// A mark that looks the same at both ends begins where a space stands before it and none behind.
fn begins(cursor: &Cursor<'_>, at: usize, start: usize) -> bool {
    let before =
        at == start || !cursor.glued(at) || cursor.is_any(at - 1, &["(", "[", "—", "–", "“", "\"", "‘"]);
    before && cursor.glued(at + 1)
}

/// Which of the open quotations the token closes.
fn closed_by(cursor: &Cursor<'_>, at: usize, open: &[Open]) -> Option<usize> {
    let mark = cursor.word(at);
    let depth = open.iter().rposition(|open| open.closers.contains(&mark))?;
    let apostrophe = APOSTROPHES.contains(&mark);
    let inside_word =
        cursor.glued(at) && cursor.glued(at + 1) && cursor.kind(at + 1) == Some(TokenKind::Word);
    let ends = cursor.glued(at) && !(apostrophe && inside_word);
    (ends || matches!(mark, "”" | "»" | "“")).then_some(depth)
}
