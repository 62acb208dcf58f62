//! Texts that a reader would not write come in, each in three sizes; what finding and judging costs goes out, with the
//! factor by which twice the text costs more. `cargo bench --bench hostile [WORD]`: only the texts with WORD in the name.

use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::document::{model::Document, read::read};
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

/// Sizes in bytes, each twice the one before.
const SIZES: [usize; 3] = [250_000, 500_000, 1_000_000];
/// Claims are judged on texts so much shorter.
const SHORTER: usize = 10;
/// Twice the text may cost so much more; the rest is left to the machine's mood.
const MOST: f64 = 2.6;
/// Below this many seconds a factor says nothing.
const LEAST: f64 = 0.05;

/// A name, whether it is Markdown, and what is repeated.
const TEXTS: &[(&str, bool, &str)] = &[
    ("digits", false, "7"),
    ("numbers", false, "7 "),
    ("and", false, "and "),
    ("open quotes", false, "“He said 5 "),
    ("one line", false, "a town of 3,000 people lost 5% of its trade in 2019 while the mayor slept, "),
    ("months", false, "May "),
    ("days", false, "5 May "),
    ("brackets", false, "(5 ["),
    ("capitals", false, "Anna Berg "),
    ("commas", false, ", "),
    ("two", false, "two "),
    ("initials", false, "A. "),
    ("quotations", false, "\"We lost 5 ships,\" said Anna Berg of Oslo. "),
    ("dates", false, "3 May 2021, "),
    ("date lines", false, "3 May 2021\n"),
    ("headings", true, "# Title 5\n\n"),
    ("table", true, "| a | 5 |\n|---|---|\n"),
    ("rows", true, "| a | 5 |\n"),
    ("links", true, "[a 5](http://x.example/5) "),
    ("open links", true, "["),
    ("stress", true, "*a"),
    ("double marks", false, "\""),
    ("single marks", false, "'"),
    ("percentages", false, "10% "),
    ("of", false, "of "),
    ("to", false, "5 to "),
    ("article", false, include_str!("../claims/csto-withdrawal.txt")),
    ("bulletin", false, include_str!("../claims/storm-odalys.txt")),
    ("results", false, include_str!("../tests/cases/articles/results.txt")),
];

/// Claims of every sort.
const CLAIMS: &str = "\
deaths = 312
equipment / personnel > 0.5
ships + soldiers = 12
opening date = 2021-05-03
opening date - closing date = 5 days
towns contains \"Oslo\"
every count in \"ships\" > 3
min(revenue, profit) > 3
count near \"ships\" = 5
turnout > 50% and votes < 3
";

fn main() -> ExitCode {
    // Cargo hands `--bench` over, too.
    let only = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let texts = || TEXTS.iter().filter(|(name, ..)| name.contains(only.as_str()));
    let mut steep = 0;
    println!("extract: seconds for {SIZES:?} bytes");
    for &(name, marked, unit) in texts() {
        steep += row(name, |size| timed(|| extract(&document(marked, unit, size))));
    }
    println!("\n10 claims: seconds for a {SHORTER}th of it");
    for &(name, marked, unit) in texts() {
        steep += row(name, |size| timed(|| judged(document(marked, unit, size / SHORTER))));
    }
    ExitCode::from(u8::from(steep > 0))
}

/// Prints one line; 1 where the cost grows faster than the text.
fn row(name: &str, mut cost: impl FnMut(usize) -> f64) -> usize {
    let seconds = SIZES.map(&mut cost);
    let [_, half, whole] = seconds;
    let factor = whole / half;
    let steep = whole > LEAST && factor > MOST;
    let shown: String = seconds.iter().map(|one| format!("{one:8.3}")).collect();
    println!("{name:14}{shown}   x{factor:.1}{}", if steep { "  <<<" } else { "" });
    usize::from(steep)
}

fn document(marked: bool, unit: &str, size: usize) -> Document {
    let text = unit.repeat(size / unit.len() + 1);
    if marked && let Ok(document) = read("hostile.md", text.as_bytes(), None) {
        return document;
    }
    plain("hostile.txt", text, None)
}

fn judged(document: Document) -> usize {
    let program = load_text(CLAIMS).program;
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    program.claims.iter().map(|claim| judge(claim, &sources, &program.aliases).evidence.len()).sum()
}

fn timed<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64()
}
