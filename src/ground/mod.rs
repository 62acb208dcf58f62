//! A subject and the sources' findings come in; candidates with scores and reasons go out.

pub mod bear;
pub mod candidate;
pub mod choose;
pub mod extent;
pub mod fit;
pub mod lens;
pub mod matched;
pub mod narrow;
pub mod nearest;
pub mod nought;
pub mod query;
pub mod score;
pub mod search;
pub mod select;
pub mod site;
pub mod stock;
