//! A label whose head names the subject comes in; what makes it less than the subject goes out.

use super::lens::{Lens, Placed};
use crate::catalog::lexicon::sense::{Bound, bound, is_neutral, is_other_role, is_transparent};
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding};
use std::ops::Range;

/// What a mention says beyond the name.
#[derive(Debug, Default)]
pub struct Extras {
    /// Words that make it a part of what is named: "youth", "in Esk".
    pub limits: Vec<String>,
    /// Whether each of them stands in a phrase that hangs on the head: "in Esk".
    pub hung: bool,
    /// A word that makes its value a bound: "maximum".
    pub bound: Option<Bound>,
}

/// Prepositions that end a noun phrase's own words.
const HANGING: &[&str] = &[
    "of", "in", "for", "from", "on", "at", "with", "to", "among", "per", "between", "against", "by", "into",
    "who", "which", "that", "within", "under", "across", "about", "over", "and", "or",
];

/// Where the head of a noun phrase stands among its words: before the first preposition; behind an "of" too, or a
/// word earlier, where the head only counts: "units of equipment", "death toll".
#[must_use]
pub fn heads(words: &[Placed]) -> Vec<usize> {
    let end = |from: usize| {
        let hangs = |placed: &Placed| HANGING.contains(&placed.word.text.as_str());
        words.iter().skip(from).position(hangs).map_or(words.len(), |at| from + at)
    };
    let mut found = Vec::new();
    let mut from = 0;
    loop {
        let last = end(from);
        let Some(head) = last.checked_sub(1).filter(|&head| head >= from) else { break };
        found.push(head);
        let Some(placed) = words.get(head) else { break };
        if !is_transparent(&placed.word) {
            break;
        }
        if head > from {
            found.push(head - 1);
        }
        if words.get(last).is_none_or(|next| next.word.text != "of") {
            break;
        }
        from = last + 1;
    }
    found
}

/// What the label's words beyond the `matched` tokens say.
#[must_use]
pub fn extras(lens: &Lens<'_>, finding: &Finding, label: &Range<usize>, matched: &[usize]) -> Extras {
    let mut found = Extras { hung: true, ..Extras::default() };
    let mut hung = false;
    for placed in lens.words(label.clone()) {
        hung |= HANGING.contains(&placed.word.text.as_str());
        if !hung && is_transparent(&placed.word) {
            continue;
        }
        if matched.contains(&placed.token)
            || finding.tokens.contains(&placed.token) && is_value(lens, finding, placed.token)
        {
            continue;
        }
        if let Some(bound) = bound(&placed.word) {
            found.bound = Some(bound);
        } else if limits(lens, &placed) {
            found.limits.push(lens.text(placed.token).to_owned());
            found.hung &= hung;
        }
    }
    found
}

/// Whether the token says the value itself: digits, number words.
fn is_value(lens: &Lens<'_>, finding: &Finding, token: usize) -> bool {
    let counted = finding.labels.iter().filter(|label| label.attachment == Attachment::Counted);
    let noun = counted.into_iter().any(|label| label.tokens.contains(&token));
    !noun || lens.has(token, Roles::DIGITS | Roles::NUMERAL)
}

fn limits(lens: &Lens<'_>, placed: &Placed) -> bool {
    let opposed = ["away", "home"].contains(&placed.word.text.as_str());
    if ["yearend", "end", "midyear"].contains(&placed.word.text.as_str()) {
        return false;
    }
    (opposed || !lens.has(placed.token, Roles::FUNCTION))
        && !lens.has(placed.token, Roles::DIGITS | Roles::NUMERAL | Roles::TIME_UNIT | Roles::MONTH)
        && !lens.is_time(placed.token)
        && !is_here(lens, placed.token)
        && !is_adjusted_for(lens, placed.token)
        && !is_neutral(&placed.word)
        && !lens.is_topic(&placed.word)
        && !HANGING.contains(&placed.word.text.as_str())
}

/// "seasonally adjusted": the rate itself. Adjusted profit is another thing.
fn is_adjusted_for(lens: &Lens<'_>, token: usize) -> bool {
    let before = token.checked_sub(1).map_or("", |before| lens.text(before));
    lens.text(token) == "adjusted"
        && ["seasonally", "inflation", "-", "calendar"].iter().any(|word| before.eq_ignore_ascii_case(word))
}

/// "the town", "the country": the place that the text is about anyway.
fn is_here(lens: &Lens<'_>, token: usize) -> bool {
    let place = lens.has(token, Roles::PLACE) || ["country", "area", "nation"].contains(&lens.text(token));
    let definite = token.checked_sub(1).is_some_and(|before| lens.text(before).eq_ignore_ascii_case("the"));
    place && definite && !lens.has(token, Roles::CAPITALISED)
}

/// What limits the finding from outside the label: "in Esk", "for women", whose it is.
#[must_use]
pub fn outside(lens: &Lens<'_>, finding: &Finding, matched: &[usize]) -> Vec<String> {
    let mut found = Vec::new();
    let sentence = lens.source.document.sentences.get(finding.sentence);
    let first = sentence.map_or(0, |sentence| sentence.tokens.start);
    for label in &finding.labels {
        let words = lens.words(label.tokens.clone());
        let free = |placed: &&Placed| !matched.contains(&placed.token);
        match label.attachment {
            // A table's column of an earlier period, which is no part of the thing.
            Attachment::Scope if label.tokens.end <= first => {}
            Attachment::Scope => {
                let whole = !words.is_empty()
                    && words
                        .iter()
                        .all(|one| lens.has(one.token, Roles::FUNCTION) && !lens.is_time(one.token));
                let anaphor = whole
                    || words.iter().any(|one| {
                        ["them", "which", "whom", "these", "those"].contains(&one.word.text.as_str())
                    });
                let own = words.iter().filter(free).find(|one| limits(lens, one));
                let named = matched.iter().any(|&token| says(finding, token));
                if anaphor && !named || own.is_some() {
                    found.push(lens.phrase(label.tokens.clone()).to_owned());
                }
            }
            // A table's other header: "North" over a rate that is asked for without it.
            Attachment::Colon if label.tokens.end <= first && !is_period(lens, &words) => {
                let named = words.iter().any(|one| matched.contains(&one.token));
                if !named && words.iter().any(|one| limits(lens, one) && !is_transparent(&one.word)) {
                    found.push(lens.phrase(label.tokens.clone()).to_owned());
                }
            }
            Attachment::Clause if is_owner(lens, &words, matched) => {
                found.push(lens.phrase(label.tokens.clone()).to_owned());
            }
            _ => {}
        }
    }
    found
}

/// "H1 2024/25": a header that names when.
fn is_period(lens: &Lens<'_>, words: &[Placed]) -> bool {
    words.iter().any(|one| lens.is_time(one.token))
}

/// Whether the word says what happened to this part: "146 of them seriously", "cut 280 of its jobs".
fn says(finding: &Finding, token: usize) -> bool {
    finding.labels.iter().filter(|label| label.tokens.contains(&token)).any(|label| match label.attachment {
        Attachment::Event => token >= finding.tokens.end,
        Attachment::Change => true,
        _ => false,
    })
}

/// Whether a subject is a name that the text is not about and that no office bears: then the value is its own.
fn is_owner(lens: &Lens<'_>, words: &[Placed], matched: &[usize]) -> bool {
    let proper: Vec<&Placed> = words
        .iter()
        .filter(|one| lens.has(one.token, Roles::CAPITALISED) && !lens.has(one.token, Roles::FUNCTION))
        .collect();
    let named = proper.len() > 1 || proper.first().is_some_and(|one| !begins_sentence(lens, one.token));
    let exempt = |one: &&Placed| {
        matched.contains(&one.token)
            || lens.is_topic(&one.word)
            || lens.has(one.token, Roles::BODY | Roles::HOLDER | Roles::DEMONYM)
    };
    let rival =
        |one: &Placed| ["rival", "competitor", "opponent", "challenger"].contains(&one.word.text.as_str());
    let own = words.iter().any(|one| matched.contains(&one.token));
    if !own && words.iter().any(rival) {
        return true;
    }
    named && !proper.iter().any(exempt)
}

fn begins_sentence(lens: &Lens<'_>, token: usize) -> bool {
    let sentences = &lens.source.document.sentences;
    let at = sentences.partition_point(|sentence| sentence.tokens.end <= token);
    sentences.get(at).is_some_and(|sentence| sentence.tokens.start == token)
}

/// A modifier that makes of a role another one: a deputy minister is no minister.
#[must_use]
pub fn other_role(words: &[Placed], matched: &[usize]) -> Option<String> {
    let found = words.iter().find(|one| !matched.contains(&one.token) && is_other_role(&one.word));
    found.map(|one| one.word.text.clone())
}
