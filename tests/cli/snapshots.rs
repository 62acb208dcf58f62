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
    place.run(&["reject"]).assert().code(0).stdout_eq(str![[r#"
rejected: claims/snapshots/bridge.claims.snap
  added    engineers > 40

"#]]);
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
    assert!(
        told.contains(
            "  flipped  engineers > 40: supported → inconclusive\n  wording  bridge cost = $3 million\n"
        ),
        "{told}"
    );
    place.run(&["accept"]).assert().code(5).stdout_eq(str![[r#"
accepted: claims/snapshots/bridge.claims.snap
  wording  bridge cost = $3 million
held: claims/snapshots/bridge.claims.snap
  flipped  engineers > 40: supported → inconclusive
1 difference held: `factcheck review` shows what flipped, `factcheck accept --flips` takes it

"#]]);
    assert!(place.read(SNAPSHOT).contains("engineers > 40\n  verdict: supported"));
    place.run(&["accept", "--flips"]).assert().code(0);
    assert!(place.read(SNAPSHOT).contains("engineers > 40\n  verdict: inconclusive"));
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
    place.run(&["test"]).assert().code(1);
}

#[test]
fn what_is_no_snapshot_is_told_and_may_hide_a_flip() {
    let marks = "---\nsource: x\n---\n<<<<<<< HEAD\na\n  verdict: silent\n=======\nb\n>>>>>>> other\n";
    for (text, why) in [
        (&b""[..], "has no header"),
        (b"words\nof another tool", "has no header"),
        (b"---\nsource: x\n---\nwords", "cannot be read as a snapshot"),
        (b"caf\xe9", "is not text in UTF-8"),
        (marks.as_bytes(), "holds the conflict marks of a merge"),
    ] {
        let place = Place::with("corrupt", "engineers > 40").file(SNAPSHOT, text);
        place.run(&["test"]).assert().code(5).stderr_eq("").stdout_eq(format!(
            "snapshot corrupt: claims/snapshots/bridge.claims.snap
  it {why}, so a flip may hide here; `factcheck accept --flips` rewrites it

`factcheck review` goes through what differs, `factcheck accept` takes it, `factcheck reject` forgets it
1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review
"
        ));
        place.run(&["diff", "--fail-on", "flipped"]).assert().code(5);
        for held in [&["accept"][..], &["accept", "--only", "added", "--flips"]] {
            place.run(held).assert().code(5).stderr_eq("").stdout_eq(format!(
                "held: claims/snapshots/bridge.claims.snap
  the snapshot {why}, so a flip may hide here; `factcheck accept --flips` rewrites it
1 difference held: `factcheck review` shows what flipped, `factcheck accept --flips` takes it
"
            ));
            assert_eq!(std::fs::read(place.root.join(SNAPSHOT)).unwrap(), text);
        }
        place.run(&["accept", "--flips"]).assert().code(0).stderr_eq("");
        place.run(&["test"]).assert().code(0);
    }
}

#[test]
fn a_snapshot_that_cannot_be_opened_is_the_harness_failing() {
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
        let told = place.run(&["test"]).env(name, value).assert().code(5);
        let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
        let hint = if writes {
            "`factcheck review` goes through"
        } else {
            "run `factcheck test`, then `factcheck review`"
        };
        assert!(told.contains(hint), "{told}");
        assert_eq!(place.files("claims/snapshots").len(), usize::from(writes), "{name}={value}");
        let _whatever = std::fs::remove_dir_all(place.root.join("claims/snapshots"));
    }
}

#[test]
fn flags_beat_the_variable_and_the_variable_beats_ci() {
    let place = Place::with("flags", "engineers > 40");
    for (flag, variable, ci, files, code) in [
        ("no", "always", "", [].as_slice(), 5),
        ("auto", "always", "1", &[], 5),
        ("new", "no", "1", &["bridge.claims.snap.new"], 5),
        ("always", "no", "1", &["bridge.claims.snap"], 0),
    ] {
        let run = place.run(&["test", "--update", flag]).env("FACTCHECK_UPDATE", variable).env("CI", ci);
        run.assert().code(code);
        assert_eq!(place.files("claims/snapshots"), files, "--update {flag}");
        let _whatever = std::fs::remove_dir_all(place.root.join("claims/snapshots"));
    }
    place.run(&["test", "--update", "perhaps"]).assert().code(2);
}

const GONE: &str = "claims/snapshots/gone.claims.snap";

fn with_stale(name: &str) -> Place {
    Place::with(name, "engineers > 40")
        .accepted()
        .file(GONE, "---\nsource: x\n---\nx\n  verdict: silent\n")
        .file("claims/snapshots/of_another_tool.snap", "---\nsource: x\n---\nx\n")
}

#[test]
fn a_stale_snapshot_fails_in_ci_and_accept_removes_it() {
    let place = with_stale("stale");
    place.run(&["test"]).assert().code(0);
    place.run(&["test"]).env("CI", "1").assert().code(5).stdout_eq(str![[r#"
snapshot stale: claims/snapshots/gone.claims.snap
  its claim file is gone; `factcheck accept` removes it

1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review

"#]]);
    place.run(&["test", "claims/bridge.claims"]).env("CI", "1").assert().code(0);
    place.run(&["reject"]).assert().code(0).stdout_eq("stale: claims/snapshots/gone.claims.snap\n");
    place.run(&["accept", "--only", "wording"]).assert().code(0).stdout_eq("nothing of that is pending\n");
    place.run(&["accept"]).assert().code(0).stdout_eq("removed: claims/snapshots/gone.claims.snap\n");
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap", "of_another_tool.snap"]);
}

#[test]
fn what_becomes_of_stale_snapshots_is_a_flag() {
    for (flag, ci, code, left, told) in [
        ("ignore", "1", 0, true, ""),
        ("warn", "1", 0, true, "snapshot stale"),
        ("reject", "", 5, true, "snapshot stale"),
        ("delete", "1", 0, false, "snapshot deleted"),
        ("auto", "1", 5, true, "snapshot stale"),
        ("auto", "", 0, false, "snapshot deleted"),
    ] {
        let place = with_stale("unreferenced");
        let done = place.run(&["test", "--unreferenced", flag]).env("CI", ci).assert().code(code);
        let text = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
        assert!(text.contains(told), "{flag}: {text}");
        assert_eq!(place.root.join(GONE).exists(), left, "{flag}");
        assert_eq!(place.files("claims/snapshots").len(), 2 + usize::from(left), "others' are left alone");
    }
}

#[cfg(unix)]
#[test]
fn a_claim_file_that_is_a_link_to_nowhere_is_not_gone() {
    let place = with_stale("dangling");
    std::os::unix::fs::symlink("nowhere", place.root.join("claims/gone.claims")).unwrap();
    place.run(&["accept"]).assert().code(0).stdout_eq("nothing is pending\n");
    assert!(place.root.join(GONE).exists());
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
    let link = |path: &str| {
        std::os::unix::fs::symlink(place.root.join("outside.txt"), place.root.join(path)).unwrap()
    };
    std::fs::create_dir_all(place.root.join("claims/snapshots")).unwrap();
    let left = "claims/snapshots/.bridge.claims.snap.new.7.factcheck-tmp";
    link(PENDING);
    link(left);
    place.run(&["test"]).assert().code(5);
    assert_eq!(place.read("outside.txt"), "precious");
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap.new"]);
    assert!(place.read(PENDING).contains("verdict: supported"));
    link(SNAPSHOT);
    let told = place.run(&["test"]).assert().code(5);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("is a symbolic link, which is not followed"), "{told}");
    place.run(&["accept", "--flips"]).assert().code(0);
    assert_eq!(place.read("outside.txt"), "precious");
    let place = place.file(left, "half a snap");
    place.run(&["test"]).assert().code(0);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"], "also where nothing is written");
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_a_link_is_not_followed() {
    let place = Place::with("linkfolder", "engineers > 40").file("elsewhere/x", "");
    std::os::unix::fs::symlink("../elsewhere", place.root.join("claims/snapshots")).unwrap();
    place.run(&["test"]).assert().code(3);
    assert_eq!(place.files("elsewhere"), ["x"]);
}
