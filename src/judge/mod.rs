//! Claims and candidates come in; verdicts with their evidence go out.

pub mod arithmetic;
pub mod combine;
pub mod compare;
pub mod condition;
pub mod days;
pub mod decide;
pub mod dimension;
pub mod elapsing;
pub mod evaluate;
pub mod figure;
pub mod gather;
pub mod judgement;
pub mod lists;
pub mod matching;
pub mod mention;
pub mod missing;
pub mod piece;
pub mod polynomial;
pub mod quantity;
pub mod range;
pub mod reason;
pub mod unknowns;
pub mod want;
pub mod weigh;
pub mod wording;
