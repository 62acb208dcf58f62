//! When things happened, how long they took, how old people are and what figures are of: files of short texts with claims and verdicts.
//!
//! A line `T 2021-02-19: …` is a text, dated or not (`\n` breaks its lines); the lines below it are claims, each behind
//! the first letter of its verdict (`n` for silent, since `s` is supported).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use factcheck::base::verdict::Verdict;
use factcheck::claim::day::read_day;
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use jiff::civil::Date;

fn verdict(letter: &str) -> Verdict {
    match letter {
        "s" => Verdict::Supported,
        "r" => Verdict::Refuted,
        "c" => Verdict::Conflicting,
        "i" => Verdict::Inconclusive,
        "n" => Verdict::Silent,
        other => panic!("{other} is no verdict"),
    }
}

fn source(text: &str, dated: Option<Date>) -> Source {
    let document = plain("events.txt", text.replace("\\n", "\n"), dated);
    let extraction = extract(&document);
    Source { name: None, document, extraction }
}

fn check(file: &str) {
    let (mut wrong, mut sources) = (Vec::new(), Vec::new());
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (head, rest) = line.split_once(": ").unwrap();
        if let Some(dated) = head.strip_prefix('T') {
            let dated = Some(dated.trim()).filter(|day| !day.is_empty()).map(|day| read_day(day).unwrap());
            sources = vec![source(rest, dated)];
            continue;
        }
        let loaded = load_text(&format!("{rest}\n"));
        assert_eq!(loaded.problems, [], "{rest}");
        let found = judge(loaded.program.claims.first().unwrap(), &sources, &loaded.program.aliases);
        if found.verdict != verdict(head.trim()) {
            let text = &sources.first().unwrap().document.text;
            wrong.push(format!("{text}\n    {rest}: {}, not {head}: {}", found.verdict, found.reason));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_date_is_that_of_its_own_event() {
    check(include_str!("events/own.txt"));
}

#[test]
fn a_length_of_time_is_that_of_what_lasts() {
    check(include_str!("events/durations.txt"));
}

#[test]
fn an_age_is_its_bearers() {
    check(include_str!("events/ages.txt"));
}

#[test]
fn news_tells_of_several_days() {
    check(include_str!("events/news.txt"));
    check(include_str!("events/first.txt"));
    check(include_str!("events/courts.txt"));
}

#[test]
fn brackets_behind_a_name_tell_of_a_life() {
    check(include_str!("events/lives.txt"));
    check(include_str!("events/ends.txt"));
}

#[test]
fn a_figure_is_that_of_its_own_thing() {
    check(include_str!("events/figures.txt"));
}
