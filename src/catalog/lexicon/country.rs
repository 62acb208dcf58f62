//! The table of countries comes in; whether words name one goes out.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The table, written as the concepts are.
pub const COUNTRIES: &str = include_str!("countries.txt");

static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let rows = COUNTRIES.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split('|').next()).flat_map(|names| names.split(',')).map(str::trim).collect()
});

/// Whether the words name a country or its people: "France", "united states".
#[must_use]
pub fn is_country(words: &str) -> bool {
    NAMES.contains(words) || NAMES.contains(words.to_lowercase().as_str())
}
