//! A date in its clause comes in; whether it lies in the past or is still to come goes out, where the words tell.
//!
//! The clause's verb decides. Where it has none of its own, its sentence's other clauses may agree; a participle
//! right before the date, an infinitive and a request tell it too.

use super::draft::Draft;
use super::finding::{Clause, Finding};
use super::words::Words;
use crate::base::moment::Tense;
use crate::catalog::parts::cursor::Cursor;
use std::ops::Range;

/// When the words around a finding say that its date is.
#[must_use]
pub fn tense_at(draft: &Draft<'_>, finding: &Finding) -> Tense {
    let cursor = draft.cursor();
    let since = |at: usize| cursor.is(at, "since");
    if since(finding.tokens.start) || finding.tokens.start.checked_sub(1).is_some_and(since) {
        return Tense::Past;
    }
    // "closed until Friday": what was said may last beyond the day on which it was said.
    let until = cursor.is_any(finding.tokens.start, &["until", "till", "by"]);
    match of_clause(draft, finding) {
        Tense::Past if until => Tense::Unclear,
        Tense::Unclear if until => Tense::Future,
        tense => tense,
    }
}

fn of_clause(draft: &Draft<'_>, finding: &Finding) -> Tense {
    let behind = draft.clauses.partition_point(|clause| clause.tokens.start <= finding.tokens.start);
    let clause = behind.checked_sub(1).and_then(|clause| draft.clauses.get(clause));
    match clause {
        Some(clause) if is_request(draft, &draft.cursor(), clause) => Tense::Future,
        Some(clause) if clause.tense != Tense::Unclear => clause.tense,
        Some(clause) => without_verb(draft, clause, finding),
        None => Tense::Unclear,
    }
}

fn without_verb(draft: &Draft<'_>, clause: &Clause, finding: &Finding) -> Tense {
    let cursor = draft.cursor();
    let before = clause.tokens.start..finding.tokens.start;
    if is_infinitive(&cursor, &before) {
        return Tense::Future;
    }
    if is_participle(&cursor, &before) || is_result(&cursor, &finding.tokens) {
        return Tense::Past;
    }
    let Some(sentence) = draft.document.sentences.get(clause.sentence) else { return Tense::Unclear };
    if has_verb(draft, sentence.tokens.start, &clause.tokens) {
        return Tense::Unclear;
    }
    match agreed(draft, clause.sentence) {
        Some(tense) => tense,
        // A text that is a date and little else is an entry in a calendar.
        None if draft.document.sentences.len() == 1
            && !has_verb(draft, sentence.tokens.start, &sentence.tokens) =>
        {
            Tense::Future
        }
        None => Tense::Unclear,
    }
}

/// "announced in January", "ended December 30".
fn is_participle(cursor: &Cursor<'_>, before: &Range<usize>) -> bool {
    const PREPOSITIONS: &[&str] = &["in", "on", "during", "by", "at"];
    let Some(last) = before.end.checked_sub(1).filter(|last| before.contains(last)) else { return false };
    let word = if cursor.is_any(last, PREPOSITIONS) { last.wrapping_sub(1) } else { last };
    let text = cursor.word(word);
    before.contains(&word) && text.len() > 4 && text.ends_with("ed") && text.starts_with(char::is_lowercase)
}

/// "third-quarter results": they are told when the quarter is over.
fn is_result(cursor: &Cursor<'_>, tokens: &Range<usize>) -> bool {
    const RESULTS: &[&str] = &[
        "results", "profit", "profits", "earnings", "loss", "losses", "sales", "revenue", "revenues",
        "figures", "report",
    ];
    let quarter = tokens.clone().any(|at| cursor.is(at, "quarter"));
    let near = tokens.end..tokens.end + 3;
    quarter && near.into_iter().any(|at| cursor.is_any(at, RESULTS))
}

/// "to be held on", "to remain closed until", "should be finished in".
fn is_infinitive(cursor: &Cursor<'_>, before: &Range<usize>) -> bool {
    let start = before.end.saturating_sub(10).max(before.start);
    (start..before.end).any(|at| {
        let verb = cursor.word(at + 1).starts_with(char::is_lowercase)
            && !cursor.is_any(at + 1, &["the", "a", "an", "its", "his", "their"]);
        cursor.is_any(at, &["should", "must", "shall"]) || cursor.is(at, "to") && verb && at + 1 < before.end
    })
}

/// "please book", "let’s meet", "how about Friday".
fn is_request(draft: &Draft<'_>, cursor: &Cursor<'_>, clause: &Clause) -> bool {
    let Some(sentence) = draft.document.sentences.get(clause.sentence) else { return false };
    let first = sentence.tokens.start;
    let opens = cursor.is_any(first, &["let", "schedule", "book", "remind", "set", "plan"])
        || cursor.is_phrase(first, "how about")
        || cursor.is_phrase(first, "what about");
    opens || cursor.is(first, "please") || cursor.is(clause.tokens.start, "please")
}

/// Whether the tokens hold a verb that carries a clause.
fn has_verb(draft: &Draft<'_>, first: usize, tokens: &Range<usize>) -> bool {
    let end = tokens.end.max(first);
    let sentence = draft.document.tokens.get(first..end).unwrap_or(&[]);
    let words = Words::new(Cursor { text: &draft.document.text, tokens: sentence });
    (tokens.start.saturating_sub(first)..words.len()).any(|at| words.is_finite(at))
}

/// The tense that all clauses of a sentence with a clear one share.
fn agreed(draft: &Draft<'_>, sentence: usize) -> Option<Tense> {
    let start = draft.clauses.partition_point(|clause| clause.sentence < sentence);
    let end = draft.clauses.partition_point(|clause| clause.sentence <= sentence);
    let mut clear = draft
        .clauses
        .get(start..end)?
        .iter()
        .map(|clause| clause.tense)
        .filter(|tense| *tense != Tense::Unclear);
    let first = clear.next()?;
    clear.all(|tense| tense == first).then_some(first)
}
