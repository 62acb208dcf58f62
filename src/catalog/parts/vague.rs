//! A token comes in; the vague quantity that begins there ("several", "tens of thousands") goes out.

use super::cursor::Cursor;
use super::phrases::Phrases;
use super::scale;
use crate::base::interval::Interval;
use crate::base::number::Number;
use std::sync::LazyLock;

/// A vague quantity: its words, its least number, and its greatest where it has one. Longer phrases first.
pub const VAGUE: &[(&str, i64, Option<i64>)] = &[
    ("hundreds of thousands", 200_000, None),
    ("hundreds of millions", 200_000_000, None),
    ("hundreds of billions", 200_000_000_000, None),
    ("tens of thousands", 20_000, None),
    ("tens of millions", 20_000_000, None),
    ("tens of billions", 20_000_000_000, None),
    ("a couple", 2, Some(3)),
    ("a few", 3, None),
    ("a handful", 3, None),
    ("several", 3, None),
    ("dozens", 24, None),
    ("scores", 40, None),
    ("hundreds", 200, None),
    ("thousands", 2_000, None),
    ("millions", 2_000_000, None),
    ("billions", 2_000_000_000, None),
    ("trillions", 2_000_000_000_000, None),
];

static BY_FIRST: LazyLock<Phrases<(i64, Option<i64>)>> =
    LazyLock::new(|| Phrases::by_first(VAGUE.iter().map(|&(words, low, high)| (words, (low, high)))));

/// A vague quantity, and the token behind it.
pub(super) struct Vague {
    pub(super) end: usize,
    pub(super) set: Interval<Number>,
}

/// Reads `several`, `a few hundred`, `a couple of thousand`, `dozens`, `tens of thousands`.
pub(super) fn read(cursor: &Cursor<'_>, at: usize) -> Option<Vague> {
    let found = BY_FIRST.starting(cursor, at).next()?;
    let ((low, high), end) = (found.value, at + found.length);
    let of = usize::from(cursor.is(end, "of") && high.is_some());
    let scaled = scale::read(cursor, end + of, false, false);
    let dozen = cursor.is(end, "dozen").then(|| (end + 1, Number::from(12)));
    let (end, factor) = scaled.or(dozen).unwrap_or_else(|| (end, Number::one()));
    let least = &Number::from(low) * &factor;
    let set = match high {
        Some(high) => Interval::closed(least, &Number::from(high) * &factor),
        None => Interval::at_least(least),
    };
    Some(Vague { end, set })
}
