//! A claim file's path and a loader come in; a program, and every problem of all its files, go out.

use super::ast::{Program, SourceFile};
use crate::base::problem::Problem;
use crate::base::span::Span;

/// Reads files for claim files, so that this folder does no I/O of its own.
pub trait Loader {
    /// The text of the file at a path that `resolve` gave, or that was named to [`load`].
    ///
    /// # Errors
    /// Where there is no such file, or it cannot be read as UTF-8.
    fn read(&self, path: &str) -> Result<String, LoadError>;

    /// The path of the file that `path` names in the claim file `from`, told as [`SourceFile::path`] is: from the
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

/// What was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Everything that could be read.
    pub program: Program,
    /// Every error of all files, sorted by file (as in `Program::files`) and place.
    pub problems: Vec<Problem>,
}

/// Reads the claim file at `path` with everything that it includes.
pub fn load(path: &str, loader: &dyn Loader) -> Loaded {
    match loader.read(path) {
        Ok(text) => empty(path, &text, Vec::new()),
        Err(_) => empty(path, "", vec![Problem::new(path, Span::default(), "the file cannot be read", "")]),
    }
}

/// Reads a claim text that stands in no file and may name none: `source` and `include` are errors in it.
#[must_use]
pub fn load_text(text: &str) -> Loaded {
    empty("", text, Vec::new())
}

/// The problem of a program that names no source, where its caller has none either.
#[must_use]
pub fn missing_source(program: &Program) -> Option<Problem> {
    let file = program.files.first().filter(|_| program.sources.is_empty())?;
    let problem = Problem::new(
        &file.path,
        Span::default(),
        "this file names no source",
        "write which text is checked: `source \"article.txt\"`",
    );
    Some(problem)
}

fn empty(path: &str, text: &str, problems: Vec<Problem>) -> Loaded {
    let files = vec![SourceFile { path: path.to_owned(), text: text.into() }];
    let program = Program { files, sources: Vec::new(), aliases: Vec::new(), claims: Vec::new() };
    Loaded { program, problems }
}
