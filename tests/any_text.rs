//! Any text whatever becomes a document and an extraction whose parts cover it, in time that grows no faster.

use factcheck::base::span::Span;
use factcheck::document::model::Document;
use factcheck::document::read::read;
use factcheck::extract::clauses::clauses;
use factcheck::extract::draft::Draft;
use factcheck::extract::extract;
use proptest::prelude::*;

fn check(path: &str, text: &str) {
    let Ok(document) = read(path, text.as_bytes(), None) else { return };
    let whole = Span::of(0..document.text.len());
    assert!(document.tokens.iter().all(|token| whole.contains(token.span)));
    assert!(document.tokens.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "tokens in order");
    assert_covers(&document);
    let extraction = extract(&document);
    for finding in &extraction.findings {
        assert!(document.text.get(finding.span.range()).is_some(), "findings on character boundaries");
    }
}

/// Sentences cover the tokens, clauses the sentences, blocks the sentences; each in order.
fn assert_covers(document: &Document) {
    let mut at = 0;
    for sentence in &document.sentences {
        assert_eq!(sentence.tokens.start, at);
        at = sentence.tokens.end;
    }
    assert_eq!(at, document.tokens.len());
    let mut at = 0;
    for clause in clauses(&Draft::new(document)) {
        assert_eq!(clause.tokens.start, at);
        at = clause.tokens.end;
    }
    assert_eq!(at, document.tokens.len());
    let mut at = 0;
    for block in &document.blocks {
        assert_eq!(block.sentences.start, at);
        at = block.sentences.end;
    }
    assert_eq!(at, document.sentences.len());
}

/// Pieces that the rules look at, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "The ",
        "dam ",
        "broke",
        ". ",
        "U.S. ",
        "Jan. ",
        "19 ",
        "2,000 ",
        "not ",
        "n't ",
        "did",
        "n’t ",
        "denied ",
        "that ",
        "if ",
        "would ",
        "from ",
        "to ",
        "(",
        "2023: ",
        ")",
        "“",
        "”",
        "\"",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "| ",
        "# ",
        "**",
        "`",
        "```\n",
        "---\n",
        "title: ",
        "date: ",
        "http://x.y/1 ",
        "a@b.c ",
        "© ",
        "Share ",
        "|---|\n",
        "&amp;",
        "[a](",
        "![",
        "é",
        "漢",
        "。",
        "\u{a0}",
        "\r\n",
        "\t",
        "…",
        "and ",
        "said ",
        "up from ",
        "£",
        "%",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_covered(text in pieces()) {
        check("x.txt", &text);
        check("x.md", &text);
    }

    #[test]
    fn any_characters_are_covered(text in "\\PC{0,200}") {
        check("x.txt", &text);
        check("x.md", &text);
    }
}

/// A megabyte of each takes seconds at most, unoptimised; anything quadratic takes minutes.
#[test]
fn long_texts_take_time_that_grows_with_their_length() {
    for piece in [
        "not 5 ",
        "denied 5 if ",
        "(5: ",
        "“a 5 ",
        "5 from 4 ",
        "a.b@c",
        "x\n",
        "- 5\n",
        "5\n\n",
        "U.S. ",
        "? ",
        "that 5 ,",
    ] {
        let text = piece.repeat(100_000 / piece.len());
        let document = read("x.txt", text.as_bytes(), None).unwrap();
        assert_covers(&document);
    }
}

/// What repeats without an end nests in no reader: a recursion as deep as the text would overflow the stack.
#[test]
fn repetitive_texts_are_read_to_their_end() {
    for piece in [
        "twenty ",
        "hundred ",
        "half ",
        "third ",
        "and a half ",
        "5% ",
        "May 5, ",
        "5 of ",
        "1,",
        "(",
        "between 5 and ",
        "from 5 to ",
        "minus ",
        "$",
        "one thousand ",
        "5 years ",
        "5 per ",
    ] {
        check("x.txt", &piece.repeat(5_000));
    }
    check("x.txt", &"twenty ".repeat(20_000));
    check("x.txt", &"minus ".repeat(20_000));
}

/// A text may begin with any of the words that a rule looks behind.
#[test]
fn a_text_begins_with_any_word() {
    check("x.txt", "to said \"- ”");
}
