//! One sentence with its findings and clauses comes in; how far words reach over its findings is told here.

use super::finding::{Clause, Finding, Standing};
use super::verbs::Class;
use super::words::Words;
use crate::base::value::Value;
use std::ops::Range;

/// No word reaches over more tokens than this: keeps any text linear.
const FARTHEST: usize = 80;
/// Tokens between a word such as "from" and the value that it takes.
const NEXT: usize = 4;

/// One sentence; tokens count from its first.
pub struct Scene<'s> {
    /// Its words.
    pub words: Words<'s>,
    /// Its findings, in order.
    pub findings: &'s [Finding],
    /// Its clauses, in order.
    pub clauses: &'s [Clause],
    /// One standing a finding.
    pub standings: Vec<Standing>,
    first: usize,
}

impl<'s> Scene<'s> {
    /// A sentence whose first token is the document's `first`.
    #[must_use]
    pub fn new(words: Words<'s>, first: usize, findings: &'s [Finding], clauses: &'s [Clause]) -> Self {
        let standings = vec![Standing::Asserted; findings.len()];
        Self { words, findings, clauses, standings, first }
    }

    /// The tokens of a clause.
    #[must_use]
    pub fn clause(&self, clause: &Clause) -> Range<usize> {
        clause.tokens.start.saturating_sub(self.first)..clause.tokens.end.saturating_sub(self.first)
    }

    /// The tokens of a finding.
    #[must_use]
    pub fn tokens(&self, finding: &Finding) -> Range<usize> {
        finding.tokens.start.saturating_sub(self.first)..finding.tokens.end.saturating_sub(self.first)
    }

    /// The findings that begin within `range`, as indices.
    #[must_use]
    pub fn findings_in(&self, range: Range<usize>) -> Range<usize> {
        let position =
            |token: usize| self.findings.partition_point(|finding| self.tokens(finding).start < token);
        position(range.start)..position(range.end)
    }

    /// Gives the findings in `range` a standing, where none was given. `definite_stay`: "the 500 soldiers" exist
    /// whatever is said of them.
    pub fn paint(&mut self, range: Range<usize>, standing: Standing, definite_stay: bool) {
        for index in self.findings_in(range) {
            if !(definite_stay && self.stays(index)) {
                self.give(index, standing);
            }
        }
    }

    /// Gives the next finding behind `from` a standing, where it is near.
    pub fn paint_next(&mut self, from: usize, standing: Standing, dates: bool) {
        for index in self.findings_in(from..from + NEXT) {
            let value = self.findings.get(index).map(|finding| &finding.value);
            match value {
                Some(Value::Moment(_)) if !dates => {}
                Some(Value::Words(_)) => {}
                _ => return self.give(index, standing),
            }
        }
    }

    /// What is unsettled stays so; what is announced can be taken back.
    pub fn give(&mut self, index: usize, standing: Standing) {
        if let Some(known) = self.standings.get_mut(index)
            && !matches!(known, Standing::Unsettled(_))
        {
            *known = standing;
        }
    }

    /// Whether a value begins at a token.
    #[must_use]
    pub fn value_at(&self, at: usize) -> bool {
        !self.findings_in(at..at + 1).is_empty()
    }

    /// "the 500", "its remaining 20", "for five months": stays true under a negation.
    #[must_use]
    pub fn stays(&self, index: usize) -> bool {
        let Some(finding) = self.findings.get(index) else { return false };
        let start = self.tokens(finding).start;
        let behind = |back: usize, class| start >= back && self.words.is(start - back, class);
        let lasting = matches!(finding.value, Value::Duration(_)) && behind(1, Class::PREPOSITION);
        let adjective = start > 1 && !self.words.is(start - 1, Class::PREPOSITION | Class::COORDINATOR);
        lasting || self.definite(start, 1) || adjective && self.definite(start, 2)
    }

    fn definite(&self, start: usize, back: usize) -> bool {
        const DEFINITE: &[&str] =
            &["the", "its", "their", "his", "her", "our", "these", "those", "this", "'s", "’s"];
        start >= back && self.words.cursor.is_any(start - back, DEFINITE)
    }

    /// From a token to the end of its clause, or to the words that end a negation's reach.
    #[must_use]
    pub fn clause_from(&self, from: usize) -> Range<usize> {
        let index = self.clauses.partition_point(|clause| self.clause(clause).end <= from);
        let clause = self.clauses.get(index).map(|clause| self.clause(clause));
        let end = clause.map_or(from, |clause| clause.end).min(from + FARTHEST);
        from..self.stopped(from..end, &["but", "until", "because", "unless", "since", "despite", ";"])
    }

    /// From a token over all that is stated behind it: to a contrast, a new speaker, the closing quotation mark.
    #[must_use]
    pub fn statement_from(&self, from: usize) -> Range<usize> {
        let end = self.relative_end(from).unwrap_or(self.words.len()).min(from + FARTHEST);
        let end = self.closing_mark(from..end);
        let end = self.stopped(
            from..end,
            &["but", "while", "although", "though", "whereas", ";", "saying", "adding", "insisting"],
        );
        let new_speaker = (from..end).find(|&at| {
            let aside =
                self.words.cursor.word(at) == "," && self.words.cursor.is_any(at + 1, &["which", "who"]);
            aside
                || self.words.is(at, Class::COORDINATOR)
                    && self.words.is(at + 1, Class::SAYING)
                    && self.words.is_finite(at + 1)
        });
        from..new_speaker.unwrap_or(end)
    }

    /// Where a trigger stands in a relative clause ("Brandt, who denies stealing …, lives"): the end of that clause
    /// and of the statements that hang on it.
    fn relative_end(&self, from: usize) -> Option<usize> {
        let index = self.clauses.partition_point(|clause| self.clause(clause).end < from);
        let clause = self.clauses.get(index).map(|clause| self.clause(clause))?;
        let opening =
            (clause.start..from).rev().take(8).find(|&at| self.words.cursor.is_any(at, &["who", "which"]))?;
        if opening == 0 || self.words.cursor.word(opening - 1) != "," {
            return None;
        }
        let hanging = self.clauses.iter().skip(index + 1).map(|clause| self.clause(clause));
        let last = hanging.take(4).take_while(|clause| self.words.cursor.is(clause.start, "that")).last();
        Some(last.map_or(clause.end, |clause| clause.end).max(from))
    }

    /// The quotation mark that closes what was opened before `range`, else its end.
    fn closing_mark(&self, range: Range<usize>) -> usize {
        let mut open = 0_usize;
        for at in range.clone() {
            match self.words.cursor.word(at) {
                "“" => open += 1,
                "”" if open == 0 => return at,
                "”" => open -= 1,
                _ => {}
            }
        }
        range.end
    }

    fn stopped(&self, range: Range<usize>, stops: &[&str]) -> usize {
        range.clone().find(|&at| self.words.cursor.is_any(at, stops)).unwrap_or(range.end)
    }

    /// Whether a verb stands within.
    #[must_use]
    pub fn has_verb(&self, mut range: Range<usize>) -> bool {
        range.any(|at| self.words.is_finite(at))
    }

    /// The end of "n't", where it stands at `at`: the tokens "didn", "'", "t".
    #[must_use]
    pub fn contracted_not(&self, at: usize) -> Option<usize> {
        let cursor = &self.words.cursor;
        let mark = cursor.glued(at + 1) && matches!(cursor.word(at + 1), "'" | "’");
        (mark && cursor.word(at).ends_with('n') && cursor.is(at + 2, "t") && cursor.glued(at + 2))
            .then_some(at + 3)
    }
}
