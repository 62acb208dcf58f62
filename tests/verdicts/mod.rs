//! A text and claims on it, each with the verdict that a careful reader gives: they are judged, and compared.

use factcheck::base::verdict::Verdict;
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;

/// Asserts that each claim gets its verdict on the text.
#[track_caller]
pub(crate) fn check(text: &str, claims: &[(&str, Verdict)]) {
    for (claim, verdict) in claims {
        let document = plain("text.txt", text.to_owned(), None);
        let extraction = extract(&document);
        let loaded = load_text(&format!("{claim}\n"));
        assert_eq!(loaded.problems, [], "{claim}");
        let source = Source { name: None, document, extraction };
        let found = judge(&loaded.program.claims[0], &[source], &loaded.program.aliases);
        assert_eq!(found.verdict, *verdict, "{text}\n{claim}: {}", found.reason);
    }
}
