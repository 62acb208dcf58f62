//! What names mean in a text, as a user sees it: a text and a name, then each piece of evidence with its bearing.

use factcheck::base::value::Value;
use factcheck::catalog::kind::Shape;
use factcheck::claim::ast::{Alternative, Phrase, SelectorRelation, Subject};
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::{Bearing, Source};
use factcheck::ground::fit::Want;
use factcheck::ground::search::ground;

fn grounded(text: &str, name: &str, want: Want, kind: Option<&'static str>) -> Vec<String> {
    let document = plain("x.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    let alternative = Alternative { words: name.to_owned(), quoted: false };
    let phrases = vec![Phrase { relation: SelectorRelation::Of, alternatives: vec![alternative] }];
    let subject = Subject { text: name.to_owned(), quantifier: None, kind, phrases, source: None };
    let found = ground(&subject, &want, &sources, &[]).evidence;
    let shown = found.iter().map(|one| {
        let finding = &sources[0].extraction.findings[one.finding];
        let sign = match one.bearing {
            Bearing::Exact => "",
            Bearing::AtLeast => ">= ",
            Bearing::AtMost => "<= ",
        };
        format!("{sign}{}", finding.span.text(&sources[0].document.text))
    });
    shown.collect()
}

fn counts(text: &str, name: &str) -> Vec<String> {
    grounded(text, name, Want { shape: Some(Shape::Amount), dimension: None }, None)
}

fn money(text: &str, name: &str) -> Vec<String> {
    grounded(text, name, Want { shape: Some(Shape::Amount), dimension: Some("money GBP") }, None)
}

fn dates(text: &str, name: &str) -> Vec<String> {
    grounded(text, name, Want { shape: Some(Shape::Moment), dimension: None }, Some("date"))
}

#[test]
fn a_count_is_found_by_its_noun_its_verb_or_its_concept() {
    assert_eq!(counts("The force has 300 soldiers and 12 tanks.", "personnel"), ["300 soldiers"]);
    assert_eq!(counts("Eleven people were killed and 40 injured.", "deaths"), ["Eleven people"]);
    assert_eq!(counts("The mill will cut 90 of its 400 jobs.", "job cuts"), ["90"]);
}

#[test]
fn another_topic_or_a_missing_word_grounds_nothing() {
    let nothing: [&str; 0] = [];
    assert_eq!(counts("Police held back 300 protesters.", "personnel"), nothing);
    assert_eq!(counts("The base has 300 officers.", "Russian officers"), nothing);
    assert_eq!(counts("The council cut 900 trees.", "layoffs"), nothing);
    assert_eq!(money("Revenue was £4 million.", "profit"), nothing);
}

#[test]
fn a_narrower_count_bounds_from_below_and_a_narrower_sum_is_no_evidence() {
    assert_eq!(counts("The army lost touch with 25 cars.", "vehicles"), [">= 25 cars"]);
    let nothing: [&str; 0] = [];
    assert_eq!(money("Cheese revenue was £4 million.", "revenue"), nothing);
}

#[test]
fn a_maximum_bounds_and_a_change_is_no_level() {
    assert_eq!(money("Maximum fee: £25", "fee"), ["<= £25"]);
    assert_eq!(money("Maximum fee: £25", "maximum fee"), ["£25"]);
    assert_eq!(money("Turnover rose £3 million to £40 million.", "turnover"), ["£40 million"]);
}

#[test]
fn a_date_is_found_by_what_happened_in_its_sentence() {
    let text = "The crew finished its work on March 4 after the last trucks left the valley.";
    assert_eq!(dates(text, "withdrawal"), ["March 4"]);
    let two = "The treaty of May 1, 1990, was followed by the accord of June 2, 1995.";
    assert_eq!(dates(two, "treaty"), ["May 1, 1990"]);
}

fn durations(text: &str, name: &str) -> Vec<String> {
    grounded(text, name, Want { shape: Some(Shape::Duration), dimension: None }, None)
}

#[test]
fn what_is_told_of_a_place_or_a_purpose_is_the_thing_itself_where_the_text_tells_of_no_other() {
    let one = "The notice period for tenants is 60 days.";
    assert_eq!(durations(one, "notice period"), ["60 days"]);
    let two = "The notice period for tenants is 60 days. The notice period for owners is 90 days.";
    let nothing: [&str; 0] = [];
    assert_eq!(durations(two, "notice period"), nothing);
    assert_eq!(counts("The firm will cut 90 jobs at its mill in Orle.", "layoffs"), ["90 jobs"]);
    let parts = "The firm will cut 90 jobs at its mill. It will cut 30 jobs at its yard.";
    assert_eq!(counts(parts, "layoffs"), [">= 90 jobs", ">= 30 jobs"]);
    assert_eq!(money("The budget for roads is £4 million.", "budget"), nothing);
    assert_eq!(money("The interim dividend is £4.", "dividend"), nothing);
}

#[test]
fn a_noun_that_looks_like_a_verb_is_the_subject_of_the_verb_behind_it() {
    assert_eq!(money("Heating costs fell to £9 million.", "heating costs"), ["£9 million"]);
    assert_eq!(money("The family plan costs £9 a month.", "family plan price"), ["£9"]);
    assert_eq!(money("The fine for a driver that blocks a lane is £90.", "fine"), ["£90"]);
}

#[test]
fn a_dateline_tells_no_date_of_what_its_sentence_tells() {
    let nothing: [&str; 0] = [];
    assert_eq!(dates("ORLE, May 6, 2026 — The council adopted the plan.", "adoption"), nothing);
    assert_eq!(dates("The council adopted the plan on May 6, 2026.", "adoption"), ["May 6, 2026"]);
}

#[test]
fn those_that_were_closed_are_not_those_there_are() {
    let text = "The chain shut 12 shops last year. It has 90 shops.";
    assert_eq!(counts(text, "shops"), ["90 shops"]);
    assert_eq!(counts(text, "shops shut"), ["12 shops"]);
}

#[test]
fn a_break_in_is_no_robbery() {
    assert_eq!(counts("Robbery: 310\nBurglary: 900\n", "burglaries"), ["900"]);
}

#[test]
fn a_verb_joined_behind_a_date_has_its_own() {
    let text = "The strike began on 4 May 2023 and ended on 9 June 2023.";
    assert_eq!(dates(text, "end"), ["9 June 2023"]);
    let text = "Ada Brook, botanist, born 3 April 1930; died 8 May 2011";
    assert_eq!(dates(text, "death"), ["8 May 2011"]);
}

#[test]
fn what_is_told_of_somebody_by_the_way_gives_way() {
    let text = "Ada Brook died on 8 May 2011. She was the widow of Tom Hale, who died in 1990.";
    assert_eq!(dates(text, "death"), ["8 May 2011"]);
}

#[test]
fn the_number_of_things_may_be_given_as_one() {
    assert_eq!(counts("The hospital gave the number of wounded as 31.", "injured"), ["31"]);
    assert_eq!(counts("Police closed the square as 120 fans sang.", "squares"), Vec::<String>::new());
}

#[test]
fn a_denied_price_is_not_answered_by_what_something_else_cost() {
    let text = "The study cost £9 million. The firm denied that the price would be over £80.";
    assert_eq!(money(text, "price"), ["over £80"]);
}

#[test]
fn what_is_announced_with_its_day_is_still_to_come() {
    let resolved = |text: &str| {
        let document = plain("x.txt", text.to_owned(), Some("2024-07-30".parse().unwrap()));
        let found = extract(&document).findings;
        let dates = found.iter().filter(|one| matches!(one.value, Value::Moment(_)));
        dates.map(|one| one.value.to_string()).collect::<Vec<_>>()
    };
    let text = "The club announced a cup, with the final on 20 September.";
    assert_eq!(resolved(text), ["2024-09-20"]);
    assert_eq!(resolved("The club announced the win on 20 September."), ["2023-09-20"]);
}

#[test]
fn pre_tax_profit_is_profit_before_tax() {
    let text = "It made a profit before tax of £12m. Operating profit was £15m and net profit £9m.";
    assert_eq!(money(text, "pre-tax profit"), ["£12m"]);
}
