//! Two sides of a test come in, under one combination of mentions; how they stand to each other goes out.

use super::days::{
    against_each_other, against_literal, by_difference, literal_days, negated, no_tolerance, spanned,
};
use super::dimension::{CALENDAR, Dimension};
use super::evaluate::Work;
use super::figure::{Figure, Scale, Share};
use super::lists::{both, equal, holds, holds_all};
use super::matching::{matched, percent_meant};
use super::missing::Missing;
use super::quantity::{Dated, Quantity, Wording};
use super::reason::is_literal;
use super::wording::{agreement, folded};
use crate::base::interval::Relation;
use crate::base::number::Number;
use crate::base::value::TimeUnit;
use crate::claim::ast::{Alias, Expression, Operator};

/// How two sides stand to each other.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Within: the test holds. Disjoint: it does not. Overlapping: it may.
    pub relation: Relation,
    /// What the left side is, as people read it.
    pub shown: String,
    /// What the right side is, where the text gives it too.
    pub shown_right: Option<String>,
    /// What is missing, where it may hold and something is.
    pub missing: Option<Missing>,
    /// What decided besides: "alias staff".
    pub notes: Vec<String>,
    /// What to write, where the sides differ by a unit: "write `5.2%`".
    pub help: Option<String>,
}

/// Compares under one combination of mentions.
#[derive(Debug)]
pub struct Comparison<'w, 'k> {
    /// The work on the combination.
    pub work: &'w mut Work<'k>,
    /// Words that mean the same.
    pub aliases: &'w [Alias],
    notes: Vec<String>,
}

impl<'w, 'k> Comparison<'w, 'k> {
    /// On one combination.
    #[must_use]
    pub const fn new(work: &'w mut Work<'k>, aliases: &'w [Alias]) -> Self {
        Self { work, aliases, notes: Vec::new() }
    }

    /// `left operator right`; `right` may be a range or carry a tolerance.
    #[must_use]
    pub fn compare(mut self, left: &Expression, operator: Operator, right: &Expression) -> Compared {
        let own = match self.work.quantity(left) {
            Ok(own) => own,
            Err(missing) => return self.failed(String::new(), None, missing),
        };
        let right_is_literal = is_literal(right);
        let other = self.other_side(right, &own, operator);
        let scale = match &other {
            Ok(Side::One(Quantity::Figure(figure)) | Side::Between(Quantity::Figure(figure), _)) => {
                figure.scale
            }
            _ => None,
        };
        let shown = self.shown(&own, scale);
        let shown_right = match &other {
            Ok(Side::One(other)) if !right_is_literal => Some(self.shown(other, None)),
            _ => None,
        };
        match other.and_then(|other| self.sides(&own, operator, &other, right_is_literal)) {
            Ok(relation) => self.settled(shown, shown_right, relation),
            Err(missing) => self.failed(shown, shown_right, missing),
        }
    }

    /// `list contains item`.
    #[must_use]
    pub fn contains(mut self, list: &Expression, item: &Expression) -> Compared {
        let (own, item) = match (self.work.quantity(list), self.work.quantity(item)) {
            (Ok(own), Ok(item)) => (own, item),
            (Ok(own), Err(missing)) => {
                let shown = self.shown(&own, None);
                return self.failed(shown, None, missing);
            }
            (Err(missing), _) => return self.failed(String::new(), None, missing),
        };
        let shown = self.shown(&own, None);
        let Quantity::Listing(list) = &own else {
            return self.failed(shown, None, Missing::mismatch(&own.words(), "a list"));
        };
        let mut same = |own: &Quantity, item: &Quantity| self.same(own, item);
        let relation = match &item {
            Quantity::Listing(items) => holds_all(list, &items.items, &mut same),
            item => holds(list, item, &mut same),
        };
        if relation == Relation::Overlapping && !list.closed {
            return self.failed(shown, None, open_list());
        }
        self.settled(shown, None, relation)
    }

    fn settled(self, shown: String, shown_right: Option<String>, relation: Relation) -> Compared {
        Compared { relation, shown, shown_right, missing: None, notes: self.notes, help: None }
    }

    fn failed(self, shown: String, shown_right: Option<String>, missing: Missing) -> Compared {
        let (relation, help) = (Relation::Overlapping, missing.help.clone());
        Compared { relation, shown, shown_right, missing: Some(missing), notes: self.notes, help }
    }

    /// The right side: one value, or all between two.
    fn other_side(
        &mut self,
        right: &Expression,
        own: &Quantity,
        operator: Operator,
    ) -> Result<Side, Missing> {
        if operator == Operator::About && matches!(own, Quantity::Dated(_)) {
            return Err(no_tolerance());
        }
        match right {
            Expression::Range(low, high) => {
                Ok(Side::Between(self.work.quantity(&low.kind)?, self.work.quantity(&high.kind)?))
            }
            Expression::Tolerance(value, by) => {
                let (value, by) = (self.figure(&value.kind)?, self.figure(&by.kind)?);
                let by = if by.share == Share::Percent { self.work.part_of(&value, &by)? } else { by };
                self.around(&value, &by)
            }
            right if operator == Operator::About => {
                let value = self.figure(right)?;
                let mut by = self.work.part_of(&value, &Figure::bare_number(Number::ratio(1, 20)))?;
                if matches!(own, Quantity::Figure(own) if own.whole) && value.dimension.is_bare() {
                    by = self.work.larger(by, Figure::bare_number(Number::one()))?;
                }
                self.around(&value, &by)
            }
            right => self.work.quantity(right).map(Side::One),
        }
    }

    fn figure(&mut self, expression: &Expression) -> Result<Figure, Missing> {
        let quantity = self.work.quantity(expression)?;
        self.work.figure(quantity)
    }

    fn around(&mut self, value: &Figure, by: &Figure) -> Result<Side, Missing> {
        let (low, high) = self.work.around(value, by)?;
        Ok(Side::Between(Quantity::Figure(low), Quantity::Figure(high)))
    }

    fn sides(
        &mut self,
        own: &Quantity,
        operator: Operator,
        other: &Side,
        literal: bool,
    ) -> Result<Relation, Missing> {
        match other {
            Side::One(other) => self.one(own, operator, other, literal),
            Side::Between(low, high) => self.between(own, operator, low, high, literal),
        }
    }

    fn between(
        &mut self,
        own: &Quantity,
        operator: Operator,
        low: &Quantity,
        high: &Quantity,
        literal: bool,
    ) -> Result<Relation, Missing> {
        if let Quantity::Dated(day) = own
            && literal
        {
            let (Some(low), Some(high)) = (literal_days(low), literal_days(high)) else {
                return Err(Missing::mismatch(&own.words(), &low.words()));
            };
            let allowed = spanned(&low.moment, &high.moment)
                .ok_or_else(|| Missing::because("the range has one end with a year and one without"))?;
            let operator = if operator == Operator::About { Operator::Equal } else { operator };
            return against_literal(day, operator, &allowed, &mut self.work.assumptions);
        }
        match operator {
            Operator::Less | Operator::GreaterOrEqual => self.one(own, operator, low, literal),
            Operator::Greater | Operator::LessOrEqual => self.one(own, operator, high, literal),
            Operator::NotEqual => self.between(own, Operator::Equal, low, high, literal).map(negated),
            Operator::Equal | Operator::About => {
                let above = self.one(own, Operator::GreaterOrEqual, low, literal)?;
                Ok(both(above, self.one(own, Operator::LessOrEqual, high, literal)?))
            }
        }
    }

    fn one(
        &mut self,
        own: &Quantity,
        operator: Operator,
        other: &Quantity,
        literal: bool,
    ) -> Result<Relation, Missing> {
        match (own, other) {
            (Quantity::Dated(own), other) if literal && literal_days(other).is_some() => {
                let allowed = literal_days(other).ok_or_else(Missing::year)?;
                against_literal(own, operator, &allowed.moment, &mut self.work.assumptions)
            }
            (Quantity::Dated(own), Quantity::Dated(other)) => {
                against_each_other(own, operator, other, &mut self.work.assumptions)
            }
            (Quantity::Elapsed(first, second), Quantity::Figure(figure)) => {
                self.elapsed(first, second, operator, figure, false)
            }
            (Quantity::Figure(figure), Quantity::Elapsed(first, second)) => {
                self.elapsed(first, second, operator, figure, true)
            }
            (Quantity::Figure(_) | Quantity::Elapsed(..), Quantity::Figure(_) | Quantity::Elapsed(..)) => {
                let (own, other) = (self.work.figure(own.clone())?, self.work.figure(other.clone())?);
                self.figures(&own, operator, &other)
            }
            _ => match operator {
                Operator::Equal => self.equality(own, other),
                Operator::NotEqual => self.equality(own, other).map(negated),
                _ => Err(Missing::mismatch(&own.words(), &other.words())),
            },
        }
    }

    /// The time between two days, counted in the unit that the other side is told in.
    fn elapsed(
        &mut self,
        first: &Dated,
        second: &Dated,
        operator: Operator,
        figure: &Figure,
        mirrored: bool,
    ) -> Result<Relation, Missing> {
        let unit = match figure.scale {
            Some(Scale::Time(unit)) => unit,
            _ if figure.dimension.is(CALENDAR) => TimeUnit::Month,
            _ => TimeUnit::Day,
        };
        let time = self.work.elapsed(first, second, unit)?;
        if mirrored { self.figures(figure, operator, &time) } else { self.figures(&time, operator, figure) }
    }

    fn figures(&mut self, own: &Figure, operator: Operator, other: &Figure) -> Result<Relation, Missing> {
        if let Some(help) = percent_meant(own, other) {
            return Err(Missing::mismatch("a percentage", "a number").with_help(help));
        }
        let (own, other) = matched(own, other, &mut self.work.unknowns)?;
        let parts = |figure: &Figure| figure.ratio.as_constant().is_some_and(|value| !value.is_whole());
        if (own.whole && parts(&other)) || (other.whole && parts(&own)) {
            match operator {
                Operator::Equal => return Ok(Relation::Disjoint),
                Operator::NotEqual => return Ok(Relation::Within),
                _ => {}
            }
        }
        let difference = self.work.unknowns.range(&own.ratio.subtract(&other.ratio)?);
        let difference = difference.ok_or_else(|| Missing::because("it may divide by zero"))?;
        Ok(by_difference(&difference, operator))
    }

    /// What has no order: words, lists, days of the week.
    fn equality(&mut self, own: &Quantity, other: &Quantity) -> Result<Relation, Missing> {
        match (own, other) {
            (Quantity::Wording(own), Quantity::Wording(other)) => Ok(self.wordings(own, other)),
            (Quantity::Listing(own), Quantity::Listing(other)) => {
                if own.identity.is_some() && own.identity == other.identity {
                    return Ok(Relation::Within);
                }
                let relation = equal(own, other, &mut |own, item| self.same(own, item));
                let open = !(own.closed && other.closed) && relation == Relation::Overlapping;
                if open { Err(open_list()) } else { Ok(relation) }
            }
            (Quantity::Weekdays(own), other) | (other, Quantity::Weekdays(own)) => {
                let other = weekdays_of(other)
                    .ok_or_else(|| Missing::mismatch("a day of the week", &other.words()))?;
                Ok(days_of_week(own, &other))
            }
            _ => Err(Missing::mismatch(&own.words(), &other.words())),
        }
    }

    fn wordings(&mut self, own: &Wording, other: &Wording) -> Relation {
        if own.identity.is_some() && own.identity == other.identity {
            return Relation::Within;
        }
        let found = agreement(&own.text, &other.text, self.aliases);
        self.notes.extend(found.note.filter(|_| found.relation != Relation::Disjoint));
        found.relation
    }

    /// Whether two items of lists are one. What does not compare is not the same.
    fn same(&mut self, own: &Quantity, item: &Quantity) -> Relation {
        match self.one(own, Operator::Equal, item, true) {
            Ok(relation) => relation,
            Err(missing) if missing.mismatch => Relation::Disjoint,
            Err(_) => Relation::Overlapping,
        }
    }

    fn shown(&self, quantity: &Quantity, scale: Option<Scale>) -> String {
        let unknowns = &self.work.unknowns;
        match quantity {
            Quantity::Figure(figure) => {
                let fits = |scale: &Scale| scale_dimension(*scale) == figure.dimension;
                figure.shown(figure.scale.or(scale.filter(fits)), unknowns)
            }
            Quantity::Dated(day) => day.moment.to_string(),
            Quantity::Elapsed(first, second) => format!("from {} to {}", first.moment, second.moment),
            Quantity::Weekdays(days) => days
                .iter()
                .filter_map(|day| WEEKDAYS.get(usize::try_from(*day - 1).ok()?))
                .copied()
                .collect::<Vec<_>>()
                .join(" or "),
            Quantity::Wording(words) => format!("\"{}\"", words.text),
            Quantity::Listing(list) => list.shown.clone(),
        }
    }
}

/// The right side of a test.
#[allow(clippy::large_enum_variant, reason = "one lives at a time")]
enum Side {
    One(Quantity),
    Between(Quantity, Quantity),
}

fn scale_dimension(scale: Scale) -> Dimension {
    match scale {
        Scale::Unit(unit) => Dimension::of_unit(Some(&unit)),
        Scale::Time(unit) => Dimension::of(super::figure::base_of(unit).0),
    }
}

fn open_list() -> Missing {
    Missing::because("the list is open: it does not name all")
}

/// English, Monday first.
const WEEKDAYS: &[&str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn weekdays_of(quantity: &Quantity) -> Option<Vec<i8>> {
    match quantity {
        Quantity::Weekdays(days) => Some(days.clone()),
        Quantity::Dated(day) => crate::base::elapsed::weekdays(&day.moment),
        Quantity::Wording(words) => {
            let word = folded(&words.text);
            let at = WEEKDAYS.iter().position(|day| {
                let day = day.to_lowercase();
                day == word || (word.len() >= 3 && day.starts_with(word.trim_end_matches('.')))
            })?;
            Some(vec![i8::try_from(at + 1).ok()?])
        }
        _ => None,
    }
}

fn days_of_week(own: &[i8], other: &[i8]) -> Relation {
    match (own, other) {
        ([own], [other]) if own == other => Relation::Within,
        _ if own.iter().all(|day| !other.contains(day)) => Relation::Disjoint,
        _ => Relation::Overlapping,
    }
}
