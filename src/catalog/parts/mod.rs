//! Readers that kinds share.

pub mod cursor;
pub mod roles;
