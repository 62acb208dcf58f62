//! The tables of this folder that give words a role go out together: the vocabulary marks every token by them.

use super::super::parts::roles::Roles;
use super::{bodies, grammar, people, saying, time};

/// Rows of a role and its words, in lower case, separated by white space. A word may stand in several rows.
pub const TABLES: &[&[(Roles, &str)]] =
    &[grammar::WORDS, people::WORDS, bodies::WORDS, saying::WORDS, time::WORDS];
