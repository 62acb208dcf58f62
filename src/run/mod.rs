//! Arguments, files and the terminal come in; output and an exit code go out. The only folder that does I/O.

pub mod arguments;
pub mod check;
pub mod command;
pub mod console;
pub mod discover;
pub mod exit;
pub mod explain;
pub mod extract;
pub mod lenient;
pub mod lines;
pub mod project;
pub mod review;
pub mod snapshots;
pub mod sources;
pub mod store;
pub mod stream;
pub mod test;
