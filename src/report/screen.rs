//! One difference and where it stands among all come in; the lines of a terminal of a given size go out.

use super::changes::{ChangeReport, FoundReport, SideReport};
use super::escape::{folded, visible};
use super::layout::{Line, Mark, Piece, fitted, joined, wrapped};
use crate::base::verdict::Verdict;
use crate::record::compare::Change;
use crate::record::words::Side;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct Screen<'s> {
    /// The difference.
    pub one: &'s ChangeReport,
    /// What the claim file says, where it can be read and has the claim.
    pub claim: Option<&'s ClaimText>,
    /// Which it is, from 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// Flips that are not decided.
    pub flips: usize,
    /// What was decided on it, where anything was.
    pub decided: Option<&'static str>,
    /// What there is to say of the last key.
    pub message: &'s str,
    /// Lines of the difference that are scrolled out above.
    pub scroll: usize,
}

/// A claim as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimText {
    /// The condition.
    pub condition: String,
    /// The verdict that it expects.
    pub expected: Verdict,
}

/// Lines that are not the difference: two above, two below.
const FRAME: usize = 4;

/// The keys, the more needed first; where there is no room the last ones are left out.
const KEYS: &[&str] = &["r reject", "s skip", "A R S the rest", "q quit", "u undo", "←→ look", "↑↓ scroll"];

/// The lines of a terminal, at most `height`; without colour, changed words stand in brackets.
#[must_use]
pub fn lines(screen: &Screen<'_>, width: usize, height: usize, color: bool) -> Vec<Line> {
    let body = body(screen, width, color);
    let room = height.saturating_sub(FRAME).max(1);
    let scroll = screen.scroll.min(body.len().saturating_sub(room));
    let below = body.len().saturating_sub(scroll + room);
    let rule = vec![Piece::new(Mark::Faint, "─".repeat(width))];
    let mut out = vec![head(screen, width), rule.clone()];
    out.extend(body.into_iter().skip(scroll).take(room));
    out.resize(room + 2, Vec::new());
    out.push(if below > 0 { more(below, width) } else { rule });
    out.push(foot(screen, width));
    out.truncate(height);
    out
}

/// How far a difference can be scrolled.
#[must_use]
pub fn most_scroll(screen: &Screen<'_>, width: usize, height: usize, color: bool) -> usize {
    body(screen, width, color).len().saturating_sub(height.saturating_sub(FRAME).max(1))
}

/// `3 of 14, 1 flip left                    claims/budget.claims`
fn head(screen: &Screen<'_>, width: usize) -> Line {
    let flips = match screen.flips {
        0 => "no flip left".to_owned(),
        1 => "1 flip left".to_owned(),
        many => format!("{many} flips left"),
    };
    let left = format!("{} of {}, {flips}", screen.number, screen.total);
    fitted(Piece::new(Mark::Strong, left), Piece::new(Mark::Plain, visible(&screen.one.path)), width)
}

fn more(below: usize, width: usize) -> Line {
    let text = format!("── {below} more below: ↓ ");
    fitted(Piece::new(Mark::Strong, text), Piece::new(Mark::Plain, ""), width)
}

/// What the last key did, or the keys.
fn foot(screen: &Screen<'_>, width: usize) -> Line {
    if !screen.message.is_empty() {
        return fitted(Piece::new(Mark::Strong, screen.message), Piece::new(Mark::Plain, ""), width);
    }
    let flip = screen.one.change == Change::Flipped;
    let first = if flip { "a accept the flip" } else { "a Enter accept" };
    let mut text = first.to_owned();
    for key in KEYS {
        let longer = format!("{text} · {key}");
        if longer.chars().count() > width {
            break;
        }
        text = longer;
    }
    vec![Piece::new(Mark::Plain, text)]
}

/// The difference itself.
fn body(screen: &Screen<'_>, width: usize, color: bool) -> Vec<Line> {
    let one = screen.one;
    let mark = if one.change == Change::Flipped { Mark::Alarm } else { Mark::Strong };
    let word = one.change.word().to_uppercase();
    let mut title =
        vec![Piece::new(mark, word), Piece::new(Mark::Plain, format!(": {}", one.change.meaning()))];
    if let Some(decided) = screen.decided {
        title.push(Piece::new(Mark::Strong, format!("  ({decided})")));
    }
    let mut out = vec![title];
    out.extend(wrapped(&[Piece::new(Mark::Strong, folded(&one.id))], "  ", width));
    out.extend(
        claim(screen)
            .map(|line| wrapped(&[Piece::new(Mark::Plain, line)], "  ", width))
            .into_iter()
            .flatten(),
    );
    for (side, report) in [(Side::Old, &one.was), (Side::New, &one.now)] {
        out.push(Vec::new());
        out.extend(side_lines(one, side, report.as_ref(), width, color));
    }
    out
}

/// `claim: engineers > 40 · the claim file expects: supported`
fn claim(screen: &Screen<'_>) -> Option<String> {
    let claim = screen.claim?;
    let same = folded(&claim.condition) == folded(&screen.one.id);
    let text = if same { String::new() } else { format!("claim: {} · ", folded(&claim.condition)) };
    let new = screen.one.now.as_ref().map(|side| side.verdict);
    let not = if new.is_some_and(|verdict| verdict != claim.expected) {
        ", and the new verdict is another"
    } else {
        ""
    };
    Some(format!("{text}the claim file expects: {}{not}", claim.expected))
}

/// `old  supported  (2000, ∞)`, then each sentence below its source.
fn side_lines(
    one: &ChangeReport,
    side: Side,
    report: Option<&SideReport>,
    width: usize,
    color: bool,
) -> Vec<Line> {
    let name = if side == Side::Old { "old" } else { "new" };
    let Some(report) = report else {
        return vec![vec![Piece::new(Mark::Faint, format!("  {name}  nothing"))]];
    };
    let flipped = one.change == Change::Flipped;
    let verdict = Piece::new(if flipped { Mark::Strong } else { Mark::Plain }, report.verdict.word());
    let values = Piece::new(Mark::Plain, folded(&report.values.join(", ")));
    let mut out = wrapped(&[verdict, Piece::new(Mark::Plain, "·"), values], "       ", width);
    if report.values.is_empty() {
        out = vec![vec![Piece::new(Mark::Plain, format!("       {}", report.verdict))]];
    }
    if let Some(first) = out.first_mut().and_then(|line| line.first_mut()) {
        first.text = format!("  {name}  ");
    }
    let mut told: Vec<Vec<Line>> = Vec::new();
    for pair in &one.evidence {
        let found = if side == Side::Old { &pair.was } else { &pair.now };
        if let Some(found) = found {
            let both = pair.was.is_some() && pair.now.is_some();
            let words = pair.words.iter().filter(|one| one.side == side || one.side == Side::Both);
            let pieces: Vec<Piece> = if both { joined(words, color) } else { plain(found) };
            let mut lines = vec![vec![Piece::new(Mark::Faint, format!("       {}", visible(&found.source)))]];
            lines.extend(wrapped(&pieces, "       ", width));
            if !told.contains(&lines) {
                told.push(lines);
            }
        }
    }
    out.extend(told.into_iter().flatten());
    out
}

/// A sentence that has no other side: nothing in it is marked.
fn plain(found: &FoundReport) -> Vec<Piece> {
    vec![Piece::new(Mark::Plain, folded(&found.sentence))]
}
