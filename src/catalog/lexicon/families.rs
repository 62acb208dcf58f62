//! The table of word families comes in; its lines, and the irregular forms of verbs that stand in it, go out.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// One line a family; the file's head says how it is written.
const FAMILIES: &str = include_str!("families.txt");

/// The fields of a family's line.
fn fields(line: &'static str) -> [&'static str; 3] {
    let mut parts = line.split('|');
    std::array::from_fn(|_| parts.next().unwrap_or("").trim())
}

/// The fields of every line: the verb with its irregular forms, the events, the others.
pub fn lines() -> impl Iterator<Item = [&'static str; 3]> {
    FAMILIES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(fields)
}

/// Irregular forms of verbs, each with the verbs that it belongs to.
pub static IRREGULAR_VERBS: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut forms: FxHashMap<&'static str, Vec<&'static str>> = FxHashMap::default();
    for [verb, ..] in lines() {
        let mut words = verb.split([' ', '/']);
        let Some(base) = words.next() else { continue };
        for form in words {
            forms.entry(form).or_default().push(base);
        }
    }
    forms
});
