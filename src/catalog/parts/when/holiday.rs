//! Tokens come in; holidays with a date of their own go out: "Christmas Day", "Thanksgiving 2014", "New Year’s Eve".

use super::super::cursor::Cursor;
use super::super::roles::Roles;
use super::attach::{one_day, with_year};
use super::found::Found;
use crate::base::moment::{Days, Move, Step, Yearly};
use crate::base::token::TokenKind;

/// When a holiday is.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// That month and day.
    Day(i8, i8),
    /// The nth such weekday of that month, from its end where negative.
    Weekday(i8, i8, i32),
    /// So many days behind Easter Sunday.
    Easter(i16),
}

/// Words in lower case, possessives left out.
const HOLIDAYS: &[(&str, Rule)] = &[
    ("christmas eve", Rule::Day(12, 24)),
    ("christmas day", Rule::Day(12, 25)),
    ("christmas", Rule::Day(12, 25)),
    ("xmas", Rule::Day(12, 25)),
    ("boxing day", Rule::Day(12, 26)),
    ("new year eve", Rule::Day(12, 31)),
    ("new years eve", Rule::Day(12, 31)),
    ("new year day", Rule::Day(1, 1)),
    ("new years day", Rule::Day(1, 1)),
    ("valentine day", Rule::Day(2, 14)),
    ("valentines day", Rule::Day(2, 14)),
    ("saint patrick day", Rule::Day(3, 17)),
    ("st patrick day", Rule::Day(3, 17)),
    ("april fool day", Rule::Day(4, 1)),
    ("earth day", Rule::Day(4, 22)),
    ("anzac day", Rule::Day(4, 25)),
    ("may day", Rule::Day(5, 1)),
    ("independence day", Rule::Day(7, 4)),
    ("bastille day", Rule::Day(7, 14)),
    ("halloween", Rule::Day(10, 31)),
    ("veterans day", Rule::Day(11, 11)),
    ("armistice day", Rule::Day(11, 11)),
    ("remembrance day", Rule::Day(11, 11)),
    ("martin luther king day", Rule::Weekday(1, 1, 3)),
    ("mlk day", Rule::Weekday(1, 1, 3)),
    ("presidents day", Rule::Weekday(2, 1, 3)),
    ("mother day", Rule::Weekday(5, 7, 2)),
    ("mothers day", Rule::Weekday(5, 7, 2)),
    ("memorial day", Rule::Weekday(5, 1, -1)),
    ("father day", Rule::Weekday(6, 7, 3)),
    ("fathers day", Rule::Weekday(6, 7, 3)),
    ("labor day", Rule::Weekday(9, 1, 1)),
    ("labour day", Rule::Weekday(9, 1, 1)),
    ("columbus day", Rule::Weekday(10, 1, 2)),
    ("palm sunday", Rule::Easter(-7)),
    ("good friday", Rule::Easter(-2)),
    ("easter sunday", Rule::Easter(0)),
    ("easter monday", Rule::Easter(1)),
    ("easter", Rule::Easter(0)),
    ("thanksgiving day", Rule::Weekday(11, 4, 4)),
    ("thanksgiving", Rule::Weekday(11, 4, 4)),
    ("black friday", Rule::Weekday(11, 5, 4)),
];

/// The holiday that begins at a token, in the year behind it.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    if !cursor.has(at, Roles::DATE.with(Roles::MONTH)) {
        return None;
    }
    let (rule, end) = HOLIDAYS.iter().find_map(|(name, rule)| Some((rule, behind(cursor, at, name)?)))?;
    match *rule {
        Rule::Day(month, day) => {
            let capital = cursor.has(at, Roles::CAPITALISED)
                || at == 0
                || cursor.is_any(at - 1, &["on", "until", "by", "since"]);
            capital.then(|| Some(with_year(cursor, end, one_day(month, day)?))).flatten()
        }
        Rule::Easter(days) => {
            let year = with_year(cursor, end, Yearly::between((1, 1), (12, 31)));
            let (end, way) = (year.end, Move::Easter(days));
            match year.days {
                Days::Yearly(whole) => Some(Found::by_tense(end, vec![Move::Of(whole), way])),
                _ => year.then(end, &[way]),
            }
        }
        Rule::Weekday(month, weekday, count) => {
            let month = with_year(cursor, end, whole(month));
            let end = month.end;
            let nth = Move::Nth(Step::Weekday(weekday), count);
            match month.days {
                Days::Yearly(days) => Some(Found::by_tense(end, vec![Move::Of(days), nth])),
                _ => month.then(end, &[nth]),
            }
        }
    }
}

fn whole(month: i8) -> Yearly {
    super::attach::whole_month(month)
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
