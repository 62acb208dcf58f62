//! Every typical mistake of a claim file, answered by a message that says what is wrong, where, and what to write.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod render;

use factcheck::claim::load::{load, load_text, missing_source};
use render::{Folder, rendered};
use std::fmt::Write;
use std::path::PathBuf;

/// What a user reads of the file, and which claims are checked all the same.
fn told(path: &str) -> String {
    let loader = Folder(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/bad"));
    let loaded = load(path, &loader);
    let missing = missing_source(&loaded.program).filter(|_| loaded.problems.is_empty());
    let problems: Vec<_> = missing.iter().chain(&loaded.problems).collect();
    let mut out = String::new();
    for problem in &problems {
        writeln!(out, "{}", rendered(problem, &loaded.program.files)).unwrap();
    }
    for claim in &loaded.program.claims {
        writeln!(out, "read all the same: {}", claim.id).unwrap();
    }
    assert!(!problems.is_empty(), "{path} has no mistake");
    out
}

#[test]
fn every_mistake_is_answered() {
    insta::glob!("bad/*.claims", |path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(told(&name));
        });
    });
}

#[test]
fn streams_name_no_files() {
    let loaded = load_text("source \"a.txt\"\ninclude \"b.claims\"\nseats = 5");
    let told: Vec<&str> = loaded.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(told, ["a claim text in a stream names no files"; 2]);
    assert_eq!(loaded.program.claims.len(), 1);
}
