//! Two sets of days come in; how the possible ones stand to the allowed ones goes out, calendar only.

use super::interval::{End, Interval, Relation};
use super::moment::{Anchor, Clock, Days, Moment, Relative, Side, Step, Yearly};
use jiff::civil::{Date, Time};

/// Two days of unknown year are taken for one year's where that leaves them at most so many days apart.
pub const SHARED_YEAR: i64 = 183;

/// How many days a set of days may hold before it is said to be on every day of the year or week.
const LEAP_YEAR: i64 = 366;

impl Moment {
    /// How this set of possible days stands to the `allowed` ones.
    #[must_use]
    pub fn relation(&self, allowed: &Self) -> Relation {
        let days = if allowed.is_time_only() { Relation::Within } else { self.days.relation(&allowed.days) };
        match (allowed.time, days) {
            (Some(clock), Relation::Within | Relation::Overlapping) => {
                self.clock_relation(allowed, clock, days)
            }
            _ => days,
        }
    }

    /// Whether it tells a time of day and no day: `14:30`.
    #[must_use]
    pub const fn is_time_only(&self) -> bool {
        matches!(
            (&self.days, self.time),
            (Days::Relative(Relative { anchor: Anchor::Preceding, step: Step::Day, shift: 0, .. }), Some(_))
        )
    }

    /// The days before its first: what `< this` allows. With a time of day, that day is one of them.
    #[must_use]
    pub fn strictly_before(&self) -> Self {
        self.side(Side::Earlier, self.time.is_none())
    }

    /// The days after its last: what `> this` allows. With a time of day, that day is one of them.
    #[must_use]
    pub fn strictly_after(&self) -> Self {
        self.side(Side::Later, self.time.is_none())
    }

    /// The days up to and with its last: what `<= this` allows, and what "by" and "until" say.
    #[must_use]
    pub fn up_to(&self) -> Self {
        self.side(Side::Earlier, false)
    }

    /// The days from its first on: what `>= this` allows, and what "since" and "from" say.
    #[must_use]
    pub fn from_first(&self) -> Self {
        self.side(Side::Later, false)
    }

    fn side(&self, side: Side, strict: bool) -> Self {
        Self { days: self.days.side(side, strict), time: self.time, precision: self.precision }
    }

    /// A time of day is allowed on top of the days, which are not excluded themselves.
    fn clock_relation(&self, allowed: &Self, clock: Clock, days: Relation) -> Relation {
        let side = allowed.days.open_side();
        if side != Side::Neither && !allowed.is_time_only() && !self.days.touches_end(&allowed.days) {
            return days;
        }
        let Some(own) = self.time else { return Relation::Overlapping };
        match (own.relation(clock, side), days) {
            (Relation::Within, days) => days,
            (Relation::Disjoint, _) => Relation::Disjoint,
            _ => Relation::Overlapping,
        }
    }
}

impl Clock {
    /// Exactly this time.
    #[must_use]
    pub const fn at(from: Time) -> Self {
        Self { from, to: None }
    }

    fn relation(self, allowed: Self, side: Side) -> Relation {
        let own = Interval::closed(self.from, self.to.unwrap_or(self.from));
        own.relation(&match side {
            Side::Neither => Interval::closed(allowed.from, allowed.to.unwrap_or(allowed.from)),
            Side::Earlier => Interval::at_most(allowed.to.unwrap_or(allowed.from)),
            Side::Later => Interval::at_least(allowed.from),
        })
    }
}

impl Days {
    /// Just this day.
    #[must_use]
    pub fn one(day: Date) -> Self {
        Self::Known(vec![Interval::exactly(day)])
    }

    /// How this set of possible days stands to the `allowed` ones. What is told from another day stays open.
    #[must_use]
    pub fn relation(&self, allowed: &Self) -> Relation {
        match (self, allowed) {
            (Self::Known(own), Self::Known(allowed)) => known(own, allowed),
            (Self::Yearly(own), Self::Known(allowed)) => all_of(allowed, |days| own.within(days)),
            (Self::Known(own), Self::Yearly(allowed)) => union(own.iter().map(|days| allowed.holds(days))),
            (Self::Yearly(own), Self::Yearly(allowed)) => own.relation(allowed),
            (Self::Relative(own), Self::Relative(allowed)) => weekdays_relation(own, allowed),
            _ => Relation::Overlapping,
        }
    }

    /// The days of one side of it, with it or (strictly) without.
    #[must_use]
    pub fn side(&self, side: Side, strict: bool) -> Self {
        match self {
            Self::Known(days) => {
                Self::Known(days.iter().map(|days| interval_side(days, side, strict)).collect())
            }
            Self::Yearly(days) => Self::Yearly(days.side(side, strict)),
            Self::Relative(days) => Self::Relative(Relative { open: side, ..*days }),
        }
    }

    /// The first and the last of the possible days, where there is one.
    #[must_use]
    pub fn bounds(&self) -> Option<Interval<Date>> {
        let Self::Known(days) = self else { return None };
        let mut all = days.iter().map(closed);
        let first = all.next()?;
        Some(all.fold(first, |hull, days| hull.hull(&days)))
    }

    fn open_side(&self) -> Side {
        match self {
            Self::Known(days) => match days.as_slice() {
                [Interval { low: None, high: Some(_) }] => Side::Earlier,
                [Interval { low: Some(_), high: None }] => Side::Later,
                _ => Side::Neither,
            },
            Self::Yearly(days) => days.open,
            Self::Relative(days) => days.open,
        }
    }

    /// Whether one of the days is the end of a half-open set: where a time of day matters.
    fn touches_end(&self, half_open: &Self) -> bool {
        let end = |days: &Interval<Date>| days.low.as_ref().or(days.high.as_ref()).map(|end| end.value);
        match half_open {
            Self::Known(days) => {
                days.iter().filter_map(end).any(|day| self.relation(&Self::one(day)) != Relation::Disjoint)
            }
            _ => true,
        }
    }
}

fn interval_side(days: &Interval<Date>, side: Side, strict: bool) -> Interval<Date> {
    let days = closed(days);
    let beyond = |end: Option<End<Date>>| end.map(|end| End { closed: !strict, ..end });
    match side {
        Side::Neither => days,
        Side::Earlier => Interval { low: None, high: beyond(if strict { days.low } else { days.high }) },
        Side::Later => Interval { low: beyond(if strict { days.high } else { days.low }), high: None },
    }
}

/// The same days with closed ends: days are whole.
fn closed(days: &Interval<Date>) -> Interval<Date> {
    let step = |end: &End<Date>, next: fn(Date) -> Option<Date>| End {
        value: if end.closed { end.value } else { next(end.value).unwrap_or(end.value) },
        closed: true,
    };
    Interval {
        low: days.low.as_ref().map(|end| step(end, |day| day.tomorrow().ok())),
        high: days.high.as_ref().map(|end| step(end, |day| day.yesterday().ok())),
    }
}

fn known(own: &[Interval<Date>], allowed: &[Interval<Date>]) -> Relation {
    union(own.iter().map(|own| all_of(allowed, |allowed| closed(own).relation(&closed(allowed)))))
}

/// Against several allowed intervals: within one is within, outside all is outside.
fn all_of(allowed: &[Interval<Date>], relation: impl Fn(&Interval<Date>) -> Relation) -> Relation {
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
fn union(relations: impl Iterator<Item = Relation>) -> Relation {
    let mut agreed = None;
    for relation in relations {
        if *agreed.get_or_insert(relation) != relation {
            return Relation::Overlapping;
        }
    }
    agreed.unwrap_or(Relation::Overlapping)
}

/// "on Tuesday" against the literal `Tuesday`.
fn weekdays_relation(own: &Relative, allowed: &Relative) -> Relation {
    match (own.step, allowed.step) {
        (Step::Weekday(own), Step::Weekday(allowed)) if own == allowed => Relation::Within,
        (Step::Weekday(_), Step::Weekday(_)) => Relation::Disjoint,
        _ => Relation::Overlapping,
    }
}

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

    /// Whether that year's day is the day of the week that the words give; true where they give none.
    #[must_use]
    pub fn fits_weekday(&self, year: i16) -> bool {
        let day = (self.from == self.to).then(|| day_in(year, self.from)).flatten();
        match (self.weekday, day) {
            (Some(weekday), Some(day)) => day.weekday().to_monday_one_offset() == weekday,
            _ => true,
        }
    }

    /// How the days of some unknown year stand to known ones.
    fn within(&self, allowed: &Interval<Date>) -> Relation {
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
    fn holds(&self, own: &Interval<Date>) -> Relation {
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
    fn relation(&self, allowed: &Self) -> Relation {
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

    fn side(&self, open: Side, strict: bool) -> Self {
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

/// The month and day of a year; 29 February becomes the 28th outside leap years.
#[must_use]
pub fn day_in(year: i16, (month, day): (i8, i8)) -> Option<Date> {
    Date::new(year, month, day).or_else(|_| Date::new(year, month, day.min(28))).ok()
}

/// From the first day to the second; negative where it lies before.
#[must_use]
pub fn days_between(first: Date, second: Date) -> i64 {
    second.duration_since(first).as_hours() / 24
}

/// The day so many days after, or before where negative.
#[must_use]
pub fn days_after(day: Date, days: i64) -> Option<Date> {
    day.checked_add(jiff::SignedDuration::from_hours(days.checked_mul(24)?)).ok()
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

#[cfg(test)]
mod tests {
    use super::*;
    use Relation::{Disjoint, Overlapping, Within};
    use jiff::civil::date;

    fn known(low: Date, high: Date) -> Moment {
        Moment::between(low, high)
    }

    fn yearly(from: (i8, i8), to: (i8, i8)) -> Moment {
        Moment::of(Days::Yearly(Yearly::between(from, to)))
    }

    #[test]
    fn known_days_against_what_claims_allow() {
        let treaty = known(date(1992, 5, 15), date(1992, 5, 15));
        let year = |year| known(date(year, 1, 1), date(year, 12, 31));
        assert_eq!(treaty.relation(&year(1993).strictly_before()), Within);
        assert_eq!(treaty.relation(&year(1992).strictly_before()), Disjoint);
        assert_eq!(treaty.relation(&year(1992).up_to()), Within);
        assert_eq!(year(1992).relation(&treaty), Overlapping);
        assert_eq!(known(date(1994, 1, 1), date(1994, 1, 1)).relation(&year(1993).strictly_after()), Within);
        let either =
            Days::Known(vec![Interval::exactly(date(2021, 1, 19)), Interval::exactly(date(2022, 1, 19))]);
        assert_eq!(Moment::of(either.clone()).relation(&year(2022)), Overlapping);
        assert_eq!(Moment::of(either.clone()).relation(&year(2023)), Disjoint);
        assert_eq!(Moment::of(either).relation(&yearly((1, 19), (1, 19))), Within);
    }

    #[test]
    fn days_without_a_year_refute_other_days_and_prove_no_year() {
        let withdrawal = yearly((1, 19), (1, 19));
        assert_eq!(withdrawal.relation(&yearly((1, 19), (1, 19))), Within);
        assert_eq!(withdrawal.relation(&yearly((1, 20), (1, 20))), Disjoint);
        assert_eq!(withdrawal.relation(&yearly((1, 1), (1, 31))), Within);
        assert_eq!(withdrawal.relation(&known(date(2022, 1, 19), date(2022, 1, 19))), Overlapping);
        assert_eq!(withdrawal.relation(&known(date(2022, 1, 20), date(2022, 1, 20))), Disjoint);
        assert_eq!(withdrawal.relation(&yearly((1, 15), (1, 15)).strictly_after()), Within);
        assert_eq!(withdrawal.relation(&yearly((1, 19), (1, 19)).strictly_before()), Disjoint);
        assert_eq!(yearly((12, 30), (1, 2)).relation(&yearly((1, 1), (1, 31))), Overlapping);
    }

    #[test]
    fn a_weekday_beside_the_day_excludes_the_years_in_which_it_falls_otherwise() {
        let tuesday =
            Moment::of(Days::Yearly(Yearly { weekday: Some(2), ..Yearly::between((3, 12), (3, 12)) }));
        assert_eq!(tuesday.relation(&known(date(2024, 3, 12), date(2024, 3, 12))), Overlapping);
        assert_eq!(tuesday.relation(&known(date(2023, 3, 12), date(2023, 3, 12))), Disjoint);
    }

    #[test]
    fn before_a_day_excludes_that_day() {
        let before = yearly((1, 19), (1, 19)).strictly_before();
        assert_eq!(before.relation(&yearly((1, 19), (1, 19))), Disjoint);
        assert_eq!(before.relation(&yearly((1, 10), (1, 10))), Overlapping);
        assert_eq!(before.relation(&yearly((1, 19), (1, 19)).strictly_before()), Within);
        let by = known(date(2022, 1, 15), date(2022, 1, 15)).up_to();
        assert_eq!(by.relation(&known(date(2022, 1, 15), date(2022, 1, 15))), Overlapping);
        assert_eq!(by.relation(&known(date(2022, 1, 16), date(2022, 1, 16))), Disjoint);
    }

    #[test]
    fn a_time_of_day_counts_on_its_day_only() {
        let at =
            |hour, moment: Moment| Moment { time: Some(Clock::at(Time::constant(hour, 0, 0, 0))), ..moment };
        let day = known(date(2022, 1, 19), date(2022, 1, 19));
        assert_eq!(at(14, day.clone()).relation(&at(14, day.clone())), Within);
        assert_eq!(at(15, day.clone()).relation(&at(14, day.clone())), Disjoint);
        assert_eq!(at(15, day.clone()).relation(&day), Within);
        assert_eq!(day.relation(&at(14, day.clone())), Overlapping);
        assert_eq!(at(15, day.clone()).relation(&at(14, day.clone()).strictly_after()), Within);
        assert_eq!(at(13, day.clone()).relation(&at(14, day.clone()).strictly_after()), Disjoint);
        assert_eq!(
            known(date(2022, 1, 20), date(2022, 1, 20)).relation(&at(14, day).strictly_after()),
            Within
        );
    }
}
