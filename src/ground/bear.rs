//! A match comes in; what it bears on the subject goes out: the value itself, a bound, or no evidence at all.

use super::candidate::Bearing;
use super::lens::{Lens, Placed};
use super::matched::{Hit, Match};
use super::narrow::{extras, heads, other_role, outside};
use super::query::Query;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{is_event, is_verb};
use crate::catalog::lexicon::link::Tie;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::{Bound, Direction, bound, direction, is_transparent};
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding, Label, Standing};

/// A change is no level, and a level no change.
pub fn judge_change(query: &Query, lens: &Lens<'_>, finding: &Finding, matched: &[usize], found: &mut Match) {
    let mut changes = finding.labels.iter().filter(|label| label.attachment == Attachment::Change);
    let word = changes.next().and_then(|label| lens.words(label.tokens.clone()).into_iter().next());
    match (query.change, word) {
        (None, Some(word)) if !matched.contains(&word.token) && is_allowance(lens, finding, &word) => {}
        (None, Some(word))
            if !matched.contains(&word.token) && is_supposed_addition(finding, &word.word, matched) =>
        {
            lessen(found, finding, format!("an addition ({})", word.word.text));
        }
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

/// "may create at most 8": what is allowed is a limit on the things themselves.
fn is_allowance(lens: &Lens<'_>, finding: &Finding, word: &Placed) -> bool {
    let limit = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none()
        && Interval::exactly(Number::zero()).is_subset(&amount.set));
    let helper = word.token.checked_sub(1).map(|before| lens.text(before));
    limit && helper.is_some_and(|helper| ["may", "can"].contains(&helper))
}

/// Things that would be added settle nothing, and are shown.
fn is_supposed_addition(finding: &Finding, word: &Word, matched: &[usize]) -> bool {
    let count = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none());
    let mut counted = finding.labels.iter().filter(|label| label.attachment == Attachment::Counted);
    count
        && matches!(finding.standing, Standing::Unsettled(_))
        && direction(word) == Some(Direction::Up)
        && counted.any(|label| matched.iter().any(|token| label.tokens.contains(token)))
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

/// How a name matched a finding.
pub struct Named<'m> {
    /// The name.
    pub query: &'m Query,
    /// What its head matched.
    pub head: &'m Hit,
    /// The label that holds the head.
    pub label: &'m Label,
    /// All tokens that were matched.
    pub matched: &'m [usize],
    /// Whether a word for a part of the thing matched.
    pub narrower: bool,
}

/// What the words beyond the name, and what limits the value from outside its label, make of the match.
pub fn judge_extras(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding, found: &mut Match) {
    let matched = named.matched;
    if named.narrower {
        let last = found.reasons.first().cloned().unwrap_or_default();
        lessen(found, finding, format!("a part of it: {last}"));
    }
    if matches!(finding.value, Value::Words(_) | Value::Series(_)) {
        if let Some(word) = other_role(&lens.words(named.label.tokens.clone()), matched) {
            found.barred = Some(format!("another role: {word}"));
        }
        return;
    }
    if matches!(finding.value, Value::Moment(_)) {
        if another(lens, matched, &["previous", "prior", "former"]).is_some() {
            found.barred = Some("an earlier one of its sort".to_owned());
        } else if another(lens, matched, &["next", "another"]).is_some() || is_of_a_sort(named, lens) {
            found.score *= LATER_ONE;
        }
        return;
    }
    let whole = found.barred.is_none() && found.bearing == Bearing::Exact;
    let moved = judge_moved(named, lens, finding, found);
    let own = judge_own(named, lens, finding, found);
    judge_undone(named, lens, finding, found);
    let limits = outside(lens, finding, matched);
    if !limits.is_empty() {
        lessen(found, finding, format!("narrower: {}", limits.join(", ")));
    }
    let owned = limits.is_empty() || is_head(named, lens, OWNED);
    let once = own != Own::Described && owned && named_once(named, lens, finding);
    let changed = moved && own != Own::Described && limits.is_empty();
    found.sole = whole && (once || changed || own == Own::Plain && happened_at(named, finding, &limits));
    bear(found, peak(named, lens, finding));
}

/// What a date of the next one of its sort weighs: it gives way to that of the one at hand.
const LATER_ONE: f64 = 0.75;

/// "the previous treaty", "Next release: 13 June": the word of a list that makes what was matched another one of its
/// sort.
fn another<'s>(lens: &Lens<'s>, matched: &[usize], list: &[&str]) -> Option<&'s str> {
    let before = matched.iter().filter_map(|token| token.checked_sub(1));
    let mut others = before.filter(|at| !matched.contains(at)).map(|at| lens.text(at));
    others.find(|text| list.iter().any(|other| other.eq_ignore_ascii_case(text)))
}

/// "Parliamentary elections are due": whether an adjective that nothing asks for, and that the text is not about, says
/// of what sort the event is.
fn is_of_a_sort(named: &Named<'_>, lens: &Lens<'_>) -> bool {
    named.head.tokens.first().and_then(|token| token.checked_sub(1)).is_some_and(|before| {
        let words = lens.words(before..before + 1);
        let adjective = |one: &Placed| {
            ["al", "ary", "ic", "ive"].iter().any(|end| one.word.text.ends_with(end))
                && !lens.is_topic(&one.word)
        };
        !named.matched.contains(&before) && words.iter().any(adjective)
    })
}

/// "closed 40 shops": those opened or closed are not those there are.
fn judge_undone(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding, found: &mut Match) {
    const DEEDS: &[&str] = &["close", "shut", "shutter", "demolish", "open"];
    let Some(before) = finding.tokens.start.checked_sub(1) else { return };
    let deed = named.label.attachment == Attachment::Counted && !named.matched.contains(&before);
    let verb = lens.words(before..finding.tokens.start).into_iter().next().filter(|_| deed);
    if let Some(verb) = verb.filter(|verb| verb.word.bases.iter().any(|base| DEEDS.contains(&base.as_str())))
    {
        found.barred = Some(format!("only those of a deed ({})", verb.word.text));
    }
}

/// What a label says beyond the name that it holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Own {
    /// Nothing.
    Plain,
    /// Where or for what, behind the head: "for deleted files".
    Hung,
    /// Of what sort it is: "interim".
    Described,
}

/// Whether the change that the name found is that of something it does not name.
fn judge_moved(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding, found: &mut Match) -> bool {
    let words = lens.words(named.label.tokens.clone());
    let moved = words.iter().any(|one| named.matched.contains(&one.token) && direction(&one.word).is_some());
    if !moved || named.label.attachment <= Attachment::Counted {
        return false;
    }
    let subjects = finding.labels.iter().filter(|other| {
        matches!(other.attachment, Attachment::Subject | Attachment::Colon)
            && other.tokens != named.label.tokens
    });
    let of: Vec<String> =
        subjects.flat_map(|subject| extras(lens, finding, &subject.tokens, named.matched).limits).collect();
    if !of.is_empty() {
        lessen(found, finding, format!("of something else: {}", of.join(" ")));
    }
    !of.is_empty() && named.query.only_changes()
}

/// What the label itself says beyond the name; whether that is only told behind its head.
fn judge_own(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding, found: &mut Match) -> Own {
    let labels = matches!(
        named.label.attachment,
        Attachment::Colon | Attachment::Counted | Attachment::Complement | Attachment::Subject
    );
    if !labels {
        return Own::Plain;
    }
    let extras = extras(lens, finding, &named.label.tokens, named.matched);
    if !extras.limits.is_empty() {
        lessen(found, finding, format!("narrower: {}", extras.limits.join(" ")));
    }
    bear(found, extras.bound);
    match (extras.limits.is_empty(), extras.hung) {
        (true, _) => Own::Plain,
        (_, true) => Own::Hung,
        _ => Own::Described,
    }
}

/// "peaked at 40"
fn peak(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding) -> Option<Bound> {
    let peaks = finding.labels.iter().filter(|other| other.attachment == Attachment::Event);
    peaks.flat_map(|other| lens.words(other.tokens.clone())).find_map(|one| {
        let verb = is_verb(&one.word.bases) && (!is_event(&one.word.bases) || one.word.text.ends_with("ed"));
        bound(&one.word).filter(|_| verb && !named.matched.contains(&one.token))
    })
}

/// Nouns of sums and counts that do not add up over places and cases: a part's may be told as the thing's.
const INTENSIVE: &[&str] = &[
    "fine",
    "fee",
    "penalty",
    "price",
    "cost",
    "charge",
    "fare",
    "rent",
    "wage",
    "salary",
    "bail",
    "ransom",
    "prize",
    "reward",
    "limit",
    "threshold",
    "damage",
];
/// Those that are somebody's.
const OWNED: &[&str] = &["margin", "lead", "majority"];

fn is_head(named: &Named<'_>, lens: &Lens<'_>, list: &[&str]) -> bool {
    let heads = named.head.tokens.iter().flat_map(|&token| lens.words(token..token + 1));
    heads.into_iter().any(|one| one.word.bases.iter().any(|base| list.contains(&base.as_str())))
}

/// Whether a thing of this sort has one such value, wherever the text tells of it: a duration, a temperature, a fine.
fn named_once(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding) -> bool {
    match &finding.value {
        Value::Duration(_) => true,
        Value::Amount(amount) => match amount.unit.map(|unit| unit.dimension) {
            None => is_head(named, lens, OWNED),
            Some("ratio" | "points") => false,
            Some(money) if money.starts_with("money") => {
                named.query.implied || is_head(named, lens, INTENSIVE)
            }
            Some(_) => true,
        },
        _ => false,
    }
}

/// Whether what limits a count is only the place where it happened: "cut 90 jobs at its mill".
fn happened_at(named: &Named<'_>, finding: &Finding, limits: &[String]) -> bool {
    let count = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none());
    let acts = |label: &&Label| matches!(label.attachment, Attachment::Event | Attachment::Change);
    let token = |token: &usize| finding.labels.iter().filter(acts).any(|label| label.tokens.contains(token));
    let placed = |limit: &String| ["at ", "in ", "near "].iter().any(|start| limit.starts_with(start));
    count && named.head.tokens.iter().any(token) && !limits.is_empty() && limits.iter().all(placed)
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
pub fn lessen(found: &mut Match, finding: &Finding, why: String) {
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
