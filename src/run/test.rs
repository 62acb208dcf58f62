//! Claim files come in; each is checked and compared with its snapshot, and a report of all goes out.

use super::arguments::{NoTests, TestArguments};
use super::check::{Checked, Unchecked, check};
use super::console::{self, Broken, Output, complain, message};
use super::discover::{DEFAULT, Found, Target, discover};
use super::exit::{Event, Outcome};
use super::folder::{Folder, among};
use super::format::Format;
use super::settle::settle;
use super::snapshots::{path_of, pending_of};
use super::store;
use super::update::{Unreferenced, Update, update};
use crate::base::problem::Problem;
use crate::base::span::Span;
use crate::record::entry::entries;
use crate::report::answer::line;
use crate::report::build;
use crate::report::model::{FileReport, Report, SnapshotReport, SnapshotState};
use crate::report::text::{self, Style};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

/// `factcheck test [PATH…]`
///
/// # Errors
/// Where stdout cannot be written.
pub fn run(given: &TestArguments, style: Style, output: &mut Output) -> Result<Outcome, Broken> {
    let update = match update(given.update) {
        Ok(update) => update,
        Err(wrong) => {
            console::error(&wrong);
            return Ok(Outcome::of(Event::Wrong));
        }
    };
    let unreferenced = Unreferenced::decided(given.unreferenced, update);
    let found = discover(&given.paths);
    let folders = folders(&found, update);
    let mut files = failed(&found);
    files.extend(checked(&found.targets, given.max_fail, &folders, update));
    files.extend(stale(&found, &folders, unreferenced));
    let report = build::report(files);
    match given.format {
        Format::Text => {
            complain(&text::complaints(&report, style));
            output.write(&text::report(&report, style))?;
        }
        Format::Json => output.write(&line(&report))?,
    }
    Ok(outcome(&report, given, unreferenced))
}

/// Each folder of snapshots, read once; what killed runs left there is removed where anything may be written.
type Folders = BTreeMap<PathBuf, Result<Folder, Broken>>;

fn folders(found: &Found, update: Update) -> Folders {
    let mut wanted = among(&found.folders);
    wanted.extend(found.targets.iter().filter_map(folder_of));
    let read = |path: &PathBuf| {
        let folder = Folder::read(path)?;
        if update != Update::No {
            folder.sweep()?;
        }
        Ok(folder)
    };
    wanted.into_iter().map(|path| (path.clone(), read(&path))).collect()
}

fn folder_of(target: &Target) -> Option<PathBuf> {
    path_of(&target.project.file(&target.name)).parent().map(Path::to_path_buf)
}

/// Paths that could not be looked at.
#[must_use]
pub fn failed(found: &Found) -> Vec<FileReport> {
    let report = |(path, error): &(std::path::PathBuf, std::io::Error)| {
        let path = path.display().to_string();
        let mut report = FileReport { path: path.clone(), ..FileReport::default() };
        if error.kind() == ErrorKind::NotFound {
            let message = format!("there is no file or folder {path}");
            let problem = Problem::new(&path, Span::default(), message, "");
            report.problems = build::problems(&[problem], &[], "");
        } else {
            report.errors = vec![format!("{path}: {error}")];
        }
        report
    };
    found.failed.iter().map(report).collect()
}

/// Every claim file, in order; in parallel, unless the run stops after some failures.
fn checked(targets: &[Target], most: Option<usize>, folders: &Folders, update: Update) -> Vec<FileReport> {
    let Some(most) = most else {
        return targets.par_iter().map(|target| file(target, folders, update)).collect();
    };
    let mut reports = Vec::new();
    let mut failures = 0;
    for target in targets {
        if failures >= most {
            break;
        }
        let report = file(target, folders, update);
        failures += report.results.iter().filter(|claim| claim.verdict != claim.expected).count();
        reports.push(report);
    }
    reports
}

fn file(target: &Target, folders: &Folders, update: Update) -> FileReport {
    let prefix = &target.project.prefix;
    let path = format!("{prefix}{}", target.name);
    // One claim file must not end the run, whatever is wrong with it or with us.
    match catch_unwind(|| check(target)) {
        Ok(Ok(checked)) => judged(target, &checked, folders, update, path),
        Ok(Err(unchecked)) => not_judged(unchecked, prefix, path),
        Err(_) => {
            let errors = vec![format!("{path}: internal error: please report this file")];
            FileReport { path, errors, ..FileReport::default() }
        }
    }
}

fn judged(target: &Target, checked: &Checked, folders: &Folders, update: Update, path: String) -> FileReport {
    let Checked { program, sources, judgements } = checked;
    let results = build::claims(program, sources, judgements, &target.project.prefix);
    let mut report = FileReport { path, results, ..FileReport::default() };
    if !program.claims.is_empty() {
        let entries = entries(program, sources, judgements);
        let folder = folder_of(target).and_then(|path| folders.get(&path));
        let settled = match folder {
            Some(Ok(folder)) => settle(target, &entries, folder, update),
            Some(Err(broken)) => Err(broken.clone()),
            None => settle(target, &entries, &Folder::default(), update),
        };
        match settled {
            Ok(snapshot) => report.snapshot = Some(snapshot),
            Err(Broken(what)) => report.errors.push(what),
        }
    }
    report
}

/// The report of a claim file that was not checked.
#[must_use]
pub fn not_judged(unchecked: Unchecked, prefix: &str, path: String) -> FileReport {
    let problems = build::problems(&unchecked.trouble.problems, &unchecked.files, prefix);
    FileReport { path, problems, errors: unchecked.trouble.errors, ..FileReport::default() }
}

/// Snapshots whose claim file is gone, each as a file of its own without claims.
fn stale(found: &Found, folders: &Folders, unreferenced: Unreferenced) -> Vec<FileReport> {
    let searched = among(&found.folders);
    let read = folders.iter().filter(|(path, _)| searched.contains(*path));
    let all = read.filter_map(|(_, folder)| folder.as_ref().ok()).flat_map(Folder::stale);
    match unreferenced {
        Unreferenced::Ignore => Vec::new(),
        _ => all.map(|path| gone(&path, unreferenced)).collect(),
    }
}

fn gone(path: &Path, unreferenced: Unreferenced) -> FileReport {
    let mut report = FileReport::default();
    let name = path.display().to_string();
    let mut state = SnapshotState::Stale;
    if unreferenced == Unreferenced::Delete {
        state = SnapshotState::Deleted;
        if let Err(error) = store::remove(path).and_then(|()| store::remove(&pending_of(path))) {
            report.errors.push(format!("{name}: {error}"));
            return report;
        }
    }
    report.snapshot =
        Some(SnapshotReport { path: name, state, fault: None, differences: Vec::new(), pending: false });
    report
}

fn outcome(report: &Report, given: &TestArguments, unreferenced: Unreferenced) -> Outcome {
    let mut outcome = Outcome::default();
    let summary = report.summary;
    let state = |wanted: fn(SnapshotState) -> bool| {
        report.files.iter().filter_map(|file| file.snapshot.as_ref()).any(|one| wanted(one.state))
    };
    let differs = state(|state| {
        matches!(state, SnapshotState::Missing | SnapshotState::Changed | SnapshotState::Corrupt)
    });
    let stale = state(|state| state == SnapshotState::Stale) && unreferenced == Unreferenced::Reject;
    for (happened, event) in [
        (summary.unexpected > 0, Event::Unexpected),
        (summary.problems > 0, Event::Wrong),
        (summary.errors > 0, Event::Broken),
        (differs || stale, Event::Snapshot),
    ] {
        if happened {
            outcome.add(event);
        }
    }
    if summary.claims == 0 && summary.problems + summary.errors == 0 {
        nothing(&mut outcome, given);
    }
    outcome
}

fn nothing(outcome: &mut Outcome, given: &TestArguments) {
    let searched: Vec<String> = given.paths.iter().map(|path| path.display().to_string()).collect();
    let searched = if searched.is_empty() { format!("{DEFAULT}/") } else { searched.join(", ") };
    if given.no_tests != NoTests::Pass {
        let what = format!("nothing was checked: no claim in {searched}");
        if console::asks_for_json() { console::error(&what) } else { message(&what) }
    }
    if given.no_tests == NoTests::Fail {
        outcome.add(Event::Nothing);
    }
}
