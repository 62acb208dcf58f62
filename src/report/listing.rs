//! Documents with what was found in them come in; `extract`'s table and its JSON go out.

use super::escape::folded;
use super::value::{FoundValue, SCHEMA, found};
use crate::document::model::Document;
use crate::extract::finding::Extraction;
use serde::Serialize;
use std::fmt::Write;

/// One document's values.
#[derive(Debug, Serialize)]
pub struct Listed {
    path: String,
    title: Option<String>,
    dated: Option<String>,
    values: Vec<FoundValue>,
    /// Each value in short notation, for people.
    #[serde(skip)]
    shown: Vec<String>,
}

/// One value on a line of its own.
#[derive(Debug, Serialize)]
struct Row<'a> {
    schema: &'static str,
    path: &'a str,
    #[serde(flatten)]
    value: &'a FoundValue,
}

/// All documents in one object.
#[derive(Debug, Serialize)]
struct Whole<'a> {
    schema: &'static str,
    documents: &'a [Listed],
}

impl Listed {
    /// What was found in a document; what is set aside only where `all`.
    #[must_use]
    pub fn new(document: &Document, extraction: &Extraction, all: bool) -> Self {
        let shown = extraction.findings.iter().filter(|finding| all || finding.aside.is_none());
        Self {
            path: document.path.clone(),
            title: document.title.map(|span| span.text(&document.text).to_owned()),
            dated: document.dated.as_ref().map(|dated| dated.date.to_string()),
            values: found(document, extraction, all),
            shown: shown.map(|finding| finding.value.to_string()).collect(),
        }
    }
}

/// One value a line: place, kind, value, words, and what else there is to say.
#[must_use]
pub fn text(documents: &[Listed]) -> String {
    let rows: Vec<[String; 4]> = documents.iter().flat_map(rows).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (place, kind, value) = (width(0), width(1), width(2).min(32));
    let mut out = String::new();
    for [a, b, c, d] in &rows {
        let _infallible = writeln!(out, "{a:place$}  {b:kind$}  {c:value$}  {d}");
    }
    out
}

fn rows(document: &Listed) -> impl Iterator<Item = [String; 4]> {
    document.values.iter().zip(&document.shown).map(|(value, shown)| {
        let place = format!("{}:{}:{}", document.path, value.place.line, value.place.column);
        let mut remarks = format!("\"{}\"", value.text);
        if let Some(standing) = value.standing {
            let _infallible = write!(remarks, "  ({standing})");
        }
        if let Some(aside) = value.aside {
            let _infallible = write!(remarks, "  (set aside: {aside})");
        }
        [place, value.kind.to_owned(), shown.clone(), remarks].map(|cell| folded(&cell))
    })
}

/// One object.
#[must_use]
pub fn json(documents: &[Listed]) -> String {
    lines([Whole { schema: SCHEMA, documents }])
}

/// One object a value.
#[must_use]
pub fn jsonl(documents: &[Listed]) -> String {
    lines(documents.iter().flat_map(|document| {
        document.values.iter().map(|value| Row { schema: SCHEMA, path: &document.path, value })
    }))
}

fn lines<T: Serialize>(models: impl IntoIterator<Item = T>) -> String {
    let mut out = String::new();
    for model in models {
        out.push_str(&super::answer::line(&model));
    }
    out
}
