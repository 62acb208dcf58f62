//! A word comes in; the base forms that it may be a form of go out: `left` → `leave`, `officers` → `officer`.

use super::families::IRREGULAR_VERBS;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// One line a form: the form, then its base forms.
const IRREGULAR: &str = include_str!("irregular.txt");

static FORMS: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = IRREGULAR.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect()
});

/// The word itself, folded, and every base form that it may be a form of. `word` is in lower case.
#[must_use]
pub fn bases(word: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::with_capacity(3);
    let mut add = |base: &str| {
        let base = folded(base);
        if !found.contains(&base) {
            found.push(base);
        }
    };
    if let Some(bases) = FORMS.get(word) {
        bases.iter().copied().for_each(&mut add);
        return found;
    }
    add(word);
    IRREGULAR_VERBS.get(word).into_iter().flatten().copied().for_each(&mut add);
    regular(word, &mut add);
    found
}

/// Whether two words may be forms of one word.
#[must_use]
pub fn same_word(a: &[String], b: &[String]) -> bool {
    a.iter().any(|base| b.contains(base))
}

fn regular(word: &str, add: &mut impl FnMut(&str)) {
    if word.len() < 4 || !word.is_ascii() {
        plural(word, add);
        return;
    }
    if let Some(stem) = word.strip_suffix("ied") {
        add(&[stem, "y"].concat());
    } else if let Some(stem) = word.strip_suffix("ed").filter(|stem| stem.len() >= 3) {
        verbal(stem, add);
    } else if let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() >= 2) {
        verbal(stem, add);
    } else {
        plural(word, add);
    }
}

/// A stem before `-ed` or `-ing`: as it is, with `e`, or without its doubled consonant.
fn verbal(stem: &str, add: &mut impl FnMut(&str)) {
    let mut ends = stem.bytes().rev();
    let (last, before) = (ends.next().unwrap_or(0), ends.next().unwrap_or(0));
    if last == before && !b"aeiou".contains(&last) {
        if let Some(single) = stem.get(..stem.len() - 1) {
            add(single);
        }
        if !b"lszf".contains(&last) {
            return;
        }
    }
    add(stem);
    add(&[stem, "e"].concat());
}

fn plural(word: &str, add: &mut impl FnMut(&str)) {
    let Some(stem) = word.strip_suffix('s').filter(|stem| stem.len() >= 2) else { return };
    if let Some(short) = stem.strip_suffix("ie") {
        add(&[short, "y"].concat());
    } else if ["sse", "she", "che", "xe", "zze", "oe"].iter().any(|end| stem.ends_with(end)) {
        add(stem.strip_suffix('e').unwrap_or(stem));
    } else if !["s", "u", "i", "'"].iter().any(|end| stem.ends_with(end)) {
        add(stem);
    }
}

/// Spellings of English that differ only by country, in one of them.
const SPELLINGS: &[(&str, &str)] = &[
    ("isation", "ization"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("isations", "izations"),
    ("our", "or"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("programme", "program"),
    ("enrolment", "enrollment"),
    ("judgement", "judgment"),
];

fn folded(word: &str) -> String {
    let found = SPELLINGS.iter().find(|(british, _)| word.len() > 5 && word.ends_with(british));
    match found.and_then(|(british, american)| Some((word.strip_suffix(british)?, american))) {
        Some((stem, ending)) => [stem, ending].concat(),
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        same_word(&bases(a), &bases(b))
    }

    #[test]
    fn forms_of_one_word_meet() {
        let pairs = [
            ("officers", "officer"),
            ("left", "leave"),
            ("leaves", "left"),
            ("withdrew", "withdrawn"),
            ("ferries", "ferry"),
            ("stopped", "stops"),
            ("closing", "closed"),
            ("losses", "loss"),
            ("women", "woman"),
            ("organised", "organizes"),
            ("cancelled", "canceled"),
            ("labour", "labor"),
        ];
        for (a, b) in pairs {
            assert!(same(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn other_words_do_not() {
        let pairs =
            [("founded", "found"), ("wounded", "wind"), ("news", "new"), ("bus", "bu"), ("thing", "the")];
        for (a, b) in pairs {
            assert!(!same(a, b), "{a} and {b}");
        }
    }
}
