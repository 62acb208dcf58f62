//! What differs in each claim file comes in; the one model that every format of `diff` is made from goes out.

use super::value::SCHEMA;
use crate::base::verdict::Verdict;
use crate::record::compare::{CHANGES, Change, compare};
use crate::record::entry::{Entry, Found};
use crate::record::pairs::pairs;
use crate::record::words::{Words, words};
use serde::Serialize;
use std::collections::BTreeMap;

/// A claim file with what was and what is.
#[derive(Clone, Debug, Default)]
pub struct TwoSides {
    /// The claim file.
    pub path: String,
    /// What was.
    pub old: Vec<Entry>,
    /// What is.
    pub new: Vec<Entry>,
    /// Why what was cannot be read, where it cannot: then nobody knows what differs.
    pub fault: Option<String>,
}

/// All that differs.
#[derive(Clone, Debug, Serialize)]
pub struct ChangesReport {
    /// The version of this output.
    pub schema: &'static str,
    /// How many claims of each class, by weight.
    pub summary: Counts,
    /// The snapshots that cannot be read.
    pub faults: Vec<FaultReport>,
    /// Each claim, flips first, then by weight, then in order of files and claims.
    pub differences: Vec<ChangeReport>,
}

/// How many claims of each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are those of the classes")]
pub struct Counts {
    pub flipped: usize,
    pub value: usize,
    pub moved: usize,
    pub wording: usize,
    pub added: usize,
    pub removed: usize,
}

/// A claim file whose snapshot cannot be read.
#[derive(Clone, Debug, Serialize)]
pub struct FaultReport {
    /// The claim file.
    pub path: String,
    /// Why.
    pub fault: String,
}

/// One claim that differs.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeReport {
    /// The claim file.
    pub path: String,
    /// The claim's id.
    pub id: String,
    /// How.
    pub change: Change,
    /// What was; nothing where the claim is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<SideReport>,
    /// What is; nothing where the claim is removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<SideReport>,
    /// The pieces of evidence that differ, in pairs.
    pub evidence: Vec<PairReport>,
}

/// What is said of a claim on one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SideReport {
    /// The verdict.
    pub verdict: Verdict,
    /// The values of its evidence, each once.
    pub values: Vec<String>,
}

/// A piece of evidence, and the one that stands for it now.
#[derive(Clone, Debug, Serialize)]
pub struct PairReport {
    /// What was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<FoundReport>,
    /// What is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<FoundReport>,
    /// The words of both sentences in one sequence.
    pub words: Vec<Words>,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FoundReport {
    /// The value.
    pub value: String,
    /// The source, told from the claim file's folder.
    pub source: String,
    /// The whole sentence.
    pub sentence: String,
}

/// The report of all that differs.
#[must_use]
pub fn changes(files: &[TwoSides]) -> ChangesReport {
    let mut faults = Vec::new();
    let mut differences: Vec<ChangeReport> = Vec::new();
    for file in files {
        if let Some(fault) = &file.fault {
            faults.push(FaultReport { path: file.path.clone(), fault: fault.clone() });
        } else {
            let all = compare(&file.old, &file.new);
            differences.extend(all.iter().map(|one| change(&file.path, one.change, one.old, one.new)));
        }
    }
    differences.sort_by_key(|one| one.change);
    ChangesReport { schema: SCHEMA, summary: Counts::of(&differences), faults, differences }
}

impl ChangesReport {
    /// Keeps some of the differences, by their class and their claim's id.
    pub fn retain(&mut self, keep: impl Fn(Change, &str) -> bool) {
        self.differences.retain(|one| keep(one.change, &one.id));
        self.summary = Counts::of(&self.differences);
    }
}

/// One claim of a file, with what is said of it on both sides.
#[must_use]
pub fn change(path: &str, change: Change, old: Option<&Entry>, new: Option<&Entry>) -> ChangeReport {
    let evidence = |entry: Option<&'_ Entry>| entry.map_or_else(Vec::new, |entry| entry.found.clone());
    ChangeReport {
        path: path.to_owned(),
        id: new.or(old).map_or_else(String::new, |entry| entry.id.clone()),
        change,
        was: old.map(side),
        now: new.map(side),
        evidence: pairs(&evidence(old), &evidence(new))
            .into_iter()
            .map(|(was, now)| pair(was, now))
            .collect(),
    }
}

fn side(entry: &Entry) -> SideReport {
    let mut values: Vec<String> = Vec::new();
    for found in &entry.found {
        if !found.value.is_empty() && !values.contains(&found.value) {
            values.push(found.value.clone());
        }
    }
    SideReport { verdict: entry.verdict, values }
}

fn pair(was: Option<&Found>, now: Option<&Found>) -> PairReport {
    let sentence = |found: Option<&'_ Found>| found.map_or_else(String::new, |one| one.sentence.clone());
    let report = |found: &Found| FoundReport {
        value: found.value.clone(),
        source: found.source.clone(),
        sentence: found.sentence.clone(),
    };
    PairReport { was: was.map(report), now: now.map(report), words: words(&sentence(was), &sentence(now)) }
}

/// The claims of one class whose evidence differs in the same sentences, together, in order of the first of each.
#[must_use]
pub fn clusters(report: &ChangesReport, change: Change) -> Vec<Vec<&ChangeReport>> {
    let mut places: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    let mut out: Vec<Vec<&ChangeReport>> = Vec::new();
    for one in report.differences.iter().filter(|one| one.change == change) {
        let place = *places.entry(key(one)).or_insert(out.len());
        match out.get_mut(place) {
            Some(cluster) => cluster.push(one),
            None => out.push(vec![one]),
        }
    }
    out
}

/// The file, and the sentences that differ with their sources.
fn key(one: &ChangeReport) -> Vec<&str> {
    let sides = one.evidence.iter().flat_map(|pair| [&pair.was, &pair.now]);
    let found = sides.flat_map(|side| {
        side.as_ref().map_or(["", ""], |found| [found.source.as_str(), found.sentence.as_str()])
    });
    std::iter::once(one.path.as_str()).chain(found).collect()
}

impl Counts {
    /// The counts of some differences.
    #[must_use]
    pub fn of(differences: &[ChangeReport]) -> Self {
        let mut counts = Self::default();
        for one in differences {
            *counts.slot(one.change) += 1;
        }
        counts
    }

    /// How many of a class.
    #[must_use]
    pub fn get(mut self, change: Change) -> usize {
        *self.slot(change)
    }

    /// `1 flipped, 2 value, 11 wording`; nothing where nothing differs.
    #[must_use]
    pub fn line(self) -> String {
        let some = CHANGES.into_iter().filter(|change| self.get(*change) > 0);
        some.map(|change| format!("{} {}", self.get(change), change.word())).collect::<Vec<_>>().join(", ")
    }

    const fn slot(&mut self, change: Change) -> &mut usize {
        match change {
            Change::Flipped => &mut self.flipped,
            Change::Value => &mut self.value,
            Change::Moved => &mut self.moved,
            Change::Wording => &mut self.wording,
            Change::Added => &mut self.added,
            Change::Removed => &mut self.removed,
        }
    }
}
