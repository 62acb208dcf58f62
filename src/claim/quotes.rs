//! The quotation marks that open a text, and those that close it; and what stands between them.

use super::normal::folded;
use crate::base::problem::Problem;
use crate::base::span::Span;

/// The marks that close what `opener` opens; nothing where it opens nothing. As in `grammar/claims.pest`.
#[must_use]
pub const fn partners(opener: char) -> Option<&'static [char]> {
    match opener {
        '"' => Some(&['"']),
        '“' | '”' => Some(&['”']),
        '„' => Some(&['“', '”']),
        '«' => Some(&['»']),
        '»' => Some(&['«']),
        _ => None,
    }
}

/// What the words between quotation marks say, white space folded.
///
/// # Errors
/// Where they say nothing.
pub fn text(words: &str, span: Span) -> Result<String, Box<Problem>> {
    let words = folded(words);
    if words.is_empty() {
        return Err(Problem::new("", span, "there are no words in these marks", "write some").into());
    }
    Ok(words)
}
