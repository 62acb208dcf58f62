//! What is pending comes in; it is accepted, rejected or listed, and what was done goes out.

use super::choose::{Chosen, chosen};
use super::console::{self, Broken, Output};
use super::exit::{Event, Outcome};
use super::format::Format;
use super::pending::{Pending, Texts};
use super::review_arguments::{AcceptArguments, PendingArguments, RejectArguments, Targets};
use crate::record::compare::Difference;
use crate::record::selection::{Fate, Selection};
use crate::report::answer::line;
use crate::report::changes::{TwoSides, changes};
use crate::report::escape::visible;
use crate::report::model::DifferenceReport;
use crate::report::snapshot::{counted, row};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What to do with what is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Accept,
    Reject,
}

/// What was done to one snapshot.
#[derive(Debug, Default)]
struct Done {
    told: String,
    /// How many flips, or snapshots that may hide some, were not taken.
    held: usize,
}

/// `factcheck accept`
///
/// # Errors
/// Where a snapshot cannot be read or stdout not be written.
pub fn accept(given: &AcceptArguments, output: &mut Output) -> Result<Outcome, Broken> {
    act(Action::Accept, &given.targets, given.flips, given.dry_run, output)
}

/// `factcheck reject`
///
/// # Errors
/// As `accept`.
pub fn reject(given: &RejectArguments, output: &mut Output) -> Result<Outcome, Broken> {
    // Forgetting a flip changes no snapshot.
    act(Action::Reject, &given.targets, true, given.dry_run, output)
}

/// `factcheck pending`
///
/// # Errors
/// As `accept`.
pub fn pending(given: &PendingArguments, output: &mut Output) -> Result<Outcome, Broken> {
    let Some(Chosen { pending, selection }) = chosen(&given.targets, true, false)? else {
        return Ok(Outcome::of(Event::Wrong));
    };
    if given.format == Format::Json {
        let sides: Vec<TwoSides> = pending.iter().map(two_sides).collect();
        let mut report = changes(&sides);
        report.retain(|change, id| selection.has(change) && selection.names(id));
        output.write(&line(&report))?;
        return Ok(Outcome::default());
    }
    let listed: Vec<String> = pending.iter().filter_map(|one| listed(one, &selection)).collect();
    let none = listed.is_empty();
    output.write(if none { "nothing is pending\n" } else { "" })?;
    listed.iter().try_for_each(|text| output.write(text))?;
    Ok(Outcome::default())
}

/// What is pending for a snapshot, as `diff` compares it.
#[must_use]
pub fn two_sides(pending: &Pending) -> TwoSides {
    TwoSides {
        path: pending.claim_file().display().to_string(),
        old: pending.old.entries().to_vec(),
        new: pending.new.entries().to_vec(),
        fault: [&pending.old, &pending.new].into_iter().find_map(|one| one.fault()).map(str::to_owned),
    }
}

fn listed(pending: &Pending, selection: &Selection) -> Option<String> {
    let word = if pending.is_stale { "stale" } else { "pending" };
    let mut text = title(word, pending);
    if let Some(fault) = fault(pending) {
        text += &fault;
        return Some(text);
    }
    let all = pending.differences();
    let meant: Vec<&Difference<'_>> = all.iter().filter(|one| selection.fate(one) != Fate::Left).collect();
    rows(&mut text, &meant);
    (!meant.is_empty() || selection.is_whole()).then_some(text)
}

/// Why what differs is not known, where it is not.
fn fault(pending: &Pending) -> Option<String> {
    if let Some(why) = pending.new.fault() {
        return Some(format!("  what is pending {}; `factcheck test` writes it anew\n", visible(why)));
    }
    let why = pending.old.fault().filter(|_| !pending.is_stale)?;
    Some(format!(
        "  the snapshot {}, so a flip may hide here; `factcheck accept --flips` rewrites it\n",
        visible(why)
    ))
}

fn title(word: &str, pending: &Pending) -> String {
    format!("{word}: {}\n", visible(&pending.name()))
}

fn rows(out: &mut String, differences: &[&Difference<'_>]) {
    for &difference in differences {
        let _infallible = writeln!(out, "  {}", row(&DifferenceReport::from(difference)));
    }
}

fn act(
    action: Action,
    targets: &Targets,
    flips: bool,
    dry: bool,
    output: &mut Output,
) -> Result<Outcome, Broken> {
    let Some(Chosen { pending, selection }) = chosen(targets, flips, !dry)? else {
        return Ok(Outcome::of(Event::Wrong));
    };
    let done: Vec<Result<Done, Broken>> =
        pending.par_iter().map(|one| done(action, one, &selection, dry)).collect();
    let mut outcome = Outcome::default();
    let (mut held, mut silent) = (0, true);
    for one in done {
        match one {
            Ok(done) => {
                held += done.held;
                silent &= done.told.is_empty();
                output.write(&done.told)?;
            }
            Err(Broken(what)) => {
                silent = false;
                console::error(&what);
                outcome.add(Event::Broken);
            }
        }
    }
    if silent {
        output.write(if pending.is_empty() {
            "nothing is pending\n"
        } else {
            "nothing of that is pending\n"
        })?;
    }
    if held > 0 {
        outcome.add(Event::Snapshot);
        output.write(&format!(
            "{} held: `factcheck review` shows what flipped, `factcheck accept --flips` takes it\n",
            counted(held, "difference")
        ))?;
    }
    Ok(outcome)
}

/// Does it to one snapshot.
fn done(action: Action, pending: &Pending, selection: &Selection, dry: bool) -> Result<Done, Broken> {
    if pending.is_stale {
        return stale(action, pending, selection, dry);
    }
    if let Some(fault) = fault(pending) {
        return faulty(action, pending, selection, dry, &fault);
    }
    let differences = pending.differences();
    let of = |fate| differences.iter().filter(move |one| selection.fate(one) == fate).collect::<Vec<_>>();
    let (mut taken, held) = (of(Fate::Taken), of(Fate::Held));
    // A hand may have doubled a block: what stands under one id is taken or held together.
    taken.retain(|one| held.iter().all(|other| other.id() != one.id()));
    let mut done = Done::default();
    if !taken.is_empty() || (differences.is_empty() && selection.is_whole()) {
        write(action, pending, &taken, dry)?;
        done.told = title(&word(action, dry), pending);
        rows(&mut done.told, &taken);
    }
    if !held.is_empty() {
        done.held = held.len();
        done.told += &title("held", pending);
        rows(&mut done.told, &held);
    }
    Ok(done)
}

fn word(action: Action, dry: bool) -> String {
    match (action, dry) {
        (Action::Accept, false) => "accepted",
        (Action::Reject, false) => "rejected",
        (Action::Accept, true) => "would accept",
        (Action::Reject, true) => "would reject",
    }
    .to_owned()
}

fn write(action: Action, pending: &Pending, taken: &[&Difference<'_>], dry: bool) -> Result<(), Broken> {
    let ids: BTreeSet<&str> = taken.iter().map(|one| one.id()).collect();
    let texts = match action {
        _ if dry => return Ok(()),
        Action::Accept => pending.decided(&ids, &BTreeSet::new()),
        Action::Reject => pending.decided(&BTreeSet::new(), &ids),
    };
    pending.write(&pending.texts, &texts)
}

/// A snapshot whose claim file is gone: accepting removes it, rejecting keeps it.
fn stale(action: Action, pending: &Pending, selection: &Selection, dry: bool) -> Result<Done, Broken> {
    let differences = pending.differences();
    let meant = |one: &Difference<'_>| selection.fate(one) == Fate::Taken;
    if !selection.is_whole() && !differences.iter().any(meant) {
        return Ok(Done::default());
    }
    let word = match action {
        Action::Reject => "stale",
        Action::Accept if dry => "would remove",
        Action::Accept => "removed",
    };
    if !dry && action == Action::Accept && selection.is_whole() {
        pending.write(&pending.texts, &Texts::default())?;
    } else {
        let taken: Vec<&Difference<'_>> = differences.iter().filter(|one| meant(one)).collect();
        write(action, pending, &taken, dry)?;
    }
    Ok(Done { told: title(word, pending), held: 0 })
}

/// One of the two files cannot be read: it is all or nothing.
fn faulty(
    action: Action,
    pending: &Pending,
    selection: &Selection,
    dry: bool,
    fault: &str,
) -> Result<Done, Broken> {
    let readable = pending.new.fault().is_none();
    let may = match action {
        Action::Accept => readable && selection.flips,
        Action::Reject => true,
    };
    if !(may && selection.is_whole()) {
        return Ok(Done { told: title("held", pending) + fault, held: 1 });
    }
    let all = pending.differences();
    write(action, pending, &all.iter().collect::<Vec<_>>(), dry)?;
    Ok(Done { told: title(&word(action, dry), pending), held: 0 })
}
