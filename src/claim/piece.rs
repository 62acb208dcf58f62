//! The pieces that a claim's line falls into, before anybody has said what they mean.

use super::ast::ArithmeticOperator;
use crate::base::span::Span;

/// One piece, with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// What it is.
    pub kind: PieceKind<'t>,
    /// Where it stands, quotation marks and brackets included.
    pub span: Span,
    /// Whether it is the first of its line.
    pub begins_line: bool,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PieceKind<'t> {
    /// `personnel`, `2,000`, `@WIRE`
    Word(&'t str),
    /// `"words"`: what stands between the marks.
    Text(&'t str),
    /// `` `net profit` ``: what stands between them.
    Backquoted(&'t str),
    /// `|`; two of them are a mistake.
    Pipe(&'t str),
    /// `,`
    Comma,
    /// `>=`, and whatever else stands in its place.
    Operator(&'t str),
    /// `and`
    Keyword(Keyword),
    /// `+` with white space around
    Arithmetic(ArithmeticOperator),
    /// `..`; more dots are a mistake.
    Range(&'t str),
    /// `±`
    Tolerance,
    /// `( … )`
    Group(Vec<Piece<'t>>),
    /// `{ … }`
    Set(Vec<Piece<'t>>),
}

/// A reserved word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Keyword {
    Not,
    And,
    Or,
    Within,
    Contains,
    Mentions,
    SaidBy,
}

impl Keyword {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Not, Self::And, Self::Or, Self::Within, Self::Contains, Self::Mentions, Self::SaidBy];

    /// As it is written.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::And => "and",
            Self::Or => "or",
            Self::Within => "within",
            Self::Contains => "contains",
            Self::Mentions => "mentions",
            Self::SaidBy => "said by",
        }
    }
}

impl<'t> Piece<'t> {
    /// Whether it is this keyword.
    #[must_use]
    pub fn is(&self, keyword: Keyword) -> bool {
        self.kind == PieceKind::Keyword(keyword)
    }

    /// The word, where it is a bare one.
    #[must_use]
    pub const fn word(&self) -> Option<&'t str> {
        match self.kind {
            PieceKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// What a quoted text says.
    #[must_use]
    pub const fn quoted(&self) -> Option<&'t str> {
        match self.kind {
            PieceKind::Text(words) => Some(words),
            _ => None,
        }
    }

    /// Whether it tests something: an operator or one of `within contains mentions`, `said by`.
    #[must_use]
    pub const fn is_test(&self) -> bool {
        matches!(
            self.kind,
            PieceKind::Operator(_)
                | PieceKind::Keyword(
                    Keyword::Within | Keyword::Contains | Keyword::Mentions | Keyword::SaidBy
                )
        )
    }
}

/// The span of a run of pieces; `at` where it is empty.
#[must_use]
pub fn span_of(pieces: &[Piece<'_>], at: Span) -> Span {
    match (pieces.first(), pieces.last()) {
        (Some(first), Some(last)) => first.span.join(last.span),
        _ => at,
    }
}
