//! A match of "no" or "none" comes in; where only some of what is named is meant ("no serious injuries", "no children were
//! among the dead"), it says nothing of the whole.

use super::candidate::Bearing;
use super::lens::{Lens, Placed};
use super::matched::{Hit, Match};
use crate::base::value::Value;
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding};

/// Verbs that say of things no more than that they are there, or came about.
const BEING: &[&str] = &[
    "be", "have", "report", "record", "find", "see", "confirm", "register", "exist", "remain", "occur",
    "detect", "note", "announce", "count", "list", "cause", "suffer", "leave", "own", "employ", "contain",
    "include", "involve", "happen", "result", "sustain", "say", "know", "hold", "make", "issue", "observe",
    "identify", "document", "notify", "do",
];

/// None of a part is not none of the whole.
pub fn judge_nought(lens: &Lens<'_>, finding: &Finding, head: &Hit, matched: &[usize], found: &mut Match) {
    let zero = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none()
        && amount.stated.as_ref().is_some_and(|number| number.is_zero()));
    if !zero || found.bearing != Bearing::Exact {
        return;
    }
    let events = finding.labels.iter().filter(|label| label.attachment == Attachment::Event);
    let words: Vec<Placed> = events.flat_map(|label| lens.words(label.tokens.clone())).collect();
    let free = |one: &&Placed| !matched.contains(&one.token);
    let somehow = |one: &&Placed| one.word.text.len() > 4 && one.word.text.ends_with("ly");
    let other_deed = |one: &&Placed| {
        !lens.has(one.token, Roles::FUNCTION)
            && !one.word.bases.iter().any(|base| BEING.contains(&base.as_str()))
    };
    let counted = head.attachment == Attachment::Counted && words.iter().all(|one| free(&one));
    let part = words.iter().filter(free).find(|one| somehow(one) || counted && other_deed(one));
    if let Some(one) = part {
        found.bearing = Bearing::AtLeast;
        found.sole = false;
        found.reasons.push(format!("none of a part ({})", one.word.text));
    }
}
