//! The words of shares ("a third", "two-thirds", "and a half") come in; exact fractions go out.

use super::cursor::Cursor;
use super::ordinal_words;
use super::roles::Roles;
use super::scale;
use super::small_words::small;
use crate::base::number::Number;

/// A denominator, the token behind it, and whether it is a plural.
pub(super) struct Part {
    end: usize,
    bottom: i64,
    pub(super) plural: bool,
}

/// Reads `half`, `thirds`, `quarter`, `twenty-fifths`, `hundredth`.
pub(super) fn denominator(cursor: &Cursor<'_>, at: usize) -> Option<Part> {
    let word = cursor.word(at);
    if let Some(tens) = small(word).filter(|tens| *tens >= 20) {
        let hyphen = usize::from(cursor.word(at + 1) == "-");
        let last = cursor.word(at + 1 + hyphen);
        let singular = last.strip_suffix(['s', 'S']);
        let bottom = ordinal_words::number(singular.unwrap_or(last)).filter(|&bottom| bottom < 10)?;
        return Some(Part { end: at + 2 + hyphen, bottom: tens + bottom, plural: singular.is_some() });
    }
    let singular = word.strip_suffix(['s', 'S']);
    let plural = singular.is_some() || cursor.is(at, "halves");
    let stem = singular.unwrap_or(word);
    let bottom = match () {
        () if ["half", "halve"].iter().any(|half| stem.eq_ignore_ascii_case(half)) => 2,
        () if stem.eq_ignore_ascii_case("quarter") => 4,
        () => ordinal_words::number(stem).filter(|&bottom| bottom > 2)?,
    };
    Some(Part { end: at + 1, bottom, plural })
}

/// "thirds" behind "two", "third" behind "one".
pub(super) fn parts(cursor: &Cursor<'_>, at: usize, top: &Number) -> Option<(usize, Number)> {
    let hyphen = cursor.word(at) == "-" && cursor.glued(at) == cursor.glued(at + 1);
    let part = denominator(cursor, at + usize::from(hyphen))?;
    let one = *top == Number::one();
    let agrees = one != part.plural;
    let periods = part.bottom == 4 && !one && *top != Number::from(3);
    let place = one && !ends_share(cursor, part.end);
    (agrees && !periods && !place).then(|| (part.end, top / &Number::from(part.bottom)))
}

/// "and a half", "and three quarters" behind a whole number; behind "million" they are parts of a million.
pub(super) fn and_part(cursor: &Cursor<'_>, at: usize, whole: &Number) -> Option<(usize, Number)> {
    if !cursor.is(at, "and") || !whole.is_whole() {
        return None;
    }
    let (end, part) = if cursor.is(at + 1, "a") || cursor.is(at + 1, "one") {
        let part = denominator(cursor, at + 2).filter(|part| !part.plural && part.bottom <= 5)?;
        (part.end, Number::ratio(1, part.bottom))
    } else {
        let top = small(cursor.word(at + 1)).filter(|top| (2..20).contains(top))?;
        let hyphen = usize::from(cursor.word(at + 2) == "-");
        let part = denominator(cursor, at + 2 + hyphen).filter(|part| part.plural && part.bottom > top)?;
        (part.end, Number::ratio(top, part.bottom))
    };
    let behind = at.checked_sub(1).map_or("", |before| cursor.word(before));
    let scale = scale::exponent(behind).filter(|&exponent| exponent > 2).map(Number::power_of_ten);
    Some((end, whole + &(&part * &scale.unwrap_or_else(Number::one))))
}

/// "a third of", "by a quarter,".
pub(super) fn of_one(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    if !cursor.is(at, "a") && !cursor.is(at, "an") {
        return None;
    }
    let part = denominator(cursor, at + 1).filter(|part| !part.plural)?;
    let scaled = part.bottom == 4 && scale::exponent(cursor.word(part.end)).is_some();
    let measured = matches!(part.bottom, 2 | 4) && cursor.has(part.end, Roles::UNIT);
    (scaled || measured || ends_share(cursor, part.end)).then(|| (part.end, Number::ratio(1, part.bottom)))
}

/// "A quarter of the seats", "by a quarter", and "a quarter" alone: not "$5m a quarter", and no quarter of a year.
#[must_use]
pub fn is_quarter_of(cursor: &Cursor<'_>, at: usize) -> bool {
    const BEFORE: &[&str] = &[
        "by",
        "than",
        "nearly",
        "almost",
        "about",
        "around",
        "roughly",
        "over",
        "under",
        "only",
        "just",
        "below",
        "above",
        "least",
        "approximately",
    ];
    const BEHIND: &[&str] =
        &["to", "from", "in", "on", "since", "and", "this", "last", "over", "as", "after", "between"];
    let of = cursor.is(at + 1, "of")
        && !cursor.has(at + 2, Roles::DIGITS)
        && !cursor.is_any(at + 3, &["year", "decade"]);
    let hedged = at > 1
        && cursor.is_any(at - 2, BEFORE)
        && (!cursor.word(at + 1).starts_with(char::is_alphabetic) || cursor.is_any(at + 1, BEHIND));
    let alone = at == 1 && cursor.tokens.len() == 2;
    at > 0 && cursor.is_any(at - 1, &["a", "one"]) && (of || hedged || alone)
}

/// Whether a share may end before this token: an ordinal would be followed by its noun.
fn ends_share(cursor: &Cursor<'_>, at: usize) -> bool {
    let word = cursor.word(at);
    let noun = word.starts_with(char::is_alphabetic) && !cursor.has(at, Roles::STOP);
    !(noun || cursor.word(at) == "-" && cursor.glued(at))
}

/// "half a million", "half a mile", "half of", "half the".
pub(super) fn half(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    const BEHIND: &[&str] =
        &["of", "the", "its", "their", "his", "her", "our", "these", "those", "that", "all", "as"];
    if let Some(part) = hyphened(cursor, at) {
        return Some(part);
    }
    if !cursor.is(at, "half") || is_second(cursor, at) || cursor.glued(at + 1) {
        return None;
    }
    let value = Number::ratio(1, 2);
    let article = usize::from(cursor.is(at + 1, "a") || cursor.is(at + 1, "an"));
    if let Some((end, factor)) =
        scale::read(cursor, at + 1 + article, false, false).filter(|(_, factor)| *factor > Number::from(100))
    {
        return Some((end, &value * &factor));
    }
    if article == 1 {
        if cursor.is(at + 2, "dozen") {
            return Some((at + 3, Number::from(6)));
        }
        let measured = cursor.has(at + 2, Roles::UNIT.with(Roles::TIME_UNIT));
        return measured.then_some((at + 2, value));
    }
    let hedged =
        at > 0 && cursor.is_any(at - 1, &["than", "by", "about", "nearly", "almost", "roughly", "in"]);
    let share = cursor.is_any(at + 1, BEHIND) || hedged || cursor.tokens.len() == 1;
    share.then_some((at + 1, value))
}

/// "Half-litre", "quarter-mile": behind the hyphen stands a unit.
fn hyphened(cursor: &Cursor<'_>, at: usize) -> Option<(usize, Number)> {
    let bottom = if cursor.is(at, "half") { 2 } else { 4 };
    let word = bottom == 2 || cursor.is(at, "quarter");
    let hyphen = cursor.word(at + 1) == "-" && cursor.glued(at + 1) && cursor.glued(at + 2);
    let unit = cursor.has(at + 2, Roles::UNIT);
    (word && hyphen && unit).then(|| (at + 2, Number::ratio(1, bottom)))
}

fn is_second(cursor: &Cursor<'_>, at: usize) -> bool {
    at > 0
        && (cursor.has(at - 1, Roles::ORDINAL)
            || cursor.is_any(at - 1, &["other", "latter", "final", "last"]))
}
