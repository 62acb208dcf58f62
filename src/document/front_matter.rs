//! Front matter comes in (YAML or TOML, top-level lines only); the places of its title and date go out.

use crate::base::span::Span;
use std::ops::Range;

/// What a line of front matter gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The document's title.
    Title,
    /// The day it was published.
    Date,
}

const TITLES: &[&str] = &["title", "headline"];
const DATES: &[&str] =
    &["date", "published", "pubdate", "publishdate", "published_at", "datepublished", "dated"];

/// The fields that are given, in order, each with the place of its value, quotation marks aside.
pub fn fields(text: &str, block: Range<usize>) -> Vec<(Field, Span)> {
    let mut found = Vec::new();
    let mut start = block.start;
    for line in text.get(block).unwrap_or("").split_inclusive('\n') {
        found.extend(field(line, start));
        start += line.len();
    }
    found
}

fn field(line: &str, start: usize) -> Option<(Field, Span)> {
    let (key, value) = line.split_once([':', '='])?;
    let name = key.trim_end().to_ascii_lowercase();
    let field = if TITLES.contains(&name.as_str()) {
        Field::Title
    } else if DATES.contains(&name.as_str()) {
        Field::Date
    } else {
        return None;
    };
    let trimmed = value.trim().trim_matches(['"', '\'']);
    let offset = line.len() - value.len() + value.find(trimmed)?;
    (!trimmed.is_empty()).then(|| (field, Span::of(start + offset..start + offset + trimmed.len())))
}
