//! Reading when things are: days, periods and times of day, said in any of the usual ways.
//!
//! Each file builds on those before it: names and numbers; dates of one kind; the longest of them; parts of others;
//! a time of day beside them; ranges; the words that bound them.

pub mod attach;
pub mod bound;
pub mod calendar_day;
pub mod clock;
pub mod composed;
pub mod counts;
pub mod distance;
pub mod found;
pub mod holiday;
pub mod holidays;
pub mod moved;
pub mod names;
pub mod numeric;
mod parts_of;
pub mod point;
pub mod range;
pub mod relative;
pub mod season;
pub mod simple;
pub mod stretch;
pub mod week;
pub mod year;
pub mod zone;
