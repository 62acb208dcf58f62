//! The paths of a command line come in; claim files go out, sorted, each once.

use super::project::Project;
use ignore::{Walk, WalkBuilder};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Where claim files are searched for when no path is named.
pub const DEFAULT: &str = "claims";

/// The name's ending that makes a file a claim file.
pub const EXTENSION: &str = "claims";

/// A claim file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The project that it is of.
    pub project: Project,
    /// Its name in it.
    pub name: String,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The claim files.
    pub targets: Vec<Target>,
    /// Every folder that was walked through, for snapshots whose claim file is gone.
    pub folders: Vec<PathBuf>,
    /// The paths that could not be looked at, with the reason.
    pub failed: Vec<(PathBuf, io::Error)>,
}

/// Every claim file that `paths` name: a file itself, a folder's `*.claims`; `claims/` where none is named.
#[must_use]
pub fn discover(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    let mut targets = BTreeSet::new();
    let default = PathBuf::from(DEFAULT);
    let named = if paths.is_empty() { std::slice::from_ref(&default) } else { paths };
    for path in named {
        if paths.is_empty() && !path.exists() {
            continue;
        }
        if let Err(error) = search(path, &mut found.folders, &mut targets) {
            found.failed.push((path.clone(), error));
        }
    }
    found.targets = targets.into_iter().collect();
    found
}

fn search(path: &Path, folders: &mut Vec<PathBuf>, targets: &mut BTreeSet<Target>) -> io::Result<()> {
    if !path.is_dir() {
        targets.insert(target(path)?);
        return Ok(());
    }
    let mut projects = BTreeMap::new();
    for entry in walk(path) {
        let entry = entry.map_err(io::Error::other)?;
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        if is_folder {
            folders.push(entry.into_path());
        } else if entry.path().extension().is_some_and(|end| end == EXTENSION) {
            targets.insert(target_in(&mut projects, entry.path())?);
        }
    }
    Ok(())
}

/// Every folder that a search for claim files walks through.
///
/// # Errors
/// Where one cannot be read.
pub fn folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in walk(path) {
        let entry = entry.map_err(io::Error::other)?;
        if entry.file_type().is_some_and(|kind| kind.is_dir()) {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

fn walk(path: &Path) -> Walk {
    WalkBuilder::new(path).sort_by_file_name(Ord::cmp).build()
}

/// The same as `target`, looking for the project of each folder only once.
fn target_in(projects: &mut BTreeMap<PathBuf, Project>, path: &Path) -> io::Result<Target> {
    let folder = path.parent().unwrap_or(path);
    let known = projects.get(folder).filter(|_| !path.is_symlink());
    let name = known.and_then(|project| project.name(&path.canonicalize().ok()?));
    if let Some((project, name)) = known.zip(name) {
        return Ok(Target { project: project.clone(), name });
    }
    let target = target(path)?;
    projects.insert(folder.to_path_buf(), target.project.clone());
    Ok(target)
}

/// The target of a claim file's path.
///
/// # Errors
/// Where there is no such file.
pub fn target(path: &Path) -> io::Result<Target> {
    let (project, path) = Project::of(path)?;
    let name = project.name(&path).ok_or_else(|| io::Error::other("lies outside its project"))?;
    Ok(Target { project, name })
}
