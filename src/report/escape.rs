//! Untrusted text comes in; text that no terminal obeys and no eye mistakes goes out.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

/// The text with every character that a terminal would obey, or that reorders or hides what is shown, written
/// as `\u{…}`. Line breaks and tabs are among them: give single lines.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        push(&mut out, character);
    }
    Cow::Owned(out)
}

/// The same, with a byte range of the text moved to where it then stands.
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
        push(&mut out, character);
    }
    let length = out.len();
    (out, moved.unwrap_or(length)..end.unwrap_or(length))
}

fn push(out: &mut String, character: char) {
    if is_unsafe(character) {
        let _infallible = write!(out, "\\u{{{:x}}}", character as u32);
    } else {
        out.push(character);
    }
}

/// Controls (C0, DEL, C1), line and paragraph separators, bidirectional controls, and what has no width.
const fn is_unsafe(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}')
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
