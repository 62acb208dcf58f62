//! Problems come in; the words that a user reads go out. And a loader over a folder of the disk.

use factcheck::base::problem::{Pointer, Problem};
use factcheck::base::span::{Places, Span};
use factcheck::claim::ast::SourceFile;
use factcheck::claim::loader::{LoadError, Loader};
use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

/// `path:line:col: message`, the line, a caret with the label, and the help.
pub(crate) fn rendered(problem: &Problem, files: &[SourceFile]) -> String {
    let mut out = placed(&problem.path, problem.span, &problem.message, files);
    out += &caret(&problem.path, problem.span, &problem.label, files);
    for Pointer { path, span, label } in &problem.also {
        out += &placed(path, *span, label, files);
        out += &caret(path, *span, "", files);
    }
    if let Some(help) = &problem.help {
        writeln!(out, "  help: {help}").unwrap();
    }
    out
}

fn text_of<'f>(path: &str, files: &'f [SourceFile]) -> &'f str {
    files.iter().find(|file| file.path == path).map_or("", |file| &file.text)
}

fn placed(path: &str, span: Span, message: &str, files: &[SourceFile]) -> String {
    let place = Places::new(text_of(path, files)).place(span);
    format!("{path}:{}:{}: {message}\n", place.line, place.column)
}

fn caret(path: &str, span: Span, label: &str, files: &[SourceFile]) -> String {
    let text = text_of(path, files);
    let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next().unwrap_or("");
    let before = text[start..span.start as usize].chars().count();
    let under = span.text(text).lines().next().unwrap_or("").chars().count().max(1);
    let shown: String = line.chars().take(120).collect();
    let (before, under) = (before.min(120), under.min(120));
    format!("  {shown}\n  {}{} {label}\n", " ".repeat(before), "^".repeat(under)).replace(" \n", "\n")
}

/// A folder whose claim files may include each other.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Loader for Folder {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        match std::fs::read(self.0.join(path)) {
            Ok(bytes) => String::from_utf8(bytes).map_err(|_| LoadError::NotText),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(LoadError::Missing),
            Err(error) => Err(LoadError::Refused(error.to_string())),
        }
    }

    fn resolve(&self, from: &str, path: &str) -> Result<String, LoadError> {
        let mut parts: Vec<String> = Vec::new();
        let joined = Path::new(from).parent().unwrap().join(path);
        for component in joined.components() {
            match component {
                Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
                Component::ParentDir => {
                    parts.pop().ok_or(LoadError::Outside)?;
                }
                Component::CurDir => {}
                Component::RootDir | Component::Prefix(_) => return Err(LoadError::Outside),
            }
        }
        Ok(parts.join("/"))
    }
}
