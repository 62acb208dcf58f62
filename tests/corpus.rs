//! Articles with claims and a human's verdicts, the project's own and those beside it. A claim is right where its
//! verdict is the human's and the words that decide are shown. The floors only rise.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use factcheck::base::verdict::Verdict;
use factcheck::claim::day::read_day;
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// One line of a file of cases; the last of its claims is the one that is judged.
#[derive(Deserialize)]
struct Case {
    id: String,
    article: String,
    dated: Option<String>,
    claims: String,
    verdict: Verdict,
    evidence: Vec<String>,
}

/// What a file of cases came to.
#[derive(Default)]
struct Score {
    right: usize,
    decided_wrongly: usize,
    wrong: Vec<String>,
}

fn score(cases: &Path, articles: &Path) -> Score {
    let mut score = Score::default();
    for line in fs::read_to_string(cases).unwrap().lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let Some((verdict, shown)) = answer(&case, articles) else {
            score.wrong.push(format!("{}: `{}` is not read", case.id, case.claims));
            continue;
        };
        let has =
            |wanted: &String| shown.iter().any(|words| words.contains(wanted) || wanted.contains(words));
        if verdict == case.verdict && case.evidence.iter().all(has) {
            score.right += 1;
            continue;
        }
        let decided = matches!(verdict, Verdict::Supported | Verdict::Refuted);
        score.decided_wrongly += usize::from(decided && verdict != case.verdict);
        score.wrong.push(format!("{}: {verdict}, a human says {}", case.id, case.verdict));
    }
    score
}

/// What the last claim gets, and the words shown for it; nothing where the claims cannot be read.
fn answer(case: &Case, articles: &Path) -> Option<(Verdict, Vec<String>)> {
    let loaded = load_text(&case.claims);
    if !loaded.problems.is_empty() {
        return None;
    }
    let text = fs::read_to_string(articles.join(&case.article)).unwrap();
    let dated = case.dated.as_deref().map(|day| read_day(day).unwrap());
    let document = plain(&case.article, text.clone(), dated);
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    let judgement = judge(loaded.program.claims.last().unwrap(), &sources, &loaded.program.aliases);
    let shown = judgement.evidence.iter().map(|piece| piece.span.text(&text).to_owned());
    Some((judgement.verdict, shown.filter(|words| !words.is_empty()).collect()))
}

#[track_caller]
fn holds(cases: &Path, articles: &Path, right: usize, decided_wrongly: usize) {
    let score = score(cases, articles);
    assert!(score.right >= right, "{} right, the floor is {right}:\n{}", score.right, score.wrong.join("\n"));
    assert!(score.decided_wrongly <= decided_wrongly, "decided wrongly:\n{}", score.wrong.join("\n"));
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_first_five_articles() {
    holds(&here("tests/cases/a.jsonl"), &here("tests/cases/articles"), 180, 0);
}

#[test]
fn the_second_five_articles() {
    holds(&here("tests/cases/b.jsonl"), &here("tests/cases/articles"), 179, 0);
}

#[test]
fn ten_more_articles() {
    holds(&here("tests/cases/c.jsonl"), &here("tests/cases/articles"), 183, 0);
}

#[test]
fn ten_articles_of_ten_genres() {
    holds(&here("tests/cases/d.jsonl"), &here("tests/cases/articles"), 175, 2);
}

#[test]
fn ten_more_of_the_same_genres() {
    holds(&here("tests/cases/e.jsonl"), &here("tests/cases/articles"), 163, 4);
}

#[test]
fn a_third_ten_of_the_same_genres() {
    holds(&here("tests/cases/f.jsonl"), &here("tests/cases/articles"), 165, 1);
}

#[test]
fn a_fourth_ten_of_the_same_genres() {
    holds(&here("tests/cases/g.jsonl"), &here("tests/cases/articles"), 120, 1);
}

#[test]
fn the_claims_beside_the_project() {
    let cases = here("../shared/cases/seed.jsonl");
    if !cases.exists() {
        eprintln!("SKIPPED: ../shared/cases is not there, so its claims were not checked");
        return;
    }
    holds(&cases, &here("../shared/articles"), 39, 0);
}
