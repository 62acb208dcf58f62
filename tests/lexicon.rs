//! The word pairs that a newsroom tool must and must not bind, where they lie beside the project.

use factcheck::catalog::lexicon::link::{Knowledge, Tie, link, link_with};

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

/// Names that no concept has, with words that the dictionary must and must not bind to them.
const DICTIONARY: &[(&str, &str, Option<Tie>)] = &[
    ("sofas", "couches", Some(Tie::Related)),
    ("lawnmower", "sofa", None),
    ("colleagues", "co-worker", None),
    ("weapon", "sword", None),
    ("dogs", "terriers", Some(Tie::Kind)),
    ("dogs", "puppies", Some(Tie::Kind)),
    ("terriers", "dogs", None),
    ("utensils", "kettles", Some(Tie::Kind)),
    ("biologists", "geneticists", Some(Tie::Kind)),
    ("tragedy", "catastrophes", Some(Tie::Related)),
    ("accreditation", "accredited", Some(Tie::Related)),
    ("fluorescence", "fluoresced", Some(Tie::Related)),
    ("wharf", "piers", Some(Tie::Related)),
    ("prostitutes", "brothels", None),
    ("killer", "killed", None),
    ("bathtubs", "tubs", Some(Tie::Related)),
    ("meals", "lunches", Some(Tie::Kind)),
    ("luggage", "baggage", Some(Tie::Related)),
    ("girls", "missing", None),
    ("circulars", "rounds", None),
    ("clergymen", "ministers", None),
    ("delegation", "delegates", None),
    ("classrooms", "classes", None),
];

#[test]
fn the_dictionary_binds_first_senses_and_no_others() {
    for &(name, word, expected) in DICTIONARY {
        assert_eq!(link(name, word).map(|link| link.tie), expected, "{name} and {word}");
    }
}

#[test]
fn concepts_decide_before_the_dictionary() {
    // A weapon is a concept with words of its own; without the table the dictionary has more, and less.
    let without = Knowledge { concepts: false, ..Knowledge::ALL };
    assert_eq!(link("weapons", "swords"), None);
    assert_eq!(link_with("weapons", "swords", without).map(|link| link.tie), Some(Tie::Kind));
    assert_eq!(link_with("personnel", "officers", without), None);
}

#[test]
fn neither_the_table_nor_the_dictionary_alone_binds_a_false_pair() {
    let Some(pairs) = pairs() else {
        eprintln!("SKIPPED: ../shared/cases/lexicon_pairs.tsv is not there");
        return;
    };
    for knowledge in [
        Knowledge { concepts: true, dictionary: false },
        Knowledge { concepts: false, dictionary: true },
        Knowledge { concepts: false, dictionary: false },
    ] {
        for line in pairs.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let found = link_with(fields[0], fields[1], knowledge);
            assert!(fields[2] == "1" || found.is_none(), "{line} with {knowledge:?}");
        }
    }
}
