//! Claim text comes in; a program of statements, or every problem in it, goes out. The only folder that knows pest.

pub mod ast;
pub mod day;
pub mod load;
