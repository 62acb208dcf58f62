//! Bytes come in; text with places, blocks, sentences, a title and a date goes out.

pub mod abbreviations;
pub mod assemble;
pub mod dates;
pub mod decode;
pub mod draft;
pub mod front_matter;
pub mod furniture;
pub mod headings;
pub mod language;
pub mod lines;
pub mod markdown;
pub mod model;
pub mod read;
pub mod repeats;
pub mod rows;
pub mod sentences;
pub mod stock;
pub mod urls;
