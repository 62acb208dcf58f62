//! A match comes in; where its count is told for each of several things, or added to others, it is lessened.

use super::candidate::Bearing;
use super::lens::Lens;
use super::matched::Match;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding};

/// "the 3rd officer" counts no officers; "his 20th goal" does count his goals.
pub fn judge_place(lens: &Lens<'_>, finding: &Finding, name: &[Word], found: &mut Match) {
    let several = name
        .last()
        .is_some_and(|word| word.text.ends_with('s') && word.bases.iter().any(|base| *base != word.text));
    let own = finding.tokens.start.checked_sub(1).is_some_and(|before| {
        let possessive = lens.source.document.tokens.get(before).map(|token| token.kind);
        possessive == Some(TokenKind::Possessive)
            || ["his", "her", "its", "their", "my", "our"]
                .contains(&lens.text(before).to_lowercase().as_str())
    });
    if finding.kind == "ordinal" && several && !own {
        found.barred.get_or_insert_with(|| "a place in an order, not how many".to_owned());
    }
}

/// "another 40", "40 each": a part of all there are, unless the name says so too. "12 per 100,000" is no count at all.
pub fn judge_extent(lens: &Lens<'_>, finding: &Finding, matched: &[usize], found: &mut Match) {
    let count = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none());
    let extent = finding.labels.iter().find(|label| {
        matches!(label.attachment, Attachment::Each | Attachment::More)
            && !label.tokens.clone().any(|token| matched.contains(&token))
    });
    // "up to 8 devices per account" is a rule, whose limit holds for whoever asks.
    let limit = matches!(&finding.value, Value::Amount(amount)
        if Interval::exactly(Number::zero()).is_subset(&amount.set) && amount.set.single().is_none());
    let Some(label) = extent.filter(|_| count && !limit) else { return };
    found.sole = false;
    let words = lens.phrase(label.tokens.clone());
    let per_many = label.tokens.clone().any(|token| lens.has(token, Roles::DIGITS | Roles::NUMERAL));
    if label.attachment == Attachment::Each && per_many {
        found.barred.get_or_insert(format!("a rate ({words})"));
        return;
    }
    if found.bearing == Bearing::Exact {
        found.score *= 0.95;
    }
    found.bearing = Bearing::AtLeast;
    let why = if label.attachment == Attachment::Each { "of each, not of all" } else { "an addition" };
    found.reasons.push(format!("{why} ({words})"));
}
