//! The day that a document itself bears: text → day, how it is known, the words.

use factcheck::document::read::{plain, read};

const BODY: &str = "The harbour of Nessau reopened after the storm of 2 May 1999. Ferries sail again.";

/// A line above the body, and the day it gives with its origin and words; empty where it gives none.
const LINES: &[(&str, &str)] = &[
    ("9 May 2024", "2024-05-09, the date line: 9 May 2024"),
    ("May 9, 2024", "2024-05-09, the date line: May 9, 2024"),
    ("Thursday, 9 May 2024", "2024-05-09, the date line: Thursday, 9 May 2024"),
    ("2024-05-09", "2024-05-09, the date line: 2024-05-09"),
    ("Published: 9 May 2024", "2024-05-09, the date line: 9 May 2024"),
    ("Published 9 May 2024, 14:30 GMT", "2024-05-09, the date line: 9 May 2024, 14:30 GMT"),
    ("Released: 16 April 2024", "2024-04-16, the date line: 16 April 2024"),
    (
        "Last updated on May 9, 2024 at 3:15 p.m. EDT",
        "2024-05-09, the date line: May 9, 2024 at 3:15 p.m. EDT",
    ),
    ("Thu 9 May 2024 17.30 GMT", "2024-05-09, the date line: Thu 9 May 2024"),
    ("9 May 2024 | By Noor Lind | Science desk", "2024-05-09, the date line: 9 May 2024"),
    ("Updated 9 May 2024", "2024-05-09, the date line: 9 May 2024"),
    ("Nessau, 12 March 2023", "2023-03-12, the date line: 12 March 2023"),
    ("By Ann Lee | May 9, 2024", "2024-05-09, the date line: May 9, 2024"),
    ("For immediate release: 3 June 2022", "2022-06-03, the date line: 3 June 2022"),
    // No date lines.
    ("Next release: 14 May 2024", ""),
    ("The port opened on 9 May 2024", ""),
    ("Deadline: 9 May 2024", ""),
    ("May 2024", ""),
    ("9 May", ""),
];

fn told(path: &str, text: &str) -> String {
    let document = read(path, text.as_bytes(), None).unwrap_or_else(|_| plain(path, String::new(), None));
    document.dated.map_or(String::new(), |dated| {
        let words = dated.span.map_or("", |span| span.text(&document.text));
        format!("{}, {}: {words}", dated.date, dated.origin)
    })
}

#[test]
fn date_lines_are_told_from_dates_in_the_text() {
    let mut wrong = Vec::new();
    for (line, expected) in LINES {
        for text in [
            format!("Harbour reopens\n\n{line}\n\n{BODY}\n"),
            format!("Harbour reopens\n\n{BODY}\n\n{line}\n"),
        ] {
            let found = told("x.txt", &text);
            if found != *expected {
                wrong.push(format!("{line}: {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_dateline_counts_behind_a_date_line() {
    let dateline = "Harbour reopens\n\nNESSAU, May 9, 2024 (HNA) — The harbour reopened.\n";
    assert_eq!(told("x.txt", dateline), "2024-05-09, the dateline: May 9, 2024");
    let both = "Harbour reopens\n\nUpdated 10 May 2024\n\nNESSAU, 9 May 2024 – The harbour reopened.\n";
    assert_eq!(told("x.txt", both), "2024-05-10, the date line: 10 May 2024");
    let none = "Harbour reopens\n\nNESSAU, May 9 – The harbour reopened.\n";
    assert_eq!(told("x.txt", none), "");
}

#[test]
fn front_matter_is_asked_first_and_the_claim_file_before_it() {
    let text = "---\ntitle: Harbour reopens\ndate: 2024-05-09T10:00:00Z\n---\n\nUpdated 10 May 2024\n\nIt reopened.\n";
    assert_eq!(told("x.md", text), "2024-05-09, the front matter: 2024-05-09T10:00:00Z");
    let day = jiff::civil::date(2020, 1, 2);
    let dated = plain("x.txt", text.to_owned(), Some(day)).dated;
    assert_eq!(
        dated.map(|dated| (dated.date, dated.origin, dated.span)),
        Some((day, "`dated` in the claim file", None))
    );
    let quoted = "+++\nheadline = \"Harbour reopens\"\ndate = \"9 May 2024\"\n+++\n\nIt reopened.\n";
    assert_eq!(told("x.markdown", quoted), "2024-05-09, the front matter: 9 May 2024");
}
