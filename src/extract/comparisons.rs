//! One sentence comes in; values that others expected, or that stood there earlier, lose their standing.

use super::comparing::{
    CHANGES, CLAIMS, COMPARATORS, EARLIER, EXPECTS, FORECASTERS, FORECASTS, FORESEES, ISSUERS, PLANS,
};
use super::finding::{Finding, Standing};
use super::reach::Scene;
use super::verbs::Class;
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::base::word_set::WordSet;
use crate::catalog::parts::when::moved::is_moved;

const SUPERSEDED: Standing = Standing::Unsettled("superseded");
const EXPECTED: Standing = Standing::Unsettled("expected by others");
const ANOTHER_PERIOD: Standing = Standing::Unsettled("another period");
const DENIED: Standing = Standing::Unsettled("denied");

/// Tokens that a cue is looked for before a value.
const BEFORE: usize = 25;
/// Tokens that what is estimated has, at most.
const OBJECT: usize = 12;

/// The words at which any rule of this file is tried: a rule with a list of its own adds it here.
const WAKES: WordSet<64> =
    WordSet::of(&[CHANGES, CLAIMS, FORECASTERS, EXPECTS, FORESEES, BY_OTHERS, EXPECTED_BEHIND, ARMS]);
/// The words that `mark` matches one by one.
const ARMS: &[&str] = &["from", "on", "had", "(", "of", "for", "at", "was", "a", "the"];
/// Whose expectation may stand behind a value.
const BY_OTHERS: &[&str] = &["analysts", "economists", "markets", "pollsters", "bookmakers", "forecasters"];
/// What an expected value is called behind it.
const EXPECTED_BEHIND: &[&str] =
    &["expected", "forecast", "predicted", "projected", "anticipated", "estimated"];

/// Marks expected, earlier and discredited values.
pub fn mark(scene: &mut Scene<'_>) {
    let mut change = None;
    let mut claims = None;
    let mut forecasters = None;
    for at in 0..scene.words.len() {
        let cursor = scene.words.cursor;
        let possessive = cursor.kind(at) == Some(TokenKind::Possessive);
        if claims.is_none() && !possessive && !cursor.may_be(at, &WAKES) {
            continue;
        }
        if cursor.is_any(at, CHANGES) {
            change = Some(at);
        }
        if cursor.is_any(at, CLAIMS) {
            claims = Some(at);
        }
        if cursor.is_any(at, FORECASTERS) {
            forecasters = Some(at);
        }
        if forecasters.is_some_and(|known| at - known <= 8 && at > known) && cursor.is_any(at, EXPECTS) {
            let reach = scene.clause_from(at + 1);
            scene.paint(reach, EXPECTED, false);
        }
        let changed = change.is_some_and(|change| at - change <= BEFORE);
        if cursor.is_any(at, FORESEES) {
            foreseen(scene, at);
        }
        if cursor.is_any(at + 1, &["to"]) && cursor.is_any(at, EXPECTS) {
            expected_to(scene, at);
        }
        match cursor.word(at) {
            "from" => earlier(scene, at, changed),
            "on" => changed_on(scene, at, changed),
            "had" => had_put(scene, at),
            "(" => bracket(scene, at),
            "of" | "for" | "at" | "was" => outlook(scene, at),
            "a" | "A" => a_year_earlier(scene, at),
            "the" => the_year_before(scene, at),
            _ => {}
        }
        if let Some(claims) = claims.filter(|&claims| at - claims <= BEFORE)
            && let Some(standing) = discredits(scene, claims, at)
        {
            scene.paint(claims..at, standing, false);
        }
        last_seasons(scene, at);
        forecast_behind(scene, at);
    }
}

/// "is expected to cost £4m": an amount that others expect; a day, or what somebody does, is announced.
fn expected_to(scene: &mut Scene<'_>, expected: usize) {
    const MEASURES: &[&str] = &[
        "be", "cost", "reach", "total", "exceed", "fetch", "raise", "attract", "draw", "rise", "fall",
        "grow", "hit", "shrink", "climb", "drop", "bring", "generate", "make", "earn", "lose", "number",
    ];
    let cursor = scene.words.cursor;
    let passive = expected > 0
        && (expected.saturating_sub(3)..expected).any(|at| scene.words.is(at, Class::IS | Class::WAS));
    if !passive || !cursor.is_any(expected + 2, MEASURES) {
        return;
    }
    let amounts: Vec<usize> = scene.findings_in(scene.clause_from(expected + 2)).collect();
    for index in amounts {
        let amount = scene.findings.get(index).is_some_and(|one| matches!(one.value, Value::Amount(_)));
        if amount {
            scene.give(index, EXPECTED);
        }
    }
}

/// "the group now expects revenue of": what a body says of its own future is announced; of others, expected.
fn foreseen(scene: &mut Scene<'_>, verb: usize) {
    let cursor = scene.words.cursor;
    let adverb = usize::from(verb > 0 && scene.words.is(verb - 1, Class::ADVERB));
    let Some(subject) = verb.checked_sub(1 + adverb) else { return };
    let named = matches!(cursor.kind(subject), Some(TokenKind::Word))
        && !scene.words.is(subject, Class::IS | Class::WAS);
    if named {
        let own = cursor.is_any(subject, ISSUERS);
        let standing = if own { Standing::Announced } else { EXPECTED };
        scene.paint(scene.clause_from(verb + 1), standing, false);
    }
}

/// "fell from 410 to 352", "to 187, from 203": the value behind "from" is the earlier one, where a value of
/// its kind stands beside it.
fn earlier(scene: &mut Scene<'_>, at: usize, changed: bool) {
    let Some(index) = value_behind(scene, at, changed) else { return };
    let Some(finding) = scene.findings.get(index) else { return };
    let begins = scene.tokens(finding).start;
    let bracketed = at > 0 && scene.words.cursor.word(at - 1) == "(";
    let beside = scene.findings_in(at.saturating_sub(BEFORE)..begins + BEFORE);
    let paired = beside
        .filter(|&other| other != index)
        .filter_map(|other| scene.findings.get(other))
        .any(|other| alike(&finding.value, &other.value));
    if paired && (changed || bracketed) {
        scene.give(index, SUPERSEDED);
    }
}

/// "a fall of 4% on the 5,200": what a change is reckoned on is the earlier value.
fn changed_on(scene: &mut Scene<'_>, on: usize, changed: bool) {
    let behind = on + 1 + usize::from(scene.words.cursor.is(on + 1, "the"));
    let Some(index) = scene.findings_in(behind..behind + 1).next().filter(|_| changed) else { return };
    let Some(finding) = scene.findings.get(index) else { return };
    let before = scene.findings_in(on.saturating_sub(BEFORE)..on);
    let measures = |other: &&Finding| scene.tokens(other).end == on && !alike(&finding.value, &other.value);
    let last = before.clone().next_back().and_then(|other| scene.findings.get(other));
    let paired =
        before.filter_map(|other| scene.findings.get(other)).any(|other| alike(&finding.value, &other.value));
    if matches!(finding.value, Value::Amount(_)) && paired && last.filter(measures).is_some() {
        scene.give(index, SUPERSEDED);
    }
}

/// "had put the toll at 26", "had set the budget at €3m": the past perfect of an estimate is told where it holds no
/// more.
fn had_put(scene: &mut Scene<'_>, had: usize) {
    const PUTS: &[&str] = &["put", "set", "given", "estimated", "placed", "valued", "listed", "fixed"];
    const ADVERBS: &[&str] =
        &["earlier", "previously", "initially", "originally", "first", "already", "once"];
    let cursor = scene.words.cursor;
    let verb = had + 1 + usize::from(cursor.is_any(had + 1, ADVERBS));
    let polls = had > 0 && cursor.is_any(had - 1, &["poll", "polls", "surveys"]);
    if polls || !cursor.is_any(verb, PUTS) {
        return;
    }
    let clause = scene.clause_from(verb + 1);
    let Some(at) = clause.clone().take(OBJECT).find(|&at| cursor.is_any(at, &["at", "as"])) else { return };
    if scene.findings_in(verb + 1..at).is_empty() {
        scene.paint_next(at + 1, SUPERSEDED, false);
    }
}

/// The value that "from" takes. A date is taken only where something is moved.
fn value_behind(scene: &Scene<'_>, at: usize, changed: bool) -> Option<usize> {
    let moved = changed && is_moved(&scene.words.cursor, at);
    let index = scene.findings_in(at..at + 4).next()?;
    match scene.findings.get(index)?.value {
        Value::Words(_) => None,
        Value::Moment(_) => moved.then_some(index),
        _ => Some(index),
    }
}

/// Whether two values measure the same.
fn alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Amount(a), Value::Amount(b)) => {
            a.unit.map(|unit| unit.dimension) == b.unit.map(|unit| unit.dimension)
        }
        (a, b) => a.shape() == b.shape(),
    }
}

/// "(2023: 14.1m)", "(previous year: 12)".
fn bracket(scene: &mut Scene<'_>, at: usize) {
    const PERIODS: &[&str] =
        &["previous", "prior", "last", "earlier", "quarter", "half", "year", "month", "fy", "q", "h"];
    let cursor = scene.words.cursor;
    let Some(end) = (at + 1..at + 20).find(|&end| cursor.word(end) == ")") else { return };
    let Some(colon) = (at + 1..end).find(|&colon| cursor.word(colon) == ":") else { return };
    let period = (at + 1..colon).any(|at| cursor.is_any(at, PERIODS) || is_year(scene, at));
    if period {
        scene.paint(colon..end, ANOTHER_PERIOD, false);
    }
}

fn is_year(scene: &Scene<'_>, at: usize) -> bool {
    let word = scene.words.cursor.word(at);
    scene.words.cursor.kind(at) == Some(TokenKind::Number)
        && word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
}

/// "beating forecasts of $1.79", "a previous best of 17,905": what the noun before "of" makes of its value.
fn outlook(scene: &mut Scene<'_>, of: usize) {
    let cursor = scene.words.cursor;
    let Some(noun) = of.checked_sub(1) else { return };
    let window = of.saturating_sub(7)..of;
    let is_forecast = cursor.is_any(noun, FORECASTS);
    if is_forecast && window.clone().any(|at| cursor.is_any(at, COMPARATORS)) {
        scene.paint_next(of + 1, EXPECTED, false);
    } else if (of.saturating_sub(4)..of).any(|at| cursor.is_any(at, EARLIER)) && cursor.word(of) != "for" {
        let moved = scene.findings_in(of + 1..of + 4).next();
        if moved
            .and_then(|index| scene.findings.get(index))
            .is_some_and(|finding| matches!(finding.value, Value::Amount(_)))
        {
            scene.paint_next(of + 1, SUPERSEDED, false);
        }
    }
}

/// "500 a year earlier" beside a newer value; "A year earlier, it was 500".
fn a_year_earlier(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let told = cursor.is_any(at + 1, &["year", "month", "week", "day", "quarter", "decade"])
        && cursor.is_any(at + 2, &["earlier", "before"]);
    if !told {
        return;
    }
    if at == 0 {
        let reach = scene.clause_from(at + 3);
        return scene.paint(reach, ANOTHER_PERIOD, true);
    }
    let before = scene.findings_in(at.saturating_sub(BEFORE)..at);
    let Some(last) = before.clone().next_back() else { return };
    let Some(finding) = scene.findings.get(last) else { return };
    // "against $149m, or $3.21, a year before": all that is held against the new values.
    let against =
        (at.saturating_sub(BEFORE)..at).rev().find(|&cue| cursor.is_any(cue, &["against", "versus"]));
    if let Some(cue) = against.filter(|_| cursor.word(at - 1) == ",") {
        return scene.paint(cue..at, SUPERSEDED, false);
    }
    let touches = scene.tokens(finding).end == at;
    let paired = before
        .filter(|&other| other != last)
        .filter_map(|other| scene.findings.get(other))
        .any(|other| alike(&finding.value, &other.value));
    if touches && paired {
        scene.give(last, SUPERSEDED);
    }
}

/// "500 the year before", "500 the previous year" beside a newer value.
fn the_year_before(scene: &mut Scene<'_>, at: usize) {
    const UNITS: &[&str] = &["year", "month", "week", "quarter", "season"];
    let cursor = scene.words.cursor;
    let before = cursor.is_any(at + 1, UNITS) && cursor.is_any(at + 2, &["before", "earlier"]);
    let previous = cursor.is_any(at + 1, &["previous", "prior", "preceding"]) && cursor.is_any(at + 2, UNITS);
    if !(before || previous) || at == 0 {
        return;
    }
    let led = at - usize::from(cursor.is(at - 1, "in"));
    let earlier = scene.findings_in(led.saturating_sub(BEFORE)..led);
    let Some(last) = earlier.clone().next_back() else { return };
    let Some(finding) = scene.findings.get(last) else { return };
    let touches = scene.tokens(finding).end == led;
    let mut others = earlier.filter(|&other| other != last).filter_map(|other| scene.findings.get(other));
    if touches && others.any(|other| alike(&finding.value, &other.value)) {
        scene.give(last, SUPERSEDED);
    }
}

/// "above the 5 percent forecast by economists", "19.8 pence expected".
fn forecast_behind(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let expected = |at| cursor.is_any(at, EXPECTED_BEHIND) && !cursor.is_any(at + 1, &["to", "that"]);
    let by_others = cursor.is_any(at, BY_OTHERS) && (at + 1..at + 4).any(expected);
    if !(by_others || expected(at) && !scene.words.is(at, Class::DETERMINER)) || at == 0 {
        return;
    }
    let before = scene.findings_in(at.saturating_sub(8)..at);
    let Some(last) = before.clone().next_back() else { return };
    let linked = by_others && cursor.is_any(at - 1, &["that", "which"]);
    let touches = |finding: &Finding| [at, at - usize::from(linked)].contains(&scene.tokens(finding).end);
    if scene.findings.get(last).is_some_and(touches) {
        scene.give(last, EXPECTED);
    }
}

/// "reports … were false", "called the reports … baseless", "plans … were scrapped": what becomes of the values
/// between what is claimed or planned and the word at `at`.
fn discredits(scene: &Scene<'_>, claims: usize, at: usize) -> Option<Standing> {
    const FALSE: &[&str] = &[
        "false",
        "untrue",
        "unfounded",
        "baseless",
        "wrong",
        "inaccurate",
        "exaggerated",
        "fabricated",
        "invented",
        "incorrect",
        "misleading",
        "nonsense",
        "fake",
        "lies",
        "propaganda",
    ];
    const REFUTED: &[&str] = &["denied", "dismissed", "rejected", "debunked"];
    const SCRAPPED: &[&str] = &[
        "scrapped",
        "dropped",
        "abandoned",
        "shelved",
        "cancelled",
        "rejected",
        "withdrawn",
        "blocked",
        "vetoed",
        "defeated",
        "thrown",
        "turned",
        "voted",
        "refused",
        "struck",
    ];
    let cursor = &scene.words.cursor;
    let predicate = scene.words.is(at, Class::IS | Class::WAS) || cursor.is(at, "been");
    let says = |list: &[&str]| predicate && (at + 1..at + 3).any(|at| cursor.is_any(at, list));
    let called = (claims.saturating_sub(3)..claims)
        .any(|at| cursor.is_any(at, &["called", "calls", "labelled", "described", "branded", "calling"]));
    if cursor.is_any(claims, PLANS) {
        return says(SCRAPPED).then_some(Standing::Unsettled("dropped"));
    }
    let figure = cursor.is_any(claims, &["figure", "figures", "number"]);
    let refuted = says(FALSE) || !figure && says(REFUTED) || called && cursor.is_any(at, FALSE);
    refuted.then_some(DENIED)
}

/// "last season's 61 points" beside a newer value.
fn last_seasons(scene: &mut Scene<'_>, at: usize) {
    let cursor = scene.words.cursor;
    let told = at > 1
        && cursor.kind(at) == Some(TokenKind::Possessive)
        && cursor.is_any(at - 1, &["year", "season", "month", "quarter", "week", "period", "day"])
        && cursor.is_any(at - 2, &["last", "previous", "prior"]);
    let Some(index) = scene.findings_in(at + 1..at + 2).next().filter(|_| told) else { return };
    let Some(finding) = scene.findings.get(index) else { return };
    let mut others = scene.findings.iter().enumerate().filter(|&(other, _)| other != index).take(40);
    if others.any(|(_, other)| alike(&finding.value, &other.value)) {
        scene.give(index, SUPERSEDED);
    }
}
