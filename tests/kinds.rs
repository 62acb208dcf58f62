//! Every example and counterexample of every kind in THE TABLE, read as a user's claim or text would be.

use factcheck::base::span::Span;
use factcheck::base::token::tokens;
use factcheck::catalog::TABLE;
use factcheck::catalog::engine::{read_all, read_whole};
use factcheck::catalog::kind::{Kind, Reading};
use factcheck::catalog::parts::cursor::Cursor;
use factcheck::catalog::vocabulary::mark;

/// Kinds that readings alone make: the others are composed of findings, and tested where they are composed.
fn read_by_the_catalog() -> impl Iterator<Item = &'static Kind> {
    TABLE.iter().filter(|kind| kind.read.is_some() || !kind.units.is_empty())
}

fn all(text: &str) -> Vec<Reading> {
    let mut tokens = tokens(text, Span::of(0..text.len()));
    mark(text, &mut tokens);
    read_all(&Cursor { text, tokens: &tokens })
}

#[test]
fn every_example_is_read_whole_as_its_value() {
    let mut wrong = Vec::new();
    for kind in read_by_the_catalog() {
        for example in kind.examples {
            for text in example.texts {
                let read = read_whole(text).map(|reading| (reading.kind, reading.value.to_string()));
                if read.as_ref().map(|(name, value)| (*name, value.as_str()))
                    != Some((kind.name, example.value))
                {
                    let found: Vec<_> =
                        all(text).iter().map(|r| (r.kind, r.tokens.clone(), r.value.to_string())).collect();
                    wrong.push(format!(
                        "{} {:?}: {text:?} was read as {read:?}, {found:?}",
                        kind.name, example.value
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_counterexample_holds_a_value_of_its_kind() {
    let mut wrong = Vec::new();
    for kind in read_by_the_catalog() {
        for text in kind.counterexamples {
            let found: Vec<String> =
                all(text).iter().filter(|r| r.kind == kind.name).map(|r| r.value.to_string()).collect();
            if !found.is_empty() {
                wrong.push(format!("{}: {text:?} was read as {found:?}", kind.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_of_kinds_and_spellings_of_units_are_not_declared_twice() {
    let mut names: Vec<&str> =
        TABLE.iter().flat_map(|kind| kind.aliases.iter().chain([&kind.name]).copied()).collect();
    let mut spellings: Vec<&str> =
        TABLE.iter().flat_map(|kind| kind.units.iter().flat_map(|m| m.spellings.iter().copied())).collect();
    for list in [&mut names, &mut spellings] {
        list.sort_unstable();
        let twice: Vec<_> = list.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

#[test]
fn one_word_without_end_is_no_number_and_ends_no_process() {
    for (piece, found) in
        [(".5", 0), (",000", 0), ("U.S.", 0), ("é", 0), ("1-", 0), ("two ", 2_000), ("5 km ", 2_000)]
    {
        let times = if found == 0 { 15_000 } else { found };
        let text = piece.repeat(times);
        assert_eq!(all(text.trim_end_matches('-')).len(), found, "{piece:?}");
    }
}
