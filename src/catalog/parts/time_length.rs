//! A token comes in; the length of time that begins there goes out: "nine days", "2h30m", "half an hour", `P9D`.

use super::cursor::Cursor;
use super::hedge;
use super::numeral;
use super::quantity::{self, Quantity};
use super::roles::Roles;
use super::time_fraction;
use super::time_unit::unit;
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::token::TokenKind;
use crate::base::value::{Duration, TimeUnit};

/// The tokens at which a length of time may begin.
pub const WAKES: Roles = quantity::WAKES.with(Roles::LEAD);

/// Words that may stand between the number and the unit.
const BETWEEN: &[&str] = &[
    "straight",
    "consecutive",
    "successive",
    "more",
    "additional",
    "extra",
    "full",
    "whole",
    "calendar",
    "working",
    "business",
    "long",
    "short",
    "solid",
    "further",
    "trading",
];

/// At most so many tokens lead to the first unit and stand with it.
const LONGEST: usize = 10;

/// So many of one unit.
#[derive(Clone, Debug)]
struct Piece {
    set: Interval<Number>,
    unit: TimeUnit,
    precision: Precision,
    hedged: bool,
    end: usize,
}

/// The length of time at a token, the token behind it, and whether a hedge is part of it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<(Duration, usize, bool)> {
    if let Some(found) = coded(cursor, at) {
        return Some(found);
    }
    if !(at..at + LONGEST).any(|at| cursor.has(at, Roles::TIME_UNIT)) {
        return None;
    }
    let start = lead(cursor, at);
    let first = piece(cursor, start).filter(|first| !is_rate(cursor, start, first))?;
    if is_age(cursor, first.end) {
        return None;
    }
    let mut pieces = vec![first];
    while let Some(next) = following(cursor, &pieces) {
        pieces.push(next);
    }
    let (end, hedged) = (pieces.last()?.end, pieces.iter().any(|piece| piece.hedged));
    (!is_age(cursor, end)).then(|| Some((summed(pieces)?, end, hedged))).flatten()
}

/// Behind "the past", "the next": what they say is how long, counted from the source's day.
fn lead(cursor: &Cursor<'_>, at: usize) -> usize {
    const TURNS: &[&str] =
        &["past", "last", "next", "previous", "coming", "first", "final", "following", "preceding"];
    let the = cursor.is_any(at, &["the", "these", "this"]);
    let turn = if the { at + 1 } else { at };
    if cursor.is_any(turn, TURNS) && !cursor.is_any(turn + 1, &["a", "an"]) { turn + 1 } else { at }
}

/// A number and its unit.
fn piece(cursor: &Cursor<'_>, at: usize) -> Option<Piece> {
    if let Some(piece) = article(cursor, at) {
        return Some(piece);
    }
    if let Some((count, unit, end)) = time_fraction::read(cursor, at) {
        let set = Interval::exactly(count);
        return Some(Piece { set, unit, precision: Precision::Stated, hedged: false, end });
    }
    let quantity = quantity::read(cursor, at)?;
    let mut end = quantity.end;
    let digits = cursor.kind(end.wrapping_sub(1)) == Some(TokenKind::Number);
    let hyphen = matches!(cursor.word(end), "-" | "‑") && cursor.glued(end) && cursor.glued(end + 1);
    end += usize::from(hyphen);
    end += usize::from(cursor.is(end, "of") && quantity.stated.is_none());
    end += usize::from(cursor.is(end, "a") && quantity.fraction)
        + usize::from(cursor.is(end, "an") && quantity.fraction);
    end += usize::from(cursor.is_any(end, BETWEEN));
    let (unit, size) = unit(cursor, end, digits && (cursor.glued(end) || quantity.fraction))?;
    let behind = pointed(cursor, end);
    Some(half_behind(cursor, of(quantity, unit, size, behind)))
}

fn of(quantity: Quantity, unit: TimeUnit, size: i64, end: usize) -> Piece {
    let hedged = quantity.hedge.is_some();
    let (set, precision) = match quantity.hedge {
        Some(bound) => hedge::apply(bound, &quantity.set, false),
        None => (quantity.set, quantity.precision),
    };
    Piece { set: set.map(|count| count * &Number::from(size)), unit, precision, hedged, end }
}

/// "a week", "an hour": not "$5 a day", which is a rate, and not "a second chance".
fn article(cursor: &Cursor<'_>, at: usize) -> Option<Piece> {
    const BEFORE: &[&str] = &[
        "for", "in", "within", "after", "about", "over", "than", "nearly", "almost", "lasted", "lasting",
        "took", "takes", "take", "least", "spent", "under", "roughly", "around", "just", "only", "once",
        "of", "during", "until", "exactly", "half",
    ];
    if !cursor.is_any(at, &["a", "an", "another"]) {
        return None;
    }
    let next = at + 1 + usize::from(cursor.is_any(at + 1, &["full", "whole", "single"]));
    let (unit, size) = unit(cursor, next, false)?;
    let alone = at == 0 && next + 1 == cursor.tokens.len();
    let called = at > 0 && cursor.is_any(at - 1, BEFORE) || cursor.is(at, "another") || next > at + 1;
    let more = cursor.is(next + 1, "and")
        && cursor.has(next + 2, Roles::DIGITS)
        && cursor.has(next + 3, Roles::TIME_UNIT);
    let halved = more
        || cursor.is_phrase(next + 1, "and a half")
        || cursor.is_any(next + 1, &["long", "later", "earlier"])
        || cursor.is_any(next + 1, &["after", "before"]) && next + 2 < cursor.tokens.len();
    let other = unit == TimeUnit::Second && !alone || cursor.is(next, "quarter") || cursor.is(next, "min");
    let set = Interval::exactly(Number::from(size));
    let piece = Piece { set, unit, precision: Precision::Stated, hedged: false, end: next + 1 };
    ((alone || called || halved) && !other).then(|| half_behind(cursor, piece))
}

/// "a year and a half", "an hour and a half".
fn half_behind(cursor: &Cursor<'_>, piece: Piece) -> Piece {
    let words = if cursor.is_phrase(piece.end, "and a half") { 3 } else { 2 };
    if words == 2 && !cursor.is_phrase(piece.end, "and half") {
        return piece;
    }
    let half = Number::ratio(1, 2);
    Piece { set: piece.set.map(|count| count + &half), end: piece.end + words, ..piece }
}

/// "30 minutes" behind "2 hours", "and three months" behind "two years": a smaller unit.
fn following(cursor: &Cursor<'_>, pieces: &[Piece]) -> Option<Piece> {
    let last = pieces.last()?;
    let mut at = last.end;
    at += usize::from(cursor.word(at) == ",");
    at += usize::from(cursor.is(at, "and"));
    let minutes = last.unit == TimeUnit::Hour
        && cursor.has(at, Roles::DIGITS)
        && cursor.glued(at + 1)
        && cursor.is(at + 1, "m");
    if minutes {
        let count = Number::parse(cursor.word(at))?;
        let set = Interval::exactly(count);
        return Some(Piece {
            set,
            unit: TimeUnit::Minute,
            precision: Precision::Stated,
            hedged: false,
            end: at + 2,
        });
    }
    let seconds = last.unit >= TimeUnit::Hour
        && cursor.has(at, Roles::DIGITS)
        && cursor.glued(at + 1)
        && cursor.is(at + 1, "s");
    if seconds {
        let set = Interval::exactly(Number::parse(cursor.word(at))?);
        return Some(Piece {
            set,
            unit: TimeUnit::Second,
            precision: Precision::Stated,
            hedged: false,
            end: at + 2,
        });
    }
    if let Some(minutes) = minutes_alone(cursor, at, last) {
        return Some(minutes);
    }
    let next = piece(cursor, at)?;
    let article = cursor.is_any(at, &["a", "an", "another"]);
    // "two weeks, three days longer than planned" are two lengths.
    let told = cursor.is_any(
        next.end,
        &["longer", "shorter", "more", "less", "later", "earlier", "after", "before", "ago"],
    );
    if told && cursor.word(last.end) == "," {
        return None;
    }
    (next.unit > last.unit && pieces.len() < 6 && !article).then_some(next)
}

/// "1 hour and thirty", "2 hours ten", with nothing behind that they might count.
fn minutes_alone(cursor: &Cursor<'_>, at: usize, hours: &Piece) -> Option<Piece> {
    let spaced = cursor.word(at.wrapping_sub(1)) != ",";
    let numeral = (hours.unit == TimeUnit::Hour && spaced).then(|| numeral::read(cursor, at)).flatten()?;
    let whole = numeral.value.is_whole() && numeral.value > Number::one() && numeral.value < Number::from(60);
    let ends = !matches!(cursor.kind(numeral.end), Some(TokenKind::Word | TokenKind::Number))
        && matches!(cursor.word(numeral.end), "" | "." | "," | ";" | ")" | "?" | "!");
    let set = Interval::exactly(numeral.value);
    let unit = TimeUnit::Minute;
    (whole && ends).then_some(Piece {
        set,
        unit,
        precision: Precision::Stated,
        hedged: false,
        end: numeral.end,
    })
}

/// Behind the unit and the point of its abbreviation.
fn pointed(cursor: &Cursor<'_>, at: usize) -> usize {
    let short = cursor.is_any(at, &["min", "mins", "hr", "hrs", "sec", "secs", "yr", "yrs"]);
    let point = short && cursor.word(at + 1) == "." && cursor.glued(at + 1) && at + 2 < cursor.tokens.len();
    if point { at + 2 } else { at + 1 }
}

/// "a day" behind a price or a number of times.
fn is_rate(cursor: &Cursor<'_>, at: usize, piece: &Piece) -> bool {
    let ordinal = cursor.has(at, Roles::ORDINAL) && !cursor.has(at, Roles::DIGITS) && piece.end == at + 1;
    ordinal || piece.set.low.as_ref().is_some_and(|end| end.value.is_negative())
}

/// "5-year-old", "five years old", "aged".
fn is_age(cursor: &Cursor<'_>, at: usize) -> bool {
    let next = if matches!(cursor.word(at), "-" | "‑") { at + 1 } else { at };
    cursor.is_any(next, &["old", "olds"]) || cursor.is_phrase(at, "of age")
}

/// The pieces as one length: in their own unit, in months, or in the smallest unit of the clock.
fn summed(pieces: Vec<Piece>) -> Option<Duration> {
    let iso = iso(&pieces);
    let precision =
        pieces.iter().map(|piece| piece.precision).find(|precision| *precision != Precision::Stated);
    let smallest = pieces.iter().map(|piece| piece.unit).max()?;
    let mixed = pieces.iter().any(|piece| is_calendar(piece.unit) != is_calendar(smallest));
    let mut sum = Interval::exactly(Number::zero());
    for piece in &pieces {
        let factor = Number::ratio(
            seconds(piece.unit, is_calendar(smallest)),
            seconds(smallest, is_calendar(smallest)),
        );
        sum = added(&sum, &piece.set.map(|count| count * &factor));
    }
    let precision = precision.unwrap_or(if mixed { Precision::Approximate } else { Precision::Stated });
    Some(Duration { set: sum, unit: smallest, iso, precision })
}

fn added(one: &Interval<Number>, other: &Interval<Number>) -> Interval<Number> {
    use crate::base::interval::End;
    let sum = |one: &Option<End<Number>>, other: &Option<End<Number>>| match (one, other) {
        (Some(one), Some(other)) => {
            Some(End { value: &one.value + &other.value, closed: one.closed && other.closed })
        }
        _ => None,
    };
    Interval { low: sum(&one.low, &other.low), high: sum(&one.high, &other.high) }
}

const fn is_calendar(unit: TimeUnit) -> bool {
    matches!(unit, TimeUnit::Year | TimeUnit::Month)
}

/// In months among years and months; else in seconds, a month taken for 30 days and a year for 365.
const fn seconds(unit: TimeUnit, months: bool) -> i64 {
    match unit {
        TimeUnit::Year if months => 12,
        TimeUnit::Month if months => 1,
        TimeUnit::Year => 365 * 86_400,
        TimeUnit::Month => 30 * 86_400,
        TimeUnit::Week => 604_800,
        TimeUnit::Day => 86_400,
        TimeUnit::Hour => 3_600,
        TimeUnit::Minute => 60,
        TimeUnit::Second => 1,
    }
}

/// `P2Y3M`, `PT2H30M`: each piece by its stated number, or the end that it has.
fn iso(pieces: &[Piece]) -> String {
    let mut text = String::from("P");
    let mut clock = false;
    for piece in pieces {
        let end = piece.set.low.as_ref().or(piece.set.high.as_ref());
        let letter = match piece.unit {
            TimeUnit::Year => 'Y',
            TimeUnit::Month | TimeUnit::Minute => 'M',
            TimeUnit::Week => 'W',
            TimeUnit::Day => 'D',
            TimeUnit::Hour => 'H',
            TimeUnit::Second => 'S',
        };
        if piece.unit >= TimeUnit::Hour && !clock {
            text.push('T');
            clock = true;
        }
        let number = end.map_or_else(String::new, |end| end.value.to_string());
        text.push_str(&number);
        text.push(letter);
    }
    text
}

/// `P9D`, `PT2H30M`: letters and digits with no space.
fn coded(cursor: &Cursor<'_>, at: usize) -> Option<(Duration, usize, bool)> {
    if !matches!(cursor.word(at), "P" | "PT") {
        return None;
    }
    let (mut clock, mut next, mut pieces) = (cursor.word(at) == "PT", at + 1, Vec::new());
    while cursor.glued(next) && cursor.has(next, Roles::DIGITS) && cursor.glued(next + 1) && pieces.len() < 8
    {
        let (letter, turns) = match cursor.word(next + 1) {
            word if word.len() == 2 && word.ends_with('T') => (word.get(..1)?, true),
            word => (word, false),
        };
        let unit = match (letter, clock) {
            ("Y", false) => TimeUnit::Year,
            ("M", false) => TimeUnit::Month,
            ("W", false) => TimeUnit::Week,
            ("D", false) => TimeUnit::Day,
            ("H", true) => TimeUnit::Hour,
            ("M", true) => TimeUnit::Minute,
            ("S", true) => TimeUnit::Second,
            _ => return None,
        };
        let set = Interval::exactly(Number::parse(cursor.word(next))?);
        pieces.push(Piece { set, unit, precision: Precision::Stated, hedged: false, end: next + 2 });
        clock |= turns;
        next += 2;
    }
    (!pieces.is_empty()).then(|| Some((summed(pieces)?, next, false))).flatten()
}
