//! What claims get from what a text tells: each row is a claim, what is told, the verdict.

#![allow(clippy::panic, reason = "a test that cannot read its own text has failed")]

mod calculations;
mod dates;
mod numbers;
mod pieces;
mod told;
mod words;

use factcheck::base::verdict::Verdict;
use told::{judged, told};

/// Each claim against one name with one mention.
fn check(name: &'static str, words: &str, rows: &[(&str, Verdict)]) {
    for (claim, expected) in rows {
        let decided = judged(claim, &[told(name, &[words])]);
        assert_eq!(decided.verdict, *expected, "{claim} where the text says {words}: {}", decided.reason);
    }
}
