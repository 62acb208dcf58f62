//! Claim files, or two JSON reports, come in; how what is differs in meaning from what was goes out. Nothing is written.

use super::check::{Checked, check};
use super::console::{self, Broken, Output, complain};
use super::discover::{Target, discover};
use super::exit::{Event, Outcome};
use super::folder::{Folder, among};
use super::format::DiffFormat;
use super::pending::Pending;
use super::review_arguments::DiffArguments;
use super::settle::shown;
use super::snapshots::path_of;
use super::stored;
use super::test::{failed, not_judged};
use crate::record::entry::entries;
use crate::report::answer::line;
use crate::report::changes::{TwoSides, changes};
use crate::report::model::FileReport;
use crate::report::reread::{Part, parts};
use crate::report::text::Style;
use crate::report::{build, changes_markdown, changes_text, text};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// `factcheck diff [PATH…]`, `factcheck diff OLD.json NEW.json`
///
/// # Errors
/// Where a snapshot cannot be read or stdout not be written.
pub fn run(given: &DiffArguments, style: Style, output: &mut Output) -> Result<Outcome, Broken> {
    let (sides, mut outcome) = match given.paths.as_slice() {
        [old, new] if is_report(old) && is_report(new) => of_reports(old, new)?,
        paths if paths.iter().any(|path| is_report(path)) => {
            console::error("reports are compared in twos: factcheck diff OLD.json NEW.json");
            return Ok(Outcome::of(Event::Wrong));
        }
        paths => of_claim_files(paths, style)?,
    };
    // That nothing differs must not be said where nothing was looked at.
    if sides.iter().all(|one| one.old.is_empty() && one.new.is_empty() && one.fault.is_none()) {
        if outcome == Outcome::default() {
            console::error("nothing was checked: there is no claim to compare");
            outcome.add(Event::Nothing);
        }
        return Ok(outcome);
    }
    let mut report = changes(&sides);
    report.retain(|change, _| given.only.is_empty() || given.only.contains(&change));
    match given.format {
        DiffFormat::Text => output.write(&changes_text::text(&report, style.color))?,
        DiffFormat::Json => output.write(&line(&report))?,
        DiffFormat::Markdown => output.write(&changes_markdown::markdown(&report))?,
    }
    if changes_text::fails(&report, &given.fail_on) {
        outcome.add(Event::Snapshot);
    }
    Ok(outcome)
}

fn is_report(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "json" || end == "jsonl" || end == "ndjson")
}

/// What the claims of these files now get, beside their snapshots.
fn of_claim_files(paths: &[PathBuf], style: Style) -> Result<(Vec<TwoSides>, Outcome), Broken> {
    let found = discover(paths);
    let checked: Vec<_> = found.targets.par_iter().map(of_claim_file).collect();
    let mut sides = Vec::new();
    let mut files = failed(&found);
    for one in checked {
        match one {
            Ok(side) => sides.push(side),
            Err(file) => files.push(*file),
        }
    }
    for folder in among(&found.folders) {
        for snapshot in Folder::read(&folder)?.stale() {
            sides.push(super::accept::two_sides(&Pending::load(&snapshot)?));
        }
    }
    let report = build::report(files);
    complain(&text::complaints(&report, style));
    let mut outcome = Outcome::default();
    for (count, event) in [(report.summary.problems, Event::Wrong), (report.summary.errors, Event::Broken)] {
        if count > 0 {
            outcome.add(event);
        }
    }
    Ok((sides, outcome))
}

fn of_claim_file(target: &Target) -> Result<TwoSides, Box<FileReport>> {
    let path = format!("{}{}", target.project.prefix, target.name);
    let Checked { program, sources, judgements } =
        check(target).map_err(|unchecked| not_judged(unchecked, &target.project.prefix, path.clone()))?;
    let snapshot = path_of(&target.project.file(&target.name));
    let old = stored::read(&snapshot, &shown(target, &snapshot));
    let broken =
        |Broken(what)| FileReport { path: path.clone(), errors: vec![what], ..FileReport::default() };
    let (old, _) = old.map_err(broken)?;
    Ok(TwoSides {
        old: old.entries().to_vec(),
        new: entries(&program, &sources, &judgements),
        fault: old.fault().map(str::to_owned),
        path,
    })
}

/// Two reports, claim file by claim file.
fn of_reports(old: &Path, new: &Path) -> Result<(Vec<TwoSides>, Outcome), Broken> {
    let mut outcome = Outcome::default();
    let (Some(before), Some(after)) = (read(old, &mut outcome)?, read(new, &mut outcome)?) else {
        return Ok((Vec::new(), outcome));
    };
    for (path, part) in after.iter().map(|part| (new, part)).chain(before.iter().map(|part| (old, part))) {
        if let Some(fault) = &part.fault {
            console::error(&format!("{}: {} was not checked: {fault}", path.display(), part.name));
            outcome.add(Event::Wrong);
        }
    }
    Ok((beside(before, after), outcome))
}

/// Both reports' claims, file by file; a file that one of them could not check has no differences.
fn beside(before: Vec<Part>, after: Vec<Part>) -> Vec<TwoSides> {
    let mut old: BTreeMap<String, Part> = before.into_iter().map(|part| (part.name.clone(), part)).collect();
    let mut sides = Vec::new();
    for part in after {
        let then = old.remove(&part.name).unwrap_or_default();
        if part.fault.is_none() && then.fault.is_none() {
            sides.push(TwoSides { path: part.name, old: then.entries, new: part.entries, fault: None });
        }
    }
    let gone = old.into_iter().filter(|(_, part)| part.fault.is_none());
    sides.extend(gone.map(|(path, part)| TwoSides { path, old: part.entries, ..TwoSides::default() }));
    sides
}

/// The parts of a report; none where it is wrong, which is then told.
fn read(path: &Path, outcome: &mut Outcome) -> Result<Option<Vec<Part>>, Broken> {
    let name = path.display().to_string();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            console::error(&format!("there is no file {name}"));
            outcome.add(Event::Wrong);
            return Ok(None);
        }
        Err(error) => return Err(Broken::new(&name, &error)),
    };
    match parts(&String::from_utf8_lossy(&bytes)) {
        Ok(parts) => Ok(Some(parts)),
        Err(why) => {
            console::error(&format!("{name}: {why}"));
            outcome.add(Event::Wrong);
            Ok(None)
        }
    }
}
