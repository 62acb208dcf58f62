//! The command line. Everything is in the library.

fn main() {}
