//! A snapshot's path comes in; what is pending for it goes out, whole or in part accepted or rejected.

use super::console::Broken;
use super::folder::is_stale;
use super::snapshots::{claim_file_of, pending_of};
use super::store;
use super::stored::{self, Stored};
use crate::record::compare::{Difference, compare};
use crate::record::entry::Entry;
use crate::record::overlay::overlay;
use crate::record::{body, header};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// A snapshot with what is pending for it.
#[derive(Clone, Debug)]
pub struct Pending {
    /// The snapshot.
    pub snapshot: PathBuf,
    /// What it says.
    pub old: Stored,
    /// What is now; nothing where the claim file is gone.
    pub new: Stored,
    /// Whether the claim file is gone.
    pub is_stale: bool,
}

impl Pending {
    /// Reads both files.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn load(snapshot: &Path) -> Result<Self, Broken> {
        let is_stale = is_stale(snapshot);
        let pending = pending_of(snapshot);
        let old = stored::read(snapshot, &snapshot.display().to_string())?;
        let new = match stored::read(&pending, &pending.display().to_string())? {
            _ if is_stale => Stored::Missing,
            // It went away since the folder was read: nothing is to be done.
            Stored::Missing => old.clone(),
            new => new,
        };
        Ok(Self { snapshot: snapshot.to_path_buf(), old, new, is_stale })
    }

    /// Its name in messages.
    #[must_use]
    pub fn name(&self) -> String {
        self.snapshot.display().to_string()
    }

    /// The name of the claim file.
    #[must_use]
    pub fn claim_file(&self) -> PathBuf {
        claim_file_of(&self.snapshot).unwrap_or_else(|| self.snapshot.clone())
    }

    /// How the claims differ, flips first.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference<'_>> {
        compare(self.old.entries(), self.new.entries())
    }

    /// Takes these claims into the snapshot, at once and whole; what is left stays pending.
    ///
    /// # Errors
    /// Where a file cannot be written.
    pub fn accept(&self, chosen: &BTreeSet<&str>) -> Result<(), Broken> {
        self.told(|| {
            let pending = pending_of(&self.snapshot);
            let merged = overlay(self.old.entries(), self.new.entries(), chosen);
            let is_whole = compare(&merged, self.new.entries()).is_empty();
            match (is_whole, merged.as_slice()) {
                (_, []) => store::remove(&self.snapshot)?,
                (true, _) => store::write(&self.snapshot, &std::fs::read_to_string(&pending)?)?,
                (false, merged) => self.write(&self.snapshot, merged)?,
            }
            if is_whole { store::remove(&pending) } else { Ok(()) }
        })
    }

    /// Forgets what is pending for these claims; what is left stays pending.
    ///
    /// # Errors
    /// Where a file cannot be written.
    pub fn reject(&self, chosen: &BTreeSet<&str>) -> Result<(), Broken> {
        self.told(|| {
            let pending = pending_of(&self.snapshot);
            let merged = overlay(self.new.entries(), self.old.entries(), chosen);
            let is_whole = compare(self.old.entries(), &merged).is_empty();
            if is_whole || self.is_stale { store::remove(&pending) } else { self.write(&pending, &merged) }
        })
    }

    /// Writes entries under the header that stands in either file.
    fn write(&self, path: &Path, entries: &[Entry]) -> io::Result<()> {
        let body = body::write(entries);
        let headed = [pending_of(&self.snapshot), self.snapshot.clone()]
            .iter()
            .find_map(|from| header::with_body(&std::fs::read_to_string(from).ok()?, &body));
        let text = headed.unwrap_or_else(|| header::file(&self.claim_file().to_string_lossy(), &body));
        store::write(path, &text)
    }

    fn told(&self, work: impl FnOnce() -> io::Result<()>) -> Result<(), Broken> {
        work().map_err(|error| Broken::new(&self.name(), &error))
    }
}
