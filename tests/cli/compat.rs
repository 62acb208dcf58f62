//! Other people's tools on our snapshots: git merges them, the real cargo-insta accepts and rejects them. Each is
//! skipped where the tool is not installed.

use super::place::Place;
use std::process::{Command, Output};

const BEFORE: &str =
    "The council hired more than 40 engineers. The bridge cost $3 million. It took 4 years.\n";
const AFTER: &str = "The council hired some 40 engineers. The new bridge cost $3 million. It took 5 years.\n";
const CLAIMS: &str = "engineers > 30\nbridge cost = $3 million\n[time] any duration in \"took\" > 1 year";
const SNAPSHOT: &str = "claims/snapshots/bridge.claims.snap";

fn run(place: &Place, program: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    command.current_dir(&place.root).args(arguments).env("CARGO_NET_OFFLINE", "true").env_remove("CI");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] {
        command.env(name, "tester@example.org");
    }
    command.output().unwrap()
}

fn is_there(program: &str, arguments: &[&str]) -> bool {
    let there = Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success());
    if !there {
        eprintln!("skipped: `{program} {}` does not run", arguments.join(" "));
    }
    there
}

fn git(place: &Place, arguments: &[&str]) {
    let done = run(place, "git", arguments);
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stdout));
}

#[test]
fn two_branches_that_accept_different_claims_merge() {
    if !is_there("git", &["--version"]) {
        return;
    }
    for (name, ours, theirs) in
        [("merge", "engineers > 30", "time"), ("mergeneighbours", "bridge cost = $3 million", "time")]
    {
        let place = Place::with(name, CLAIMS).file("claims/bridge.txt", BEFORE).accepted();
        let place = place.file(".gitignore", "*.snap.new\n");
        git(&place, &["init", "-q", "-b", "main"]);
        git(&place, &["add", "-A"]);
        git(&place, &["commit", "-qm", "before"]);
        let place = place.file("claims/bridge.txt", AFTER);
        git(&place, &["commit", "-qam", "the article is edited"]);
        for (branch, claim) in [("theirs", theirs), ("ours", ours)] {
            git(&place, &["checkout", "-q", "-b", branch, "main"]);
            place.run(&["test"]).assert().code(5);
            place.run(&["accept", claim]).assert().code(0);
            git(&place, &["commit", "-qam", branch]);
        }
        git(&place, &["merge", "-q", "--no-edit", "theirs"]);
        let left: &[&str] = if name == "merge" { &["bridge cost = $3 million"] } else { &["engineers > 30"] };
        let told = place.run(&["test"]).assert().code(5);
        let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
        let rows: Vec<&str> = told.lines().filter(|line| line.starts_with("  ")).collect();
        assert_eq!(rows.len(), 1, "{told}");
        assert!(rows[0].contains(left[0]), "what neither accepted is left: {told}");
    }
}

#[test]
fn cargo_insta_lists_accepts_and_rejects_what_is_pending() {
    if !is_there("cargo", &["insta", "--version"]) {
        return;
    }
    let place = Place::with("cargoinsta", CLAIMS)
        .file("claims/bridge.txt", BEFORE)
        .file(
            "Cargo.toml",
            "[package]\nname = \"news\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n",
        )
        .file("src/lib.rs", "");
    place.run(&["test"]).assert().code(5);
    let listed = run(&place, "cargo", &["insta", "pending-snapshots", "--as-json"]);
    let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(listed["path"], place.root.join(SNAPSHOT).to_str().unwrap());
    assert!(run(&place, "cargo", &["insta", "accept"]).status.success());
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
    place.run(&["test"]).assert().code(0);

    let before = place.read(SNAPSHOT);
    let place = place.file("claims/bridge.txt", AFTER);
    place.run(&["test"]).assert().code(5);
    place.run(&["accept", "time"]).assert().code(0);
    assert!(run(&place, "cargo", &["insta", "reject"]).status.success());
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
    assert_ne!(place.read(SNAPSHOT), before, "what factcheck accepted stays");
}
