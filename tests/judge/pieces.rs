//! How pieces, parts and quantifiers combine, and what is shown of them.

use super::told::{Told, judged, told};
use factcheck::base::verdict::Verdict::{self, Conflicting, Inconclusive, Refuted, Silent, Supported};
use factcheck::ground::candidate::Bearing;
use factcheck::judge::judgement::Settles::{Open, Refutes, Supports};

fn check(told: &[Told], rows: &[(&str, Verdict)]) {
    for (claim, expected) in rows {
        let decided = judged(claim, told);
        assert_eq!(decided.verdict, *expected, "{claim}: {}", decided.reason);
    }
}

#[test]
fn pieces_combine_into_five_verdicts() {
    check(
        &[told("missing", &["at least 58 people", "41 people"])],
        &[
            ("missing > 40", Supported),
            ("missing >= 58", Conflicting),
            ("missing < 30", Refuted),
            ("missing = 60", Refuted),
            ("arrests > 0", Silent),
            ("every count of missing > 40", Supported),
            ("every count of missing > 41", Refuted),
            ("any count of missing > 41", Supported),
            ("any count of missing < 30", Refuted),
            ("every count of missing > 57", Refuted),
        ],
    );
    let both = judged("missing >= 58", &[told("missing", &["at least 58 people", "41 people"])]);
    assert_eq!(both.reason, "text: [58, ∞) · claim: >= 58 · within; text: 41 · claim: >= 58 · disjoint");
    assert_eq!(both.evidence.iter().map(|one| one.settles).collect::<Vec<_>>(), [Supports, Refutes]);
}

#[test]
fn what_is_not_asserted_settles_nothing() {
    let denied = told("trapped", &["40 children"]).unsettled("denied");
    let decided = judged("trapped = 40", std::slice::from_ref(&denied));
    assert_eq!(decided.verdict, Inconclusive);
    assert_eq!(decided.reason, "text: 40 · claim: = 40 · settles nothing: denied");
    check(
        &[denied.and(told("trapped", &["3 children", "3 children"]))],
        &[("trapped = 40", Refuted), ("trapped = 3", Supported)],
    );
}

#[test]
fn bounds_widen_what_is_possible() {
    check(
        &[
            told("vehicles", &["250 cars"]).bearing(Bearing::AtLeast),
            told("size", &["25 MB"]).bearing(Bearing::AtMost),
        ],
        &[
            ("vehicles >= 250", Supported),
            ("vehicles = 250", Inconclusive),
            ("vehicles < 250", Refuted),
            ("size <= 25 MB", Supported),
            ("size = 20 MB", Inconclusive),
            ("size > 25 MB", Refuted),
        ],
    );
}

#[test]
fn evidence_of_a_condition_is_what_decides_it() {
    let known = [told("deaths", &["312 people"]), told("injured", &["more than 1,900 people"])];
    let shown = |claim: &str| -> Vec<String> {
        let decided = judged(claim, &known);
        decided.evidence.iter().map(|one| format!("{:?} {}", one.settles, one.value)).collect()
    };
    assert_eq!(shown("deaths > 300 and injured > 1900"), ["Supports 312", "Supports (1900, ∞)"]);
    assert_eq!(shown("deaths > 400 and injured > 1900"), ["Refutes 312"]);
    assert_eq!(shown("deaths > 300 or injured > 3000"), ["Supports 312"]);
    assert_eq!(shown("not (deaths > 400 and injured > 1900)"), ["Supports 312"]);
    assert_eq!(shown("not deaths > 400 or not injured > 1900"), ["Supports 312"]);
    assert_eq!(shown("deaths > 300 and injured > 3000"), ["Open (1900, ∞)"]);
    assert_eq!(shown("deaths > 300 and arrests > 3"), Vec::<String>::new());
    let _ = Open;
}

#[test]
fn only_mentions_of_one_source_are_put_together_unless_sources_are_named() {
    let apart =
        [told("births", &["54,200 births"]).in_source(0), told("deaths", &["51,700 deaths"]).in_source(1)];
    let decided = judged("births > `deaths`", &apart);
    assert_eq!(decided.verdict, Inconclusive);
    assert_eq!(decided.reason, "no one source tells of everything that the claim compares");
}

#[test]
fn too_many_combinations_are_cut_and_said_to_be() {
    let many: Vec<String> = (1..=150).map(|count| format!("{count} people")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let decided = judged("dead + hurt > 0", &[told("dead", &many), told("hurt", &many)]);
    assert_eq!(decided.verdict, Supported);
    assert_eq!(decided.help, ["only the first 10000 combinations of mentions were compared"]);
}
