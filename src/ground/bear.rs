//! A match comes in; what it bears on the subject goes out: the value itself, a bound, or no evidence at all.

use super::candidate::Bearing;
use super::lens::{Lens, Placed};
use super::matched::{Hit, Match};
use super::narrow::{extras, heads, other_role, outside};
use super::query::Query;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{is_event, is_verb};
use crate::catalog::lexicon::link::Tie;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::{Bound, Direction, bound, direction, is_transparent};
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label};

/// A change is no level, and a level no change.
pub fn judge_change(query: &Query, lens: &Lens<'_>, finding: &Finding, matched: &[usize], found: &mut Match) {
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
pub fn judge_counted(
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
    let heads = heads(&words);
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

/// What the words beyond the name, and what limits the value from outside its label, make of the match.
pub fn judge_extras(
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
