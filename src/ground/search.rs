//! A subject and the sources' findings come in; what the subject means in them goes out.

use super::candidate::{Bearing, Candidate, Grounding, Source};
use crate::catalog::kind::Shape;
use crate::claim::ast::{Alias, Subject};
use crate::extract::finding::Finding;

/// What the other side of a test asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Want {
    /// The shape of its value; none where it is a subject itself.
    pub shape: Option<Shape>,
    /// The dimension of its unit (`ratio`, `money USD`); none where it has none or any will do.
    pub dimension: Option<&'static str>,
}

/// The findings that a subject names, with scores and reasons.
#[must_use]
pub fn ground(subject: &Subject, want: &Want, sources: &[Source], _aliases: &[Alias]) -> Grounding {
    let mut grounding = Grounding { looked_for: subject.text.clone(), ..Grounding::default() };
    for (source, read) in sources.iter().enumerate() {
        for (finding, found) in read.extraction.findings.iter().enumerate() {
            if found.aside.is_none() && fits(found, want) && names(subject, read, found) {
                grounding.evidence.push(Candidate {
                    source,
                    finding,
                    score: 1.0,
                    bearing: Bearing::Exact,
                    reasons: Vec::new(),
                    repeats: Vec::new(),
                });
            }
        }
    }
    grounding
}

fn fits(finding: &Finding, want: &Want) -> bool {
    use crate::base::value::Value;
    want.shape.is_none_or(|shape| {
        matches!(
            (shape, &finding.value),
            (Shape::Amount, Value::Amount(_))
                | (Shape::Moment, Value::Moment(_))
                | (Shape::Duration, Value::Duration(_))
                | (Shape::Words, Value::Words(_))
                | (Shape::Series, Value::Series(_))
        )
    })
}

/// Whether each word of the subject stands in the finding's sentence.
fn names(subject: &Subject, source: &Source, finding: &Finding) -> bool {
    let Some(sentence) = source.document.sentences.get(finding.sentence) else { return false };
    let text = sentence.span.text(&source.document.text).to_lowercase();
    subject.phrases.iter().all(|phrase| {
        phrase.alternatives.iter().any(|one| one.words.split(' ').all(|word| text.contains(word)))
    })
}
