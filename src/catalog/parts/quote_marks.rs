//! A straight double mark comes in; whether a quotation is open before it goes out.

use super::cursor::Cursor;

/// So many bytes are looked through for the start of the paragraph.
const NEAR: usize = 1_000;

/// Whether an even number of straight double marks stands before the token in its paragraph: then it closes no
/// quotation. False where the paragraph begins too far away to tell.
#[must_use]
pub fn is_even_before(cursor: &Cursor<'_>, at: usize) -> bool {
    let here = cursor.span(at..at + 1).start as usize;
    let from = (here.saturating_sub(NEAR)..=here).find(|&from| cursor.text.is_char_boundary(from));
    let Some(window) = from.and_then(|from| cursor.text.get(from..here)) else { return false };
    let paragraph = match window.rfind("\n\n") {
        Some(start) => window.get(start..).unwrap_or(""),
        None if here <= NEAR => window,
        None => return false,
    };
    paragraph.bytes().filter(|&byte| byte == b'"').count() % 2 == 0
}
