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
    /// Both files as they were when they were read.
    pub texts: Texts,
}

/// The texts of a snapshot and of what is pending for it; none where there is no such file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    snapshot: Option<Vec<u8>>,
    pending: Option<Vec<u8>>,
}

impl Pending {
    /// Reads both files.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn load(snapshot: &Path) -> Result<Self, Broken> {
        let is_stale = is_stale(snapshot);
        let pending = pending_of(snapshot);
        let (old, old_text) = stored::read(snapshot, &snapshot.display().to_string())?;
        let (new, new_text) = stored::read(&pending, &pending.display().to_string())?;
        let new = match new {
            _ if is_stale => Stored::Missing,
            // It went away since the folder was read: nothing is to be done.
            Stored::Missing => old.clone(),
            new => new,
        };
        let texts = Texts { snapshot: old_text, pending: new_text };
        Ok(Self { snapshot: snapshot.to_path_buf(), old, new, is_stale, texts })
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

    /// What the two files hold once these claims are accepted and those rejected: the snapshot takes the ones, what
    /// is pending loses the others, and where nothing is left to decide, nothing is pending.
    #[must_use]
    pub fn decided(&self, accepted: &BTreeSet<&str>, rejected: &BTreeSet<&str>) -> Texts {
        let taken = overlay(self.old.entries(), self.new.entries(), accepted);
        let left = overlay(self.new.entries(), self.old.entries(), rejected);
        let is_decided = compare(&taken, &left).is_empty();
        let as_new = compare(&taken, self.new.entries()).is_empty();
        let snapshot = match taken.as_slice() {
            _ if accepted.is_empty() => self.texts.snapshot.clone(),
            [] => None,
            _ if as_new && !self.is_stale => self.texts.pending.clone(),
            taken => Some(self.headed(taken)),
        };
        let pending = match rejected.is_empty() {
            _ if is_decided || self.is_stale => None,
            true => self.texts.pending.clone(),
            false => Some(self.headed(&left)),
        };
        Texts { snapshot, pending }
    }

    /// Entries under the header that stands in either file.
    fn headed(&self, entries: &[Entry]) -> Vec<u8> {
        let body = body::write(entries);
        let texts = [&self.texts.pending, &self.texts.snapshot].into_iter().flatten();
        let mut headed = texts.filter_map(|text| header::with_body(std::str::from_utf8(text).ok()?, &body));
        let name = || header::file(&self.claim_file().to_string_lossy(), &body);
        headed.next().unwrap_or_else(name).into_bytes()
    }

    /// Makes the files hold what they are to hold, each at once and whole. A kill in between loses nothing: what is
    /// pending goes only when the snapshot has it.
    ///
    /// # Errors
    /// Where a file cannot be written.
    pub fn write(&self, from: &Texts, to: &Texts) -> Result<(), Broken> {
        let pending = pending_of(&self.snapshot);
        let snapshot = || one(&self.snapshot, from.snapshot.as_deref(), to.snapshot.as_deref());
        let waiting = || one(&pending, from.pending.as_deref(), to.pending.as_deref());
        let done = if to.pending.is_some() {
            waiting().and_then(|()| snapshot())
        } else {
            snapshot().and_then(|()| waiting())
        };
        done.map_err(|error| Broken::new(&self.name(), &error))
    }

    /// Whether both files still are as they were left; another run may have written them.
    #[must_use]
    pub fn is_as(&self, texts: &Texts) -> bool {
        let same = |path: &Path, text: &Option<Vec<u8>>| match std::fs::read(path) {
            Ok(bytes) => text.as_ref() == Some(&bytes),
            Err(_) => text.is_none(),
        };
        same(&self.snapshot, &texts.snapshot) && same(&pending_of(&self.snapshot), &texts.pending)
    }
}

fn one(path: &Path, from: Option<&[u8]>, to: Option<&[u8]>) -> io::Result<()> {
    match to {
        None if from.is_none() => Ok(()),
        None => store::remove(path),
        to if from == to => Ok(()),
        Some(text) => store::write(path, text),
    }
}
