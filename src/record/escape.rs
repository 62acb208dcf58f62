//! A string comes in; one line that shows every character of it, and can be read back, goes out.

use std::fmt::Write;

/// The string on one line: `\` doubled, and what would break the line or deceive a reader as `\u{…}`.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            _ if is_plain(character) => out.push(character),
            _ => {
                let _infallible = write!(out, "\\u{{{:x}}}", character as u32);
            }
        }
    }
    out
}

/// The string that was escaped; nothing where `line` is none.
#[must_use]
pub fn unescaped(line: &str) -> Option<String> {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        if let Some(after) = after.strip_prefix('\\') {
            out.push('\\');
            rest = after;
        } else {
            let (digits, after) = after.strip_prefix("u{")?.split_once('}')?;
            out.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
            rest = after;
        }
    }
    out.push_str(rest);
    Some(out)
}

/// Whether a character may stand before a reader as it is: no control (C0, DEL, C1), no separator of lines,
/// nothing that reorders the text or has no width.
#[must_use]
pub const fn is_plain(character: char) -> bool {
    !matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_string_comes_back() {
        for text in ["plain – “é”", "a\\b\\u{9b}", "line\nbreak\u{2028}\u{9b}\u{202e}\u{e0041}", "", "\\"]
        {
            let line = escaped(text);
            assert_eq!(unescaped(&line).as_deref(), Some(text));
            assert!(line.chars().all(is_plain));
        }
        assert_eq!(unescaped("\\x"), None);
    }
}
