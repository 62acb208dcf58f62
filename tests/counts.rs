//! Counts and amounts that tempt: short news sentences, each with claims and their verdicts, in `tests/counts/*.txt`.
//!
//! A text stands at the margin, its claims below it, indented: `verdict: condition`. `#` begins a comment.

use factcheck::base::verdict::Verdict;
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use std::path::Path;

const VERDICTS: [(&str, Verdict); 5] = [
    ("supported", Verdict::Supported),
    ("refuted", Verdict::Refuted),
    ("conflicting", Verdict::Conflicting),
    ("inconclusive", Verdict::Inconclusive),
    ("silent", Verdict::Silent),
];

fn verdict(text: &str, condition: &str) -> Verdict {
    let document = plain("x.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let loaded = load_text(&format!("{condition}\n"));
    assert_eq!(loaded.problems, [], "{condition}");
    let sources = [Source { name: None, document, extraction }];
    judge(&loaded.program.claims[0], &sources, &loaded.program.aliases).verdict
}

/// Every claim of a file that is decided otherwise, and how many there are in all.
fn wrong(path: &Path) -> (Vec<String>, usize) {
    let lines = std::fs::read_to_string(path).unwrap_or_default();
    let (mut wrong, mut all, mut text) = (Vec::new(), 0, String::new());
    for line in lines.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let Some(claim) = line.strip_prefix("  ") else {
            text = line.replace("\\n", "\n");
            continue;
        };
        let (expected, condition) = claim.split_once(": ").unwrap_or(("no verdict", claim));
        let known = VERDICTS.iter().find(|(word, _)| *word == expected).map(|(_, verdict)| *verdict);
        let found = verdict(&text, condition);
        all += 1;
        if Some(found) != known {
            wrong.push(format!("{text}\n    {condition}: expected {expected}, got {found:?}"));
        }
    }
    (wrong, all)
}

fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/counts").join(name);
    let (wrong, all) = wrong(&path);
    assert!(all > 20, "{name} has {all} claims");
    assert!(wrong.is_empty(), "{} of {all} in {name}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn parts_additions_and_shares_are_no_totals() {
    check("parts.txt");
}

#[test]
fn what_is_denied_or_turned_down_settles_nothing() {
    check("denials.txt");
}

#[test]
fn ages_places_and_compounds_count_nobody_and_none_is_zero() {
    check("ages-and-none.txt");
}

#[test]
fn each_figure_is_of_its_own_year_place_and_noun() {
    check("holders.txt");
}
