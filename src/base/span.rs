//! Byte positions come in; spans, and places that a person or a machine can point at, go out.

use std::ops::Range;

/// A half-open range of bytes in one text. Always on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from byte `start` up to byte `end`.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The span of a `usize` range. Texts are at most 4 GiB, which `document` checks.
    #[must_use]
    pub fn of(range: Range<usize>) -> Self {
        Self { start: clip(range.start), end: clip(range.end) }
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether both share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// As a `usize` range, for slicing.
    #[must_use]
    #[inline]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words of `text` under it; empty where it does not fit the text.
    #[must_use]
    #[inline]
    pub fn text(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }
}

fn clip(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// A span as others see it: 1-based line and column, and offsets, all in Unicode code points
/// (as W3C TextPositionSelector counts them).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Place {
    /// 1-based line of the first character.
    pub line: u32,
    /// 1-based column of the first character, in code points.
    pub column: u32,
    /// 0-based offset of the first character, in code points.
    pub start: u32,
    /// One past the last character, in code points.
    pub end: u32,
}

/// Turns spans of one text into places, in time that does not grow with the text.
#[derive(Clone, Debug)]
pub struct Places<'t> {
    text: &'t str,
    /// Per line: its first byte, and the code points before it.
    lines: Vec<(u32, u32)>,
    /// Code points before every `STEP`-th byte.
    steps: Vec<u32>,
    ascii: bool,
}

const STEP: usize = 512;

impl<'t> Places<'t> {
    /// An index of `text`, built in one pass.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let ascii = text.is_ascii();
        let mut places = Self { text, lines: vec![(0, 0)], steps: Vec::new(), ascii };
        let mut points = 0;
        for (at, &byte) in text.as_bytes().iter().enumerate() {
            if at % STEP == 0 && !ascii {
                places.steps.push(points);
            }
            points += u32::from(starts_character(byte));
            if byte == b'\n' {
                places.lines.push((clip(at + 1), points));
            }
        }
        places
    }

    /// Where `span` stands.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let (start, end) = (self.points(span.start), self.points(span.end));
        let line = self.lines.partition_point(|&(byte, _)| byte <= span.start);
        let before = self.lines.get(line.saturating_sub(1)).map_or(0, |&(_, points)| points);
        Place { line: clip(line), column: start - before + 1, start, end }
    }

    /// The byte span of a range of code points.
    #[must_use]
    pub fn span(&self, start: u32, end: u32) -> Span {
        let byte = |point: u32| {
            self.text.char_indices().nth(point as usize).map_or(self.text.len(), |(byte, _)| byte)
        };
        Span::of(byte(start)..byte(end))
    }

    fn points(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.text.len());
        if self.ascii {
            return clip(byte);
        }
        let step = (byte / STEP).min(self.steps.len().saturating_sub(1));
        let known = self.steps.get(step).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(step * STEP..byte).unwrap_or(&[]);
        known + clip(rest.iter().filter(|&&byte| starts_character(byte)).count())
    }
}

const fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_code_points_from_one() {
        let text = "é\nab – cd";
        let places = Places::new(text);
        let at = text.find("cd").unwrap();
        let place = places.place(Span::of(at..at + 2));
        assert_eq!(place, Place { line: 2, column: 6, start: 7, end: 9 });
        assert_eq!(places.span(7, 9), Span::of(at..at + 2));
    }

    #[test]
    fn places_agree_with_a_plain_count_on_a_long_text() {
        let text = "añb\nç ".repeat(400);
        let places = Places::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(places.place(Span::of(byte..byte)).start as usize, count);
        }
    }
}
