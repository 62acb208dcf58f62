//! What a claim file needs from disk comes in through here.

/// Reads files for claim files, so that this folder does no I/O of its own.
pub trait Loader {
    /// The text of the file at a path that `resolve` gave, or that was named first.
    ///
    /// # Errors
    /// Where there is no such file, or it cannot be read as UTF-8.
    fn read(&self, path: &str) -> Result<String, LoadError>;

    /// The path of the file that `path` names in the claim file `from`, told as `SourceFile::path` is: from the
    /// project root, with `/`, one path for one file.
    ///
    /// # Errors
    /// Where it lies outside the project root.
    fn resolve(&self, from: &str, path: &str) -> Result<String, LoadError>;
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// There is none.
    Missing,
    /// It lies outside the project root.
    Outside,
    /// It is no UTF-8.
    NotText,
    /// The system refused, in its words.
    Refused(String),
}
