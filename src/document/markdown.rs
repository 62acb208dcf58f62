//! Markdown comes in; its blocks go out, markup left aside.

use super::draft::Draft;
use super::lines;

/// The blocks of a Markdown text.
#[must_use]
pub fn draft(text: &str) -> Draft {
    lines::draft(text)
}
