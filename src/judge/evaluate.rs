//! An operand and a combination of mentions come in; the quantity that it is under them goes out.

use super::arithmetic::{absolute, extreme};
use super::elapsing::{figure_of, moved, order_of};
use super::figure::Figure;
use super::matching::{addable, matched};
use super::missing::Missing;
use super::piece::Piece;
use super::quantity::{Dated, Listing, Quantity, Wording};
use super::unknowns::Unknowns;
use crate::base::elapsed::{weekdays, year};
use crate::base::interval::Interval;
use crate::base::number::Number;
use crate::base::value::TimeUnit;
use crate::claim::ast::{ArithmeticOperator, Expression, Function, Operand};

/// Operands deeper than this are refused; claims are at most 64 deep in parentheses.
const DEEPEST: usize = 1_000;

/// The work on one piece: its mentions, its unknowns, and what had to be assumed.
#[derive(Debug)]
pub struct Work<'k> {
    /// The mentions.
    pub piece: &'k Piece<'k>,
    /// The unknowns that they are.
    pub unknowns: Unknowns,
    /// What was assumed on the way.
    pub assumptions: Vec<String>,
    depth: usize,
}

impl<'k> Work<'k> {
    /// On one piece.
    #[must_use]
    pub fn on(piece: &'k Piece<'k>) -> Self {
        Self { piece, unknowns: Unknowns::default(), assumptions: Vec::new(), depth: 0 }
    }

    /// What the operand is.
    ///
    /// # Errors
    /// Where something is missing, or the parts do not fit each other.
    pub fn quantity(&mut self, expression: &Expression) -> Result<Quantity, Missing> {
        if self.depth >= DEEPEST {
            return Err(Missing::because("the calculation is too large"));
        }
        self.depth += 1;
        let found = self.evaluated(expression);
        self.depth -= 1;
        found
    }

    fn evaluated(&mut self, expression: &Expression) -> Result<Quantity, Missing> {
        match expression {
            Expression::Literal(value) => Ok(Quantity::of_literal(value, &mut self.unknowns)),
            Expression::Text(text) => Ok(Quantity::Wording(Wording { text: text.clone(), identity: None })),
            Expression::List(items) => self.list(items),
            Expression::Subject(subject) => match self.piece.mention(subject) {
                Some(mention) => Ok(Quantity::of_mention(mention, &mut self.unknowns)),
                None => Err(Missing::because(format!("nothing is known of {}", subject.text))),
            },
            Expression::Arithmetic(left, operator, right) => {
                let (left, right) = (self.quantity(&left.kind)?, self.quantity(&right.kind)?);
                self.calculated(left, *operator, right)
            }
            Expression::Call(function, arguments) => self.called(*function, arguments),
            Expression::Range(..) => Err(Missing::because("a range is no value")),
            Expression::Tolerance(..) => Err(Missing::because("a tolerance is no value")),
        }
    }

    fn list(&mut self, items: &[Operand]) -> Result<Quantity, Missing> {
        let quantities: Result<Vec<Quantity>, Missing> =
            items.iter().map(|item| self.quantity(&item.kind)).collect();
        let shown: Vec<String> = items.iter().map(|item| super::reason::written(&item.kind)).collect();
        let shown = format!("{{ {} }}", shown.join(", "));
        Ok(Quantity::Listing(Listing { items: quantities?, closed: true, identity: None, shown }))
    }

    /// The quantity as a figure; the time between two days in days.
    ///
    /// # Errors
    /// Where it is none.
    pub fn figure(&mut self, quantity: Quantity) -> Result<Figure, Missing> {
        match quantity {
            Quantity::Figure(figure) => Ok(figure),
            Quantity::Elapsed(first, second) => self.elapsed(&first, &second, TimeUnit::Day),
            other => Err(Missing::mismatch(&other.words(), "a number")),
        }
    }

    /// The value and its distance as a range: `value - by`, `value + by`.
    ///
    /// # Errors
    /// Where they do not fit each other.
    pub fn around(&mut self, value: &Figure, by: &Figure) -> Result<(Figure, Figure), Missing> {
        let (value, by) = addable(value, &by.as_readings(&Number::zero()), &mut self.unknowns)?;
        let by = self.figure_apart(by)?;
        let (mut low, mut high) = (value.plus(&by, -1)?, value.plus(&by, 1)?);
        for end in [&mut low, &mut high] {
            (end.readings, end.share) = (value.readings.clone(), value.share);
        }
        Ok((low, high))
    }

    /// So much of the value: 5 % of it, always above zero.
    ///
    /// # Errors
    /// Where it is not known.
    pub fn part_of(&mut self, value: &Figure, part: &Figure) -> Result<Figure, Missing> {
        // On a scale with a zero of its own, a part is one of the stated number: 5 % of 20 °C is 1 °C.
        let stated = match (&value.literal, part.ratio.as_constant()) {
            (Some(number), Some(part)) => {
                Figure { literal: Some(number * &part), ..value.clone() }.as_readings(&Number::zero())
            }
            _ => Figure { dimension: value.dimension.clone(), ..value.times(part)? },
        };
        self.figure_apart(stated)
    }

    fn figure_apart(&mut self, figure: Figure) -> Result<Figure, Missing> {
        let quantity = self.distance(Quantity::Figure(figure))?;
        self.figure(quantity)
    }

    /// The larger of two figures.
    ///
    /// # Errors
    /// Where they do not compare.
    pub fn larger(&mut self, one: Figure, other: Figure) -> Result<Figure, Missing> {
        let chosen = self.chosen(Quantity::Figure(one), Quantity::Figure(other), true)?;
        self.figure(chosen)
    }

    /// The time between two days in a unit.
    ///
    /// # Errors
    /// Where a year is missing.
    pub fn elapsed(&mut self, first: &Dated, second: &Dated, unit: TimeUnit) -> Result<Figure, Missing> {
        figure_of(first, second, unit, &mut self.unknowns, &mut self.assumptions)
    }

    fn calculated(
        &mut self,
        left: Quantity,
        operator: ArithmeticOperator,
        right: Quantity,
    ) -> Result<Quantity, Missing> {
        use ArithmeticOperator::{Add, Divide, Multiply, Subtract};
        let (left, right) = match (left, operator, right) {
            (Quantity::Dated(later), Subtract, Quantity::Dated(earlier)) => {
                return Ok(Quantity::Elapsed(Box::new(earlier), Box::new(later)));
            }
            (Quantity::Dated(day), Add | Subtract, by) | (by, Add, Quantity::Dated(day)) => {
                let by = self.figure(by)?;
                let sign = if operator == Subtract { -1 } else { 1 };
                return moved(&day, &by, sign, &self.unknowns).map(Quantity::Dated);
            }
            (left, _, right) => (self.figure(left)?, self.figure(right)?),
        };
        let result = match operator {
            Add | Subtract => {
                // A literal that is added is a distance: 2 °C + 11 °C is 13 °C, not 13 °C above 273.15.
                let distance = |figure: &Figure| figure.as_readings(&Number::zero());
                let (left, right) = match (operator, &left.literal) {
                    (Add, Some(_)) if right.literal.is_none() => (distance(&left), right),
                    _ => (left, distance(&right)),
                };
                let (left, right) = addable(&left, &right, &mut self.unknowns)?;
                left.plus(&right, if operator == Add { 1 } else { -1 })?
            }
            Multiply => left.times(&right)?,
            Divide => {
                let (left, right) = matched(&left, &right, &mut self.unknowns).unwrap_or((left, right));
                left.over(&right)?
            }
        };
        Ok(Quantity::Figure(result))
    }

    fn called(&mut self, function: Function, arguments: &[Operand]) -> Result<Quantity, Missing> {
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            values.push(self.quantity(&argument.kind)?);
        }
        match function {
            Function::Size => self.size(one(values)?),
            Function::Year => self.year(one(values)?),
            Function::Weekday => weekday(one(values)?),
            Function::Abs => self.distance(one(values)?),
            Function::Sum => self.sum(spread(values)),
            Function::Min => self.extreme(spread(values), false),
            Function::Max => self.extreme(spread(values), true),
        }
    }

    fn size(&mut self, list: Quantity) -> Result<Quantity, Missing> {
        let Quantity::Listing(list) = list else { return Err(Missing::mismatch(&list.words(), "a list")) };
        let count = Number::from(i64::try_from(list.items.len()).unwrap_or(i64::MAX));
        let set = if list.closed { Interval::exactly(count) } else { Interval::at_least(count) };
        let ratio = self.unknowns.of(format!("size of {:?} {}", list.identity, list.shown), set);
        Ok(Quantity::Figure(Figure { whole: true, ..Figure::of_ratio(ratio) }))
    }

    fn year(&mut self, day: Quantity) -> Result<Quantity, Missing> {
        let Quantity::Dated(day) = day else { return Err(Missing::mismatch(&day.words(), "a date")) };
        let set = year(&day.moment).ok_or_else(Missing::year)?;
        let ratio = self.unknowns.of(format!("year of {:?} {}{}", day.identity, day.moment, day.moved), set);
        Ok(Quantity::Figure(Figure { whole: true, ..Figure::of_ratio(ratio) }))
    }

    fn distance(&mut self, value: Quantity) -> Result<Quantity, Missing> {
        if let Quantity::Elapsed(first, second) = value {
            return self.apart(first, second);
        }
        let figure = self.figure(value)?;
        let set = self.range_of(&figure)?;
        let ratio = match super::arithmetic::sign_of(&set) {
            Some(1) => figure.ratio.clone(),
            Some(_) => figure.ratio.scaled(&Number::from(-1)),
            None => self.unknowns.of(format!("abs {:?}", figure.ratio), absolute(&set)),
        };
        Ok(Quantity::Figure(Figure { ratio, literal: None, ..figure }))
    }

    /// The time between two days, whichever is first.
    fn apart(&mut self, first: Box<Dated>, second: Box<Dated>) -> Result<Quantity, Missing> {
        let zero = Number::zero();
        let behind = order_of(&first, &second, &mut self.assumptions)?;
        if behind.low.is_some_and(|end| end.value >= zero) {
            return Ok(Quantity::Elapsed(first, second));
        }
        if behind.high.is_some_and(|end| end.value <= zero) {
            return Ok(Quantity::Elapsed(second, first));
        }
        let days = self.elapsed(&first, &second, TimeUnit::Day)?;
        self.distance(Quantity::Figure(days))
    }

    fn range_of(&self, figure: &Figure) -> Result<Interval<Number>, Missing> {
        self.unknowns.range(&figure.ratio).ok_or_else(|| Missing::because("it may divide by zero"))
    }

    fn sum(&mut self, values: Vec<Quantity>) -> Result<Quantity, Missing> {
        let mut values = values.into_iter();
        let first = values.next().ok_or_else(|| Missing::because("there is nothing to add up"))?;
        values.try_fold(first, |sum, value| self.calculated(sum, ArithmeticOperator::Add, value))
    }

    fn extreme(&mut self, values: Vec<Quantity>, largest: bool) -> Result<Quantity, Missing> {
        let mut values = values.into_iter();
        let first = values.next().ok_or_else(|| Missing::because("there is nothing to choose from"))?;
        values.try_fold(first, |best, value| self.chosen(best, value, largest))
    }

    fn chosen(&mut self, one: Quantity, other: Quantity, largest: bool) -> Result<Quantity, Missing> {
        if let (Quantity::Dated(one), Quantity::Dated(other)) = (&one, &other) {
            return self.chosen_day(one, other, largest);
        }
        let (one, other) = (self.figure(one)?, self.figure(other)?);
        let (one, other) = matched(&one, &other, &mut self.unknowns)?;
        let (a, b) = (self.range_of(&one)?, self.range_of(&other)?);
        let difference = self.unknowns.range(&one.ratio.subtract(&other.ratio)?);
        let above = |set: &Interval<Number>| set.low.as_ref().is_some_and(|end| end.value >= Number::zero());
        let below = |set: &Interval<Number>| set.high.as_ref().is_some_and(|end| end.value <= Number::zero());
        Ok(Quantity::Figure(match difference {
            Some(set) if above(&set) => {
                if largest {
                    one
                } else {
                    other
                }
            }
            Some(set) if below(&set) => {
                if largest {
                    other
                } else {
                    one
                }
            }
            _ => {
                let owner = format!("{largest} {:?} {:?}", one.ratio, other.ratio);
                let ratio = self.unknowns.of(owner, extreme(&a, &b, largest));
                Figure { ratio, whole: one.whole && other.whole, literal: None, ..one }
            }
        }))
    }

    fn chosen_day(&mut self, one: &Dated, other: &Dated, largest: bool) -> Result<Quantity, Missing> {
        let behind = order_of(one, other, &mut self.assumptions)?;
        let zero = Number::zero();
        let other_is_later = behind.low.is_some_and(|end| end.value >= zero);
        let other_is_earlier = behind.high.is_some_and(|end| end.value <= zero);
        match (other_is_later, other_is_earlier) {
            (false, false) => Err(Missing::because("which of the days is the first is not known")),
            (later, _) => Ok(Quantity::Dated(if later == largest { other.clone() } else { one.clone() })),
        }
    }
}

fn one(mut values: Vec<Quantity>) -> Result<Quantity, Missing> {
    match (values.pop(), values.is_empty()) {
        (Some(value), true) => Ok(value),
        _ => Err(Missing::because("the function takes one value")),
    }
}

/// The items of a list that is the only argument; else the arguments.
fn spread(mut values: Vec<Quantity>) -> Vec<Quantity> {
    match (values.pop(), values.is_empty()) {
        (Some(Quantity::Listing(list)), true) => list.items,
        (last, _) => values.into_iter().chain(last).collect(),
    }
}

fn weekday(day: Quantity) -> Result<Quantity, Missing> {
    let Quantity::Dated(day) = day else { return Err(Missing::mismatch(&day.words(), "a date")) };
    weekdays(&day.moment).map(Quantity::Weekdays).ok_or_else(Missing::year)
}
