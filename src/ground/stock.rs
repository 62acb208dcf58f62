//! A match comes in; whether what it counts is only a part of all there are of the thing goes out.

use super::bear::{Named, lessen};
use super::lens::{Lens, Placed};
use super::matched::Match;
use crate::catalog::lexicon::concept::Sort;
use crate::catalog::lexicon::family::is_verb;
use crate::catalog::lexicon::link::Tie;
use crate::catalog::parts::roles::Roles;
use crate::extract::finding::{Attachment, Finding};

/// Verbs that tell how many there are of something.
const STATIVE: &[&str] = &[
    "be",
    "have",
    "live",
    "employ",
    "count",
    "number",
    "total",
    "include",
    "remain",
    "stay",
    "reside",
    "belong",
    "boast",
    "comprise",
    "consist",
    "exceed",
    "reach",
    "work",
    "serve",
    "operate",
    "own",
    "run",
    "estimate",
    "do",
    "say",
    "report",
    "make",
    "house",
    "inhabit",
    "contain",
    "stand",
    "represent",
    "cover",
    "join",
    "grow",
    "end",
    "close",
    "begin",
    "start",
    "finish",
    "give",
    "put",
    "expect",
    "see",
    "support",
];

/// "14,000 residents were evacuated": those to whom something happened are at least a part of the population.
pub fn judge_stock(named: &Named<'_>, lens: &Lens<'_>, finding: &Finding, found: &mut Match) {
    let head = named.query.units.get(named.query.head);
    let stock = head.is_some_and(|unit| unit.name.concepts.iter().any(|one| one.sort == Sort::Stock));
    let counted = named.head.attachment == Attachment::Counted && named.head.link.tie > Tie::Form;
    if !stock || !counted || is_whole(lens, finding) {
        return;
    }
    let events = finding.labels.iter().filter(|label| label.attachment == Attachment::Event);
    let deed = events.flat_map(|label| lens.words(label.tokens.clone())).find(|one| is_deed(named, one));
    if let Some(deed) = deed {
        lessen(found, finding, format!("only those that are told of ({})", deed.word.text));
    }
}

fn is_deed(named: &Named<'_>, one: &Placed) -> bool {
    let stative = one.word.bases.iter().any(|base| STATIVE.contains(&base.as_str()));
    is_verb(&one.word.bases) && !stative && !named.matched.contains(&one.token)
}

/// "its 300 workers", "all 300 workers"
fn is_whole(lens: &Lens<'_>, finding: &Finding) -> bool {
    finding.tokens.start.checked_sub(1).is_some_and(|before| {
        lens.has(before, Roles::DETERMINER)
            || ["s", "all"].contains(&lens.text(before))
            || lens.text(before) == "'s"
    })
}
