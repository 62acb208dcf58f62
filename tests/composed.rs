//! The kinds that `extract` composes: every example in THE TABLE is found in its text, no counterexample is.

use factcheck::catalog::TABLE;
use factcheck::catalog::kind::Kind;
use factcheck::document::read::plain;
use factcheck::extract::extract;

fn composed() -> impl Iterator<Item = &'static Kind> {
    TABLE.iter().filter(|kind| kind.read.is_none() && kind.units.is_empty())
}

fn values(kind: &Kind, text: &str) -> Vec<String> {
    let document = plain("example.txt", text.to_owned(), None);
    let found = extract(&document).findings.into_iter().filter(|finding| finding.kind == kind.name);
    found.map(|finding| finding.value.to_string()).collect()
}

#[test]
fn every_example_is_found_as_the_one_value_of_its_kind() {
    let mut wrong = Vec::new();
    for kind in composed() {
        for example in kind.examples {
            for text in example.texts {
                let found = values(kind, text);
                if found != [example.value] {
                    wrong.push(format!("{} {}: {text:?} has {found:?}", kind.name, example.value));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_counterexample_holds_a_value_of_its_kind() {
    let mut wrong = Vec::new();
    for kind in composed() {
        for text in kind.counterexamples {
            let found = values(kind, text);
            if !found.is_empty() {
                wrong.push(format!("{}: {text:?} has {found:?}", kind.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
