//! A value's surroundings come in; the word that makes it a change and no level goes out.

use super::view::View;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::direction;
use std::ops::Range;

/// Words of a hedge behind a verb of change that tell of the level reached: "fell below 40,000".
const REACHED: &[&str] = &["to", "below", "above", "under", "over", "past", "beyond", "between", "from"];

/// The word that makes the value at `at` a change: "rose 12%", "up 8.4%", "an increase of 0.3 points"; or, where it
/// `counts` things, money or shares, a distance from another: "40 above the average".
#[must_use]
pub fn change(view: &View<'_>, at: &Range<usize>, clause: usize, counts: bool) -> Option<usize> {
    let apart = counts
        && view.cursor.is_any(at.end, &["above", "below", "clear", "ahead", "behind", "adrift", "short"]);
    before(view, at, clause).or_else(|| behind(view, at)).or_else(|| apart.then_some(at.end))
}

fn moves(view: &View<'_>, at: usize) -> bool {
    direction(&Word::new(view.cursor.word(at))).is_some()
}

fn before(view: &View<'_>, at: &Range<usize>, clause: usize) -> Option<usize> {
    let before = at.start.checked_sub(1)?;
    let cursor = &view.cursor;
    if cursor.is_any(before, &["up", "down"]) {
        return Some(before);
    }
    if cursor.is(before, "of") {
        let phrase = view.phrase_before(before)?;
        let head = (phrase.clone()).find(|&at| view.is_preposition(at)).unwrap_or(phrase.end);
        return head.checked_sub(1).filter(|&head| moves(view, head));
    }
    if cursor.is(before, "by") {
        let verb = view.verb_before(before, clause)?;
        return moves(view, verb).then_some(verb);
    }
    let level = cursor.is_any(at.start, REACHED);
    let raised = cursor.is_any(before, &["raised", "raise", "raises"]);
    (view.is_verb(before) && moves(view, before) && !level && !raised).then_some(before)
}

fn behind(view: &View<'_>, at: &Range<usize>) -> Option<usize> {
    let cursor = &view.cursor;
    let end = at.end;
    if cursor.is_any(end, &["more", "fewer", "higher", "lower", "less", "longer", "shorter"]) {
        return Some(end);
    }
    let phrase = view.phrase_after(end)?;
    let head = (phrase.clone()).find(|&at| view.is_preposition(at)).unwrap_or(phrase.end) - 1;
    moves(view, head).then_some(head)
}
