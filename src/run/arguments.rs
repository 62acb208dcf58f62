//! The words of a command line come in; what to do goes out.

use super::console::ColorChoice;
use super::exit;
use super::format::{Format, Listing};
use super::review_arguments::{
    AcceptArguments, DiffArguments, PendingArguments, RejectArguments, ReviewArguments,
};
use super::update::{Unreferenced, UpdateChoice};
use crate::claim::day::read_day;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  factcheck test                        check every claim file under claims/
  factcheck test claims/budget.claims   check one
  factcheck extract article.txt         see every value that is found in an article
  factcheck explain claims/budget.claims:4
                                        see how the claim in line 4 got its verdict
  factcheck accept                      take what claims now say as their snapshots
";

/// A test harness for the facts in a text: claims come in, one a line; what the text says of each goes out.
#[derive(Debug, Parser)]
#[command(name = "factcheck", disable_version_flag = true, subcommand_required = false)]
#[command(arg_required_else_help = true, after_help = format!("{EXAMPLES}\n{}", exit::TABLE))]
#[command(max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Print the version; with --verbose also those of the output schema and the lexicon
    #[arg(short = 'V', long)]
    pub version: bool,
    /// Print the licences of what the program carries
    #[arg(long)]
    pub licenses: bool,
    /// Show more: what passed, too
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Show less: only what fell short
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// When to colour; NO_COLOR is heeded
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: ColorChoice,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check claim files and compare them with their snapshots
    #[command(after_help = format!("\
Examples:
  factcheck test                          every *.claims under claims/
  factcheck test claims/budget.claims -v  one file, with what passed
  factcheck test --update always          take what claims now say as their snapshots, flips too

{}", exit::TABLE))]
    Test(TestArguments),
    /// Extract every value found in a document, with its place
    #[command(after_help = "\
Example:
  factcheck extract article.txt --dated 2022-01-20 --format jsonl")]
    Extract(ExtractArguments),
    /// Tell how each claim got its verdict: candidates with scores and reasons, sets compared, assumptions
    #[command(after_help = "\
Examples:
  factcheck explain claims/budget.claims      every claim
  factcheck explain claims/budget.claims:4    the one in line 4")]
    Explain(ExplainArguments),
    /// Tell how what claims now get differs in meaning from their snapshots, or a JSON report from another
    #[command(after_help = "\
Examples:
  factcheck diff                                   flips first, with the words that changed; writes nothing
  factcheck diff --format markdown                 for a comment on a pull request
  factcheck diff OLD.json NEW.json --fail-on flipped,value
                                                   two outputs of `factcheck test --format json`

It exits with 0 whatever differs, unless --fail-on names the class: then with 5.")]
    Diff(DiffArguments),
    /// Go through what is pending at a terminal, one claim at a time, flips first
    #[command(after_help = "\
Keys:
  a accept   r reject   s skip     the difference that is shown
  A accept   R reject   S skip     all that are not decided; A leaves flips out
  Enter                            accept, but never a flip
  u                                take the last decision back
  ← →        ↑ ↓                   look at another; scroll
  q                                leave: what was decided stays decided

Each has a flag: see `factcheck accept --help` and `factcheck reject --help`.
It exits with 5 where something is left pending.")]
    Review(ReviewArguments),
    /// Take what claims now say as their snapshots, flips only when asked; remove snapshots whose claim file is gone
    #[command(after_help = "\
Examples:
  factcheck accept                         everything but flips
  factcheck accept --only moved,wording    these classes
  factcheck accept \"personnel > 2000\"      this claim
  factcheck accept --flips                 everything

It exits with 5 where a flip was held.")]
    Accept(AcceptArguments),
    /// Forget what is pending
    Reject(RejectArguments),
    /// List what is pending, and how it differs from the snapshots
    Pending(PendingArguments),
    /// Measure how well words are bound to names
    #[command(after_help = "\
Examples:
  factcheck ground --pairs pairs.tsv                        NAME, WORD, 1 or 0, with tabs between
  factcheck ground --pairs pairs.tsv --without dictionary   the share of the concept table alone")]
    Ground(GroundArguments),
    /// Read documents from stdin, one JSON object a line, and answer each with one line
    #[command(subcommand)]
    Stream(StreamCommand),
    /// The names that later versions use.
    #[command(flatten)]
    Later(LaterCommand),
}

/// `factcheck test [PATH…]`
#[derive(Debug, Args)]
pub struct TestArguments {
    /// Claim files, or folders that are searched for `*.claims` [default: claims/]
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Stop after this many claims with another verdict
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub max_fail: Option<usize>,
    /// What to write where a snapshot differs; beats FACTCHECK_UPDATE [default: auto]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub update: Option<UpdateChoice>,
    /// What to do with snapshots whose claim file is gone [default: warn, in CI reject]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub unreferenced: Option<Unreferenced>,
    /// What to do when nothing was checked
    #[arg(long, value_enum, default_value_t = NoTests::Fail, value_name = "WHAT")]
    pub no_tests: NoTests,
}

fn at_least_one(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|&count| count > 0).ok_or_else(|| "write a number from 1 up".to_owned())
}

/// What to do when nothing was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NoTests {
    /// Exit with 4
    Fail,
    /// Say so and exit with 0
    Warn,
    /// Exit with 0
    Pass,
}

/// `factcheck extract FILE…`
#[derive(Debug, Args)]
pub struct ExtractArguments {
    /// The documents; `-` is stdin
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Show also what is set aside (page furniture), and why
    #[arg(long)]
    pub all: bool,
    /// The day on which the documents were written, such as 2022-01-20
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub dated: Option<Date>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    pub format: Listing,
}

/// `factcheck explain CLAIMFILE[:LINE]`
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// A claim file, and perhaps a line of it
    #[arg(value_name = "CLAIMFILE[:LINE]")]
    pub place: String,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// `factcheck ground --pairs FILE`
#[derive(Debug, Args)]
pub struct GroundArguments {
    /// Lines of a name, a word, and 1 where the word stands for the name, else 0; with tabs between
    #[arg(long, value_name = "FILE")]
    pub pairs: PathBuf,
    /// Leave out what the lexicon knows of this sort
    #[arg(long, value_enum, value_name = "WHAT")]
    pub without: Vec<Doubted>,
}

/// What `ground` can leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Doubted {
    /// The concept table
    Concepts,
    /// The dictionary
    Dictionary,
}

fn day(words: &str) -> Result<Date, String> {
    read_day(words).map_err(|problem| format!("{}: {}", problem.message, problem.label))
}

/// NDJSON in, NDJSON out: order is kept, a bad line is answered in its place, memory does not grow.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum StreamCommand {
    /// {"id":…,"text":…,"dated":…?} → {"schema":…,"id":…,"values":[…]}
    Extract,
    /// {"id":…,"text":…,"dated":…?,"claims":…} → {"schema":…,"id":…,"results":[…]}
    Test,
}

/// Names that are taken, for later versions. Hidden from `--help`.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the names say it")]
pub enum LaterCommand {
    #[command(hide = true)]
    Init(Anything),
    #[command(hide = true)]
    Fmt(Anything),
    #[command(hide = true)]
    Lsp(Anything),
    #[command(hide = true)]
    Draft(Anything),
    #[command(hide = true)]
    Completions(Anything),
    #[command(hide = true)]
    Man(Anything),
}

impl LaterCommand {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Fmt(_) => "fmt",
            Self::Lsp(_) => "lsp",
            Self::Draft(_) => "draft",
            Self::Completions(_) => "completions",
            Self::Man(_) => "man",
        }
    }
}

/// Whatever follows.
#[derive(Debug, Args)]
pub struct Anything {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<std::ffi::OsString>,
}
