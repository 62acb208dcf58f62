//! Words and lists.

use super::check;
use super::told::{judged, told};
use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Supported};

#[test]
fn names_agree_or_refute() {
    check(
        "capital",
        "\"Nur-Sultan\"",
        &[
            ("capital = \"nur–sultan\"", Supported),
            ("capital = \"Astana\"", Refuted),
            ("capital != \"Astana\"", Supported),
        ],
    );
    check(
        "president",
        "\"Kassym-Jomart Tokayev\"",
        &[("president = \"Tokayev\"", Supported), ("president = \"Kassym-Jomart Tokaev\"", Refuted)],
    );
    let aliased =
        judged("alias Astana = Nur-Sultan\ncapital = \"Astana\"", &[told("capital", &["\"Nur-Sultan\""])]);
    assert_eq!(
        (aliased.verdict, aliased.evidence[0].notes.as_slice()),
        (Supported, &["alias Astana".to_owned()][..])
    );
}

#[test]
fn lists_are_sets() {
    check(
        "members",
        "{Armenia, Belarus, Kazakhstan}",
        &[
            ("members contains Armenia", Supported),
            ("members contains Ukraine", Refuted),
            ("not members contains Ukraine", Supported),
            ("members = { Kazakhstan, Armenia, Belarus }", Supported),
            ("members = { Kazakhstan, Armenia }", Refuted),
            ("members != { Kazakhstan, Armenia }", Supported),
            ("size(members) = 3", Supported),
            ("size(members) > 3", Refuted),
        ],
    );
    check(
        "supplies",
        "{blankets, tents, …}",
        &[
            ("supplies contains tents", Supported),
            ("supplies contains medicine", Inconclusive),
            ("supplies = { blankets, tents }", Inconclusive),
            ("supplies = { blankets }", Refuted),
            ("size(supplies) >= 2", Supported),
            ("size(supplies) = 2", Inconclusive),
            ("size(supplies) < 2", Refuted),
        ],
    );
    let open = judged("supplies contains medicine", &[told("supplies", &["{blankets, tents, …}"])]);
    assert_eq!(
        open.reason,
        "text: { \"blankets\", \"tents\", … } · claim: contains \"medicine\" · the list is open: it does not name all"
    );
}
