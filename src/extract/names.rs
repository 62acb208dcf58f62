//! Capitalised words come in; the names of people, bodies and places go out, as mentions and as findings.

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::mention::{Class, Gender, Mention, Name, gender_of};
use super::phrase::{self, folded, is_acronym};
use super::runs::{Runs, TOPICS};
use super::{appositions, deeds, identities, offices, openers, settings, signatures};
use crate::base::token::TokenKind;
use crate::base::value::{Value, Words};
use crate::catalog::lexicon::country::is_country;
use crate::catalog::lexicon::{given, people};
use crate::catalog::name::NAME;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Names that "General" begins and no general bears.
const NO_GENERAL: &[&str] = &["electric", "motors", "mills", "dynamics", "election", "elections", "store"];

/// Words that end the name of an office, and no person's: "Prime Minister", "Chief Executive".
const OFFICES: &[&str] = &[
    "minister",
    "executive",
    "officer",
    "secretary",
    "director",
    "manager",
    "president",
    "chair",
    "chairman",
    "chairwoman",
    "treasurer",
    "commissioner",
    "governor",
    "ambassador",
    "editor",
    "coordinator",
];

/// Finds every name, tells who is who, and adds a finding for each.
pub fn names(draft: &mut Draft<'_>) {
    drop_given_months(draft);
    let taken = taken(draft);
    draft.mentions = mentions(draft, &taken);
    signatures::complete(draft);
    deeds::mark(draft);
    settings::mark(draft);
    identities::resolve(draft);
    let findings: Vec<Finding> = draft.mentions.iter().map(|mention| finding(draft, mention)).collect();
    draft.findings.extend(findings);
    draft.sort();
}

/// Given names that are months too.
const MONTHS: &[&str] = &["jan", "april", "may", "june", "august"];
/// What leads to a month.
const BEFORE_MONTHS: &[&str] = &[
    "last", "this", "next", "early", "late", "mid", "each", "every", "in", "by", "since", "until", "from",
    "to", "of",
];

/// "Jan Roe" is no January.
fn drop_given_months(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    draft.findings.retain(|finding| {
        let (first, end) = (finding.tokens.start, finding.tokens.end);
        let before = first.wrapping_sub(1);
        let led = cursor.has(before, Roles::DETERMINER | Roles::DIGITS | Roles::ORDINAL)
            || cursor.is_any(before, BEFORE_MONTHS)
            || cursor.kind(before) == Some(TokenKind::Possessive);
        let surname = phrase::is_capital(&cursor, end)
            && !cursor.glued(end)
            && !cursor.has(end, Roles::FUNCTION | Roles::TIME_UNIT | Roles::MONTH | Roles::WEEKDAY)
            && !cursor.has(end, Roles::BODY | Roles::PLACE | Roles::DEMONYM);
        finding.kind != "date"
            || finding.tokens.len() != 1
            || led
            || !surname
            || !cursor.is_any(first, MONTHS)
    });
}

/// Per token, whether a value has it already.
fn taken(draft: &Draft<'_>) -> Vec<bool> {
    let mut taken = vec![false; draft.document.tokens.len()];
    for finding in &draft.findings {
        if let Some(tokens) = taken.get_mut(finding.tokens.clone()) {
            tokens.fill(true);
        }
    }
    taken
}

fn mentions(draft: &Draft<'_>, taken: &[bool]) -> Vec<Mention> {
    let cursor = draft.cursor();
    let known = openers::known(draft);
    let mut found = Vec::new();
    for (index, sentence) in draft.document.sentences.iter().enumerate() {
        let titled = openers::is_title_case(&cursor, sentence.tokens.clone());
        if titled && !signatures::is_signature(draft, sentence) {
            continue;
        }
        let runs = Runs { cursor, taken, ceiling: sentence.tokens.end };
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            if !runs.is_part(at) {
                at += 1;
                continue;
            }
            let end = runs.end(at);
            let first = known.first(&runs, sentence.tokens.start, at, end);
            at = end;
            for name in split(&runs, first..end) {
                let mut mention = appositions::complete(&cursor, sentence.tokens.clone(), index, name);
                offices::complete(&cursor, &sentence.tokens, &mut mention);
                found.push(mention);
            }
        }
    }
    found
}

/// The names in a run: most have one, "the Kazakh Foreign Ministry Alexander Sinyagovsky" has two.
fn split(runs: &Runs<'_>, run: Range<usize>) -> Vec<Name> {
    let units = units(runs, run.clone());
    if let Some((holder, place)) = place_before_person(&runs.cursor, &units) {
        let (left, right) = units.split_at(place);
        let role = left.last().map(|last| holder..last.end);
        let person = name(&runs.cursor, right).map(|name| Name { class: Class::Person, role, ..name });
        return name(&runs.cursor, left).into_iter().chain(person).collect();
    }
    if let Some(body) = body_before_person(&runs.cursor, &units) {
        let (left, right) = units.split_at(body + 1);
        let person =
            name(&runs.cursor, right).map(|name| Name { class: Class::Person, behind_body: true, ..name });
        return name(&runs.cursor, left).into_iter().chain(person).collect();
    }
    name(&runs.cursor, &units).into_iter().collect()
}

/// "Mayor of Lindau | Petra Sommerfeld": the office, and how many words the place has.
fn place_before_person(cursor: &Cursor<'_>, units: &[Range<usize>]) -> Option<(usize, usize)> {
    let of = units.first()?.start.checked_sub(1).filter(|&at| cursor.is_any(at, &["of", "for"]))?;
    let holder = of.checked_sub(1).filter(|&at| cursor.has(at, Roles::HOLDER))?;
    let is_given = |unit: &Range<usize>| {
        let word = cursor.words(unit.clone());
        given::is_female(word) || given::is_male(word)
    };
    let last = units.len().saturating_sub(1);
    let country = |&at: &usize| {
        let end = at.checked_sub(1).and_then(|at| units.get(at)).map(|unit| unit.end);
        end.is_some_and(|end| is_country(cursor.words(of + 1..end)))
    };
    let place = (1..last)
        .find(|&at| units.get(at).is_some_and(is_given))
        .or_else(|| (1..last).take(3).find(country))
        .or_else(|| place_of_one(cursor, units, holder))?;
    Some((phrase::start(cursor, holder, 0).min(holder), place))
}

/// "Mayor of Harsfeld | Ivo Lanz said": an office that begins a name with a capital, three words and a verb.
fn place_of_one(cursor: &Cursor<'_>, units: &[Range<usize>], holder: usize) -> Option<usize> {
    let plain = |unit: &Range<usize>| !cursor.has(unit.start, Roles::BODY | Roles::PLACE | Roles::HOLDER);
    let [place, .., last] = units else { return None };
    let titled = phrase::is_capital(cursor, holder) && plain(place) && plain(last);
    (titled && units.len() == 3 && phrase::is_verb(cursor, last.end)).then_some(1)
}

fn units(runs: &Runs<'_>, run: Range<usize>) -> Vec<Range<usize>> {
    let mut units = Vec::new();
    let mut at = run.start;
    while at < run.end {
        let end = runs.unit(at).min(run.end);
        units.push(at..end);
        at = end;
    }
    units
}

/// The last word of a body's name that two or more plain words follow.
fn body_before_person(cursor: &Cursor<'_>, units: &[Range<usize>]) -> Option<usize> {
    let plain = Roles::BODY | Roles::PLACE | Roles::HOLDER | Roles::PREPOSITION | Roles::CONJUNCTION;
    let last = units.iter().rposition(|unit| cursor.has(unit.start, plain))?;
    let fits = cursor.has(units.get(last)?.start, Roles::BODY) && last > 0;
    (fits && units.len() >= last + 3).then_some(last)
}

fn name(cursor: &Cursor<'_>, units: &[Range<usize>]) -> Option<Name> {
    let (role, rest) = role(cursor, units);
    let title = title(cursor, rest);
    let (gender, rest) = honorifics(cursor, rest, role.as_ref());
    let honoured = role.is_some() || rest.len() < units.len();
    let rest = without_demonym(cursor, rest, honoured);
    let (first, last) = (rest.first()?, rest.last()?);
    let single = rest.len() == 1;
    if !single && cursor.is_any(last.start, OFFICES) {
        return None;
    }
    if single && !is_single_name(cursor, first) {
        return None;
    }
    let class = if honoured { Class::Person } else { class(cursor, rest) };
    Some(Name { tokens: first.start..last.end, role, title, class, gender, behind_body: false })
}

/// "Kazakh President | Kassym-Jomart Tokayev".
fn role<'u>(cursor: &Cursor<'_>, units: &'u [Range<usize>]) -> (Option<Range<usize>>, &'u [Range<usize>]) {
    let holder = |unit: &Range<usize>| unit.clone().any(|at| cursor.has(at, Roles::HOLDER));
    let whole = (None, units);
    let Some(mut last) = units.iter().rposition(holder) else { return whole };
    let topic =
        |unit: &Range<usize>| cursor.is_any(unit.start, &["of", "and"]) || cursor.is_any(unit.start, TOPICS);
    while units.get(last + 1).is_some_and(topic) {
        last += 1;
    }
    let (title, rest) = units.split_at(last + 1);
    let (Some(first), Some(end), Some(tail)) = (title.first(), title.last(), rest.last()) else {
        return whole;
    };
    let general = cursor.is(end.start, "general")
        && rest.first().is_some_and(|unit| cursor.is_any(unit.start, NO_GENERAL));
    if general || cursor.has(tail.start, Roles::BODY | Roles::PLACE) {
        return whole;
    }
    (Some(first.start..end.end), rest)
}

/// "Gen. | Karl Moss": the office that the honorific shortens.
fn title(cursor: &Cursor<'_>, units: &[Range<usize>]) -> Option<Range<usize>> {
    let honorific = |unit: &&Range<usize>| cursor.has(unit.start, Roles::HONORIFIC);
    let honorifics = units.iter().take(units.len().saturating_sub(1)).take_while(honorific);
    let offices = honorifics.filter(|unit| cursor.is_any(unit.start, people::SHORT_OFFICES));
    offices.last().map(|unit| unit.start..unit.start + 1)
}

/// Takes "Mr", "Dr." and their like off.
fn honorifics<'u>(
    cursor: &Cursor<'_>,
    units: &'u [Range<usize>],
    role: Option<&Range<usize>>,
) -> (Option<Gender>, &'u [Range<usize>]) {
    let mut gender = role.and_then(|role| role.clone().rev().find_map(|at| gender_of(cursor.word(at))));
    let mut rest = units;
    while let Some((first, behind)) = rest.split_first() {
        if behind.is_empty() || !cursor.has(first.start, Roles::HONORIFIC) || cursor.is(first.start, "st") {
            break;
        }
        gender = gender.or_else(|| gender_of(cursor.word(first.start)));
        rest = behind;
    }
    (gender, rest)
}

/// "Danish Vejle Optik" is "Vejle Optik"; "American Airlines" stays whole.
fn without_demonym<'u>(cursor: &Cursor<'_>, units: &'u [Range<usize>], honoured: bool) -> &'u [Range<usize>] {
    match units {
        [first, rest @ .., last]
            if cursor.has(first.start, Roles::DEMONYM)
                && !cursor.has(last.start, Roles::BODY | Roles::PLACE)
                && (honoured || !rest.is_empty()) =>
        {
            units.get(1..).unwrap_or(units)
        }
        _ => units,
    }
}

/// Whether one word alone names something: no people's adjective, no title, no letter.
fn is_single_name(cursor: &Cursor<'_>, unit: &Range<usize>) -> bool {
    let word = cursor.word(unit.start);
    let plain = !cursor.has(unit.start, Roles::HOLDER | Roles::HONORIFIC | Roles::DEMONYM | Roles::MONTH);
    word.chars().count() > 1 && (plain || is_acronym(word))
}

fn class(cursor: &Cursor<'_>, units: &[Range<usize>]) -> Class {
    let any = |roles| units.iter().any(|unit| cursor.has(unit.start, roles));
    let acronym = units.len() == 1 && units.iter().any(|unit| is_acronym(cursor.word(unit.start)));
    if acronym || any(Roles::BODY) {
        Class::Body
    } else if any(Roles::PLACE) {
        Class::Place
    } else {
        Class::Unknown
    }
}

fn finding(draft: &Draft<'_>, mention: &Mention) -> Finding {
    let cursor = draft.cursor();
    let role = |tokens: &Range<usize>| Label { attachment: Attachment::Role, tokens: tokens.clone() };
    let objects = mention
        .objects
        .iter()
        .map(|tokens| Label { attachment: Attachment::Complement, tokens: tokens.clone() });
    Finding {
        kind: NAME.name,
        value: Value::Words(Words { text: folded(&cursor, mention.tokens.clone()), speaker: None }),
        span: cursor.span(mention.tokens.clone()),
        tokens: mention.tokens.clone(),
        sentence: mention.sentence,
        labels: mention.roles.iter().chain(&mention.deeds).map(role).chain(objects).collect(),
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: draft.aside(mention.sentence),
    }
}
