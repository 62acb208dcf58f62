//! Arithmetic: exact, over sets, each mention one unknown.

use super::told::{Told, judged, told};
use factcheck::base::verdict::Verdict::{self, Inconclusive, Refuted, Silent, Supported};

fn check(told: &[Told], rows: &[(&str, Verdict)]) {
    for (claim, expected) in rows {
        let decided = judged(claim, told);
        assert_eq!(decided.verdict, *expected, "{claim}: {}", decided.reason);
    }
}

#[test]
fn one_mention_is_one_unknown_wherever_it_occurs() {
    check(
        &[told("personnel", &["more than 2,000 officers"]), told("equipment", &["250 units"])],
        &[
            ("personnel / personnel = 1", Supported),
            ("personnel - personnel = 0", Supported),
            ("personnel + personnel > 4000", Supported),
            ("equipment / personnel < 0.2", Supported),
            ("equipment / personnel > 0.2", Refuted),
            ("equipment / personnel < 0.1", Inconclusive),
            ("personnel / (personnel + equipment) > 0.88", Supported),
            ("(personnel - equipment) / personnel < 1", Supported),
            ("personnel * personnel > 4000000", Supported),
            ("personnel > `equipment`", Supported),
            ("personnel = `personnel`", Supported),
            ("abs(equipment - personnel) > 1700", Supported),
            ("max(equipment, personnel) = `personnel`", Supported),
            ("min(equipment, personnel) = 250", Supported),
            ("sum(equipment, personnel) >= 2251", Supported),
            ("equipment / (personnel - personnel) = 1", Inconclusive),
            ("casualties / personnel = 1", Silent),
        ],
    );
}

#[test]
fn two_mentions_are_two_unknowns() {
    let both = [told("north", &["more than 2,000 officers"]), told("south", &["more than 2,000 officers"])];
    check(&both, &[("north = `south`", Inconclusive), ("north + south > 4001", Supported)]);
}

#[test]
fn numbers_are_exact() {
    check(
        &[told("parts", &["3 parts"]), told("whole", &["1"])],
        &[("whole / parts * 3 = 1", Supported), ("whole / parts = 0.3333333333333333", Refuted)],
    );
}

#[test]
fn quotients_compare_with_the_units_that_name_them() {
    check(
        &[
            told("distance", &["300 km"]),
            told("journey", &["3 hours"]),
            told("limit", &["90 km/h"]),
            told("width", &["200 m"]),
            told("field", &["2 hectares"]),
            told("tank", &["8 cubic metres"]),
            told("yield", &["4 tonnes per hectare"]),
            told("harvest", &["8 tonnes"]),
            told("power", &["50 MW"]),
            told("output", &["100 MWh"]),
            told("outage", &["2 hours"]),
            told("residents", &["12,000 people"]),
            told("island", &["30 square kilometres"]),
        ],
        &[
            ("distance / journey = 100 km/h", Supported),
            ("distance / journey > 95 km/h", Supported),
            ("distance / journey = 60 mph", Refuted),
            ("distance / journey > `limit`", Supported),
            ("limit * journey = 270 km", Supported),
            ("limit * journey = 270 kg", Inconclusive),
            ("width * width = 4 hectares", Supported),
            ("width * width = 8 cubic metres", Inconclusive),
            ("field / width = 100 m", Supported),
            ("tank = 8000 litres", Supported),
            ("harvest / field = `yield`", Supported),
            ("yield * field = 8 tonnes", Supported),
            ("output / outage = `power`", Supported),
            ("output / outage = 49 MW", Refuted),
            ("power * outage = 100 MWh", Supported),
            ("distance / journey = 100", Inconclusive),
            ("distance / journey = 100 km", Inconclusive),
        ],
    );
}

#[test]
fn dimensions_follow_the_calculation() {
    check(
        &[
            told("profit", &["£52.8 million"]),
            told("revenue", &["£482.6 million"]),
            told("debt", &["€5 million"]),
            told("margin", &["41.5%"]),
            told("earlier margin", &["40.3%"]),
            told("rise", &["1.2 percentage points"]),
            told("high", &["2 °C"]),
            told("low", &["-9 °C"]),
            told("distance", &["120 km"]),
            told("time", &["2 hours"]),
        ],
        &[
            ("profit / revenue > 10%", Supported),
            ("profit / revenue < 0.11", Supported),
            ("profit + revenue = £535.4 million", Supported),
            ("profit + debt = £57.8 million", Inconclusive),
            ("profit > `debt`", Inconclusive),
            ("margin - earlier margin = 1.2 points", Supported),
            ("earlier margin + rise = `margin`", Supported),
            ("margin / earlier margin > 1", Supported),
            ("high - low = 11 °C", Supported),
            ("high - low = 19.8 °F", Supported),
            ("(high + low) / 2 = -3.5 °C", Supported),
            ("low + 11 °C = `high`", Supported),
            ("distance / time = 60 km", Inconclusive),
            ("profit * 2 = £105.6 million", Supported),
            ("profit / 2 > 26400000", Inconclusive),
        ],
    );
}
