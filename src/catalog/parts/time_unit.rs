//! A token comes in; the unit of a length of time that it names goes out.

use super::cursor::Cursor;
use super::roles::Roles;
use crate::base::value::TimeUnit;

/// Units, how many of which base unit one of them is, and whether digits must stand right before it.
const UNITS: &[(&str, TimeUnit, i64, bool)] = &[
    ("year years yr yrs", TimeUnit::Year, 1, false),
    ("month months mo mos", TimeUnit::Month, 1, false),
    ("week weeks wk wks", TimeUnit::Week, 1, false),
    ("day days night nights", TimeUnit::Day, 1, false),
    ("hour hours hr hrs", TimeUnit::Hour, 1, false),
    ("h", TimeUnit::Hour, 1, true),
    ("minute minutes min mins", TimeUnit::Minute, 1, false),
    ("second seconds sec secs", TimeUnit::Second, 1, false),
    ("fortnight fortnights", TimeUnit::Week, 2, false),
    ("quarter quarters", TimeUnit::Month, 3, false),
    ("decade decades", TimeUnit::Year, 10, false),
    ("century centuries", TimeUnit::Year, 100, false),
    ("millennium millennia", TimeUnit::Year, 1000, false),
];

/// The unit that the token names, and how many of it one is; `h` only where `glued` to digits.
#[must_use]
pub fn unit(cursor: &Cursor<'_>, at: usize, glued: bool) -> Option<(TimeUnit, i64)> {
    if !cursor.has(at, Roles::TIME_UNIT) {
        return None;
    }
    let word = cursor.word(at);
    let is = |spellings: &str| spellings.split(' ').any(|spelling| word.eq_ignore_ascii_case(spelling));
    let &(_, unit, size, close) = UNITS.iter().find(|(spellings, ..)| is(spellings))?;
    (glued || !close).then_some((unit, size))
}
