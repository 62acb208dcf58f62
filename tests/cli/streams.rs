//! One document a line.

use super::place::Place;
use snapbox::str;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

#[test]
fn each_line_is_answered_in_its_place() {
    let input = "{\"id\":7,\"text\":\"It took 9 days.\",\"other\":1}\r\nnonsense\n{\"id\":\"b\"}\n\n\
                 {\"id\":null,\"text\":\"\"}\n{\"id\":[1],\"text\":\"x\",\"dated\":\"soon\"}";
    Place::new("streamextract").run(&["stream", "extract"]).stdin(input).assert().code(0).stdout_eq(str![[r#"
{"schema":"factcheck/1","id":7,"values":[{"kind":"duration","shape":"duration","text":"9 days","line":1,"column":9,"start":8,"end":14,"value":"P9D","low":"9","low_closed":true,"high":"9","high_closed":true,"unit":"day","approximate":false}]}
{"schema":"factcheck/1","id":null,"error":"not a request: expected ident at line 1 column 2"}
{"schema":"factcheck/1","id":"b","error":"not a request: missing field `text` at line 1 column 10"}
{"schema":"factcheck/1","id":null,"error":"not a request: EOF while parsing a value at line 1 column 0"}
{"schema":"factcheck/1","id":null,"values":[]}
{"schema":"factcheck/1","id":[1],"error":"[..]soon[..]"}

"#]]);
}

#[test]
fn an_id_is_echoed_byte_for_byte_and_survives_a_bad_line() {
    let input = "\u{feff}{\"id\":12345678901234567890123,\"text\":\"\"}\n\
                 {\"id\":7,\"text\":\"5 \\ud83d cats\"}\n{\"text\":\"a \\q\",\"id\":\"b\\u00e9\"}\n\
                 {\"id\":1.50,\"text\":5}\n[8,\"text\"]\n{\"id\":{ \"a\": 1 },\"text\":\"cut\n\
                 \u{feff}{\"id\":9,\"text\":\"\"}\n";
    Place::new("streamid").run(&["stream", "extract"]).stdin(input).assert().code(0).stdout_eq(str![[r#"
{"schema":"factcheck/1","id":12345678901234567890123,"values":[]}
{"schema":"factcheck/1","id":7,"error":"not a request: [..]"}
{"schema":"factcheck/1","id":"b/u00e9","error":"not a request: [..]"}
{"schema":"factcheck/1","id":1.50,"error":"not a request: [..]"}
{"schema":"factcheck/1","id":null,"error":"not a request: a JSON object is asked for, and this is an array"}
{"schema":"factcheck/1","id":{ "a": 1 },"error":"not a request: [..]"}
{"schema":"factcheck/1","id":null,"error":"not a request: [..]"}

"#]]);
}

#[test]
fn claims_are_judged_and_may_read_no_file() {
    let input = "{\"id\":1,\"text\":\"More than 40 engineers came.\",\"claims\":\"refuted: engineers = 40\"}\n\
                 {\"id\":2,\"text\":\"x\",\"claims\":\"source \\\"/etc/passwd\\\"\\nengineers > 4\"}\n\
                 {\"id\":3,\"text\":\"x\",\"claims\":\"include \\\"b.claims\\\"\\nengineers > 4\"}\n\
                 {\"id\":4,\"text\":\"x\"}\n";
    let told = Place::new("streamtest").run(&["stream", "test"]).stdin(input).assert().code(0);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    let lines: Vec<serde_json::Value> =
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [first, source, include, missing] = lines.as_slice() else { panic!("{told}") };
    let result = &first["results"][0];
    assert_eq!(result["id"], "engineers = 40");
    assert_eq!((&result["expected"], &result["verdict"]), (&"refuted".into(), &"refuted".into()));
    assert_eq!(result["evidence"][0]["text"], "More than 40 engineers");
    assert_eq!(result["evidence"][0]["settles"], "refutes");
    assert_eq!(result["evidence"][0]["end"], 22);
    assert!(source["error"].is_string() && source["results"].is_null(), "{source}");
    assert!(include["error"].is_string(), "{include}");
    assert_eq!(missing["error"], "`claims` is missing");
}

#[test]
fn a_partner_that_waits_for_each_answer_gets_it() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_factcheck"))
        .args(["stream", "extract"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        writeln!(input, "{{\"id\":{id},\"text\":\"\"}}").unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert_eq!(answer, format!("{{\"schema\":\"factcheck/1\",\"id\":{id},\"values\":[]}}\n"));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn order_is_kept_over_many_lines() {
    let input: String = (0..3000).map(|id| format!("{{\"id\":{id},\"text\":\"{id} people\"}}\n")).collect();
    let told = Place::new("streamorder").run(&["stream", "extract"]).stdin(input).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let ids = told.lines().map(|line| {
        let answer: serde_json::Value = serde_json::from_str(line).unwrap();
        answer["id"].as_u64().unwrap()
    });
    assert!(ids.eq(0..3000));
}

#[test]
fn a_reader_that_went_away_is_no_failure_and_a_full_disk_is() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_factcheck"))
        .args(["stream", "extract"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut input = child.stdin.take().unwrap();
    while input.write_all(b"{\"id\":1,\"text\":\"\"}\n").is_ok() {}
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    if let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") {
        let output =
            Command::new(env!("CARGO_BIN_EXE_factcheck")).arg("--version").stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: stdout: "));
    }
}
