//! A block's tokens come in; its sentences, as ranges of tokens, go out.

use super::abbreviations::{BEFORE_NUMBERS, BEHIND_CLOCKS, EITHER, SAYING, STARTERS, TITLES, WEEKDAYS};
use crate::base::token::{Gap, Token, TokenKind};
use std::ops::Range;

/// The sentences of `tokens[block]`, in order, covering the range.
#[must_use]
pub fn split(text: &str, tokens: &[Token], block: Range<usize>) -> Vec<Range<usize>> {
    let view = View { text, tokens, end: block.end };
    let mut found = Vec::new();
    let (mut start, mut at) = (block.start, block.start);
    while at < block.end {
        let Some(end) = view.stop(at) else {
            at += 1;
            continue;
        };
        if end < block.end && view.ends_sentence(start, at, end) {
            found.push(start..end);
            start = end;
        }
        at = end;
    }
    if start < block.end {
        found.push(start..block.end);
    }
    found
}

/// What follows an abbreviation within its sentence.
enum Follows {
    /// Anything.
    Anything,
    /// Only numbers (behind a weekday, months too).
    Numbers,
    /// Anything that begins no sentence.
    NoStarter,
    /// A weekday, a month, a time zone.
    ClockWords,
}

/// One block's tokens.
struct View<'t> {
    text: &'t str,
    tokens: &'t [Token],
    end: usize,
}

impl<'t> View<'t> {
    fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).filter(|_| at < self.end).map_or("", |token| token.text(self.text))
    }

    fn glued(&self, at: usize) -> bool {
        at < self.end && self.tokens.get(at).is_some_and(|token| token.gap == Gap::None)
    }

    fn is(&self, at: usize, kind: TokenKind) -> bool {
        at < self.end && self.tokens.get(at).is_some_and(|token| token.kind == kind)
    }

    /// Where a stop that begins at `at` ends, further stops and closing quotes included.
    fn stop(&self, at: usize) -> Option<usize> {
        let word = self.word(at);
        let shortened = word.len() > 2 && word.ends_with('.') && self.is(at, TokenKind::Word);
        if !shortened && !is_stop(word) {
            return None;
        }
        let mut end = at + 1;
        while self.glued(end) && is_stop(self.word(end)) {
            end += 1;
        }
        while self.glued(end) && is_closer(self.word(end)) || self.word(end) == "»" {
            end += 1;
        }
        while self.glued(end) && self.word(end) == "[" && self.word(end + 2) == "]" {
            end += 3;
        }
        Some(end.min(self.end))
    }

    /// Whether the stop at `at..end` ends the sentence that began at `start`.
    fn ends_sentence(&self, start: usize, at: usize, end: usize) -> bool {
        let before =
            at.checked_sub(1).filter(|&before| before >= start).map_or("", |before| self.word(before));
        if matches!(before, "(" | "[" | "") || self.only_a_number(start, at) {
            return false;
        }
        if is_wide_stop(self.word(at)) {
            return true;
        }
        if self.glued(end) {
            return self.lost_space(at, end);
        }
        if !self.begins_sentence(end) {
            return false;
        }
        match self.word(end - 1) {
            _ if end - at > 1 && self.asks(at, end) => !self.speaker_follows(end),
            _ if end - at > 1 => true,
            "." | "" => !self.shortened(before, end),
            word if word.ends_with('.') => !self.shortened(word, end),
            _ => true,
        }
    }

    /// "1." at the start is a number of the list, not a sentence.
    fn only_a_number(&self, start: usize, at: usize) -> bool {
        at == start + 1 && self.is(start, TokenKind::Number) && self.word(start).len() <= 3
    }

    fn asks(&self, at: usize, end: usize) -> bool {
        (at..end).any(|at| matches!(self.word(at), "?" | "!")) && is_closer(self.word(end - 1))
    }

    /// “Why us?” Anna Keller asked: capitalised words, then a verb of saying.
    fn speaker_follows(&self, end: usize) -> bool {
        let names = (end..self.end.min(end + 5)).take_while(|&at| self.capitalised(at)).count();
        names > 0 && SAYING.contains(&self.word(end + names))
    }

    fn capitalised(&self, at: usize) -> bool {
        self.word(at).starts_with(char::is_uppercase)
    }

    /// "the territory.The mission": the space behind the stop was lost.
    fn lost_space(&self, at: usize, end: usize) -> bool {
        let left = at.checked_sub(1).map_or("", |before| self.word(before));
        let right = self.word(end);
        self.word(at) == "."
            && end == at + 1
            && left.len() > 1
            && left.chars().all(char::is_lowercase)
            && right.len() > 1
            && self.capitalised(end)
            && right.chars().skip(1).all(char::is_lowercase)
            && !self.glued(end + 1)
            && !self.glued(at - 1)
    }

    /// Whether a sentence may begin here, behind opening quotes and brackets.
    fn begins_sentence(&self, mut at: usize) -> bool {
        if matches!(self.word(at), "(" | "[") && self.word(at + 1) == "…" {
            at += 3;
        }
        while is_opener(self.word(at)) && at < self.end {
            at += 1;
        }
        let Some(first) = self.word(at).chars().next() else { return false };
        !first.is_lowercase() && !matches!(first, ',' | ';' | ':' | '.' | ')' | '-' | '–' | '—' | '…' | '/')
    }

    /// Whether the stop behind `word` only shortens it, what follows at `next` considered.
    fn shortened(&self, word: &str, next: usize) -> bool {
        let following = self.word(next);
        match follows(word) {
            None => false,
            Some(Follows::Anything) => true,
            Some(Follows::Numbers) => {
                self.is(next, TokenKind::Number)
                    || WEEKDAYS.contains(&word) && BEHIND_CLOCKS.contains(&following)
            }
            Some(Follows::NoStarter) => !STARTERS.contains(&following) && !is_opener(following),
            Some(Follows::ClockWords) => BEHIND_CLOCKS.contains(&following),
        }
    }
}

fn follows(word: &str) -> Option<Follows> {
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    if matches!(word, "a.m." | "p.m." | "A.M." | "P.M.") {
        Some(Follows::ClockWords)
    } else if TITLES.contains(&word) {
        Some(Follows::Anything)
    } else if BEFORE_NUMBERS.contains(&word) {
        Some(Follows::Numbers)
    } else if initial || word.ends_with('.') || EITHER.contains(&word) {
        Some(Follows::NoStarter)
    } else {
        None
    }
}

fn is_stop(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…" | "‽" | "؟" | "۔" | "।") || is_wide_stop(word)
}

/// Stops of scripts that put no space behind them.
fn is_wide_stop(word: &str) -> bool {
    matches!(word, "。" | "！" | "？" | "｡")
}

fn is_closer(word: &str) -> bool {
    matches!(word, "”" | "\"" | "’" | "'" | "»" | ")" | "]" | "」" | "』" | "）" | "“")
}

fn is_opener(word: &str) -> bool {
    matches!(word, "“" | "\"" | "‘" | "'" | "«" | "(" | "[" | "„" | "「" | "『" | "（" | "¿" | "¡")
}
