//! Sentences come in; clauses, each a stretch around a verb with its tense, go out.

use super::draft::Draft;
use super::finding::Clause;
use super::tense::tense;
use super::verbs::Class;
use super::words::Words;
use crate::base::token::{Gap, TokenKind};
use std::ops::Range;

/// The step: leaves the document's clauses in the draft.
pub fn mark(draft: &mut Draft<'_>) {
    draft.clauses = clauses(draft);
}

/// The clauses of a document, in order, covering every sentence's tokens.
#[must_use]
pub fn clauses(draft: &Draft<'_>) -> Vec<Clause> {
    let document = draft.document;
    let mut found = Vec::with_capacity(document.sentences.len() * 2);
    for (sentence, parts) in document.sentences.iter().enumerate() {
        let words = draft.words(parts.tokens.clone());
        let mut before = None;
        for range in split(&words) {
            let tense = tense(&words, range.clone(), before);
            before = Some(tense);
            let verb = range.clone().any(|at| words.is_finite(at));
            let tokens = range.start + parts.tokens.start..range.end + parts.tokens.start;
            found.push(Clause { tokens, sentence, tense, verb });
        }
    }
    found
}

/// Where a segment begins, and how it hangs on what stands before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A semicolon: always a clause of its own.
    Hard,
    /// "that", "who", behind "said": runs on to its verb, commas included.
    Opening,
    /// A comma, "and", "after": a clause where a verb stands in it.
    Loose,
    /// The same behind "and" or "but", which no earlier opening reaches across.
    Coordinate,
}

struct Segment {
    tokens: Range<usize>,
    joint: Joint,
    verb: bool,
}

/// The clauses of one sentence, covering it.
#[must_use]
pub fn split(words: &Words<'_>) -> Vec<Range<usize>> {
    let segments = segments(words);
    let reaches = reaches(&segments);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut has_verb = true;
    for (segment, &reaches) in segments.iter().zip(&reaches) {
        let begins = match segment.joint {
            Joint::Hard => true,
            Joint::Opening => reaches && has_verb,
            Joint::Loose | Joint::Coordinate => segment.verb && has_verb,
        };
        match found.last_mut() {
            Some(clause) if !begins => {
                clause.end = segment.tokens.end;
                has_verb |= segment.verb;
            }
            _ => {
                found.push(segment.tokens.clone());
                has_verb = segment.verb;
            }
        }
    }
    found
}

/// Per segment: whether a verb stands in it or in those that it runs on to.
fn reaches(segments: &[Segment]) -> Vec<bool> {
    let mut reaches = vec![false; segments.len()];
    let mut behind = false;
    for (segment, reach) in segments.iter().zip(&mut reaches).rev() {
        *reach = segment.verb || behind;
        behind = *reach && segment.joint == Joint::Loose;
    }
    reaches
}

fn segments(words: &Words<'_>) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let mut enclosed_until = 0;
    for at in 0..words.len() {
        let joint = if at < enclosed_until { None } else { joint(words, at) };
        if at >= enclosed_until {
            enclosed_until = verbless_brackets(words, at).unwrap_or(enclosed_until);
        }
        let verb = words.is_finite(at)
            || participle_begins(words, at)
            || begins_to_be(words, at)
            || words.is(at, Class::SUBORDINATOR);
        match (joint, found.last_mut()) {
            (None, Some(segment)) => {
                segment.tokens.end = at + 1;
                segment.verb |= verb;
            }
            (joint, _) => {
                let joint = joint.unwrap_or(Joint::Hard);
                found.push(Segment { tokens: at..at + 1, joint, verb });
            }
        }
    }
    found
}

/// The longest bracket that is looked through.
const BRACKET: usize = 40;

/// The end of brackets or quotation marks that open at `at` and hold no verb: no clause begins in there.
fn verbless_brackets(words: &Words<'_>, at: usize) -> Option<usize> {
    let closer = match words.cursor.word(at) {
        "(" => ")",
        "[" => "]",
        "“" => "”",
        "«" => "»",
        "\"" => "\"",
        _ => return None,
    };
    let end = (at + 1..words.len().min(at + BRACKET)).find(|&end| words.cursor.word(end) == closer)?;
    (!(at..end).any(|at| words.is_finite(at))).then_some(end + 1)
}

/// ", to be paid in May": what is to come begins a clause behind a comma.
fn begins_to_be(words: &Words<'_>, at: usize) -> bool {
    at > 0 && words.cursor.word(at - 1) == "," && words.cursor.is_phrase(at, "to be")
}

/// ", ending sixteen years": a participle behind a comma begins a clause.
fn participle_begins(words: &Words<'_>, at: usize) -> bool {
    at > 0
        && words.is(at, Class::ING)
        && (words.cursor.word(at - 1) == "," || words.is(at - 1, Class::EITHER | Class::SUBORDINATOR))
        && !words.cursor.is_any(at, &["including", "according", "following", "regarding", "excluding"])
}

/// Whether a segment begins at `at`, and how.
fn joint(words: &Words<'_>, at: usize) -> Option<Joint> {
    let before = at.checked_sub(1)?;
    let cursor = &words.cursor;
    let spaced = cursor.tokens.get(at).is_some_and(|token| token.gap != Gap::None);
    match cursor.word(before) {
        ";" => return Some(Joint::Hard),
        ":" | "," if spaced => return Some(Joint::Loose),
        "-" if spaced && before > 0 && cursor.word(before - 1) == "-" && !cursor.glued(before - 1) => {
            return Some(Joint::Coordinate);
        }
        "–" | "—" | "-" if spaced && !cursor.glued(before) => return Some(Joint::Coordinate),
        "—" if !spaced => return Some(Joint::Coordinate),
        "”" | "»" | ")" if at > 1 => return Some(Joint::Coordinate),
        _ => {}
    }
    if matches!(cursor.word(at), "“" | "«" | "(") || cursor.word(at) == "\"" && spaced {
        return Some(Joint::Opening);
    }
    if words.is(at, Class::RELATIVE) {
        return opens_relative(words, at).then_some(Joint::Opening);
    }
    if words.is(at, Class::SUBORDINATOR | Class::EITHER) {
        return Some(Joint::Loose);
    }
    if words.is(at, Class::COORDINATOR) {
        return Some(Joint::Coordinate);
    }
    (words.is(before, Class::SAYING) && words.is_finite(before) && begins_statement(words, at))
        .then_some(Joint::Opening)
}

/// "of which" goes on from the comma before; "that" behind a preposition or before a noun points.
fn opens_relative(words: &Words<'_>, at: usize) -> bool {
    let pointing = words.cursor.is(at, "that") && words.is(at - 1, Class::PREPOSITION);
    !pointing && !words.cursor.is(at - 1, "of")
}

/// What may follow "said" where its statement begins: no preposition, comma or saying "that".
fn begins_statement(words: &Words<'_>, at: usize) -> bool {
    words.cursor.kind(at).is_some_and(|kind| kind != TokenKind::Symbol)
        && !words.is(at, Class::PREPOSITION | Class::ADVERB | Class::RELATIVE | Class::AUXILIARY | Class::ING)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parts::cursor::Cursor;
    use crate::document::read::plain;

    /// The clauses of a text, each with P, F or ? for its tense.
    fn shown(text: &str) -> String {
        let document = plain("x.txt", text.to_owned(), None);
        let show = |clause: &Clause| {
            let cursor = Cursor { text: &document.text, tokens: &document.tokens };
            let tense = format!("{:?}", clause.tense).replace("Unclear", "?");
            let letter = tense.chars().next().unwrap_or('?');
            format!("{} {letter}", cursor.words(clause.tokens.clone()))
        };
        clauses(&Draft::new(&document)).iter().map(show).collect::<Vec<_>>().join(" | ")
    }

    const EXAMPLES: &[&str] = &[
        "The troops left the city on Jan. 9 P",
        "The ferry will sail on May 5 F",
        "The museum opens on May 5 ?",
        "The minister said P | pensions would go up F",
        "He said P | that the bridge, built by his father, would close in June F",
        "The plant, which employs 40 people, ? | was founded in 1946 P",
        "The yard was founded in 1946 P | and has some 60 employees ?",
        "The firm plans to shut two shops by June F",
        "The council has agreed to meet on 4 May ?",
        "The vote is scheduled for 4 May F",
        "The court is expected to rule on 4 May F",
        "The ship sank on 4 May, P | killing nine sailors P",
        "Fares rose; P | wages did not P",
        "Fans came from Lyon, Nice and Metz P",
        "He resigned P | after the club lost nine games P",
        "He resigned after the defeat in May P",
        "It has received 23 letters, P | 19 of which were rejected P",
        "The fund (founded in Oslo) has 40 members ?",
        "The Union (UDS) won 31 seats P",
        "“We are ready,” ? | said Keller P",
        "If rates fall, ? | prices will rise F",
        "On Sunday the clubs -- that is, those in debt -- ? | met in Lyon P",
        "The estimated cost was $4m P",
        "We'll open on May 5 F",
    ];

    #[test]
    fn sentences_are_cut_at_their_verbs() {
        let mut found = Vec::new();
        for example in EXAMPLES {
            let text = example.replace(" | ", " ").replace(" P", "").replace(" F", "").replace(" ?", "");
            found.push(shown(&text));
        }
        assert_eq!(found.join("\n"), EXAMPLES.join("\n"));
    }
}
