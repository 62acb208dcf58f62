//! Flags and environment come in; what a run may write, and what becomes of stale snapshots, goes out.

use clap::ValueEnum;

/// What a run may write, as insta names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum UpdateChoice {
    /// Pending snapshots; nothing in CI
    Auto,
    /// Pending snapshots
    New,
    /// Snapshots themselves, flips among them
    Always,
    /// Nothing
    No,
}

/// What a run may write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// Pending snapshots.
    New,
    /// Snapshots themselves.
    Always,
    /// Nothing.
    No,
}

/// What a run may write: the flag beats `FACTCHECK_UPDATE`, and both beat `CI`.
///
/// # Errors
/// Where the variable has another value; what to write instead.
pub fn update(flag: Option<UpdateChoice>) -> Result<Update, String> {
    let choice = match flag {
        Some(choice) => choice,
        None => variable()?,
    };
    Ok(match choice {
        UpdateChoice::Auto if is_ci() => Update::No,
        UpdateChoice::Auto | UpdateChoice::New => Update::New,
        UpdateChoice::Always => Update::Always,
        UpdateChoice::No => Update::No,
    })
}

fn variable() -> Result<UpdateChoice, String> {
    let given = std::env::var("FACTCHECK_UPDATE").unwrap_or_default();
    match given.as_str() {
        "" | "auto" => Ok(UpdateChoice::Auto),
        "new" => Ok(UpdateChoice::New),
        "always" => Ok(UpdateChoice::Always),
        "no" => Ok(UpdateChoice::No),
        other => Err(format!("FACTCHECK_UPDATE is {other:?}: write auto, new, always or no")),
    }
}

/// Whether this runs in continuous integration.
#[must_use]
pub fn is_ci() -> bool {
    let ci = std::env::var("CI").unwrap_or_default();
    !matches!(ci.as_str(), "" | "0" | "false") || std::env::var_os("TF_BUILD").is_some()
}

/// What becomes of snapshots whose claim file is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unreferenced {
    /// Delete them; in CI, or where nothing may be written, reject
    Auto,
    /// Name them and exit with 5
    Reject,
    /// Delete them
    Delete,
    /// Name them
    Warn,
    /// Say nothing
    Ignore,
}

impl Unreferenced {
    /// What to do: without a flag, name them, and fail in CI.
    #[must_use]
    pub fn decided(flag: Option<Self>, update: Update) -> Self {
        match flag {
            None if is_ci() => Self::Reject,
            None => Self::Warn,
            Some(Self::Auto) if is_ci() || update == Update::No => Self::Reject,
            Some(Self::Auto) => Self::Delete,
            Some(other) => other,
        }
    }
}
