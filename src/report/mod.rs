//! Judgements and documents come in; one serialisable model of them, and each format's text, go out. Pure.

pub mod answer;
pub mod build;
pub mod changes;
pub mod changes_markdown;
pub mod changes_text;
pub mod date;
pub mod escape;
pub mod explain;
pub mod layout;
pub mod listing;
pub mod model;
pub mod named;
pub mod reread;
pub mod screen;
pub mod snapshot;
pub mod text;
pub mod value;
