//! The pieces of one test come in; the test, its two sides fitting its operator, goes out.

use super::ast::{Expression, Operand, Operator, Test, TestKind};
use super::expression::{Operands, Place};
use super::fit::{check_compare, check_within};
use super::literal::{Nouns, literal};
use super::normal::normalised;
use super::operand::has_subject;
use super::operator::{chained, operator};
use super::piece::{Keyword, Piece, PieceKind, span_of};
use super::quotes::text;
use crate::base::problem::Problem;
use crate::base::span::Span;

type Outcome<T> = Result<T, Box<Problem>>;

/// Reads a test: pieces that have at least one operator among them, and no `and`, `or` or `not`.
///
/// # Errors
/// Where they are no test, with what to write.
pub fn test(pieces: &[Piece<'_>], operands: Operands<'_>) -> Outcome<Test> {
    let mut tests = pieces.iter().enumerate().filter(|(_, piece)| piece.is_test());
    let Some((at, joint)) = tests.next() else {
        return refuse(span_of(pieces, Span::default()), "an operator is missing", "write one");
    };
    if let Some((next, second)) = tests.next() {
        return Err(chained(pieces, (at, joint), (next, second)));
    }
    let (left, right) = (pieces.get(..at).unwrap_or(&[]), pieces.get(at + 1..).unwrap_or(&[]));
    let sides = Sides { left, joint, right, operands };
    let kind = match joint.kind {
        PieceKind::Operator(sign) => sides.compare(operator(sign, joint.span)?)?,
        PieceKind::Keyword(Keyword::Within) => sides.within()?,
        PieceKind::Keyword(Keyword::Contains) => sides.contains()?,
        PieceKind::Keyword(Keyword::SaidBy) => sides.said_by()?,
        _ => sides.mentions()?,
    };
    Ok(Test { kind, span: span_of(pieces, joint.span) })
}

struct Sides<'p, 't> {
    left: &'p [Piece<'t>],
    joint: &'p Piece<'t>,
    right: &'p [Piece<'t>],
    operands: Operands<'p>,
}

impl Sides<'_, '_> {
    fn compare(&self, operator: Operator) -> Outcome<TestKind> {
        let text = matches!(operator, Operator::Equal | Operator::NotEqual);
        let (left, right) = self.operands(text)?;
        check_compare(&left, operator, &right, self.span())?;
        Ok(TestKind::Compare { left, operator, right })
    }

    fn within(&self) -> Outcome<TestKind> {
        let (left, right) = self.operands(false)?;
        check_within(&left, &right, self.span())?;
        Ok(TestKind::Within { left, right })
    }

    /// Both sides; bare words on the right are read by what stands on the left.
    fn operands(&self, text: bool) -> Outcome<(Operand, Operand)> {
        self.both_filled()?;
        let at = self.joint.span;
        let left = self.operands.operand(self.left, at, Place::Name)?;
        let place = if has_subject(&left) { Place::Value { text } } else { Place::Either };
        let right = self.operands.operand(self.right, at, place)?;
        if !has_subject(&left) && !has_subject(&right) {
            return Err(nothing_asked(self.span(), &left, &right));
        }
        Ok((left, right))
    }

    fn both_filled(&self) -> Outcome<()> {
        let right = normalised(self.right);
        let sign = normalised(std::slice::from_ref(self.joint));
        if self.right.is_empty() {
            let message = format!("nothing stands behind `{sign}`");
            let example = example(&self.joint.kind);
            return refuse(self.joint.span, message, format!("write what: `{sign} {example}`"));
        }
        if self.left.is_empty() {
            let message = format!("nothing stands before `{sign}`");
            return refuse(self.joint.span, message, format!("write a name: `personnel {sign} {right}`"));
        }
        Ok(())
    }

    fn contains(&self) -> Outcome<TestKind> {
        self.both_filled()?;
        let at = self.joint.span;
        let list = self.operands.operand(self.left, at, Place::Name)?;
        if !has_subject(&list) {
            return refuse(
                list.span,
                "nothing is asked of the text here",
                "write the name of a list before `contains`",
            );
        }
        if let [Piece { kind: PieceKind::Set(_), span, .. }] = self.right {
            let name = normalised(self.left);
            let label = format!("write `{name} contains …` for each, with `and` between them");
            return refuse(*span, "`contains` takes one item", label);
        }
        let span = span_of(self.right, at);
        let words = self.bare_text("contains")?;
        let quoted = self.right.iter().any(|piece| piece.quoted().is_some());
        let value = if quoted { None } else { literal(&words, span, Nouns::Name)? };
        let kind = value.map_or(Expression::Text(words), Expression::Literal);
        Ok(TestKind::Contains { list, item: Operand { kind, span } })
    }

    fn said_by(&self) -> Outcome<TestKind> {
        self.both_filled()?;
        let at = self.joint.span;
        let [Piece { kind: PieceKind::Text(words), span, .. }] = self.left else {
            let words = normalised(self.left).replace('"', "");
            return refuse(
                span_of(self.left, at),
                "the words before `said by` are quoted",
                format!("write `\"{words}\"`"),
            );
        };
        let (words, speaker) = (text(words, *span)?, self.bare_text("said by")?);
        Ok(TestKind::SaidBy { words, speaker, speaker_span: span_of(self.right, at) })
    }

    /// Text behind `contains` or `said by`: quoted as a whole, or bare.
    fn bare_text(&self, behind: &str) -> Outcome<String> {
        match self.right {
            [Piece { kind: PieceKind::Text(words), span, .. }] => text(words, *span),
            pieces => match pieces.iter().find(|piece| !is_bare(piece)) {
                None => Ok(normalised(pieces)),
                Some(odd) => {
                    let message = format!("behind `{behind}` stands one text");
                    refuse(odd.span, message, "quote it as a whole, or take this away")
                }
            },
        }
    }

    fn mentions(&self) -> Outcome<TestKind> {
        let (left, right) = (normalised(self.left), normalised(self.right));
        match (self.left, self.right) {
            ([], [Piece { kind: PieceKind::Text(words), span, .. }]) => {
                Ok(TestKind::Mentions { words: text(words, *span)? })
            }
            (_, []) => refuse(
                self.joint.span,
                "nothing stands behind `mentions`",
                "write the words: `mentions \"words\"`",
            ),
            ([], _) => {
                let words = right.replace('"', "");
                let label = format!("write `\"{words}\"`");
                refuse(span_of(self.right, self.joint.span), "the words behind `mentions` are quoted", label)
            }
            (before, _) => {
                let problem = Problem::new(
                    "",
                    span_of(before, self.joint.span),
                    "nothing stands before `mentions`: it looks in every source",
                    format!("write `mentions {right}`"),
                );
                Err(problem.with_help(format!("for a list, write `{left} contains …`")).into())
            }
        }
    }

    fn span(&self) -> Span {
        span_of(self.left, self.joint.span).join(span_of(self.right, self.joint.span))
    }
}

/// Two values, neither of which is to be found in the text.
fn nothing_asked(span: Span, left: &Operand, right: &Operand) -> Box<Problem> {
    let message = "nothing is asked of the text here";
    match (&left.kind, &right.kind) {
        (Expression::Text(name), Expression::Literal(_) | Expression::List(_)) => {
            Problem::new("", left.span, message, format!("a name is not quoted: write `{name}`")).into()
        }
        _ => {
            let problem = Problem::new("", span, message, "two values are compared with each other");
            problem.with_help("a name that reads like a value goes in backquotes").into()
        }
    }
}

const fn is_bare(piece: &Piece<'_>) -> bool {
    matches!(
        piece.kind,
        PieceKind::Word(_) | PieceKind::Comma | PieceKind::Group(_) | PieceKind::Arithmetic(_)
    )
}

const fn example(joint: &PieceKind<'_>) -> &'static str {
    match joint {
        PieceKind::Keyword(Keyword::Within) => "2000..2500",
        PieceKind::Keyword(Keyword::Contains) => "Armenia",
        PieceKind::Keyword(Keyword::SaidBy) => "Maria Lopez",
        _ => "2000",
    }
}

fn refuse<T>(span: Span, message: impl Into<String>, label: impl Into<String>) -> Outcome<T> {
    Err(Problem::new("", span, message, label).into())
}
