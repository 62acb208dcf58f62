//! The command line as its users see it: the real binary, exact outputs, files on disk.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[path = "cli/codes.rs"]
mod codes;
#[path = "cli/compat.rs"]
mod compat;
#[path = "cli/edits.rs"]
mod edits;
#[path = "cli/output.rs"]
mod output;
#[path = "cli/place.rs"]
mod place;
#[path = "cli/reviewing.rs"]
mod reviewing;
#[path = "cli/screen.rs"]
mod screen;
#[path = "cli/snapshots.rs"]
mod snapshots;
#[path = "cli/sources.rs"]
mod sources;
#[path = "cli/streams.rs"]
mod streams;
