//! What differs comes in; Markdown for a comment on a pull request goes out: flips open, the rest folded.

use super::changes::{ChangeReport, ChangesReport, PairReport, clusters};
use super::changes_text::outcome;
use super::escape::folded;
use crate::record::compare::{CHANGES, Change};
use crate::record::words::{Side, Words};
use std::fmt::Write;

/// GitHub takes comments of 65,536 characters.
const MOST: usize = 60_000;

/// Pieces of evidence that are shown of one claim.
const SHOWN: usize = 3;

/// The whole comment.
#[must_use]
pub fn markdown(report: &ChangesReport) -> String {
    let line = report.summary.line();
    let title = if line.is_empty() && report.faults.is_empty() { "nothing differs" } else { &line };
    let mut out = format!("### factcheck: {title}\n");
    for fault in &report.faults {
        let (path, why) = (code(&fault.path), escaped(&fault.fault));
        let _infallible = writeln!(out, "\n**{path}: its snapshot {why}, so what differs is not known.**");
    }
    let mut left = 0;
    for change in CHANGES {
        left += group(&mut out, report, change);
    }
    if left > 0 {
        let _infallible = writeln!(out, "\n… and {left} more: `factcheck diff` shows all.");
    }
    out
}

/// A group; how many of its claims had no room.
fn group(out: &mut String, report: &ChangesReport, change: Change) -> usize {
    let count = report.summary.get(change);
    if count == 0 {
        return 0;
    }
    let title = format!("{count} {}", change.word());
    let is_folded = !matches!(change, Change::Flipped | Change::Value);
    let _infallible = if is_folded {
        writeln!(out, "\n<details><summary><b>{title}</b>: {}</summary>\n", change.meaning())
    } else {
        writeln!(out, "\n**{title}**: {}\n", change.meaning())
    };
    let mut left = 0;
    for claims in clusters(report, change) {
        let item = items(&claims);
        if out.len() + item.len() < MOST { out.push_str(&item) } else { left += claims.len() }
    }
    if is_folded {
        out.push_str("\n</details>\n");
    }
    left
}

/// Claims, then the evidence that they share.
fn items(claims: &[&ChangeReport]) -> String {
    let mut items = String::new();
    for one in claims {
        let bold = if one.change == Change::Flipped { "**" } else { "" };
        let (id, path, outcome) = (code(&one.id), code(&one.path), escaped(&outcome(one)));
        let _infallible = writeln!(items, "- {id} in {path}: {bold}{outcome}{bold}");
    }
    let Some(first) = claims.first().filter(|one| one.change != Change::Removed) else { return items };
    let mut sentences: Vec<String> = first.evidence.iter().map(|pair| sentence(pair, first.change)).collect();
    sentences.dedup();
    let quoted: Vec<String> = sentences.iter().take(SHOWN).map(|one| format!("  > {one}\n")).collect();
    items.push_str(&quoted.join("  >\n"));
    items
}

/// Both sentences in one, with `<del>` and `<ins>`; nothing is marked where nothing was before.
fn sentence(pair: &PairReport, change: Change) -> String {
    let mut out = String::new();
    for Words { side, text, spaced } in &pair.words {
        if *spaced && !out.is_empty() {
            out.push(' ');
        }
        let text = escaped(text);
        out.push_str(&match side {
            Side::Both => text,
            Side::New if change == Change::Added => text,
            Side::Old => format!("<del>{text}</del>"),
            Side::New => format!("<ins>{text}</ins>"),
        });
    }
    out
}

/// Words that Markdown and HTML leave as they are, that name nobody and link nowhere.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in folded(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' | '#' => {
                out.push(character);
                out.push_str("<!-- -->");
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '!' => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out.replace("://", ":<!-- -->//").replace("www.", "www<!-- -->.")
}

/// Code, between more backquotes than it has.
fn code(text: &str) -> String {
    let text = folded(text);
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let quotes = "`".repeat(longest + 1);
    let gap = if longest > 0 { " " } else { "" };
    format!("{quotes}{gap}{text}{gap}{quotes}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_cannot_write_markup_mention_people_or_link() {
        assert_eq!(escaped("<b>*a*</b> @bob #12"), "&lt;b&gt;\\*a\\*&lt;/b&gt; @<!-- -->bob #<!-- -->12");
        assert_eq!(escaped("see http://a.example"), "see http:<!-- -->//a.example");
        assert_eq!(code("a `b` c"), "`` a `b` c ``");
        assert_eq!(code("plain"), "`plain`");
    }
}
