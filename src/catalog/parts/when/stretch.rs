//! Tokens come in; several whole units of the calendar go out: "last two weeks", "the past two quarters", "the first
//! ten days of May", "overnight".

use super::super::cursor::Cursor;
use super::counts::{count, place};
use super::found::Found;
use super::names::{is_thing, unit};
use super::relative::turn;
use super::simple;
use super::week;
use crate::base::moment::{Move, Step};
use crate::base::precision::Precision;

/// "last two weeks", "next 3 days": the whole weeks beside this one. Behind "the" they say how long ("over the last
/// two weeks"), but for quarters, which are the calendar's all the same.
#[must_use]
pub fn read(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const TURNS: &[&str] = &["last", "past", "previous", "next", "coming", "upcoming"];
    const BEFORE: &[&str] = &[
        "the", "these", "this", "those", "its", "his", "her", "their", "our", "my", "your", "a", "an",
        "over", "for", "in", "during", "within", "of", "than", "within", "every", "and",
    ];
    let the = cursor.is(at, "the");
    let start = at + usize::from(the);
    let (sign, word) = cursor.is_any(start, TURNS).then(|| turn(cursor, start)).flatten()?;
    let (count, end) = several(cursor, word)?;
    let (step, _) = unit(cursor, end)?;
    let alone = !(the || at > 0 && cursor.is_any(at - 1, BEFORE));
    let whole = step == Step::Quarter || alone && !matches!(step, Step::Weekend);
    let part = cursor.is_any(end + 1, &["of", "and"]) || unit(cursor, end + 2).is_some();
    (whole && !part).then(|| Found::relative(end + 1, run(Move::Unit(step, first(sign, count)), step, count)))
}

/// Two or more, and the token behind.
fn several(cursor: &Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    count(cursor, at).filter(|(count, end)| (2..=400).contains(count) && !cursor.is(*end, "-"))
}

const fn first(sign: i32, count: i32) -> i32 {
    if sign < 0 { -count } else { 1 }
}

fn run(first: Move, step: Step, count: i32) -> Vec<Move> {
    vec![first, Move::Through(step, count - 1)]
}

/// "the first ten days of May", "the last two weeks of 2021".
#[must_use]
pub fn of_period(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    let at = if cursor.is(at, "the") { at + 1 } else { at };
    let (place, word) = place(cursor, at).filter(|(place, _)| matches!(place, 1 | -1))?;
    let (count, end) = several(cursor, word)?;
    let (step, _) = unit(cursor, end)?;
    let of = cursor.is_any(end + 1, &["of", "in"]).then(|| simple::read(cursor, end + 2)).flatten()?;
    let end = of.end;
    of.then(end, &run(Move::Nth(step, if place < 0 { -count } else { 1 }), step, count))
}

/// "overnight": the night around the source's day; "overnight Saturday", "overnight on Friday": that one.
#[must_use]
pub fn overnight(cursor: &Cursor<'_>, at: usize) -> Option<Found> {
    const BEFORE: &[&str] =
        &["an", "the", "a", "its", "their", "his", "her", "any", "this", "for", "of", "our"];
    if !cursor.is(at, "overnight") || at > 0 && cursor.is_any(at - 1, BEFORE) {
        return None;
    }
    let start = at + 1 + usize::from(cursor.is_any(at + 1, &["on", "from"]));
    if let Some(found) = week::read(cursor, start) {
        let end = found.end;
        return found.then(end, &[Move::Through(Step::Day, 1)]);
    }
    let moves = vec![Move::Unit(Step::Day, -1), Move::Through(Step::Day, 2)];
    let free = !is_thing(cursor, at + 1);
    free.then(|| Found { precision: Precision::Approximate, ..Found::relative(at + 1, moves) })
}
