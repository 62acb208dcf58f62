//! Tokens come in; holidays with a date of their own go out: "Christmas Day", "Thanksgiving 2014", "last Easter", "Labor
//! Day weekend".

use super::super::cursor::Cursor;
use super::super::phrases::Phrases;
use super::super::roles::Roles;
use super::attach::{one_day, whole_month, with_year};
use super::found::Found;
use super::holidays::{HOLIDAYS, Rule};
use super::names::is_thing;
use crate::base::moment::{Days, Move, Step, Yearly};
use crate::base::token::TokenKind;
use std::sync::LazyLock;

/// What stands behind a holiday's bare name without making it part of something else ("Christmas sales").
const BEHIND: &[&str] = &["weekend", "morning", "afternoon", "evening", "night", "next", "last", "yesterday"];

/// The holiday that begins at a token, in the year behind it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let (rule, name_end) = named(cursor, at)?;
    let found = match rule {
        Rule::Day(month, day) => with_year(cursor, name_end, one_day(month, day)?),
        _ => {
            let within = match rule {
                Rule::Weekday(month, ..) | Rule::Behind(month, ..) => whole_month(month),
                _ => Yearly::between((1, 1), (12, 31)),
            };
            let period = with_year(cursor, name_end, within);
            let end = period.end;
            match period.days {
                Days::Yearly(days) => {
                    Found::by_tense(end, [&[Move::Of(days)], ways(rule).as_slice()].concat())
                }
                _ => period.then(end, &ways(rule))?,
            }
        }
    };
    // "the Christmas and New Year sales": behind an article it is part of a name, or of another noun.
    let article = at > 0 && found.end == name_end && cursor.has(at - 1, Roles::DETERMINER);
    let attributive =
        article || found.end == name_end && is_thing(cursor, name_end) && !cursor.is_any(name_end, BEHIND);
    let one_word = name_end == at + 1;
    let found = weekend(cursor, rule, found);
    (!(attributive && one_word)).then_some(found)
}

/// Which holiday the words behind "last" or "next" name: the ways to go from the month or year that it is in.
#[must_use]
pub fn turned(cursor: &Cursor<'_>, at: usize, count: i32) -> Option<(Vec<Move>, usize)> {
    let (rule, end) = named(cursor, at)?;
    let month = match rule {
        Rule::Day(month, _) | Rule::Weekday(month, ..) | Rule::Behind(month, ..) => month,
        Rule::Easter(_) => 4,
    };
    let period = Move::Unit(Step::MonthOfYear(month), count);
    let way = match rule {
        Rule::Day(_, day) => vec![Move::Nth(Step::Day, i32::from(day))],
        _ => ways(rule),
    };
    Some(([&[period], way.as_slice()].concat(), end))
}

static BY_FIRST: LazyLock<Phrases<Rule>> = LazyLock::new(|| Phrases::by_first(HOLIDAYS.iter().copied()));

/// The holiday whose name begins at a token, and the token behind it.
fn named(cursor: &Cursor<'_>, at: usize) -> Option<(Rule, usize)> {
    if !cursor.has(at, Roles::DATE.with(Roles::MONTH)) {
        return None;
    }
    let (rule, end) = BY_FIRST
        .near(cursor, at)
        .iter()
        .find_map(|holiday| Some((holiday.value, behind(cursor, at, holiday.words)?)))?;
    let called = !matches!(rule, Rule::Day(..))
        || cursor.has(at, Roles::CAPITALISED)
        || at == 0
        || cursor
            .is_any(at - 1, &["on", "until", "by", "since", "last", "next", "this", "before", "after", "of"]);
    called.then_some((rule, end))
}

/// From the month or the year to the day.
fn ways(rule: Rule) -> Vec<Move> {
    match rule {
        Rule::Day(..) => Vec::new(),
        Rule::Weekday(_, weekday, count) => vec![Move::Nth(Step::Weekday(weekday), count)],
        Rule::Behind(_, weekday, count, days) => {
            vec![Move::Nth(Step::Weekday(weekday), count), Move::Along(Step::Day, days)]
        }
        Rule::Easter(days) => vec![Move::Easter(days)],
    }
}

/// "Labor Day weekend": from the Saturday before a Monday, from a Thursday to the Sunday; Easter's is of four days.
fn weekend(cursor: &Cursor<'_>, rule: Rule, found: Found) -> Found {
    let end = found.end;
    let more: &[Move] = match rule {
        Rule::Weekday(_, 1, _) => &[Move::Through(Step::Day, -2)],
        Rule::Weekday(_, 4, _) => &[Move::Through(Step::Day, 3)],
        Rule::Easter(0) => &[Move::Through(Step::Day, -2), Move::Through(Step::Day, 1)],
        _ => return found,
    };
    if !cursor.is(end, "weekend") {
        return found;
    }
    found.clone().then(end + 1, more).unwrap_or(found)
}

/// The token behind the words, possessive endings aside.
fn behind(cursor: &Cursor<'_>, at: usize, name: &str) -> Option<usize> {
    let mut at = at;
    for word in name.split(' ') {
        if !cursor.is(at, word) {
            return None;
        }
        at += 1;
        if cursor.kind(at) == Some(TokenKind::Possessive)
            || matches!(cursor.word(at), "'" | "’" | ".") && cursor.glued(at)
        {
            at += 1;
        }
    }
    let last_is_sign = at > 0 && !matches!(cursor.kind(at - 1), Some(TokenKind::Word));
    Some(if last_is_sign { at - 1 } else { at })
}
