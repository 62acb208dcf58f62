//! Paths and ids of claims come in; the snapshots with something to review, and which claims are meant, go out.

use super::console::{self, Broken};
use super::discover::{DEFAULT, folders};
use super::folder::{Folder, among};
use super::pending::Pending;
use super::review_arguments::Targets;
use super::snapshots::{claim_file_of, path_of};
use crate::record::entry::folded;
use crate::record::selection::Selection;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What a command line means.
#[derive(Debug)]
pub struct Chosen {
    /// The snapshots with something to review, sorted.
    pub pending: Vec<Pending>,
    /// Which of their claims are meant.
    pub selection: Selection,
}

/// Reads what there is to review; none where a name is that of no file and no claim, which is then told. What
/// killed runs left is removed where `tidy`.
///
/// # Errors
/// Where a folder or a snapshot cannot be read.
pub fn chosen(targets: &Targets, flips: bool, tidy: bool) -> Result<Option<Chosen>, Broken> {
    let (paths, mut ids): (Vec<&String>, Vec<&String>) = targets.named.iter().partition(|name| is_path(name));
    ids.extend(&targets.claim);
    let default = DEFAULT.to_owned();
    let paths: Vec<&Path> =
        if paths.is_empty() { vec![&default] } else { paths }.into_iter().map(Path::new).collect();
    let snapshots = to_review(&paths, tidy)?;
    let pending: Vec<Pending> =
        snapshots.par_iter().map(|snapshot| Pending::load(snapshot)).collect::<Result<_, _>>()?;
    let ids: Vec<String> = ids.into_iter().map(|id| folded(id)).collect();
    if let Some(unknown) = unknown(&ids, &pending) {
        console::error(&format!(
            "there is no file or folder {unknown}, and nothing is pending for a claim of that id"
        ));
        return Ok(None);
    }
    Ok(Some(Chosen { pending, selection: Selection { only: targets.only.clone(), ids, flips } }))
}

/// Whether a name is a path: a file or folder that is there, or a claim file of which only the snapshot is.
fn is_path(name: &str) -> bool {
    let path = Path::new(name);
    path.symlink_metadata().is_ok() || path_of(path).symlink_metadata().is_ok()
}

fn unknown<'i>(ids: &'i [String], pending: &[Pending]) -> Option<&'i String> {
    let known: BTreeSet<&str> = pending
        .iter()
        .flat_map(|one| one.old.entries().iter().chain(one.new.entries()))
        .map(|entry| entry.id.as_str())
        .collect();
    ids.iter().find(|id| !known.contains(id.as_str()))
}

/// The snapshots of these paths that have something to review.
fn to_review(paths: &[&Path], tidy: bool) -> Result<BTreeSet<PathBuf>, Broken> {
    let mut read: BTreeMap<PathBuf, Folder> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for path in paths {
        let (mut wanted, of): (BTreeSet<PathBuf>, Option<PathBuf>) = if path.is_dir() {
            let walked = folders(path).map_err(|error| Broken::new(&path.display().to_string(), &error))?;
            (among(&walked), None)
        } else {
            let snapshot = snapshot_of(path);
            (snapshot.parent().map(Path::to_path_buf).into_iter().collect(), Some(snapshot))
        };
        while let Some(folder) = wanted.pop_first() {
            if !read.contains_key(&folder) {
                let folder_read = Folder::read(&folder)?;
                if tidy {
                    folder_read.sweep()?;
                }
                read.insert(folder.clone(), folder_read);
            }
            let all = read.get(&folder).map(Folder::to_review).unwrap_or_default();
            found.extend(all.into_iter().filter(|one| of.as_ref().is_none_or(|of| of == one)));
        }
    }
    Ok(found)
}

/// The snapshot that a file is, is pending for, or has.
fn snapshot_of(path: &Path) -> PathBuf {
    claim_file_of(path).map_or_else(|| path_of(path), |claim_file| path_of(&claim_file))
}
