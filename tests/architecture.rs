//! Holds the rules of the house (ARCHITECTURE.md), each as a function over files, each tried on a planted
//! violation that it must report.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use rules::RULES;
use source::File;
use std::path::Path;

/// Every file of `src`, sorted.
fn house() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                files.push(File::new(&name, &std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn broken(rule: &str, files: &[File]) -> Vec<String> {
    let (_, check) = RULES.iter().find(|(name, _)| *name == rule).expect("a rule of that name");
    check(files)
}

/// Fails unless the rule reports just these lines of these files.
fn reports(rule: &str, files: &[(&str, &str)], expected: &[&str]) {
    let files: Vec<File> = files.iter().map(|(path, text)| File::new(path, text)).collect();
    let told = broken(rule, &files);
    assert_eq!(told.len(), expected.len(), "{rule}: {told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(expected), "{rule}: {told:?}, not {expected:?}");
    }
}

#[test]
fn the_house_keeps_its_rules() {
    let files = house();
    assert!(files.len() > 50, "the house is found");
    let told: Vec<String> = RULES
        .iter()
        .flat_map(|(rule, check)| check(&files).into_iter().map(move |place| format!("{place} ({rule})")))
        .collect();
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

#[test]
fn planted_folders_out_of_the_diagram() {
    let rule = "the folders are those of the diagram, in its order";
    reports(rule, &[("src/zoo/mod.rs", "//! x")], &["src/zoo/mod.rs:1"]);
    reports(rule, &[("src/lib.rs", "//! x\npub mod claim;\npub mod base;")], &["src/lib.rs:1"]);
    reports(rule, &[("src/lib.rs", "//! x\npub mod base;\npub mod claim;"), ("src/base/mod.rs", "")], &[]);
}

#[test]
fn planted_imports_from_below() {
    let rule = "a folder imports only from folders above it";
    let path = "src/claim/ast.rs";
    reports(rule, &[(path, "use crate::judge::decide;")], &["src/claim/ast.rs:1"]);
    reports(
        rule,
        &[(path, "use crate::{base::span::Span,\n  run::{exit, test}};")],
        &["src/claim/ast.rs:2"; 2],
    );
    reports(rule, &[(path, "fn f() { super::super::judge::decide::judge() }")], &["src/claim/ast.rs:1"]);
    reports(rule, &[(path, "mod tests { use super::super::super::run::exit; }")], &["src/claim/ast.rs:1"]);
    let allowed = "// crate::run::exit\nconst A: &str = \"crate::run::exit\";\nuse crate::base::span::Span;\n\
                   const B: char = '\"'; /* crate::run /* */ crate::run */ const C: &str = r#\"\" crate::run::x\"#;";
    reports(rule, &[(path, allowed)], &[]);
}

#[test]
fn planted_cycles() {
    let rule = "no cycle inside a folder";
    let two = [("src/judge/a.rs", "use super::b::B;"), ("src/judge/b.rs", "use crate::judge::a::A;")];
    reports(rule, &two, &["src/judge/a.rs", "src/judge/b.rs"]);
    let through_parent = [
        ("src/judge/mod.rs", "pub mod a;\npub const T: u8 = a::A;"),
        ("src/judge/a.rs", "use super::T;\npub const A: u8 = 1;"),
    ];
    reports(rule, &through_parent, &["src/judge/a.rs", "src/judge/mod.rs"]);
    let only_in_tests = [
        ("src/judge/a.rs", "use super::b::B;"),
        ("src/judge/b.rs", "#[cfg(test)]\nmod tests { use super::super::a::A; }"),
    ];
    reports(rule, &only_in_tests, &[]);
}

#[test]
fn planted_claims_in_extract() {
    let rule = "extract never sees a claim";
    reports(rule, &[("src/extract/find.rs", "use crate::claim::ast::Claim;")], &["src/extract/find.rs:1"]);
    reports(rule, &[("src/ground/find.rs", "use crate::claim::ast::Claim;")], &[]);
}

const MONEY: (&str, &str) = ("src/catalog/money.rs", "pub const MONEY: Kind = Kind {};");

#[test]
fn planted_kinds_where_only_shapes_are_known() {
    let rule = "judge, record and report know shapes, not kinds";
    reports(rule, &[MONEY, ("src/report/x.rs", "use crate::catalog::money;")], &["src/report/x.rs:1"]);
    reports(rule, &[MONEY, ("src/judge/x.rs", "use crate::catalog::kind::Shape;")], &[]);
}

#[test]
fn planted_kinds_that_know_one_another() {
    let rule = "kinds never import one another";
    let count = "use super::money::MONEY;\npub const COUNT: Kind = Kind {};";
    reports(rule, &[MONEY, ("src/catalog/count.rs", count)], &["src/catalog/count.rs:1"]);
    reports(rule, &[MONEY, ("src/catalog/mod.rs", "use money::MONEY;")], &[]);
}

#[test]
fn planted_io_outside_run() {
    let rule = "only run does I/O and looks at a clock";
    let bad =
        "use std::{fmt, fs};\nfn f() { std::io::stdin(); }\nfn g() { println!(); }\nuse std::time::Instant;";
    let expected = ["src/judge/a.rs:1", "src/judge/a.rs:2", "src/judge/a.rs:4", "src/judge/a.rs:3"];
    reports(rule, &[("src/judge/a.rs", bad)], &expected);
    reports(rule, &[("src/run/a.rs", bad)], &[]);
    reports(rule, &[("src/judge/a.rs", "use std::fmt::Write;\nfn f() { writeln!(out); }")], &[]);
}

#[test]
fn planted_pest_outside_claim() {
    let rule = "only claim knows pest";
    let text = "use pest::Parser;";
    reports(rule, &[("src/judge/a.rs", text), ("src/claim/a.rs", text)], &["src/judge/a.rs:1"]);
    reports(rule, &[("src/judge/a.rs", "// pest\nlet pests = tempest;")], &[]);
}

#[test]
fn planted_long_files_and_functions() {
    let file = "//! x\n".repeat(401);
    reports("a file has at most 400 lines", &[("src/base/a.rs", &file)], &["src/base/a.rs:401"]);
    reports("a file has at most 400 lines", &[("src/base/a.rs", &"\n".repeat(400))], &[]);
    let body = |lines: usize| format!("\npub fn long(a: [u8; 3])\n{{{}}}", "\n".repeat(lines));
    let rule = "a function has at most 60 lines";
    reports(rule, &[("src/base/a.rs", &body(59))], &["src/base/a.rs:2: `long` has 61"]);
    reports(rule, &[("src/base/a.rs", &body(58))], &[]);
}

#[test]
fn planted_headers_and_names() {
    let rule = "a file opens with what comes in and what goes out";
    reports(
        rule,
        &[("src/base/a.rs", "use x;"), ("src/base/b.rs", "//! Spans come in.")],
        &["src/base/a.rs:1"],
    );
    let rule = "no module is named for nothing";
    reports(rule, &[("src/base/utils.rs", ""), ("src/base/span.rs", "")], &["src/base/utils.rs:1"]);
}

#[test]
fn planted_reexports() {
    let rule = "no glob re-export";
    reports(rule, &[("src/base/mod.rs", "pub mod a;\npub use a::*;")], &["src/base/mod.rs:2"]);
    reports(rule, &[("src/base/mod.rs", "pub(crate) use super::base::{a::*, b};")], &["src/base/mod.rs:1"]);
    reports(rule, &[("src/base/a.rs", "mod tests { use super::*; }")], &[]);
    let rule = "siblings are named by their file, not through the parent";
    reports(rule, &[("src/base/mod.rs", "pub mod a;\npub use a::A;")], &["src/base/mod.rs:2"]);
    reports(rule, &[("src/base/mod.rs", "pub mod a;\nuse a::A;")], &[]);
}
