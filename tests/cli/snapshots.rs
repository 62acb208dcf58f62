//! What is written, when, and what becomes of it.

use super::place::Place;
use snapbox::str;

const SNAPSHOT: &str = "claims/snapshots/bridge.claims.snap";
const PENDING: &str = "claims/snapshots/bridge.claims.snap.new";

#[test]
fn a_snapshot_is_instas_and_reads_well() {
    let place = Place::with("snapshot", "[staff] engineers > 40\nsilent: turnout > 5%").accepted();
    let snapshot = place.read(SNAPSHOT);
    assert_eq!(
        snapshot,
        "---\nsource: claims/bridge.claims\ndescription: what the sources say on each claim\n---\n\
         staff\n  verdict: supported\n  value: (40, ∞)\n  source: bridge.txt\n  \
         | The council hired more than 40 engineers for the new bridge.\n\n\
         turnout > 5%\n  verdict: silent\n"
            .replace("claims/bridge.claims", "\"claims/bridge.claims\"")
    );
    let read = insta::Snapshot::from_file(&place.root.join(SNAPSHOT)).unwrap();
    assert_eq!(read.metadata().source(), Some("claims/bridge.claims"));
    assert_eq!(read.as_text().unwrap().to_string(), snapshot.splitn(3, "---\n").nth(2).unwrap().trim_end());
}

#[test]
fn pending_is_listed_accepted_and_rejected() {
    let place = Place::with("pending", "engineers > 40");
    place.run(&["pending"]).assert().code(0).stdout_eq("nothing is pending\n");
    place.run(&["test"]).assert().code(5);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap.new"]);
    place.run(&["pending"]).assert().code(0).stdout_eq(str![[r#"
pending: claims/snapshots/bridge.claims.snap
  added    engineers > 40

"#]]);
    place.run(&["reject"]).assert().code(0).stdout_eq("rejected: claims/snapshots/bridge.claims.snap\n");
    assert!(place.files("claims/snapshots").is_empty());
    place.run(&["test"]).assert().code(5);
    let pending = place.read(PENDING);
    place.run(&["accept", "claims/bridge.claims"]).assert().code(0);
    assert_eq!(place.read(SNAPSHOT), pending);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
    place.run(&["accept", "claims/none.claims"]).assert().code(2);
}

#[test]
fn a_flip_is_told_first_and_accepting_it_does_not_make_it_right() {
    let place = Place::with("flip", "engineers > 40\nbridge cost = $3 million").accepted();
    let place = place.file(
        "claims/bridge.txt",
        "The council hired 40 engineers for the new bridge. The new bridge cost $3 million.\n",
    );
    let told = place.run(&["test"]).assert().code(1);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("  flipped  engineers > 40\n  wording  bridge cost = $3 million\n"), "{told}");
    let before = place.read(SNAPSHOT);
    place.run(&["accept"]).assert().code(5).stdout_eq(str![[r#"
not accepted: claims/snapshots/bridge.claims.snap
  flipped  engineers > 40
  another verdict is taken with `factcheck accept --flips`

"#]]);
    assert_eq!(place.read(SNAPSHOT), before);
    place.run(&["accept", "--flips"]).assert().code(0);
    assert_ne!(place.read(SNAPSHOT), before);
    place.run(&["test"]).assert().code(1);
}

#[test]
fn what_is_no_snapshot_is_told_and_accept_rewrites_it() {
    for text in [&b""[..], b"words\nof another tool", b"---\nsource: x\n---\nwords", b"caf\xe9"] {
        let place = Place::with("corrupt", "engineers > 40").file(SNAPSHOT, text);
        place.run(&["test"]).assert().code(5).stderr_eq("").stdout_eq(str![[r#"
snapshot corrupt: claims/snapshots/bridge.claims.snap
  it cannot be read as a snapshot; `factcheck accept` rewrites it

1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review

"#]]);
        place.run(&["accept"]).assert().code(0).stderr_eq("");
        place.run(&["test"]).assert().code(0);
    }
    let place = Place::with("snapfolder", "engineers > 40").file(&format!("{SNAPSHOT}/x"), "");
    place.run(&["test"]).assert().code(3).stderr_eq(str![[r#"
error: claims/snapshots/bridge.claims.snap: [..]


"#]]);
}

#[test]
fn a_paragraph_that_moves_makes_no_difference_and_an_expected_verdict_neither() {
    let place = Place::with("moves", "engineers > 40").accepted();
    let place = place
        .file("claims/bridge.txt", format!("Another paragraph.\n\n{}", super::place::ARTICLE))
        .file("claims/bridge.claims", "source \"bridge.txt\"\n\n\nsupported: engineers > 40\n");
    place.run(&["test"]).assert().code(0);
}

#[test]
fn what_agrees_again_leaves_nothing_pending() {
    let place = Place::with("again", "engineers > 40").accepted();
    let place = place.file("claims/bridge.txt", "It hired more than 50 engineers.\n");
    place.run(&["test"]).assert().code(5);
    assert_eq!(place.files("claims/snapshots").len(), 2);
    let place = place.file("claims/bridge.txt", super::place::ARTICLE);
    place.run(&["test"]).assert().code(0);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
}

#[test]
fn nothing_is_written_in_ci_unless_it_is_asked_for() {
    let place = Place::with("ci", "engineers > 40");
    for (name, value, writes) in [
        ("CI", "true", false),
        ("CI", "1", false),
        ("TF_BUILD", "True", false),
        ("FACTCHECK_UPDATE", "no", false),
        ("CI", "false", true),
        ("CI", "0", true),
        ("CI", "", true),
        ("FACTCHECK_UPDATE", "new", true),
    ] {
        place.run(&["test"]).env(name, value).assert().code(5);
        assert_eq!(place.files("claims/snapshots").len(), usize::from(writes), "{name}={value}");
        let _whatever = std::fs::remove_dir_all(place.root.join("claims/snapshots"));
    }
}

#[test]
fn a_stale_snapshot_fails_in_ci_and_accept_removes_it() {
    let place = Place::with("stale", "engineers > 40").accepted();
    let place = place
        .file("claims/snapshots/gone.claims.snap", "---\nsource: x\n---\nx\n  verdict: silent\n")
        .file("claims/snapshots/of_another_tool.snap", "---\nsource: x\n---\nx\n");
    place.run(&["test"]).assert().code(0);
    place.run(&["test"]).env("CI", "1").assert().code(5).stdout_eq(str![[r#"
snapshot stale: claims/snapshots/gone.claims.snap
  its claim file is gone; `factcheck accept` removes it

1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review

"#]]);
    place.run(&["test", "claims/bridge.claims"]).env("CI", "1").assert().code(0);
    place.run(&["accept"]).assert().code(0).stdout_eq("removed: claims/snapshots/gone.claims.snap\n");
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap", "of_another_tool.snap"]);
}

#[test]
fn a_run_that_stops_early_writes_only_of_files_that_it_checked() {
    let place = Place::with("early", "engineers = 40")
        .file("claims/z.claims", "source \"bridge.txt\"\nengineers > 40\n");
    place.run(&["test", "--max-fail", "1"]).assert().code(1);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap.new"]);
    place.run(&["test", "--max-fail", "0"]).assert().code(2);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_what_a_killed_run_left_is_taken_up() {
    let place = Place::with("link", "engineers > 40").file("outside.txt", "precious");
    std::fs::create_dir_all(place.root.join("claims/snapshots")).unwrap();
    std::os::unix::fs::symlink(place.root.join("outside.txt"), place.root.join(PENDING)).unwrap();
    let left = "claims/snapshots/.bridge.claims.snap.new.factcheck-tmp";
    std::os::unix::fs::symlink(place.root.join("outside.txt"), place.root.join(left)).unwrap();
    place.run(&["test"]).assert().code(5);
    assert_eq!(place.read("outside.txt"), "precious");
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap.new"]);
    assert!(place.read(PENDING).contains("verdict: supported"));
    let place = place.accepted().file(left, "half a snap");
    place.run(&["test"]).assert().code(0);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"], "also where nothing is written");
}
