//! A short text comes in; everything that is found in it, one finding a line, goes out.

use factcheck::base::value::Value;
use factcheck::document::model::Document;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::extract::finding::{Attachment, Finding, Standing};

#[test]
fn every_text_gives_its_findings() {
    insta::glob!("stages/*.txt", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        insta::assert_snapshot!(findings(plain("stage.txt", text, None)));
    });
}

fn findings(document: Document) -> String {
    let mut shown = String::new();
    for finding in extract(&document).findings {
        shown += &line(&document, &finding);
        shown.push('\n');
    }
    shown
}

/// `name "Ana Duarte" | Ana Duarte | Role: head coach`, words and lists with the labels that bind strongest.
fn line(document: &Document, finding: &Finding) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut line =
        format!("{} {} | {}", finding.kind, finding.value, words(finding.span.text(&document.text)));
    if let Value::Words(value) = &finding.value
        && let Some(speaker) = &value.speaker
    {
        line += &format!(" | said by: {} ({})", speaker.name, speaker.role);
    }
    let composed = matches!(finding.value, Value::Words(_) | Value::Series(_));
    for label in finding.labels.iter().filter(|label| composed && label.attachment <= Attachment::Role) {
        let first = document.tokens[label.tokens.start].span;
        let last = document.tokens[label.tokens.end - 1].span;
        line += &format!(" | {:?}: {}", label.attachment, words(first.join(last).text(&document.text)));
    }
    match finding.standing {
        Standing::Asserted => {}
        Standing::Announced => line.push_str(" | announced"),
        Standing::Unsettled(why) => line += &format!(" | unsettled: {why}"),
    }
    if let Some(reason) = finding.aside {
        line += &format!(" | aside: {reason}");
    }
    line
}
