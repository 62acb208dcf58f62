//! News comes in, in three sizes; how many megabytes a second go through goes out: bare tokens, extraction, extraction
//! with twenty names judged, all over the same text in one run. `cargo bench --bench speed [FILTER]`; the last table
//! sets them beside one another, for a machine that others use too makes every number smaller, and no ratio.

use divan::Bencher;
use divan::counter::BytesCount;
use factcheck::base::token::TokenKind;
use factcheck::claim::ast::Program;
use factcheck::claim::load::load_text;
use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::ground::candidate::Source;
use factcheck::judge::decide::judge;
use logos::Logos;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// Bytes of text.
const SIZES: [usize; 3] = [1_000, 100_000, 10_000_000];
/// Each row of the last table is the best of so many runs, or of as many as fit this time.
const RUNS: usize = 20;
const LONGEST: Duration = Duration::from_secs(4);
/// Extraction shall be no slower than this share of bare tokens, and than so many megabytes a second.
const LEAST_SHARE: f64 = 1.0 / 6.0;
const LEAST_SPEED: f64 = 50.0;

/// Twenty names of things that news tells.
const NAMES: [&str; 20] = [
    "deaths",
    "turnout",
    "revenue",
    "net profit",
    "passengers",
    "aircraft orders",
    "share price",
    "jobs",
    "unemployment rate",
    "interest rate",
    "troops",
    "injured people",
    "homes",
    "budget",
    "sales",
    "workers",
    "price of oil",
    "opening date",
    "loss",
    "engines",
];

fn main() {
    divan::main();
    compare();
}

/// What is done with a text.
type Work = fn(&str) -> usize;

const WORK: [(&str, Work); 3] = [("tokens", tokens), ("extract", extracted), ("extract, 20 names", judged)];

#[divan::bench(args = SIZES, sample_count = 10)]
fn bare_tokens(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, tokens);
}

#[divan::bench(args = SIZES, sample_count = 10, max_time = 10)]
fn extraction(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, extracted);
}

#[divan::bench(args = SIZES, sample_count = 10, max_time = 10)]
fn extraction_and_20_names(bencher: Bencher<'_, '_>, size: usize) {
    measure(bencher, size, judged);
}

fn measure(bencher: Bencher<'_, '_>, size: usize, work: Work) {
    let text = news(size);
    bencher.counter(BytesCount::new(text.len())).bench(|| work(black_box(&text)));
}

fn tokens(text: &str) -> usize {
    TokenKind::lexer(text).count()
}

fn extracted(text: &str) -> usize {
    let document = plain("news.txt", text.to_owned(), None);
    extract(&document).findings.len()
}

fn judged(text: &str) -> usize {
    static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
        let claims: Vec<String> = NAMES.iter().map(|name| format!("{name} > 0\n")).collect();
        load_text(&claims.concat()).program
    });
    let document = plain("news.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let sources = [Source { name: None, document, extraction }];
    PROGRAM.claims.iter().map(|claim| judge(claim, &sources, &PROGRAM.aliases).evidence.len()).sum()
}

/// The last table: megabytes a second, and the shares of bare tokens.
fn compare() {
    println!("\n{:>12} {:>20} {:>10} {:>10}", "bytes", "", "MB/s", "of tokens");
    for size in SIZES {
        let text = news(size);
        let speeds = WORK.map(|(_, work)| speed(&text, work));
        let [bare, whole, _] = speeds;
        for ((name, _), speed) in WORK.iter().zip(speeds) {
            println!("{:>12} {name:>20} {speed:>10.2} {:>10.4}", text.len(), speed / bare);
        }
        let short = whole < LEAST_SPEED || whole / bare < LEAST_SHARE;
        println!("{:>44}", if short { "short of the reach" } else { "within the reach" });
    }
}

fn speed(text: &str, work: Work) -> f64 {
    let (begun, mut best) = (Instant::now(), f64::INFINITY);
    for _ in 0..RUNS {
        let start = Instant::now();
        black_box(work(black_box(text)));
        best = best.min(start.elapsed().as_secs_f64());
        if begun.elapsed() > LONGEST {
            break;
        }
    }
    text.len() as f64 / best / 1e6
}

/// `size` bytes of news, each article once before any comes twice.
fn news(size: usize) -> String {
    static ARTICLES: LazyLock<Vec<String>> = LazyLock::new(articles);
    let mut text = String::with_capacity(size + 10_000);
    for article in ARTICLES.iter().cycle() {
        if text.len() >= size {
            break;
        }
        text.push_str(article);
        text.push_str("\n\n");
    }
    text.truncate(text.floor_char_boundary(size));
    text
}

/// Other people's news where it lies beside the project, else the examples.
fn articles() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = ["..", "../.."].map(|up| root.join(up).join("shared/bench/extract/visible"));
    let sets = shared.iter().flat_map(|folder| files(folder, "meantime_", "jsonl"));
    let gold: Vec<String> = sets.flat_map(|path| inputs(&path)).collect();
    if !gold.is_empty() {
        return gold;
    }
    let examples = files(&root.join("claims"), "", "txt");
    examples.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

fn inputs(path: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(path).unwrap_or_default();
    let cases = lines.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    cases.filter_map(|case| Some(case.get("input")?.as_str()?.to_owned())).collect()
}

/// The folder's files whose names begin and end so, in order.
fn files(folder: &Path, begins: &str, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let fits = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(begins) && path.extension().is_some_and(|end| end == extension)
    };
    let mut found: Vec<PathBuf> = entries.filter(fits).collect();
    found.sort();
    found
}
