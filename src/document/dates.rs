//! A draft with marked tokens comes in; the day that the document itself bears goes out.

use super::draft::{Draft, DraftBlock};
use super::model::{BlockKind, Dated};
use crate::base::moment::Days;
use crate::base::precision::Precision;
use crate::base::span::Span;
use crate::base::token::{Token, TokenKind};
use crate::base::value::Value;
use crate::catalog::engine::read_all;
use crate::catalog::kind::Reading;
use crate::catalog::parts::cursor::Cursor;
use jiff::civil::Date;

/// Blocks from the top and from the bottom that may be a date line.
const TOP: usize = 8;
const BOTTOM: usize = 4;
/// A date line has no more tokens.
const LONGEST: usize = 24;
/// A dateline's date begins within so many tokens.
const DATELINE: usize = 14;

/// The day: the front matter's, else a date line's, else the dateline's.
#[must_use]
pub fn find(text: &str, draft: &Draft) -> Option<Dated> {
    front_matter(text, draft).or_else(|| date_line(text, draft)).or_else(|| dateline(text, draft))
}

fn front_matter(text: &str, draft: &Draft) -> Option<Dated> {
    let span = draft.date?;
    let written = span.text(text);
    let iso = || written.get(..10)?.parse::<Date>().ok();
    let whole = || one_day(&crate::catalog::engine::read_whole(written)?);
    let date = iso().or_else(whole)?;
    Some(Dated { date, origin: "the front matter", span: Some(span) })
}

fn date_line(text: &str, draft: &Draft) -> Option<Dated> {
    let count = draft.blocks.len();
    let top = draft.blocks.iter().take(TOP);
    let bottom = draft.blocks.iter().skip(count.saturating_sub(BOTTOM).max(TOP));
    let may = |block: &&DraftBlock| !matches!(block.kind, BlockKind::Cell { .. } | BlockKind::Item);
    top.chain(bottom).filter(may).find_map(|block| {
        let (date, span) = only_a_date(text, draft.tokens_of(block))?;
        Some(Dated { date, origin: "the date line", span: Some(span) })
    })
}

/// "Published: 9 May 2024, 14:30 GMT", "Oderhaven, 12 March 2023", "By Ann Lee | May 9, 2024".
fn only_a_date(text: &str, tokens: &[Token]) -> Option<(Date, Span)> {
    if tokens.len() > LONGEST {
        return None;
    }
    let cursor = Cursor { text, tokens };
    let (reading, date) = read_all(&cursor)
        .into_iter()
        .find_map(|reading| Some((one_day(&reading)?, reading)))
        .map(|(d, r)| (r, d))?;
    let before = introduces(&cursor, reading.tokens.start);
    let end = reading.tokens.end;
    let mut rest = end..tokens.len();
    let byline = matches!(cursor.word(end), "|" | "•" | "·") && cursor.is(end + 1, "by");
    let behind = if byline {
        rest.take_while(|&at| at == end || cursor.word(at) != "|").all(|at| is_name_part(&cursor, at))
    } else {
        rest.all(|at| tells_time(&cursor, at))
    };
    (before && behind).then(|| (date, cursor.span(reading.tokens.clone())))
}

/// Whether the tokens before a date only introduce it: a label, a byline, a place.
fn introduces(cursor: &Cursor<'_>, date: usize) -> bool {
    const LABELS: &[&str] = &[
        "published",
        "released",
        "updated",
        "posted",
        "issued",
        "date",
        "dated",
        "publication",
        "first",
        "last",
        "modified",
        "on",
        "at",
        "of",
        "the",
        "release",
        ":",
        "-",
        "–",
        "—",
        "|",
        "•",
        ",",
        "(",
        "for",
        "immediate",
        "created",
        "written",
        "filed",
        "press",
    ];
    let byline = cursor.is(0, "by") && date <= 12 && (0..date).all(|at| is_name_part(cursor, at));
    let place = (1..=5).contains(&date)
        && cursor.is(date - 1, ",")
        && (0..date - 1).all(|at| cursor.word(at).starts_with(char::is_uppercase));
    byline || place || (0..date).all(|at| cursor.is_any(at, LABELS) || is_weekday(cursor, at))
}

fn is_name_part(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.word(at).starts_with(|first: char| first.is_uppercase() || !first.is_alphanumeric())
        || cursor.is_any(at, &["and", "in", "by", "on", "for", "published", "updated", "posted"])
}

fn is_weekday(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.has(at, crate::catalog::parts::roles::Roles::WEEKDAY)
}

/// Tokens that may follow a date on its line: a time of day, its zone, signs.
fn tells_time(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    match cursor.kind(at) {
        // "17", "17.30"
        Some(TokenKind::Number) => word.len() <= 2 || word.len() <= 5 && word.contains('.'),
        Some(TokenKind::Word) => {
            cursor.is_any(at, &["at", "am", "pm", "a.m.", "p.m.", "h", "local", "time", "updated", "t", "z"])
                || word.len() <= 4 && word.chars().all(char::is_uppercase)
        }
        _ => matches!(word, ":" | "," | "." | "|" | "-" | "–" | "—" | "•" | "·" | "(" | ")" | "+"),
    }
}

/// "LEEDS, 9 May 2024 – Northlake": a place in capitals, the date, a dash.
fn dateline(text: &str, draft: &Draft) -> Option<Dated> {
    let body = draft.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph).take(TOP);
    body.filter_map(|block| {
        let tokens = draft.tokens_of(block);
        let tokens = tokens.get(..tokens.len().min(DATELINE + 8))?;
        let cursor = Cursor { text, tokens };
        let capitals = cursor.word(0).chars().count() > 1 && cursor.word(0).chars().all(char::is_uppercase);
        let readings = if capitals { read_all(&cursor) } else { Vec::new() };
        readings.into_iter().find_map(|reading| {
            let date = one_day(&reading)?;
            let (start, end) = (reading.tokens.start, reading.tokens.end);
            let ends = (end..end + 6).any(|at| matches!(cursor.word(at), "–" | "—" | "-" | "―"));
            let span = Some(cursor.span(reading.tokens));
            (start <= DATELINE && ends).then_some(Dated { date, origin: "the dateline", span })
        })
    })
    .next()
}

/// The day, where the reading is exactly one.
fn one_day(reading: &Reading) -> Option<Date> {
    let Value::Moment(moment) = &reading.value else { return None };
    match &moment.days {
        Days::Known(days) if moment.precision == Precision::Stated => days.first()?.single().copied(),
        _ => None,
    }
}
