//! The concept table as a journalist meets it: short texts with claims, by domain, in `tests/concepts/*.txt`. A block
//! is a text on one line and the claims under it, each with the verdict that a careful reader gives.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use std::fs;
use std::path::Path;

/// What is wrong with the claims of one block.
fn wrong(block: &str) -> Vec<String> {
    let block = block.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    let Some((text, claims)) = block.split_once('\n') else {
        return vec![format!("no claims under `{block}`")];
    };
    let document = plain("text.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    let loaded = load_text(claims);
    let unread = loaded.problems.iter().map(|problem| format!("{text}\n  not read: {problem:?}"));
    let judged = loaded.program.claims.iter().filter_map(|claim| {
        let found = judge(claim, &sources, &loaded.program.aliases);
        let same = found.verdict == claim.expected;
        (!same).then(|| format!("{text}\n  {}: {}, because {}", claim.id, found.verdict, found.reason))
    });
    unread.chain(judged).collect()
}

#[test]
fn short_texts_of_every_domain_ground_what_they_tell_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/concepts");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut blocks, mut found) = (0, Vec::new());
    for file in &files {
        let content = fs::read_to_string(file).unwrap();
        for block in content.split("\n\n").map(str::trim).filter(|block| block.contains('\n')) {
            blocks += 1;
            let name = file.file_stem().unwrap().to_string_lossy();
            found.extend(wrong(block).into_iter().map(|line| format!("{name}: {line}")));
        }
    }
    assert!(blocks >= files.len() * 10, "a domain has ten texts at least");
    assert!(found.is_empty(), "{} wrong:\n{}", found.len(), found.join("\n"));
}
