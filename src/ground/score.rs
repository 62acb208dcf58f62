//! A query and a finding come in; whether the one names the other, how surely and why, goes out.

use super::candidate::Bearing;
use super::lens::{Lens, Placed};
use super::narrow::{extras, other_role, outside};
use super::query::{Query, Unit};
use super::site::sites;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{is_event, is_verb};
use crate::catalog::lexicon::link::{Link, Tie};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::{Bound, Direction, bound, direction, is_transparent};
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label};

/// A finding that a query may name.
#[derive(Clone, Debug)]
pub struct Match {
    /// From 0 to 1.
    pub score: f64,
    /// What it says of the subject.
    pub bearing: Bearing,
    /// Why it is no evidence, where it is none.
    pub barred: Option<String>,
    /// Why it was taken, in words.
    pub reasons: Vec<String>,
}

/// One unit with the words that match it.
#[derive(Clone, Debug)]
struct Hit {
    weight: f64,
    link: Link,
    tokens: Vec<usize>,
    attachment: Attachment,
    label: usize,
}

/// The best way in which the query names the finding.
#[must_use]
pub fn score(query: &Query, lens: &Lens<'_>, finding: &Finding) -> Option<Match> {
    let head = query.units.get(query.head)?;
    let words: Vec<Vec<Placed>> =
        finding.labels.iter().map(|label| lens.words(label.tokens.clone())).collect();
    let heads = head_hits(head, lens, finding, &words);
    let found = heads.into_iter().filter_map(|hit| whole(query, lens, finding, &words, hit));
    found.max_by(|a, b| rank(a).cmp(&rank(b)).then(a.score.total_cmp(&b.score)))
}

/// Evidence before what is none, the value itself before a bound.
fn rank(found: &Match) -> (bool, bool) {
    (found.barred.is_none(), found.bearing == Bearing::Exact)
}

/// Each place where the head of the name may stand.
fn head_hits(unit: &Unit, lens: &Lens<'_>, finding: &Finding, words: &[Vec<Placed>]) -> Vec<Hit> {
    let mut found = Vec::new();
    for (index, (label, placed)) in finding.labels.iter().zip(words).enumerate() {
        let sites = sites(lens, finding, label, placed);
        if sites.is_empty() {
            continue;
        }
        for at in 0..placed.len() {
            let Some(link) = linked(unit, placed, at) else { continue };
            let within = sites.iter().filter(|site| (at..at + link.length).contains(&site.at));
            let Some(weight) = within.map(|site| site.weight).max_by(f64::total_cmp) else { continue };
            found.push(hit(weight, link, placed, at, label, index));
        }
    }
    found.extend(joint_hits(unit, finding, words));
    found
}

/// Names of two words that the text says as verb and object: "cut 900 jobs", "the loss of 340 jobs" for job cuts.
fn joint_hits(unit: &Unit, finding: &Finding, words: &[Vec<Placed>]) -> Vec<Hit> {
    let labels = || finding.labels.iter().zip(words).enumerate();
    let counted = labels().find(|(_, (label, _))| label.attachment == Attachment::Counted);
    let Some((index, (label, nouns))) = counted.filter(|_| !unit.quoted) else { return Vec::new() };
    let acts = labels().filter(|(_, (label, _))| {
        matches!(label.attachment, Attachment::Event | Attachment::Complement | Attachment::Change)
    });
    let acts: Vec<&Placed> = acts.flat_map(|(_, (_, placed))| placed).take(12).collect();
    let heads = super::narrow::heads(nouns);
    let nouns = heads.iter().filter_map(|&at| nouns.get(at));
    let pairs = nouns.flat_map(|noun| acts.iter().map(move |act| (noun, *act)));
    let joined = pairs.filter_map(|(noun, act)| {
        let orders = [[noun.word.clone(), act.word.clone()], [act.word.clone(), noun.word.clone()]];
        let link = orders.iter().find_map(|pair| unit.name.link(pair).filter(|link| link.length == 2))?;
        let tokens = vec![noun.token.min(act.token), noun.token.max(act.token)];
        Some(Hit { weight: 0.95, link, tokens, attachment: label.attachment, label: index })
    });
    joined.collect()
}

fn hit(weight: f64, link: Link, placed: &[Placed], at: usize, label: &Label, index: usize) -> Hit {
    let taken = placed.get(at..at + link.length).unwrap_or(&[]);
    let tokens = taken.iter().map(|one| one.token).collect();
    Hit { weight, link, tokens, attachment: label.attachment, label: index }
}

fn linked(unit: &Unit, placed: &[Placed], at: usize) -> Option<Link> {
    let text: Vec<Word> = placed.iter().skip(at).take(LONGEST).map(|one| one.word.clone()).collect();
    let link = unit.name.link(&text)?;
    (!unit.quoted || link.tie == Tie::Same).then_some(link)
}

/// The most words of a phrase that is looked up.
const LONGEST: usize = 6;

/// The match of a whole name whose head is `head`; nothing where a word of it is missing.
fn whole(
    query: &Query,
    lens: &Lens<'_>,
    finding: &Finding,
    words: &[Vec<Placed>],
    head: Hit,
) -> Option<Match> {
    let mut matched = head.tokens.clone();
    let mut total = head.weight * head.link.tie.strength();
    let mut reasons = vec![reason(query.units.get(query.head)?, lens, &head, finding)];
    let mut narrower = head.link.tie == Tie::Narrower;
    let others = query.units.iter().enumerate().filter(|(index, _)| *index != query.head);
    for (_, unit) in others {
        let hit = other(unit, query, lens, finding, words, &matched)?;
        total *= hit.weight * hit.link.tie.strength().max(0.9);
        narrower |= hit.link.tie == Tie::Narrower;
        reasons.push(reason(unit, lens, &hit, finding));
        matched.extend(&hit.tokens);
    }
    let mut found = Match { score: total, bearing: Bearing::Exact, barred: None, reasons };
    if let Some(label) = finding.labels.get(head.label) {
        judge_change(query, lens, finding, &matched, &mut found);
        judge_counted(lens, finding, &head, &matched, &mut found)?;
        judge_extras(lens, finding, label, &matched, narrower, &mut found);
    }
    Some(found)
}

/// The best match of a part of the name that is not its head.
fn other(
    unit: &Unit,
    query: &Query,
    lens: &Lens<'_>,
    finding: &Finding,
    words: &[Vec<Placed>],
    matched: &[usize],
) -> Option<Hit> {
    let mut best: Option<Hit> = None;
    for (index, (label, placed)) in finding.labels.iter().zip(words).enumerate() {
        for at in 0..placed.len() {
            let Some(link) = linked(unit, placed, at) else { continue };
            let weight = match label.attachment {
                Attachment::Heading => 0.85,
                Attachment::Clause if matches!(finding.value, Value::Moment(_)) => 0.85,
                Attachment::Scope | Attachment::Clause => 0.97,
                _ => 1.0,
            };
            let hit = hit(weight, link, placed, at, label, index);
            if hit.tokens.iter().any(|token| matched.contains(token)) {
                continue;
            }
            let value = |hit: &Hit| hit.weight * hit.link.tie.strength();
            if best.as_ref().is_none_or(|best| value(&hit) > value(best)) {
                best = Some(hit);
            }
        }
    }
    best.or_else(|| named_in_full(unit, query, lens, matched))
}

/// A given name that stands elsewhere in the text, before the surname that was matched here.
fn named_in_full(unit: &Unit, query: &Query, lens: &Lens<'_>, matched: &[usize]) -> Option<Hit> {
    let [given] = unit.name.words.as_slice() else { return None };
    let surname = query.units.iter().rev().find(|one| one.proper)?.name.words.first()?;
    let here = matched
        .iter()
        .any(|&token| lens.words(token..token + 1).iter().any(|one| one.word.text == surname.text));
    if !unit.proper || !here {
        return None;
    }
    let tokens = &lens.source.document.tokens;
    let same = |at: usize, word: &Word| lens.text(at).to_lowercase() == word.text;
    let capitalised = |at: usize| lens.has(at, Roles::CAPITALISED);
    let mut others =
        (1..tokens.len()).filter(|&at| same(at, surname) && capitalised(at) && capitalised(at - 1));
    let full = others.find(|&at| same(at - 1, given) || at > 1 && same(at - 2, given))?;
    let link = Link { tie: Tie::Same, length: 1, concept: None };
    Some(Hit { weight: 0.95, link, tokens: vec![full - 1], attachment: Attachment::Role, label: usize::MAX })
}

/// A change is no level, and a level no change.
fn judge_change(query: &Query, lens: &Lens<'_>, finding: &Finding, matched: &[usize], found: &mut Match) {
    let mut changes = finding.labels.iter().filter(|label| label.attachment == Attachment::Change);
    let word = changes.next().and_then(|label| lens.words(label.tokens.clone()).into_iter().next());
    match (query.change, word) {
        (None, Some(word)) if !matched.contains(&word.token) => {
            found.barred = Some(format!("a change ({}), not the level", word.word.text));
        }
        (Some(_), None) => found.barred = Some("a level, not a change".to_owned()),
        (Some(asked), Some(word)) => {
            let told = direction(&word.word).unwrap_or(Direction::Either);
            if asked != told && asked != Direction::Either && told != Direction::Either {
                found.barred = Some(format!("a change the other way ({})", word.word.text));
            } else {
                found.reasons.push(format!("a change: {}", word.word.text));
            }
        }
        _ => {}
    }
}

/// Nouns that say no more than that people are counted.
const PEOPLE: &[&str] = &[
    "people",
    "person",
    "resident",
    "inhabitant",
    "citizen",
    "individual",
    "suspect",
    "passenger",
    "other",
    "demonstrator",
];

/// Plurals of persons that no table of offices and trades holds.
const PERSONS: &[&str] = &[
    "man",
    "woman",
    "child",
    "boy",
    "girl",
    "adult",
    "civilian",
    "migrant",
    "refugee",
    "tourist",
    "student",
    "pupil",
    "soldier",
    "troop",
    "officer",
    "policeman",
    "protester",
    "youth",
    "teenager",
    "foreigner",
    "national",
    "worker",
    "employee",
    "guest",
    "visitor",
    "fan",
    "supporter",
    "member",
    "victim",
    "patient",
    "fighter",
    "militant",
];

fn is_person(word: &Word) -> bool {
    word.bases.iter().any(|base| PERSONS.contains(&base.as_str()))
}

/// Where a verb names the value, what it counts must fit: "cut 900 trees" are no layoffs. None where it does not.
fn judge_counted(
    lens: &Lens<'_>,
    finding: &Finding,
    head: &Hit,
    matched: &[usize],
    found: &mut Match,
) -> Option<()> {
    if !matches!(head.attachment, Attachment::Event | Attachment::Change)
        || matches!(finding.value, Value::Moment(_))
    {
        return Some(());
    }
    let counted = finding.labels.iter().find(|label| label.attachment == Attachment::Counted);
    let Some(counted) = counted else { return Some(()) };
    let words = lens.words(counted.tokens.clone());
    let heads = super::narrow::heads(&words);
    let nouns: Vec<&Placed> = heads.iter().filter_map(|&at| words.get(at)).collect();
    let plain = |one: &&Placed| {
        matched.contains(&one.token)
            || is_transparent(&one.word)
            || one.word.bases.iter().any(|base| PEOPLE.contains(&base.as_str()))
    };
    if nouns.iter().all(plain) {
        return Some(());
    }
    let person = nouns.last().is_some_and(|one| lens.has(one.token, Roles::HOLDER) || is_person(&one.word));
    if head.link.tie > Tie::Derived && head.link.tie != Tie::Synonym && !person {
        return None;
    }
    let noun = nouns.last().map_or("", |one| one.word.text.as_str());
    lessen(found, finding, format!("only {noun}"));
    Some(())
}

fn judge_extras(
    lens: &Lens<'_>,
    finding: &Finding,
    label: &Label,
    matched: &[usize],
    narrower: bool,
    found: &mut Match,
) {
    if narrower {
        let last = found.reasons.first().cloned().unwrap_or_default();
        lessen(found, finding, format!("a part of it: {last}"));
    }
    if matches!(finding.value, Value::Words(_)) {
        if let Some(word) = other_role(&lens.words(label.tokens.clone()), matched) {
            found.barred = Some(format!("another role: {word}"));
        }
        return;
    }
    if matches!(finding.value, Value::Moment(_) | Value::Series(_)) {
        return;
    }
    let moved = lens
        .words(label.tokens.clone())
        .iter()
        .any(|one| matched.contains(&one.token) && direction(&one.word).is_some());
    if moved && label.attachment > Attachment::Counted {
        let subjects = finding.labels.iter().filter(|other| {
            matches!(other.attachment, Attachment::Subject | Attachment::Colon)
                && other.tokens != label.tokens
        });
        let of: Vec<String> =
            subjects.flat_map(|subject| extras(lens, finding, &subject.tokens, matched).limits).collect();
        if !of.is_empty() {
            lessen(found, finding, format!("of something else: {}", of.join(" ")));
        }
    }
    let named = matches!(
        label.attachment,
        Attachment::Colon | Attachment::Counted | Attachment::Complement | Attachment::Subject
    );
    if named {
        let extras = extras(lens, finding, &label.tokens, matched);
        if !extras.limits.is_empty() {
            lessen(found, finding, format!("narrower: {}", extras.limits.join(" ")));
        }
        bear(found, extras.bound);
    }
    let limits = outside(lens, finding, matched);
    if !limits.is_empty() {
        lessen(found, finding, format!("narrower: {}", limits.join(", ")));
    }
    let peaks = finding.labels.iter().filter(|other| other.attachment == Attachment::Event);
    let peak = peaks.flat_map(|other| lens.words(other.tokens.clone())).find_map(|one| {
        let verb = is_verb(&one.word.bases) && (!is_event(&one.word.bases) || one.word.text.ends_with("ed"));
        bound(&one.word).filter(|_| verb && !matched.contains(&one.token))
    });
    bear(found, peak);
}

fn bear(found: &mut Match, bound: Option<Bound>) {
    match bound {
        Some(Bound::Most) => found.bearing = Bearing::AtMost,
        Some(Bound::Least) => found.bearing = Bearing::AtLeast,
        None => return,
    }
    found.reasons.push("a bound".to_owned());
}

/// A part bounds a count from below; of anything else it is another thing.
fn lessen(found: &mut Match, finding: &Finding, why: String) {
    let count = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none());
    if count {
        if found.bearing == Bearing::Exact {
            found.score *= 0.95;
        }
        found.bearing = Bearing::AtLeast;
        found.reasons.push(why);
    } else if found.barred.is_none() {
        found.barred = Some(why);
    }
}

/// "personnel → officers (lexicon: personnel)"
fn reason(unit: &Unit, lens: &Lens<'_>, hit: &Hit, finding: &Finding) -> String {
    let text: Vec<&str> = hit.tokens.iter().map(|&token| lens.text(token)).collect();
    let text = text.join(" ");
    let how = match (hit.link.tie, &hit.link.concept) {
        (Tie::Same | Tie::Form, _) => String::new(),
        (Tie::Derived, _) => " (derived)".to_owned(),
        (Tie::Narrower, Some(concept)) => format!(" (lexicon: a part of {concept})"),
        (_, Some(concept)) => format!(" (lexicon: {concept})"),
        (_, None) => String::new(),
    };
    let place = match (&finding.value, hit.attachment) {
        (Value::Moment(_), Attachment::Event) => ", the same clause",
        (Value::Moment(_), Attachment::Clause) => ", the same sentence",
        (_, Attachment::Heading) => ", the heading above",
        _ => "",
    };
    format!("{} → {text}{how}{place}", unit.text)
}
