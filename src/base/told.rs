//! A day and the ways to go from it come in; the days that a relative expression tells go out.

use super::days::{closed, day_in, days_after, days_between};
use super::interval::Interval;
use super::moment::{Anchor, Days, Move, Part, Relative, Side, Step, Tense, Yearly};
use jiff::ToSpan;
use jiff::civil::Date;

/// What the words say of a day's place in time, and the days they may be told from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The day the source is dated.
    pub source: Date,
    /// The last date that the text gave before, where it gave one.
    pub preceding: Option<Date>,
    /// When the clause says that it happens.
    pub tense: Tense,
}

/// How many units on either side a day of a given weekday is looked for: "Monday the 21st", among the months.
const ON_WITHIN: i32 = 12;

impl Relative {
    /// The source's day, and the ways to go from it.
    #[must_use]
    pub const fn from_source(moves: Vec<Move>) -> Self {
        Self { anchor: Anchor::Source, moves, by_tense: false, open: Side::Neither, strict: false }
    }

    /// The possible days, seen from a standpoint: several where the tense leaves it open. Nothing where they
    /// cannot be reckoned.
    #[must_use]
    pub fn seen(&self, from: Standpoint) -> Option<Days> {
        let anchor = match self.anchor {
            Anchor::Source => from.source,
            Anchor::Preceding => from.preceding?,
        };
        let found = match self.moves.split_first() {
            Some((Move::Of(days), rest)) if self.by_tense => {
                chosen(candidates_in_years(days, anchor), rest, from, 1)
            }
            Some((Move::Unit(step, count), rest)) if self.by_tense => {
                let reach = if rest.iter().any(|way| matches!(way, Move::On(_))) { ON_WITHIN } else { 1 };
                let near = (-reach..=reach).filter_map(|more| unit(*step, anchor, count + more));
                chosen(near.collect(), rest, from, 0)
            }
            _ => vec![follow(&Interval::exactly(anchor), &self.moves)?],
        };
        (!found.is_empty()).then(|| Days::Known(found).side(self.open, self.strict))
    }
}

impl Yearly {
    /// The possible days, seen from a standpoint: of the latest such year up to a day behind the source's where
    /// the tense is past, of the earliest from it where it is to come, else of both.
    #[must_use]
    pub fn seen(&self, from: Standpoint) -> Option<Days> {
        let plain = Self { open: Side::Neither, ..*self };
        let found = chosen(candidates_in_years(&plain, from.source), &[], from, 1);
        (!found.is_empty()).then(|| Days::Known(found).side(self.open, false))
    }
}

fn candidates_in_years(days: &Yearly, anchor: Date) -> Vec<Interval<Date>> {
    let near =
        |reach: i16| (anchor.year() - reach..=anchor.year() + reach).filter(|&year| days.fits_weekday(year));
    let years: Vec<i16> = near(1).collect();
    let years = if years.is_empty() { near(6).collect() } else { years };
    years.into_iter().filter_map(|year| days.in_year(year)).collect()
}

/// Of several possible days, in order of time, those that the tense points to.
fn chosen(units: Vec<Interval<Date>>, rest: &[Move], from: Standpoint, ahead: i64) -> Vec<Interval<Date>> {
    let mut found: Vec<_> = units.iter().filter_map(|unit| follow(unit, rest)).collect();
    found.sort_by_key(|days| days.low.as_ref().map(|end| end.value));
    found.dedup();
    let latest = days_after(from.source, ahead).unwrap_or(from.source);
    let began = |days: &&Interval<Date>| days.low.as_ref().is_some_and(|end| end.value <= latest);
    let still = |days: &&Interval<Date>| days.high.as_ref().is_some_and(|end| end.value >= from.source);
    let (past, future) = (found.iter().rev().find(began), found.iter().find(still));
    let mut both: Vec<_> = match from.tense {
        Tense::Past => past.or(future).into_iter().cloned().collect(),
        Tense::Future => future.or(past).into_iter().cloned().collect(),
        Tense::Unclear => past.into_iter().chain(future).cloned().collect(),
    };
    both.dedup();
    both
}

/// The days that the ways lead to, from some days.
#[must_use]
pub fn follow(from: &Interval<Date>, moves: &[Move]) -> Option<Interval<Date>> {
    let anchor = from.low.as_ref()?.value;
    moves.iter().try_fold(from.clone(), |days, way| step(&closed(&days), *way, anchor))
}

fn step(days: &Interval<Date>, way: Move, anchor: Date) -> Option<Interval<Date>> {
    let (low, high) = (days.low.as_ref()?.value, days.high.as_ref()?.value);
    Some(match way {
        Move::Unit(step, count) => unit(step, low, count)?,
        Move::Along(step, count) => Interval::closed(along(low, step, count)?, along(high, step, count)?),
        Move::Nth(step, count) => nth(days, step, count)?,
        Move::Easter(days) => Interval::exactly(days_after(easter(low.year())?, i64::from(days))?),
        Move::Of(yearly) => yearly.in_year(low.year())?,
        Move::Through(step, count) if count < 0 => {
            Interval { low: unit(step, low, count)?.low, ..days.clone() }
        }
        Move::Through(step, count) => Interval { high: unit(step, high, count)?.high, ..days.clone() },
        Move::On(weekday) => {
            (low.weekday().to_monday_one_offset() == weekday).then(|| days.clone()).filter(|_| low == high)?
        }
        Move::Part(Part::UpToAnchor) => Interval::closed(low, anchor.max(low)),
        Move::Part(Part::FromAnchor) => Interval::closed(anchor.max(low).min(high), high),
        Move::Part(part) => portion(low, high, part)?,
    })
}

/// Easter Sunday by the Gregorian calendar.
fn easter(year: i16) -> Option<Date> {
    let (year, century, golden) = (i32::from(year), i32::from(year) / 100, i32::from(year) % 19);
    let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    let march = Date::new(i16::try_from(year).ok()?, 3, 1).ok()?;
    days_after(march, i64::from(moon - weekday + 27))
}

/// The unit that holds the day, so many on.
fn unit(step: Step, day: Date, count: i32) -> Option<Interval<Date>> {
    let months = |first: Date, length: i32| {
        let first = first.checked_add(count.checked_mul(length)?.months()).ok()?;
        let next = first.checked_add(length.months()).ok()?;
        Some(Interval::closed(first, next.yesterday().ok()?))
    };
    let year_of = |years: i16| Date::new(day.year() - day.year().rem_euclid(years), 1, 1).ok();
    match step {
        Step::Day => Some(Interval::exactly(days_after(day, i64::from(count))?)),
        Step::Week => week(day, count, 1, 7),
        Step::Weekend => week(day, count, 6, 7),
        Step::Month => months(day.first_of_month(), 1),
        Step::Quarter => months(day_in(day.year(), ((day.month() - 1) / 3 * 3 + 1, 1))?, 3),
        Step::HalfYear => months(day_in(day.year(), ((day.month() - 1) / 6 * 6 + 1, 1))?, 6),
        Step::Year => months(day.first_of_year(), 12),
        Step::Decade => months(year_of(10)?, 120),
        Step::Century => months(year_of(100)?, 1_200),
        Step::Weekday(weekday) => weekday_near(day, weekday, count),
        Step::MonthOfYear(month) => {
            let passed = match count.signum() {
                1 => i32::from(month <= day.month()) + count - 1,
                -1 => -i32::from(month >= day.month()) + count + 1,
                _ => 0,
            };
            let year = day.year().checked_add(i16::try_from(passed).ok()?)?;
            let first = day_in(year, (month, 1))?;
            Some(Interval::closed(first, first.last_of_month()))
        }
    }
}

/// From one day to another of the week that holds the day, Monday 1, so many weeks on.
fn week(day: Date, count: i32, first: i64, last: i64) -> Option<Interval<Date>> {
    let monday = days_after(day, 1 - i64::from(day.weekday().to_monday_one_offset()) + 7 * i64::from(count))?;
    Some(Interval::closed(days_after(monday, first - 1)?, days_after(monday, last - 1)?))
}

/// That day of the same week, or the nth such day before or behind.
fn weekday_near(day: Date, weekday: i8, count: i32) -> Option<Interval<Date>> {
    let ahead = i64::from(weekday - day.weekday().to_monday_one_offset());
    let weeks = i64::from(count);
    let days = match count.signum() {
        1 => (if ahead <= 0 { ahead + 7 } else { ahead }) + 7 * (weeks - 1),
        -1 => (if ahead >= 0 { ahead - 7 } else { ahead }) + 7 * (weeks + 1),
        _ => ahead,
    };
    Some(Interval::exactly(days_after(day, days)?))
}

/// The same day so many units on.
fn along(day: Date, step: Step, count: i32) -> Option<Date> {
    let months = |length: i32| day.checked_add(count.checked_mul(length)?.months()).ok();
    match step {
        Step::Day => days_after(day, i64::from(count)),
        Step::Week | Step::Weekend | Step::Weekday(_) => days_after(day, 7 * i64::from(count)),
        Step::Month => months(1),
        Step::Quarter => months(3),
        Step::HalfYear => months(6),
        Step::Year | Step::MonthOfYear(_) => months(12),
        Step::Decade => months(120),
        Step::Century => months(1_200),
    }
}

/// The nth unit that begins in the days, from the end where negative.
fn nth(days: &Interval<Date>, step: Step, count: i32) -> Option<Interval<Date>> {
    let (low, high) = (days.low.as_ref()?.value, days.high.as_ref()?.value);
    if let Step::Weekday(weekday) = step {
        let from = if count < 0 { high.tomorrow() } else { low.yesterday() };
        let found = weekday_near(from.ok()?, weekday, count)?;
        return (!found.intersect(days).is_empty()).then_some(found);
    }
    if step == Step::Week && days_between(low, high) >= 27 {
        return nth_week(low, high, count);
    }
    let found = if count < 0 {
        let last = unit(step, high, 0)?;
        let fits = last.high.as_ref().is_some_and(|end| end.value <= high)
            && last.low.as_ref().is_some_and(|end| end.value <= high);
        unit(step, high, count + i32::from(fits))?
    } else {
        let first = unit(step, low, 0)?;
        let fits = first.low.as_ref().is_some_and(|end| end.value >= low);
        unit(step, low, count - i32::from(fits))?
    };
    (!found.intersect(days).is_empty()).then_some(found)
}

/// The nth week of a month, a quarter or a year: the first is the one that has most of its days there, as in
/// ISO 8601.
fn nth_week(low: Date, high: Date, count: i32) -> Option<Interval<Date>> {
    let edge = if count < 0 { days_after(high, -3)? } else { days_after(low, 3)? };
    let found = week(edge, if count < 0 { count + 1 } else { count - 1 }, 1, 7)?;
    let middle = days_after(found.low.as_ref()?.value, 3)?;
    (low <= middle && middle <= high).then_some(found)
}

/// Days 1–10, 11–20, 21–end of a month; years 0–3, 4–6, 7–9 of a decade; thirds of anything else.
fn portion(low: Date, high: Date, part: Part) -> Option<Interval<Date>> {
    let length = days_between(low, high) + 1;
    let at = |days: i64| days_after(low, days);
    let (first, second) = match length {
        28..=31 => (at(10)?, at(20)?),
        365..=366 => (along(low, Step::Month, 4)?, along(low, Step::Month, 8)?),
        3_652..=3_653 => (along(low, Step::Year, 4)?, along(low, Step::Year, 7)?),
        _ => (at((length + 2) / 3)?, at((2 * length + 2) / 3)?),
    };
    Some(match part {
        Part::Early => Interval::closed(low, first.yesterday().ok()?.max(low)),
        Part::Middle => Interval::closed(first.min(high), second.yesterday().ok()?.max(low)),
        Part::Late => Interval::closed(second.min(high), high),
        Part::Whole | Part::UpToAnchor | Part::FromAnchor => Interval::closed(low, high),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::moment::Moment;
    use jiff::civil::date;

    /// Thursday.
    const SOURCE: Date = date(2022, 1, 20);

    fn seen(moves: &[Move], by_tense: bool, tense: Tense) -> String {
        let told = Relative { by_tense, ..Relative::from_source(moves.to_vec()) };
        let days = told.seen(Standpoint { source: SOURCE, preceding: None, tense }).unwrap();
        Moment::of(days).to_string()
    }

    #[test]
    fn units_before_and_behind_the_source() {
        let told = |moves: &[Move]| seen(moves, false, Tense::Unclear);
        assert_eq!(told(&[Move::Unit(Step::Week, -1)]), "2022-01-10..2022-01-16");
        assert_eq!(told(&[Move::Unit(Step::Quarter, -1)]), "2021-10-01..2021-12-31");
        assert_eq!(told(&[Move::Along(Step::Week, -2)]), "2022-01-06");
        assert_eq!(told(&[Move::Unit(Step::Month, 1), Move::Nth(Step::Day, 3)]), "2022-02-03");
        assert_eq!(told(&[Move::Unit(Step::Weekday(4), -1)]), "2022-01-13");
        assert_eq!(told(&[Move::Unit(Step::Month, 0), Move::Nth(Step::Weekday(1), -1)]), "2022-01-31");
        assert_eq!(told(&[Move::Unit(Step::Month, 0), Move::Part(Part::Middle)]), "2022-01-11..2022-01-20");
        assert_eq!(told(&[Move::Unit(Step::Decade, -3), Move::Part(Part::Early)]), "1990-01-01..1993-12-31");
    }

    #[test]
    fn the_tense_chooses_and_where_it_is_unclear_both_stay() {
        let tuesday = [Move::Unit(Step::Weekday(2), 0)];
        assert_eq!(seen(&tuesday, true, Tense::Past), "2022-01-18");
        assert_eq!(seen(&tuesday, true, Tense::Future), "2022-01-25");
        assert_eq!(seen(&tuesday, true, Tense::Unclear), "2022-01-18 or 2022-01-25");
        assert_eq!(seen(&[Move::Unit(Step::Weekday(4), 0)], true, Tense::Unclear), "2022-01-20");
        assert_eq!(seen(&[Move::Unit(Step::Weekday(5), 0)], true, Tense::Past), "2022-01-14");
    }

    #[test]
    fn the_latest_such_day_may_be_a_day_ahead_of_the_source() {
        let seen = |month, day, tense| {
            let days = Yearly::between((month, day), (month, day));
            Moment::of(days.seen(Standpoint { source: SOURCE, preceding: None, tense }).unwrap()).to_string()
        };
        assert_eq!(seen(1, 19, Tense::Past), "2022-01-19");
        assert_eq!(seen(1, 21, Tense::Past), "2022-01-21");
        assert_eq!(seen(1, 22, Tense::Past), "2021-01-22");
        assert_eq!(seen(1, 19, Tense::Future), "2023-01-19");
        assert_eq!(seen(1, 20, Tense::Future), "2022-01-20");
        assert_eq!(seen(3, 1, Tense::Unclear), "2021-03-01 or 2022-03-01");
        assert_eq!(seen(2, 29, Tense::Unclear), "2020-02-29 or 2024-02-29");
    }
}
