//! Arguments, files and the terminal come in; output and an exit code go out. The only folder that does I/O.

pub mod accept;
pub mod arguments;
pub mod check;
pub mod choose;
pub mod command;
pub mod console;
pub mod diff;
pub mod discover;
pub mod exit;
pub mod explain;
pub mod extract;
pub mod folder;
pub mod format;
pub mod lenient;
pub mod lines;
pub mod pending;
pub mod project;
pub mod review_arguments;
pub mod settle;
pub mod snapshots;
pub mod sources;
pub mod store;
pub mod stored;
pub mod stream;
pub mod test;
pub mod update;
