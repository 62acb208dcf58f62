//! The ground floor: spans, tokens, problems and the shapes of values. Imports nothing of the house.

pub mod calendar;
pub mod days;
pub mod elapsed;
pub mod interval;
pub mod moment;
pub mod number;
pub mod precision;
pub mod problem;
pub mod show;
pub mod span;
pub mod token;
pub mod told;
pub mod unit;
pub mod value;
pub mod verdict;
pub mod word_map;
pub mod word_set;
pub mod yearly;
