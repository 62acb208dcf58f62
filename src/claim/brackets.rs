//! A logical line comes in; what is wrong with its brackets and quotation marks goes out, before pest sees it: pest's
//! own messages for these are poor, and its stack must not grow with the brackets.

use super::quotes::partners;
use crate::base::problem::{Pointer, Problem};
use crate::base::span::Span;

/// How deep brackets may stand in each other.
pub const DEEPEST: usize = 64;

/// What is wrong with a line's brackets or quotation marks.
#[derive(Debug)]
pub struct Imbalance {
    /// Which way.
    pub flaw: Flaw,
    /// In words.
    pub problem: Box<Problem>,
}

/// Which way brackets are wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// One is not closed, so that the lines behind may belong to it.
    Unclosed,
    /// One closes nothing, so that it may belong to a line before.
    Unopened,
    /// Anything else.
    Other,
}

/// The first thing that is wrong with the brackets and quotation marks of a logical line.
#[must_use]
pub fn unbalanced(text: &str, line: Span) -> Option<Imbalance> {
    let mut scan = Scan { text, line, at: line.start as usize, open: Vec::new() };
    scan.skip_label();
    scan.run().err()
}

struct Scan<'t> {
    text: &'t str,
    line: Span,
    at: usize,
    /// The brackets that are open, with their places.
    open: Vec<(char, Span)>,
}

impl Scan<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..self.line.end as usize).unwrap_or("")
    }

    fn skip_label(&mut self) {
        let rest = self.rest();
        let label = rest.trim_start();
        let first_line = label.split(['\n', '\r']).next().unwrap_or("");
        if let Some(end) = first_line.starts_with('[').then(|| first_line.find(']')).flatten() {
            self.at += rest.len() - label.len() + end + 1;
        }
    }

    fn run(&mut self) -> Result<(), Imbalance> {
        let mut after_space = true;
        while let Some(next) = self.rest().chars().next() {
            let span = Span::of(self.at..self.at + next.len_utf8());
            match next {
                '#' if after_space => self.at += self.rest().find(['\n', '\r']).unwrap_or(self.rest().len()),
                '(' | '{' => self.opened(next, span)?,
                ')' | '}' => self.closed(next, span)?,
                '`' => self.skip_text(span, &['`'], "backquote")?,
                _ => match partners(next) {
                    Some(closers) => self.skip_text(span, closers, "quotation mark")?,
                    None => self.at += next.len_utf8(),
                },
            }
            after_space = next.is_whitespace();
        }
        match self.open.pop() {
            Some((bracket, span)) => {
                Err(Imbalance { flaw: Flaw::Unclosed, problem: unclosed(bracket, span) })
            }
            None => Ok(()),
        }
    }

    fn opened(&mut self, bracket: char, span: Span) -> Result<(), Imbalance> {
        self.at += 1;
        self.open.push((bracket, span));
        if self.open.len() <= DEEPEST {
            return Ok(());
        }
        let message = format!("brackets stand more than {DEEPEST} deep in each other");
        let help = "give parts of it a name: `let NAME = …`";
        let problem = problem(span, message, "one too many").with_help(help).into();
        Err(Imbalance { flaw: Flaw::Other, problem })
    }

    fn closed(&mut self, bracket: char, span: Span) -> Result<(), Imbalance> {
        self.at += 1;
        match self.open.pop() {
            Some((opener, _)) if partner(opener) == bracket => Ok(()),
            Some((opener, opened)) => {
                let message = format!("`{opener}` is closed by `{bracket}`");
                let mut problem = problem(span, message, format!("write `{}`", partner(opener)));
                let label = "opened here".to_owned();
                problem.also.push(Pointer { path: String::new(), span: opened, label });
                Err(Imbalance { flaw: Flaw::Other, problem: problem.into() })
            }
            None => {
                let message = format!("this `{bracket}` closes nothing");
                let label = format!("take it away, or write its `{}`", partner(bracket));
                Err(Imbalance { flaw: Flaw::Unopened, problem: problem(span, message, label).into() })
            }
        }
    }

    /// Passes over a text in marks, or tells where the mark stands that is not closed.
    fn skip_text(&mut self, opener: Span, closers: &[char], name: &str) -> Result<(), Imbalance> {
        self.at = opener.end as usize;
        let closed = self.rest().find(closers);
        let Some(end) = closed else {
            let mark = closers.first().copied().unwrap_or('"');
            let first_line = self.rest().split(['\n', '\r']).next().unwrap_or("").trim_end();
            let span = Span::of(opener.start as usize..opener.end as usize + first_line.len());
            let message = format!("this {name} is never closed");
            let problem = problem(
                span,
                message,
                if mark == '`' {
                    "write another where the name ends".to_owned()
                } else {
                    format!("write `{mark}` where the words end")
                },
            );
            return Err(Imbalance { flaw: Flaw::Other, problem: problem.into() });
        };
        let closer = self.rest().get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        self.at += end + closer;
        Ok(())
    }
}

fn unclosed(bracket: char, span: Span) -> Box<Problem> {
    let closer = partner(bracket);
    let message = format!("this `{bracket}` is never closed");
    let problem = problem(span, message, format!("write its `{closer}` before the statement ends"));
    problem
        .with_help("a statement goes on only where the next line is indented or begins with `)` or `}`")
        .into()
}

fn problem(span: Span, message: String, label: impl Into<String>) -> Problem {
    Problem::new("", span, message, label)
}

const fn partner(bracket: char) -> char {
    match bracket {
        '(' => ')',
        ')' => '(',
        '{' => '}',
        _ => '{',
    }
}
