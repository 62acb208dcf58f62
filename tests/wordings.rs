//! How a claim may word names, numbers and lengths of time: a claim and its verdict on one text.

use factcheck::base::verdict::Verdict::{self, Inconclusive, Refuted, Silent, Supported};
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;

const ARTICLE: &str = "\
Mayor Ana Duarte opened the fair on March 3, 2021. The exercise brought 250 officers and 40 ships to the bay.

Mayor Duarte told a meeting on March 12, 2021 that “the bay has never looked so full of life.”
";

fn verdict(claims: &str) -> Verdict {
    let document = plain("bay.txt", ARTICLE.to_owned(), None);
    let extraction = extract(&document);
    let loaded = load_text(&format!("{claims}\n"));
    assert_eq!(loaded.problems, [], "{claims}");
    let sources = [Source { name: None, document, extraction }];
    judge(&loaded.program.claims[0], &sources, &loaded.program.aliases).verdict
}

fn check(rows: &[(&str, Verdict)]) {
    for (claims, expected) in rows {
        assert_eq!(verdict(claims), *expected, "{claims}");
    }
}

#[test]
fn a_number_may_have_and_in_it() {
    check(&[
        ("officers = two hundred and fifty", Supported),
        ("two hundred and fifty = officers", Supported),
        ("officers = two hundred and fifty and ships = 41", Refuted),
        ("officers > two hundred and fifty < ships", Refuted),
    ]);
}

#[test]
fn a_length_of_time_may_be_below_zero() {
    check(&[
        ("fair date - meeting date = -9 days", Supported),
        ("fair date - meeting date = 9 days", Refuted),
        ("fair date - meeting date > -1 week", Refuted),
    ]);
}

#[test]
fn a_surname_is_the_person_whom_the_text_has_introduced() {
    check(&[
        ("mayor = \"Duarte\"", Supported),
        ("mayor = \"Ana Duarte\"", Supported),
        ("mayor = \"Eva Duarte\"", Refuted),
        ("alias Duarte = Dwarte\nmayor = \"Ana Dwarte\"", Supported),
    ]);
}

#[test]
fn a_speaker_may_be_named_with_the_role() {
    check(&[
        ("\"the bay has never looked so full\" said by Mayor Duarte", Supported),
        ("\"the bay has never looked so full\" said by Mayor Ana Duarte", Supported),
        ("\"the bay has never looked so full\" said by Mayor Eva Duarte", Refuted),
        ("\"the bay has never looked so full\" said by Colonel Duarte", Inconclusive),
        ("alias Duarte = Dwarte\n\"the bay has never looked so full\" said by Dwarte", Supported),
    ]);
}

#[test]
fn officers_are_police_only_where_the_text_has_police() {
    check(&[
        ("soldiers = 250", Supported),
        ("servicemen = 250", Supported),
        ("police officers = 250", Silent),
    ]);
}
