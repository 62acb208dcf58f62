//! A command comes in; it is run under strace, which kills it or fails one of its system calls.

use super::scenario::{Command, Scenario};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command as Process, Output, Stdio};

/// One injection.
pub(crate) struct Strace {
    rule: String,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Whether it was killed.
    pub(crate) killed: bool,
    /// Whether a call was failed.
    pub(crate) hit: bool,
    pub(crate) code: Option<i32>,
    /// All that it wrote, on stdout and stderr.
    pub(crate) told: String,
}

impl Strace {
    /// Whether strace is installed and may trace.
    pub(crate) fn is_there() -> bool {
        let works = Process::new("strace").args(["-o", "/dev/null", "true"]).output();
        let works = works.is_ok_and(|output| output.status.success());
        if !works {
            eprintln!("skipped: strace is not installed, or may not trace");
        }
        works
    }

    /// This at these calls: `signal=SIGKILL:when=7`.
    pub(crate) fn new(calls: &str, what: &str) -> Self {
        Self { rule: format!("inject={calls}:{what}") }
    }

    /// Runs a command of the scenario.
    pub(crate) fn run(&self, scenario: &Scenario, command: &Command) -> Ended {
        let log = scenario.root.join("strace.log");
        let mut words =
            vec!["timeout", "60", "strace", "-f", "-qq", "-o", log.to_str().unwrap(), "-e", &self.rule];
        words.push(scenario.program.to_str().unwrap());
        words.extend(command.arguments);
        let output = match command.keys {
            "" => quiet(words[0], &words[1..], &scenario.root).output().unwrap(),
            keys => typed(&words.join(" "), keys, &scenario.root),
        };
        let log = std::fs::read_to_string(log).unwrap_or_default();
        let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        Ended {
            killed: log.contains("+++ killed by SIGKILL +++"),
            hit: log.contains("(INJECTED)"),
            code: output.status.code(),
            told,
        }
    }
}

fn quiet(program: &str, arguments: &[&str], folder: &Path) -> Process {
    let mut process = Process::new(program);
    process.args(arguments).current_dir(folder).stdin(Stdio::null());
    // One worker: the calls come in the same order each time.
    process.env("RAYON_NUM_THREADS", "1").env("NO_COLOR", "1").env("TERM", "xterm");
    process.env_remove("CI").env_remove("TF_BUILD").env_remove("FACTCHECK_UPDATE");
    process
}

/// Runs a shell command in a terminal of its own, with keys typed into it.
fn typed(command: &str, keys: &str, folder: &Path) -> Output {
    let mut process = quiet("script", &["-qec", command, "/dev/null"], folder);
    let mut child =
        process.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let _gone_when_killed = stdin.write_all(format!("{keys}q").as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// The system calls that a command makes from the first snapshot that it touches: each with its name, and which call
/// of that name it is. strace counts each name and thread by itself; where another thread has made as many calls of a
/// name before, that one would be hit, so those are left out.
pub(crate) fn calls(scenario: &Scenario, command: &Command) -> Vec<(String, usize)> {
    scenario.reset();
    Strace { rule: "trace=all".to_owned() }.run(scenario, command);
    reachable(&std::fs::read_to_string(scenario.root.join("strace.log")).unwrap(), ".snap")
}

fn reachable(log: &str, mark: &str) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut found = Vec::new();
    let mut begun = false;
    for line in log.lines() {
        begun |= line.contains(mark);
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((name, _)) = rest.trim_start().split_once('(') else { continue };
        if name.chars().all(|one| one.is_ascii_alphanumeric() || one == '_') {
            let of_name = counts.entry(name).or_default();
            *of_name.entry(thread).or_default() += 1;
            let mine = of_name.get(thread).copied().unwrap();
            let others = of_name.iter().filter(|(other, _)| **other != thread).map(|(_, count)| *count).max();
            if begun && others.unwrap_or(0) < mine {
                found.push((name.to_owned(), mine));
            }
        }
    }
    found
}

/// Kills insta's own writer at each call that touches the snapshot: how often, and how often it was then torn.
pub(crate) fn insta_kills() -> (usize, usize) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("insta-killed");
    let _not_there = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let snapshot = folder.join("victim.snap");
    let old = "---\nsource: tests/crash.rs\nexpression: x\n---\nold words\n";
    std::fs::write(&snapshot, old).unwrap();
    let log = insta_run(&folder, "trace=all");
    let (mut kills, mut torn) = (0, 0);
    for (name, call) in reachable(&log, "victim") {
        std::fs::write(&snapshot, old).unwrap();
        let log = insta_run(&folder, &format!("inject={name}:signal=SIGKILL:when={call}"));
        kills += usize::from(log.contains("+++ killed by SIGKILL +++"));
        let text = std::fs::read_to_string(&snapshot).unwrap_or_default();
        let whole = text == old || (text.contains("new words") && text.ends_with("new words\n"));
        torn += usize::from(!whole);
    }
    (kills, torn)
}

/// Lets insta write, under strace that sees only what touches the snapshot; its log.
fn insta_run(folder: &Path, rule: &str) -> String {
    let test = std::env::current_exe().unwrap();
    let snapshot = folder.join("victim.snap");
    let [test, snapshot] = [test.to_str().unwrap(), snapshot.to_str().unwrap()];
    let words = ["-f", "-qq", "-o", "strace.log", "-P", snapshot, "-e", rule, test];
    let words = [&words[..], &["insta_writes", "--exact", "--ignored", "--test-threads=1"]].concat();
    let mut process = quiet("strace", &words, folder);
    process.env("FACTCHECK_INSTA_FOLDER", folder).env("INSTA_UPDATE", "always");
    process.env("INSTA_WORKSPACE_ROOT", env!("CARGO_MANIFEST_DIR"));
    process.output().unwrap();
    std::fs::read_to_string(folder.join("strace.log")).unwrap_or_default()
}
