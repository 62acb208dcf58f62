//! The roles that stand beside names come in; each becomes a finding that says whose it is.

use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::mention::{Class, Mention};
use super::phrase::folded;
use crate::base::value::{Value, Words};
use crate::catalog::role::ROLE;
use std::ops::Range;

/// Adds a finding for each role of a person.
pub fn roles(draft: &mut Draft<'_>) {
    let people = draft.mentions.iter().filter(|mention| mention.class == Class::Person);
    let findings: Vec<Finding> =
        people.flat_map(|mention| mention.roles.iter().map(|role| finding(draft, mention, role))).collect();
    draft.findings.extend(findings);
    draft.sort();
}

fn finding(draft: &Draft<'_>, mention: &Mention, role: &Range<usize>) -> Finding {
    let cursor = draft.cursor();
    Finding {
        kind: ROLE.name,
        value: Value::Words(Words { text: folded(&cursor, role.clone()), speaker: None }),
        span: cursor.span(role.clone()),
        tokens: role.clone(),
        sentence: mention.sentence,
        labels: holder(draft, mention),
        standing: Standing::Asserted,
        assumptions: Vec::new(),
        aside: draft.aside(mention.sentence),
    }
}

/// The name as it stands there, and its fullest form.
fn holder(draft: &Draft<'_>, mention: &Mention) -> Vec<Label> {
    let label = |tokens: &Range<usize>| Label { attachment: Attachment::Role, tokens: tokens.clone() };
    let full = draft.mentions.get(mention.fullest).filter(|full| full.tokens != mention.tokens);
    std::iter::once(label(&mention.tokens)).chain(full.map(|full| label(&full.tokens))).collect()
}
