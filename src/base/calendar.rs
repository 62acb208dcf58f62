//! Two sets of days come in; how the possible ones stand to the allowed ones goes out, calendar only.

use super::days::closed;
use super::interval::{End, Interval, Relation};
use super::moment::{Clock, Days, Moment, Move, Relative, Side, Step};
use super::yearly::{all_of, union};
use jiff::civil::{Date, Time};

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
    pub fn is_time_only(&self) -> bool {
        matches!(&self.days, Days::Relative(told) if told.moves.is_empty()) && self.time.is_some()
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
            Self::Relative(days) => Self::Relative(Relative { open: side, strict, ..days.clone() }),
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

fn known(own: &[Interval<Date>], allowed: &[Interval<Date>]) -> Relation {
    union(own.iter().map(|own| all_of(allowed, |allowed| closed(own).relation(&closed(allowed)))))
}

/// "on Tuesday" against the literal `Tuesday`.
fn weekdays_relation(own: &Relative, allowed: &Relative) -> Relation {
    match (own.moves.as_slice(), allowed.moves.as_slice()) {
        ([Move::Unit(Step::Weekday(own), _)], [Move::Unit(Step::Weekday(allowed), _)]) if own == allowed => {
            Relation::Within
        }
        ([Move::Unit(Step::Weekday(_), _)], [Move::Unit(Step::Weekday(_), _)]) => Relation::Disjoint,
        _ => Relation::Overlapping,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::moment::Yearly;
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
