//! What differs comes in; what a person reads of it at a terminal goes out: flips first, in groups.

use super::changes::{ChangeReport, ChangesReport, FoundReport, PairReport, SideReport, clusters};
use super::escape::{folded, visible};
use crate::record::compare::{CHANGES, Change};
use crate::record::words::{Side, Words, is_alike};
use std::fmt::Write;

/// Lines of evidence that are shown of one claim; JSON has all.
const SHOWN: usize = 6;

/// Red and struck through, green, and back.
const DELETED: (&str, &str) = ("\u{1b}[31;9m", "\u{1b}[0m");
const INSERTED: (&str, &str) = ("\u{1b}[32m", "\u{1b}[0m");
const BOLD: (&str, &str) = ("\u{1b}[1m", "\u{1b}[0m");

/// Everything that differs, then one line that sums up.
#[must_use]
pub fn text(report: &ChangesReport, color: bool) -> String {
    let mut out = String::new();
    for change in CHANGES {
        let count = report.summary.get(change);
        if count > 0 {
            let title = format!("{count} {}: {}", change.word(), change.meaning());
            let _infallible = writeln!(out, "{}\n", painted(&title, BOLD, color));
            clusters(report, change).iter().for_each(|claims| cluster(&mut out, claims, color));
        }
    }
    for fault in &report.faults {
        let (path, why) = (visible(&fault.path), visible(&fault.fault));
        let _infallible = writeln!(out, "{path}: its snapshot {why}, so what differs is not known\n");
    }
    let line = report.summary.line();
    let told = !report.faults.is_empty();
    let _infallible = match (line.as_str(), told) {
        ("", true) => Ok(()),
        ("", false) => writeln!(out, "nothing differs"),
        (line, _) => writeln!(out, "{line}"),
    };
    out
}

/// Claims, each with its file, verdicts and values; then the evidence that they share.
fn cluster(out: &mut String, claims: &[&ChangeReport], color: bool) {
    for one in claims {
        let _infallible = writeln!(out, "  {}", painted(&folded(&one.id), BOLD, color));
        let _infallible = writeln!(out, "    {}: {}", visible(&one.path), outcome(one));
    }
    let Some(first) = claims.first() else { return };
    for line in evidence_lines(first, color) {
        let _infallible = writeln!(out, "    {line}");
    }
    out.push('\n');
}

/// What is to be seen of the evidence, each line once; of a removed claim, nothing.
fn evidence_lines(one: &ChangeReport, color: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let pairs = one.evidence.iter().filter(|_| one.change != Change::Removed);
    for line in pairs.flat_map(|pair| evidence(pair, one.change, color)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if let Some(more @ 1..) = lines.len().checked_sub(SHOWN) {
        lines.truncate(SHOWN);
        lines.push(format!("… and {more} more, which `--format json` has"));
    }
    lines
}

/// `supported → refuted, (2000, ∞) → 1500`
#[must_use]
pub fn outcome(one: &ChangeReport) -> String {
    let verdict = |side: &Option<SideReport>| side.as_ref().map(|side| side.verdict.word().to_owned());
    let values = |side: &Option<SideReport>| {
        side.as_ref().map(|side| folded(&side.values.join(", "))).filter(|values| !values.is_empty())
    };
    let verdicts = arrow(verdict(&one.was), verdict(&one.now));
    let both = one.was.is_some() && one.now.is_some();
    let values = match (values(&one.was), values(&one.now)) {
        (None, Some(now)) if both => Some(format!("nothing → {now}")),
        (Some(was), None) if both => Some(format!("{was} → nothing")),
        (was, now) => arrow(was, now),
    };
    [verdicts, values].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Both with an arrow between, or the one where they are the same or the other is not there.
fn arrow(was: Option<String>, now: Option<String>) -> Option<String> {
    match (was, now) {
        (Some(was), Some(now)) if was != now => Some(format!("{was} → {now}")),
        (was, now) => now.or(was),
    }
}

/// One line for sentences that are alike, else one for each.
fn evidence(pair: &PairReport, change: Change, color: bool) -> Vec<String> {
    let whole = |side, found: &FoundReport| {
        let one = [Words { side, text: found.sentence.clone(), spaced: false }];
        format!("{}: {}", visible(&found.source), inline(&one, color))
    };
    match (&pair.was, &pair.now) {
        // With nothing before it there is nothing to mark.
        (None, Some(now)) if change == Change::Added => vec![whole(Side::Both, now)],
        (Some(was), Some(now)) if was.sentence == now.sentence || is_alike(&pair.words) => {
            let sources = arrow(Some(was.source.clone()), Some(now.source.clone())).unwrap_or_default();
            vec![format!("{}: {}", visible(&sources), inline(&pair.words, color))]
        }
        (was, now) => {
            let was = was.iter().map(|found| whole(Side::Old, found));
            was.chain(now.iter().map(|found| whole(Side::New, found))).collect()
        }
    }
}

/// Words in a line, those of one side marked: by colour, else as `[-was-]{+now+}`.
#[must_use]
pub fn inline(words: &[Words], color: bool) -> String {
    let mut out = String::new();
    let mut last = None;
    for one in words {
        if one.spaced && last.is_some() && !(last == Some(Side::Old) && one.side == Side::New && !color) {
            out.push(' ');
        }
        let text = folded(&one.text);
        out.push_str(&match one.side {
            Side::Both => text,
            Side::Old if color => painted(&text, DELETED, true),
            Side::New if color => painted(&text, INSERTED, true),
            Side::Old => format!("[-{text}-]"),
            Side::New => format!("{{+{text}+}}"),
        });
        last = Some(one.side);
    }
    out
}

fn painted(text: &str, (on, off): (&str, &str), color: bool) -> String {
    if color { format!("{on}{text}{off}") } else { text.to_owned() }
}

/// Whether a class is one that `--fail-on` names, or a snapshot cannot be read so that nobody knows.
#[must_use]
pub fn fails(report: &ChangesReport, on: &[Change]) -> bool {
    let some = on.iter().any(|change| report.summary.get(*change) > 0);
    some || (!on.is_empty() && !report.faults.is_empty())
}
