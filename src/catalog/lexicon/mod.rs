//! What the catalog knows of words: their forms, their families, and the concepts of a newsroom.

pub mod bodies;
pub mod concept;
pub mod country;
pub mod families;
pub mod family;
pub mod given;
pub mod grammar;
pub mod inflect;
pub mod link;
pub mod marks;
pub mod people;
pub mod phrase;
pub mod saying;
pub mod sense;
pub mod time;
pub mod wordnet;
