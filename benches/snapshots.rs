//! Three thousand claim files, each of four claims, come in; what their snapshots cost beside the evaluation of their
//! claims goes out. `cargo bench --bench snapshots`.

use factcheck::record::entry::{Entry, entries};
use factcheck::run::check::check;
use factcheck::run::discover::{Target, discover};
use factcheck::run::folder::Folder;
use factcheck::run::pending::Pending;
use factcheck::run::settle::settle;
use factcheck::run::update::Update;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

const FILES: usize = 3000;
const CLAIMS: &str = "engineers > 30\nbridge cost = $3 million\n[time] any duration in \"took\" > 1 year\n\
                      silent: turnout > 5%\n";
const BEFORE: &str =
    "The council hired more than 40 engineers. The bridge cost $3 million. It took 4 years.\n";
const AFTER: &str = "The council hired some 40 engineers. The new bridge cost $3 million. It took 5 years.\n";

fn main() {
    let root = project();
    let targets = discover(&[root.join("claims")]).targets;
    assert_eq!(targets.len(), FILES);
    let (before, evaluating) = timed(|| evaluated(&targets));
    let (_, first) = timed(|| settled(&root, &targets, &before, Update::Always));
    let (differing, unchanged) = timed(|| settled(&root, &targets, &before, Update::New));
    assert_eq!(differing, 0);
    articles(&root, AFTER);
    let after = evaluated(&targets);
    let (differing, changed) = timed(|| settled(&root, &targets, &after, Update::New));
    assert_eq!(differing, FILES);
    let (_, again) = timed(|| settled(&root, &targets, &after, Update::New));
    let (_, accepting) = timed(|| accepted(&root));
    for (what, seconds) in [
        ("evaluating the claims", evaluating),
        ("snapshots written for the first time", first),
        ("snapshots unchanged: read and compared", unchanged),
        ("snapshots changed: what is pending written", changed),
        ("the same once more: nothing new to write", again),
        ("all of it accepted", accepting),
    ] {
        println!("{FILES} files: {what:45} {seconds:7.3} s");
    }
}

fn project() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-snapshots");
    let _not_there = fs::remove_dir_all(&root);
    let made =
        fs::create_dir_all(root.join("claims")).and_then(|()| fs::write(root.join("factcheck.toml"), ""));
    assert!(made.is_ok());
    for file in 0..FILES {
        let text = format!("source \"{file:04}.txt\"\n{CLAIMS}");
        assert!(fs::write(root.join(format!("claims/{file:04}.claims")), text).is_ok());
    }
    articles(&root, BEFORE);
    root
}

fn articles(root: &Path, text: &str) {
    for file in 0..FILES {
        assert!(fs::write(root.join(format!("claims/{file:04}.txt")), text).is_ok());
    }
}

fn evaluated(targets: &[Target]) -> Vec<Vec<Entry>> {
    let one = |target: &Target| {
        check(target).map_or_else(|_| Vec::new(), |one| entries(&one.program, &one.sources, &one.judgements))
    };
    targets.par_iter().map(one).collect()
}

/// How many snapshots differ.
fn settled(root: &Path, targets: &[Target], all: &[Vec<Entry>], update: Update) -> usize {
    let folder = Folder::read(&root.join("claims/snapshots")).unwrap_or_default();
    assert!(folder.sweep().is_ok() && folder.stale().is_empty());
    let settled =
        targets.par_iter().zip(all).map(|(target, entries)| settle(target, entries, &folder, update));
    settled.filter(|report| report.as_ref().is_ok_and(|report| report.pending)).count()
}

fn accepted(root: &Path) {
    let folder = Folder::read(&root.join("claims/snapshots")).unwrap_or_default();
    let snapshots: Vec<PathBuf> = folder.to_review().into_iter().collect();
    assert_eq!(snapshots.len(), FILES);
    let done = snapshots.par_iter().all(|snapshot| {
        Pending::load(snapshot).is_ok_and(|pending| {
            let ids: BTreeSet<&str> = pending.new.entries().iter().map(|entry| entry.id.as_str()).collect();
            pending.write(&pending.texts, &pending.decided(&ids, &BTreeSet::new())).is_ok()
        })
    });
    assert!(done);
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}
