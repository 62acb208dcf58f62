//! What the catalog knows of words: their forms, their families, and the concepts of a newsroom.

pub mod bodies;
pub mod grammar;
pub mod marks;
pub mod people;
pub mod saying;
