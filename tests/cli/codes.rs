//! Every row of the table of exit codes, and their order.

use super::place::Place;
use snapbox::str;

const RIGHT: &str = "engineers > 40";
const UNEXPECTED: &str = "engineers = 40";

#[test]
fn code_0_where_verdicts_and_snapshots_agree() {
    let place =
        Place::with("code0", &format!("{RIGHT}\nrefuted: {UNEXPECTED}\nsilent: turnout > 5%")).accepted();
    place.run(&["test"]).assert().code(0).stdout_eq("1 file, 3 claims: 3 as expected, 0 not\n");
    place.run(&["test", "-q"]).assert().code(0).stdout_eq("").stderr_eq("");
}

#[test]
fn code_1_where_a_claim_got_another_verdict() {
    let place = Place::with("code1", UNEXPECTED).accepted();
    place.run(&["test"]).assert().code(1);
}

#[test]
fn code_2_where_a_claim_file_is_wrong() {
    let place = Place::with("code2", "engineers == 40");
    let told = place.run(&["test"]).assert().code(2);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("claims/bridge.claims:2:11"), "{told}");
    assert_eq!(place.files("claims"), ["bridge.claims", "bridge.txt"], "no snapshot of what was not checked");
}

#[test]
fn code_2_where_a_source_does_not_exist() {
    let place = Place::new("code2source").file("claims/bridge.txt", "").file(
        "claims/a.claims",
        "source \"brigde.txt\"\nsource \"../../outside.txt\"\nsource \"*.md\"\nengineers > 40\n",
    );
    place.run(&["test"]).assert().code(2).stdout_eq("1 file, 0 claims: 0 as expected, 0 not, 3 problems\n").stderr_eq(str![[r#"
error: source "brigde.txt" does not exist
  ╭▸ claims/a.claims:1:8
  │
1 │ source "brigde.txt"
  ╰╴       ━━━━━━━━━━━━ did you mean "bridge.txt"?

error: source "../../outside.txt" lies outside the project
  ╭▸ claims/a.claims:2:8
  │
2 │ source "../../outside.txt"
  ╰╴       ━━━━━━━━━━━━━━━━━━━ sources lie under the folder of `factcheck.toml`, else of the repository, else of the claim file

error: no source matches "*.md"
  ╭▸ claims/a.claims:3:8
  │
3 │ source "*.md"
  ╰╴       ━━━━━━ no such files


"#]]);
}

#[test]
fn code_2_where_the_command_line_is_wrong() {
    let place = Place::new("code2line");
    place.run(&["test", "--formt", "json"]).assert().code(2).stderr_eq(str![[r#"
error: unexpected argument '--formt' found

  tip: a similar argument exists: '--format'

Usage: factcheck test --format <FORMAT> [PATH]...

For more information, try '--help'.

"#]]);
    place.run(&["tset"]).assert().code(2);
    place.run(&["test", "nowhere.claims"]).assert().code(2);
    place.run(&["extract", "nowhere.txt"]).assert().code(2);
    place.run(&["test"]).env("FACTCHECK_UPDATE", "yes").assert().code(2).stderr_eq(str![[r#"
error: FACTCHECK_UPDATE is "yes": write auto, new, always or no

"#]]);
    place.run(&["lsp", "--stdio"]).assert().code(2).stderr_eq(str![[r#"
error: `factcheck lsp` is not built yet; the name is taken for a later version

"#]]);
}

#[test]
fn errors_are_json_where_json_is_asked_for() {
    let place = Place::new("jsonerrors");
    for (format, arguments, code) in [
        ("json", ["extract", "nosuch.txt"], 2),
        ("jsonl", ["extract", "nosuch.txt"], 2),
        ("json", ["explain", "nosuch.claims"], 2),
        ("json", ["test", "--max-fail=0"], 2),
        ("json", ["test", "."], 4),
    ] {
        let told = place.run(&arguments).args(["--format", format]).assert().code(code);
        let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
        let error: serde_json::Value = serde_json::from_str(&told).unwrap();
        assert_eq!(error["schema"], "factcheck/1", "{told}");
        assert!(error["error"].is_string(), "{told}");
    }
}

#[test]
fn code_3_where_a_source_cannot_be_read() {
    let place = Place::with("code3", RIGHT).file("claims/bridge.txt", b"caf\xe9");
    place.run(&["test"]).assert().code(3);
    place.run(&["extract", "claims/bridge.txt"]).assert().code(3);
}

#[test]
fn code_3_where_a_snapshot_cannot_be_written() {
    let place = Place::with("code3write", RIGHT).file("claims/snapshots", "a file, no folder");
    place.run(&["test"]).assert().code(3);
    assert_eq!(place.files("claims"), ["bridge.claims", "bridge.txt", "snapshots"]);
}

#[test]
fn code_4_where_nothing_was_checked() {
    let place = Place::with("code4", "# nothing yet");
    place.run(&["test"]).assert().code(4).stderr_eq(str![[r#"
nothing was checked: no claim in claims/

"#]]);
    place.run(&["test", "--no-tests", "pass"]).assert().code(0);
    place.run(&["test", "--no-tests", "warn"]).assert().code(0);
    Place::new("code4empty").run(&["test"]).assert().code(4);
    let place = Place::new("code4nosource").file("claims/a.claims", "# no claim and no source\n");
    place.run(&["test"]).assert().code(4);
    place.run(&["test", "--no-tests", "pass"]).assert().code(0).stderr_eq("");
}

#[test]
fn code_5_where_a_snapshot_is_missing_or_changed() {
    let place = Place::with("code5", RIGHT);
    place.run(&["test"]).assert().code(5).stdout_eq(str![[r#"
snapshot missing: claims/snapshots/bridge.claims.snap
  1 claim added

`factcheck review` goes through what differs, `factcheck accept` takes it, `factcheck reject` forgets it
1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review

"#]]);
    let place = place.accepted();
    place.run(&["test"]).assert().code(0);
    let place = place.file("claims/bridge.txt", "The council hired more than 60 engineers.\n");
    place.run(&["test"]).assert().code(5).stdout_eq(str![[r#"
snapshot changed: claims/snapshots/bridge.claims.snap
  value    engineers > 40

`factcheck review` goes through what differs, `factcheck accept` takes it, `factcheck reject` forgets it
1 file, 1 claim: 1 as expected, 0 not, 1 snapshot to review

"#]]);
}

#[test]
fn when_several_hold_the_order_is_3_2_1_5_4() {
    let unreadable = ("claims/d.claims", "source \"latin.txt\"\nengineers > 40\n");
    let wrong = ("claims/c.claims", "source \"none.txt\"\nengineers > 40\n");
    let unexpected = ("claims/b.claims", "source \"bridge.txt\"\nengineers = 40\n");
    let empty = ("claims/a.claims", "source \"bridge.txt\"\n");
    let mut place = Place::with("order", RIGHT).file("claims/latin.txt", b"caf\xe9");
    place.run(&["test"]).assert().code(5);
    for ((path, text), code) in [(empty, 5), (unexpected, 1), (wrong, 2), (unreadable, 3)] {
        place = place.file(path, text);
        place.run(&["test"]).assert().code(code);
    }
}

#[test]
fn help_prints_the_table() {
    let told = Place::new("help").run(&["--help"]).assert().code(0);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    for row in 0..=5 {
        assert!(told.contains(&format!("\n  {row}  ")), "{told}");
    }
    assert!(told.contains("When several hold: 3, then 2, 1, 5, 4."));
}
