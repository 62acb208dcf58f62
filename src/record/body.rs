//! Entries come in; the body of a snapshot goes out, and is read back without loss.
//!
//! ```text
//! personnel > 2000
//!   verdict: supported
//!   value: (2000, ∞)
//!   source: csto-withdrawal.txt
//!   | The force comprised more than 2,000 officers, along with 250 units of equipment.
//! ```

use super::entry::{Entry, Found};
use super::escape::{escaped, unescaped};
use std::fmt::Write;

const VERDICT: &str = "  verdict: ";
const VALUE: &str = "  value: ";
const SOURCE: &str = "  source: ";
const SENTENCE: &str = "  | ";

/// The body: one block a claim, an empty line between two, no line break at the end.
#[must_use]
pub fn write(entries: &[Entry]) -> String {
    entries.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

fn block(entry: &Entry) -> String {
    let mut out = format!("{}\n{VERDICT}{}", escaped(&entry.id), entry.verdict);
    for found in &entry.found {
        let [value, source, sentence] =
            [&found.value, &found.source, &found.sentence].map(|one| escaped(one));
        let _infallible = write!(out, "\n{VALUE}{value}\n{SOURCE}{source}\n{SENTENCE}{sentence}");
    }
    out
}

/// The entries of a body; nothing where it is none.
#[must_use]
pub fn read(body: &str) -> Option<Vec<Entry>> {
    body.split("\n\n").filter(|block| !block.trim().is_empty()).map(entry).collect()
}

fn entry(block: &str) -> Option<Entry> {
    let mut lines = block.trim_matches('\n').lines().peekable();
    let id = unescaped(lines.next()?)?;
    let verdict = lines.next()?.strip_prefix(VERDICT)?.parse().ok()?;
    let mut found = Vec::new();
    while lines.peek().is_some() {
        let mut next = |name| field(lines.next()?, name);
        found.push(Found { value: next(VALUE)?, source: next(SOURCE)?, sentence: next(SENTENCE)? });
    }
    Some(Entry { id, verdict, found })
}

/// A field's string. The last line of a file has lost the white space at its end, where the string is empty.
fn field(line: &str, name: &str) -> Option<String> {
    let rest = line.strip_prefix(name).or_else(|| (line == name.trim_end()).then_some(""))?;
    unescaped(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::verdict::Verdict;

    fn sample() -> Vec<Entry> {
        let found = |value: &str, sentence: &str| Found {
            source: "a b.txt".to_owned(),
            sentence: sentence.to_owned(),
            value: value.to_owned(),
        };
        vec![
            Entry {
                id: "staff > 20".to_owned(),
                verdict: Verdict::Conflicting,
                found: vec![found("(20, ∞)", "More than 20 people work here."), found("12", "| odd: \\ one")],
            },
            Entry { id: "head office".to_owned(), verdict: Verdict::Silent, found: Vec::new() },
            Entry { id: "x".to_owned(), verdict: Verdict::Inconclusive, found: vec![found("1", "")] },
        ]
    }

    #[test]
    fn a_body_reads_well_and_comes_back() {
        let body = write(&sample());
        assert_eq!(
            body.split("\n\n").next(),
            Some(
                "staff > 20\n  verdict: conflicting\n  value: (20, ∞)\n  source: a b.txt\n  | More than 20 \
                 people work here.\n  value: 12\n  source: a b.txt\n  | | odd: \\\\ one"
            )
        );
        assert_eq!(read(&body), Some(sample()));
        assert_eq!(read(body.trim_end()), Some(sample()), "insta trims the end of a snapshot");
    }

    #[test]
    fn what_is_no_body_is_not_read() {
        assert_eq!(read("words\nof another tool"), None);
        assert_eq!(read("id\n  verdict: maybe"), None);
        assert_eq!(read(""), Some(Vec::new()));
    }
}
