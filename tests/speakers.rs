//! Who said what: a text and a claim about its words, and the verdict. False passes are the worst, so most rows tempt.

mod verdicts;

use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Supported};
use verdicts::check;

#[test]
fn a_surname_that_two_people_bear_speaks_for_neither() {
    check(
        "Ann Ray and Tom Ray testified on Monday. “The books were in order all year,” Ray said.",
        &[
            ("\"The books were in order all year\" said by Ann Ray", Inconclusive),
            ("\"The books were in order all year\" said by Tom Ray", Inconclusive),
            ("\"The books were in order all year\" said by Ray", Supported),
            ("\"The books were in order all year\" said by Eva Kern", Refuted),
        ],
    );
    check(
        "Ann Ray testified on Monday. “The books were in order all year,” Ray said.",
        &[("\"The books were in order all year\" said by Ann Ray", Supported)],
    );
}

#[test]
fn titles_are_stripped_and_told() {
    check(
        "According to Dr. Lee, “the vaccine works in older people too”. “The army will not move without orders,” Gen. \
         Karl Moss told senators. Sen. Ida Wells said: “That is not what the memo says.” Sir Paul Crane said: “I drink \
         it every single day.”",
        &[
            ("\"the vaccine works in older people too\" said by Lee", Supported),
            ("\"the vaccine works in older people too\" said by Dr Lee", Supported),
            ("\"The army will not move without orders\" said by General Moss", Supported),
            ("\"The army will not move without orders\" said by Gen. Karl Moss", Supported),
            ("\"The army will not move without orders\" said by Senator Moss", Inconclusive),
            ("\"That is not what the memo says\" said by Senator Wells", Supported),
            ("\"That is not what the memo says\" said by Karl Moss", Refuted),
            ("\"I drink it every single day\" said by Paul Crane", Supported),
            ("\"I drink it every single day\" said by Sir Paul Crane", Supported),
        ],
    );
}

#[test]
fn whose_lawyer_somebody_is_does_not_speak() {
    check(
        "Rita Shaw's lawyer, Bo Finn, said: “She will pay when the court tells her.”",
        &[
            ("\"She will pay when the court tells her\" said by Bo Finn", Supported),
            ("\"She will pay when the court tells her\" said by lawyer", Supported),
            ("\"She will pay when the court tells her\" said by Rita Shaw", Refuted),
        ],
    );
    check(
        "“I will never sell the old house,” Rita Shaw's father said.",
        &[("\"I will never sell the old house\" said by Rita Shaw", Inconclusive)],
    );
    check(
        "“The road opens in May,” a spokesman for mayor Ole Dahl said.",
        &[
            ("\"The road opens in May\" said by a spokesman", Supported),
            ("\"The road opens in May\" said by Ole Dahl", Inconclusive),
            ("\"The road opens in May\" said by mayor", Inconclusive),
        ],
    );
}

#[test]
fn a_deputy_is_not_who_they_stand_in_for() {
    check(
        "“We mended the gate in June,” deputy mayor Ole Dahl said. “The gate is still broken today,” said the former \
         harbour master, Eva Roos.",
        &[
            ("\"We mended the gate in June\" said by mayor", Inconclusive),
            ("\"We mended the gate in June\" said by deputy mayor", Supported),
            ("\"The gate is still broken today\" said by harbour master", Inconclusive),
            ("\"The gate is still broken today\" said by former harbour master", Supported),
        ],
    );
}

#[test]
fn a_role_of_which_the_text_tells_nothing_is_left_open() {
    check(
        "“We mended the gate in June,” Ole Dahl, mayor of Sund and a keen sailor, said. The treasurer, Eva Roos, was \
         silent.",
        &[
            ("\"We mended the gate in June\" said by mayor of Sund", Supported),
            ("\"We mended the gate in June\" said by sailor", Supported),
            ("\"We mended the gate in June\" said by treasurer", Refuted),
            ("\"We mended the gate in June\" said by Eva Roos", Refuted),
            ("\"We mended the gate in June\" said by engineer", Inconclusive),
        ],
    );
}

#[test]
fn what_another_is_told_to_have_said_is_left_open() {
    check(
        "“The shares are worth nothing at all,” Rita Shaw said Ole Dahl had told her.",
        &[
            ("\"The shares are worth nothing at all\" said by Rita Shaw", Inconclusive),
            ("\"The shares are worth nothing at all\" said by Ole Dahl", Inconclusive),
        ],
    );
    check(
        "Quoting Otto Brand, Mia Falk said the bridge was “a disaster waiting to happen”.",
        &[("\"a disaster waiting to happen\" said by Mia Falk", Inconclusive)],
    );
    check(
        "Ole Dahl told Rita Shaw: “The shares are worth nothing at all.”",
        &[
            ("\"The shares are worth nothing at all\" said by Ole Dahl", Supported),
            ("\"The shares are worth nothing at all\" said by Rita Shaw", Refuted),
        ],
    );
}

#[test]
fn what_is_supposed_denied_or_made_up_is_not_said() {
    for text in [
        "Had Ole Dahl said “the dam was built on sand”, the town would have fled.",
        "If Ole Dahl said “the dam was built on sand”, nobody heard it.",
        "Ole Dahl might have said “the dam was built on sand”.",
        "Ole Dahl never said “the dam was built on sand”.",
        "Ole Dahl didn’t say “the dam was built on sand”.",
        "A fake post claimed that Ole Dahl had said “the dam was built on sand”.",
        "Ole Dahl was falsely quoted as saying “the dam was built on sand”.",
    ] {
        check(text, &[("\"the dam was built on sand\" said by Ole Dahl", Inconclusive)]);
    }
    for text in [
        "Asked if he was worried, Ole Dahl said “the dam was built on sand”.",
        "Ole Dahl said “the dam was built on sand” and nobody denied it.",
        "“The dam was built on sand,” Ole Dahl said if briefly.",
        "In a statement, Ole Dahl said “the dam was built on sand”.",
        "Ole Dahl, 54, said on Friday that “the dam was built on sand”.",
    ] {
        check(text, &[("\"the dam was built on sand\" said by Ole Dahl", Supported)]);
    }
}

#[test]
fn the_mayor_is_no_former_mayor() {
    check(
        "“The roof leaks all day long,” the mayor said. Ole Dahl, the former mayor, disagreed.",
        &[
            ("\"The roof leaks all day long\" said by Ole Dahl", Inconclusive),
            ("\"The roof leaks all day long\" said by the mayor", Supported),
        ],
    );
    check(
        "Mayor Eva Roos spoke first. “The roof leaks all day long,” the mayor said.",
        &[("\"The roof leaks all day long\" said by Eva Roos", Supported)],
    );
}
