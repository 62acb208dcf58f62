//! What parts of a condition got comes in; what the whole gets goes out.

use super::judgement::{Evidence, Settles};
use crate::base::verdict::Verdict;

/// What a condition, or a part of one, got.
#[derive(Clone, Debug)]
pub struct Decided {
    /// What it got.
    pub verdict: Verdict,
    /// In one line.
    pub reason: String,
    /// What decided it, else what was found.
    pub evidence: Vec<Evidence>,
    /// Each assumption that decided.
    pub assumptions: Vec<String>,
    /// What to do.
    pub help: Vec<String>,
}

impl Decided {
    /// With no evidence.
    #[must_use]
    pub fn without_evidence(verdict: Verdict, reason: impl Into<String>) -> Self {
        let (evidence, assumptions, help) = (Vec::new(), Vec::new(), Vec::new());
        Self { verdict, reason: reason.into(), evidence, assumptions, help }
    }

    /// `not` of it: what supported refutes, and the other way round.
    #[must_use]
    pub fn negated(mut self) -> Self {
        self.verdict = self.verdict.negated();
        for evidence in &mut self.evidence {
            evidence.settles = match evidence.settles {
                Settles::Supports => Settles::Refutes,
                Settles::Refutes => Settles::Supports,
                Settles::Open => Settles::Open,
            };
        }
        self
    }
}

/// `and` of parts: its evidence is that of the parts that decide it.
#[must_use]
pub fn all(parts: Vec<Decided>) -> Decided {
    let verdict = parts.iter().fold(Verdict::Supported, |all, part| all.and(part.verdict));
    let mut whole = Decided::without_evidence(verdict, "");
    let mut reasons = Vec::new();
    for part in parts.into_iter().filter(|part| part.verdict == verdict) {
        push_new(&mut reasons, [part.reason]);
        for evidence in part.evidence {
            add_evidence(&mut whole.evidence, evidence);
        }
        push_new(&mut whole.assumptions, part.assumptions);
        push_new(&mut whole.help, part.help);
    }
    whole.reason = reasons.join("; ");
    whole
}

/// `or` of parts: by De Morgan, evidence and all.
#[must_use]
pub fn any(parts: Vec<Decided>) -> Decided {
    all(parts.into_iter().map(Decided::negated).collect()).negated()
}

/// Adds what is not there yet, keeping the order.
pub fn push_new(known: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for one in more {
        if !one.is_empty() && !known.contains(&one) {
            known.push(one);
        }
    }
}

/// Adds evidence; words that are there already keep what they settle, or get it.
pub fn add_evidence(known: &mut Vec<Evidence>, more: Evidence) {
    let there = known.iter_mut().find(|one| (one.source, one.span) == (more.source, more.span));
    match there {
        Some(one) => {
            push_new(&mut one.notes, more.notes);
            if one.settles == Settles::Open {
                one.settles = more.settles;
            }
        }
        None => known.push(more),
    }
}
