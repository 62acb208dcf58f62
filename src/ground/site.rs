//! A label comes in; where in it the word may stand that names the value, and how much that weighs, goes out.

use super::lens::{Lens, Placed};
use super::narrow::heads;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{happens, is_verb};
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label};

/// A place where a name's head may stand.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    /// Index among the label's words.
    pub at: usize,
    /// From 0 to 1.
    pub weight: f64,
}

/// How far an event's word loses weight with its distance, a token, and over how many at most.
const FADING: f64 = 0.004;
const FARTHEST: usize = 25;

/// How many findings on either side of a word are asked whether it is theirs.
const NEIGHBOURS: usize = 12;

/// How near to its date a verb has it, and what a date weighs that is told of somebody by the way.
const OWN_DATE: usize = 3;
const OF_ANOTHER: f64 = 0.6;

/// The places in a label where the head of a name may stand.
#[must_use]
pub fn sites(lens: &Lens<'_>, finding: &Finding, label: &Label, words: &[Placed]) -> Vec<Site> {
    match (&finding.value, label.attachment) {
        (Value::Moment(_), Attachment::Event) => spread(words, |at| dated(lens, finding, words, at, 0.9)),
        (Value::Moment(_), Attachment::Clause) => {
            spread(
                words,
                |at| if acts(lens, words, at) { dated(lens, finding, words, at, 0.72) } else { 0.0 },
            )
        }
        (Value::Moment(_), Attachment::Beside) => antecedent(lens, finding, label, words),
        (_, Attachment::Born | Attachment::Died) => vec![Site { at: 0, weight: 1.0 }],
        (Value::Words(_), Attachment::Role | Attachment::Colon) => role_heads(words, 1.0),
        (Value::Words(_), _) => Vec::new(),
        (Value::Series(_), Attachment::Event | Attachment::Subject) => spread(words, |_| 0.8),
        (_, Attachment::Colon | Attachment::Counted | Attachment::Complement | Attachment::Role) => {
            at_heads(words, 1.0)
        }
        (_, Attachment::Subject) => at_heads(words, 0.97),
        (Value::Amount(_) | Value::Duration(_), Attachment::Event) => {
            spread(words, |at| acted(lens, finding, words, at))
        }
        (Value::Amount(_) | Value::Duration(_), Attachment::Change) => spread(words, |_| 0.85),
        (_, Attachment::Heading) if is_bare(finding) => at_heads(words, 0.5),
        (_, Attachment::Heading) if says_kind(lens, finding) => at_heads(words, 0.85),
        _ => Vec::new(),
    }
}

/// "the quake that hit the coast on 3 May": the noun that the date's clause is about.
fn antecedent(lens: &Lens<'_>, finding: &Finding, label: &Label, words: &[Placed]) -> Vec<Site> {
    let own = |one: &Label| one.attachment == Attachment::Event && one.tokens.start == label.tokens.end;
    let relative = ["that", "which"].contains(&lens.text(label.tokens.end)) && finding.labels.iter().any(own);
    let last = words.len().checked_sub(1).filter(|_| relative);
    last.map(|at| Site { at, weight: 0.85 }).into_iter().collect()
}

/// How much a word of a verb phrase weighs for an amount: the verb, what it says happens, what is said behind.
fn acted(lens: &Lens<'_>, finding: &Finding, words: &[Placed], at: usize) -> f64 {
    let Some(one) = words.get(at) else { return 0.0 };
    let behind = one.token >= finding.tokens.end;
    // "18 pence a share, against 16": what the other value is told for.
    let share = words.iter().take(at).any(|other| {
        other.token + 1 == one.token && ["a", "an", "per", "each"].contains(&other.word.text.as_str())
    });
    if share && !behind && owns_before(lens, finding, one.token) {
        return 0.0;
    }
    let content = |one: &Placed| !lens.has(one.token, Roles::FUNCTION);
    if behind && words.iter().take(at).any(content) {
        return 0.0;
    }
    if at > 0 && modifies(lens, words, at) && one.token < finding.tokens.start {
        0.0
    } else if happens(&one.word.bases) {
        0.9
    } else if at == 0 || behind {
        0.85
    } else {
        0.0
    }
}

/// Whether another value of the sentence ends right before the word's article.
fn owns_before(lens: &Lens<'_>, finding: &Finding, token: usize) -> bool {
    let findings = &lens.source.extraction.findings;
    let near = findings.partition_point(|other| other.tokens.start < token);
    let around = findings.get(near.saturating_sub(NEIGHBOURS)..near).unwrap_or(&[]);
    let mut amounts = around.iter().filter(|other| matches!(other.value, Value::Amount(_)));
    amounts.any(|other| other.sentence == finding.sentence && other.tokens.end + 1 == token)
}

/// Whether the word only describes the noun behind it: "treaty" in "treaty organisation".
fn modifies(lens: &Lens<'_>, words: &[Placed], at: usize) -> bool {
    let (Some(one), Some(next)) = (words.get(at), words.get(at + 1)) else { return false };
    next.token == one.token + 1
        && !lens
            .has(next.token, Roles::FUNCTION | Roles::DIGITS | Roles::NUMERAL | Roles::MONTH | Roles::WEEKDAY)
        && !is_verb(&next.word.bases)
        && !is_verb(&one.word.bases)
        && !lens.is_time(next.token)
}

fn spread(words: &[Placed], weight: impl Fn(usize) -> f64) -> Vec<Site> {
    let all = (0..words.len()).map(|at| Site { at, weight: weight(at) });
    all.filter(|site| site.weight > 0.0).collect()
}

fn at_heads(words: &[Placed], weight: f64) -> Vec<Site> {
    heads(words).into_iter().map(|at| Site { at, weight }).collect()
}

/// "colonel and the head of the department": each side of "and" and "," has a head.
fn role_heads(words: &[Placed], weight: f64) -> Vec<Site> {
    let mut found = Vec::new();
    let mut from = 0;
    for part in words.split(|placed| placed.word.text == "and") {
        found.extend(heads(part).into_iter().map(|at| Site { at: from + at, weight }));
        from += part.len() + 1;
    }
    found
}

/// Whether nothing but a heading says what the value is.
fn is_bare(finding: &Finding) -> bool {
    finding.labels.iter().all(|label| matches!(label.attachment, Attachment::Heading | Attachment::Scope))
}

/// "Length: 40 km" under "The Aller": the label only says what is measured, the heading of what.
fn says_kind(lens: &Lens<'_>, finding: &Finding) -> bool {
    finding.labels.iter().all(|label| match label.attachment {
        Attachment::Heading | Attachment::Scope => true,
        Attachment::Colon => {
            label.tokens.len() == 1 && lens.text(label.tokens.start).eq_ignore_ascii_case(finding.kind)
        }
        _ => false,
    })
}

/// How much a word of a clause weighs for a date in it: less with distance, much less beyond another date.
fn dated(lens: &Lens<'_>, finding: &Finding, words: &[Placed], at: usize, weight: f64) -> f64 {
    let Some(token) = words.get(at).map(|one| one.token) else { return 0.0 };
    if modifies(lens, words, at) {
        return 0.0;
    }
    if finding.tokens.contains(&token)
        || owned_by_other(lens, finding, token)
        || has_own_date(lens, finding, token)
    {
        return 0.0;
    }
    let weight = if weight > OF_ANOTHER && is_of_another(lens, token) { OF_ANOTHER } else { weight };
    let (from, to) = if token < finding.tokens.start {
        (token, finding.tokens.start)
    } else {
        (finding.tokens.end, token)
    };
    let moments = lens.moments();
    let next = moments.get(moments.partition_point(|moment| moment.start < from));
    let between = next.is_some_and(|moment| moment.end <= to);
    let distance = (to - from).min(FARTHEST);
    let faded = f64::from(u32::try_from(distance).unwrap_or(0)) * FADING;
    let weight = if belongs_to_saying(lens, finding, token) { weight * 0.5 } else { weight };
    weight * (1.0 - faded) * if between { 0.7 } else { 1.0 }
}

/// "began in May and ended on 3 June", "close on 3 May and will be told on 9 June": a word joined behind a date, with one
/// of its own nearer by.
fn has_own_date(lens: &Lens<'_>, finding: &Finding, token: usize) -> bool {
    let gap = finding.tokens.end..token;
    let joints = ["and", "but", ";", ","];
    let joined = gap.clone().take(FARTHEST).any(|at| joints.contains(&lens.text(at)));
    let moments = lens.moments();
    let next = moments.get(moments.partition_point(|moment| moment.start <= token));
    let reach = OWN_DATE.max(gap.len());
    joined && next.is_some_and(|moment| moment.start <= token + reach)
}

/// "her husband, who died in 2001": what is told of somebody by the way.
fn is_of_another(lens: &Lens<'_>, token: usize) -> bool {
    let before = |back: usize| token.checked_sub(back).map_or("", |at| lens.text(at));
    before(1) == "who" && before(2) == ","
}

/// "said on Wednesday that": the day is that of the saying, whatever else the sentence tells.
fn belongs_to_saying(lens: &Lens<'_>, finding: &Finding, token: usize) -> bool {
    let before = |back: usize| finding.tokens.start.checked_sub(back);
    let sentences = &lens.source.document.sentences;
    let first = sentences.get(finding.sentence).map_or(0, |sentence| sentence.tokens.start);
    // "five states" are no verb.
    let noun = Roles::DIGITS | Roles::NUMERAL | Roles::DETERMINER;
    let here = |at: &usize| {
        *at >= first
            && lens.has(*at, Roles::SAYING)
            && !at.checked_sub(1).is_some_and(|before| lens.has(before, noun))
    };
    let saying = [1, 2].into_iter().filter_map(before).find(here);
    // "was agreed on": nobody says it, it is what happened.
    let passive =
        |saying: usize| saying.checked_sub(1).is_some_and(|helper| lens.has(helper, Roles::AUXILIARY));
    saying.is_some_and(|saying| saying != token && !passive(saying))
}

/// Whether a word belongs to another value of the sentence: the thing counted there, or what another date is of.
fn owned_by_other(lens: &Lens<'_>, finding: &Finding, token: usize) -> bool {
    let findings = &lens.source.extraction.findings;
    let near = findings.partition_point(|other| other.tokens.start < token);
    let around = findings.get(near.saturating_sub(NEIGHBOURS)..findings.len().min(near + NEIGHBOURS));
    let same = around.unwrap_or(&[]).iter().filter(|other| other.sentence == finding.sentence);
    same.filter(|other| other.kind != "ordinal" && other.tokens != finding.tokens).any(|other| {
        let owns = |label: &Label| {
            matches!(
                (&other.value, label.attachment),
                (Value::Moment(_), Attachment::Complement | Attachment::Role)
                    | (Value::Amount(_), Attachment::Counted)
            )
        };
        other.labels.iter().any(|label| owns(label) && label.tokens.contains(&token))
            || matches!(other.value, Value::Amount(_)) && other.tokens.contains(&token)
    })
}

/// Whether the word is a verb where it stands: no determiner, preposition or possessive leads to it.
fn acts(lens: &Lens<'_>, words: &[Placed], at: usize) -> bool {
    let Some(placed) = words.get(at) else { return false };
    let before = placed.token.checked_sub(1);
    let led = before.is_some_and(|before| {
        lens.has(before, Roles::DETERMINER) && !lens.has(before, Roles::PRONOUN)
            || lens.has(before, Roles::PREPOSITION) && !lens.text(before).eq_ignore_ascii_case("to")
            || lens.text(before).ends_with(['s', 'S']) && lens.text(before).starts_with(['\'', '’'])
    });
    !led && is_verb(&placed.word.bases) && !lens.has(placed.token, Roles::CAPITALISED)
}
