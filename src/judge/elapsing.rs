//! Two days, or a day and a length of time, come in; the time between them, their order and moved days go out.

use super::dimension::{CALENDAR, Dimension, TIME};
use super::figure::{Figure, Scale, base_of};
use super::missing::Missing;
use super::quantity::Dated;
use super::unknowns::Unknowns;
use crate::base::days::days_between;
use crate::base::elapsed::{Elapsed, Setting, elapsed, months_after, order, shifted};
use crate::base::interval::{End, Interval};
use crate::base::moment::{Days, Moment};
use crate::base::number::Number;
use crate::base::precision::Precision;
use crate::base::value::{Duration, TimeUnit};
use jiff::civil::Date;

/// Whole months beyond which months are not counted in days.
const MOST_MONTHS: i64 = 24_000;

/// The time from `first` to `second` as a figure, in the calendar's way for months and years.
///
/// # Errors
/// Where a year is missing.
pub fn figure_of(
    first: &Dated,
    second: &Dated,
    unit: TimeUnit,
    unknowns: &mut Unknowns,
    assumptions: &mut Vec<String>,
) -> Result<Figure, Missing> {
    let set = if same_day(first, second) {
        Interval::exactly(Number::zero())
    } else {
        let found = elapsed(&first.moment, &second.moment, unit, setting(first, second));
        assumed(found.ok_or_else(|| no_year(first, second))?, assumptions)
    };
    let (dimension, size) = base_of(unit);
    let size = Number::from(size);
    let owner = format!("{unit} from {} to {}", owner(first), owner(second));
    let ratio = unknowns.of(owner, set.map(|count| count * &size));
    let scale = Some(Scale::Time(unit));
    Ok(Figure { scale, ..Figure::of_ratio(ratio) }.measuring(Dimension::of(dimension)))
}

/// How far `second` lies behind `first`: all above zero where it always does.
///
/// # Errors
/// Where a year is missing.
pub fn order_of(
    first: &Dated,
    second: &Dated,
    assumptions: &mut Vec<String>,
) -> Result<Interval<Number>, Missing> {
    if same_day(first, second) {
        return Ok(Interval::exactly(Number::zero()));
    }
    let found = order(&first.moment, &second.moment, setting(first, second));
    Ok(assumed(found.ok_or_else(|| no_year(first, second))?, assumptions))
}

fn assumed(found: Elapsed, assumptions: &mut Vec<String>) -> Interval<Number> {
    assumptions.extend(found.assumption);
    found.set
}

/// Whether both are one mention's day, moved alike.
fn same_day(first: &Dated, second: &Dated) -> bool {
    first.identity.is_some() && first.identity == second.identity && first.moved == second.moved
}

/// A literal's day may share a year with any source's; two sources' days may not.
fn setting(first: &Dated, second: &Dated) -> Setting {
    let same_source = match (first.identity, second.identity) {
        (Some((one, _)), Some((other, _))) => one == other,
        _ => true,
    };
    Setting { same_source, tenses: (first.tense, second.tense) }
}

fn owner(day: &Dated) -> String {
    format!("{:?}{}", day.identity.map_or_else(|| day.moment.to_string(), |id| format!("{id:?}")), day.moved)
}

fn no_year(first: &Dated, second: &Dated) -> Missing {
    let yearly = |day: &Dated| matches!(day.moment.days, Days::Yearly(_));
    if yearly(first) && yearly(second) {
        let reason =
            format!("{} and {} need not be of one year, and no year is given", first.moment, second.moment);
        return Missing::because(reason).with_help("the years are missing: add `dated` to the source");
    }
    Missing::year()
}

/// The day so much later, or (`sign` −1) earlier.
///
/// # Errors
/// Where the length of time is no such thing, or leaves the calendar.
pub fn moved(day: &Dated, by: &Figure, sign: i64, unknowns: &Unknowns) -> Result<Dated, Missing> {
    let unit = match by.scale {
        Some(Scale::Time(unit)) if by.dimension.is(CALENDAR) || by.dimension.is(TIME) => unit,
        _ => return Err(Missing::mismatch("a date", &by.dimension.words())),
    };
    let size = &Number::from(base_of(unit).1) * &Number::from(sign);
    let set = unknowns.range(&by.ratio).ok_or_else(|| Missing::because("it divides by zero"))?;
    let divided = set.map(|base| base.checked_div(&size).unwrap_or_else(Number::zero));
    let counts = if sign < 0 { Interval { low: divided.high, high: divided.low } } else { divided };
    let moment = moment_moved(&day.moment, &counts, unit)
        .ok_or_else(|| Missing::because("a day moved by so much is not known"))?;
    Ok(Dated { moment, moved: format!("{} + {counts} {unit}", day.moved), ..day.clone() })
}

fn moment_moved(moment: &Moment, counts: &Interval<Number>, unit: TimeUnit) -> Option<Moment> {
    let by = |count: &Number| {
        let set = Interval::exactly(count.clone());
        let duration = Duration { set, unit, iso: String::new(), precision: Precision::Stated };
        shifted(moment, &duration, false)
    };
    if let Some(count) = counts.single() {
        return by(count);
    }
    let edge = |end: &Option<End<Number>>, low: bool| -> Option<Option<End<Date>>> {
        let Some(end) = end else { return Some(None) };
        let bounds = by(&end.value)?.days.bounds()?;
        let day = if low { bounds.low } else { bounds.high };
        Some(day.map(|day| End { closed: day.closed && end.closed, ..day }))
    };
    let days = Interval { low: edge(&counts.low, true)?, high: edge(&counts.high, false)? };
    Some(Moment { time: None, ..Moment::of(Days::Known(vec![days])) })
}

/// Months and years as the days that they can have.
///
/// # Errors
/// Where there are too many.
pub fn in_days(figure: &Figure, unknowns: &mut Unknowns) -> Result<Figure, Missing> {
    let months = unknowns.range(&figure.ratio).ok_or_else(|| Missing::because("it divides by zero"))?;
    let end = |end: &Option<End<Number>>, longest: bool| -> Result<Option<End<Number>>, Missing> {
        let Some(end) = end else { return Ok(None) };
        let days = days_of_months(&end.value, longest)
            .ok_or_else(|| Missing::because("a length of time is too long for the calendar"))?;
        let seconds = &days * &Number::from(base_of(TimeUnit::Day).1);
        Ok(Some(End { value: seconds, closed: end.closed || !end.value.is_whole() }))
    };
    let set = Interval { low: end(&months.low, false)?, high: end(&months.high, true)? };
    let ratio = unknowns.of(format!("days of {:?}", figure.ratio), set);
    let dimension = Dimension::of(TIME);
    Ok(Figure { ratio, dimension, scale: Some(Scale::Time(TimeUnit::Day)), bare: None, ..figure.clone() })
}

/// The least or most days that so many months have, wherever they begin.
fn days_of_months(months: &Number, longest: bool) -> Option<Number> {
    let whole = if longest { months.ceil() } else { months.floor() }.to_i64()?;
    if whole.abs() > MOST_MONTHS {
        return None;
    }
    let lengths =
        (0..48).flat_map(|start| [1897, 2001].map(|year| (year, start))).filter_map(|(year, start)| {
            let first = months_after(Date::new(year, 1, 1).ok()?, start)?;
            Some(days_between(first, months_after(first, whole)?))
        });
    if longest { lengths.max() } else { lengths.min() }.map(Number::from)
}
