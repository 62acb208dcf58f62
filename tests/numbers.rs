//! Numbers are exact, whatever their size.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use factcheck::base::number::Number;

fn shown(text: &str) -> Option<String> {
    Number::parse(text).map(|number| number.to_string())
}

#[test]
fn decimals_are_exact_and_of_any_size() {
    assert_eq!(shown("0012.50").as_deref(), Some("12.5"));
    assert_eq!(shown("-0.05").as_deref(), Some("-0.05"));
    assert_eq!(shown("1.5e3").as_deref(), Some("1500"));
    assert_eq!(shown("5/9").as_deref(), Some("5/9"));
    assert_eq!(
        shown("12345678901234567890123456789012345.1").as_deref(),
        Some("12345678901234567890123456789012345.1")
    );
}

#[test]
fn what_is_no_decimal_or_too_large_is_not_read() {
    for text in ["", "-", "1.2.3", "1e1000000000", "1,000", "x", "1/0"] {
        assert_eq!(shown(text), None, "{text}");
    }
}

#[test]
fn a_third_three_times_is_one() {
    assert_eq!(&Number::ratio(1, 3) * &Number::from(3), Number::one());
}

#[test]
fn what_grows_out_of_a_machine_word_comes_back_into_it() {
    let large = Number::from(i64::MAX);
    let beyond = &large + &Number::one();
    assert_eq!(beyond.to_string(), "9223372036854775808");
    assert!(beyond > large && beyond.to_i64().is_none());
    assert_eq!(&beyond - &Number::one(), large);
    assert_eq!(-&Number::from(i64::MIN), beyond);
    assert_eq!(&(&large * &large) / &large, large);
    let tiny = &Number::ratio(1, i64::MAX) / &Number::from(2);
    assert_eq!(&tiny * &Number::from(2), Number::ratio(1, i64::MAX));
    assert_eq!(Number::ratio(i64::MIN, -1), beyond);
}

#[test]
fn whole_parts_lie_below_and_above() {
    let half = Number::parse("-2.5").unwrap();
    assert_eq!([half.floor(), half.ceil()], [Number::from(-3), Number::from(-2)]);
    assert_eq!(half.abs(), Number::ratio(5, 2));
    assert_eq!([shown("+5."), shown("."), shown("-0")], [Some("5".into()), None, Some("0".into())]);
}
