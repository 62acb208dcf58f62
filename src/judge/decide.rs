//! A claim and the sources come in; its judgement goes out.

use super::judgement::Judgement;
use crate::base::verdict::Verdict;
use crate::claim::ast::{Alias, Claim};
use crate::ground::candidate::Source;

/// What the sources say of the claim.
#[must_use]
pub fn judge(claim: &Claim, sources: &[Source], aliases: &[Alias]) -> Judgement {
    let _ = (claim, sources, aliases);
    Judgement {
        verdict: Verdict::Silent,
        reason: String::new(),
        evidence: Vec::new(),
        assumptions: Vec::new(),
        groundings: Vec::new(),
        help: Vec::new(),
    }
}
