//! Matches come in; evidence, suggestions and repeats are told apart.

use super::candidate::{Bearing, Candidate, Grounding};
use super::lens::Lens;
use crate::base::value::Value;
use crate::claim::ast::Quantifier;
use crate::extract::finding::{Attachment, Standing};
use std::collections::BTreeMap;

/// Least score of evidence.
const LEAST: f64 = 0.45;
/// Least score beside a better candidate.
const BESIDE: f64 = 0.8;
/// Least score of a sum beside one that is denied, but named more surely.
const SURER: f64 = 0.9;
/// How many words a time at a sentence's start may have.
const FRONTED: usize = 7;
/// How many suggestions are kept.
const SUGGESTIONS: usize = 8;

/// Tells the candidates apart. Those with `barred` reasons are suggestions whatever they score.
#[must_use]
pub fn choose(
    open: Vec<Candidate>,
    mut barred: Vec<Candidate>,
    lenses: &[Lens<'_>],
    quantifier: Option<Quantifier>,
) -> Grounding {
    let open = merge(open, lenses);
    let asserted = |one: &&Candidate| !matches!(standing(one, lenses), Some(Standing::Unsettled(_)));
    let settled = best_of(&mut open.iter().filter(asserted));
    let best = if settled >= LEAST { settled } else { best_of(&mut open.iter()) };
    let denied = best_of(&mut open.iter().filter(|one| is_denied_sum(one, lenses)));
    // "denied that the price …" speaks of the price itself; what something else cost is no answer.
    let least = if denied * SURER > settled { denied * SURER } else { best * BESIDE };
    let (mut evidence, weaker): (Vec<Candidate>, Vec<Candidate>) =
        open.into_iter().partition(|one| one.score >= LEAST && one.score >= least);
    barred.extend(weaker);
    let current =
        |one: &Candidate| one.bearing == Bearing::Exact && asserted(&one) && !of_period(one, lenses);
    if evidence.iter().any(current) {
        let (kept, past): (Vec<Candidate>, Vec<Candidate>) =
            evidence.into_iter().partition(|one| !of_period(one, lenses));
        evidence = kept;
        barred.extend(past.into_iter().map(|mut one| {
            one.reasons.push("of another period".to_owned());
            one
        }));
    }
    if evidence.iter().any(|one| is_told(one, lenses)) {
        let (kept, planned): (Vec<Candidate>, Vec<Candidate>) =
            evidence.into_iter().partition(|one| !is_planned(one, lenses));
        evidence = kept;
        barred.extend(planned.into_iter().map(|mut one| {
            one.reasons.push("announced, where the text also tells what is".to_owned());
            one
        }));
    }
    let mut suggestions = merge(barred, lenses);
    rank(&mut evidence);
    rank(&mut suggestions);
    match quantifier {
        Some(Quantifier::First) => evidence = evidence.into_iter().min_by_key(place).into_iter().collect(),
        Some(Quantifier::Last) => evidence = evidence.into_iter().max_by_key(place).into_iter().collect(),
        _ => {}
    }
    suggestions.truncate(SUGGESTIONS);
    Grounding { evidence, suggestions, ..Grounding::default() }
}

fn best_of(found: &mut dyn Iterator<Item = &Candidate>) -> f64 {
    found.map(|one| one.score).fold(0.0, f64::max)
}

/// A sum of money that the text denies.
fn is_denied_sum(one: &Candidate, lenses: &[Lens<'_>]) -> bool {
    let found = lenses.get(one.source).and_then(|lens| lens.source.extraction.findings.get(one.finding));
    found.is_some_and(|finding| {
        matches!(&finding.value, Value::Amount(amount)
            if amount.unit.is_some_and(|unit| unit.dimension.starts_with("money")))
            && matches!(finding.standing, Standing::Unsettled("denied" | "ruled out"))
    })
}

/// What is only told of a place or a purpose is the thing itself where the sources tell of no other.
pub fn admit(
    open: &mut Vec<Candidate>,
    barred: &mut Vec<Candidate>,
    sole: &[(usize, usize)],
    lenses: &[Lens<'_>],
) {
    let value = |one: &Candidate| {
        let found = lenses.get(one.source)?.source.extraction.findings.get(one.finding)?;
        Some(&found.value)
    };
    let asserted = |one: &&Candidate| !matches!(standing(one, lenses), Some(Standing::Unsettled(_)));
    let listed = |one: &Candidate| sole.contains(&place(one));
    let rivals: Vec<&Candidate> = open.iter().filter(|one| one.score >= LEAST).filter(asserted).collect();
    let parts: Vec<&Candidate> = barred.iter().filter(|one| one.score >= LEAST).filter(asserted).collect();
    let all = rivals.iter().chain(&parts).filter(|one| listed(one)).rev();
    let Some(first) = all.max_by(|a, b| a.score.total_cmp(&b.score)) else { return };
    let same = |one: &&Candidate| value(one) == value(first) || one.score < first.score * BESIDE;
    if !rivals.iter().chain(&parts).all(same) {
        return;
    }
    let bounds = open.iter_mut().filter(|one| sole.contains(&(one.source, one.finding)));
    bounds.filter(|one| one.bearing == Bearing::AtLeast).for_each(|one| one.bearing = Bearing::Exact);
    let (taken, left) = std::mem::take(barred).into_iter().partition(listed);
    *barred = left;
    open.extend::<Vec<Candidate>>(taken);
}

const fn place(one: &Candidate) -> (usize, usize) {
    (one.source, one.finding)
}

/// Best first, then in order of the text.
fn rank(candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(place(a).cmp(&place(b))));
}

fn standing(one: &Candidate, lenses: &[Lens<'_>]) -> Option<Standing> {
    Some(lenses.get(one.source)?.source.extraction.findings.get(one.finding)?.standing)
}

/// Whether a sum or a rate is told as it is.
fn is_told(one: &Candidate, lenses: &[Lens<'_>]) -> bool {
    one.bearing == Bearing::Exact
        && standing(one, lenses) == Some(Standing::Asserted)
        && is_measured(one, lenses)
}

/// Whether a sum or a rate is only announced.
fn is_planned(one: &Candidate, lenses: &[Lens<'_>]) -> bool {
    standing(one, lenses) == Some(Standing::Announced) && is_measured(one, lenses)
}

fn is_measured(one: &Candidate, lenses: &[Lens<'_>]) -> bool {
    let found = lenses.get(one.source).and_then(|lens| lens.source.extraction.findings.get(one.finding));
    found.is_some_and(|finding| matches!(&finding.value, Value::Amount(amount) if amount.unit.is_some()))
}

/// Whether the text limits the value to a year of its own: "killed nine people in 2016".
fn of_period(one: &Candidate, lenses: &[Lens<'_>]) -> bool {
    let Some(lens) = lenses.get(one.source) else { return false };
    let Some(finding) = lens.source.extraction.findings.get(one.finding) else { return false };
    let own = lens.source.document.dated.as_ref().map(|dated| dated.date.year().to_string());
    let mut scopes = finding.labels.iter().filter(|label| label.attachment == Attachment::Scope);
    let year = |token: usize| {
        let text = lens.text(token);
        let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits && lens.is_time(token) && own.as_deref() != Some(text)
    };
    // "In Oslo in 2009, five people": the comma, then at most the hedge and the value.
    let comma =
        (1..4).filter_map(|back| finding.tokens.start.checked_sub(back)).find(|&at| lens.text(at) == ",");
    let sentences = &lens.source.document.sentences;
    let first = sentences.get(finding.sentence).map_or(0, |sentence| sentence.tokens.start);
    let opens = |at: usize| at < first + FRONTED;
    let fronted = comma.and_then(|at| at.checked_sub(1)).is_some_and(|at| opens(at) && year(at));
    // Out of the sentence stands only a table's column of an earlier period.
    fronted || scopes.any(|label| label.tokens.end <= first || label.tokens.clone().any(year))
}

/// One candidate for each sentence that is repeated word by word; the others become its repeats.
fn merge(candidates: Vec<Candidate>, lenses: &[Lens<'_>]) -> Vec<Candidate> {
    let mut merged: BTreeMap<(usize, usize, usize), Candidate> = BTreeMap::new();
    for one in candidates {
        let key = key(&one, lenses);
        match merged.get_mut(&key) {
            None => {
                merged.insert(key, one);
            }
            Some(first) => first.repeats.push((one.source, one.finding)),
        }
    }
    merged.into_values().collect()
}

/// The source, the first sentence with these words, and the finding's place in it.
fn key(one: &Candidate, lenses: &[Lens<'_>]) -> (usize, usize, usize) {
    let found = lenses.get(one.source).and_then(|lens| {
        let finding = lens.source.extraction.findings.get(one.finding)?;
        let sentence = lens.source.document.sentences.get(finding.sentence)?;
        let within = finding.tokens.start.saturating_sub(sentence.tokens.start);
        Some((
            one.source,
            sentence.repeats.unwrap_or(finding.sentence),
            within * 4 + usize::from(finding.kind == "role"),
        ))
    });
    found.unwrap_or((one.source, usize::MAX, one.finding))
}
