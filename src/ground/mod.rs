//! A subject and the sources' findings come in; candidates with scores and reasons go out.

pub mod candidate;
pub mod search;
