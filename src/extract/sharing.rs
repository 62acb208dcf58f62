//! Two values of one sentence come in; the labels that the second takes over from the first go out.

use super::finding::{Attachment, Finding, Label};
use super::govern::Around;

impl Around<'_, '_> {
    /// What a value takes over from the one before it: "and 24 seats", "up 8.4%", "an increase of 0.3 points".
    pub(super) fn shared(&self, own: bool, counted: bool, previous: &Finding, found: &mut Vec<Label>) {
        let event = found.iter().any(|label| label.attachment == Attachment::Event);
        let cursor = &self.view.cursor;
        let before = self.at.start.saturating_sub(1);
        let gap = previous.tokens.end.saturating_sub(self.first)..before;
        let changed = found.iter().any(|label| label.attachment == Attachment::Change);
        let subject =
            found.iter().any(|label| matches!(label.attachment, Attachment::Subject | Attachment::Colon));
        let part =
            found.iter().any(|label| label.attachment == Attachment::Scope) && cursor.is(self.at.end, "of");
        let joined = cursor.is_any(before, &["and", ",", "or", "with"])
            && gap.len() <= 6
            && !(gap.clone()).any(|at| self.view.is_verb(at));
        let inner = previous.labels.iter().find(|label| label.attachment == Attachment::Subject);
        if let Some(inner) = inner.filter(|_| joined && !subject) {
            let farther = |label: &Label| {
                label.attachment == Attachment::Clause && label.tokens.end <= inner.tokens.start
            };
            found.retain(|label| !farther(label));
        }
        for label in &previous.labels {
            let taken = match label.attachment {
                Attachment::Counted => part || !counted && !own && joined,
                Attachment::Colon | Attachment::Complement => changed && !subject,
                Attachment::Subject => (changed || joined) && !subject,
                Attachment::Event => joined && !event || part,
                Attachment::Clause => joined && !subject,
                _ => false,
            };
            if taken && label.tokens.end <= self.at.start + self.first {
                found.push(label.clone());
            }
        }
    }
}
