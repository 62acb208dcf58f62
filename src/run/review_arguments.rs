//! What the commands on snapshots understand.

use super::format::{DiffFormat, Format};
use crate::record::compare::{CHANGES, Change};
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;

/// Which claims are meant.
#[derive(Debug, Args)]
pub struct Targets {
    /// Claim files, snapshots, folders of them, or ids of claims [default: claims/]
    #[arg(value_name = "PATH|CLAIM")]
    pub named: Vec<String>,
    /// Only the claim of this id; may be given again
    #[arg(long, value_name = "ID")]
    pub claim: Vec<String>,
    /// Only these classes of difference: flipped, value, moved, wording, added, removed
    #[arg(long, value_name = "CLASS,…", value_delimiter = ',', value_parser = class(), hide_possible_values = true)]
    pub only: Vec<Change>,
}

/// `factcheck accept [PATH|CLAIM…]`
#[derive(Debug, Args)]
pub struct AcceptArguments {
    /// Which claims.
    #[command(flatten)]
    pub targets: Targets,
    /// Also take flips: what gives a claim another verdict than its snapshot has
    #[arg(long)]
    pub flips: bool,
    /// Say what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `factcheck reject [PATH|CLAIM…]`
#[derive(Debug, Args)]
pub struct RejectArguments {
    /// Which claims.
    #[command(flatten)]
    pub targets: Targets,
    /// Say what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `factcheck pending [PATH|CLAIM…]`
#[derive(Debug, Args)]
pub struct PendingArguments {
    /// Which claims.
    #[command(flatten)]
    pub targets: Targets,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// `factcheck review [PATH|CLAIM…]`
#[derive(Debug, Args)]
pub struct ReviewArguments {
    /// Which claims.
    #[command(flatten)]
    pub targets: Targets,
}

/// `factcheck diff [PATH…]`, `factcheck diff OLD.json NEW.json`
#[derive(Debug, Args)]
pub struct DiffArguments {
    /// Claim files or folders [default: claims/]; or two JSON reports, the old one first
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How to print
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// Only these classes of difference: flipped, value, moved, wording, added, removed
    #[arg(long, value_name = "CLASS,…", value_delimiter = ',', value_parser = class(), hide_possible_values = true)]
    pub only: Vec<Change>,
    /// Exit with 5 where a claim differs in one of these classes
    #[arg(long, value_name = "CLASS,…", value_delimiter = ',', value_parser = class(), hide_possible_values = true)]
    pub fail_on: Vec<Change>,
}

fn class() -> impl TypedValueParser<Value = Change> {
    let words = CHANGES.map(|change| PossibleValue::new(change.word()));
    PossibleValuesParser::new(words).map(|word| {
        let known = CHANGES.into_iter().find(|change| change.word() == word);
        known.unwrap_or(Change::Flipped)
    })
}
