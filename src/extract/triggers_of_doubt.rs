//! One sentence comes in; values in what somebody rejects, never said, imagines or took back lose their standing,
//! told by a class of verbs beside a class of nouns.

use super::doubting::{
    CLOSE, DUE, ENOUGH, FALSE, FALSELY, FICTIONS, IMAGINES, NOT_SO, NOT_SO_WAKES, OFFERED, REJECTING,
    RETRACTED, SOURCES, STATING, TAKING_BACK, TELLS, TOLD, UNREAL, UNTIL, WAKES, WAKES_UNDONE,
};
use super::finding::Standing;
use super::reach::Scene;
use super::verbs::Class;
use crate::base::value::Value;
use crate::base::word_set::WordSet;

const DENIED: Standing = Standing::Unsettled("denied");
const UNSAID: Standing = Standing::Unsettled("not said");
const DROPPED: Standing = Standing::Unsettled("dropped");
const IMAGINED: Standing = Standing::Unsettled("imagined");
const POSSIBLE: Standing = Standing::Unsettled("a possibility");
const SUPERSEDED: Standing = Standing::Unsettled("superseded");
const UNDONE: Standing = Standing::Unsettled("not what happened");

/// Marks them.
pub fn mark(scene: &mut Scene<'_>) {
    for at in 0..scene.words.len() {
        if !scene.words.cursor.may_be(at, &WAKES) {
            continue;
        }
        for (words, rule) in &RULES {
            if scene.words.cursor.may_be(at, words) {
                rule(scene, at);
            }
        }
    }
}

/// What may be done at a token.
type Rule = fn(&mut Scene<'_>, usize);

/// The rules, in order, each with the words at which it is tried.
static RULES: [(WordSet, Rule); 11] = [
    (WordSet::of(&[REJECTING]), rejected),
    (WordSet::of(&[STATING]), unsaid),
    (WordSet::of(&[FALSE, NOT_SO]), untrue),
    (WordSet::of(&[TAKING_BACK]), taken_back),
    (WordSet::of(&[RETRACTED]), retracted),
    (WordSet::of(&[FALSELY, STATING]), wrongly_said_behind),
    (WordSet::of(&[IMAGINES, TELLS, &["in"]]), imagined),
    (WordSet::of(&[&["or"]]), alternatives),
    (WordSet::of(&[ENOUGH]), enough),
    (WordSet::of(&[UNTIL]), ended),
    (WordSet::of(&[DUE]), overtaken),
];

/// Marks what stands before a verb of what did not come about; conditions are marked first.
pub fn mark_undone(scene: &mut Scene<'_>) {
    for at in 0..scene.words.len() {
        if scene.words.cursor.may_be(at, &WAKES_UNDONE) {
            nearly(scene, at);
        }
    }
}

/// Behind a verb, its object's noun out of a list, with whatever articles and adjectives stand between.
fn object(scene: &Scene<'_>, verb: usize, nouns: &[&str]) -> Option<usize> {
    let cursor = &scene.words.cursor;
    let end =
        (verb + 1..verb + 6).find(|&at| scene.value_at(at) || matches!(cursor.word(at), "," | "." | ";"));
    (verb + 1..end.unwrap_or(verb + 6)).find(|&at| cursor.is_any(at, nouns))
}

/// Whether "not", "never" or "n't" stands shortly before, with nothing but auxiliaries and adverbs between.
fn negated(scene: &Scene<'_>, verb: usize) -> bool {
    let cursor = &scene.words.cursor;
    let mut at = verb;
    while at > 0 && verb - at < 4 {
        at -= 1;
        if cursor.is_any(at, &["not", "never", "nor", "neither", "no", "little"])
            || cursor.is(at, "t") && at > 1 && scene.contracted_not(at - 2).is_some()
        {
            return true;
        }
        if !scene.words.is(at, Class::AUXILIARY | Class::ADVERB)
            && !cursor.is_any(at, &["be", "been", "yet", "ever"])
        {
            return false;
        }
    }
    false
}

/// "rejected any suggestion that", "doubts that".
fn rejected(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, REJECTING) {
        return;
    }
    let questions = cursor.is_any(at, &["questions", "dispute", "doubt", "doubts"]);
    let that = cursor.is(at + 1, "that").then_some(at + 1);
    let Some(from) = that.or_else(|| object(scene, at, TOLD).filter(|_| !questions)) else { return };
    let standing = if negated(scene, at) {
        if cursor.is_any(at, &["doubt", "doubts"]) {
            return;
        }
        Standing::Unsettled("neither confirmed nor denied")
    } else {
        DENIED
    };
    scene.paint(scene.statement_from(from + 1), standing, false);
}

/// "did not say that", "has never claimed that".
fn unsaid(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, STATING) || !negated(scene, at) {
        return;
    }
    let near = at + 1..at + 4;
    if let Some(that) = near.clone().find(|&at| cursor.is(at, "that")) {
        scene.paint(scene.statement_from(that + 1), UNSAID, false);
    } else if scene.value_at(at + 1) {
        scene.paint(scene.statement_from(at + 1), UNSAID, true);
    }
}

/// "It is untrue that", "the myth that", "It is wrong to say that".
fn untrue(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let length = if cursor.is_any(at, FALSE) {
        let saying = cursor.is(at + 1, "to") && cursor.is_any(at + 2, &["say", "claim", "suggest", "think"]);
        Some(if saying { 3 } else { 1 })
    } else {
        let may = cursor.may_be(at, &NOT_SO_WAKES);
        let fitting = NOT_SO.iter().filter(|_| may).find(|phrase| cursor.is_phrase(at, phrase));
        fitting.filter(|_| negated(scene, at)).map(|phrase| phrase.split(' ').count())
    };
    let Some(that) = length.map(|length| at + length).filter(|&that| cursor.is(that, "that")) else { return };
    if cursor.is_any(at, FALSE) && negated(scene, at) {
        return;
    }
    scene.paint(scene.statement_from(that + 1), DENIED, false);
}

/// "withdrew its offer of 40 million".
fn taken_back(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, TAKING_BACK) || negated(scene, at) {
        return;
    }
    if let Some(noun) = object(scene, at, OFFERED) {
        scene.paint(scene.clause_from(noun + 1), DROPPED, false);
    }
}

/// "according to a report that was later withdrawn", "A report, since retracted, said that".
fn retracted(scene: &mut Scene<'_>, at: usize) {
    const LINKS: &[&str] = &[
        ",",
        "that",
        "which",
        "was",
        "were",
        "has",
        "have",
        "been",
        "later",
        "since",
        "subsequently",
        "now",
        "is",
        "had",
        "it",
        "quickly",
        "then",
    ];
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, RETRACTED) {
        return;
    }
    let noun = (at.saturating_sub(8)..at).rev().find(|&at| !cursor.is_any(at, LINKS));
    if noun.is_some_and(|noun| cursor.is_any(noun, SOURCES)) {
        scene.paint(before(scene, at), DROPPED, false);
        scene.paint(scene.statement_from(at + 1), DROPPED, false);
    }
}

/// What stands before a token, back to a contrast.
fn before(scene: &Scene<'_>, at: usize) -> std::ops::Range<usize> {
    let first = at.saturating_sub(60);
    let stop = (first..at).rev().find(|&at| scene.words.cursor.is_any(at, &["but", ";", "while"]));
    stop.map_or(first, |stop| stop + 1)..at
}

/// "300 people died, the ministry wrongly reported".
fn wrongly_said_behind(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let told = cursor.is_any(at, FALSELY) && cursor.is_any(at + 1, STATING)
        || cursor.is_any(at, STATING) && cursor.is_any(at + 1, FALSELY);
    if !told || !(at.saturating_sub(8)..at).any(|at| cursor.word(at) == ",") {
        return;
    }
    let behind = scene.statement_from(at + 2);
    let amount = scene.findings_in(behind.clone()).filter_map(|index| scene.findings.get(index));
    let amounts =
        amount.filter(|finding| !matches!(finding.value, Value::Moment(_) | Value::Words(_))).count();
    if amounts == 0 && !scene.has_verb(behind) {
        scene.paint(before(scene, at), DENIED, false);
    }
}

/// "The novel imagines that", "a drill in which".
fn imagined(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let fiction = || (at.saturating_sub(5)..at).any(|at| cursor.is_any(at, FICTIONS));
    let told = cursor.is_any(at, IMAGINES) && !negated(scene, at)
        || (cursor.is_any(at, TELLS) || cursor.is_phrase(at, "in which")) && fiction();
    if told {
        scene.paint(scene.statement_from(at + 1), IMAGINED, false);
    }
}

/// "300 people could have died", "300 people nearly drowned": the values before the verb.
fn nearly(scene: &mut Scene<'_>, at: usize) {
    const TIMES: &[&str] =
        &["doubled", "tripled", "trebled", "halved", "quadrupled", "all", "always", "half"];
    let cursor = scene.words.cursor;
    let unreal = cursor.is_any(at, UNREAL) && cursor.is(at + 1, "have") && !cursor.is(at + 2, "to");
    let verb = scene.words.is_finite(at + 1) || scene.words.is(at + 1, Class::PARTICIPLE);
    let close = cursor.is_any(at, CLOSE) && verb && !cursor.is_any(at + 1, TIMES)
        || cursor.is(at, "narrowly") && cursor.is_any(at + 1, &["died", "avoided", "missed"]);
    if (unreal || close) && !scene.value_at(at) {
        let index = scene.clauses.partition_point(|clause| scene.clause(clause).end <= at);
        let Some(clause) = scene.clauses.get(index).map(|clause| scene.clause(clause)) else { return };
        let standing = if cursor.is(at, "might") { POSSIBLE } else { UNDONE };
        scene.paint(
            clause.start.max(at.saturating_sub(60))..if unreal { at } else { clause.end },
            standing,
            true,
        );
    }
}

/// "250 officers, or perhaps 300": neither is settled.
fn alternatives(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !(cursor.is(at, "or") && cursor.is_any(at + 1, &["perhaps", "maybe", "possibly"])) {
        return;
    }
    let next = scene.findings_in(at + 1..at + 5).next();
    let last = scene.findings_in(at.saturating_sub(6)..at).next_back();
    if let (Some(next), Some(last)) = (next, last) {
        scene.give(next, POSSIBLE);
        scene.give(last, POSSIBLE);
    }
}

/// "enough uranium for 10 bombs".
fn enough(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, ENOUGH) {
        return;
    }
    if let Some(end) = (at + 1..at + 6).find(|&at| cursor.is_any(at, &["for", "to"])) {
        scene.paint(scene.clause_from(end + 1), POSSIBLE, true);
    }
}

/// "had 250 officers until 2010, when": no longer so.
fn ended(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, UNTIL) || !(at + 2..at + 7).any(|at| cursor.is(at, "when")) {
        return;
    }
    let Some(last) = scene.findings_in(at.saturating_sub(8)..at).next_back() else { return };
    if scene.findings.get(last).is_some_and(|finding| matches!(finding.value, Value::Amount(_))) {
        scene.give(last, SUPERSEDED);
    }
}

/// "due to be signed on May 3, … was not signed until June 9": the earlier date passed.
fn overtaken(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let due = cursor.is_any(at, DUE) && cursor.is_any(at + 1, &["to", "for", "on", "in"]);
    let limit = scene.words.len().min(at + 40);
    if !due {
        return;
    }
    let Some(not) = (at + 2..limit).find(|&at| cursor.is(at, "not") || scene.contracted_not(at).is_some())
    else {
        return;
    };
    if (not + 1..limit).any(|at| cursor.is_any(at, &["until", "till", "before"])) {
        scene.paint(at..not, UNDONE, true);
    }
}
