//! One sentence comes in; numbers that only say per how many, how surely or with what exception something is told lose
//! their standing.

use super::finding::Standing;
use super::reach::Scene;
use crate::base::value::Value;

const BASE: Standing = Standing::Unsettled("the base of a rate");
const CONFIDENCE: Standing = Standing::Unsettled("how sure a figure is");
const EXCEPTED: Standing = Standing::Unsettled("with an exception");

/// Marks them.
pub fn mark(scene: &mut Scene<'_>) {
    let excepted = has_exception(scene);
    for index in 0..scene.findings.len() {
        let Some(finding) = scene.findings.get(index) else { break };
        let Value::Amount(amount) = &finding.value else { continue };
        let tokens = scene.tokens(finding);
        let before = tokens.start.wrapping_sub(1);
        let cursor = &scene.words.cursor;
        if amount.unit.is_none() && cursor.is_any(before, &["per", "every"]) {
            scene.give(index, BASE);
        } else if amount.unit.is_some()
            && (cursor.is_any(tokens.end, &["confidence", "credible", "certainty", "probability"])
                || cursor.is_any(before, &["confidence", "certainty"]))
        {
            scene.give(index, CONFIDENCE);
        } else if excepted && amount.stated.as_ref().is_some_and(|number| number.is_zero()) {
            scene.give(index, EXCEPTED);
        }
    }
}

/// "Nobody was hurt except the driver".
fn has_exception(scene: &Scene<'_>) -> bool {
    const WORDS: &[&str] = &["except", "excepting", "besides", "barring", "else"];
    const PHRASES: &[&str] =
        &["apart from", "aside from", "other than", "but for", "no one but", "nobody but"];
    let cursor = &scene.words.cursor;
    (0..scene.words.len())
        .any(|at| cursor.is_any(at, WORDS) || PHRASES.iter().any(|phrase| cursor.is_phrase(at, phrase)))
}
