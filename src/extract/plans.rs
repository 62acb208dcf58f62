//! One sentence comes in; the days for which something was planned lose their standing where the sentence tells that
//! it was called off or fell on another day.

use super::finding::{Finding, Standing};
use super::reach::Scene;
use super::verbs::Class;
use crate::base::value::Value;
use std::ops::Range;

/// Tokens that are looked through on either side of a plan, at most.
const FARTHEST: usize = 40;
/// Words behind "was", "had been" or a comma that tell of a plan.
const PLANNED: &[&str] =
    &["due", "scheduled", "set", "slated", "planned", "expected", "supposed", "meant", "intended"];
/// Words that tell that a plan was one once.
const ONCE: &[&str] = &["originally", "initially", "once", "previously"];
/// What becomes of a plan that is given up.
const DROPPED: &[&str] = &[
    "cancelled",
    "canceled",
    "scrapped",
    "abandoned",
    "dropped",
    "shelved",
    "suspended",
    "off",
    "indefinitely",
];
/// Words that tell of the day that came in its place.
const INSTEAD: &[&str] = &[
    "but",
    "only",
    "instead",
    "now",
    "finally",
    "eventually",
    "actually",
    "however",
    "postponed",
    "delayed",
    "moved",
    "rescheduled",
    "deferred",
    "late",
    "early",
];

/// Marks the days of plans that came to nothing, or to another day.
pub fn mark(scene: &mut Scene<'_>) {
    let mut at = 0;
    while at < scene.words.len() {
        if let Some(plan) = plan(scene, at) {
            settle(scene, &plan);
            at = plan.start;
        }
        at += 1;
    }
}

/// The tokens of a plan whose word stands at a token: ", due to open in May,", "had been planned for May".
fn plan(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let cursor = &scene.words.cursor;
    let before = at.checked_sub(1).filter(|_| cursor.is_any(at, PLANNED))?;
    let adverb = usize::from(
        scene.words.is(before, Class::ADVERB) || cursor.is_any(before, &["originally", "initially"]),
    );
    let led = before.checked_sub(adverb)?;
    let told = scene.words.is(led, Class::WAS) || cursor.is(led, "been") || cursor.word(led) == ",";
    let end = (at + 1..scene.words.len().min(at + FARTHEST)).find(|&end| ends(scene, end));
    told.then(|| at..end.unwrap_or(scene.words.len().min(at + FARTHEST)))
}

/// Whether a plan is told no farther: a comma outside values, "but".
fn ends(scene: &Scene<'_>, at: usize) -> bool {
    let cursor = &scene.words.cursor;
    let comma = cursor.word(at) == "," && !covered(scene, at);
    comma || cursor.is_any(at, &["but", "and"]) || matches!(cursor.word(at), ";" | ")" | "—" | "–")
}

fn covered(scene: &Scene<'_>, at: usize) -> bool {
    let near = scene.findings_in(at.saturating_sub(8)..at + 1);
    near.filter_map(|index| scene.findings.get(index)).any(|finding| scene.tokens(finding).contains(&at))
}

/// Takes the standing of a plan's days away, where the rest of the sentence tells what became of it.
fn settle(scene: &mut Scene<'_>, plan: &Range<usize>) {
    let behind = plan.end..scene.words.len().min(plan.end + FARTHEST);
    let says = |list: &[&str]| behind.clone().any(|at| scene.words.cursor.is_any(at, list));
    let once = plan.start.checked_sub(1).is_some_and(|at| scene.words.cursor.is_any(at, ONCE));
    let dropped = says(DROPPED) && !says(&["not"]) || once && says(&["still", "yet", "never", "unfinished"]);
    let dated = scene.findings_in(behind.clone()).filter_map(|index| scene.findings.get(index)).any(is_day);
    let superseded = dated && (says(INSTEAD) || acts_again(scene, plan, &behind));
    let standing = match (dropped, superseded) {
        (true, _) => Standing::Unsettled("not what happened"),
        (_, true) => Standing::Unsettled("superseded"),
        _ => return,
    };
    let days: Vec<usize> = scene.findings_in(plan.clone()).collect();
    for index in days.into_iter().filter(|&index| scene.findings.get(index).is_some_and(is_day)) {
        scene.give(index, standing);
    }
}

const fn is_day(finding: &Finding) -> bool {
    matches!(finding.value, Value::Moment(_))
}

/// "due to be signed in May, was signed in June"; "planned for May, took place in June".
fn acts_again(scene: &Scene<'_>, plan: &Range<usize>, behind: &Range<usize>) -> bool {
    let cursor = &scene.words.cursor;
    let held = behind.clone().any(|at| cursor.is_any(at, &["held", "happened", "occurred", "took"]));
    let verb = |at: usize| {
        scene.words.is(at, Class::PARTICIPLE | Class::PAST) && !scene.words.is(at, Class::AUXILIARY)
    };
    let done: Vec<&str> = behind.clone().filter(|&at| verb(at)).map(|at| cursor.word(at)).take(4).collect();
    held || plan.clone().skip(1).any(|at| done.iter().any(|done| alike(done, cursor.word(at))))
}

/// Forms of one verb, by what they begin with: "open", "opened".
fn alike(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    same >= 3 && same + 2 >= one.len().min(other.len())
}
