//! Plain text comes in; its blocks go out: paragraphs, lines of their own, items of lists.

use super::draft::Draft;
use super::model::BlockKind;
use super::rows;
use super::urls;
use crate::base::span::Span;
use crate::base::token::{Gap, Token, TokenKind, tokens};
use std::ops::Range;

/// The blocks of a plain text.
#[must_use]
pub fn draft(text: &str) -> Draft {
    let tokens = urls::joined(text, tokens(text, Span::of(0..text.len())));
    let mut draft = Draft { tokens: Vec::with_capacity(tokens.len()), ..Draft::default() };
    let lines = lines(&tokens);
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let (paragraph, behind) = rest.split_at(paragraph_length(&tokens, rest));
        lay_out(text, &tokens, paragraph, &mut draft);
        rest = behind;
    }
    draft
}

/// The token range of every line that has any.
fn lines(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match found.last_mut() {
            Some(line) if token.gap < Gap::Line => line.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

fn paragraph_length(tokens: &[Token], lines: &[Range<usize>]) -> usize {
    let starts =
        |line: &Range<usize>| tokens.get(line.start).is_some_and(|token| token.gap == Gap::Paragraph);
    1 + lines.iter().skip(1).take_while(|line| !starts(line)).count()
}

/// The lines of one paragraph become blocks of the draft.
fn lay_out(text: &str, tokens: &[Token], lines: &[Range<usize>], draft: &mut Draft) {
    let view = View { text, tokens, width: width(text, tokens, lines) };
    let mut marked = None;
    let (mut table, mut barren) = (0, 0);
    for (at, line) in lines.iter().enumerate() {
        if at < table {
            continue;
        }
        let rows = rows::table(text, tokens, lines.get(at..).unwrap_or(&[])).filter(|_| at >= barren);
        barren = rows.as_ref().map_or(barren, |rows| at + rows.lines);
        if let Some(found) = rows.filter(|rows| rows.figures) {
            found.lay_out(text, tokens, draft);
            (table, marked) = (at + found.lines, None);
            continue;
        }
        let before =
            at.checked_sub(1).filter(|_| at > table || table == 0).and_then(|before| lines.get(before));
        if let Some(level) = view.heading(line) {
            draft.open(BlockKind::Heading(level));
            draft.add(tokens.get(line.start + usize::from(level)..line.end).unwrap_or(&[]));
            (table, marked) = (at + 1, None);
            continue;
        }
        let marker = view.marker(line, marked, before);
        if let Some(marker) = marker {
            marked = Some(marker);
            draft.open(BlockKind::Item);
        } else if before.is_none_or(|before| view.breaks(before, line)) {
            marked = None;
            draft.open(BlockKind::Paragraph);
        }
        let from = line.start + marker.map_or(0, |marker| marker.length);
        draft.add(tokens.get(from..line.end).unwrap_or(&[]));
        draft.first_gap(tokens.get(line.start).map_or(Gap::Line, |token| token.gap), marker.is_some());
    }
}

/// A list marker at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marker {
    /// Its tokens.
    length: usize,
    /// The number of a numbered item; 0 for a sign.
    number: u32,
}

/// Lines narrower than this were not wrapped by a machine.
const NARROWEST: usize = 55;
/// Lines wider than this are paragraphs of their own.
const WIDEST: usize = 130;

/// The paragraph's width, if its lines were wrapped by a machine.
fn width(text: &str, tokens: &[Token], lines: &[Range<usize>]) -> usize {
    lines.iter().map(|line| characters(text, tokens, line)).max().unwrap_or(0).max(NARROWEST)
}

fn characters(text: &str, tokens: &[Token], line: &Range<usize>) -> usize {
    match (tokens.get(line.start), tokens.get(line.end.wrapping_sub(1))) {
        (Some(first), Some(last)) => first.span.join(last.span).text(text).chars().count(),
        _ => 0,
    }
}

/// One paragraph's tokens and measures.
struct View<'t> {
    text: &'t str,
    tokens: &'t [Token],
    width: usize,
}

impl View<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text(self.text))
    }

    fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.gap == Gap::None)
    }

    /// Whether `line` is a block of its own rather than the continuation of the line `before` it.
    fn breaks(&self, before: &Range<usize>, line: &Range<usize>) -> bool {
        let length = characters(self.text, self.tokens, before);
        if length > WIDEST || self.width > WIDEST {
            return true;
        }
        if self.label(before) && self.label(line) && !self.ends_sentence(before) {
            return true;
        }
        let next = self.first_word_length(line);
        length + 1 + next <= self.width && self.begins_anew(line) && !self.goes_on(before)
    }

    /// The characters up to the first gap.
    fn first_word_length(&self, line: &Range<usize>) -> usize {
        let glued = (line.start + 1..line.end).take_while(|&at| self.glued(at)).count();
        characters(self.text, self.tokens, &(line.start..line.start + 1 + glued))
    }

    fn begins_anew(&self, line: &Range<usize>) -> bool {
        !self.word(line.start).starts_with(|first: char| first.is_lowercase() || ",;:.)%".contains(first))
    }

    /// Whether the line cannot end a block: a comma, a dash, or a little word such as "of".
    fn goes_on(&self, line: &Range<usize>) -> bool {
        let last = self.word(line.end.wrapping_sub(1));
        matches!(last, "," | "-" | "–" | "—" | "&") || LITTLE_WORDS.contains(&last)
    }

    fn ends_sentence(&self, line: &Range<usize>) -> bool {
        self.word(line.end.wrapping_sub(1)).ends_with(['.', '!', '?', '”', '"'])
    }

    /// "Key: value": at most five words before a colon.
    fn label(&self, line: &Range<usize>) -> bool {
        let colon = (line.start..line.end.min(line.start + 7)).find(|&at| self.word(at) == ":");
        colon.is_some_and(|colon| colon > line.start && !self.glued(colon + 1) && self.begins_anew(line))
    }

    /// The list marker that the line begins with. A dash or number within running text is none.
    fn marker(
        &self,
        line: &Range<usize>,
        last: Option<Marker>,
        before: Option<&Range<usize>>,
    ) -> Option<Marker> {
        let marker = self.sign_marker(line).or_else(|| self.number_marker(line))?;
        let fits = match (last, before) {
            (_, None) => true,
            (Some(last), _) => marker.number == 0 || marker.number == last.number + 1,
            (None, Some(before)) => {
                marker.number <= 1
                    && (self.word(before.end.wrapping_sub(1)) == ":" || self.ends_sentence(before))
                    || marker.number <= 1 && self.word(line.start) != "–" && self.breaks(before, line)
            }
        };
        fits.then_some(marker)
    }

    /// `## Limits`: a heading's level, as Markdown writes it.
    fn heading(&self, line: &Range<usize>) -> Option<u8> {
        let signs = line.clone().take_while(|&at| self.word(at) == "#").count();
        let glued = (line.start + 1..line.start + signs).all(|at| self.glued(at));
        let spaced = line.len() > signs && !self.glued(line.start + signs);
        u8::try_from(signs).ok().filter(|level| (1..=6).contains(level) && glued && spaced)
    }

    fn sign_marker(&self, line: &Range<usize>) -> Option<Marker> {
        let sign = matches!(self.word(line.start), "-" | "*" | "•" | "–" | "—" | "·" | "▪" | "◦" | "‣" | "+");
        let spaced = line.len() > 1 && !self.glued(line.start + 1);
        (sign && spaced).then_some(Marker { length: 1, number: 0 })
    }

    fn number_marker(&self, line: &Range<usize>) -> Option<Marker> {
        let token = self.tokens.get(line.start).filter(|token| token.kind == TokenKind::Number)?;
        let number: u32 = token.text(self.text).parse().ok().filter(|&number| number < 1000)?;
        let closed = self.glued(line.start + 1) && matches!(self.word(line.start + 1), "." | ")");
        let spaced = line.len() > 2 && !self.glued(line.start + 2);
        (closed && spaced).then_some(Marker { length: 2, number })
    }
}

/// Words that no title, item or line of its own ends with.
const LITTLE_WORDS: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "of", "on", "or", "than", "that",
    "the", "to", "was", "were", "which", "who", "with",
];
