//! Claim files without a mistake, and what was understood of each.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod render;

use factcheck::base::span::Span;
use factcheck::catalog::TABLE;
use factcheck::claim::ast::{Alternative, Condition, Expression, Operand, Program, Subject, TestKind};
use factcheck::claim::load::{load, load_text};
use proptest::prelude::*;
use render::{Folder, rendered};
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn understood(folder: &Path, name: &str) -> String {
    let loaded = load(name, &Folder(folder.to_owned()));
    // Degrees are read as soon as the catalog has temperatures.
    let known = |span: Span| !span.text(&loaded.program.files[0].text).contains('°');
    let problems: String = loaded
        .problems
        .iter()
        .filter(|problem| known(problem.span))
        .map(|problem| rendered(problem, &loaded.program.files))
        .collect();
    assert_eq!(problems, "", "{name}");
    shown(&loaded.program)
}

fn shown(program: &Program) -> String {
    let mut out = String::new();
    for source in &program.sources {
        let named = source.name.as_ref().map_or(String::new(), |name| format!(" as {name}"));
        let dated = source.dated.map_or(String::new(), |date| format!(" dated {date}"));
        writeln!(out, "source {:?}{named}{dated}", source.pattern).unwrap();
    }
    for alias in &program.aliases {
        writeln!(out, "alias {:?} = {:?}", alias.name, alias.words).unwrap();
    }
    for claim in &program.claims {
        writeln!(out, "\n[{}] {}", claim.id, claim.expected).unwrap();
        writeln!(out, "    {}", condition(&claim.condition)).unwrap();
        if let Some(hint) = &claim.hint {
            writeln!(out, "    hint: {hint}").unwrap();
        }
    }
    out
}

fn condition(it: &Condition) -> String {
    let all = |word: &str, all: &[Condition]| {
        format!("({word} {})", all.iter().map(condition).collect::<Vec<_>>().join(" "))
    };
    match it {
        Condition::Not(inner) => format!("(not {})", condition(inner)),
        Condition::And(parts) => all("and", parts),
        Condition::Or(parts) => all("or", parts),
        Condition::Test(test) => match &test.kind {
            TestKind::Compare { left, operator, right } => {
                format!("({} {} {})", operator.sign(), operand(left), operand(right))
            }
            TestKind::Within { left, right } => format!("(within {} {})", operand(left), operand(right)),
            TestKind::Contains { list, item } => format!("(contains {} {})", operand(list), operand(item)),
            TestKind::SaidBy { words, speaker, .. } => format!("(said-by {words:?} {speaker:?})"),
            TestKind::Mentions { words } => format!("(mentions {words:?})"),
        },
    }
}

fn operand(it: &Operand) -> String {
    let all = |all: &[Operand]| all.iter().map(operand).collect::<Vec<_>>().join(" ");
    match &it.kind {
        Expression::Literal(value) => format!("{value}"),
        Expression::Text(words) => format!("{words:?}"),
        Expression::List(items) => format!("(list {})", all(items)),
        Expression::Range(a, b) => format!("(.. {} {})", operand(a), operand(b)),
        Expression::Tolerance(a, b) => format!("(± {} {})", operand(a), operand(b)),
        Expression::Subject(it) => subject(it),
        Expression::Arithmetic(a, sign, b) => format!("({sign:?} {} {})", operand(a), operand(b)),
        Expression::Call(function, operands) => format!("({function:?} {})", all(operands)),
    }
}

fn subject(it: &Subject) -> String {
    let mut out = String::from("<");
    if let Some(quantifier) = it.quantifier {
        write!(out, "{quantifier:?} ").unwrap();
    }
    write!(out, "{}", it.kind.unwrap_or("?")).unwrap();
    for phrase in &it.phrases {
        let shown = |it: &Alternative| if it.quoted { format!("{:?}", it.words) } else { it.words.clone() };
        let alternatives: Vec<String> = phrase.alternatives.iter().map(shown).collect();
        write!(out, " {:?} {}", phrase.relation, alternatives.join(" | ")).unwrap();
    }
    if let Some(source) = &it.source {
        write!(out, " @{source}").unwrap();
    }
    out + ">"
}

#[test]
fn every_statement_is_understood() {
    insta::glob!("good/*.claims", |path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(understood(&root().join("tests/good"), &name));
        });
    });
}

#[test]
fn the_example_claim_files_are_understood() {
    let mut seen = 0;
    for entry in std::fs::read_dir(root().join("claims")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "claims") {
            let shown = understood(&root().join("claims"), &path.file_name().unwrap().to_string_lossy());
            assert!(shown.lines().count() > 10);
            seen += 1;
        }
    }
    assert!(seen > 0);
}

/// An id is the condition, whatever its layout.
#[test]
fn ids_do_not_depend_on_layout() {
    let ids = |text: &str| -> Vec<String> {
        let loaded = load_text(text);
        assert_eq!(loaded.problems, []);
        loaded.program.claims.into_iter().map(|claim| claim.id).collect()
    };
    for text in [
        "size(members)=5 and not capital=\"Astana\"",
        "refuted:  size( members ) = 5\n  and NOT capital\t= “Astana”  # as told",
        "size(members) = 5 and\u{a0}not capital = «Astana»",
    ] {
        assert_eq!(ids(text), ["size(members) = 5 and not capital = \"Astana\""]);
    }
    assert_eq!(ids("a = 5 +/- 1"), ids("a=5±1"));
}

/// Each kind's own examples are literals, or are refused because a claim says them with its operator: none is a name.
#[test]
fn whatever_the_catalog_reads_is_a_literal() {
    for example in TABLE.iter().flat_map(|kind| kind.examples).flat_map(|example| example.texts) {
        let plain = !example.contains(['"', '“', '=', '<', '~', '|', '(', '{', '\n']);
        let Some(claim) = plain.then(|| load_text(&format!("personnel = {example}"))) else { continue };
        for claim in claim.program.claims {
            let Condition::Test(test) = &claim.condition else { continue };
            if let TestKind::Compare { right, .. } = &test.kind {
                assert!(!matches!(right.kind, Expression::Subject(_)), "{example}: {}", operand(right));
            }
        }
    }
}

#[test]
fn thousands_of_signs_of_any_sort_are_answered() {
    for piece in [
        "(", ")", "{", "}", "not ", "and ", "a + ", "a | ", "a, ", "- ", "\"", "`", "..", "±", "[", "= ",
        "a\n ", "a: ", "{a, ",
    ] {
        let long = piece.repeat(5_000);
        for text in [long.clone(), format!("a = {long}"), format!("size({long}"), format!("x {long} = 1")] {
            let loaded = load_text(&text);
            assert!(loaded.problems.len() + loaded.program.claims.len() > 0, "{piece}");
        }
    }
}

#[test]
fn brackets_may_stand_sixty_four_deep() {
    for (open, close) in [("(", ")"), ("(b + ", ")"), ("abs(", ")"), ("not (", ")")] {
        let inner = if open == "not (" { "a = 1" } else { "a" };
        let outer = if open == "not (" { "" } else { " = 1" };
        let text = format!("{}{inner}{}{outer}", open.repeat(64), close.repeat(64));
        let loaded = load_text(&text);
        assert_eq!((loaded.problems.len(), loaded.program.claims.len()), (0, 1), "{open}");
    }
}

#[test]
fn names_that_double_each_other_do_not_grow_without_end() {
    let mut text = String::from("let n0 = count of cars\n");
    for step in 1..200 {
        writeln!(text, "let n{step} = n{} + n{}", step - 1, step - 1).unwrap();
    }
    text += "n199 > 5";
    assert!(
        load_text(&text).problems.iter().any(|problem| problem.message == "this calculation is too large")
    );
}

const FRAGMENTS: [&str; 72] = [
    "personnel",
    "count of",
    "date",
    "first",
    "every",
    "list after",
    "@WIRE",
    "of",
    "in",
    "near",
    "\"words\"",
    "“",
    "”",
    "\"",
    "«",
    "»",
    "„",
    "`",
    "`net profit`",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "[label]",
    "=",
    "!=",
    "<",
    ">=",
    "~",
    "==",
    "±",
    "+/-",
    "..",
    "...",
    "+",
    "-",
    "*",
    "/",
    ",",
    ", ",
    "|",
    "||",
    ":",
    "refuted:",
    "supported",
    "not",
    "and",
    "or",
    "within",
    "contains",
    "mentions",
    "said by",
    "said",
    "size(",
    "max(a, b)",
    "2,000",
    "2022-01-19",
    "19.01.2022",
    "two thousnd",
    "$4.5 billion",
    "12%",
    "Jan. 19, 2022",
    "about 5",
    "let x =",
    "alias y =",
    "source \"a\"",
    "include \"b\"",
    "#",
    "\u{a0}",
    "é",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever is written, there is an answer, and every place in it lies in the text.
    #[test]
    fn no_text_is_too_strange(
        parts in prop::collection::vec((prop::sample::select(FRAGMENTS.to_vec()), prop::sample::select(vec!["", " ", "\n", "\n ", "\r\n"])), 0..24),
    ) {
        let text: String = parts.iter().flat_map(|(fragment, gap)| [*fragment, *gap]).collect();
        let loaded = load_text(&text);
        for problem in &loaded.problems {
            prop_assert!(text.get(problem.span.range()).is_some(), "{problem:?}");
            prop_assert!(!problem.message.is_empty() && !problem.label.is_empty(), "{problem:?}");
        }
        for claim in &loaded.program.claims {
            prop_assert!(text.get(claim.span.range()).is_some() && text.get(claim.condition_span.range()).is_some());
            prop_assert!(!claim.id.is_empty());
        }
    }

    /// Bytes that are no claims at all.
    #[test]
    fn no_bytes_are_too_strange(text in "\\PC{0,200}") {
        let loaded = load_text(&text);
        prop_assert!(loaded.problems.iter().all(|problem| text.get(problem.span.range()).is_some()));
    }
}
