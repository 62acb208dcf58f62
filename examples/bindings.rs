//! Text files come in; every value that a name of the concept table finds in them goes out, with the reasons: for
//! whoever adds rows, to see at what they bind falsely. `cargo run --example bindings -- [--all] FILE…`; without
//! `--all` only what some other word than the name itself bound; with `--names LIST` the names of a file, one a line,
//! instead of the table's.

use factcheck::base::value::Value;
use factcheck::catalog::kind::Shape;
use factcheck::catalog::lexicon::concept::{Use, rows};
use factcheck::claim::ast::{Alternative, Phrase, SelectorRelation, Subject};
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::{Bearing, Source};
use factcheck::ground::fit::Want;
use factcheck::ground::search::ground;

/// The tests that a concept may stand in.
fn wants(uses: &[Use]) -> Vec<(&'static str, Option<&'static str>, Want)> {
    let amount = |dimension| Want { shape: Some(Shape::Amount), dimension };
    let all = [
        (Use::Count, "count", None, amount(None)),
        (Use::Money, "money", None, amount(Some("money USD"))),
        (Use::Rate, "rate", None, amount(Some("ratio"))),
        (Use::Measure, "length", None, amount(Some("length"))),
        (Use::Measure, "duration", None, Want { shape: Some(Shape::Duration), dimension: None }),
        (Use::Date, "date", Some("date"), Want { shape: Some(Shape::Moment), dimension: None }),
        (Use::Name, "name", None, Want { shape: Some(Shape::Words), dimension: None }),
    ];
    let wanted = all.into_iter().filter(|(one, ..)| uses.contains(one));
    wanted.map(|(_, label, kind, want)| (label, kind, want)).collect()
}

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let all = arguments.iter().any(|argument| argument == "--all");
    arguments.retain(|argument| argument != "--all");
    let list = arguments.iter().position(|argument| argument == "--names").map(|at| {
        arguments.remove(at);
        std::fs::read_to_string(arguments.remove(at)).unwrap_or_default()
    });
    let names: Vec<(String, Vec<Use>)> = match &list {
        Some(list) => {
            list.lines().map(|name| (name.to_owned(), vec![Use::Count, Use::Money, Use::Date])).collect()
        }
        None => rows().iter().map(|concept| (concept.title(), concept.uses.clone())).collect(),
    };
    for path in arguments {
        let document = plain(&path, std::fs::read_to_string(&path).unwrap_or_default(), None);
        let extraction = extract(&document);
        let sources = [Source { name: None, document, extraction }];
        for (title, uses) in &names {
            for (label, kind, want) in wants(uses) {
                let alternatives = vec![Alternative { words: title.clone(), quoted: false }];
                let phrases = vec![Phrase { relation: SelectorRelation::Of, alternatives }];
                let subject = Subject { text: title.clone(), quantifier: None, kind, phrases, source: None };
                for one in ground(&subject, &want, &sources, &[]).evidence {
                    let reasons = one.reasons.join("; ");
                    if !all && !reasons.contains("lexicon") && !reasons.contains("dictionary") {
                        continue;
                    }
                    let [source] = &sources;
                    let Some(finding) = source.extraction.findings.get(one.finding) else { continue };
                    let text = &source.document.text;
                    let sentence = source.document.sentences.get(finding.sentence);
                    let sign = match one.bearing {
                        Bearing::Exact => "",
                        Bearing::AtLeast => ">= ",
                        Bearing::AtMost => "<= ",
                    };
                    let value = match &finding.value {
                        Value::Words(_) => finding.span.text(text).to_owned(),
                        value => value.to_string(),
                    };
                    println!("{title} [{label}] {sign}{value} {:.2} {reasons}", one.score);
                    println!("      {}", sentence.map_or("", |sentence| sentence.span.text(text)).trim());
                }
            }
        }
    }
}
