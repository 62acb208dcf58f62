//! What was said, by whom, and what a text mentions: a claim, its verdict, and the words that decide.

use factcheck::base::verdict::Verdict::{self, Inconclusive, Refuted, Silent, Supported};
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use factcheck::judge::judgement::Judgement;

const ARTICLE: &str = "\
Harbour plan divides town

“We will build the new harbour by spring, and nobody will lose a home,” said mayor Ana Duarte. “The council has \
promised it.”

Critics were less polite. The plan is “a costly dream”, one banner read.

According to engineer Paul Weiss, “the sea wall holds for a hundred years”.

4,211 views
";

fn get(claim: &str) -> Judgement {
    let document = plain("harbour.txt", ARTICLE.to_owned(), None);
    let extraction = extract(&document);
    let loaded = load_text(&format!("{claim}\n"));
    assert_eq!(loaded.problems, [], "{claim}");
    judge(&loaded.program.claims[0], &[Source { name: None, document, extraction }], &loaded.program.aliases)
}

fn check(rows: &[(&str, Verdict, &str)]) {
    for (claim, verdict, words) in rows {
        let found = get(claim);
        let shown = found.evidence.first().map_or("", |one| one.span.text(ARTICLE));
        assert_eq!((found.verdict, shown), (*verdict, *words), "{claim}: {}", found.reason);
    }
}

#[test]
fn words_are_said_by_whom_the_text_names() {
    let words = "We will build the new harbour by spring";
    check(&[
        ("\"We will build the new harbour by spring\" said by Ana Duarte", Supported, words),
        ("\"we WILL build the new harbour by spring.\" said by Duarte", Supported, words),
        ("\"We will build the new harbour by spring\" said by mayor", Supported, words),
        ("\"We will build the new harbour by spring\" said by Eva Duarte", Refuted, words),
        ("\"We will build the new harbour by spring\" said by Paul Weiss", Refuted, words),
        ("\"the new harbour\" said by Paul Weiss", Inconclusive, "the new harbour"),
        ("not \"We will build the new harbour by spring\" said by Paul Weiss", Supported, words),
    ]);
}

#[test]
fn words_may_be_left_out_and_go_on_behind_the_speaker() {
    check(&[
        (
            "\"We will build … nobody will lose a home\" said by Duarte",
            Supported,
            "We will build the new harbour by spring, and nobody will lose a home",
        ),
        (
            "\"nobody will lose a home. The council has promised it\" said by Duarte",
            Supported,
            "nobody will lose a home,” said mayor Ana Duarte. “The council has promised it",
        ),
        ("\"a costly dream\" said by Paul Weiss", Inconclusive, "a costly dream"),
        ("\"were less polite\" said by Paul Weiss", Inconclusive, "were less polite"),
        ("\"the town has never been so rich\" said by Paul Weiss", Silent, ""),
    ]);
}

#[test]
fn a_near_miss_is_shown_word_by_word() {
    let found = get("\"the sea wall holds for a thousand years\" said by Paul Weiss");
    assert_eq!(found.verdict, Refuted);
    assert_eq!(
        found.reason,
        "text: \"the sea wall holds for a hundred years\", by Paul Weiss · nearly, but not verbatim, word by word: \
         the sea wall holds for a [-thousand-] {+hundred+} years"
    );
    check(&[
        (
            "\"the sea wall holds for a thousand years\" said by Ana Duarte",
            Inconclusive,
            "the sea wall holds for a hundred years",
        ),
        ("\"sea wall fails\" said by Paul Weiss", Silent, ""),
    ]);
}

#[test]
fn mentions_are_whole_words_outside_page_furniture() {
    check(&[
        ("mentions \"MAYOR ana duarte\"", Supported, "mayor Ana Duarte"),
        ("mentions \"home, said mayor\"", Supported, "home,” said mayor"),
        ("mentions \"may\"", Refuted, ""),
        ("not mentions \"railway\"", Supported, ""),
        ("mentions \"4,211 views\"", Refuted, ""),
    ]);
    let furniture = get("mentions \"4,211 views\"");
    assert_eq!(furniture.help, ["the words stand in page furniture only, which is no part of the text"]);
    let exact = get("mentions \"one banner read\"");
    assert_eq!(exact.evidence[0].notes, ["exact"]);
}
