//! Documents come in; the values found in each go out as a table or as JSON.

use super::arguments::ExtractArguments;
use super::console::{self, Broken, Output};
use super::exit::{Event, Outcome};
use super::format::Listing;
use crate::document;
use crate::extract::extract as find;
use crate::report::listing::{self, Listed};
use std::io::Read;
use std::path::Path;

/// `factcheck extract FILE…`
///
/// # Errors
/// Where a document cannot be read, or stdout not be written.
pub fn run(given: &ExtractArguments, output: &mut Output) -> Result<Outcome, Broken> {
    let mut outcome = Outcome::default();
    let mut found = Vec::new();
    for path in &given.files {
        match listed(path, given) {
            Ok(listed) => found.push(listed),
            Err(event) => outcome.add(event),
        }
    }
    output.write(&match given.format {
        Listing::Text => listing::text(&found),
        Listing::Json => listing::json(&found),
        Listing::Jsonl => listing::jsonl(&found),
    })?;
    Ok(outcome)
}

fn listed(path: &Path, given: &ExtractArguments) -> Result<Listed, Event> {
    let name = path.display().to_string();
    let bytes = bytes(path).map_err(|error| {
        console::error(&format!("{name}: {error}"));
        if error.kind() == std::io::ErrorKind::NotFound { Event::Wrong } else { Event::Broken }
    })?;
    let document = document::read::read(&name, &bytes, given.dated).map_err(|error| {
        console::error(&format!("{name} {error}"));
        Event::Broken
    })?;
    Ok(Listed::new(&document, &find(&document), given.all))
}

fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}
