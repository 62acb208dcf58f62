//! A claim and the sources come in; its judgement goes out.

use super::combine::Decided;
use super::condition::decide;
use super::gather::gather;
use super::judgement::Judgement;
use super::mention::Known;
use super::mentioned::mentioned;
use super::quotations::said;
use super::reason::named;
use super::weigh::weigh;
use crate::base::verdict::Verdict;
use crate::claim::ast::{Alias, Claim, Test, TestKind};
use crate::ground::candidate::{Grounding, Source};

/// What the sources say of the claim.
#[must_use]
pub fn judge(claim: &Claim, sources: &[Source], aliases: &[Alias]) -> Judgement {
    let mut groundings: Vec<(String, Grounding)> = Vec::new();
    let mut decided =
        decide(&claim.condition, &mut |test| decide_test(test, sources, aliases, &mut groundings));
    if decided.verdict == Verdict::Silent {
        decided.help.extend(claim.hint.clone());
    }
    let Decided { verdict, reason, evidence, assumptions, help } = decided;
    Judgement { verdict, reason, evidence, assumptions, groundings, help }
}

fn decide_test(
    test: &Test,
    sources: &[Source],
    aliases: &[Alias],
    groundings: &mut Vec<(String, Grounding)>,
) -> Decided {
    match &test.kind {
        TestKind::SaidBy { words, speaker, .. } => said(words, speaker, sources, aliases),
        TestKind::Mentions { words } => mentioned(words, sources),
        kind => {
            let (known, found): (Vec<Known>, Vec<Grounding>) =
                gather(kind, sources, aliases).into_iter().unzip();
            for (one, grounding) in known.iter().zip(found) {
                let name = named(&one.subject);
                if !groundings.iter().any(|(known, _)| *known == name) {
                    groundings.push((name, grounding));
                }
            }
            weigh(kind, &known, aliases)
        }
    }
}
