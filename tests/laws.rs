//! Laws of verdicts, for any claims and any texts.

#![allow(clippy::panic, reason = "a test that cannot read its own text has failed")]

#[path = "judge/told.rs"]
#[allow(dead_code, reason = "shared with the tables of claims")]
mod told;

use factcheck::base::interval::{End, Interval};
use factcheck::base::moment::{Days, Moment};
use factcheck::base::number::Number;
use factcheck::base::precision::Precision;
use factcheck::base::span::Span;
use factcheck::base::value::{Amount, Item, Series, Value, Words};
use factcheck::base::verdict::Verdict;
use factcheck::claim::ast::{
    Alternative, ArithmeticOperator, Condition, Expression, Function, Operand, Operator, Phrase,
    SelectorRelation, Subject, Test, TestKind,
};
use factcheck::judge::arithmetic::{absolute, extreme, inverse, power, product, sum, whole_of};
use factcheck::judge::combine::Decided;
use factcheck::judge::evaluate::Work;
use factcheck::judge::judgement::Settles;
use factcheck::judge::piece::pieces;
use factcheck::judge::quantity::Quantity;
use jiff::civil::date;
use proptest::prelude::*;
use told::{Told, decided, known, mention};

const NAMES: [&str; 3] = ["alpha", "beta", "gamma"];
const OPERATORS: [Operator; 7] = [
    Operator::Equal,
    Operator::NotEqual,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::About,
];

fn operand(kind: Expression) -> Operand {
    Operand { kind, span: Span::default() }
}

fn subject(name: &str) -> Expression {
    let alternatives = vec![Alternative { words: name.to_owned(), quoted: false }];
    let phrases = vec![Phrase { relation: SelectorRelation::Of, alternatives }];
    Expression::Subject(Subject {
        text: name.to_owned(),
        quantifier: None,
        kind: None,
        phrases,
        source: None,
    })
}

fn literal(value: Number) -> Expression {
    Expression::Literal(Value::Amount(Amount::exactly(value, None)))
}

fn compare(left: Expression, operator: Operator, right: Expression) -> Condition {
    let kind = TestKind::Compare { left: operand(left), operator, right: operand(right) };
    Condition::Test(Box::new(Test { kind, span: Span::default() }))
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

fn any_name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&NAMES[..])
}

fn any_operator() -> impl Strategy<Value = Operator> {
    prop::sample::select(&OPERATORS[..])
}

fn small() -> impl Strategy<Value = Number> {
    (-12_i64..=12, 1_i64..=4).prop_map(|(top, bottom)| Number::ratio(top, bottom))
}

/// A set of numbers, and a number in it.
fn any_set() -> impl Strategy<Value = (Interval<Number>, Number)> {
    let end = || proptest::option::weighted(0.8, (0_i64..=4, any::<bool>()));
    (small(), end(), end(), any::<bool>()).prop_map(|(inside, low, high, exact)| {
        if exact {
            return (Interval::exactly(inside.clone()), inside);
        }
        let end = |end: Option<(i64, bool)>, sign: i64| {
            end.map(|(away, closed)| End {
                value: &inside + &Number::ratio(sign * away, 2),
                closed: closed || away == 0,
            })
        };
        (Interval { low: end(low, -1), high: end(high, 1) }, inside)
    })
}

fn amount(set: Interval<Number>, whole: bool) -> Value {
    Value::Amount(Amount { set, unit: None, whole, stated: None, precision: Precision::Stated })
}

/// What a text tells of each name, and the same text told exactly.
fn any_text() -> impl Strategy<Value = (Vec<Told>, Vec<Told>)> {
    proptest::collection::vec((any_set(), any::<bool>()), 3).prop_map(|sets| {
        let told = |exact: bool| {
            NAMES
                .iter()
                .zip(&sets)
                .map(|(name, ((set, inside), whole))| {
                    let whole = *whole && inside.is_whole();
                    let set = if exact { Interval::exactly(inside.clone()) } else { set.clone() };
                    Told { name, mentions: vec![mention(name, 0, amount(set, whole))] }
                })
                .collect()
        };
        (told(false), told(true))
    })
}

fn any_expression() -> impl Strategy<Value = Expression> {
    let leaf = prop_oneof![3 => any_name().prop_map(subject), 1 => small().prop_map(literal)];
    leaf.prop_recursive(3, 8, 2, |inner| {
        let operators = vec![
            ArithmeticOperator::Add,
            ArithmeticOperator::Subtract,
            ArithmeticOperator::Multiply,
            ArithmeticOperator::Divide,
        ];
        let functions = vec![Function::Min, Function::Max, Function::Sum];
        prop_oneof![
            4 => (inner.clone(), prop::sample::select(operators), inner.clone()).prop_map(|(a, operator, b)| {
                Expression::Arithmetic(Box::new(operand(a)), operator, Box::new(operand(b)))
            }),
            1 => (prop::sample::select(functions), inner.clone(), inner.clone())
                .prop_map(|(function, a, b)| Expression::Call(function, vec![operand(a), operand(b)])),
            1 => inner.prop_map(|a| Expression::Call(Function::Abs, vec![operand(a)])),
        ]
    })
}

/// Has a name in it: a literal against a literal is no claim.
fn any_calculation() -> impl Strategy<Value = Expression> {
    (any_name(), any_expression()).prop_map(|(name, rest)| {
        Expression::Arithmetic(
            Box::new(operand(subject(name))),
            ArithmeticOperator::Add,
            Box::new(operand(rest)),
        )
    })
}

fn any_test() -> impl Strategy<Value = Condition> {
    (any_calculation(), any_operator(), prop_oneof![small().prop_map(literal), any_name().prop_map(subject)])
        .prop_map(|(left, operator, right)| compare(left, operator, right))
}

fn any_condition() -> impl Strategy<Value = Condition> {
    any_test().prop_recursive(2, 6, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(not),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| Condition::And(vec![a, b])),
            (inner.clone(), inner).prop_map(|(a, b)| Condition::Or(vec![a, b])),
        ]
    })
}

/// Several mentions of each name.
fn any_mentions() -> impl Strategy<Value = Vec<Told>> {
    proptest::collection::vec(proptest::collection::vec((any_set(), any::<bool>()), 0..3), 3).prop_map(
        |texts| {
            NAMES
                .iter()
                .zip(texts)
                .map(|(name, sets)| {
                    let mentions = sets
                        .into_iter()
                        .enumerate()
                        .map(|(at, ((set, _), unsettled))| {
                            let mut one = mention(name, at, amount(set, false));
                            if unsettled && at > 0 {
                                one.standing = factcheck::extract::finding::Standing::Unsettled("denied");
                            }
                            one
                        })
                        .collect();
                    Told { name, mentions }
                })
                .collect()
        },
    )
}

/// The one number that a calculation comes to.
fn result(expression: &Expression, told: &[Told]) -> Option<Number> {
    let kind = TestKind::Within { left: operand(expression.clone()), right: operand(literal(Number::one())) };
    let known = known(&kind, told);
    let (pieces, _) = pieces(&known);
    let mut work = Work::on(pieces.first()?);
    let Quantity::Figure(figure) = work.quantity(expression).ok()? else { return None };
    work.unknowns.range(&figure.ratio)?.single().cloned()
}

fn get(condition: &Condition, told: &[Told]) -> Decided {
    decided(condition, &[], told)
}

fn verdict(condition: &Condition, told: &[Told]) -> Verdict {
    get(condition, told).verdict
}

fn shown(decided: &Decided) -> Vec<(Span, Settles)> {
    decided.evidence.iter().map(|one| (one.span, one.settles)).collect()
}

fn is_settled(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Supported | Verdict::Refuted)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn double_negation_changes_nothing(condition in any_condition(), told in any_mentions()) {
        let (plain, twice) = (get(&condition, &told), get(&not(not(condition.clone())), &told));
        prop_assert_eq!(plain.verdict, twice.verdict);
        prop_assert_eq!(shown(&plain), shown(&twice));
    }

    #[test]
    fn de_morgan_holds_for_verdicts_and_evidence(a in any_condition(), b in any_condition(), told in any_mentions()) {
        let together = get(&not(Condition::And(vec![a.clone(), b.clone()])), &told);
        let apart = get(&Condition::Or(vec![not(a), not(b)]), &told);
        prop_assert_eq!(together.verdict, apart.verdict);
        prop_assert_eq!(shown(&together), shown(&apart));
    }

    #[test]
    fn order_of_parts_and_pieces_never_matters(a in any_condition(), b in any_condition(), told in any_mentions()) {
        let mut reversed = told.clone();
        reversed.iter_mut().for_each(|told| told.mentions.reverse());
        for (one, other) in [
            (Condition::And(vec![a.clone(), b.clone()]), Condition::And(vec![b.clone(), a.clone()])),
            (Condition::Or(vec![a.clone(), b.clone()]), Condition::Or(vec![b, a])),
        ] {
            prop_assert_eq!(verdict(&one, &told), verdict(&other, &told));
            prop_assert_eq!(verdict(&one, &told), verdict(&one, &reversed));
        }
    }

    /// What is settled by a set of possible values is settled alike by each of them: the arithmetic of sets
    /// holds every result of the arithmetic of numbers.
    #[test]
    fn knowing_more_never_turns_a_verdict(test in any_test(), (told, exact) in any_text()) {
        let (before, after) = (verdict(&test, &told), verdict(&test, &exact));
        if is_settled(before) && after != Verdict::Inconclusive {
            prop_assert_eq!(before, after);
        }
    }

    /// A result that is possible is never excluded, at the ends of sets neither.
    #[test]
    fn possible_results_stay_possible(calculation in any_calculation(), (told, exact) in any_text()) {
        if let Some(value) = result(&calculation, &exact) {
            let get = |operator| verdict(&compare(calculation.clone(), operator, literal(value.clone())), &told);
            prop_assert_ne!(get(Operator::Equal), Verdict::Refuted);
            prop_assert_ne!(get(Operator::NotEqual), Verdict::Supported);
            prop_assert_ne!(get(Operator::Less), Verdict::Supported);
            prop_assert_ne!(get(Operator::Greater), Verdict::Supported);
            prop_assert_ne!(get(Operator::LessOrEqual), Verdict::Refuted);
            prop_assert_ne!(get(Operator::GreaterOrEqual), Verdict::Refuted);
        }
    }

    /// Exact numbers settle everything but a division by zero.
    #[test]
    fn exact_numbers_always_settle(test in any_test(), (_, exact) in any_text()) {
        let decided = get(&test, &exact);
        prop_assert!(is_settled(decided.verdict) || decided.reason.contains("zero"), "{}", decided.reason);
    }

    #[test]
    fn everything_equals_itself(name in any_name(), (told, _) in any_text()) {
        prop_assert_eq!(verdict(&compare(subject(name), Operator::Equal, subject(name)), &told), Verdict::Supported);
        prop_assert_eq!(verdict(&compare(subject(name), Operator::Less, subject(name)), &told), Verdict::Refuted);
    }

    #[test]
    fn tests_can_be_turned_around(
        a in any_calculation(),
        b in prop_oneof![any_name().prop_map(subject), small().prop_map(literal)],
        told in any_mentions(),
    ) {
        for (operator, mirror) in [
            (Operator::Less, Operator::Greater),
            (Operator::LessOrEqual, Operator::GreaterOrEqual),
            (Operator::Equal, Operator::Equal),
            (Operator::NotEqual, Operator::NotEqual),
        ] {
            let (one, other) = (compare(a.clone(), operator, b.clone()), compare(b.clone(), mirror, a.clone()));
            prop_assert_eq!(verdict(&one, &told), verdict(&other, &told));
        }
    }

    #[test]
    fn not_equal_is_unequal_and_not_less_is_at_least(
        a in any_calculation(),
        b in prop_oneof![any_name().prop_map(subject), small().prop_map(literal)],
        told in any_mentions(),
    ) {
        for (operator, opposite) in [
            (Operator::Equal, Operator::NotEqual),
            (Operator::Less, Operator::GreaterOrEqual),
            (Operator::Greater, Operator::LessOrEqual),
        ] {
            let (one, other) = (compare(a.clone(), operator, b.clone()), compare(a.clone(), opposite, b.clone()));
            prop_assert_eq!(verdict(&not(one), &told), verdict(&other, &told));
        }
    }

    #[test]
    fn what_lies_within_a_range_lies_within_a_wider_one(
        name in any_name(), low in small(), high in small(), wider in 0_i64..5, (told, _) in any_text(),
    ) {
        let within = |low: Number, high: Number| {
            let right = Expression::Range(Box::new(operand(literal(low))), Box::new(operand(literal(high))));
            let kind = TestKind::Within { left: operand(subject(name)), right: operand(right) };
            verdict(&Condition::Test(Box::new(Test { kind, span: Span::default() })), &told)
        };
        let (narrow, wide) = (
            within(low.clone(), high.clone()),
            within(&low - &Number::from(wider), &high + &Number::from(wider)),
        );
        prop_assert!(narrow != Verdict::Supported || wide == Verdict::Supported);
        prop_assert!(wide != Verdict::Refuted || narrow == Verdict::Refuted);
    }

    #[test]
    fn sets_of_results_hold_every_result((a, x) in any_set(), (b, y) in any_set(), exponent in 0_u32..4) {
        let holds = |set: &Interval<Number>, value: Number| Interval::exactly(value).is_subset(set);
        prop_assert!(holds(&sum(&a, &b), &x + &y));
        prop_assert!(holds(&product(&a, &b), &x * &y));
        prop_assert!(holds(&absolute(&a), x.abs()));
        prop_assert!(holds(&extreme(&a, &b, true), x.clone().max(y.clone())));
        prop_assert!(holds(&extreme(&a, &b, false), x.clone().min(y)));
        let raised = (0..exponent).fold(Number::one(), |result, _| &result * &x);
        prop_assert!(holds(&power(&a, exponent), raised));
        if let Some(inverse) = inverse(&a) {
            prop_assert!(holds(&inverse, &Number::one() / &x));
        }
        if x.is_whole() {
            prop_assert!(holds(&whole_of(&a), x));
        }
    }

    #[test]
    fn knowing_the_day_never_turns_a_verdict(
        first in 0_i32..800, length in 0_i32..60, inside in 0_i32..60, from in 0_i32..800, until in 0_i32..40,
        operator in prop::sample::select(&OPERATORS[..6]),
    ) {
        let day = |days: i32| date(2021, 1, 1).checked_add(jiff::ToSpan::days(days)).unwrap();
        let moment = |from: i32, to: i32| Value::Moment(Moment::of(Days::Known(vec![Interval::closed(day(from), day(to))])));
        let told = |value| [Told { name: "alpha", mentions: vec![mention("alpha", 0, value)] }];
        let test = compare(subject("alpha"), operator, Expression::Literal(moment(from, from + until)));
        let inside = first + inside.min(length);
        let (wide, narrow) =
            (verdict(&test, &told(moment(first, first + length))), verdict(&test, &told(moment(inside, inside))));
        prop_assert!(!is_settled(wide) || wide == narrow);
        prop_assert!(is_settled(narrow) || matches!(operator, Operator::Equal | Operator::NotEqual));
        prop_assert_eq!(verdict(&not(not(test)), &told(moment(first, first + length))), wide);
    }

    #[test]
    fn lists_are_sets(own in proptest::collection::vec(0_u8..6, 1..5), item in 0_u8..6, closed in any::<bool>()) {
        let word = |letter: &u8| format!("Item{letter}");
        let items = |letters: &[u8]| -> Vec<Item> {
            let value = |text: String| Value::Words(Words { text, speaker: None });
            letters.iter().map(|letter| Item { value: value(word(letter)), span: Span::default() }).collect()
        };
        let list = |letters: &[u8], closed| {
            let value = Value::Series(Series { items: items(letters), closed });
            [Told { name: "alpha", mentions: vec![mention("alpha", 0, value)] }]
        };
        let contains = TestKind::Contains { list: operand(subject("alpha")), item: operand(Expression::Text(word(&item))) };
        let contains = Condition::Test(Box::new(Test { kind: contains, span: Span::default() }));
        let expected = match (own.contains(&item), closed) {
            (true, _) => Verdict::Supported,
            (false, true) => Verdict::Refuted,
            (false, false) => Verdict::Inconclusive,
        };
        prop_assert_eq!(verdict(&contains, &list(&own, closed)), expected);
        let mut turned = own.clone();
        turned.reverse();
        turned.push(own[0]);
        let same = Expression::List(turned.iter().map(|letter| operand(Expression::Text(word(letter)))).collect());
        let equal = compare(subject("alpha"), Operator::Equal, same);
        let expected = if closed { Verdict::Supported } else { Verdict::Inconclusive };
        prop_assert_eq!(verdict(&equal, &list(&own, closed)), expected);
    }
}
