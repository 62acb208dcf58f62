//! A date in its clause comes in; whether it lies in the past or is still to come goes out, where the words tell.
//!
//! The clause's verb decides. Where it has none of its own, its sentence's other clauses may agree; a participle
//! right before the date, an infinitive and a request tell it too.

use super::draft::Draft;
use super::finding::{Clause, Finding};
use super::verbs::{Class, classify};
use crate::base::moment::Tense;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::family::{is_event, is_verb};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::cursor::Cursor;
use std::ops::Range;

/// What the clauses of one sentence say together, kept while its findings are gone through.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shared {
    sentence: Option<usize>,
    agreed: Option<Tense>,
    first: Option<Tense>,
    verb: bool,
}

impl Shared {
    /// The same for `sentence`; reckoned anew where it is another.
    fn of(&mut self, draft: &Draft<'_>, sentence: usize) -> Self {
        if self.sentence != Some(sentence) {
            let clauses = draft.clauses_of(sentence);
            let verb = clauses.iter().any(|clause| clause.verb);
            let clear = |clause: &&Clause| clause.tense != Tense::Unclear;
            let first = clauses.iter().find(clear).map(|clause| clause.tense);
            *self = Self { sentence: Some(sentence), agreed: agreed(clauses), first, verb };
        }
        *self
    }
}

/// When the words around a finding say that its date is.
#[must_use]
pub fn tense_at(draft: &Draft<'_>, finding: &Finding, shared: &mut Shared) -> Tense {
    let cursor = draft.cursor();
    let since = |at: usize| cursor.is(at, "since");
    if since(finding.tokens.start) || finding.tokens.start.checked_sub(1).is_some_and(since) {
        return Tense::Past;
    }
    // "closed until Friday": what was said may last beyond the day on which it was said.
    let until = cursor.is_any(finding.tokens.start, &["until", "till", "by"]);
    match of_clause(draft, finding, shared) {
        _ if is_ahead(&cursor, &finding.tokens) => Tense::Unclear,
        _ if is_deadline(&cursor, &finding.tokens) => Tense::Future,
        Tense::Past if hangs(&cursor, &finding.tokens) => announced(&cursor, &finding.tokens),
        // "adjourned until July 7": the new day was to come when it was set.
        Tense::Past
            if finding
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|at| cursor.is_any(at, &["until", "till"])) =>
        {
            Tense::Future
        }
        Tense::Past if until => Tense::Unclear,
        Tense::Unclear if until => Tense::Future,
        tense => tense,
    }
}

fn of_clause(draft: &Draft<'_>, finding: &Finding, shared: &mut Shared) -> Tense {
    let behind = draft.clauses.partition_point(|clause| clause.tokens.start <= finding.tokens.start);
    let clause = behind.checked_sub(1).and_then(|clause| draft.clauses.get(clause));
    match clause {
        Some(clause) if is_request(draft, &draft.cursor(), clause) => Tense::Future,
        Some(clause) if clause.tense != Tense::Unclear => clause.tense,
        Some(clause) if has_decided(draft, clause, finding) => Tense::Past,
        Some(clause) => without_verb(draft, clause, finding, shared),
        None => Tense::Unclear,
    }
}

fn without_verb(draft: &Draft<'_>, clause: &Clause, finding: &Finding, shared: &mut Shared) -> Tense {
    let cursor = draft.cursor();
    let before = clause.tokens.start..finding.tokens.start;
    if is_infinitive(&cursor, &before) || is_appointed(&cursor, &before) {
        return Tense::Future;
    }
    if is_participle(&cursor, &before) || is_result(&cursor, &finding.tokens) {
        return Tense::Past;
    }
    if clause.verb && !before_aside(draft, clause, finding) {
        return Tense::Unclear;
    }
    let opens = finding.tokens.start.saturating_sub(clause.tokens.start) <= 1
        && draft
            .document
            .sentences
            .get(clause.sentence)
            .is_some_and(|of| of.tokens.start == clause.tokens.start);
    match shared.of(draft, clause.sentence) {
        // "On Sunday, the ministers agreed on a plan that would …": the first verb is the day's.
        Shared { first: Some(tense), .. } if opens => tense,
        Shared { agreed: Some(tense), .. } => tense,
        // A text that is a date and little else is an entry in a calendar.
        Shared { verb: false, .. }
            if draft.document.sentences.len() == 1 && !is_headline(&cursor, &before) =>
        {
            Tense::Future
        }
        _ => Tense::Unclear,
    }
}

/// "Mayor quits on Monday", a headline's present, tells of the last days or the next.
fn is_headline(cursor: &Cursor<'_>, before: &Range<usize>) -> bool {
    before.clone().skip(1).take(BEFORE).any(|at| {
        let word = cursor.word(at);
        let third = word.ends_with('s') && word.starts_with(char::is_lowercase);
        let bases = || Word::new(word).bases;
        third && is_verb(&bases()) && !is_event(&bases())
    })
}

/// How far before a date its announcement may stand, in tokens.
const BEFORE: usize = 25;

/// The longest opening that an aside is looked for behind, in tokens.
const OPENING: usize = 40;

/// "On Sunday the clubs -- that is, those in debt -- met": whether the verb of the clause stands in an aside behind.
fn before_aside(draft: &Draft<'_>, clause: &Clause, finding: &Finding) -> bool {
    let cursor = draft.cursor();
    let dash = |at: usize| {
        matches!(cursor.word(at), "–" | "—") || cursor.word(at) == "-" && cursor.word(at + 1) == "-"
    };
    let end = clause.tokens.end.min(clause.tokens.start + OPENING);
    let Some(aside) = (finding.tokens.end..end).find(|&at| dash(at)) else { return false };
    let words = draft.words(clause.tokens.start..aside);
    !(0..words.len()).any(|at| words.is_finite(at))
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

/// "voted on Tuesday to confirm", "agreed in May to pay": the day behind the verb is that of the vote, whatever is to
/// come of it.
fn has_decided(draft: &Draft<'_>, clause: &Clause, finding: &Finding) -> bool {
    let cursor = draft.cursor();
    let before = clause.tokens.start..finding.tokens.start.min(clause.tokens.start + BEFORE);
    let Some(verb) = before.clone().find(|&at| classify(cursor.word(at)).is(Class::ARRANGED)) else {
        return false;
    };
    let led = |at: usize| cursor.is_any(at, &["to", "for", "until", "till", "by"]);
    let told = verb > before.start && !classify(cursor.word(verb - 1)).is(Class::AUXILIARY);
    told && verb + BEFORE > finding.tokens.start && !(verb..=finding.tokens.start).any(led)
}

/// "ahead of the March 3 vote", "before Friday's game": it is to come where the rest happened, by now or not.
fn is_ahead(cursor: &Cursor<'_>, tokens: &Range<usize>) -> bool {
    const LEADS: &[&str] = &["the", "a", "an", "its", "their", "this"];
    let before = tokens.start.checked_sub(1).map(|at| if cursor.is_any(at, LEADS) { at } else { at + 1 });
    let Some(end) = before.filter(|&at| at > 1) else { return false };
    let noun = cursor.kind(tokens.end) == Some(TokenKind::Possessive) || end < tokens.start;
    let ahead = cursor.is_phrase(end - 2, "ahead of") || cursor.is_phrase(end - 2, "prior to");
    noun && (ahead || cursor.is_any(end - 1, &["before", "until"]))
}

/// "a June 1 deadline": it is told of while it is still to come.
fn is_deadline(cursor: &Cursor<'_>, tokens: &Range<usize>) -> bool {
    let at = tokens.end + usize::from(cursor.is(tokens.end, "target"));
    cursor.is_any(at, &["deadline", "deadlines"])
}

/// "…, with payment on 3 May": a deed without a verb, of no tense of its own.
fn hangs(cursor: &Cursor<'_>, tokens: &Range<usize>) -> bool {
    let back = |back: usize| tokens.start.checked_sub(back);
    let on = back(1).is_some_and(|at| cursor.is_any(at, &["on", "in"]));
    let start = usize::from(on) + 2;
    (start..start + 2)
        .filter_map(back)
        .any(|at| cursor.is(at, "with") && at > 0 && cursor.word(at - 1) == ",")
}

/// What is announced with its day is still to come: "declared a dividend, with payment on 3 May".
fn announced(cursor: &Cursor<'_>, tokens: &Range<usize>) -> Tense {
    const ANNOUNCING: &[&str] =
        &["declared", "announced", "proposed", "recommended", "called", "scheduled", "unveiled", "approved"];
    let mut before = tokens.start.saturating_sub(BEFORE)..tokens.start;
    if before.any(|at| cursor.is_any(at, ANNOUNCING)) { Tense::Future } else { Tense::Unclear }
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

/// "the deadline is May 3", "we are closed on Friday", "I’m off from": what is on a day is still to come.
fn is_appointed(cursor: &Cursor<'_>, before: &Range<usize>) -> bool {
    const BETWEEN: &[&str] = &[
        "on", "from", "at", "due", "off", "out", "away", "closed", "open", "until", "back", "not", "only",
        "the",
    ];
    let mut at = before.end;
    let number = |at: usize| cursor.kind(at) == Some(TokenKind::Number);
    let half = |at: usize| at > 0 && number(at - 1) && cursor.is_any(at, &["am", "pm", "a.m.", "p.m."]);
    let hour = |at: usize| number(at) || half(at);
    while at > before.start && (cursor.is_any(at - 1, BETWEEN) || hour(at - 1)) && before.end - at < 5 {
        at -= 1;
    }
    let verb = at.wrapping_sub(1);
    const STARTS: &[&str] = &["begins", "starts", "opens", "runs", "concludes", "resumes", "expires"];
    let takes_place = cursor.is_any(verb, &["place", "effect"])
        && cursor.is_any(verb.wrapping_sub(1), &["takes", "take"])
        || cursor.is(verb, "force") && cursor.is_any(verb.wrapping_sub(2), &["comes", "come", "enters"])
        || cursor.is(verb, "off") && cursor.is_any(verb.wrapping_sub(1), &["kicks", "kick"]);
    before.contains(&verb)
        && (takes_place
            || cursor.is_any(verb, STARTS)
            || cursor.is_any(verb, &["is", "are", "am"])
            || cursor.is_any(verb, &["s", "m", "re"])
                && matches!(cursor.word(verb.wrapping_sub(1)), "'" | "’"))
}

/// "please book", "let’s meet", "how about Friday".
fn is_request(draft: &Draft<'_>, cursor: &Cursor<'_>, clause: &Clause) -> bool {
    let Some(sentence) = draft.document.sentences.get(clause.sentence) else { return false };
    let first = sentence.tokens.start;
    // "can you please", "Marta, could we": asked for within the first words.
    let asks = (first..first + 4).any(|at| {
        cursor.is_any(at, &["can", "could", "would", "will", "may", "shall"])
            && cursor.is_any(at + 1, &["you", "i", "we"])
            && (at == first || cursor.word(at - 1) == ",")
    });
    let opens = asks
        || cursor.is_any(first, &["let", "schedule", "book", "remind", "set", "plan"])
        || cursor.is_phrase(first, "how about")
        || cursor.is_phrase(first, "what about");
    opens || cursor.is(first, "please") || cursor.is(clause.tokens.start, "please")
}

/// The tense that all of a sentence's clauses with a clear one share.
fn agreed(clauses: &[Clause]) -> Option<Tense> {
    let mut clear = clauses.iter().map(|clause| clause.tense).filter(|tense| *tense != Tense::Unclear);
    let first = clear.next()?;
    clear.all(|tense| tense == first).then_some(first)
}
