//! A claim file comes in; its sources are read and its claims judged.

use crate::claim::ast::Program;
use crate::ground::candidate::Source;
use crate::judge::decide::judge;
use crate::judge::judgement::Judgement;

/// The judgement of every claim, in order.
#[must_use]
pub fn judged(program: &Program, sources: &[Source]) -> Vec<Judgement> {
    program.claims.iter().map(|claim| judge(claim, sources, &program.aliases)).collect()
}
