//! Dates in a text and what becomes of them once the text's day is known, as a user of `extract` sees it.

use factcheck::base::value::Value;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use jiff::civil::date;

/// Every date, time and duration of a text that is dated Thursday, 20 January 2022.
fn dated(text: &str) -> Vec<(String, String)> {
    found(text, Some(date(2022, 1, 20)))
}

fn found(text: &str, day: Option<jiff::civil::Date>) -> Vec<(String, String)> {
    let document = plain("article.txt", text.to_owned(), day);
    let extraction = extract(&document);
    let of_time = |value: &Value| matches!(value, Value::Moment(_) | Value::Duration(_));
    let told = extraction.findings.iter().filter(|finding| of_time(&finding.value));
    told.map(|finding| (finding.span.text(text).to_owned(), finding.value.to_string())).collect()
}

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(text, value)| (text.as_str(), value.as_str())).collect()
}

#[test]
fn the_tense_of_the_clause_chooses_the_year() {
    let found =
        dated("The bridge was closed on March 3. It will open again on March 5. The toll rises in May.");
    assert_eq!(
        pairs(&found),
        [("March 3", "2021-03-03"), ("March 5", "2022-03-05"), ("May", "2021-05 or 2022-05")]
    );
}

#[test]
fn without_a_day_the_year_stays_open() {
    let found = found("The bridge was closed on March 3 and opened again last week.", None);
    assert_eq!(pairs(&found), [("March 3", "XXXX-03-03"), ("last week", "source's week -1")]);
}

#[test]
fn the_assumption_says_what_was_taken_for_granted() {
    let document =
        plain("article.txt", "The bridge was closed on Jan. 19.".to_owned(), Some(date(2022, 1, 20)));
    let extraction = extract(&document);
    let assumptions: Vec<&String> =
        extraction.findings.iter().flat_map(|finding| &finding.assumptions).collect();
    assert_eq!(assumptions, ["Jan. 19 is 2022-01-19: the source is dated 2022-01-20"]);
}

#[test]
fn weekdays_are_the_nearest_of_their_tense() {
    let found = dated("The council met on Tuesday. It will meet again on Monday, and it met last Friday.");
    assert_eq!(
        pairs(&found),
        [("Tuesday", "2022-01-18"), ("Monday", "2022-01-24"), ("last Friday", "2022-01-14")]
    );
}

#[test]
fn what_is_told_from_the_text_follows_its_last_date() {
    let found = dated(
        "The strike began on Jan. 10. The following day the port was closed, and three days later it reopened.",
    );
    assert_eq!(
        pairs(&found),
        [("Jan. 10", "2022-01-10"), ("The following day", "2022-01-11"), ("three days later", "2022-01-14")]
    );
}

#[test]
fn a_year_in_the_sentence_is_its_other_dates_too() {
    let found = found("It was shown on June 7 and June 9, 2019.", None);
    assert_eq!(pairs(&found), [("June 7", "2019-06-07"), ("June 9, 2019", "2019-06-09")]);
}

#[test]
fn years_are_dates_where_the_words_call_for_one_and_counts_elsewhere() {
    let found = found(
        "The law of 1992 was repealed in 2007 (after the 2006 election), when 2007 people lived there; 1998 points.",
        None,
    );
    assert_eq!(pairs(&found), [("1992", "1992"), ("2007", "2007"), ("2006", "2006")]);
}

#[test]
fn a_comparison_with_a_date_bounds_nothing() {
    let found = found("Prices fell to their lowest level since 2003, and have risen since May 2021.", None);
    assert_eq!(pairs(&found), [("2003", "2003"), ("since May 2021", "from 2021-05-01")]);
}

#[test]
fn ranges_of_told_days_become_one_once_their_days_are_known() {
    let found = dated("The fair was open from Monday to Wednesday.");
    assert_eq!(pairs(&found), [("from Monday to Wednesday", "2022-01-17..2022-01-19")]);
}

#[test]
fn times_of_day_stand_with_their_day() {
    let found = dated("The train left at 4:17 a.m. on Tuesday and arrived at noon after 7 hours 43 minutes.");
    assert_eq!(
        pairs(&found),
        [
            ("4:17 a.m. on Tuesday", "2022-01-18 04:17"),
            ("noon", "2022-01-18 12:00"),
            ("7 hours 43 minutes", "463 minutes")
        ]
    );
}

#[test]
fn words_that_only_look_like_times_are_none() {
    let text =
        "They may march on, sat in the sun, and had a second chance; the ratio was 3:1, the version 2.0.1.";
    assert_eq!(dated(text), []);
}

#[test]
fn a_number_for_the_month_is_told() {
    for (text, expected) in [
        (
            "It was signed on 05/06/2021.",
            "05/06/2021 is 2021-05-06 or 2021-06-05: the text does not say which number is the month",
        ),
        (
            "It was signed on 05/06/2021 and sealed on 25/06/2021.",
            "05/06/2021 is read day first: so the text writes its other dates",
        ),
        (
            "It was signed on 05/06/2021 and sealed on 6/25/2021.",
            "05/06/2021 is read month first: so the text writes its other dates",
        ),
        ("It was signed on 05.06.2021.", "05.06.2021 is 2021-06-05: the day is taken to stand first"),
    ] {
        let document = plain("article.txt", text.to_owned(), None);
        let extraction = extract(&document);
        let assumptions: Vec<&String> =
            extraction.findings.iter().flat_map(|finding| &finding.assumptions).collect();
        assert_eq!(assumptions, [expected], "{text}");
    }
}

#[test]
fn periods_are_counted_by_the_rules_of_the_reference() {
    for (text, expected) in [
        ("The firm will meet next Friday.", ("next Friday", "2022-01-28")),
        ("They met last Friday.", ("last Friday", "2022-01-14")),
        ("The yard will close after this year.", ("after this year", "after 2022-12-31")),
        ("The club has a June 1 deadline to file.", ("June 1", "2022-06-01")),
        ("Sales rose in early 2021.", ("early 2021", "2021-01-01..2021-04-30")),
        ("It moved in the first week of 2015.", ("the first week of 2015", "2014-12-29..2015-01-04")),
        ("On Sunday the clubs -- that is, those in debt -- met in Lyon.", ("Sunday", "2022-01-16")),
        ("It lasted from June to August 1992.", ("from June to August 1992", "1992-06-01..1992-08-31")),
        ("The harbour closed on Good Friday.", ("Good Friday", "2021-04-02")),
    ] {
        assert_eq!(pairs(&dated(text)), [expected], "{text}");
    }
}

/// Classes of what the words say, each with its days in a text dated 2022-01-20: the words that are read, and when.
const TOLD: &[(&str, &[(&str, &str)])] = &[
    // A list of days has each day of its own.
    ("They met on March 3 and 5.", &[("March 3", "2021-03-03"), ("5", "2021-03-05")]),
    (
        "Polls were held on 6, 9 and 12 May.",
        &[("6", "2021-05-06"), ("9", "2021-05-09"), ("12 May", "2021-05-12")],
    ),
    ("They met on June 3 and 5 people left.", &[("June 3", "2021-06-03")]),
    // A day of the month that has its weekday is looked for where both fit.
    ("The mayor resigned on Monday 17.", &[("Monday 17", "2022-01-17")]),
    ("On Monday 17 people resigned.", &[("Monday", "2022-01-17")]),
    ("The hearing will be held on Tuesday 15.", &[("Tuesday 15", "2022-02-15")]),
    // Requests and appointments are still to come.
    ("Can you book a room for May 9?", &[("May 9", "2022-05-09")]),
    ("Ana, could we meet on the 5th?", &[("the 5th", "2022-02-05")]),
    ("The deadline is May 9.", &[("May 9", "2022-05-09")]),
    ("The library is closed on Monday.", &[("Monday", "2022-01-24")]),
    ("The fair takes place on 9 May.", &[("9 May", "2022-05-09")]),
    ("The report was dated May 9.", &[("May 9", "2021-05-09")]),
    // Behind an opening the first verb decides.
    ("On Sunday, the ministers agreed on a plan that would help.", &[("Sunday", "2022-01-16")]),
    // Whole units beside this one; behind "the" they are a length.
    ("He was ill last two weeks.", &[("last two weeks", "2022-01-03..2022-01-16")]),
    ("Sales rose over the last two weeks.", &[("the last two weeks", "2 weeks")]),
    ("Sales rose in the last two quarters.", &[("the last two quarters", "2021-07-01..2021-12-31")]),
    // Nights, parts of days.
    ("Two men were hurt overnight.", &[("overnight", "2022-01-19..2022-01-21")]),
    ("Two men were hurt overnight Saturday.", &[("overnight Saturday", "2022-01-15..2022-01-16")]),
    ("The overnight train left.", &[]),
    ("Shots were heard in the early hours of Sunday.", &[("Sunday", "2022-01-16")]),
    // "Fall" is a season only where the words call for one.
    ("Prices will fall this year.", &[("this year", "2022")]),
    ("Prices rose in the fall of 2019.", &[("the fall of 2019", "2019-09-01..2019-11-30")]),
    // A time that something happened before is none at which it did.
    ("Ballots were in before 5 p.m. on Tuesday.", &[("before 5 p.m. on Tuesday", "up to 2022-01-18")]),
    ("Work stopped Tuesday after 5 p.m.", &[("Tuesday after 5 p.m.", "2022-01-18 17:00–23:59")]),
    // Of two readings the one that has its weekday; a range has both ends of one order.
    ("It was signed on Saturday, 5/6/2021.", &[("Saturday, 5/6/2021", "2021-06-05")]),
    (
        "The fair ran from 5/6/2021 to 7/6/2021.",
        &[("from 5/6/2021 to 7/6/2021", "2021-05-06..2021-07-06 or 2021-06-05..2021-06-07")],
    ),
    (
        "The fair ran from 5/6/2021 to 17/6/2021.",
        &[("from 5/6/2021 to 17/6/2021", "2021-05-06..2021-06-17 or 2021-06-05..2021-06-17")],
    ),
    // What was decided on a day was decided in the past, whatever it is to do; a new day was to come when it was set.
    ("The council voted late Wednesday to sell the pier.", &[("Wednesday", "2022-01-19")]),
    ("The hearing was adjourned until May 7.", &[("May 7", "2022-05-07")]),
    // An hour and the month of a noun, by the words around them.
    ("The exam is at 9 on Monday.", &[("9 on Monday", "2022-01-24 09:00")]),
    ("He lost the June vote.", &[("June", "2021-06")]),
    (
        "The temple dates from the 5th century B.C.",
        &[("the 5th century B.C.", "-000498-01-01..-000399-12-31")],
    ),
    ("The merger came a day after the fire.", &[("a day", "1 day")]),
    (
        "In 1999 he moved to Lyon. The following year he married.",
        &[("1999", "1999"), ("The following year", "2000")],
    ),
    (
        "He was hired in June 2015 and left later that year.",
        &[("June 2015", "2015-06"), ("later that year", "2015-06-01..2015-12-31")],
    ),
    ("The next day he left.", &[("The next day", "text's day +1")]),
    ("Open daily from 9 to 5.", &[("from 9 to 5", "2022-01-20 09:00–17:00")]),
    ("The index fell from 9 to 5.", &[]),
    ("She landed at 6:05 the next morning.", &[("6:05 the next morning", "text's day +1 06:05")]),
    ("He survived the Sept. 11 attacks.", &[("Sept. 11", "2001-09-11")]),
    ("The 9/11 Commission met in March.", &[("March", "2021-03")]),
    ("She was in her late 20s.", &[]),
    ("Highs in the mid-90s are expected.", &[]),
    // From and to today.
    (
        "The bridge will be shut between now and March 5.",
        &[("between now and March 5", "2022-01-20..2022-03-05")],
    ),
    (
        "They worked from 5 May 2021 until today.",
        &[("from 5 May 2021 until today", "2021-05-05..2022-01-20")],
    ),
    (
        "She left earlier this week and returned later this month.",
        &[("earlier this week", "2022-01-17..2022-01-20"), ("later this month", "2022-01-20..2022-01-31")],
    ),
    (
        "He spoke for 30 minutes later in the day.",
        &[("30 minutes", "30 minutes"), ("later in the day", "2022-01-20")],
    ),
];

#[test]
fn classes_of_words_have_their_days() {
    let mut wrong = Vec::new();
    for (text, expected) in TOLD {
        let found = dated(text);
        if pairs(&found) != *expected {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
