//! Bytes come in; text with places, blocks, sentences, a title and a date goes out.

pub mod abbreviations;
pub mod assemble;
pub mod decode;
pub mod draft;
pub mod headings;
pub mod lines;
pub mod markdown;
pub mod model;
pub mod read;
pub mod repeats;
pub mod sentences;
