//! A claim file, and perhaps a line of it, comes in; how each claim got its verdict goes out.

use super::arguments::ExplainArguments;
use super::check::{Checked, check};
use super::console::{self, Broken, Output, complain};
use super::discover::target;
use super::exit::{Event, Outcome};
use super::format::Format;
use super::test::not_judged;
use crate::report::answer::line as json;
use crate::report::model::{ClaimReport, FileReport, Report};
use crate::report::text::Style;
use crate::report::{build, explain, text};
use std::path::{Path, PathBuf};

/// `factcheck explain CLAIMFILE[:LINE]`
///
/// # Errors
/// Where stdout cannot be written.
pub fn run(given: &ExplainArguments, style: Style, output: &mut Output) -> Result<Outcome, Broken> {
    let (path, line) = place(&given.place);
    let target = match target(&path) {
        Ok(target) => target,
        Err(error) => {
            console::error(&format!("{}: {error}", path.display()));
            return Ok(Outcome::of(Event::Wrong));
        }
    };
    let prefix = &target.project.prefix;
    let name = format!("{prefix}{}", target.name);
    let report = match check(&target) {
        Ok(checked) => explained(&checked, prefix, name),
        Err(unchecked) => not_judged(unchecked, prefix, name),
    };
    tell(report, line, given.format, style, output)
}

/// The path, and the line behind its last colon; a file whose own name ends so is itself.
fn place(given: &str) -> (PathBuf, Option<u32>) {
    let split = given.rsplit_once(':').and_then(|(path, line)| Some((path, line.parse().ok()?)));
    match split {
        Some((path, line)) if !Path::new(given).exists() => (path.into(), Some(line)),
        _ => (given.into(), None),
    }
}

fn explained(checked: &Checked, prefix: &str, path: String) -> FileReport {
    let Checked { program, sources, judgements } = checked;
    let mut results = build::claims(program, sources, judgements, prefix);
    for (claim, judgement) in results.iter_mut().zip(judgements) {
        claim.groundings = explain::groundings(judgement, sources, prefix);
    }
    FileReport { path, results, ..FileReport::default() }
}

fn tell(
    mut report: FileReport,
    line: Option<u32>,
    format: Format,
    style: Style,
    output: &mut Output,
) -> Result<Outcome, Broken> {
    let mut outcome = Outcome::default();
    for (happened, event) in
        [(!report.problems.is_empty(), Event::Wrong), (!report.errors.is_empty(), Event::Broken)]
    {
        if happened {
            outcome.add(event);
        }
    }
    let whole = outcome == Outcome::default();
    report.results.retain(|claim| line.is_none_or(|line| stands_in(claim, line)));
    if whole && report.results.is_empty() {
        let place = line.map_or_else(String::new, |line| format!(" in line {line}"));
        console::error(&format!("{}: there is no claim{place}", report.path));
        return Ok(Outcome::of(if line.is_some() { Event::Wrong } else { Event::Nothing }));
    }
    let report = build::report(vec![report]);
    match format {
        Format::Json => output.write(&json(&report))?,
        Format::Text => {
            complain(&text::complaints(&report, style));
            output.write(&whole_text(&report, style))?;
        }
    }
    Ok(outcome)
}

/// Whether a claim, which may run over several lines, has this one.
fn stands_in(claim: &ClaimReport, line: u32) -> bool {
    (claim.at.place.line..=claim.last_line).contains(&line)
}

fn whole_text(report: &Report, style: Style) -> String {
    let claims = report.files.iter().flat_map(|file| &file.results);
    let blocks = claims.map(|claim| format!("{}\n", explain::text(claim, style).trim_end()));
    blocks.collect::<Vec<_>>().join("\n")
}
