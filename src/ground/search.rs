//! A subject and the sources' findings come in; what the subject means in them goes out.

use super::candidate::{Bearing, Candidate, Grounding, Source};
use super::choose::{admit, choose};
use super::fit::{ANY, Want, fits, use_of};
use super::lens::Lens;
use super::matched::Match;
use super::nearest::nearest;
use super::query::Query;
use super::score::score;
use super::select::Selection;
use crate::base::value::Value;
use crate::catalog::TABLE;
use crate::catalog::kind::Shape;
use crate::catalog::lexicon::concept::Use;
use crate::catalog::lexicon::phrase::words;
use crate::catalog::parts::roles::Roles;
use crate::claim::ast::{Alias, Alternative, Phrase, SelectorRelation, Subject};
use crate::extract::finding::{Attachment, Finding, Label};
use std::collections::HashMap;

/// The findings that a subject names, with scores and reasons. Where a number of any unit will do, numbers without
/// one come first; where a kind word in a name finds nothing, it is tried as a word of the name.
#[must_use]
pub fn ground(subject: &Subject, want: &Want, sources: &[Source], aliases: &[Alias]) -> Grounding {
    let lenses: Vec<Lens<'_>> = sources.iter().map(Lens::new).collect();
    let any = want.dimension == Some(ANY);
    let bare = Want { dimension: want.dimension.filter(|_| !any), ..*want };
    if let Some(named) = measured(subject) {
        let found = ground_one(&named, &Want { shape: None, ..bare }, &lenses, aliases);
        if !found.evidence.is_empty() {
            return found;
        }
    }
    let first = ground_one(subject, &bare, &lenses, aliases);
    let mut rest = Vec::new();
    if any {
        rest.push((subject.clone(), *want));
    }
    if let Some(plain) = plain(subject) {
        rest.push((plain, Want::default()));
    }
    if !first.evidence.is_empty() {
        return first;
    }
    let others = rest.into_iter().map(|(subject, want)| ground_one(&subject, &want, &lenses, aliases));
    others.into_iter().find(|found| !found.evidence.is_empty()).unwrap_or(first)
}

/// `length` alone as a name: what is said to be long, rather than everything that is measured in metres.
fn measured(subject: &Subject) -> Option<Subject> {
    let kind = TABLE.iter().find(|row| Some(row.name) == subject.kind)?;
    if !subject.phrases.is_empty() || subject.text.contains(' ') || kind.units.is_empty() {
        return None;
    }
    let words = Alternative { words: subject.text.clone(), quoted: false };
    let phrases = vec![Phrase { relation: SelectorRelation::Of, alternatives: vec![words] }];
    Some(Subject { phrases, ..subject.clone() })
}

/// `stoppage time` as a name of its own, where it was read as the time of a stoppage.
fn plain(subject: &Subject) -> Option<Subject> {
    let [phrase] = subject.phrases.as_slice() else { return None };
    let [only] = phrase.alternatives.as_slice() else { return None };
    let rest = subject.text.strip_prefix(only.words.as_str())?;
    let short = subject.kind.is_some() && !only.quoted && phrase.relation == SelectorRelation::Of;
    if !short || rest.trim().is_empty() || rest.contains(['@', '|']) {
        return None;
    }
    let words = Alternative { words: subject.text.clone(), quoted: false };
    let phrases = vec![Phrase { relation: SelectorRelation::Of, alternatives: vec![words] }];
    Some(Subject { kind: None, phrases, ..subject.clone() })
}

fn ground_one(subject: &Subject, want: &Want, lenses: &[Lens<'_>], aliases: &[Alias]) -> Grounding {
    let mut asked = Asked::new(subject, want, aliases);
    let (mut open, mut barred, mut sole) = (Vec::new(), Vec::new(), Vec::new());
    for (source, lens) in lenses.iter().enumerate() {
        if subject.source.as_ref().is_some_and(|name| lens.source.name.as_ref() != Some(name)) {
            continue;
        }
        let selection = Selection::new(subject, want, lens);
        for (index, finding) in lens.source.extraction.findings.iter().enumerate() {
            if finding.aside.is_some() || !fits(finding, subject.kind, want) || !selection.admits(index) {
                continue;
            }
            if is_dateline(lens, finding) {
                continue;
            }
            let Some(found) = asked.score(lens, finding) else { continue };
            if found.sole {
                sole.push((source, index));
            }
            let list = if found.barred.is_some() { &mut barred } else { &mut open };
            list.push(candidate(source, index, found));
        }
    }
    admit(&mut open, &mut barred, &sole, lenses);
    let mut grounding = choose(open, barred, lenses, subject.quantifier);
    grounding.looked_for = looked_for(subject, want);
    if grounding.evidence.is_empty() {
        grounding.nearest = nearest(subject, want, lenses);
    }
    grounding
}

/// How many words a dateline may have before its date.
const DATELINE: usize = 8;

/// "RIVERTON, May 6, 2026 — The council": the text's own date is that of no event in its sentence.
fn is_dateline(lens: &Lens<'_>, finding: &Finding) -> bool {
    let life = |label: &Label| matches!(label.attachment, Attachment::Born | Attachment::Died);
    if !matches!(finding.value, Value::Moment(_)) || finding.labels.iter().any(life) {
        return false;
    }
    let document = &lens.source.document;
    let first = document.sentences.get(finding.sentence).map_or(0, |sentence| sentence.tokens.start);
    let named =
        |at: usize| lens.has(at, Roles::CAPITALISED) || !lens.text(at).starts_with(char::is_alphabetic);
    let leads = finding.tokens.start <= first + DATELINE && (first..finding.tokens.start).all(named);
    // "March 14 (Northwire) -"
    let close = (finding.tokens.end..finding.tokens.end + 8).find(|&at| lens.text(at) == ")");
    let end =
        close.filter(|_| lens.text(finding.tokens.end) == "(").map_or(finding.tokens.end, |close| close + 1);
    let dash = (end..end + 6).find(|&at| {
        lens.text(at).starts_with(char::is_alphabetic) || ["—", "–", "-", "--"].contains(&lens.text(at))
    });
    leads && dash.is_some_and(|at| !lens.text(at).starts_with(char::is_alphabetic))
}

fn candidate(source: usize, finding: usize, found: Match) -> Candidate {
    let mut reasons = found.reasons;
    reasons.extend(found.barred);
    Candidate { source, finding, score: found.score, bearing: found.bearing, reasons, repeats: Vec::new() }
}

/// "a count of personnel"
fn looked_for(subject: &Subject, want: &Want) -> String {
    let phrases: Vec<String> = subject
        .phrases
        .iter()
        .map(|phrase| {
            let words: Vec<String> = phrase
                .alternatives
                .iter()
                .map(|one| if one.quoted { format!("“{}”", one.words) } else { one.words.clone() })
                .collect();
            let relation = phrase.relation.word();
            format!(" {relation} {}", words.join(" or "))
        })
        .collect();
    let kind = subject.kind.unwrap_or(match (want.shape, want.dimension) {
        (Some(Shape::Amount), Some(dimension)) if dimension.starts_with("money") => "sum of money",
        (Some(Shape::Amount), Some("ratio" | "points")) => "percentage",
        (Some(Shape::Amount), Some(_)) => "measure",
        (Some(Shape::Amount), None) => "count",
        (Some(Shape::Moment), _) => "date",
        (Some(Shape::Duration), _) => "duration",
        (Some(Shape::Words), _) => "name",
        (Some(Shape::Series), _) => "list",
        (None, _) => "value",
    });
    let kind = if kind == "money" { "sum of money" } else { kind };
    let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {kind}{}", phrases.concat())
}

/// The name that is asked for, cut for each use of values that may answer.
struct Asked<'q> {
    alternatives: Vec<Vec<Alternative>>,
    subject: &'q Subject,
    want: &'q Want,
    queries: HashMap<Use, Vec<Vec<Query>>>,
}

impl<'q> Asked<'q> {
    fn new(subject: &'q Subject, want: &'q Want, aliases: &[Alias]) -> Self {
        let of = subject.phrases.iter().filter(|phrase| phrase.relation == SelectorRelation::Of);
        let alternatives = of.map(|phrase| widened(&phrase.alternatives, aliases)).collect();
        Self { alternatives, subject, want, queries: HashMap::new() }
    }

    /// How the whole name stands to a finding: each phrase by its best alternative.
    fn score(&mut self, lens: &Lens<'_>, finding: &Finding) -> Option<Match> {
        let wanted = use_of(finding);
        let alternatives = &self.alternatives;
        let queries = self.queries.entry(wanted).or_insert_with(|| cut(alternatives, wanted));
        let undated =
            wanted == Use::Date && self.subject.kind.is_none() && self.want.shape == Some(Shape::Moment);
        let mut whole =
            Match { score: 1.0, bearing: Bearing::Exact, barred: None, sole: false, reasons: Vec::new() };
        for phrase in queries {
            let fitting = phrase.iter().filter(|query| !undated || query.happens());
            let found = fitting.filter_map(|query| score(query, lens, finding));
            let found = found.max_by(|a, b| a.score.total_cmp(&b.score))?;
            whole.score = whole.score.min(found.score);
            whole.reasons.extend(found.reasons);
            whole.barred = whole.barred.or(found.barred);
            whole.sole |= found.sole;
            if found.bearing != Bearing::Exact {
                whole.bearing = found.bearing;
            }
        }
        Some(whole)
    }
}

fn cut(alternatives: &[Vec<Alternative>], wanted: Use) -> Vec<Vec<Query>> {
    let queries = |phrase: &Vec<Alternative>| {
        let each = phrase.iter().flat_map(|one| {
            let query = || Query::new(&one.words, one.quoted, wanted);
            let split = query().split(&one.words, wanted);
            std::iter::once(query()).chain(split).chain(query().implied(wanted))
        });
        each.filter(|query| !query.units.is_empty()).collect()
    };
    alternatives.iter().map(queries).collect()
}

/// The alternatives, and those that an alias makes of them.
fn widened(alternatives: &[Alternative], aliases: &[Alias]) -> Vec<Alternative> {
    let mut found = alternatives.to_vec();
    for one in alternatives.iter().filter(|one| !one.quoted) {
        for alias in aliases {
            let all: Vec<&String> = std::iter::once(&alias.name).chain(&alias.words).collect();
            for from in &all {
                for to in all.iter().filter(|to| *to != from) {
                    found.extend(
                        replaced(&one.words, from, to).map(|words| Alternative { words, quoted: false }),
                    );
                }
            }
        }
    }
    found
}

/// `text` with the words `from` in it replaced, where it has them.
fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    let (have, wanted) = (words(text), words(from));
    let at = (0..have.len()).find(|&at| {
        let rest = have.get(at..).unwrap_or(&[]);
        !wanted.is_empty()
            && rest.len() >= wanted.len()
            && rest.iter().zip(&wanted).all(|(a, b)| a.is_form_of(b))
    })?;
    let kept = |range: &[crate::catalog::lexicon::phrase::Word]| {
        range.iter().map(|word| word.text.clone()).collect::<Vec<_>>()
    };
    let mut parts = kept(have.get(..at).unwrap_or(&[]));
    parts.push(to.to_owned());
    parts.extend(kept(have.get(at + wanted.len()..).unwrap_or(&[])));
    Some(parts.join(" "))
}
