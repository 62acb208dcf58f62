//! A file's text comes in; its logical lines, one statement each, go out.

use crate::base::span::Span;

/// The spans of a text's statements. A line that begins with white space, `)` or `}` continues the one before, a blank
/// line ends it, and a line that is only a comment is passed over.
#[must_use]
pub fn logical_lines(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut open = false;
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    while start < text.len() {
        let rest = text.get(start..).unwrap_or("");
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or("");
        let visible = line.trim();
        let continues = line.starts_with(|c: char| c.is_whitespace() || c == ')' || c == '}');
        let span = Span::of(start..start + line.trim_end().len());
        match found.last_mut() {
            _ if visible.is_empty() => open = false,
            _ if visible.starts_with('#') => {}
            Some(last) if open && continues => *last = last.join(span),
            _ => {
                found.push(span);
                open = true;
            }
        }
        start += length + usize::from(length < rest.len());
        // The second half of CRLF is no line of its own.
        let ended_by_return = rest.as_bytes().get(length) == Some(&b'\r');
        start += usize::from(ended_by_return && rest.as_bytes().get(length + 1) == Some(&b'\n'));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<&str> {
        logical_lines(text).iter().map(|span| span.text(text)).collect()
    }

    #[test]
    fn indented_lines_and_closing_brackets_continue() {
        assert_eq!(lines("a = {\n  b,\n}\nc = 1"), ["a = {\n  b,\n}", "c = 1"]);
        assert_eq!(lines("a = {\n# why\n\u{a0}b }"), ["a = {\n# why\n\u{a0}b }"]);
    }

    #[test]
    fn a_blank_line_ends_a_statement_and_an_indented_first_line_begins_one() {
        assert_eq!(lines("a = {\n \t\n  b = 1\n"), ["a = {", "  b = 1"]);
    }

    #[test]
    fn byte_order_marks_comments_and_every_line_end_are_fine() {
        assert_eq!(lines("\u{feff}a = 1\r\n# no\r\nb = 2\rc = 3  \n   # no"), ["a = 1", "b = 2", "c = 3"]);
        assert_eq!(lines(""), [""; 0]);
    }
}
