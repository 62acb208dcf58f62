//! What is known of a test's subjects comes in; combinations of mentions within one source go out.

use super::mention::{Known, Mention};
use crate::claim::ast::Subject;

/// Combinations beyond this many are not compared, and the judgement says so.
pub const MOST_PIECES: usize = 10_000;

/// One mention for each subject: one piece of evidence.
#[derive(Clone, Debug)]
pub struct Piece<'k> {
    /// The subjects, in order of the test, each with its mention.
    pub bound: Vec<(&'k Subject, &'k Mention)>,
}

impl<'k> Piece<'k> {
    /// The mention that the subject stands for here.
    #[must_use]
    pub fn mention(&self, subject: &Subject) -> Option<&'k Mention> {
        self.bound.iter().find(|(known, _)| same(known, subject)).map(|&(_, mention)| mention)
    }
}

/// Whether two subjects are one, however they are written.
#[must_use]
pub fn same(one: &Subject, other: &Subject) -> bool {
    let parts = |subject: &Subject| (subject.quantifier, subject.kind, subject.source.clone());
    parts(one) == parts(other) && one.phrases == other.phrases
}

/// All combinations, best first, and whether some were cut. A subject without `@NAME` takes its mentions from
/// one source with the others.
#[must_use]
pub fn pieces(known: &[Known]) -> (Vec<Piece<'_>>, bool) {
    let mut found: Vec<Piece<'_>> = vec![Piece { bound: Vec::new() }];
    let mut cut = false;
    for subject in known {
        let mut next = Vec::new();
        'all: for piece in &found {
            for mention in subject.mentions.iter().filter(|mention| goes_with(piece, subject, mention)) {
                if next.len() == MOST_PIECES {
                    cut = true;
                    break 'all;
                }
                let mut bound = piece.bound.clone();
                bound.push((&subject.subject, mention));
                next.push(Piece { bound });
            }
        }
        found = next;
    }
    (found, cut)
}

fn goes_with(piece: &Piece<'_>, subject: &Known, mention: &Mention) -> bool {
    subject.subject.source.is_some()
        || piece
            .bound
            .iter()
            .filter(|(other, _)| other.source.is_none())
            .all(|(_, other)| other.identity.0 == mention.identity.0)
}
