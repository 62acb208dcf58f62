//! Text comes in; tokens, the smallest pieces that readers look at, go out.

use super::span::Span;
use logos::Logos;

/// What a token is made of.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters of any script; an abbreviation with its inner points (`U.S.`, `a.m.`).
    #[regex(r"\p{L}[\p{L}\p{M}]*", priority = 3)]
    #[regex(r"(?:[A-Za-z]\.){2,}", priority = 6)]
    Word,
    /// Digits, with commas between groups and points between digits: `2,000`, `2.5`, `19.01.2022`.
    #[regex(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)*")]
    Number,
    /// `'s` or `’s` behind a word.
    #[regex(r"['’][sS]", priority = 5)]
    Possessive,
    /// Any other visible character, one by one.
    #[regex(r"[^\s\p{L}0-9]", priority = 1)]
    Symbol,
    /// White space; never kept as a token.
    #[regex(r"\s+")]
    Space,
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Nothing: it follows the token before at once.
    None,
    /// Spaces or tabs.
    Space,
    /// A line break.
    Line,
    /// An empty line, or the start of the text.
    Paragraph,
}

/// One token of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// What stands before it.
    pub gap: Gap,
    /// A hash of its characters, ASCII case aside: what tells it from the words of a list at once.
    pub hash: u16,
    /// What the catalog's lexicon knows of the word, as bits that only the catalog reads; 0 until it looked.
    pub roles: u32,
}

impl Token {
    /// A token whose roles nobody has looked up yet.
    #[must_use]
    #[inline]
    pub fn new(text: &str, span: Span, kind: TokenKind, gap: Gap) -> Self {
        let bytes = text.as_bytes().get(span.range()).unwrap_or(&[]);
        Self { span, kind, gap, hash: hash_of(bytes), roles: 0 }
    }

    /// Its characters.
    #[must_use]
    #[inline]
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        self.span.text(text)
    }
}

/// All tokens of `text[span]`, spans counted from the start of `text`.
#[must_use]
pub fn tokens(text: &str, span: Span) -> Vec<Token> {
    let mut found = Vec::with_capacity(span.len() / 5);
    let mut gap = Gap::Paragraph;
    for (kind, range) in TokenKind::lexer(span.text(text)).spanned() {
        let start = span.start as usize;
        let span = Span::of(start + range.start..start + range.end);
        match kind.unwrap_or(TokenKind::Symbol) {
            TokenKind::Space => {
                gap = gap_of(span.text(text)).max(if found.is_empty() { gap } else { Gap::None })
            }
            kind => {
                found.push(Token::new(text, span, kind, gap));
                gap = Gap::None;
            }
        }
    }
    found
}

/// The hash of a word, ASCII case aside.
#[must_use]
#[inline]
pub const fn hash_of(word: &[u8]) -> u16 {
    let mut hash: u32 = 0x811C_9DC5;
    let mut rest = word;
    while let [byte, behind @ ..] = rest {
        hash = (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        rest = behind;
    }
    (hash ^ hash >> 16) as u16
}

fn gap_of(space: &str) -> Gap {
    match space.bytes().filter(|&byte| byte == b'\n').count() {
        0 if space.contains('\r') => Gap::Line,
        0 => Gap::Space,
        1 => Gap::Line,
        _ => Gap::Paragraph,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        tokens(text, Span::of(0..text.len())).iter().map(|token| token.text(text)).collect()
    }

    #[test]
    fn numbers_words_and_abbreviations_stay_whole() {
        assert_eq!(
            pieces("More than 2,000 officers, at 3.5% of Kazakhstan’s U.S. aid (Jan. 19, 5km, 1990s)."),
            [
                "More",
                "than",
                "2,000",
                "officers",
                ",",
                "at",
                "3.5",
                "%",
                "of",
                "Kazakhstan",
                "’s",
                "U.S.",
                "aid",
                "(",
                "Jan",
                ".",
                "19",
                ",",
                "5",
                "km",
                ",",
                "1990",
                "s",
                ")",
                "."
            ]
        );
    }

    #[test]
    fn gaps_tell_spaces_lines_and_paragraphs_apart() {
        let gaps: Vec<Gap> =
            tokens("a b\nc\n\nd–e", Span::new(0, 12)).iter().map(|token| token.gap).collect();
        use Gap::{Line, None, Paragraph, Space};
        assert_eq!(gaps, [Paragraph, Space, Line, Paragraph, None, None]);
    }
}
