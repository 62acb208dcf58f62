//! Winners, authors, buyers, headquarters and venues: what is told by a verb; a text and a claim, and the verdict.

mod verdicts;

use factcheck::base::verdict::Verdict::{Conflicting, Refuted, Silent, Supported};
use verdicts::check;

#[test]
fn who_beats_another_or_wins_a_contest_is_its_winner() {
    for text in [
        "Norbo beat Lyndale 3–1 in the final.",
        "Lyndale was beaten by Norbo in five sets.",
        "The race was won by Norbo, and Lyndale came second.",
        "Last night Norbo won the Nordic Cup.",
        "On Sunday Norbo won 3–1.",
        "On Sunday Lyndale lost to Norbo.",
        "The winner was Norbo.",
        "Lyndale finished second behind Norbo, who won the race.",
    ] {
        check(text, &[("winner = \"Norbo\"", Supported), ("winner = \"Lyndale\"", Refuted)]);
    }
    check(
        "Lena Quist won the election with 52 % of the vote.",
        &[
            ("election winner = \"Lena Quist\"", Supported),
            ("winner of the election = \"Lena Quist\"", Supported),
            ("winner of the race = \"Lena Quist\"", Silent),
        ],
    );
}

#[test]
fn a_seat_a_toss_and_a_hope_are_no_victory() {
    for text in [
        "Piet Bos won 31% of the vote.",
        "Piet Bos won the toss.",
        "Piet Bos won a seat on the council.",
        "Piet Bos won silver.",
        "Piet Bos won support from farmers.",
        "Piet Bos did not win the race.",
        "Piet Bos hopes to win the race.",
        "If Piet Bos wins the race, he will be champion.",
        "Piet Bos nearly won the race.",
        "Defending champion Piet Bos lost in the first round.",
        "The brother of Piet Bos won the race.",
    ] {
        check(text, &[("winner = \"Piet Bos\"", Silent)]);
    }
    check(
        "Last year Sam Ott won the race. This year Nils Aho won it.",
        &[("winner = \"Sam Ott\"", Conflicting)],
    );
}

#[test]
fn works_have_authors_and_companies_buyers() {
    for text in [
        "“Salt Roads”, written by Ines Calder, sold 4,000 copies.",
        "Ines Calder is the author of “Salt Roads”.",
        "Ines Calder, author of “Salt Roads”, lives in Hull.",
        "Ines Calder wrote “Salt Roads” in Hull.",
    ] {
        check(
            text,
            &[
                ("author = \"Ines Calder\"", Supported),
                ("author of \"Salt Roads\" = \"Ines Calder\"", Supported),
                ("author = \"Tom Calder\"", Refuted),
            ],
        );
    }
    check("Ines Calder wrote to the mayor.", &[("author = \"Ines Calder\"", Silent)]);
    check(
        "Norfund bought Orlo Foods for $3m.",
        &[("buyer = \"Norfund\"", Supported), ("buyer = \"Orlo Foods\"", Refuted)],
    );
    check(
        "The film was directed by Eva Ladd and stars Omar Finch.",
        &[("director = \"Eva Ladd\"", Supported), ("director = \"Omar Finch\"", Refuted)],
    );
}

#[test]
fn places_are_what_is_told_of_them() {
    for text in [
        "Orlo Foods, based in Oslo, employs 300 people.",
        "Orlo Foods is headquartered in Oslo, Norway.",
        "Orlo Foods has its headquarters in Oslo and a plant in Bergen.",
        "The Oslo-based company makes soup.",
    ] {
        check(text, &[("headquarters = \"Oslo\"", Supported), ("headquarters = \"Bergen\"", Refuted)]);
    }
    for text in ["Orlo Foods is not based in Oslo.", "Orlo Foods was formerly based in Oslo."] {
        check(text, &[("headquarters = \"Oslo\"", Silent)]);
    }
    for text in [
        "The concert took place on Friday at Hollow Park.",
        "The concert was held at Hollow Park in Leeds.",
        "The venue was Hollow Park.",
    ] {
        check(text, &[("venue = \"Hollow Park\"", Supported), ("venue = \"Elm Park\"", Refuted)]);
    }
    check(
        "Eva Kern was born in Hull and lives in Leeds.",
        &[("birthplace = \"Hull\"", Supported), ("birthplace = \"Leeds\"", Refuted)],
    );
    check(
        "Havn, the capital of the region, was flooded.",
        &[("capital of the region = \"Havn\"", Supported), ("capital = \"Sund\"", Refuted)],
    );
}
