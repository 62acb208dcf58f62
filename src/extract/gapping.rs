//! A bare number comes in; where it leaves out the noun and the verb that stand at the value before it ("Sweden took in
//! 90 children, Norway 31"; "90 in 2019 and 31 in 2020"), both go out as its labels.

use super::finding::{Attachment, Finding, Label};
use super::govern::Around;
use crate::base::value::Value;
use crate::catalog::lexicon::phrase::Word;
use std::ops::Range;

/// Words between two values of which the second leaves out its noun, at most.
const APART: usize = 10;

impl Around<'_, '_> {
    /// Adds the labels that the number shares with the value before it, and makes of its subject its holder.
    pub(super) fn gapped(&self, previous: &Finding, found: &mut Vec<Label>) {
        let gap = previous.tokens.end.saturating_sub(self.first)..self.at.start;
        let noun = previous.labels.iter().find(|label| label.attachment == Attachment::Counted);
        let Some(noun) = noun.filter(|_| {
            self.is_elliptic() && (self.is_joined(&gap, found) || self.repeats(&gap, previous, found))
        }) else {
            return;
        };
        found.retain(|label| label.attachment != Attachment::Complement);
        for label in found.iter_mut().filter(|label| label.attachment == Attachment::Subject) {
            label.attachment = Attachment::Clause;
        }
        if !found.iter().any(|label| label.attachment == Attachment::Counted) {
            found.push(noun.clone());
        }
        let event = |label: &&Label| label.attachment == Attachment::Event;
        if !found.iter().any(|label| event(&label)) {
            found.extend(previous.labels.iter().filter(event).cloned());
        }
    }

    /// "in 2020, 40 did": a verb that stands for the one before.
    pub(super) fn echoed(&self, previous: &Finding, found: &mut Vec<Label>) {
        let cursor = &self.view.cursor;
        let end = self.at.end;
        let ends = end + 1 >= self.view.len() || matches!(cursor.word(end + 1), "." | "," | ";");
        if !(cursor.is_any(end, &["did", "do", "does"]) && ends) {
            return;
        }
        let said = |label: &&Label| matches!(label.attachment, Attachment::Counted | Attachment::Event);
        found.extend(previous.labels.iter().filter(said).cloned());
    }

    /// Whether nothing behind the number says what it counts.
    fn is_elliptic(&self) -> bool {
        let end = self.at.end;
        !self.view.is_nominal(end) && !self.view.is_verb(end) && self.view.cursor.word(end) != "%"
    }

    /// "employed 900 people; it now employs 400": the verb says again what is counted.
    fn repeats(&self, gap: &Range<usize>, previous: &Finding, found: &[Label]) -> bool {
        let verb = |labels: &[Label]| {
            let event = labels.iter().find(|label| label.attachment == Attachment::Event)?;
            Some(Word::new(self.view.cursor.word(event.tokens.start.checked_sub(self.first)?)))
        };
        let (before, own) = (verb(&previous.labels), verb(found));
        let holder = found.iter().any(|label| {
            matches!(label.attachment, Attachment::Clause | Attachment::Subject)
                && gap.contains(&label.tokens.start.saturating_sub(self.first))
        });
        let again = found.iter().any(|label| {
            label.attachment == Attachment::Event
                && gap.contains(&label.tokens.start.saturating_sub(self.first))
        });
        gap.len() <= APART
            && again
            && !holder
            && before.zip(own).is_some_and(|(before, own)| before.is_form_of(&own))
    }

    /// Whether only a joint, the number's own holder and what hangs on the value before stand between the two.
    fn is_joined(&self, gap: &Range<usize>, found: &[Label]) -> bool {
        let cursor = &self.view.cursor;
        let joins =
            |at: usize| matches!(cursor.word(at), "," | ";") || cursor.is_any(at, &["and", "while", "but"]);
        let holder = found.iter().find(|label| label.attachment == Attachment::Subject);
        let from = holder.map_or(self.at.start, |label| label.tokens.start.saturating_sub(self.first));
        let joined = from.checked_sub(1).is_some_and(|at| gap.contains(&at) && joins(at));
        joined && gap.len() <= APART && !gap.clone().any(|at| self.view.is_verb(at))
    }
}

/// "Sweden took in 90 children, Norway 31": each is of its own holder. Both get it as a limit.
pub fn contrast(findings: &mut [Finding]) {
    let counts = |finding: &Finding| matches!(finding.value, Value::Amount(_));
    let mut last: Option<usize> = None;
    for index in 0..findings.len() {
        if !findings.get(index).is_some_and(counts) {
            continue;
        }
        let Some(before) = last.replace(index) else { continue };
        let (earlier, rest) = findings.split_at_mut(index);
        let (Some(before), Some(own)) = (earlier.get_mut(before), rest.first_mut()) else { continue };
        let gap = before.tokens.end..own.tokens.start;
        let holder = own.labels.iter().find(|label| {
            label.attachment == Attachment::Clause
                && gap.contains(&label.tokens.start)
                && label.tokens.end == gap.end
        });
        let noun = |label: &&Label| label.attachment == Attachment::Counted && label.tokens.end <= gap.end;
        let shared = own.labels.iter().find(noun).is_some_and(|noun| before.labels.contains(noun));
        let Some(holder) = holder.filter(|_| shared && own.kind == "number").cloned() else { continue };
        let first = before
            .labels
            .iter()
            .find(|label| label.attachment == Attachment::Clause && label.tokens.end <= before.tokens.start);
        if let Some(first) = first.cloned() {
            before.labels.push(Label { attachment: Attachment::Scope, ..first });
        }
        own.labels.push(Label { attachment: Attachment::Scope, ..holder });
    }
}
