//! A file as it stands → its blocks: kind, then words; what is set aside, and why.

use factcheck::document::model::{BlockKind, Document};
use factcheck::document::read::{plain, read};

fn shown(document: &Document) -> Vec<String> {
    let kind = |kind| match kind {
        BlockKind::Title => "title".to_owned(),
        BlockKind::Heading(level) => format!("h{level}"),
        BlockKind::Paragraph => "p".to_owned(),
        BlockKind::Item => "item".to_owned(),
        BlockKind::Cell { row, column } => format!("cell {row},{column}"),
        BlockKind::Furniture(reason) => format!("({reason})"),
    };
    let words = |range: std::ops::Range<usize>| {
        let sentences = document.sentences.get(range).unwrap_or(&[]);
        let texts = sentences.iter().map(|sentence| sentence.span.text(&document.text).replace('\n', "⏎"));
        texts.collect::<Vec<_>>().join(" | ")
    };
    document
        .blocks
        .iter()
        .map(|block| format!("{} {}", kind(block.kind), words(block.sentences.clone())))
        .collect()
}

fn text_blocks(text: &str) -> Vec<String> {
    shown(&plain("x.txt", text.to_owned(), None))
}

fn markdown_blocks(text: &str) -> Vec<String> {
    read("x.md", text.as_bytes(), None).map(|document| shown(&document)).unwrap_or_default()
}

#[test]
fn lines_that_a_machine_wrapped_are_one_paragraph() {
    let text = "Harbour reopens\n\nThe harbour of Nessau reopened on Monday after the\n\
                storm that closed it for nine days, the port authority\nsaid. Ferries sail again.\n";
    assert_eq!(
        text_blocks(text),
        [
            "title Harbour reopens",
            "p The harbour of Nessau reopened on Monday after the⏎storm that closed it for nine days, the port \
             authority⏎said. | Ferries sail again.",
        ]
    );
}

#[test]
fn lines_of_their_own_are_blocks_of_their_own() {
    let text = "Port report\n\nPort Authority of Nessau\nReleased: 3 May 2021\nNext report: 3 June 2021\n\n\
                Arrivals\n\nFerries: 41\nFreighters: 17\n\nIt was a quiet month:\n- no storms\n- two strikes that\n  \
                ended soon\n1. first\n2. second\n";
    assert_eq!(
        text_blocks(text),
        [
            "title Port report",
            "p Port Authority of Nessau",
            "p Released: 3 May 2021",
            "p Next report: 3 June 2021",
            "p Arrivals",
            "p Ferries: 41",
            "p Freighters: 17",
            "p It was a quiet month:",
            "item no storms",
            "item two strikes that⏎  ended soon",
            "item first",
            "item second",
        ]
    );
}

#[test]
fn headings_stand_apart_and_a_title_may_stand_twice() {
    let text = "Ferry fares rise\n\n4211\n\nFERRY FARES RISE\n\nFares rose on Monday.\n\nWhat it means\n\n\
                Islanders pay more than they did.\n\nShort notes\n\n- one\n";
    assert_eq!(
        text_blocks(text),
        [
            "title Ferry fares rise",
            "(a number alone on its line) 4211",
            "title FERRY FARES RISE",
            "p Fares rose on Monday.",
            "h2 What it means",
            "p Islanders pay more than they did.",
            "h2 Short notes",
            "item one",
        ]
    );
}

/// A line at the end of a text, and why it is set aside; `-` where it is content.
const LINES: &[(&str, &str)] = &[
    ("Share Tweet Email", "a share bar"),
    ("Share on Facebook | Tweet | Print", "a share bar"),
    ("Facebook Twitter WhatsApp", "a share bar"),
    ("1,204 views", "a counter of the page"),
    ("37 comments", "a counter of the page"),
    ("4 min read", "a counter of the page"),
    ("Updated 3 hours ago", "a counter of the page"),
    ("Home | News | Sport", "a navigation list"),
    ("Home > World > Europe", "a navigation list"),
    ("© 2024 Harbour News", "a copyright line"),
    ("Copyright 2023 Nessau Post. All rights reserved.", "a copyright line"),
    ("Sign up for our morning newsletter.", "a subscription or newsletter line"),
    ("Subscribe to our newsletter and get 10 stories a day.", "a subscription or newsletter line"),
    ("We use cookies to improve this site.", "a cookie or privacy notice"),
    ("Read more: Ferries sail again after 9 days", "a link to other pages"),
    ("Related: The 40 worst storms", "a link to other pages"),
    ("More from Business", "a link to other pages"),
    ("Advertisement", "an advertisement"),
    ("Photo: Lea Brandt / Nessau Post", "a photo credit"),
    ("Photo by Lea Brandt", "a photo credit"),
    ("Подпишитесь на наш канал", "in another language than the article"),
    (
        "Abonnieren Sie unseren Kanal und bleiben Sie mit uns auf dem Laufenden",
        "in another language than the article",
    ),
    // Content, however short.
    ("Turnout: 61%", "-"),
    ("Nessau 3-2 Kirk", "-"),
    ("He said no.", "-"),
    ("“We lost 4 boats.”", "-"),
    ("Ferries: 41", "-"),
    ("Share prices fell by 4%.", "-"),
    ("Shares rose 3% on Monday", "-"),
    ("Subscribers rose to 4,000.", "-"),
    ("Follow the money, she said.", "-"),
    ("More from the state will come, 40 million in all, said Haas.", "-"),
    ("Advertisement spending fell by 7%.", "-"),
    ("Cookies sold well: 4,000 boxes in May.", "-"),
    ("Photo exports rose to 300.", "-"),
    ("Telegram", "-"),
    ("Print sales fell to 4,000 copies.", "-"),
    ("Views differ on the 40 boats.", "-"),
    ("Comments by Haas on the 12 cases were withdrawn.", "-"),
    ("Privacy claims rose to 500.", "-"),
    ("Copyright cases rose to 45 in the courts of Nessau last year, the clerk said.", "-"),
    ("Published: 9 May 2024", "-"),
];

#[test]
fn furniture_goes_and_content_stays() {
    let mut wrong = Vec::new();
    for (line, expected) in LINES {
        let text = format!(
            "Storm closes the harbour of Nessau\n\nThe storm closed the harbour on Monday.\n\n{line}\n"
        );
        let document = plain("x.txt", text, None);
        let found = match document.blocks.last().map(|block| block.kind) {
            Some(BlockKind::Furniture(reason)) => reason,
            _ => "-",
        };
        if found != *expected {
            wrong.push(format!("{line}: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn numbers_in_a_column_or_under_a_label_are_content() {
    let column = "Results of the vote in Nessau\n\nGreens\n\n41\n\nLiberals\n\n17\n";
    assert!(text_blocks(column).iter().all(|block| !block.starts_with('(')));
    let rows = "Results of the vote in Nessau\n\nThe count is over.\n\n41\n17\n12\n";
    assert!(text_blocks(rows).iter().all(|block| !block.starts_with('(')));
}

#[test]
fn markdown_gives_headings_items_cells_and_places_in_the_file() {
    let text = "---\ntitle: \"Port of Nessau\"\ndate: 2021-05-03\n---\n# Port of Nessau\n\nThe port has **2,000** \
                [berths](https://x.example/77) &amp; a *long* quay.\n\n## Ships\n\n- 41 ferries\n- 17 freighters, of \
                which\n  3 are old\n\n| ship | built |\n|---|---|\n| Ada | 1946 |\n| Bea | 1951 |\n\n```\nlet x = 5000;\n\
                ```\n\n![12 boats](a.png)\n\n> Quoted text.\n";
    assert_eq!(
        markdown_blocks(text),
        [
            "title Port of Nessau",
            "title Port of Nessau",
            "p The port has **2,000** [berths](https://x.example/77) &amp; a *long* quay.",
            "h2 Ships",
            "item 41 ferries",
            "item 17 freighters, of which⏎  3 are old",
            "cell 0,0 ship",
            "cell 0,1 built",
            "cell 1,0 Ada",
            "cell 1,1 1946",
            "cell 2,0 Bea",
            "cell 2,1 1951",
            "(a code block) let x = 5000;",
            "p Quoted text.",
        ]
    );
    let document = read("x.md", text.as_bytes(), None).unwrap();
    let words: Vec<&str> = document.tokens.iter().map(|token| token.text(text)).collect();
    assert!(words.join(" ").contains("The port has 2,000 berths &amp; a long quay ."));
    let dated = document.dated.unwrap();
    assert_eq!((dated.date.to_string().as_str(), dated.origin), ("2021-05-03", "the front matter"));
}

#[test]
fn a_sentence_that_stands_twice_names_its_first_place() {
    let text = "A title\n\nThe “mission” had 250 tanks.\n\nOne more. The \"mission\" had 250  tanks. It had 251 tanks.\n";
    let document = plain("x.txt", text.to_owned(), None);
    let repeats: Vec<Option<usize>> = document.sentences.iter().map(|sentence| sentence.repeats).collect();
    assert_eq!(repeats, [None, None, None, Some(1), None]);
}

#[test]
fn every_token_lies_in_one_sentence_of_one_block() {
    for text in [
        "",
        "\n\n",
        "x",
        "- \n- \n",
        "# \n\n|",
        "* a\n\n  * b\n\n    c\n",
        "\u{FEFF}",
        "[a](b) ![",
        "1.\n2.\n",
    ] {
        for path in ["x.txt", "x.md"] {
            let document = read(path, text.as_bytes(), None).unwrap();
            let covered: usize = document.sentences.iter().map(|sentence| sentence.tokens.len()).sum();
            assert_eq!(covered, document.tokens.len(), "{text:?} as {path}");
            assert!(document.blocks.iter().all(|block| !block.sentences.is_empty()), "{text:?} as {path}");
        }
    }
}
