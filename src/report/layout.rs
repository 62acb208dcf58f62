//! Pieces of text with marks come in; lines that fit a terminal's width go out, and the codes that paint them.

use super::escape::folded;
use crate::record::words::{Side, Words};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How a piece looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As it is.
    Plain,
    /// Bold.
    Strong,
    /// Grey.
    Faint,
    /// What must not be missed.
    Alarm,
    /// Words that only the old sentence has.
    Old,
    /// Words that only the new one has.
    New,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How it looks.
    pub mark: Mark,
    /// What it says; fit for a terminal.
    pub text: String,
}

/// A line of a terminal.
pub type Line = Vec<Piece>;

impl Piece {
    /// A piece.
    #[must_use]
    pub fn new(mark: Mark, text: impl Into<String>) -> Self {
        Self { mark, text: text.into() }
    }
}

/// Words as pieces; without colour those of one side stand in brackets. Where no white space stands between two,
/// the second begins the same word.
#[must_use]
pub fn joined<'w>(words: impl Iterator<Item = &'w Words>, color: bool) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for one in words {
        let text = folded(&one.text);
        let (mark, text) = match one.side {
            Side::Both => (Mark::Plain, text),
            Side::Old if color => (Mark::Old, text),
            Side::New if color => (Mark::New, text),
            Side::Old => (Mark::Old, format!("[-{text}-]")),
            Side::New => (Mark::New, format!("{{+{text}+}}")),
        };
        let glue = if one.spaced || out.is_empty() { "" } else { GLUE };
        out.push(Piece::new(mark, format!("{glue}{text}")));
    }
    out
}

/// Stands before a piece that goes on with the word before it; no text has it, for it is shown escaped.
const GLUE: &str = "\u{2060}";

/// The pieces, word by word, in lines that begin with `indent`.
#[must_use]
pub fn wrapped(pieces: &[Piece], indent: &str, width: usize) -> Vec<Line> {
    let room = width.saturating_sub(indent.len()).max(10);
    let start = || vec![Piece::new(Mark::Plain, indent)];
    let mut out: Vec<Line> = vec![start()];
    let mut used = 0;
    for piece in pieces {
        let glued = piece.text.starts_with(GLUE);
        let words = piece.text.trim_start_matches(GLUE).split(' ').filter(|word| !word.is_empty());
        for (at, word) in words.enumerate() {
            let gap = usize::from(used > 0 && !(glued && at == 0));
            for (at, part) in cut(word, room).into_iter().enumerate() {
                let gap = if at == 0 { gap } else { 0 };
                let length = part.width();
                if used > 0 && used + gap + length > room {
                    out.push(start());
                    used = 0;
                }
                let gap = if used == 0 { 0 } else { gap };
                push(&mut out, piece.mark, &format!("{}{part}", " ".repeat(gap)));
                used += gap + length;
            }
        }
    }
    out
}

fn push(lines: &mut [Line], mark: Mark, text: &str) {
    let Some(line) = lines.last_mut() else { return };
    match line.last_mut() {
        Some(last) if last.mark == mark => last.text.push_str(text),
        _ => line.push(Piece::new(mark, text)),
    }
}

/// A word, in parts that each fit a line.
fn cut(word: &str, room: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut used = 0;
    for character in word.chars() {
        let length = character.width().unwrap_or(0);
        if used + length > room {
            parts.push(String::new());
            used = 0;
        }
        if let Some(last) = parts.last_mut() {
            last.push(character);
        }
        used += length;
    }
    parts
}

/// Two pieces in one line, the second at its right end; where there is no room, its beginning is left out.
#[must_use]
pub fn fitted(left: Piece, right: Piece, width: usize) -> Line {
    let left = Piece::new(left.mark, beginning(&left.text, width));
    let room = width.saturating_sub(left.text.width() + 2);
    let text = ending(&right.text, room);
    let gap = width.saturating_sub(left.text.width() + text.width());
    vec![left, Piece::new(right.mark, format!("{}{text}", " ".repeat(gap)))]
}

fn beginning(text: &str, room: usize) -> String {
    cut(text, room.max(1)).into_iter().next().unwrap_or_default()
}

fn ending(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut kept: Vec<char> = Vec::new();
    let mut used = 1;
    for character in text.chars().rev() {
        used += character.width().unwrap_or(0);
        if used > room {
            break;
        }
        kept.push(character);
    }
    let kept: String = kept.into_iter().rev().collect();
    if kept.is_empty() { kept } else { format!("…{kept}") }
}

/// A line with the codes that paint it; without colour, as it is.
#[must_use]
pub fn painted(line: &[Piece], color: bool) -> String {
    let code = |mark| match mark {
        Mark::Plain => "",
        Mark::Strong => "\u{1b}[1m",
        Mark::Faint => "\u{1b}[2m",
        Mark::Alarm => "\u{1b}[1;7;31m",
        Mark::Old => "\u{1b}[1;31m",
        Mark::New => "\u{1b}[1;32m",
    };
    let one = |piece: &Piece| match code(piece.mark) {
        code if color && !code.is_empty() => format!("{code}{}\u{1b}[0m", piece.text),
        _ => piece.text.clone(),
    };
    line.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::words::words;

    fn shown(lines: &[Line]) -> Vec<String> {
        lines.iter().map(|line| painted(line, false)).collect()
    }

    #[test]
    fn lines_break_between_words_and_long_words_anywhere() {
        let text = [Piece::new(Mark::Plain, "one two three"), Piece::new(Mark::New, "fourteenletters")];
        assert_eq!(shown(&wrapped(&text, "  ", 12)), ["  one two", "  three", "  fourteenle", "  tters"]);
        let wide = [Piece::new(Mark::Plain, "一二三四五六")];
        assert_eq!(shown(&wrapped(&wide, "", 10)), ["一二三四五", "六"]);
    }

    #[test]
    fn marks_stand_where_the_words_do() {
        let words = words("It has 5 beds.", "It has 6 beds.");
        let old = words.iter().filter(|one| one.side != Side::New);
        assert_eq!(shown(&wrapped(&joined(old.clone(), false), "", 80)), ["It has [-5-] beds."]);
        let painted: Vec<String> =
            wrapped(&joined(old, true), "", 80).iter().map(|line| painted(line, true)).collect();
        assert_eq!(painted, ["It has\u{1b}[1;31m 5\u{1b}[0m beds."]);
    }

    #[test]
    fn two_pieces_share_a_line_of_any_width() {
        let line = |width| {
            painted(
                &fitted(
                    Piece::new(Mark::Plain, "3 of 14"),
                    Piece::new(Mark::Plain, "claims/a.claims"),
                    width,
                ),
                false,
            )
        };
        assert_eq!(line(26), "3 of 14    claims/a.claims");
        assert_eq!(line(20), "3 of 14  …s/a.claims");
        assert_eq!(line(5), "3 of ");
    }
}
