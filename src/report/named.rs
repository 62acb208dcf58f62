//! Texts with their names come in; spans of them become places and excerpts that a report can show.

use super::model::{Excerpt, Position};
use crate::base::span::{Places, Span};
use crate::claim::ast::SourceFile;
use crate::ground::candidate::Source;

/// A text by name, with its places.
pub struct Named<'t> {
    /// Its name, as the reader can open it.
    pub path: String,
    /// The text.
    pub text: &'t str,
    places: Places<'t>,
}

impl<'t> Named<'t> {
    /// The text `path`, where `prefix` leads to the project's root from where the reader is.
    #[must_use]
    pub fn new(prefix: &str, path: &str, text: &'t str) -> Self {
        Self { path: format!("{prefix}{path}"), text, places: Places::new(text) }
    }

    /// Where a span stands.
    #[must_use]
    pub fn at(&self, span: Span) -> Position {
        Position { path: self.path.clone(), place: self.places.place(span) }
    }

    /// The words with the whole lines that hold them.
    #[must_use]
    pub fn excerpt(&self, span: Span, label: String) -> Excerpt {
        let (start, end) = (span.start as usize, span.end as usize);
        let from = self.text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let to = self.text.get(end..).and_then(|rest| rest.find('\n')).map_or(self.text.len(), |at| end + at);
        Excerpt {
            path: self.path.clone(),
            lines: self.text.get(from..to).unwrap_or("").trim_end_matches('\r').to_owned(),
            first: self.places.place(span).line as usize,
            range: start - from..end - from,
            label,
        }
    }
}

/// The files of a program.
#[must_use]
pub fn files<'t>(files: &'t [SourceFile], prefix: &str) -> Vec<Named<'t>> {
    files.iter().map(|file| Named::new(prefix, &file.path, &file.text)).collect()
}

/// The documents of sources.
#[must_use]
pub fn documents<'t>(sources: &'t [Source], prefix: &str) -> Vec<Named<'t>> {
    sources.iter().map(|source| Named::new(prefix, &source.document.path, &source.document.text)).collect()
}
