//! What claims now say comes in; it is compared with their snapshot on disk, and a pending one is written.

use super::console::Broken;
use super::discover::{EXTENSION, Target};
use super::store;
use crate::record::body;
use crate::record::compare::{Difference, compare};
use crate::record::entry::Entry;
use crate::record::header;
use crate::report::model::{SnapshotReport, SnapshotState};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder beside claim files that holds their snapshots.
pub const FOLDER: &str = "snapshots";

/// What a run may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// Pending snapshots.
    New,
    /// Snapshots themselves.
    Always,
    /// Nothing.
    No,
}

/// What a run may write, by `FACTCHECK_UPDATE` and by whether this is CI.
///
/// # Errors
/// Where the variable has another value; what to write instead.
pub fn update() -> Result<Update, String> {
    let given = std::env::var("FACTCHECK_UPDATE").unwrap_or_default();
    match given.as_str() {
        "" | "auto" => Ok(if is_ci() { Update::No } else { Update::New }),
        "new" => Ok(Update::New),
        "always" => Ok(Update::Always),
        "no" => Ok(Update::No),
        other => Err(format!("FACTCHECK_UPDATE is {other:?}: write auto, new, always or no")),
    }
}

/// Whether this runs in continuous integration.
#[must_use]
pub fn is_ci() -> bool {
    let ci = std::env::var("CI").unwrap_or_default();
    !matches!(ci.as_str(), "" | "0" | "false") || std::env::var_os("TF_BUILD").is_some()
}

/// The file of a claim file's snapshot: `claims/snapshots/budget.claims.snap`.
#[must_use]
pub fn path_of(claim_file: &Path) -> PathBuf {
    let mut name = claim_file.file_name().unwrap_or_default().to_os_string();
    name.push(".snap");
    claim_file.with_file_name(FOLDER).join(name)
}

/// The file of what is pending for a snapshot.
#[must_use]
pub fn pending_of(snapshot: &Path) -> PathBuf {
    snapshot.with_extension("snap.new")
}

/// Compares, and writes what may be written.
///
/// # Errors
/// Where the snapshot cannot be read or the pending one not be written.
pub fn settle(target: &Target, entries: &[Entry], update: Update) -> Result<SnapshotReport, Broken> {
    let snapshot = path_of(&target.project.file(&target.name));
    let pending = pending_of(&snapshot);
    let path = shown(target, &snapshot);
    let broken = |error: &std::io::Error| Broken::new(&path, error);
    let body = body::write(entries);
    let old = stored(&snapshot, &path)?;
    let mut state = match &old {
        None => SnapshotState::Missing,
        Some(old) if *old == body.trim_end() => SnapshotState::Same,
        Some(old) if body::read(old).is_none_or(|entries| entries.is_empty()) => SnapshotState::Corrupt,
        Some(_) => SnapshotState::Changed,
    };
    let differences = differences(old.as_deref(), entries);
    if update != Update::No {
        store::sweep(&snapshot);
        store::sweep(&pending);
    }
    let text = header::file(&target.name, &body);
    let mut is_pending = false;
    match (state, update) {
        (SnapshotState::Same, Update::New | Update::Always) => {
            store::remove(&pending).map_err(|e| broken(&e))?
        }
        (SnapshotState::Missing | SnapshotState::Changed | SnapshotState::Corrupt, Update::New) => {
            store::write(&pending, &text).map_err(|error| broken(&error))?;
            is_pending = true;
        }
        (SnapshotState::Missing | SnapshotState::Changed | SnapshotState::Corrupt, Update::Always) => {
            store::write(&snapshot, &text).and_then(|()| store::remove(&pending)).map_err(|e| broken(&e))?;
            state = SnapshotState::Written;
        }
        _ => {}
    }
    Ok(SnapshotReport { path, state, differences, pending: is_pending })
}

fn shown(target: &Target, path: &Path) -> String {
    let name = target.project.name(path).unwrap_or_else(|| path.display().to_string());
    format!("{}{name}", target.project.prefix)
}

/// The body of a snapshot on disk, called `name` in messages; none where there is no file. A file that is no
/// snapshot has an empty one, which agrees with nothing.
///
/// # Errors
/// Where there is a file and it cannot be read.
pub fn stored(path: &Path, name: &str) -> Result<Option<String>, Broken> {
    match std::fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => return Ok(Some(String::new())),
        Err(error) => return Err(Broken::new(name, &error)),
        // insta would tell a Cargo project how to mend what has no header.
        Ok(text) if text.lines().next().is_none_or(|line| line.trim_end() != "---") => {
            return Ok(Some(String::new()));
        }
        Ok(_) => {}
    }
    let read = insta::Snapshot::from_file(path);
    Ok(Some(read.ok().and_then(|snapshot| Some(snapshot.as_text()?.to_string())).unwrap_or_default()))
}

fn differences(old: Option<&str>, entries: &[Entry]) -> Vec<Difference> {
    let old = old.and_then(body::read).unwrap_or_default();
    compare(&old, entries)
}

/// Snapshots under the folders whose claim file is gone.
#[must_use]
pub fn stale(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        folders.iter().flat_map(|folder| files(folder)).filter(|path| is_stale(path)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a file is a snapshot whose claim file is gone.
#[must_use]
pub fn is_stale(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let Some(claim_file) = name.strip_suffix(".snap") else { return false };
    let is_ours = Path::new(claim_file).extension().is_some_and(|end| end == EXTENSION);
    let folder = path.parent().filter(|folder| folder.ends_with(FOLDER)).and_then(Path::parent);
    is_ours && path.exists() && folder.is_some_and(|folder| !folder.join(claim_file).exists())
}

/// Every file under a folder that may be a snapshot or what is pending for one.
pub fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let walk = ignore::WalkBuilder::new(folder).sort_by_file_name(Ord::cmp).git_ignore(false).build();
    walk.flatten()
        .map(ignore::DirEntry::into_path)
        .filter(|path| path.parent().is_some_and(|folder| folder.ends_with(FOLDER)) && !path.is_dir())
}
