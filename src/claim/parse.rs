//! One logical line of claim text comes in; its statement, as pieces, goes out. The only file that calls pest.

use super::ast::ArithmeticOperator;
use super::piece::{Keyword, Piece, PieceKind};
use crate::base::problem::Problem;
use crate::base::span::Span;
use generated::{Claims, Rule};
use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::{Pair, Pairs};

mod generated {
    #![allow(missing_docs, unreachable_pub, reason = "pest writes the rules' names without them")]

    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/claims.pest"]
    pub struct Claims;
}

/// A statement whose pieces nobody has looked at yet.
#[derive(Clone, Debug)]
pub struct Statement<'t> {
    /// Which statement.
    pub kind: StatementKind<'t>,
    /// From its first to its last visible character, comments behind it aside.
    pub span: Span,
    /// What stands behind its keyword, path or prefixes.
    pub pieces: Vec<Piece<'t>>,
}

/// Words with their place.
pub type Placed<'t> = (&'t str, Span);

/// Which statement a line is.
#[derive(Clone, Debug)]
pub enum StatementKind<'t> {
    /// `source "path" …`: the path, its span with the quotation marks.
    Source(Placed<'t>),
    /// `include "path"`
    Include(Placed<'t>),
    /// `let …`
    Let,
    /// `alias …`
    Alias,
    /// `[label] verdict: …`
    Claim {
        /// What stands in the brackets; the span has the brackets.
        label: Option<Placed<'t>>,
        /// The words before the colon.
        verdict: Option<Placed<'t>>,
    },
}

/// Parses the logical line at `line` of `text`, whose brackets and quotation marks are known to be closed.
///
/// # Errors
/// Where pest finds no statement in it.
pub fn statement(text: &str, line: Span) -> Result<Statement<'_>, Box<Problem>> {
    let mut pairs = Claims::parse(Rule::statement, line.text(text)).map_err(|error| refused(error, line))?;
    let reader = Reader { text, base: line.start };
    pairs.next().map(|pair| reader.statement(pair)).ok_or_else(|| {
        Box::new(Problem::new("", line, "this is no statement", "write a claim: `personnel > 2000`"))
    })
}

/// pest's error in our words.
fn refused(error: pest::error::Error<Rule>, line: Span) -> Box<Problem> {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
    let at = line.start.saturating_add(u32::try_from(at).unwrap_or(0));
    let error = error.renamed_rules(|rule| match rule {
        Rule::EOI => "the end of the statement".to_owned(),
        rule => format!("{rule:?}").replace('_', " "),
    });
    let problem = Problem::new(
        "",
        Span::new(at, line.end.max(at)),
        "this cannot be read",
        error.variant.message().into_owned(),
    );
    Box::new(problem.with_help("a claim is a name, an operator and a value: `personnel > 2000`"))
}

/// Turns pest's pairs into pieces, spans counted from the start of the file.
struct Reader<'t> {
    text: &'t str,
    base: u32,
}

impl Reader<'_> {
    fn begins_line(&self, span: Span) -> bool {
        let before = self.text.as_bytes().get(..span.start as usize).unwrap_or(&[]);
        let visible = before.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t'));
        matches!(visible, Some(b'\n' | b'\r'))
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        let of = Span::of(span.start()..span.end());
        Span::new(self.base.saturating_add(of.start), self.base.saturating_add(of.end))
    }

    fn placed<'t>(&self, pair: Pair<'t, Rule>) -> Placed<'t> {
        let span = self.span(&pair);
        (pair.clone().into_inner().next().unwrap_or(pair).as_str(), span)
    }

    fn statement<'t>(&self, pair: Pair<'t, Rule>) -> Statement<'t> {
        let (span, rule) = (self.span(&pair), pair.as_rule());
        let mut inner = pair.into_inner();
        let mut take = |rule| {
            let next = inner.peek().filter(|next| next.as_rule() == rule)?;
            inner.next();
            Some(self.placed(next))
        };
        let kind = match rule {
            Rule::source => StatementKind::Source(take(Rule::text).unwrap_or_default()),
            Rule::include => StatementKind::Include(take(Rule::text).unwrap_or_default()),
            Rule::binding => StatementKind::Let,
            Rule::alias => StatementKind::Alias,
            _ => StatementKind::Claim { label: take(Rule::label), verdict: take(Rule::verdict) },
        };
        Statement { kind, span, pieces: self.pieces(inner) }
    }

    fn pieces<'t>(&self, pairs: Pairs<'t, Rule>) -> Vec<Piece<'t>> {
        pairs.filter_map(|pair| self.piece(pair)).collect()
    }

    fn piece<'t>(&self, pair: Pair<'t, Rule>) -> Option<Piece<'t>> {
        let (span, words) = (self.span(&pair), pair.as_str());
        let kind = match pair.as_rule() {
            Rule::word | Rule::item => PieceKind::Word(words),
            Rule::text => PieceKind::Text(self.placed(pair).0),
            Rule::backquoted => PieceKind::Backquoted(self.placed(pair).0),
            Rule::pipe => PieceKind::Pipe(words),
            Rule::comma => PieceKind::Comma,
            Rule::operator => PieceKind::Operator(words),
            Rule::range => PieceKind::Range(words),
            Rule::tolerance => PieceKind::Tolerance,
            Rule::arithmetic => PieceKind::Arithmetic(arithmetic(words)),
            Rule::group => PieceKind::Group(self.pieces(pair.into_inner())),
            Rule::set => PieceKind::Set(self.pieces(pair.into_inner())),
            rule => PieceKind::Keyword(keyword(rule)?),
        };
        Some(Piece { kind, span, begins_line: self.begins_line(span) })
    }
}

fn arithmetic(sign: &str) -> ArithmeticOperator {
    match sign {
        "+" => ArithmeticOperator::Add,
        "-" | "−" => ArithmeticOperator::Subtract,
        "*" | "×" => ArithmeticOperator::Multiply,
        _ => ArithmeticOperator::Divide,
    }
}

const fn keyword(rule: Rule) -> Option<Keyword> {
    Some(match rule {
        Rule::not => Keyword::Not,
        Rule::and => Keyword::And,
        Rule::or => Keyword::Or,
        Rule::within => Keyword::Within,
        Rule::contains => Keyword::Contains,
        Rule::mentions => Keyword::Mentions,
        Rule::said_by => Keyword::SaidBy,
        _ => return None,
    })
}
