//! A sentence's findings come in; where one counts a part of what another counts ("two of the 300 passengers died"),
//! what is said goes with the part, and the noun stays with both.

use super::finding::{Attachment, Finding, Label};
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::is_transparent;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// Words between a part's "of" and its whole, at most: "of the country's".
const LONGEST: usize = 6;

/// Words that tell a part without a number.
const PARTS: &[&str] = &[
    "none",
    "most",
    "some",
    "half",
    "few",
    "many",
    "several",
    "majority",
    "minority",
    "any",
    "rest",
    "remainder",
    "one",
    "fraction",
    "handful",
    "much",
    "part",
    "dozens",
    "hundreds",
];

/// Shares the labels of parts and wholes among one sentence's findings.
pub fn share(findings: &mut [Finding], cursor: Cursor<'_>) {
    for index in 0..findings.len() {
        if let Some(before) = index.checked_sub(1)
            && let Some([part, whole]) = findings.get_mut(before..=index)
        {
            pair(part, whole, &cursor);
        }
        if let Some(whole) = findings.get_mut(index).filter(|whole| is_told_of_a_part(whole, &cursor)) {
            strip(whole, &cursor);
        }
    }
}

/// "280 of its 3,400 jobs": the part takes the noun of the whole and all that is said.
fn pair(part: &mut Finding, whole: &mut Finding, cursor: &Cursor<'_>) {
    let gap = part.tokens.end..whole.tokens.start;
    let counts = matches!((&part.value, &whole.value), (Value::Amount(_), Value::Amount(_)));
    if !counts || !hangs(cursor, &gap) && !is_half(part, cursor, &gap) {
        return;
    }
    let is_own = |label: &Label| {
        label.attachment == Attachment::Counted
            && !label.tokens.clone().all(|at| is_transparent(&Word::new(cursor.word(at))))
    };
    let own = part.labels.iter().any(is_own);
    let behind = |label: &&Label| {
        label.attachment == Attachment::Event
            && label.tokens.start >= whole.tokens.end
            && !hung(label, cursor)
    };
    let mut said: Vec<Label> = whole.labels.iter().filter(behind).cloned().collect();
    // "seven of the eleven miners trapped underground were rescued": all eleven were trapped.
    let reduced = |label: &Label| label.tokens.start == whole.tokens.end;
    let trapped = said.iter().position(reduced).filter(|_| said.len() > 1).map(|at| said.remove(at));
    if !own {
        let counted = |label: &&Label| label.attachment == Attachment::Counted;
        part.labels.extend(said);
        part.labels.extend(whole.labels.iter().filter(counted).cloned());
        part.labels.push(Label { attachment: Attachment::Scope, tokens: gap.start..gap.start + 1 });
    }
    strip(whole, cursor);
    whole.labels.extend(trapped);
}

/// Whether these words hang a whole on its part: "of", "out of", "of the country's".
fn hangs(cursor: &Cursor<'_>, gap: &Range<usize>) -> bool {
    let of = gap.start + usize::from(cursor.is(gap.start, "out"));
    let inner = |at: usize| {
        let word = cursor.kind(at) == Some(TokenKind::Word);
        let function = cursor.has(at, Roles::FUNCTION) && !cursor.has(at, Roles::DETERMINER | Roles::PRONOUN);
        word && !function || cursor.kind(at) == Some(TokenKind::Possessive)
    };
    let last = gap.end.wrapping_sub(1);
    let leads = gap.len() <= 3
        || cursor.has(last, Roles::DETERMINER)
        || cursor.kind(last) == Some(TokenKind::Possessive);
    of < gap.end && cursor.is(of, "of") && gap.len() <= LONGEST && leads && (of + 1..gap.end).all(inner)
}

/// "half the 300 seats".
fn is_half(part: &Finding, cursor: &Cursor<'_>, gap: &Range<usize>) -> bool {
    cursor.is_any(part.tokens.end.wrapping_sub(1), &["half"])
        && gap.len() == 1
        && cursor.has(gap.start, Roles::DETERMINER)
}

/// "most of the 300 seats", "how many of its 40 members".
fn is_told_of_a_part(whole: &Finding, cursor: &Cursor<'_>) -> bool {
    let counts = matches!(&whole.value, Value::Amount(amount) if amount.unit.is_none());
    let start = whole.tokens.start;
    let of = (start.saturating_sub(LONGEST)..start).rev().find(|&at| cursor.is(at, "of"));
    let Some(of) = of.filter(|&of| counts && of > 0 && of + 1 < start) else { return false };
    cursor.is_any(of - 1, PARTS) && hangs(cursor, &(of..start))
}

/// Leaves a whole its noun, and what a clause of its own says of it: "most of the 241 clinics that took part".
fn strip(whole: &mut Finding, cursor: &Cursor<'_>) {
    whole.labels.retain(|label| label.attachment == Attachment::Counted || hung(label, cursor));
}

/// Whether an event is told of the whole itself: "that took part", "trapped underground".
fn hung(label: &Label, cursor: &Cursor<'_>) -> bool {
    let before = label.tokens.start.wrapping_sub(1);
    label.attachment == Attachment::Event && cursor.is_any(before, &["who", "which", "that"])
}
