//! Bytes of a file come in; its text goes out, or what stands in the way and where.

use std::fmt;

/// The longest text that 32-bit spans can point into.
const LONGEST: usize = u32::MAX as usize;

/// Why bytes are no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// A format of this extension is not read yet.
    Format(&'static str),
    /// More than 4 GiB.
    TooLong,
    /// A byte order mark says UTF-16 or UTF-32.
    OtherEncoding(&'static str),
    /// A byte that no UTF-8 text has.
    NotUtf8 {
        /// 1-based line.
        line: usize,
        /// 1-based column, in code points.
        column: usize,
        /// The byte.
        byte: u8,
    },
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(extension) => write!(
                f,
                "is .{extension}, which is not read yet: save it as plain text (.txt) or Markdown (.md)"
            ),
            Self::TooLong => write!(f, "is longer than 4 GiB: split it"),
            Self::OtherEncoding(name) => write!(f, "is {name}: save it as UTF-8"),
            Self::NotUtf8 { line, column, byte } => {
                write!(f, "is not UTF-8: byte 0x{byte:02X} at line {line}, column {column}; save it as UTF-8")
            }
        }
    }
}

impl std::error::Error for DocumentError {}

/// The text of a file, without its byte order mark.
///
/// # Errors
/// Where the bytes are no UTF-8: a wrong guess at their encoding would put wrong words into evidence.
pub fn text(bytes: &[u8]) -> Result<String, DocumentError> {
    if bytes.len() > LONGEST {
        return Err(DocumentError::TooLong);
    }
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if bytes.starts_with(b"\xFF\xFE\0\0") => Err(DocumentError::OtherEncoding("UTF-32")),
        Err(_) if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => {
            Err(DocumentError::OtherEncoding("UTF-16"))
        }
        Err(error) => Err(misplaced(body, error.valid_up_to())),
    }
}

/// The error for the byte at `at`; everything before it is UTF-8.
fn misplaced(bytes: &[u8], at: usize) -> DocumentError {
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or(&[]));
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    DocumentError::NotUtf8 {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or("").chars().count() + 1,
        byte: bytes.get(at).copied().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_text() {
        assert_eq!(text(b"\xEF\xBB\xBFTurnout").as_deref(), Ok("Turnout"));
    }

    #[test]
    fn the_first_wrong_byte_is_named_with_its_place() {
        let error = text(b"one\ncaf\xC3\xA9 \xE9t\xE9").unwrap_err();
        assert_eq!(error.to_string(), "is not UTF-8: byte 0xE9 at line 2, column 6; save it as UTF-8");
        assert_eq!(text(b"\xFF\xFEa\0").unwrap_err().to_string(), "is UTF-16: save it as UTF-8");
    }
}
