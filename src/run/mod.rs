//! Arguments, files and the terminal come in; output and an exit code go out. The only folder that does I/O.

pub mod arguments;
pub mod check;
pub mod command;
pub mod console;
pub mod exit;
pub mod extract;
pub mod lines;
pub mod stream;
