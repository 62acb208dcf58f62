//! A claim file's path comes in; it and every file that it includes go out, each read once.

use super::ast::{FileId, SourceFile};
use super::brackets::unbalanced;
use super::lines::logical_lines;
use super::loader::{LoadError, Loader};
use super::parse::{Placed, StatementKind, statement};
use super::statement::include;
use crate::base::problem::{Pointer, Problem};
use crate::base::span::Span;
use std::collections::{BTreeSet, HashMap};

/// How many files may include each other in a chain.
const LONGEST_CHAIN: usize = 64;

/// The files of a program.
#[derive(Debug, Default)]
pub struct Files {
    /// The named one first, the others in the order of their first inclusion.
    pub files: Vec<SourceFile>,
    /// The file that the `include` at a place brings in: its first inclusion only.
    pub included: HashMap<(FileId, Span), FileId>,
    /// What is wrong with the includes.
    pub problems: Vec<Problem>,
    seen: BTreeSet<String>,
    /// The files that are being read, each with the `include` in it that led on.
    chain: Vec<(FileId, Span)>,
}

impl Files {
    /// Reads the file at `path` and all that it includes.
    pub fn read(path: &str, loader: &dyn Loader) -> Self {
        let mut files = Self::default();
        match loader.read(path) {
            Ok(text) => {
                files.add(path, text, loader);
            }
            Err(error) => {
                files.files.push(SourceFile { path: path.to_owned(), text: "".into() });
                files.problems.push(*unreadable(path, Span::default(), path, &error));
            }
        }
        files
    }

    /// A text that stands in no file.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self { files: vec![SourceFile { path: String::new(), text: text.into() }], ..Self::default() }
    }

    fn add(&mut self, path: &str, text: String, loader: &dyn Loader) -> FileId {
        let file = self.files.len();
        let text: std::sync::Arc<str> = text.into();
        self.files.push(SourceFile { path: path.to_owned(), text: text.clone() });
        self.seen.insert(path.to_owned());
        for line in logical_lines(&text).into_iter().filter(|line| begins_include(line.text(&text))) {
            if unbalanced(&text, line).is_some() {
                continue;
            }
            // Other errors of the line are told when its turn comes.
            let Ok(statement) = statement(&text, line) else { continue };
            let StatementKind::Include(place) = statement.kind else { continue };
            let Ok(named) = include(&statement, place) else { continue };
            self.chain.push((file, place.1));
            if let Err(problem) = self.follow((&named, place.1), path, loader) {
                self.problems.push(*problem);
            }
            self.chain.pop();
        }
        file
    }

    fn follow(
        &mut self,
        (named, span): Placed<'_>,
        from: &str,
        loader: &dyn Loader,
    ) -> Result<(), Box<Problem>> {
        let path = loader.resolve(from, named).map_err(|error| unreadable(from, span, named, &error))?;
        let open = self.chain.iter().position(|&(file, _)| self.path(file) == path);
        if let Some(open) = open {
            return Err(self.cycle(open, from, span, &path));
        }
        if self.seen.contains(&path) {
            return Ok(());
        }
        if self.chain.len() >= LONGEST_CHAIN {
            let message = format!("more than {LONGEST_CHAIN} files include each other in a chain");
            return Err(Problem::new(from, span, message, "include this one higher up").into());
        }
        let text = loader.read(&path).map_err(|error| unreadable(from, span, named, &error))?;
        let file = self.add(&path, text, loader);
        if let Some(&(from, _)) = self.chain.last() {
            self.included.insert((from, span), file);
        }
        Ok(())
    }

    fn path(&self, file: FileId) -> &str {
        self.files.get(file).map_or("", |file| file.path.as_str())
    }

    fn cycle(&self, open: usize, from: &str, span: Span, path: &str) -> Box<Problem> {
        let links = self.chain.get(open..).unwrap_or(&[]);
        let names: Vec<&str> = links.iter().map(|&(file, _)| self.path(file)).chain([path]).collect();
        let mut problem = Problem::new(from, span, "these files include each other", "take this away");
        problem.help = Some(format!("the chain is {}", names.join(" → ")));
        let earlier = links.get(..links.len().saturating_sub(1)).unwrap_or(&[]);
        problem.also = earlier
            .iter()
            .map(|&(file, span)| Pointer {
                path: self.path(file).to_owned(),
                span,
                label: "which includes".to_owned(),
            })
            .collect();
        problem.into()
    }
}

fn begins_include(line: &str) -> bool {
    line.trim_start().get(..7).is_some_and(|word| word.eq_ignore_ascii_case("include"))
}

fn unreadable(path: &str, span: Span, named: &str, error: &LoadError) -> Box<Problem> {
    let (message, label) = match error {
        LoadError::Missing => {
            (format!("there is no file `{named}`"), "paths are relative to this claim file")
        }
        LoadError::Outside => {
            (format!("`{named}` lies outside the project"), "write a path under the project's root")
        }
        LoadError::NotText => (format!("`{named}` is no UTF-8 text"), "save it as UTF-8"),
        LoadError::Refused(reason) => (format!("`{named}` cannot be read: {reason}"), "this file"),
    };
    Problem::new(path, span, message, label).into()
}
