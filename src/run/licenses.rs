//! Nothing comes in; the notices of what the program carries go out.

use super::console::{Broken, Output};
use super::exit::Outcome;

/// Everything whose licence asks for a notice, with its text.
const NOTICES: &[(&str, &str)] = &[
    ("factcheck: MIT or Apache-2.0, as you like. The MIT licence:", include_str!("../../LICENSE-MIT")),
    ("WordNet 3.0, of which the dictionary is derived:", include_str!("../../LICENSE-WORDNET")),
];

/// `factcheck --licenses`
///
/// # Errors
/// Where stdout cannot be written.
pub fn run(output: &mut Output) -> Result<Outcome, Broken> {
    for (title, text) in NOTICES {
        output.write(&format!("{title}\n\n{}\n\n", text.trim()))?;
    }
    Ok(Outcome::default())
}
