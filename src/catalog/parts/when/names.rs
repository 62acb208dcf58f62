//! A token comes in; the month, day of the week, unit of the calendar or season that it names goes out.

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use crate::base::moment::{Step, Yearly};
use crate::base::token::TokenKind;

/// Months in order, each with its spellings.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb", "febr"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// Days of the week from Monday, each with its spellings.
const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "mondays", "mon"],
    &["tuesday", "tuesdays", "tue", "tues"],
    &["wednesday", "wednesdays", "wed", "weds"],
    &["thursday", "thursdays", "thu", "thur", "thurs"],
    &["friday", "fridays", "fri"],
    &["saturday", "saturdays", "sat"],
    &["sunday", "sundays", "sun"],
];

/// Units of the calendar.
const UNITS: &[(&str, Step)] = &[
    ("day", Step::Day),
    ("days", Step::Day),
    ("week", Step::Week),
    ("weeks", Step::Week),
    ("weekend", Step::Weekend),
    ("weekends", Step::Weekend),
    ("month", Step::Month),
    ("months", Step::Month),
    ("quarter", Step::Quarter),
    ("quarters", Step::Quarter),
    ("qtr", Step::Quarter),
    ("year", Step::Year),
    ("years", Step::Year),
    ("yr", Step::Year),
    ("decade", Step::Decade),
    ("decades", Step::Decade),
    ("century", Step::Century),
    ("centuries", Step::Century),
];

/// The northern seasons by whole months.
const SEASONS: &[(&str, Yearly)] = &[
    ("spring", Yearly::between((3, 1), (5, 31))),
    ("springtime", Yearly::between((3, 1), (5, 31))),
    ("summer", Yearly::between((6, 1), (8, 31))),
    ("summertime", Yearly::between((6, 1), (8, 31))),
    ("autumn", Yearly::between((9, 1), (11, 30))),
    ("fall", Yearly::between((9, 1), (11, 30))),
    ("winter", Yearly::between((12, 1), (2, 29))),
    ("wintertime", Yearly::between((12, 1), (2, 29))),
];

/// A name of a month or a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// From 1: January or Monday.
    pub number: i8,
    /// The token behind it, its point included.
    pub end: usize,
    /// Whether the word alone means it: "January", but not "may", "March", "Sun" or "dec".
    pub certain: bool,
}

/// The month that the token names.
#[must_use]
pub fn month(cursor: &Cursor<'_>, at: usize) -> Option<Name> {
    const AMBIGUOUS: &[&str] = &["march", "april", "may", "june", "august"];
    let (number, short) = named(cursor, at, Roles::MONTH, &MONTHS)?;
    let capital = cursor.has(at, Roles::CAPITALISED);
    let certain = !short && !cursor.is_any(at, AMBIGUOUS) || short && capital && number != 3;
    Some(Name { number, end: pointed(cursor, at, short), certain })
}

/// The day of the week that the token names.
#[must_use]
pub fn weekday(cursor: &Cursor<'_>, at: usize) -> Option<Name> {
    let (number, short) = named(cursor, at, Roles::WEEKDAY, &WEEKDAYS)?;
    let plural = cursor.word(at).ends_with('s') && !short;
    Some(Name { number, end: pointed(cursor, at, short), certain: !short && !plural })
}

fn named(cursor: &Cursor<'_>, at: usize, role: Roles, table: &[&[&str]]) -> Option<(i8, bool)> {
    if !cursor.has(at, role) {
        return None;
    }
    let row = table.iter().position(|spellings| cursor.is_any(at, spellings))?;
    let short =
        cursor.word(at).len() <= 5 && table.get(row)?.first().is_some_and(|full| !cursor.is(at, full));
    Some((i8::try_from(row + 1).ok()?, short))
}

/// Behind the point of an abbreviation, unless it ends the sentence.
fn pointed(cursor: &Cursor<'_>, at: usize, short: bool) -> usize {
    let point = short && cursor.glued(at + 1) && cursor.word(at + 1) == "." && at + 2 < cursor.tokens.len();
    if point { at + 2 } else { at + 1 }
}

/// The unit of the calendar that the token names, and whether in the plural.
#[must_use]
pub fn unit(cursor: &Cursor<'_>, at: usize) -> Option<(Step, bool)> {
    if !cursor.has(at, Roles::TIME_UNIT) {
        return None;
    }
    let word = cursor.word(at);
    let step = UNITS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name))?.1;
    Some((step, word.ends_with(['s', 'S'])))
}

/// The season that the token names.
#[must_use]
pub fn season(cursor: &Cursor<'_>, at: usize) -> Option<Yearly> {
    if !cursor.has(at, Roles::DATE) {
        return None;
    }
    SEASONS.iter().find(|(name, _)| cursor.is(at, name)).map(|&(_, days)| days)
}

/// Whether the token is a hyphen or a dash.
#[must_use]
pub fn is_dash(cursor: &Cursor<'_>, at: usize) -> bool {
    matches!(cursor.word(at), "-" | "‐" | "‑" | "–" | "—" | "−")
}

/// Whether the token is a word in lower case that is no function word: something that a number may count.
#[must_use]
pub fn is_thing(cursor: &Cursor<'_>, at: usize) -> bool {
    cursor.kind(at) == Some(TokenKind::Word)
        && cursor.word(at).starts_with(char::is_lowercase)
        && !cursor.has(at, Roles::FUNCTION.with(Roles::VERB).with(Roles::ADVERB))
}
