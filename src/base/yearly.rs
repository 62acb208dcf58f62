//! Days of the year come in, the year unknown; how they stand to known days and to each other goes out.

use super::days::{closed, day_in, days_after, days_between};
use super::interval::{Interval, Relation};
use super::moment::{Side, Yearly};
use jiff::civil::Date;

/// Two days of unknown year are taken for one year's where that leaves them at most so many days apart.
pub const SHARED_YEAR: i64 = 183;

/// How many days a leap year has: days of the year are counted in one.
const LEAP_YEAR: i64 = 366;

impl Yearly {
    /// The days of the year that begins with `from` in `year`. 29 February becomes the 28th outside leap years.
    #[must_use]
    pub fn in_year(&self, year: i16) -> Option<Interval<Date>> {
        let last_year = if self.from > self.to { year.checked_add(1)? } else { year };
        let days = Interval::closed(day_in(year, self.from)?, day_in(last_year, self.to)?);
        Some(match self.open {
            Side::Neither => days,
            Side::Earlier => Interval { low: None, ..days },
            Side::Later => Interval { high: None, ..days },
        })
    }

    /// Whether that year has the day, and as the day of the week that the words give, where they give one.
    #[must_use]
    pub fn fits_weekday(&self, year: i16) -> bool {
        let leap_day = self.from == self.to && self.from == (2, 29);
        if leap_day && Date::new(year, 2, 29).is_err() {
            return false;
        }
        let day = (self.from == self.to).then(|| day_in(year, self.from)).flatten();
        match (self.weekday, day) {
            (Some(weekday), Some(day)) => day.weekday().to_monday_one_offset() == weekday,
            _ => true,
        }
    }

    /// How the days of some unknown year stand to known ones.
    pub(super) fn within(&self, allowed: &Interval<Date>) -> Relation {
        let allowed = closed(allowed);
        let (Some(low), Some(high)) = (&allowed.low, &allowed.high) else {
            return if allowed == Interval::all() { Relation::Within } else { Relation::Overlapping };
        };
        if self.open != Side::Neither || days_between(low.value, high.value) >= 8 * LEAP_YEAR {
            return Relation::Overlapping;
        }
        let years = low.value.year().saturating_sub(1)..=high.value.year();
        let possible = |year| {
            self.fits_weekday(year)
                && self.in_year(year).is_some_and(|days| !days.intersect(&allowed).is_empty())
        };
        if years.into_iter().any(possible) { Relation::Overlapping } else { Relation::Disjoint }
    }

    /// How known days stand to these days of any year.
    pub(super) fn holds(&self, own: &Interval<Date>) -> Relation {
        let own = closed(own);
        let (Some(low), Some(high)) = (&own.low, &own.high) else { return Relation::Overlapping };
        let one_day = low.value == high.value;
        if days_between(low.value, high.value) >= LEAP_YEAR - 1 {
            return Relation::Overlapping;
        }
        let of_year = |day: Date| (day.month(), day.day());
        let weekday = one_day.then(|| low.value.weekday().to_monday_one_offset());
        Self { weekday, ..Self::between(of_year(low.value), of_year(high.value)) }.relation(self)
    }

    /// How the days of some year stand to the allowed ones of the same year.
    pub(super) fn relation(&self, allowed: &Self) -> Relation {
        if self.open != Side::Neither || allowed.open != Side::Neither {
            return self.side_relation(allowed);
        }
        if let (Some(own), Some(other)) = (self.weekday, allowed.weekday)
            && own != other
            && self.from == allowed.from
        {
            return Relation::Disjoint;
        }
        union(self.stretches().into_iter().flatten().map(|(low, high)| {
            let mut best = Relation::Disjoint;
            for (first, last) in allowed.stretches().into_iter().flatten() {
                match Interval::closed(low, high).relation(&Interval::closed(first, last)) {
                    Relation::Within => return Relation::Within,
                    Relation::Overlapping => best = Relation::Overlapping,
                    Relation::Disjoint => {}
                }
            }
            best
        }))
    }

    /// Where one of the two is a side: taken for days of one year where that leaves them near each other.
    fn side_relation(&self, allowed: &Self) -> Relation {
        let ((low, high), (first, last)) = (self.ends(), allowed.ends());
        let near = |a: i64, b: i64| (a - b).abs() <= SHARED_YEAR;
        let (own, other) = (self.range(low, high), allowed.range(first, last));
        let relation = own.relation(&other);
        match relation {
            Relation::Disjoint if near(low, last) && near(high, first) => Relation::Disjoint,
            Relation::Within if near(low, first) && near(high, last) => Relation::Within,
            _ => Relation::Overlapping,
        }
    }

    fn range(&self, low: i64, high: i64) -> Interval<i64> {
        match self.open {
            Side::Neither => Interval::closed(low, high),
            Side::Earlier => Interval::at_most(high),
            Side::Later => Interval::at_least(low),
        }
    }

    /// First and last day, counted from the new year; the last may lie in the next.
    fn ends(&self) -> (i64, i64) {
        let (low, high) = (leap_ordinal(self.from), leap_ordinal(self.to));
        (low, if high < low { high + LEAP_YEAR } else { high })
    }

    /// Its days counted in a leap year, cut at the new year.
    fn stretches(&self) -> [Option<(i64, i64)>; 2] {
        let (low, high) = (leap_ordinal(self.from), leap_ordinal(self.to));
        if low <= high { [Some((low, high)), None] } else { [Some((low, LEAP_YEAR)), Some((1, high))] }
    }

    pub(super) fn side(&self, open: Side, strict: bool) -> Self {
        let step =
            |of_year: (i8, i8), days: i64| of_leap_year(leap_ordinal(of_year) + days).unwrap_or(of_year);
        let edge = match (open, strict) {
            (Side::Neither, _) => return *self,
            (Side::Earlier, true) => step(self.from, -1),
            (Side::Earlier, false) => self.to,
            (Side::Later, true) => step(self.to, 1),
            (Side::Later, false) => self.from,
        };
        Self { open, ..Self::between(edge, edge) }
    }
}

fn leap_ordinal(of_year: (i8, i8)) -> i64 {
    day_in(2000, of_year).map_or(1, |day| i64::from(day.day_of_year()))
}

/// The month and day of a leap year's day, counted from 1, running over the new year on both sides.
fn of_leap_year(ordinal: i64) -> Option<(i8, i8)> {
    let first = Date::new(2000, 1, 1).ok()?;
    let day = days_after(first, (ordinal - 1).rem_euclid(LEAP_YEAR))?;
    Some((day.month(), day.day()))
}

/// Against several allowed intervals: within one is within, outside all is outside.
pub(super) fn all_of(allowed: &[Interval<Date>], relation: impl Fn(&Interval<Date>) -> Relation) -> Relation {
    let mut all = Relation::Disjoint;
    for days in allowed {
        match relation(days) {
            Relation::Within => return Relation::Within,
            Relation::Overlapping => all = Relation::Overlapping,
            Relation::Disjoint => {}
        }
    }
    all
}

/// Of several possible readings: what all of them agree on.
pub(super) fn union(relations: impl Iterator<Item = Relation>) -> Relation {
    let mut agreed = None;
    for relation in relations {
        if *agreed.get_or_insert(relation) != relation {
            return Relation::Overlapping;
        }
    }
    agreed.unwrap_or(Relation::Overlapping)
}
