//! Two moments come in; the time between them, their order, and moments so much later go out.

use super::days::{day_in, days_after, days_between};
use super::interval::{End, Interval};
use super::moment::{Clock, Days, Moment, Move, Side, Step, Tense, Yearly};
use super::number::Number;
use super::value::{Duration, TimeUnit};
use super::yearly::SHARED_YEAR;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, ToSpan};

/// The time from one moment to another, for every pair of possible days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elapsed {
    /// How many units; the calendar's where the unit is a month or a year: more than 15 years is later than
    /// the same day 15 years on.
    pub set: Interval<Number>,
    /// What was assumed: that both days are of one year.
    pub assumption: Option<String>,
}

/// What the texts around two moments say, for days whose year is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Whether both stand in one source: only then may they share a year.
    pub same_source: bool,
    /// The tenses of their clauses, in the order of the moments.
    pub tenses: (Tense, Tense),
}

/// The time from `first` to `second` (negative where that lies before), or nothing where a year is missing.
#[must_use]
pub fn elapsed(first: &Moment, second: &Moment, unit: TimeUnit, setting: Setting) -> Option<Elapsed> {
    match (&first.days, &second.days) {
        (Days::Known(_), Days::Known(_)) => {
            let set = match clocks(first, second, unit) {
                Some(set) => set,
                None => between(&first.days.bounds()?, &second.days.bounds()?, unit),
            };
            Some(Elapsed { set, assumption: None })
        }
        (Days::Yearly(one), Days::Yearly(other)) => in_one_year(one, other, unit, setting),
        _ => None,
    }
}

/// The time from `first` to `second` on the scale that order is told by: days, and times of day within them.
/// `first < second` holds where all of it is above zero, and never where none is.
#[must_use]
pub fn order(first: &Moment, second: &Moment, setting: Setting) -> Option<Elapsed> {
    let timed = first.time.is_some() && second.time.is_some();
    elapsed(first, second, if timed { TimeUnit::Second } else { TimeUnit::Day }, setting)
}

/// The moment so much later, or earlier, by the calendar. Nothing where the duration is no single number of
/// whole days or months.
#[must_use]
pub fn shifted(moment: &Moment, duration: &Duration, back: bool) -> Option<Moment> {
    let count = duration.set.single()?;
    let count = if back { -count } else { count.clone() };
    if let (Some(clock), Some(seconds)) = (moment.time, clock_seconds(&count, duration.unit)) {
        return clock_later(moment, clock.from, seconds);
    }
    let days = match &moment.days {
        Days::Known(days) => Days::Known(
            days.iter().map(|days| interval_later(days, &count, duration.unit)).collect::<Option<_>>()?,
        ),
        Days::Yearly(days) => {
            let later = |(month, day)| {
                let day = later(day_in(2001, (month, day))?, &count, duration.unit)?;
                Some((day.month(), day.day()))
            };
            Days::Yearly(Yearly {
                from: later(days.from)?,
                to: later(days.to)?,
                open: days.open,
                weekday: None,
            })
        }
        Days::Relative(_) => return None,
    };
    Some(Moment { days, time: moment.time, precision: moment.precision })
}

/// The possible years; nothing where the year is missing.
#[must_use]
pub fn year(moment: &Moment) -> Option<Interval<Number>> {
    Some(moment.days.bounds()?.map(|day| Number::from(i64::from(day.year()))))
}

/// The possible days of the week, Monday 1 to Sunday 7, in order; nothing where they are not known.
#[must_use]
pub fn weekdays(moment: &Moment) -> Option<Vec<i8>> {
    match &moment.days {
        Days::Known(_) => {
            let bounds = moment.days.bounds()?;
            let (low, high) = (bounds.low?.value, bounds.high?.value);
            let mut found: Vec<i8> = (0..=days_between(low, high).min(6))
                .filter_map(|days| days_after(low, days))
                .map(|day| day.weekday().to_monday_one_offset())
                .collect();
            found.sort_unstable();
            Some(found)
        }
        Days::Yearly(days) => days.weekday.map(|day| vec![day]),
        Days::Relative(told) => match told.moves.as_slice() {
            [.., Move::Unit(Step::Weekday(day), _) | Move::Nth(Step::Weekday(day), _)]
                if told.open == Side::Neither =>
            {
                Some(vec![*day])
            }
            _ => None,
        },
    }
}

fn clock_seconds(count: &Number, unit: TimeUnit) -> Option<i64> {
    (count * &Number::from(seconds_of(unit)?)).to_i64()
}

const fn seconds_of(unit: TimeUnit) -> Option<i64> {
    match unit {
        TimeUnit::Hour => Some(3_600),
        TimeUnit::Minute => Some(60),
        TimeUnit::Second => Some(1),
        _ => None,
    }
}

fn clock_later(moment: &Moment, time: Time, seconds: i64) -> Option<Moment> {
    let day = moment.days.bounds()?.single().copied()?;
    let later = DateTime::from_parts(day, time).checked_add(SignedDuration::from_secs(seconds)).ok()?;
    Some(Moment { days: Days::one(later.date()), time: Some(Clock::at(later.time())), ..moment.clone() })
}

/// In a unit of the clock: exact where both give a time of day, else by a day more or less.
fn clocks(first: &Moment, second: &Moment, unit: TimeUnit) -> Option<Interval<Number>> {
    let seconds = seconds_of(unit)?;
    let (from, to) = (first.days.bounds()?, second.days.bounds()?);
    if let (Some(a), Some(b), Some(early), Some(late)) = (from.single(), to.single(), first.time, second.time)
    {
        let at = |day: &Date, time| DateTime::from_parts(*day, time);
        let (a_last, b_last) = (early.to.unwrap_or(early.from), late.to.unwrap_or(late.from));
        let count = |from: DateTime, to: DateTime| Number::ratio(to.duration_since(from).as_secs(), seconds);
        let shortest = count(at(a, a_last), at(b, late.from));
        return Some(Interval::closed(shortest, count(at(a, early.from), at(b, b_last))));
    }
    let day = Number::ratio(86_400, seconds);
    let wide = |end: Option<End<Number>>, by: i64| {
        end.map(|end| End { value: &(&end.value + &Number::from(by)) * &day, closed: false })
    };
    let days = between(&from, &to, TimeUnit::Day);
    Some(Interval { low: wide(days.low, -1), high: wide(days.high, 1) })
}

/// From every possible first day to every possible second.
fn between(first: &Interval<Date>, second: &Interval<Date>, unit: TimeUnit) -> Interval<Number> {
    let count = |from: &Option<End<Date>>, to: &Option<End<Date>>| {
        let (from, to) = (from.as_ref()?, to.as_ref()?);
        Some(End { value: calendar_units(from.value, to.value, unit), closed: true })
    };
    Interval { low: count(&first.high, &second.low), high: count(&first.low, &second.high) }
}

/// From one day to another in a calendar unit: whole units as the calendar counts them, and the share of the
/// next one that has passed.
fn calendar_units(from: Date, to: Date, unit: TimeUnit) -> Number {
    let days = days_between(from, to);
    let months = match unit {
        TimeUnit::Year => 12,
        TimeUnit::Month => 1,
        TimeUnit::Week => return Number::ratio(days, 7),
        _ => return Number::from(days),
    };
    let passed = i64::from(to.year() - from.year()) * 12 + i64::from(to.month() - from.month());
    let mut whole = passed.div_euclid(months);
    let mut start = months_after(from, whole * months).unwrap_or(from);
    if start > to {
        whole -= 1;
        start = months_after(from, whole * months).unwrap_or(from);
    }
    let next = months_after(from, (whole + 1) * months).unwrap_or(to);
    &Number::from(whole) + &Number::ratio(days_between(start, to), days_between(start, next).max(1))
}

/// The same day so many months on, or the last of a shorter month.
#[must_use]
pub fn months_after(day: Date, months: i64) -> Option<Date> {
    day.checked_add(i32::try_from(months).ok()?.months()).ok()
}

fn later(day: Date, count: &Number, unit: TimeUnit) -> Option<Date> {
    let whole = |per_unit: i64| (count * &Number::from(per_unit)).to_i64();
    match unit {
        TimeUnit::Year => months_after(day, whole(12)?),
        TimeUnit::Month => months_after(day, whole(1)?),
        TimeUnit::Week => days_after(day, whole(7)?),
        TimeUnit::Day => days_after(day, whole(1)?),
        TimeUnit::Hour => days_after(day, count.checked_div(&Number::from(24))?.to_i64()?),
        TimeUnit::Minute => days_after(day, count.checked_div(&Number::from(1_440))?.to_i64()?),
        TimeUnit::Second => days_after(day, count.checked_div(&Number::from(86_400))?.to_i64()?),
    }
}

fn interval_later(days: &Interval<Date>, count: &Number, unit: TimeUnit) -> Option<Interval<Date>> {
    let end = |end: &Option<End<Date>>| match end {
        Some(end) => later(end.value, count, unit).map(|value| Some(End { value, closed: end.closed })),
        None => Some(None),
    };
    Some(Interval { low: end(&days.low)?, high: end(&days.high)? })
}

/// Both of one year, leap or not, where that leaves them near and keeps the future behind the past.
fn in_one_year(one: &Yearly, other: &Yearly, unit: TimeUnit, setting: Setting) -> Option<Elapsed> {
    let shared = |year| Some(between(&one.in_year(year)?, &other.in_year(year)?, TimeUnit::Day));
    let days = shared(2000)?.hull(&shared(2001)?);
    let near = Number::from(SHARED_YEAR);
    let within = |end: &Option<End<Number>>| end.as_ref().is_none_or(|end| end.value.abs() <= near);
    let zero = Number::zero();
    let contradicts = match setting.tenses {
        (Tense::Future, Tense::Past) => days.low.as_ref().is_some_and(|end| end.value > zero),
        (Tense::Past, Tense::Future) => days.high.as_ref().is_some_and(|end| end.value < zero),
        _ => false,
    };
    if !setting.same_source
        || contradicts
        || !within(&days.low)
        || !within(&days.high)
        || days == Interval::all()
    {
        return None;
    }
    let set = match unit {
        TimeUnit::Day => days,
        _ => {
            let share = |year| Some(span_in(unit, &one.in_year(year)?, &other.in_year(year)?));
            share(2000)?.hull(&share(2001)?)
        }
    };
    let show = |days: &Yearly| Moment::of(Days::Yearly(*days)).to_string();
    let assumption = Some(format!("{} and {} are of one year", show(one), show(other)));
    Some(Elapsed { set, assumption })
}

fn span_in(unit: TimeUnit, first: &Interval<Date>, second: &Interval<Date>) -> Interval<Number> {
    let moment = |days: &Interval<Date>| Moment::of(Days::Known(vec![days.clone()]));
    clocks(&moment(first), &moment(second), unit).unwrap_or_else(|| between(first, second, unit))
}

/// How long a duration of one unit is in another, where the calendar has no say: days and weeks, hours and
/// below, years and months.
#[must_use]
pub fn converted(set: &Interval<Number>, from: TimeUnit, to: TimeUnit) -> Option<Interval<Number>> {
    let size = |unit| match unit {
        TimeUnit::Year => (true, 12),
        TimeUnit::Month => (true, 1),
        TimeUnit::Week => (false, 604_800),
        TimeUnit::Day => (false, 86_400),
        TimeUnit::Hour => (false, 3_600),
        TimeUnit::Minute => (false, 60),
        TimeUnit::Second => (false, 1),
    };
    let ((calendar, own), (other_calendar, other)) = (size(from), size(to));
    (calendar == other_calendar).then(|| set.map(|count| count * &Number::ratio(own, other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SAME: Setting = Setting { same_source: true, tenses: (Tense::Unclear, Tense::Unclear) };

    fn day(date: Date) -> Moment {
        Moment::between(date, date)
    }

    fn yearly(from: (i8, i8), to: (i8, i8)) -> Moment {
        Moment::of(Days::Yearly(Yearly::between(from, to)))
    }

    fn shown(first: &Moment, second: &Moment, unit: TimeUnit, setting: Setting) -> Option<String> {
        elapsed(first, second, unit, setting).map(|elapsed| elapsed.set.to_string())
    }

    #[test]
    fn years_are_counted_by_the_calendar() {
        let treaty = day(date(1992, 5, 15));
        let years = |second| elapsed(&treaty, &day(second), TimeUnit::Year, SAME).unwrap().set;
        assert_eq!(years(date(2007, 5, 15)), Interval::exactly(Number::from(15)));
        assert!(years(date(2007, 10, 6)).low.unwrap().value > Number::from(15));
        assert!(years(date(2007, 5, 14)).high.unwrap().value < Number::from(15));
        assert_eq!(years(date(1991, 5, 15)), Interval::exactly(Number::from(-1)));
        let leap = elapsed(&day(date(2020, 2, 29)), &day(date(2021, 2, 28)), TimeUnit::Year, SAME).unwrap();
        assert_eq!(leap.set, Interval::exactly(Number::from(1)));
    }

    #[test]
    fn days_of_one_source_share_a_year_where_they_lie_near() {
        let (meeting, withdrawal) = (yearly((1, 10), (1, 10)), yearly((1, 19), (1, 19)));
        let found = elapsed(&meeting, &withdrawal, TimeUnit::Day, SAME).unwrap();
        assert_eq!(found.set, Interval::exactly(Number::from(9)));
        assert_eq!(found.assumption.as_deref(), Some("XXXX-01-10 and XXXX-01-19 are of one year"));
        let appeal = yearly((1, 1), (1, 10));
        assert_eq!(shown(&appeal, &withdrawal, TimeUnit::Day, SAME).as_deref(), Some("[9, 18]"));
        assert_eq!(shown(&meeting, &yearly((12, 1), (12, 1)), TimeUnit::Day, SAME), None);
        assert_eq!(shown(&meeting, &withdrawal, TimeUnit::Day, Setting::default()), None);
        let leap = shown(&yearly((2, 28), (2, 28)), &yearly((3, 1), (3, 1)), TimeUnit::Day, SAME);
        assert_eq!(leap.as_deref(), Some("[1, 2]"));
    }

    #[test]
    fn what_will_be_is_never_before_what_was() {
        let (was, will) = (yearly((3, 12), (3, 12)), yearly((3, 16), (3, 16)));
        let setting = |first, second| Setting { same_source: true, tenses: (first, second) };
        let (past, future) = (Tense::Past, Tense::Future);
        assert_eq!(shown(&was, &will, TimeUnit::Day, setting(past, future)).as_deref(), Some("4"));
        assert_eq!(shown(&will, &was, TimeUnit::Day, setting(past, future)), None);
        assert_eq!(shown(&was, &will, TimeUnit::Day, setting(future, past)), None);
    }

    #[test]
    fn durations_move_moments_by_the_calendar() {
        let of = |count, unit| Duration {
            set: Interval::exactly(Number::from(count)),
            unit,
            iso: String::new(),
            precision: crate::base::precision::Precision::Stated,
        };
        let shown = |moment: &Moment, duration, back| shifted(moment, &duration, back).map(|m| m.to_string());
        let day = day(date(2024, 1, 31));
        assert_eq!(shown(&day, of(1, TimeUnit::Month), false).as_deref(), Some("2024-02-29"));
        assert_eq!(shown(&day, of(2, TimeUnit::Week), true).as_deref(), Some("2024-01-17"));
        assert_eq!(
            shown(&yearly((1, 10), (1, 10)), of(9, TimeUnit::Day), false).as_deref(),
            Some("XXXX-01-19")
        );
        let clock = Some(Clock::at(Time::constant(23, 0, 0, 0)));
        let late = Moment { time: clock, ..day };
        assert_eq!(shown(&late, of(2, TimeUnit::Hour), false).as_deref(), Some("2024-02-01 01:00"));
    }

    #[test]
    fn weekdays_are_known_from_the_date_or_from_the_words() {
        assert_eq!(weekdays(&day(date(2025, 11, 1))), Some(vec![6]));
        let named =
            Moment::of(Days::Yearly(Yearly { weekday: Some(2), ..Yearly::between((3, 12), (3, 12)) }));
        assert_eq!(weekdays(&named), Some(vec![2]));
        assert_eq!(weekdays(&yearly((3, 12), (3, 12))), None);
    }
}
