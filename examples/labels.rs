//! A text file comes in; every finding with its labels goes out: for whoever works on attaching.

use factcheck::document::read::plain;
use factcheck::extract::extract;

fn main() {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let document = plain(&path, text, None);
        for finding in &extract(&document).findings {
            println!(
                "{} {} [{}] {:?}{}",
                finding.kind,
                finding.value,
                finding.span.text(&document.text),
                finding.standing,
                finding.aside.map_or(String::new(), |aside| format!(" ASIDE {aside}"))
            );
            for label in &finding.labels {
                let words: Vec<&str> =
                    document.tokens[label.tokens.clone()].iter().map(|t| t.text(&document.text)).collect();
                println!("      {:?}: {}", label.attachment, words.join(" "));
            }
        }
    }
}
