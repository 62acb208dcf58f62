//! The word pairs that a newsroom tool must and must not bind, where they lie beside the project.

use factcheck::catalog::lexicon::link::link;

const PAIRS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/cases/lexicon_pairs.tsv");

/// The pairs of the file beside the project.
fn pairs() -> Option<String> {
    std::fs::read_to_string(PAIRS).ok()
}

#[test]
fn no_false_pair_binds_and_nearly_every_true_one_does() {
    let Some(pairs) = pairs() else {
        eprintln!(
            "SKIPPED: ../shared/cases/lexicon_pairs.tsv is not there, so the word pairs were not checked"
        );
        return;
    };
    let (mut bound, mut wanted, mut missed, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for line in pairs.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let (name, word, expected) = (fields[0], fields[1], fields[2] == "1");
        let found = link(name, word).is_some();
        wanted += usize::from(expected);
        bound += usize::from(expected && found);
        match (expected, found) {
            (true, false) => missed.push((name, word)),
            (false, true) => wrong.push((name, word)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "bound and must not be: {wrong:?}");
    assert!(bound * 100 >= wanted * 92, "missed: {missed:?}");
    eprintln!("{bound} of {wanted} true pairs bind; missed: {missed:?}");
}
