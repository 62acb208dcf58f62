//! How snapshots stand to what claims now say comes in; what a person reads of it in a run goes out.

use super::escape::{folded, visible};
use super::model::{DifferenceReport, Report, SnapshotReport, SnapshotState};
use crate::base::verdict::Verdict;
use crate::record::compare::Change;
use std::fmt::Write;

/// What there is to say of a snapshot.
#[must_use]
pub fn text(snapshot: &SnapshotReport) -> Option<String> {
    let path = visible(&snapshot.path);
    let mut text = match snapshot.state {
        SnapshotState::Same | SnapshotState::Written => return None,
        SnapshotState::Missing => format!("snapshot missing: {path}"),
        SnapshotState::Changed => format!("snapshot changed: {path}"),
        SnapshotState::Corrupt => format!("snapshot corrupt: {path}\n  {}", corrupt(snapshot)),
        SnapshotState::Deleted => format!("snapshot deleted: {path}\n  its claim file is gone"),
        SnapshotState::Stale => {
            format!("snapshot stale: {path}\n  its claim file is gone; `factcheck accept` removes it")
        }
    };
    if snapshot.state == SnapshotState::Missing {
        let _infallible = write!(text, "\n  {} added", counted(snapshot.differences.len(), "claim"));
    } else {
        text.extend(snapshot.differences.iter().map(|one| format!("\n  {}", row(one))));
    }
    Some(text)
}

/// What is said of a snapshot that cannot be read: whatever it held, a flip may be among it.
#[must_use]
pub fn corrupt(snapshot: &SnapshotReport) -> String {
    let why = snapshot.fault.as_deref().unwrap_or("cannot be read as a snapshot");
    format!("it {}, so a flip may hide here; `factcheck accept --flips` rewrites it", visible(why))
}

/// `flipped  personnel > 2000: supported → refuted`
#[must_use]
pub fn row(difference: &DifferenceReport) -> String {
    let mut row = format!("{:<8} {}", difference.change.word(), folded(&difference.id));
    if difference.change == Change::Flipped {
        let word = |verdict: Option<Verdict>| verdict.map_or("", Verdict::word);
        let _infallible = write!(row, ": {} → {}", word(difference.was), word(difference.now));
    }
    row
}

/// Which commands to use, where something differs.
#[must_use]
pub fn hint(report: &Report) -> String {
    let differs =
        |state| matches!(state, SnapshotState::Missing | SnapshotState::Changed | SnapshotState::Corrupt);
    let snapshots = || report.files.iter().filter_map(|file| file.snapshot.as_ref());
    if snapshots().any(|one| one.pending) {
        "`factcheck review` goes through what differs, `factcheck accept` takes it, `factcheck reject` forgets it\n"
    } else if snapshots().any(|one| differs(one.state)) {
        "nothing was written here: run `factcheck test`, then `factcheck review`, on your own machine\n"
    } else {
        ""
    }
    .to_owned()
}

/// `1 claim`, `2 claims`.
#[must_use]
pub fn counted(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}
