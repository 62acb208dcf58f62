//! A claim file's path comes in; its project goes out: the folder that sources and includes must lie under.

use crate::claim::loader::{LoadError, Loader};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// What marks a project's folder, and what marks a repository's.
const PROJECT_MARKS: &[&str] = &["factcheck.toml", ".config/factcheck.toml"];
const REPOSITORY_MARKS: &[&str] = &[".git", ".hg", ".jj"];

/// A folder, and the files under it by names that do not depend on the machine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Project {
    /// Absolute, without symbolic links.
    pub root: PathBuf,
    /// What to write before a name so that a person in the working folder can open it: `claims/`, or nothing.
    pub prefix: String,
}

impl Project {
    /// The project of a claim file or folder: the nearest folder upward with a `factcheck.toml`, else that of
    /// the repository, else the claim file's own.
    ///
    /// # Errors
    /// Where the path does not exist or cannot be looked at.
    pub fn of(path: &Path) -> io::Result<(Self, PathBuf)> {
        let path = path.canonicalize()?;
        let own = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(&path) };
        let marked = |marks: &[&str]| {
            own.ancestors().find(|folder| marks.iter().any(|mark| folder.join(mark).exists()))
        };
        let root = marked(PROJECT_MARKS).or_else(|| marked(REPOSITORY_MARKS)).unwrap_or(own).to_path_buf();
        let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
        let prefix = root.strip_prefix(here).map_or_else(|_| String::new(), folder_name);
        Ok((Self { root, prefix }, path))
    }

    /// The name of a file under the root: told from it, with `/`.
    #[must_use]
    pub fn name(&self, path: &Path) -> Option<String> {
        path.strip_prefix(&self.root).ok().map(slashed)
    }

    /// The file of a name.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// The name of what `path` means in the claim file `from`: lexically, whether there is such a file or not.
    ///
    /// # Errors
    /// Where it lies outside.
    pub fn told_from(&self, from: &str, path: &str) -> Result<String, LoadError> {
        let mut parts: Vec<String> = Vec::new();
        let folder = Path::new(from).parent().unwrap_or_else(|| Path::new(""));
        let whole = self.root.join(folder).join(path);
        for part in whole.strip_prefix(&self.root).map_err(|_| LoadError::Outside)?.components() {
            match part {
                Component::CurDir => {}
                Component::ParentDir => drop(parts.pop().ok_or(LoadError::Outside)?),
                Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
                Component::RootDir | Component::Prefix(_) => return Err(LoadError::Outside),
            }
        }
        Ok(parts.join("/"))
    }

    /// The bytes of a file under the root, wherever links lead.
    ///
    /// # Errors
    /// Where there is none, it lies outside, or the system refuses.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, LoadError> {
        let path = self.file(name).canonicalize().map_err(|error| refused(&error))?;
        if !path.starts_with(&self.root) {
            return Err(LoadError::Outside);
        }
        std::fs::read(path).map_err(|error| refused(&error))
    }
}

impl Loader for Project {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        String::from_utf8(self.bytes(path)?).map_err(|_| LoadError::NotText)
    }

    fn resolve(&self, from: &str, path: &str) -> Result<String, LoadError> {
        let name = self.told_from(from, path)?;
        let Ok(real) = self.file(&name).canonicalize() else { return Ok(name) };
        self.name(&real).ok_or(LoadError::Outside)
    }
}

fn refused(error: &io::Error) -> LoadError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => LoadError::Missing,
        _ => LoadError::Refused(error.to_string()),
    }
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn folder_name(path: &Path) -> String {
    let name = slashed(path);
    if name.is_empty() { name } else { name + "/" }
}
