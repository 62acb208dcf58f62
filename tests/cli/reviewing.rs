//! Taking a change by its meaning: which claims are meant, what is taken, what is held, what is left.

use super::place::Place;
use snapbox::str;

const SNAPSHOT: &str = "claims/snapshots/bridge.claims.snap";
const BEFORE: &str =
    "The council hired more than 40 engineers. The bridge cost $3 million. It took 4 years.\n";
const AFTER: &str = "The council hired 40 engineers. The new bridge cost $3 million. It took 5 years.\n";
const CLAIMS: &str = "engineers > 40\nbridge cost = $3 million\n[time] any duration in \"took\" > 1 year";

/// A project in which one claim flipped, one has another value, one was reworded.
fn changed(name: &str) -> Place {
    let place = Place::with(name, CLAIMS).file("claims/bridge.txt", BEFORE).accepted();
    let place = place.file("claims/bridge.txt", AFTER);
    let _pending = place.run(&["test"]).output().unwrap();
    place
}

fn pending(place: &Place) -> String {
    let told = place.run(&["pending"]).assert().code(0);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    let rows = told.lines().filter_map(|line| line.strip_prefix("  "));
    rows.map(|row| row.split(' ').next().unwrap_or_default()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_part_is_taken_and_the_rest_stays_pending() {
    for (arguments, code, left) in [
        (&["accept"][..], 5, "flipped"),
        (&["accept", "--flips"], 0, ""),
        (&["accept", "--only", "wording"], 0, "flipped value"),
        (&["accept", "--only", "wording,value"], 0, "flipped"),
        (&["accept", "--only=wording", "--only", "value"], 0, "flipped"),
        (&["accept", "--only", "flipped"], 5, "flipped value wording"),
        (&["accept", "--only", "flipped", "--flips"], 0, "value wording"),
        (&["accept", "time"], 0, "flipped wording"),
        (&["accept", "--claim", "time", "bridge cost = $3 million"], 0, "flipped"),
        (&["accept", "claims/bridge.claims", "engineers > 40"], 5, "flipped value wording"),
        (&["accept", "--flips", "engineers  >  40"], 0, "value wording"),
        (&["accept", "--dry-run", "--flips"], 0, "flipped value wording"),
        (&["reject", "--only", "flipped"], 0, "value wording"),
        (&["reject", "time"], 0, "flipped wording"),
        (&["reject", "--dry-run"], 0, "flipped value wording"),
        (&["reject"], 0, ""),
        (&["accept", "no such claim"], 2, "flipped value wording"),
        (&["accept", "--only", "reworded"], 2, "flipped value wording"),
    ] {
        let place = changed("part");
        place.run(arguments).assert().code(code);
        assert_eq!(pending(&place), left, "{arguments:?}");
        let flip_is_taken = place.read(SNAPSHOT).contains("verdict: refuted");
        let asked = arguments.contains(&"--flips") && !arguments.contains(&"--dry-run");
        assert_eq!(flip_is_taken, asked, "{arguments:?}");
    }
}

#[test]
fn taking_all_parts_is_the_same_as_taking_the_whole() {
    let whole = changed("whole");
    whole.run(&["accept", "--flips"]).assert().code(0);
    let parts = changed("parts");
    for claim in ["time", "engineers > 40", "bridge cost = $3 million"] {
        parts.run(&["accept", "--flips", claim]).assert().code(0);
    }
    assert_eq!(parts.read(SNAPSHOT), whole.read(SNAPSHOT));
    assert_eq!(parts.files("claims/snapshots"), ["bridge.claims.snap"]);
}

#[test]
fn what_would_be_done_is_told_and_an_unknown_name_too() {
    let place = changed("dry");
    place.run(&["accept", "--dry-run"]).assert().code(5).stdout_eq(str![[r#"
would accept: claims/snapshots/bridge.claims.snap
  value    time
  wording  bridge cost = $3 million
held: claims/snapshots/bridge.claims.snap
  flipped  engineers > 40: supported → refuted
1 difference held: `factcheck review` shows what flipped, `factcheck accept --flips` takes it

"#]]);
    place.run(&["accept", "engineer > 40"]).assert().code(2).stderr_eq(str![[r#"
error: there is no file or folder engineer > 40, and nothing is pending for a claim of that id

"#]]);
    place
        .run(&["accept", "claims/bridge.claims", "--only", "moved"])
        .assert()
        .code(0)
        .stdout_eq("nothing of that is pending\n");
}

#[test]
fn diff_tells_the_meaning_and_writes_nothing() {
    let place = changed("diff");
    place.run(&["reject"]).assert().code(0);
    place.run(&["diff"]).assert().code(0).stderr_eq("").stdout_eq(str![[r#"
1 flipped: another verdict

  engineers > 40
    claims/bridge.claims: supported → refuted, (40, ∞) → 40
    bridge.txt: The council hired [-more than-] 40 engineers.

1 value: the same verdict, another value

  time
    claims/bridge.claims: supported, 4 years → 5 years
    bridge.txt: It took [-4-]{+5+} years.

1 wording: the same value, in other words

  bridge cost = $3 million
    claims/bridge.claims: supported, 3000000 USD
    bridge.txt: The {+new+} bridge cost $3 million.

1 flipped, 1 value, 1 wording

"#]]);
    assert_eq!(place.files("claims/snapshots"), ["bridge.claims.snap"]);
    place.run(&["diff", "--only", "moved"]).assert().code(0).stdout_eq("nothing differs\n");
    for (classes, code) in [("flipped", 5), ("moved,added", 0), ("moved,value", 5)] {
        place.run(&["diff", "--fail-on", classes]).assert().code(code);
    }
    place.run(&["diff", "claims/none.claims"]).assert().code(2);
    Place::new("diffnothing")
        .run(&["diff", "--fail-on", "flipped"])
        .assert()
        .code(4)
        .stdout_eq("")
        .stderr_eq("error: nothing was checked: there is no claim to compare\n");
}

#[test]
fn diff_is_markdown_for_a_comment_and_json_for_tools() {
    let place = changed("difffmt");
    place.run(&["diff", "--format", "markdown", "--only", "flipped,value"]).assert().code(0).stdout_eq(str![
        [r#"
### factcheck: 1 flipped, 1 value

**1 flipped**: another verdict

- `engineers > 40` in `claims/bridge.claims`: **supported → refuted, (40, ∞) → 40**
  > The council hired <del>more than</del> 40 engineers.

**1 value**: the same verdict, another value

- `time` in `claims/bridge.claims`: supported, 4 years → 5 years
  > It took <del>4</del> <ins>5</ins> years.

"#]
    ]);
    let told = place.run(&["diff", "--format", "markdown", "--only", "wording"]).output().unwrap().stdout;
    let told = String::from_utf8(told).unwrap();
    assert!(told.contains("<details><summary><b>1 wording</b>"), "{told}");
    assert!(told.contains("  > The <ins>new</ins> bridge cost \\$3 million.\n"), "{told}");
    for arguments in [["diff", "--format", "json"], ["pending", "--format", "json"]] {
        let told = place.run(&arguments).assert().code(0);
        let json: serde_json::Value = serde_json::from_slice(&told.get_output().stdout).unwrap();
        assert_eq!(json["schema"], "factcheck/1");
        assert_eq!(json["summary"]["flipped"], 1);
        let flip = &json["differences"][0];
        assert_eq!((&flip["id"], &flip["change"]), (&"engineers > 40".into(), &"flipped".into()));
        assert_eq!((&flip["was"]["verdict"], &flip["now"]["values"][0]), (&"supported".into(), &"40".into()));
        assert_eq!(flip["evidence"][0]["words"][1], serde_json::json!({"in": "old", "text": "more than"}));
    }
}

#[test]
fn two_reports_are_compared_without_snapshots() {
    let report =
        |place: &Place| place.run(&["test", "--format", "json"]).env("CI", "1").output().unwrap().stdout;
    let place = Place::with("reports", CLAIMS).file("claims/bridge.txt", BEFORE);
    let old = report(&place);
    let place = place.file("claims/bridge.txt", AFTER);
    let new = report(&place);
    let place = place.file("old.json", &old).file("new.json", &new).file("other.json", "[]");
    let snapshots = changed("reports2").run(&["diff"]).output().unwrap().stdout;
    let reports = place.run(&["diff", "old.json", "new.json"]).assert().code(0).get_output().stdout.clone();
    assert_eq!(
        String::from_utf8(reports),
        String::from_utf8(snapshots),
        "the same differences as of snapshots"
    );
    place.run(&["diff", "old.json", "new.json", "--fail-on", "flipped"]).assert().code(5);
    place.run(&["diff", "old.json", "old.json", "--fail-on", "flipped"]).assert().code(0);
    place.run(&["diff", "old.json", "other.json"]).assert().code(2);
    place.run(&["diff", "old.json", "none.json"]).assert().code(2);
    place.run(&["diff", "old.json"]).assert().code(2);
    // What could not be checked is no claim that went away.
    let place = place.file("claims/bridge.claims", "source \"nowhere.txt\"\nengineers > 40\n");
    let broken = report(&place);
    place
        .file("broken.json", broken)
        .run(&["diff", "old.json", "broken.json", "--fail-on", "removed"])
        .assert()
        .code(2)
        .stdout_eq("");
}
