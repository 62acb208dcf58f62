//! Bytes come in; text with places, blocks, sentences, a title and a date goes out.

pub mod model;
