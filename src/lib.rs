//! `factcheck` is a test harness for the facts in a text.
//!
//! The modules are listed in the order in which data flows; each imports only from those above it.

pub mod base;
pub mod catalog;
pub mod claim;
pub mod document;
pub mod extract;
pub mod ground;
pub mod judge;
pub mod record;
pub mod report;
pub mod run;
