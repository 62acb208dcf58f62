//! The tokens of a sentence come in; rows of items between commas and "and" go out.

use super::phrase;
use crate::base::token::TokenKind;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Tokens of one item, at most.
const LONGEST: usize = 14;
/// Items that stand for all that are not named.
const OTHERS: &[&str] = &["others", "more", "etc", "elsewhere"];

/// A row of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The items, articles aside.
    pub items: Vec<Range<usize>>,
    /// Whether it ends with "and others".
    pub others: bool,
    /// Whether "and" or "or" stands before its last item.
    pub coordinated: bool,
}

impl Row {
    /// From the first item to the last.
    #[must_use]
    pub fn tokens(&self) -> Range<usize> {
        let first = self.items.first().map_or(0, |item| item.start);
        first..self.items.last().map_or(first, |item| item.end)
    }
}

/// Reads rows of items.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    /// Over the whole document.
    pub cursor: Cursor<'a>,
    /// The values and names of the document, in order, those that lie in another left out.
    pub solid: &'a [Range<usize>],
}

impl Rows<'_> {
    /// The row that begins at a token, its end bounded by `ceiling`.
    #[must_use]
    pub fn forward(&self, first: usize, ceiling: usize) -> Row {
        let mut row = Row { items: Vec::new(), others: false, coordinated: false };
        let mut at = first;
        while let Some(item) = self.item(at, ceiling) {
            let end = self.past_aside(item.end, ceiling);
            row.items.push(item);
            let comma = self.is_comma(end) && end < ceiling;
            let behind = end + usize::from(comma);
            let joined = self.is_coordinator(behind) && behind < ceiling;
            if row.coordinated || !(comma || joined) {
                break;
            }
            at = behind + usize::from(joined);
            if joined && self.item(at, ceiling).is_none() {
                break;
            }
            row.coordinated = joined;
        }
        self.without_others(row)
    }

    /// The row of items between semicolons: "Ann Lee, a baker; Tom Ray; Eva Kern". Each item is what its part begins with.
    #[must_use]
    pub fn parted(&self, first: usize, ceiling: usize) -> Option<Row> {
        let mut row = Row { items: Vec::new(), others: false, coordinated: true };
        let mut at = first;
        loop {
            let end = (at..ceiling).find(|&at| self.cursor.word(at) == ";" && !self.is_solid(at));
            let joined = usize::from(self.is_coordinator(at));
            row.items.push(self.item(at + joined, end.unwrap_or(ceiling))?);
            match end {
                Some(end) => at = end + 1,
                None => break,
            }
        }
        (row.items.len() >= 2).then(|| self.without_others(row))
    }

    /// Past what an item says of itself: "A (12)", "Ann Lee, 47,".
    fn past_aside(&self, end: usize, ceiling: usize) -> usize {
        let cursor = &self.cursor;
        if cursor.word(end) == "(" {
            let close = (end + 1..ceiling.min(end + LONGEST)).find(|&at| cursor.word(at) == ")");
            return close.map_or(end, |close| close + 1);
        }
        let age = cursor.word(end) == ","
            && cursor.kind(end + 1) == Some(TokenKind::Number)
            && (matches!(cursor.word(end + 2), "," | "." | ";") || self.is_coordinator(end + 2));
        if age && end + 1 < ceiling { end + 2 } else { end }
    }

    /// Where the item ends that such an aside stands behind.
    fn before_aside(&self, end: usize, floor: usize) -> usize {
        if end <= floor || self.cursor.word(end - 1) != ")" {
            return end;
        }
        let near = floor.max(end.saturating_sub(LONGEST))..end;
        near.rev().find(|&at| self.cursor.word(at) == "(").unwrap_or(end)
    }

    /// The row whose last item stands behind the coordinator at a token.
    #[must_use]
    pub fn around(&self, coordinator: usize, floor: usize, ceiling: usize) -> Option<Row> {
        let last = self.item(coordinator + 1, ceiling)?;
        let mut items = vec![last];
        let oxford = coordinator > floor && self.is_comma(coordinator - 1);
        let mut end = coordinator - usize::from(oxford);
        while let Some(item) = self.item_before(self.before_aside(end, floor), floor) {
            let first = self.past_article_back(item.start);
            items.push(item);
            match first.checked_sub(1).filter(|&at| at > floor && self.is_comma(at)) {
                Some(comma) => end = comma,
                None => break,
            }
        }
        items.reverse();
        Some(self.without_others(Row { items, others: false, coordinated: true }))
    }

    /// Whether the token is "and" or "or".
    #[must_use]
    pub fn is_coordinator(&self, at: usize) -> bool {
        self.cursor.is_any(at, &["and", "or"]) && !self.is_solid(at)
    }

    fn is_comma(&self, at: usize) -> bool {
        self.cursor.word(at) == "," && !self.is_solid(at)
    }

    /// Whether the token lies within a value or a name.
    fn is_solid(&self, at: usize) -> bool {
        self.solid_around(at).is_some()
    }

    fn solid_around(&self, at: usize) -> Option<Range<usize>> {
        let index = self.solid.partition_point(|solid| solid.end <= at);
        self.solid.get(index).filter(|solid| solid.contains(&at)).cloned()
    }

    /// The item that begins at a token: a noun phrase, whole names and values in it, with its "of".
    fn item(&self, first: usize, ceiling: usize) -> Option<Range<usize>> {
        let start = self.past_articles(first);
        let ceiling = ceiling.min(start + LONGEST);
        let other = usize::from(self.cursor.is(start, "other"));
        let mut end = self.run(start + other, ceiling);
        if end == start + other {
            return None;
        }
        while self.cursor.is(end, "of") && end + 1 < ceiling {
            let behind = self.run(self.past_articles(end + 1), ceiling);
            if behind <= end + 1 {
                break;
            }
            end = behind;
        }
        Some(start..end)
    }

    fn past_articles(&self, mut at: usize) -> usize {
        while self.cursor.has(at, Roles::DETERMINER) && !self.cursor.is(at, "other") && !self.is_solid(at) {
            at += 1;
        }
        at
    }

    fn past_article_back(&self, mut at: usize) -> usize {
        while at > 0 && self.cursor.has(at - 1, Roles::DETERMINER) && !self.is_solid(at - 1) {
            at -= 1;
        }
        at
    }

    fn run(&self, mut at: usize, ceiling: usize) -> usize {
        while at < ceiling {
            match self.solid_around(at) {
                Some(solid) if solid.end <= ceiling => at = solid.end,
                None if phrase::is_inner(&self.cursor, at) && !self.is_separate(at) => at += 1,
                _ => break,
            }
        }
        at
    }

    /// A possessive sign alone begins no item, and a dash between spaces ends one.
    fn is_separate(&self, at: usize) -> bool {
        self.cursor.kind(at) == Some(TokenKind::Symbol) && !self.cursor.glued(at)
    }

    /// The item that ends before a token.
    fn item_before(&self, end: usize, floor: usize) -> Option<Range<usize>> {
        let floor = floor.max(end.saturating_sub(LONGEST));
        let mut start = end;
        while start > floor {
            match self.solid_around(start - 1) {
                Some(solid) if solid.start >= floor => start = solid.start,
                None if phrase::is_inner(&self.cursor, start - 1) => start -= 1,
                None if self.hangs(start - 1, floor) && start < end => start -= 1,
                _ => break,
            }
        }
        let start = self.past_verb(start, end);
        (start < end).then_some(start..end)
    }

    /// Whether an "of" inside an item stands at the token: the row goes on before its noun.
    fn hangs(&self, at: usize, floor: usize) -> bool {
        if !self.cursor.is(at, "of") || at <= floor || !phrase::is_inner(&self.cursor, at - 1) {
            return false;
        }
        let start = phrase::start(&self.cursor, at - 1, floor);
        start > floor && self.is_comma(start - 1)
    }

    /// A word behind "they" or "to" is a verb, whatever it looks like.
    fn past_verb(&self, start: usize, end: usize) -> usize {
        let before = start.wrapping_sub(1);
        let subject = self.cursor.is_any(before, &["they", "he", "she", "we", "i", "who", "to", "it"]);
        if subject && start + 1 < end { start + 1 } else { start }
    }

    fn without_others(&self, mut row: Row) -> Row {
        let stands_for_rest = |item: &Range<usize>| {
            self.cursor.is_any(item.start, OTHERS) || self.cursor.is(item.start, "other") && item.len() > 1
        };
        if row.items.last().is_some_and(stands_for_rest) {
            row.items.pop();
            row.others = true;
        }
        row
    }
}
