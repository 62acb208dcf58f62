//! What claims now say comes in; it is compared with their snapshot on disk, and what may be written is written.

use super::console::Broken;
use super::discover::Target;
use super::folder::Folder;
use super::snapshots::{path_of, pending_of};
use super::store;
use super::stored::{self, Stored};
use super::update::Update;
use crate::record::body;
use crate::record::compare::compare;
use crate::record::entry::Entry;
use crate::record::header;
use crate::report::model::{SnapshotReport, SnapshotState};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The files of a snapshot, and what to call it.
#[derive(Clone, Debug)]
struct Files {
    snapshot: PathBuf,
    pending: PathBuf,
    /// As a person in the working folder would write it.
    name: String,
}

/// Compares, and writes what may be written.
///
/// # Errors
/// Where the snapshot cannot be read or the pending one not be written.
pub fn settle(
    target: &Target,
    entries: &[Entry],
    folder: &Folder,
    update: Update,
) -> Result<SnapshotReport, Broken> {
    let snapshot = path_of(&target.project.file(&target.name));
    let name = shown(target, &snapshot);
    let files = Files { pending: pending_of(&snapshot), snapshot, name };
    let text = header::file(&target.name, &body::write(entries));
    let report = compared(&files, entries, folder, &text)?;
    write(report, &files, folder, &text, update)
}

/// The name of a snapshot as a person in the working folder would write it.
#[must_use]
pub fn shown(target: &Target, path: &Path) -> String {
    let name = target.project.name(path).unwrap_or_else(|| path.display().to_string());
    format!("{}{name}", target.project.prefix)
}

/// How claims stand to their snapshot; nothing is written.
fn compared(files: &Files, entries: &[Entry], folder: &Folder, text: &str) -> Result<SnapshotReport, Broken> {
    let report = |state, fault: Option<&str>, differences| SnapshotReport {
        path: files.name.clone(),
        state,
        fault: fault.map(str::to_owned),
        differences,
        pending: false,
    };
    if !folder.has(&files.snapshot) {
        let differences = compare(&[], entries).iter().map(Into::into).collect();
        return Ok(report(SnapshotState::Missing, None, differences));
    }
    // Most are, byte for byte, what would be written; those need not be parsed.
    if !folder.has_link(&files.snapshot) && is_just(&files.snapshot, text).map_err(|e| broken(files, &e))? {
        return Ok(report(SnapshotState::Same, None, Vec::new()));
    }
    let (old, _) = stored::read(&files.snapshot, &files.name)?;
    Ok(match old {
        Stored::Corrupt(why) => report(SnapshotState::Corrupt, Some(&why), Vec::new()),
        old => {
            let differences: Vec<_> = compare(old.entries(), entries).iter().map(Into::into).collect();
            let same = differences.is_empty();
            report(if same { SnapshotState::Same } else { SnapshotState::Changed }, None, differences)
        }
    })
}

fn write(
    mut report: SnapshotReport,
    files: &Files,
    folder: &Folder,
    text: &str,
    update: Update,
) -> Result<SnapshotReport, Broken> {
    let done = match (report.state, update) {
        (_, Update::No) => Ok(()),
        (SnapshotState::Same, _) => remove_pending(files, folder),
        (_, Update::New) => {
            report.pending = true;
            pend(files, folder, text)
        }
        (_, Update::Always) => {
            report.state = SnapshotState::Written;
            store::write(&files.snapshot, text.as_bytes()).and_then(|()| remove_pending(files, folder))
        }
    };
    done.map(|()| report).map_err(|error| broken(files, &error))
}

fn broken(files: &Files, error: &io::Error) -> Broken {
    Broken::new(&files.name, error)
}

/// Writes what is pending, unless just that is there already.
fn pend(files: &Files, folder: &Folder, text: &str) -> io::Result<()> {
    let may_be = folder.has(&files.pending) && !folder.has_link(&files.pending);
    if may_be && is_just(&files.pending, text)? {
        Ok(())
    } else {
        store::write_soon(&files.pending, text.as_bytes())
    }
}

/// Whether a file has just this text.
fn is_just(path: &Path, text: &str) -> io::Result<bool> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(bytes == text.as_bytes()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn remove_pending(files: &Files, folder: &Folder) -> io::Result<()> {
    if folder.has(&files.pending) { store::remove(&files.pending) } else { Ok(()) }
}
