//! What people and machines read.

use super::place::Place;
use snapbox::str;

#[test]
fn a_failure_shows_both_sides() {
    let text = "Council opens bridge\n\nMore than 40 engineers built the bridge.\n\nIt was late.\n\n\
                More than 40 engineers built the bridge.\n";
    let place = Place::with("sides", "engineers = 40\nsilent: turnout > 5%")
        .file("claims/bridge.txt", text)
        .accepted();
    place.run(&["test"]).assert().code(1).stdout_eq(str![[r#"
refuted: engineers = 40  (expected: supported)
  ╭▸ claims/bridge.claims:2:13
  │
2 │ engineers = 40
  │             ━━ asks for exactly 40
  │
  ⸬  claims/bridge.txt:3:1
  │
3 │ More than 40 engineers built the bridge.
  │ ━━━━━━━━━━━━━━━━━━━━━━ found: (40, ∞) (and 7:1)
  │
  ├ text: (40, ∞) · claim: = 40 · disjoint
  ╰ engineers → engineers

1 file, 2 claims: 1 as expected, 1 not

"#]]);
    place.run(&["test", "-q", "-v"]).assert().code(2);
    let told = place.run(&["test", "-v"]).assert().code(1);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("\nsilent        turnout > 5%\n"), "{told}");
}

#[test]
fn the_same_bytes_in_give_the_same_bytes_out() {
    let place = Place::with("same", "engineers = 40\nbridge cost = $4 million").accepted();
    let run = || place.run(&["test", "--format", "json"]).output().unwrap().stdout;
    let first = run();
    assert!(!first.is_empty());
    assert_eq!(first, run());
}

#[test]
fn json_gives_places_in_code_points() {
    let place = Place::with("json", "engineers = 40")
        .file("claims/bridge.txt", "“Größe”\n\nÉ: more than 40 engineers came.\n")
        .accepted();
    let told = place.run(&["test", "--format", "json"]).assert().code(1);
    let report: serde_json::Value = serde_json::from_slice(&told.get_output().stdout).unwrap();
    assert_eq!(report["schema"], "factcheck/1");
    let claim = &report["files"][0]["results"][0];
    assert_eq!(claim["expected"], "supported");
    assert_eq!(claim["verdict"], "refuted");
    let evidence = &claim["evidence"][0];
    assert_eq!(evidence["text"], "more than 40 engineers");
    let numbers = ["line", "column", "start", "end"].map(|key| evidence[key].as_u64().unwrap());
    assert_eq!(numbers, [3, 4, 12, 34]);
    assert_eq!(report["summary"]["unexpected"], 1);
}

#[test]
fn problems_are_json_where_json_is_asked_for() {
    let place = Place::with("jsonproblem", "engineers == 40");
    let told = place.run(&["test", "--format", "json"]).assert().code(2);
    let report: serde_json::Value = serde_json::from_slice(&told.get_output().stdout).unwrap();
    let problem = &report["files"][0]["problems"][0];
    assert_eq!(problem["line"], 2);
    assert_eq!(problem["text"], "==");
    let told = place.run(&["test", "--format", "json", "--bad"]).assert().code(2);
    let error: serde_json::Value = serde_json::from_slice(&told.get_output().stderr).unwrap();
    assert_eq!(error["schema"], "factcheck/1");
    assert!(error["error"].as_str().unwrap().contains("--bad"));
}

#[test]
fn no_terminal_obeys_what_a_source_says() {
    let place = Place::with("escape", "engineers = 40")
        .file("claims/bridge.txt", "\u{9b}31m\u{1b}[2J\u{202e} more than 40 engineers \u{e0041}came.\n")
        .accepted();
    let told = place.run(&["test"]).assert().code(1);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("\\u{9b}31m\\u{1b}[2J\\u{202e} more than 40 engineers \\u{e0041}came."), "{told}");
    assert!(!told.chars().any(|one| one.is_control() && one != '\n'), "{told:?}");
}

#[test]
fn colour_is_for_terminals_and_for_who_asks() {
    let place = Place::with("colour", "engineers = 40").accepted();
    let told = |arguments: &[&str]| place.run(arguments).output().unwrap().stdout;
    assert!(!told(&["test"]).contains(&0x1b));
    assert!(told(&["test", "--color", "always"]).contains(&0x1b));
    assert!(!told(&["test", "--color", "never"]).contains(&0x1b));
}

#[test]
fn version_names_what_outputs_depend_on() {
    let place = Place::new("version");
    place.run(&["--version"]).assert().code(0).stdout_eq(concat!(
        "factcheck ",
        env!("CARGO_PKG_VERSION"),
        "\n"
    ));
    place.run(&["--version", "--verbose"]).assert().code(0).stdout_eq(str![[r#"
factcheck [..]
schema factcheck/1
lexicon [..]

"#]]);
}

#[test]
fn explain_tells_of_one_line_or_all() {
    let place = Place::with("explain", "engineers > 40\n\nturnout > 5%");
    let told = |argument: &str| {
        let output = place.run(&["explain", argument]).assert().code(0);
        String::from_utf8_lossy(&output.get_output().stdout).into_owned()
    };
    let one = told("claims/bridge.claims:2");
    assert!(one.starts_with("supported: engineers > 40\n") && one.contains("engineers: looked for"), "{one}");
    assert!(!one.contains("turnout"), "{one}");
    assert!(told("claims/bridge.claims").contains("silent: turnout > 5%"));
    place.run(&["explain", "claims/bridge.claims:3"]).assert().code(2);
    place.run(&["explain", "claims/none.claims"]).assert().code(2);
    assert_eq!(place.files("claims"), ["bridge.claims", "bridge.txt"], "explain writes nothing");
}

#[test]
fn extract_lists_values_as_table_and_json() {
    let place = Place::with("extract", "").file("a.txt", "It took 9 days.\n");
    place.run(&["extract", "a.txt"]).assert().code(0).stdout_eq(str![[r#"
a.txt:1:9  duration  9 days  "9 days"

"#]]);
    place.run(&["extract", "a.txt", "--format", "jsonl"]).assert().code(0).stdout_eq(str![[r#"
{"schema":"factcheck/1","path":"a.txt","kind":"duration","shape":"duration","text":"9 days","line":1,"column":9,"start":8,"end":14,"value":"P9D","low":"9","low_closed":true,"high":"9","high_closed":true,"unit":"day","approximate":false}

"#]]);
    place.run(&["extract", "-", "--format", "json"]).stdin("").assert().code(0).stdout_eq(str![[r#"
{"schema":"factcheck/1","documents":[{"path":"-","title":null,"dated":null,"values":[]}]}

"#]]);
}

#[test]
fn words_that_a_source_wraps_are_told_on_one_line_with_the_right_article() {
    let place = Place::new("wrapped")
        .file(
            "claims/a.txt",
            "The council hired more than 40\nengineers, the mayor said. The mayor is 60 years\nold.\n",
        )
        .file("claims/a.claims", "source \"a.txt\"\nage of mayor = 60\nmoney of mayor = 60\n");
    let told = place.run(&["extract", "claims/a.txt"]).assert().code(0);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("\"more than 40 engineers\"") && !told.contains("u{"), "{told}");
    let told = place.run(&["explain", "claims/a.claims"]).output().unwrap();
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("an age of mayor") && told.contains("a sum of money of mayor"), "{told}");
    assert!(!told.contains("u{a}"), "{told}");
}
