//! Digits come in; years that the words around call for, ranges of years, decades and centuries go out.

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::attach::{counts_people, era_year};
use super::counts::{century_of, ordinal, plain, short_year, year};
use super::found::Found;
use super::names::{is_dash, is_thing};
use crate::base::token::TokenKind;

const DECADES: &[(&str, i16)] = &[
    ("twenties", 1920),
    ("thirties", 1930),
    ("forties", 1940),
    ("fifties", 1950),
    ("sixties", 1960),
    ("seventies", 1970),
    ("eighties", 1980),
    ("nineties", 1990),
    ("noughties", 2000),
];

/// Words before a year.
const BEFORE: &[&str] = &[
    "in", "since", "until", "till", "by", "during", "before", "after", "through", "early", "late", "mid",
    "circa", "year", "years", "spring", "summer", "autumn", "fall", "winter", "from", "between", "fiscal",
    "season", "late",
];
/// Words before a year that may as well stand before a count.
const UNSURE: &[&str] =
    &["of", "to", "and", "or", "for", "than", "around", "about", "with", "on", "versus", "vs"];

/// A year, a range of years, a decade or a century that begins at a token.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if cursor.is(at, "the") {
        return decade(cursor, at + 1)
            .or_else(|| century(cursor, at + 1))
            .or_else(|| named_year(cursor, at + 1));
    }
    decade(cursor, at)
        .or_else(|| century(cursor, at))
        .or_else(|| era_year(cursor, at).and_then(|(year, end)| Found::year(end, year)))
        .or_else(|| years(cursor, at))
        .or_else(|| named_year(cursor, at))
        .or_else(|| bare(cursor, at))
}

/// "1990s", "’90s", "the 90s", "the nineties", "nineteen eighties".
fn decade(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let called =
        at > 0 && (cursor.is_any(at - 1, &["the", "early", "late", "mid"]) || is_dash(cursor, at - 1));
    if is_age_or_heat(cursor, at) {
        return None;
    }
    let called =
        called || cursor.has(at, Roles::CAPITALISED) && at > 0 && cursor.is_any(at - 1, &["and", "or"]);
    if let Some(&(_, year)) = DECADES.iter().find(|(word, _)| cursor.is(at, word)) {
        return called.then(|| span(at + 1, year, year + 9)).flatten();
    }
    let quote = matches!(cursor.word(at), "'" | "’" | "‘") && cursor.glued(at + 1);
    let digits = if quote { at + 1 } else { at };
    let apostrophe = cursor.kind(digits + 1) == Some(TokenKind::Possessive);
    if !(cursor.glued(digits + 1) && (cursor.is(digits + 1, "s") || apostrophe)) {
        return None;
    }
    let number = i16::try_from(plain(cursor, digits)?).ok()?;
    let first = match cursor.word(digits).len() {
        4 if number % 10 == 0 && (1000..=2190).contains(&number) && !apostrophe => number,
        2 if number % 10 == 0 && (quote || called) => {
            century_of(number - i16::from(number == 50)) / 10 * 10 + i16::from(number == 50) * 10
        }
        _ => return None,
    };
    span(
        digits + 2,
        first,
        if first % 100 == 0 && cursor.is(at.wrapping_sub(1), "century") { first + 99 } else { first + 9 },
    )
}

/// "in her late 20s", "temperatures in the mid-90s".
fn is_age_or_heat(cursor: &Cursor<'_>, at: usize) -> bool {
    const OWNERS: &[&str] = &["his", "her", "their", "my", "your", "our", "its"];
    const HEAT: &[&str] =
        &["temperature", "temperatures", "degrees", "fahrenheit", "thermometer", "highs", "lows", "heat"];
    let short = cursor.word(at).len() == 2 || !cursor.has(at, Roles::DIGITS);
    let owned = (at.saturating_sub(3)..at).any(|at| cursor.is_any(at, OWNERS));
    short && (owned || (at.saturating_sub(9)..at).any(|at| cursor.is_any(at, HEAT)))
}

/// "20th century", "the nineteenth century", "19th-century".
fn century(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (number, end) = ordinal(cursor, at)?;
    let end = if is_dash(cursor, end) { end + 1 } else { end };
    if !cursor.is(end, "century") || !(1..=22).contains(&number) {
        return None;
    }
    let first = i16::try_from((number - 1) * 100).ok()?;
    if matches!(cursor.word(end + 1), "BC" | "BCE" | "B.C." | "B.C.E." | "B.C") {
        return span(end + 2, -first - 98, 1 - first);
    }
    span(end + 1, first, first + 99)
}

/// "2010–2015", "2024–25", "2014~2018".
fn years(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let word = cursor.word(at);
    let joined = is_dash(cursor, at + 1) || matches!(cursor.word(at + 1), "/" | "~");
    if word.len() != 4
        || !joined
        || !cursor.glued(at + 1)
        || !cursor.glued(at + 2)
        || is_part(cursor, at, at + 3)
    {
        return None;
    }
    let first = i16::try_from(plain(cursor, at)?).ok()?;
    let number = i16::try_from(plain(cursor, at + 2)?).ok()?;
    let last = match cursor.word(at + 2).len() {
        4 => number,
        2 if number > first % 100 && number - first % 100 <= 12 => first / 100 * 100 + number,
        2 if number == 0 && first % 100 == 99 => first + 1,
        _ => return None,
    };
    let sensible = (1400..=2100).contains(&first) && first < last && last <= 2150 && last - first <= 200;
    (sensible && !counts_people(cursor, at + 3)).then(|| span(at + 3, first, last)).flatten()
}

/// "the year 2019", "FY2023", "fiscal year 2023", "calendar 2008", "CY18".
fn named_year(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const KINDS: &[&str] = &["fiscal", "financial", "calendar", "tax"];
    if cursor.is_any(at, &["FY", "CY"]) {
        let number = i16::try_from(plain(cursor, at + 1)?).ok()?;
        let year = match cursor.word(at + 1).len() {
            2 => century_of(number),
            4 => number,
            _ => return None,
        };
        return Found::year(at + 2, year);
    }
    let kind = cursor.is_any(at, KINDS);
    let start = if kind { at + 1 } else { at };
    let start = if cursor.is(start, "year") { start + 1 } else { start };
    if start == at {
        return None;
    }
    let start = if cursor.is(start, "of") { start + 1 } else { start };
    let (year, end) = year(cursor, start).or_else(|| short_year(cursor, start))?;
    Found::year(end, year)
}

/// A year alone, where the words around call for one.
fn bare(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if let Some((year, end)) = short_year(cursor, at) {
        let called = at > 0 && (cursor.is_any(at - 1, BEFORE) || cursor.is_any(at - 1, UNSURE));
        return called.then(|| Found::year(end, year)).flatten();
    }
    let (year, end) = year(cursor, at)?;
    (!is_part(cursor, at, end) && is_called(cursor, at, end, year)).then(|| Found::year(end, year)).flatten()
}

/// Whether the digits belong to something longer: a code, an amount, a time.
fn is_part(cursor: &Cursor<'_>, at: usize, end: usize) -> bool {
    let before = at > 0
        && cursor.glued(at)
        && !matches!(cursor.word(at - 1), "(" | "[" | "\"" | "“" | "'" | "‘" | "–" | "—");
    let behind = cursor.glued(end)
        && (matches!(cursor.word(end), "%" | "°" | "/" | ":" | "+" | "$" | "€")
            || is_dash(cursor, end)
                && cursor.kind(end + 1) == Some(TokenKind::Number)
                && cursor.glued(end + 1));
    let money = at > 0
        && cursor.has(at - 1, Roles::CURRENCY)
        && !cursor.has(at - 1, Roles::PREPOSITION.with(Roles::PRONOUN));
    before || behind || money
}

fn is_called(cursor: &Cursor<'_>, at: usize, end: usize, year: i16) -> bool {
    if counts_people(cursor, end) || measures(cursor, end) {
        return false;
    }
    let modern = (1500..=2100).contains(&year);
    if modern && cursor.is_any(end, &["or", "and"]) && cursor.is_any(end + 1, &["later", "earlier", "after"])
    {
        return true;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    let round = year % 100 == 0 && is_thing(cursor, end) && cursor.word(end).ends_with('s');
    if cursor.is_any(before, BEFORE) {
        return !round && (modern || !is_thing(cursor, end));
    }
    if cursor.is_any(before, UNSURE) {
        let listed =
            before > 0 && (cursor.has(before - 1, Roles::DIGITS) && cursor.word(before - 1).len() == 4);
        return modern && (!is_thing(cursor, end) || listed) && !round && (1700..=2100).contains(&year);
    }
    if matches!(cursor.word(before), "(" | "[") {
        return modern && matches!(cursor.word(end), ")" | "]" | "," | ";");
    }
    if cursor.word(before) == "," && before > 0 {
        let listed = cursor.word(before - 1).len() == 4 && cursor.has(before - 1, Roles::DIGITS);
        return modern && listed;
    }
    (1800..=2100).contains(&year)
        && !round
        && (modifies(cursor, before, end) || is_edition(cursor, before, end))
}

/// "the Olympics 2012", "Web Summit 2021": an event and its year.
fn is_edition(cursor: &Cursor<'_>, before: usize, end: usize) -> bool {
    const EVENTS: &[&str] = &[
        "conference",
        "congress",
        "olympics",
        "games",
        "cup",
        "championship",
        "championships",
        "expo",
        "summit",
        "festival",
        "awards",
        "election",
        "elections",
        "convention",
        "exhibition",
        "fair",
        "show",
        "week",
        "forum",
        "tournament",
        "tour",
        "marathon",
        "season",
        "budget",
        "census",
    ];
    cursor.is_any(before, EVENTS) && !is_thing(cursor, end)
}

/// "the 2019 election", "Boeing’s 2008 results", "its 1998 merger", "Mobile World Congress 2010".
fn modifies(cursor: &Cursor<'_>, before: usize, end: usize) -> bool {
    let word = cursor.kind(end) == Some(TokenKind::Word) && !cursor.has(end, Roles::FUNCTION);
    let determined =
        cursor.has(before, Roles::DETERMINER) || cursor.kind(before) == Some(TokenKind::Possessive);
    determined && word
}

/// Whether a unit or a scale stands behind: "2000 km", "1500 million".
fn measures(cursor: &Cursor<'_>, at: usize) -> bool {
    const SCALES: &[&str] =
        &["million", "billion", "trillion", "thousand", "percent", "per", "degrees", "hours", "GMT", "UTC"];
    const WORDS: &[&str] = &["in", "may", "march", "second", "minute", "a", "as", "at", "are", "I", "m", "s"];
    cursor.is_any(at, SCALES)
        || cursor.has(at, Roles::TIME_UNIT) && !cursor.is_any(at, WORDS)
        || cursor.has(at, Roles::UNIT) && !cursor.is_any(at, WORDS) && is_thing(cursor, at)
}

fn span(end: usize, first: i16, last: i16) -> Option<Found> {
    use crate::base::days::day_in;
    Some(Found::known(end, day_in(first, (1, 1))?, day_in(last, (12, 31))?))
}
