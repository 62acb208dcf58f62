//! A document comes in; findings go out. Never sees a claim: what is found cannot depend on what is expected.

pub mod finding;
