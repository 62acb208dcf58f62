//! What a reader of this folder gives: the days it read, and the token behind them.

use crate::base::days::{closed, day_in};
use crate::base::interval::Interval;
use crate::base::moment::{Clock, Days, Moment, Move, Part, Relative, Side, Step, Yearly};
use crate::base::precision::Precision;
use crate::base::told::follow;
use jiff::civil::Date;

/// Days that were read, with a time of day where one stands with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The token behind it.
    pub end: usize,
    /// The days.
    pub days: Days,
    /// The time of day.
    pub time: Option<Clock>,
    /// How exact the words were.
    pub precision: Precision,
    /// Whether a bounding word ("by", "since", "about") is part of it.
    pub bounded: bool,
}

impl Found {
    /// These days, up to the token `end`.
    #[must_use]
    pub const fn new(end: usize, days: Days) -> Self {
        Self { end, days, time: None, precision: Precision::Stated, bounded: false }
    }

    /// From the first to the last day.
    #[must_use]
    pub fn known(end: usize, first: Date, last: Date) -> Self {
        Self::new(end, Days::Known(vec![Interval::closed(first, last)]))
    }

    /// A whole year.
    #[must_use]
    pub fn year(end: usize, year: i16) -> Option<Self> {
        Some(Self::known(end, day_in(year, (1, 1))?, day_in(year, (12, 31))?))
    }

    /// A day of the year, the year unknown.
    #[must_use]
    pub const fn yearly(end: usize, from: (i8, i8), to: (i8, i8)) -> Self {
        Self::new(end, Days::Yearly(Yearly::between(from, to)))
    }

    /// Told from the source's day.
    #[must_use]
    pub const fn relative(end: usize, moves: Vec<Move>) -> Self {
        Self::new(end, Days::Relative(Relative::from_source(moves)))
    }

    /// Told from the source's day, the tense choosing among the nearest.
    #[must_use]
    pub fn by_tense(end: usize, moves: Vec<Move>) -> Self {
        let told = Relative { by_tense: true, ..Relative::from_source(moves) };
        Self::new(end, Days::Relative(told))
    }

    /// The same, with the ways gone from its days: "the second week of".
    #[must_use]
    pub fn then(self, end: usize, ways: &[Move]) -> Option<Self> {
        let days = gone(&self.days, ways)?;
        Some(Self { end, days, ..self })
    }

    /// The value.
    #[must_use]
    pub fn moment(self) -> Moment {
        Moment { days: self.days, time: self.time, precision: self.precision }
    }
}

fn gone(days: &Days, ways: &[Move]) -> Option<Days> {
    Some(match days {
        Days::Known(known) => {
            Days::Known(known.iter().map(|days| follow(&closed(days), ways)).collect::<Option<_>>()?)
        }
        Days::Yearly(yearly) => match (yearly_part(yearly, ways), yearly.open) {
            (Some(part), Side::Neither) => Days::Yearly(part),
            _ => {
                let moves = [&[Move::Of(*yearly)], ways].concat();
                Days::Relative(Relative { by_tense: true, ..Relative::from_source(moves) })
            }
        },
        Days::Relative(told) => {
            let moves = [told.moves.as_slice(), ways].concat();
            Days::Relative(Relative { moves, ..told.clone() })
        }
    })
}

/// A part of days of the year has a month and day of its own; a day of the week in them has not.
fn yearly_part(yearly: &Yearly, ways: &[Move]) -> Option<Yearly> {
    let days_alone = matches!(ways, [Move::Nth(Step::Day, _), Move::Through(Step::Day, _)]);
    let part = matches!(ways, [Move::Part(part)] if *part != Part::UpToAnchor && *part != Part::FromAnchor);
    let of_year = |year: i16| {
        let days = follow(&yearly.in_year(year)?, ways)?;
        let (first, last) = (days.low?.value, days.high?.value);
        Some(Yearly::between((first.month(), first.day()), (last.month(), last.day())))
    };
    let leap = of_year(2000)?;
    (part || days_alone && of_year(2001)? == leap).then_some(leap)
}
