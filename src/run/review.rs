//! Claim files and folders come in; what is pending for their snapshots is listed, accepted or rejected.

use super::console::{self, Broken, Output};
use super::discover::{DEFAULT, EXTENSION};
use super::exit::{Event, Outcome};
use super::snapshots::{files, is_stale, path_of, pending_of, stored};
use super::store;
use crate::record::body;
use crate::record::compare::{Change, Difference, compare};
use crate::report::escape::visible;
use std::path::{Path, PathBuf};

/// What to do with what is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Take it as the snapshot; remove stale snapshots.
    Accept {
        /// Also where a claim has another verdict than its snapshot says.
        flips: bool,
    },
    /// Forget it.
    Reject,
    /// List it.
    List,
}

/// `factcheck accept`, `reject` and `pending`; all under `claims/` where no path is named.
///
/// # Errors
/// Where a snapshot cannot be read or written.
pub fn run(action: Action, paths: &[PathBuf], output: &mut Output) -> Result<Outcome, Broken> {
    let default = [PathBuf::from(DEFAULT)];
    let mut outcome = Outcome::default();
    let mut found = Vec::new();
    for path in if paths.is_empty() { &default } else { paths } {
        if path.exists() || paths.is_empty() || !snapshots_of(path).is_empty() {
            found.extend(snapshots_of(path));
        } else {
            console::error(&format!("there is no file or folder {}", path.display()));
            outcome.add(Event::Wrong);
        }
    }
    found.sort_unstable();
    found.dedup();
    for snapshot in &found {
        if !one(action, snapshot, output)? {
            outcome.add(Event::Snapshot);
        }
    }
    if found.is_empty() && outcome == Outcome::default() {
        output.write("nothing is pending\n")?;
    }
    Ok(outcome)
}

/// The snapshots under a folder, or of a claim file, for which something is pending, and the stale ones.
fn snapshots_of(path: &Path) -> Vec<PathBuf> {
    let all: Vec<PathBuf> = if path.is_dir() {
        files(path).collect()
    } else if path.extension().is_some_and(|end| end == "snap" || end == "new") {
        vec![path.to_path_buf()]
    } else {
        let snapshot = path_of(path);
        vec![pending_of(&snapshot), snapshot]
    };
    let pending = all.iter().filter(|file| is_pending(file)).map(|file| file.with_extension(""));
    pending.chain(all.iter().filter(|file| is_stale(file)).cloned()).collect()
}

/// `budget.claims.snap.new`: others' pending snapshots are left alone.
fn is_pending(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let claim_file = name.strip_suffix(".snap.new");
    claim_file.is_some_and(|file| Path::new(file).extension().is_some_and(|end| end == EXTENSION))
        && path.exists()
}

/// Does it to one snapshot; false where a flip is in the way.
fn one(action: Action, snapshot: &Path, output: &mut Output) -> Result<bool, Broken> {
    let pending = pending_of(snapshot);
    let name = snapshot.display().to_string();
    let broken = |error: std::io::Error| Broken::new(&name, &error);
    let shown = visible(&name).into_owned();
    if is_stale(snapshot) {
        let accept = matches!(action, Action::Accept { .. });
        if accept {
            store::remove(snapshot).and_then(|()| store::remove(&pending)).map_err(broken)?;
        }
        let word = if accept { "removed" } else { "stale" };
        return output.write(&format!("{word}: {shown}\n")).map(|()| true);
    }
    match action {
        Action::List => list(snapshot, &pending, &shown, output)?,
        Action::Accept { flips } => {
            let held = if flips { Vec::new() } else { flipped(snapshot, &pending)? };
            if !held.is_empty() {
                output.write(&format!("not accepted: {shown}\n"))?;
                for difference in &held {
                    output.write(&row(difference))?;
                }
                output.write("  another verdict is taken with `factcheck accept --flips`\n")?;
                return Ok(false);
            }
            let text = std::fs::read_to_string(&pending).map_err(broken)?;
            store::write(snapshot, &text).and_then(|()| store::remove(&pending)).map_err(broken)?;
            output.write(&format!("accepted: {shown}\n"))?;
        }
        Action::Reject => {
            store::remove(&pending).map_err(broken)?;
            output.write(&format!("rejected: {shown}\n"))?;
        }
    }
    Ok(true)
}

fn list(snapshot: &Path, pending: &Path, shown: &str, output: &mut Output) -> Result<(), Broken> {
    output.write(&format!("pending: {shown}\n"))?;
    for difference in &differences(snapshot, pending)? {
        output.write(&row(difference))?;
    }
    Ok(())
}

fn row(difference: &Difference) -> String {
    format!("  {:<8} {}\n", difference.change.word(), visible(&difference.id))
}

fn flipped(snapshot: &Path, pending: &Path) -> Result<Vec<Difference>, Broken> {
    let mut all = differences(snapshot, pending)?;
    all.retain(|difference| difference.change == Change::Flipped);
    Ok(all)
}

fn differences(snapshot: &Path, pending: &Path) -> Result<Vec<Difference>, Broken> {
    let entries = |path: &Path| {
        Ok(stored(path, &path.display().to_string())?.as_deref().and_then(body::read).unwrap_or_default())
    };
    Ok(compare(&entries(snapshot)?, &entries(pending)?))
}
