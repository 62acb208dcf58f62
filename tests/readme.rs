//! The README's examples, run as a reader would: files are written, the command is run, its output compared.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;
use std::process::Command;

/// A fenced block that a comment above it names: (`file` or `run`, the rest of the comment, the block).
fn blocks(markdown: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let Some(comment) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) else {
            continue;
        };
        let Some((role, rest)) = comment.split_once(": ") else { continue };
        let body: Vec<&str> = lines.by_ref().skip(1).take_while(|line| !line.starts_with("```")).collect();
        found.push((role.to_owned(), rest.to_owned(), body.join("\n") + "\n"));
    }
    found
}

fn run(command: &str, folder: &Path) -> (String, i32) {
    let words = command.split(' ').skip(1);
    let done = Command::new(env!("CARGO_BIN_EXE_factcheck"))
        .args(words)
        .current_dir(folder)
        .env_remove("FACTCHECK_UPDATE")
        .env_remove("CI")
        .env_remove("TF_BUILD")
        .output()
        .unwrap();
    (String::from_utf8(done.stdout).unwrap(), done.status.code().unwrap())
}

#[test]
fn the_readmes_examples_print_what_it_says() {
    let folder = std::env::temp_dir().join(format!("factcheck-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut runs = 0;
    for (role, rest, body) in blocks(include_str!("../README.md")) {
        if role == "file" {
            std::fs::write(folder.join(rest), body).unwrap();
        } else {
            let (command, exit) = rest.split_once(" · exit ").unwrap();
            let (output, code) = run(command, &folder);
            assert_eq!(output, body, "{command}");
            assert_eq!(code.to_string(), exit, "{command}");
            runs += 1;
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(runs > 0, "the README shows no output");
}
