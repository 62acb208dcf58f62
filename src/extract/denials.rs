//! One sentence comes in; values in what nobody said, what was turned down, what somebody else denies, and what was kept
//! from happening lose their standing.

use super::doubting::STATING;
use super::finding::Standing;
use super::reach::Scene;

use super::verbs::Class;
use crate::base::word_set::WordSet;

const UNSAID: Standing = Standing::Unsettled("not said");
const REFUSED: Standing = Standing::Unsettled("turned down");
const DISPUTED: Standing = Standing::Unsettled("disputed");
const DENIED: Standing = Standing::Unsettled("denied");
const PREVENTED: Standing = Standing::Unsettled("not what happened");

/// Words between a verb and its object's noun, at most.
const OBJECT: usize = 6;
/// Words of a clause behind a comma that denies what stands before it, at most.
const ASIDE: usize = 9;

#[rustfmt::skip]
const REFUSING: &[&str] = &[
    "rejected", "rejects", "reject", "rejecting", "blocked", "blocks", "blocking", "vetoed", "vetoes", "vetoing",
    "quashed", "dismissed", "declined", "declines", "refused", "refuses", "refusing", "defeated", "ditched",
    "withdrew", "overturned", "spurned", "snubbed", "halted", "torpedoed", "axed",
];
/// The same in two words.
const REFUSING_OFF: &[&str] = &[
    "turned down",
    "voted down",
    "threw out",
    "throws out",
    "thrown out",
    "struck down",
    "voted against",
    "ruled against",
    "shot down",
    "backed away from",
    "backed out of",
    "pulled out of",
    "walked away from",
    "turning down",
    "came out against",
    "called off",
    "decided against",
];
#[rustfmt::skip]
const PROPOSED: &[&str] = &[
    "proposal", "proposals", "plan", "plans", "bill", "motion", "offer", "offers", "bid", "bids", "request",
    "requests", "call", "calls", "amendment", "appeal", "appeals", "deal", "demand", "demands", "idea", "scheme",
    "application", "claim", "claims", "lawsuit", "measure", "move", "petition", "suggestion", "project",
    "takeover", "invitation", "budget", "resolution", "law",
];
#[rustfmt::skip]
const TOLD: &[&str] = &[
    "claim", "figure", "number", "toll", "report", "account", "assertion", "statement", "estimate", "version", "tally",
];
#[rustfmt::skip]
const DENYING: &[&str] = &[
    "denied", "denies", "deny", "rejected", "rejects", "reject", "disputed", "disputes", "dispute", "dismissed",
    "dismisses", "contested", "contests", "refuted", "refutes", "rebutted", "debunked",
];
const CONFIRMING: &[&str] =
    &["confirm", "confirmed", "verify", "verified", "say", "substantiate", "substantiated"];
const PREVENTING: &[&str] =
    &["prevented", "prevents", "prevent", "averted", "averts", "avert", "foiled", "thwarted"];

/// The words at which all this is looked for.
const WAKES: WordSet<64> = WordSet::of(&[
    REFUSING,
    REFUSING_OFF,
    PREVENTING,
    &["no", "nobody", "none", "neither", "nothing", "but", ",", ";", "—", "–"],
]);

/// Marks them.
pub fn mark(scene: &mut Scene<'_>) {
    for at in 0..scene.words.len() {
        if !scene.words.cursor.may_be(at, &WAKES) {
            continue;
        }
        nobody_said(scene, at);
        refused(scene, at);
        disputed(scene, at);
        prevented(scene, at);
    }
    lie(scene);
}

/// "Nobody said that 300 died", "No minister has claimed", "There is nothing to suggest".
fn nobody_said(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let one = cursor.is(at, "no") && cursor.is(at + 1, "one");
    let nobody = one || cursor.is_any(at, &["nobody", "none", "neither", "nothing"]);
    let nouns = if cursor.is(at, "no") && !one { 2 } else { 0 };
    if !nobody && nouns == 0 {
        return;
    }
    let from = at + 1 + usize::from(one);
    let between = |at: usize| {
        scene.words.is(at, Class::AUXILIARY | Class::ADVERB)
            || cursor.is_any(at, &["to", "been", "of", "them", "us"])
    };
    let verb = (from..from + 5).find(|&verb| cursor.is_any(verb, STATING));
    let Some(verb) = verb else { return };
    let rest = (from..verb).filter(|&at| !between(at)).count();
    let named = nouns > 0 && cursor.is(verb + 1, "that") && scene.words.is_finite(verb);
    let that = usize::from(cursor.is(verb + 1, "that"));
    let states = that > 0 || scene.value_at(verb + 1);
    if nobody && rest == 0 && states || named && rest <= nouns {
        scene.paint(scene.statement_from(verb + 1 + that), UNSAID, false);
    }
}

/// "rejected a proposal to hire 300", "turned down an offer of 300 jobs".
fn refused(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let off = REFUSING_OFF.iter().find(|phrase| cursor.is_phrase(at, phrase));
    let end = match off {
        Some(phrase) => at + phrase.split(' ').count(),
        None if cursor.is_any(at, REFUSING) => at + 1,
        None => return,
    };
    let negated = (at.saturating_sub(3)..at).any(|at| cursor.is_any(at, &["not", "never", "nor"]));
    let stop = |at: &usize| scene.value_at(*at) || matches!(cursor.word(*at), "," | "." | ";");
    let limit = (end..end + OBJECT).find(stop).unwrap_or(end + OBJECT);
    let noun = (end..limit).find(|&at| cursor.is_any(at, PROPOSED));
    let Some(noun) = noun.filter(|_| !negated) else { return };
    // "turned down an offer of £40 million": that much was offered all the same.
    let sum = cursor.is_any(noun + 1, &["of", "for", "worth"]);
    for index in scene.findings_in(scene.clause_from(noun + 1)) {
        let counts = scene.findings.get(index).is_some_and(|finding| finding.kind == "count");
        if counts || !sum {
            scene.give(index, REFUSED);
        }
    }
}

/// "300 died, a claim that the army denies", "…, which the ministry disputes", "… but the army denied this".
fn disputed(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !matches!(cursor.word(at), "," | ";" | "—" | "–") && !cursor.is(at, "but") {
        return;
    }
    // "accused of dumping 900 tonnes, which it denies": the deed is denied, not the waste.
    let accused =
        |at: usize| cursor.is_any(at, &["accused", "charged", "suspected", "indicted", "convicted"]);
    if (at.saturating_sub(25)..at).any(accused) {
        return;
    }
    let article = usize::from(cursor.is_any(at + 1, &["a", "an", "but", "the"]));
    let told = cursor.is_any(at + 1 + article, TOLD) || cursor.is(at + 1, "which");
    let end = (at + 1..scene.words.len().min(at + ASIDE)).find(|&end| denies(scene, end));
    let Some(end) = end else { return };
    let verb =
        (at + 1..end).any(|at| scene.words.is_finite(at) && !cursor.is_any(at, &["has", "have", "could"]));
    let ends = |at: usize| at >= scene.words.len() || matches!(cursor.word(at), "." | "," | ";" | "”" | "\"");
    let pronoun = cursor.is_any(end + 1, &["it", "this", "that", "them"]) && ends(end + 2);
    // "300 had died, the minister would not say."
    let which = cursor.is_any(at + 1, &["which", "who", "whom", "that"]);
    let unsaid =
        cursor.is_any(end, CONFIRMING) && cursor.word(at) == "," && end + 2 >= scene.words.len() && !which;
    if (told && ends(end + 1) || pronoun) && (!verb || told) || unsaid {
        scene.paint(at.saturating_sub(60)..at, DISPUTED, false);
    }
}

/// A verb of denying, or of confirming behind "not".
fn denies(scene: &Scene<'_>, at: usize) -> bool {
    let cursor = &scene.words.cursor;
    let not = || {
        (at.saturating_sub(3)..at).any(|at| {
            cursor.is_any(at, &["not", "never", "cannot", "declined", "refused", "unable"])
                || cursor.is(at, "t") && at > 1 && scene.contracted_not(at - 2).is_some()
        })
    };
    cursor.is_any(at, DENYING) || cursor.is_any(at, CONFIRMING) && not()
}

/// "prevented 300 deaths", not "prevented 300 fans from entering".
fn prevented(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    if !cursor.is_any(at, PREVENTING) {
        return;
    }
    let reach = scene.clause_from(at + 1);
    let from = reach.clone().any(|at| cursor.is(at, "from") && scene.words.is(at + 1, Class::ING));
    if !from {
        scene.paint(reach, PREVENTED, true);
    }
}

/// "That 300 people died is a lie".
fn lie(scene: &mut Scene<'_>) {
    const FALSE: &[&str] =
        &["lie", "false", "untrue", "wrong", "myth", "nonsense", "incorrect", "fiction", "fabrication"];
    let cursor = scene.words.cursor;
    if !cursor.is(0, "that") {
        return;
    }
    let says = |at: usize| {
        let negated = cursor.is(at + 1, "not") && cursor.is_any(at + 2, &["true", "so", "correct"]);
        let article = usize::from(cursor.is_any(at + 1, &["a", "an", "simply", "just"]));
        scene.words.is(at, Class::IS | Class::WAS) && (negated || cursor.is_any(at + 1 + article, FALSE))
    };
    if let Some(end) = (2..scene.words.len().min(40)).find(|&at| says(at)) {
        scene.paint(0..end, DENIED, false);
    }
}
