//! Days and what a claim allows come in; how they stand to each other goes out.

use super::elapsing::order_of;
use super::figure::{Figure, Share};
use super::missing::Missing;
use super::quantity::{Dated, Quantity};
use crate::base::elapsed::weekdays;
use crate::base::interval::{Interval, Relation};
use crate::base::moment::{Days, Moment, Tense, Yearly};
use crate::base::number::Number;
use crate::claim::ast::Operator;
use jiff::civil::Date;

/// The literal as days: itself, or the year that a bare number is where the other side is a date.
#[must_use]
pub fn literal_days(quantity: &Quantity) -> Option<Dated> {
    match quantity {
        Quantity::Dated(day) => Some(day.clone()),
        Quantity::Figure(figure) => year_of(figure).map(literal),
        _ => None,
    }
}

fn literal(moment: Moment) -> Dated {
    Dated { moment, identity: None, moved: String::new(), tense: Tense::Unclear }
}

fn year_of(figure: &Figure) -> Option<Moment> {
    let bare = figure.dimension.is_bare() && figure.share == Share::None;
    let year = figure.literal.as_ref().filter(|_| bare)?.to_i64().filter(|year| (1..=9999).contains(year))?;
    let first = Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
    Some(Moment::between(first, first.last_of_year()))
}

/// All days from the first of one to the last of the other.
#[must_use]
pub fn spanned(low: &Moment, high: &Moment) -> Option<Moment> {
    match (&low.days, &high.days) {
        (Days::Known(_), Days::Known(_)) => {
            let (low, high) = (low.days.bounds()?, high.days.bounds()?);
            Some(Moment::of(Days::Known(vec![Interval { low: low.low, high: high.high }])))
        }
        (Days::Yearly(low), Days::Yearly(high)) => {
            Some(Moment::of(Days::Yearly(Yearly::between(low.from, high.to))))
        }
        _ => None,
    }
}

/// How a day stands to the days that a literal allows.
///
/// # Errors
/// Where what is known does not tell, because something is missing.
pub fn against_literal(
    day: &Dated,
    operator: Operator,
    literal: &Moment,
    assumptions: &mut Vec<String>,
) -> Result<Relation, Missing> {
    let allowed = match operator {
        Operator::Equal => literal.clone(),
        Operator::NotEqual => {
            return against_literal(day, Operator::Equal, literal, assumptions).map(negated);
        }
        Operator::Less => literal.strictly_before(),
        Operator::LessOrEqual => literal.up_to(),
        Operator::Greater => literal.strictly_after(),
        Operator::GreaterOrEqual => literal.from_first(),
        Operator::About => return Err(no_tolerance()),
    };
    let relation = match weekday_relation(&day.moment, literal, operator) {
        Some(relation) => relation,
        None => day.moment.relation(&allowed),
    };
    if relation == Relation::Overlapping {
        return what_is_missing(&day.moment, literal).map_or(Ok(relation), Err);
    }
    if operator != Operator::Equal && matches!(literal.days, Days::Yearly(_)) {
        assumptions.push(format!("{} and {literal} are of one year", day.moment));
    }
    Ok(relation)
}

/// A literal that is a day of the week (`= Monday`) allows each such day.
fn weekday_relation(own: &Moment, literal: &Moment, operator: Operator) -> Option<Relation> {
    if !matches!(literal.days, Days::Relative(_)) || operator != Operator::Equal {
        return None;
    }
    let (asked, possible) = (weekdays(literal)?, weekdays(own)?);
    let [allowed] = asked.as_slice() else { return None };
    Some(match possible.contains(allowed) {
        true if possible.len() == 1 => Relation::Within,
        true => Relation::Overlapping,
        false => Relation::Disjoint,
    })
}

/// Dates have no tolerance.
#[must_use]
pub fn no_tolerance() -> Missing {
    Missing::because("`~` is not for dates").with_help("write a range: `within 2022-01-15..2022-01-25`")
}

fn what_is_missing(own: &Moment, literal: &Moment) -> Option<Missing> {
    match (&own.days, &literal.days) {
        (Days::Yearly(days), Days::Known(_)) => {
            let in_any_year = Moment::of(Days::Yearly(Yearly::between(days.from, days.to)));
            Some(Missing { reason: format!("the year of {in_any_year} is missing"), ..Missing::year() })
        }
        (Days::Relative(_), _) => Some(
            Missing::because("the day is told from another that is not known")
                .with_help("the date of the source is missing: add `dated` to the source"),
        ),
        _ if own.time.is_none() && literal.time.is_some() => {
            Some(Missing::because("the text gives no time of day"))
        }
        _ => None,
    }
}

/// How two days of the text stand to each other.
///
/// # Errors
/// Where a year is missing.
pub fn against_each_other(
    one: &Dated,
    operator: Operator,
    other: &Dated,
    assumptions: &mut Vec<String>,
) -> Result<Relation, Missing> {
    if operator == Operator::About {
        return Err(no_tolerance());
    }
    let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
    match order_of(other, one, assumptions) {
        Ok(ahead) => Ok(by_difference(&ahead, operator)),
        // Days of unknown years are never one day where month and day differ already.
        Err(_) if equality && one.moment.relation(&other.moment) == Relation::Disjoint => {
            Ok(if operator == Operator::Equal { Relation::Disjoint } else { Relation::Within })
        }
        Err(missing) => Err(missing),
    }
}

/// How `A operator B` stands, from what `A - B` can be.
#[must_use]
pub fn by_difference(difference: &Interval<Number>, operator: Operator) -> Relation {
    let zero = Number::zero();
    difference.relation(&match operator {
        Operator::NotEqual => return negated(by_difference(difference, Operator::Equal)),
        Operator::Equal | Operator::About => Interval::exactly(zero),
        Operator::Less => Interval::below(zero),
        Operator::LessOrEqual => Interval::at_most(zero),
        Operator::Greater => Interval::above(zero),
        Operator::GreaterOrEqual => Interval::at_least(zero),
    })
}

/// How a set stands to everything that is not allowed.
#[must_use]
pub const fn negated(relation: Relation) -> Relation {
    match relation {
        Relation::Within => Relation::Disjoint,
        Relation::Disjoint => Relation::Within,
        Relation::Overlapping => Relation::Overlapping,
    }
}
