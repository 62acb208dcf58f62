//! Days, years, weekdays, and the time between.

use super::check;
use super::told::{judged, told};
use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Supported};

#[test]
fn a_missing_year_is_never_guessed() {
    check(
        "withdrawal date",
        "Jan. 19",
        &[
            ("withdrawal date = XXXX-01-19", Supported),
            ("withdrawal date = 2022-01-20", Refuted),
            ("withdrawal date within 2022-01", Inconclusive),
            ("withdrawal date within 2022-02", Refuted),
            ("withdrawal date < XXXX-02-01", Supported),
            ("year(withdrawal date) = 2022", Inconclusive),
            ("weekday(withdrawal date) = Monday", Inconclusive),
        ],
    );
    let missing = judged("withdrawal date = 2022-01-19", &[told("withdrawal date", &["Jan. 19"])]);
    assert_eq!(missing.verdict, Inconclusive);
    assert_eq!(missing.reason, "text: XXXX-01-19 · claim: = 2022-01-19 · the year of XXXX-01-19 is missing");
    assert_eq!(missing.help, ["the year is missing: add `dated` to the source"]);
}

#[test]
fn known_days_compare_with_days_months_and_years() {
    check(
        "treaty date",
        "May 15, 1992",
        &[
            ("treaty date = 1992-05-15", Supported),
            ("treaty date = 1992-05", Supported),
            ("treaty date = 1992", Supported),
            ("treaty date within 1990..1995", Supported),
            ("treaty date within 1992-01-01..1992-05-14", Refuted),
            ("treaty date < 1993", Supported),
            ("treaty date > 1992", Refuted),
            ("treaty date >= 1992", Supported),
            ("treaty date != 1993", Supported),
            ("treaty date = XXXX-05-15", Supported),
            ("treaty date = Friday", Supported),
            ("weekday(treaty date) = Friday", Supported),
            ("weekday(treaty date) = \"Monday\"", Refuted),
            ("year(treaty date) = 1992", Supported),
            ("year(treaty date) + 1 = 1993", Supported),
            ("1991 < treaty date", Supported),
        ],
    );
    check(
        "closure date",
        "by 2024-09-30",
        &[("closure date = 2024-09-30", Inconclusive), ("closure date = 2024-10-01", Refuted)],
    );
}

#[test]
fn time_between_days_goes_by_the_calendar() {
    let both = [told("treaty date", &["May 15, 1992"]), told("agreement date", &["Oct. 6, 2007"])];
    for (claim, expected) in [
        ("agreement date - treaty date > 15 years", Supported),
        ("agreement date - treaty date < 15.5 years", Supported),
        ("agreement date - treaty date > 185 months", Refuted),
        ("agreement date - treaty date = 5622 days", Supported),
        ("abs(treaty date - agreement date) > 15 years", Supported),
        ("treaty date - agreement date < 0 days", Supported),
        ("treaty date + 15 years < `agreement date`", Supported),
        ("treaty date + 16 years < `agreement date`", Refuted),
        ("agreement date - 2 weeks = 2007-09-22", Supported),
        ("treaty date - treaty date = 0 days", Supported),
        ("treaty date < `agreement date`", Supported),
        ("max(treaty date, agreement date) = 2007-10-06", Supported),
        ("agreement date - treaty date = 5622", Inconclusive),
    ] {
        let decided = judged(claim, &both);
        assert_eq!(decided.verdict, expected, "{claim}: {}", decided.reason);
    }
}

#[test]
fn days_of_one_source_may_share_a_year_and_say_so() {
    let both = [told("withdrawal date", &["Jan. 19"]), told("meeting date", &["Jan. 10"])];
    let decided = judged("withdrawal date - meeting date = 9 days", &both);
    assert_eq!(decided.verdict, Supported);
    assert_eq!(decided.assumptions, ["XXXX-01-10 and XXXX-01-19 are of one year"]);
    assert_eq!(judged("meeting date < `withdrawal date`", &both).verdict, Supported);
    let far = [told("withdrawal date", &["Jan. 19"]), told("meeting date", &["Dec. 10"])];
    let decided = judged("withdrawal date < `meeting date`", &far);
    assert_eq!(
        (decided.verdict, decided.help.as_slice()),
        (Inconclusive, &["the years are missing: add `dated` to the source".to_owned()][..],)
    );
    let apart = [told("withdrawal date", &["Jan. 19"]).in_source(1), told("meeting date", &["Jan. 10"])];
    let decided = judged("meeting date < `withdrawal date`", &apart);
    assert_eq!(decided.verdict, Inconclusive);
}
