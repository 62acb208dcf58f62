//! The language reference: its examples load, and its mistakes are answered in the words that it gives.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

use factcheck::claim::load::{Loaded, load};
use factcheck::claim::loader::{LoadError, Loader};

/// The example as a file of its own; whatever it includes is there, and empty.
struct Example<'t>(&'t str);

impl Loader for Example<'_> {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        Ok(if path == "example.claims" { self.0.to_owned() } else { String::new() })
    }

    fn resolve(&self, _: &str, path: &str) -> Result<String, LoadError> {
        Ok(path.to_owned())
    }
}

fn loaded(example: &str) -> Loaded {
    load("example.claims", &Example(example))
}

/// Each fenced block of the reference: what is written behind the fence, the block, and the line that follows it.
fn blocks(text: &str) -> Vec<(&str, String, &str)> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let behind = lines.clone().next().unwrap_or("");
        found.push((info, block.join("\n") + "\n", behind));
    }
    found
}

#[test]
fn the_reference_tells_no_lies() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/language.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (mut good, mut bad) = (0, 0);
    for (info, block, behind) in blocks(&text) {
        let told: Vec<String> = loaded(&block)
            .problems
            .iter()
            .map(|problem| format!("> {}: {}", problem.message, problem.label))
            .collect();
        match info {
            "claims" => {
                assert_eq!(told, Vec::<String>::new(), "{block}");
                good += 1;
            }
            "claims-error" => {
                assert_eq!(told, [behind], "{block}");
                bad += 1;
            }
            _ => {}
        }
    }
    assert!(good > 8 && bad > 10, "{good} examples, {bad} mistakes");
}
