//! The path of a snapshot comes in; what it says goes out, or why it cannot be read as one.

use super::console::Broken;
use super::store::LINK;
use crate::record::body;
use crate::record::entry::Entry;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// No file.
    Missing,
    /// A file that is no snapshot of ours; why.
    Corrupt(String),
    /// A snapshot.
    Entries(Vec<Entry>),
}

impl Stored {
    /// The entries; none where there is no snapshot or it cannot be read.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        match self {
            Self::Entries(entries) => entries,
            Self::Missing | Self::Corrupt(_) => &[],
        }
    }

    /// Why it cannot be read, where it cannot.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        match self {
            Self::Corrupt(why) => Some(why),
            Self::Missing | Self::Entries(_) => None,
        }
    }
}

/// Reads a snapshot, or what is pending for one: what it says, and its bytes. `name` is its name in messages.
///
/// # Errors
/// Where there is a file and the system refuses to read it.
pub fn read(path: &Path, name: &str) -> Result<(Stored, Option<Vec<u8>>), Broken> {
    if path.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
        return Ok((corrupt(LINK), Some(Vec::new())));
    }
    match std::fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok((Stored::Missing, None)),
        Err(error) => Err(Broken::new(name, &error)),
        Ok(bytes) => {
            let read = parsed(path, &bytes).map_err(|error| Broken::new(name, &error))?;
            Ok((read, Some(bytes)))
        }
    }
}

fn corrupt(why: &str) -> Stored {
    Stored::Corrupt(why.to_owned())
}

fn parsed(path: &Path, bytes: &[u8]) -> io::Result<Stored> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Ok(corrupt("is not text in UTF-8")) };
    if ["<<<<<<< ", ">>>>>>> "].iter().all(|mark| text.lines().any(|line| line.starts_with(mark))) {
        return Ok(corrupt("holds the conflict marks of a merge"));
    }
    // insta would tell a Cargo project how to mend what has no header.
    if text.lines().next().is_none_or(|line| line.trim_end() != "---") {
        return Ok(corrupt("has no header"));
    }
    let body = match insta::Snapshot::from_file(path) {
        Ok(snapshot) => snapshot.as_text().map(ToString::to_string),
        Err(error) => match error.downcast::<io::Error>() {
            Ok(error) if error.kind() != ErrorKind::InvalidData => return Err(*error),
            _ => None,
        },
    };
    Ok(match body.as_deref().and_then(body::read) {
        Some(entries) if !entries.is_empty() => Stored::Entries(entries),
        _ => corrupt("cannot be read as a snapshot"),
    })
}
