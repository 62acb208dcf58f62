//! A query and a finding come in; whether the one names the other, how surely and why, goes out.

use super::bear::{Named, judge_change, judge_counted, judge_extras};
use super::candidate::Bearing;
use super::extent::{judge_extent, judge_place};
use super::lens::{Lens, Placed};
use super::matched::{Hit, Match};
use super::narrow::heads;
use super::nought::judge_nought;
use super::query::{Query, Unit};
use super::site::{Site, sites};
use super::stock::judge_stock;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{is_event, is_verb};
use crate::catalog::lexicon::link::{Link, Tie};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label};

/// The best way in which the query names the finding.
#[must_use]
pub fn score(query: &Query, lens: &Lens<'_>, finding: &Finding) -> Option<Match> {
    let head = query.units.get(query.head)?;
    let words: Vec<Vec<Placed>> = finding.labels.iter().map(|label| lens.label(label)).collect();
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
        let sites = if unit.quoted && matches!(finding.value, Value::Words(_)) {
            quoted_sites(label, placed)
        } else {
            sites(lens, finding, label, placed)
        };
        if sites.is_empty() {
            continue;
        }
        for at in 0..placed.len() {
            let Some(link) = linked(lens, unit, placed, at) else { continue };
            let within = sites.iter().filter(|site| (at..at + link.length).contains(&site.at));
            let Some(weight) = within.map(|site| site.weight).max_by(f64::total_cmp) else { continue };
            found.push(hit(weight, link, placed, at, label, index));
        }
    }
    found.extend(joint_hits(unit, finding, words));
    found
}

/// `author of "Salt Roads"`: quoted words name what a role is of as well as the role.
fn quoted_sites(label: &Label, placed: &[Placed]) -> Vec<Site> {
    let says = matches!(label.attachment, Attachment::Role | Attachment::Colon | Attachment::Complement);
    let all = 0..if says { placed.len() } else { 0 };
    all.map(|at| Site { at, weight: 0.9 }).collect()
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
    let heads = heads(nouns);
    let nouns = heads.iter().filter_map(|&at| nouns.get(at));
    let pairs = nouns.flat_map(|noun| acts.iter().map(move |act| (noun, *act)));
    let joined = pairs.filter_map(|(noun, act)| {
        let words = || (Word::clone(&noun.word), Word::clone(&act.word));
        let orders = [[words().0, words().1], [words().1, words().0]];
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

fn linked(lens: &Lens<'_>, unit: &Unit, placed: &[Placed], at: usize) -> Option<Link> {
    let text: Vec<Word> = placed.iter().skip(at).take(LONGEST).map(|one| Word::clone(&one.word)).collect();
    let link = unit.name.link(&text)?;
    let taken = placed.get(at..at + link.length).unwrap_or(&[]);
    let listed = matches!(link.tie, Tie::Related | Tie::Kind);
    let other = link.tie >= Tie::Derived
        && (taken.iter().any(|one| is_proper(lens, one, listed)) || is_other_thing(unit, placed, at));
    (!other && (!unit.quoted || link.tie == Tie::Same)).then_some(link)
}

/// "eligible voters" for turnout: a phrase that never binds begins before the word that would.
fn is_other_thing(unit: &Unit, placed: &[Placed], at: usize) -> bool {
    (at.saturating_sub(2)..at).any(|from| {
        let text: Vec<Word> =
            placed.iter().skip(from).take(LONGEST).map(|one| Word::clone(&one.word)).collect();
        let reaches = |length: usize| from + length > at;
        unit.name.concepts.iter().any(|concept| concept.rejects(&text).is_some_and(reaches))
    })
}

/// "Oxford Open", "in March", "Fedora 41": a verb with a capital inside a sentence is none, and the dictionary knows no
/// names.
fn is_proper(lens: &Lens<'_>, one: &Placed, listed: bool) -> bool {
    let before = one.token.checked_sub(1).map_or("", |before| lens.text(before));
    let inner = before.starts_with(char::is_alphanumeric) || listed && [",", "("].contains(&before);
    let month = lens.has(one.token, Roles::MONTH) && lens.is_time(one.token);
    let verb = is_verb(&one.word.bases) && !is_event(&one.word.bases);
    lens.has(one.token, Roles::CAPITALISED) && (month || inner && (verb || listed))
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
    if !is_on_topic(query.units.get(query.head)?, lens, &head) {
        return None;
    }
    let mut matched = head.tokens.clone();
    let mut total = head.weight * head.link.tie.strength();
    let mut reasons = vec![reason(query.units.get(query.head)?, lens, &head, finding)];
    let mut narrower = is_part(head.link.tie);
    let others = query.units.iter().enumerate().filter(|(index, _)| *index != query.head);
    for (_, unit) in others {
        let hit = other(unit, query, lens, finding, words, &matched)?;
        total *= hit.weight * hit.link.tie.strength().max(0.9);
        narrower |= is_part(hit.link.tie);
        reasons.push(reason(unit, lens, &hit, finding));
        matched.extend(&hit.tokens);
    }
    if matched.iter().any(|&token| is_prefixed(lens, token, &matched)) {
        return None;
    }
    let mut found = Match { score: total, bearing: Bearing::Exact, barred: None, sole: false, reasons };
    if let Some(label) = finding.labels.get(head.label) {
        judge_change(query, lens, finding, &matched, &mut found);
        judge_counted(lens, finding, &head, &matched, &mut found)?;
        let named = Named { query, head: &head, label, matched: &matched, narrower };
        judge_extras(&named, lens, finding, &mut found);
        judge_stock(&named, lens, finding, &mut found);
        judge_extent(lens, finding, &matched, &mut found);
        let name = query.units.get(query.head).map_or(&[][..], |unit| unit.name.words.as_slice());
        judge_place(lens, finding, name, &mut found);
        judge_nought(lens, finding, &head, &matched, &mut found);
    }
    Some(found)
}

/// Whether the word is one for a part of what is named.
const fn is_part(tie: Tie) -> bool {
    matches!(tie, Tie::Narrower | Tie::Kind)
}

/// "semi-final" is no final, "pre-season" no season.
fn is_prefixed(lens: &Lens<'_>, token: usize, matched: &[usize]) -> bool {
    const PREFIXES: &[&str] =
        &["semi", "quarter", "pre", "post", "anti", "non", "ex", "vice", "co", "sub", "half", "by", "re"];
    let Some(prefix) = token.checked_sub(2) else { return false };
    lens.text(token - 1) == "-"
        && PREFIXES.iter().any(|one| one.eq_ignore_ascii_case(lens.text(prefix)))
        && lens.phrase(prefix..token + 1).len() == lens.text(prefix).len() + 1 + lens.text(token).len()
        && !matched.contains(&prefix)
}

/// Words that mean a concept only in texts that name it: officers are police where the text has police in it.
const BY_TOPIC: &[(&str, &str)] = &[("police", "officer")];

fn is_on_topic(unit: &Unit, lens: &Lens<'_>, head: &Hit) -> bool {
    let has = |words: &[Word], base: &str| words.iter().any(|word| word.bases.iter().any(|own| own == base));
    let text: Vec<Word> =
        head.tokens.iter().flat_map(|&at| lens.words(at..at + 1)).map(|one| Word::clone(&one.word)).collect();
    BY_TOPIC.iter().filter(|(topic, word)| has(&unit.name.words, topic) && has(&text, word)).all(
        |(topic, _)| {
            (0..lens.source.document.tokens.len()).any(|at| lens.text(at).eq_ignore_ascii_case(topic))
        },
    )
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
            // "order intake": what the head has taken is no part of another phrase.
            let free = placed.iter().skip(at).position(|one| matched.contains(&one.token));
            let placed = placed.get(..free.map_or(placed.len(), |free| at + free)).unwrap_or(placed);
            let Some(link) = linked(lens, unit, placed, at) else { continue };
            let weight = match label.attachment {
                Attachment::Heading | Attachment::Beside => 0.85,
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
        .find(|&&token| lens.words(token..token + 1).iter().any(|one| one.word.text == surname.text));
    if !unit.proper || !here.is_some_and(|&token| stands_alone(lens, token)) {
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

/// Whether no other given name stands before a surname: "Ann Lee" is no Tom Lee.
fn stands_alone(lens: &Lens<'_>, surname: usize) -> bool {
    let Some(before) = surname.checked_sub(1) else { return true };
    let begins = lens.source.document.sentences.iter().any(|sentence| sentence.tokens.start == before);
    !lens.has(before, Roles::CAPITALISED) || lens.has(before, Roles::HOLDER | Roles::FUNCTION) || begins
}

/// "personnel → officers (lexicon: personnel)"
fn reason(unit: &Unit, lens: &Lens<'_>, hit: &Hit, finding: &Finding) -> String {
    let text: Vec<&str> = hit.tokens.iter().map(|&token| lens.text(token)).collect();
    let text = text.join(" ");
    let how = match (hit.link.tie, &hit.link.concept) {
        (Tie::Same | Tie::Form, _) => String::new(),
        (Tie::Derived, _) => " (derived)".to_owned(),
        (Tie::Related, _) => " (dictionary)".to_owned(),
        (Tie::Kind, _) => format!(" (dictionary: a kind of {})", unit.text),
        (Tie::Narrower, Some(concept)) => format!(" (lexicon: a part of {concept})"),
        (_, Some(concept)) => format!(" (lexicon: {concept})"),
        (_, None) => String::new(),
    };
    let place = match (&finding.value, hit.attachment) {
        (Value::Moment(_), Attachment::Event) => ", the same clause",
        (Value::Moment(_), Attachment::Clause) => ", the same sentence",
        (_, Attachment::Beside) => ", the same sentence",
        (_, Attachment::Heading) => ", the heading above",
        _ => "",
    };
    format!("{} → {text}{how}{place}", unit.text)
}
