//! Which files a claim file may name, and how they are told of.

use super::place::Place;
use snapbox::str;

#[test]
fn the_files_of_a_pattern_pool_their_evidence_by_name() {
    let place = Place::new("pool")
        .file("claims/parts/b.txt", "The council hired 50 engineers.\n")
        .file("claims/parts/a.txt", "The council hired 40 engineers.\n")
        .file("claims/parts/deep/c.txt", "The council hired 60 engineers.\n")
        .file("claims/all.claims", "source \"parts/*.txt\"\nconflicting: engineers = 40\nengineers < 55\n")
        .file(
            "claims/deep.claims",
            "source \"parts/**/*.txt\"\nengineers <= 60\nconflicting: engineers < 55\n",
        )
        .accepted();
    place.run(&["test"]).assert().code(0).stdout_eq("2 files, 4 claims: 4 as expected, 0 not\n");
    let snapshot = place.read("claims/snapshots/all.claims.snap");
    let sources: Vec<&str> = snapshot.lines().filter_map(|line| line.strip_prefix("  source: ")).collect();
    assert_eq!(sources, ["parts/a.txt", "parts/b.txt", "parts/a.txt", "parts/b.txt"]);
}

#[test]
fn names_ask_one_source() {
    let place = Place::new("named")
        .file("claims/a.txt", "The council hired 40 engineers.\n")
        .file("claims/b.txt", "The council hired 50 engineers.\n")
        .file(
            "claims/x.claims",
            "source \"a.txt\" as first\nsource \"b.txt\" as second\nengineers @first = 40\nengineers @second = 50\n",
        )
        .accepted();
    place.run(&["test"]).assert().code(0);
}

#[test]
fn a_file_without_a_source_says_what_to_write() {
    let place = Place::new("nosource").file("claims/x.claims", "engineers > 40\n");
    place
        .run(&["test"])
        .assert()
        .code(2)
        .stdout_eq("1 file, 0 claims: 0 as expected, 0 not, 1 problem\n")
        .stderr_eq(str![[r#"
error: this file names no source
  ╭▸ claims/x.claims:1:1
  │
1 │ engineers > 40
  ╰╴━ write which text is checked: `source "article.txt"`


"#]]);
}

#[test]
fn the_project_is_the_folder_of_the_configuration_else_the_claim_files_own() {
    let place = Place::new("root")
        .file("articles/bridge.txt", super::place::ARTICLE)
        .file("work/claims/x.claims", "source \"../../articles/bridge.txt\"\nengineers > 40\n");
    place.run(&["test", "work"]).assert().code(5);
    let place = place.file("work/factcheck.toml", "");
    place.run(&["test", "work"]).assert().code(2);
}

#[test]
fn paths_are_told_from_where_the_reader_is() {
    let place = Place::with("prefix", "engineers == 40").file("claims/factcheck.toml", "");
    let told = place.run(&["test"]).assert().code(2);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains(" claims/bridge.claims:2:11"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_project_is_no_source() {
    let outside = Place::new("linkoutside").file("secret.txt", "The council hired 40 engineers.\n");
    let place = Place::new("linkout").file("claims/x.claims", "source \"s.txt\"\nengineers > 4\n");
    std::os::unix::fs::symlink(outside.root.join("secret.txt"), place.root.join("claims/s.txt")).unwrap();
    let told = place.run(&["test"]).assert().code(2);
    let told = String::from_utf8_lossy(&told.get_output().stderr).into_owned();
    assert!(told.contains("source \"s.txt\" lies outside the project"), "{told}");
}

#[test]
fn documents_can_be_dated_by_any_way_to_write_a_day() {
    let place = Place::new("dated").file("a.txt", "It opened on Jan. 19.\n");
    let told = place.run(&["extract", "a.txt", "--dated", "Jan. 20, 2022"]).assert().code(0);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("2022-01-19"), "{told}");
    place.run(&["extract", "a.txt", "--dated", "2022-01"]).assert().code(2);
}

#[test]
fn a_file_that_two_statements_name_counts_once() {
    let place = Place::with("twice", "source \"../claims/bridge.txt\" as WIRE\nengineers @WIRE > 40");
    let told = place.run(&["test", "--format", "json"]).assert().code(5);
    let told: serde_json::Value = serde_json::from_slice(&told.get_output().stdout).unwrap();
    let result = &told["files"][0]["results"][0];
    assert_eq!(result["verdict"], "supported", "{told}");
    assert_eq!(result["evidence"].as_array().map(Vec::len), Some(1), "{told}");
}
