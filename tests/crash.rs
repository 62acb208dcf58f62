//! Snapshots under fire: a kill, a full disk, a broken or a read-only one at each system call in turn, by strace's
//! injection. Skipped where strace is not installed. The whole table, some thousand kills:
//!
//!     cargo test --test crash -- --ignored --nocapture

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[path = "crash/scenario.rs"]
mod scenario;
#[path = "crash/strace.rs"]
mod strace;

use scenario::{COMMANDS, Command, Scenario};
use strace::{Ended, Strace};

/// Every so many calls one is hit in CI; the rest is left to the whole table.
const STRIDE: usize = 17;

/// What happened at the calls of one command.
#[derive(Debug, Default)]
struct Tally {
    hits: usize,
    /// Kills that found some files written and others not.
    midway: usize,
    torn: usize,
    left: usize,
    /// What is wrong, in words.
    wrong: Vec<String>,
}

/// Kills a command at each `stride`th of its system calls.
fn kills(command: &Command, files: usize, stride: usize) -> Tally {
    let scenario = Scenario::new(&format!("kill-{files}-{}", command.name), command, files);
    let mut tally = Tally::default();
    for (name, call) in strace::calls(&scenario, command).iter().skip(stride / 2).step_by(stride) {
        scenario.reset();
        let ended = Strace::new(name, &format!("signal=SIGKILL:when={call}")).run(&scenario, command);
        if ended.killed {
            tally.hits += 1;
            tally.look(&scenario, &format!("{} at {name} {call}", command.name));
        }
    }
    tally
}

impl Tally {
    /// Looks at what a kill left.
    fn look(&mut self, scenario: &Scenario, place: &str) {
        let wrong = scenario.torn();
        self.midway += usize::from(!scenario.is_untouched() && !scenario.is_done());
        self.torn += usize::from(!wrong.is_empty());
        self.wrong.extend(wrong.iter().map(|what| format!("{place}: {what}")));
        if scenario.temporary() > 0 {
            self.left += 1;
            let next = scenario.next_run();
            if scenario.temporary() > 0 || ![0, 1, 5].contains(&next) {
                self.wrong.push(format!("{place}: the next run leaves it, exit {next}"));
            }
        }
    }
}

/// The calls that write.
const WRITING: [&str; 6] = ["openat", "write", "fsync", "rename", "unlink", "flock"];

/// Fails each `stride`th of the calls with which a command writes, with one error.
fn errors(command: &Command, error: &str, files: usize, stride: usize) -> Tally {
    let scenario = Scenario::new(&format!("fail-{files}-{error}-{}", command.name), command, files);
    let mut tally = Tally::default();
    let mut calls = strace::calls(&scenario, command);
    calls.retain(|(name, _)| WRITING.contains(&name.as_str()));
    for (name, call) in calls.iter().skip(stride / 2).step_by(stride) {
        scenario.reset();
        let ended = Strace::new(name, &format!("error={error}:when={call}")).run(&scenario, command);
        if ended.hit {
            tally.hits += 1;
            let wrong = judged(&scenario, command, &ended);
            tally.torn += usize::from(!wrong.is_empty());
            tally
                .wrong
                .extend(wrong.iter().map(|what| format!("{} {name} {call} {error}: {what}", command.name)));
        }
    }
    tally
}

/// What is wrong after a call failed: the run says so and exits with 3, or it did its work all the same.
fn judged(scenario: &Scenario, command: &Command, ended: &Ended) -> Vec<String> {
    let mut wrong = scenario.torn();
    if ended.told.contains("panicked") {
        wrong.push(format!("a panic: {}", ended.told));
    }
    // The loader and the runtime need their own files before `main` begins.
    let before_main = ended.told.contains("error while loading shared libraries") || ended.code == Some(134);
    let names =
        ended.told.contains("claims") || ended.told.contains("stdout") || ended.told.contains("terminal");
    let says_so = ended.code == Some(3) && names;
    let unharmed = ended.code == Some(command.code) && scenario.is_done();
    // What cannot be found or read before anything is written is told in the words of its own code.
    let unread = ended.code == Some(2) && ended.told.contains("cannot be read");
    let unseen = [Some(2), Some(4)].contains(&ended.code) && scenario.is_untouched();
    if !(before_main || says_so || unharmed || unread || unseen) {
        wrong.push(format!("exit {:?}: {}", ended.code, ended.told.trim()));
    }
    if scenario.temporary() > 0 {
        wrong.push("a temporary file is left".to_owned());
    }
    wrong
}

fn checked(tallies: &[(String, Tally)]) {
    let wrong: Vec<&String> = tallies.iter().flat_map(|(_, tally)| &tally.wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let hits: usize = tallies.iter().map(|(_, tally)| tally.hits).sum();
    assert!(hits >= 20, "only {hits} calls were hit");
}

#[test]
fn some_kills_tear_nothing() {
    if Strace::is_there() {
        checked(&side_by_side(|command| kills(command, 4, STRIDE)));
    }
}

#[test]
fn some_failing_calls_are_told_and_tear_nothing() {
    if Strace::is_there() {
        let tallies =
            ["ENOSPC", "EIO", "EROFS"].map(|error| side_by_side(|command| errors(command, error, 2, 7)));
        checked(&tallies.into_iter().flatten().collect::<Vec<_>>());
    }
}

/// The tallies of all commands, each made by a thread of its own.
fn side_by_side(tally: impl Fn(&Command) -> Tally + Sync) -> Vec<(String, Tally)> {
    std::thread::scope(|scope| {
        let started: Vec<_> = COMMANDS.iter().map(|one| (one.name, scope.spawn(|| tally(one)))).collect();
        started.into_iter().map(|(name, thread)| (name.to_owned(), thread.join().unwrap())).collect()
    })
}

#[test]
#[ignore = "takes minutes: the whole table"]
fn the_whole_table_of_kills() {
    assert!(Strace::is_there(), "strace is needed");
    let row = |name: &str, cells: [usize; 4]| {
        let [kills, midway, torn, left] = cells;
        println!("{name:<34} {kills:>6} {midway:>6} {torn:>6} {left:>6}");
    };
    println!(
        "\n{:<34} {:>6} {:>6} {:>6} {:>6}",
        "killed at each system call", "kills", "midway", "torn", "left"
    );
    let (insta, torn) = strace::insta_kills();
    row("insta's own writer, one snapshot", [insta, 0, torn, 0]);
    let tallies = side_by_side(|command| kills(command, 6, 1));
    for (name, tally) in &tallies {
        row(name, [tally.hits, tally.midway, tally.torn, tally.left]);
    }
    let kills: usize = tallies.iter().map(|(_, tally)| tally.hits).sum();
    println!("{:<34} {kills:>6}   (left: a temporary file, gone after the next run)", "all");
    checked(&tallies);
    assert!(kills >= 2000, "{kills} kills");
}

#[test]
#[ignore = "takes minutes: the whole table"]
fn the_whole_table_of_errors() {
    assert!(Strace::is_there(), "strace is needed");
    println!("\n{:<34} {:>6} {:>6}", "failed at each call that writes", "calls", "wrong");
    let mut tallies = Vec::new();
    for error in ["ENOSPC", "EIO", "EROFS"] {
        for (name, tally) in side_by_side(|command| errors(command, error, 4, 1)) {
            println!("{:<34} {:>6} {:>6}", format!("{error} {name}"), tally.hits, tally.torn);
            tallies.push((name, tally));
        }
    }
    checked(&tallies);
}

/// Not a test: what `the_whole_table` runs under strace, to see insta's own writer.
#[test]
#[ignore = "is run by the whole table"]
fn insta_writes() {
    let Ok(folder) = std::env::var("FACTCHECK_INSTA_FOLDER") else { return };
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("victim", "new words\n".repeat(50));
    });
}
