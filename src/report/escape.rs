//! Untrusted text comes in; text that no terminal obeys and no eye mistakes goes out.

use crate::record::escape::is_plain;
use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

/// The text with every character that a terminal would obey, or that reorders or hides what is shown, written
/// as `\u{…}`. Line breaks and tabs are among them: give single lines.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        push(&mut out, character);
    }
    Cow::Owned(out)
}

/// The same for words that a source may wrap: their white space is folded first.
#[must_use]
pub fn folded(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// The same for text of several lines, which keeps its line breaks and tabs, with a byte range of it moved to
/// where it then stands.
#[must_use]
pub fn visible_range(text: &str, range: Range<usize>) -> (String, Range<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut moved = None;
    let mut end = None;
    for (at, character) in text.char_indices() {
        if at >= range.start && moved.is_none() {
            moved = Some(out.len());
        }
        if at >= range.end && end.is_none() {
            end = Some(out.len());
        }
        if matches!(character, '\n' | '\t') { out.push(character) } else { push(&mut out, character) }
    }
    let length = out.len();
    (out, moved.unwrap_or(length)..end.unwrap_or(length))
}

fn push(out: &mut String, character: char) {
    if is_plain(character) {
        out.push(character);
    } else {
        let _infallible = write!(out, "\\u{{{:x}}}", character as u32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_written_out() {
        assert_eq!(
            visible("a\u{1b}[31m\u{9b}b\u{202e}c\u{e0041}"),
            "a\\u{1b}[31m\\u{9b}b\\u{202e}c\\u{e0041}"
        );
        assert_eq!(visible("é – “x” 日本 👩\u{200d}🚀"), "é – “x” 日本 👩\u{200d}🚀");
    }

    #[test]
    fn a_range_moves_with_its_words() {
        let text = "\u{9b}x\u{7f}yz";
        let at = text.find("x").unwrap();
        let (shown, range) = visible_range(text, at..text.len() - 1);
        assert_eq!(shown.get(range), Some("x\\u{7f}y"));
        assert_eq!(visible_range("ab", 0..2), ("ab".to_owned(), 0..2));
    }
}
