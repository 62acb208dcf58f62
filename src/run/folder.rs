//! A folder of snapshots comes in, read once for all its claim files; which files it has goes out.

use super::console::Broken;
use super::snapshots::{FOLDER, PENDING, SNAPSHOT, claim_file_of};
use super::store::{self, LINK};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What the folder has, at the time when it was read.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    path: PathBuf,
    /// Each name, and whether it is a symbolic link.
    names: BTreeMap<OsString, bool>,
}

impl Folder {
    /// Reads a folder; where there is none, it has no files.
    ///
    /// # Errors
    /// Where it is a symbolic link or cannot be read.
    pub fn read(path: &Path) -> Result<Self, Broken> {
        let broken = |error: &io::Error| Broken::new(&path.display().to_string(), error);
        let empty = Self { path: path.to_path_buf(), names: BTreeMap::new() };
        match path.symlink_metadata() {
            Ok(found) if found.is_symlink() => return Err(Broken(format!("{}: {LINK}", path.display()))),
            Ok(found) if !found.is_dir() => return Ok(empty),
            Ok(_) => {}
            Err(error) if is_absent(&error) => return Ok(empty),
            Err(error) => return Err(broken(&error)),
        }
        let names = listed(path).map_err(|error| broken(&error))?;
        Ok(Self { names, ..empty })
    }

    /// Whether it has a file of this path's name.
    #[must_use]
    pub fn has(&self, path: &Path) -> bool {
        path.file_name().is_some_and(|name| self.names.contains_key(name))
    }

    /// Whether it has a symbolic link of this path's name.
    #[must_use]
    pub fn has_link(&self, path: &Path) -> bool {
        path.file_name().and_then(|name| self.names.get(name)).copied().unwrap_or_default()
    }

    /// Removes what killed runs left.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn sweep(&self) -> Result<(), Broken> {
        for name in self.names.keys().filter(|name| store::is_temporary(name)) {
            let path = self.path.join(name);
            store::remove_left(&path).map_err(|error| Broken::new(&path.display().to_string(), &error))?;
        }
        Ok(())
    }

    /// The snapshots for which something is pending, and those whose claim file is gone.
    #[must_use]
    pub fn to_review(&self) -> BTreeSet<PathBuf> {
        let stale = self.ours("").filter(|path| is_stale(path));
        let pending = self.ours(PENDING);
        pending.chain(stale).map(|path| snapshot_of(&path)).collect()
    }

    /// The snapshots whose claim file is gone, and what is pending for such.
    #[must_use]
    pub fn stale(&self) -> BTreeSet<PathBuf> {
        self.ours("").filter(|path| is_stale(path)).map(|path| snapshot_of(&path)).collect()
    }

    /// The files of claim files with this end of their names.
    fn ours<'f>(&'f self, end: &'f str) -> impl Iterator<Item = PathBuf> + 'f {
        let names = self.names.keys().filter(move |name| name.to_string_lossy().ends_with(end));
        names.map(|name| self.path.join(name)).filter(|path| claim_file_of(path).is_some())
    }
}

fn listed(path: &Path) -> io::Result<BTreeMap<OsString, bool>> {
    let mut names = BTreeMap::new();
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        names.insert(entry.file_name(), entry.file_type()?.is_symlink());
    }
    Ok(names)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// The snapshot of a snapshot, or of what is pending for it.
fn snapshot_of(path: &Path) -> PathBuf {
    if path.to_string_lossy().ends_with(SNAPSHOT) { path.to_path_buf() } else { path.with_extension("") }
}

/// Whether the claim file of a snapshot is surely gone: one that may not be looked at is not, nor is a link that
/// leads nowhere.
#[must_use]
pub fn is_stale(snapshot: &Path) -> bool {
    let found = claim_file_of(snapshot).map(|claim_file| claim_file.symlink_metadata());
    found.is_some_and(|found| found.is_err_and(|error| is_absent(&error)))
}

/// The folders of snapshots among and beside these folders, each once.
#[must_use]
pub fn among(folders: &[PathBuf]) -> BTreeSet<PathBuf> {
    let all = folders.iter().flat_map(|folder| {
        let itself = folder.canonicalize().is_ok_and(|real| real.ends_with(FOLDER));
        [Some(folder.join(FOLDER)), itself.then(|| folder.clone())]
    });
    all.flatten().filter(|folder| folder.symlink_metadata().is_ok()).collect()
}
