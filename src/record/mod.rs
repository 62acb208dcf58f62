//! Judgements come in; snapshots of what *is* go out, are read back, and compared by meaning. Pure.

pub mod body;
pub mod compare;
pub mod entry;
pub mod escape;
pub mod header;
pub mod overlay;
pub mod pairs;
pub mod selection;
pub mod words;
