//! Numbers, their units, hedges and tolerances.

use super::check;
use super::told::{judged, told};
use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Supported};

#[test]
fn counts_are_whole_and_bounded_as_the_words_say() {
    check(
        "personnel",
        "more than 2,000 officers",
        &[
            ("personnel > 2000", Supported),
            ("personnel >= 2001", Supported),
            ("personnel = 2000", Refuted),
            ("personnel != 2000", Supported),
            ("personnel > 2500", Inconclusive),
            ("personnel < 2001", Refuted),
            ("personnel = 2000.5", Refuted),
            ("personnel ~ 2000", Inconclusive),
            ("personnel within 2001..5000", Inconclusive),
            ("personnel within 100..2000", Refuted),
            ("not personnel <= 2000", Supported),
            ("2000 < personnel", Supported),
        ],
    );
    check("people", "about 14 people", &[("people = 14", Inconclusive), ("people within 13..15", Supported)]);
}

#[test]
fn tolerances_are_absolute_relative_or_five_percent() {
    check(
        "crowd",
        "2,040 people",
        &[
            ("crowd ~ 2000", Supported),
            ("crowd ~ 1900", Refuted),
            ("crowd = 2000 ± 100", Supported),
            ("crowd = 2000 +/- 10", Refuted),
            ("crowd = 2000 ± 2%", Supported),
            ("crowd = 2000 ± 1%", Refuted),
            ("crowd != 2000 ± 1%", Supported),
            ("crowd = 2000..2100", Supported),
        ],
    );
    check("deputies", "nine deputies", &[("deputies ~ 10", Supported), ("deputies ~ 11", Refuted)]);
    check(
        "margin",
        "41.5%",
        &[
            ("margin = 41% ± 0.5 points", Supported),
            ("margin = 40% ± 0.5 points", Refuted),
            ("margin = 40% ± 2%", Refuted),
            ("margin ~ 40%", Supported),
        ],
    );
}

#[test]
fn five_percent_of_a_temperature_are_of_the_stated_number() {
    let rows = [("warmth = 21 °C", Supported), ("warmth ~ 20 °C", Supported), ("warmth ~ 25 °C", Refuted)];
    check("warmth", "21 °C", &rows);
}

#[test]
fn percent_is_a_hundredth_and_points_are_their_own() {
    check(
        "share",
        "12%",
        &[("share = 12%", Supported), ("share = 0.12", Supported), ("share = 12", Inconclusive)],
    );
    let bare = judged("share = 12", &[told("share", &["12%"])]);
    assert_eq!(bare.help, ["the text gives percent, and 12% is 0.12: write `12%`"]);
    let points = judged("rise = 0.3%", &[told("rise", &["0.3 percentage points"])]);
    assert_eq!(points.verdict, Inconclusive);
    assert_eq!(
        points.reason,
        "text: 0.3 percentage point · claim: = 0.3 percent · percent against percentage points: they are \
         different things"
    );
    check(
        "rise",
        "0.3 percentage points",
        &[("rise = 0.3 points", Supported), ("rise > 50 basis points", Refuted)],
    );
}

#[test]
fn units_convert_within_a_dimension_and_never_across() {
    check(
        "depth",
        "10 kilometres",
        &[("depth > 6 miles", Supported), ("depth = 10000 m", Supported), ("depth > 10 kg", Inconclusive)],
    );
    check(
        "low",
        "-9 °C",
        &[
            ("low = 15.8 °F", Supported),
            ("low < 0 °C", Supported),
            ("low > 20 °F", Refuted),
            ("low = -9 °C ± 1 °C", Supported),
            ("low = 264.15 kelvin", Supported),
        ],
    );
    check("delay", "25 minutes", &[("delay < 0.5 hours", Supported), ("delay = 1500 seconds", Supported)]);
    check("term", "27 months", &[("term = 2.25 years", Supported), ("term > 2 years", Supported)]);
    check(
        "truce",
        "three months",
        &[
            ("truce > 88 days", Supported),
            ("truce = 90 days", Inconclusive),
            ("truce < 93 days", Supported),
            ("truce > 13 weeks", Inconclusive),
        ],
    );
}

#[test]
fn currencies_never_convert_and_a_missing_unit_is_named() {
    let dollars = judged("revenue = $352 million", &[told("revenue", &["£352 million"])]);
    assert_eq!(dollars.verdict, Inconclusive);
    assert_eq!(
        dollars.reason,
        "text: 352000000 GBP · claim: = 352000000 USD · GBP against USD: currencies never convert"
    );
    let bare = judged("revenue = 352000000", &[told("revenue", &["£352 million"])]);
    assert_eq!(bare.verdict, Inconclusive);
    assert_eq!(bare.help, ["the text gives GBP: write `£352 million`"]);
    let bare = judged("depth = 10", &[told("depth", &["10 kilometres"])]);
    assert_eq!(bare.help, ["the text gives kilometres: write `10 kilometres`"]);
    check("fee", "21.4 pence", &[("fee = £0.214", Supported), ("fee < 22 pence", Supported)]);
}

#[test]
fn an_age_is_a_number_of_years() {
    check(
        "age",
        "71-year-old",
        &[
            ("age = 71", Supported),
            ("age = 71 years", Supported),
            ("age > 71", Refuted),
            ("age < 864 months", Supported),
        ],
    );
}

#[test]
fn approximate_and_vague_numbers_say_so() {
    let about = judged("crowd > 100", &[told("crowd", &["about 4,000 people"])]);
    assert_eq!(
        (about.verdict, about.evidence[0].notes.as_slice()),
        (Supported, &["approximate".to_owned()][..])
    );
    let dozens = judged("crowd > 20", &[told("crowd", &["dozens of people"])]);
    assert_eq!((dozens.verdict, dozens.evidence[0].notes.as_slice()), (Supported, &["vague".to_owned()][..]));
}
