//! The JSON of a run comes in, as `test --format json` or `stream test` wrote it; what each claim got goes out.

use super::value::SCHEMA;
use crate::base::verdict::Verdict;
use crate::record::entry::{self, Entry, Found};
use serde::Deserialize;
use serde_json::value::RawValue;

/// One claim file of a report, or one document of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The claim file, or the document's id as it is written.
    pub name: String,
    /// What each claim got.
    pub entries: Vec<Entry>,
    /// Why its claims were not checked, where they were not.
    pub fault: Option<String>,
}

#[derive(Deserialize)]
struct Report {
    schema: String,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    path: String,
    #[serde(default)]
    problems: Vec<Problem>,
    #[serde(default)]
    errors: Vec<String>,
    #[serde(default)]
    results: Vec<Claim>,
}

#[derive(Deserialize)]
struct Problem {
    message: String,
}

#[derive(Deserialize)]
struct Line<'a> {
    schema: String,
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    error: Option<String>,
    #[serde(default)]
    results: Vec<Claim>,
}

#[derive(Deserialize)]
struct Claim {
    id: String,
    verdict: Verdict,
    #[serde(default)]
    evidence: Vec<Evidence>,
}

#[derive(Deserialize)]
struct Evidence {
    text: String,
    #[serde(default)]
    sentence: Option<String>,
    #[serde(default)]
    path: String,
    #[serde(default)]
    value: String,
}

/// Every part of a report, or of the lines of a stream.
///
/// # Errors
/// Where it is neither; why.
pub fn parts(text: &str) -> Result<Vec<Part>, String> {
    match serde_json::from_str::<Report>(text) {
        Ok(report) => {
            known(&report.schema)?;
            Ok(report.files.into_iter().filter(|file| !file.path.is_empty()).map(of_file).collect())
        }
        Err(error) if error.is_data() || error.is_syntax() => streamed(text).map_err(|(line, why)| {
            let what =
                "neither a report of `factcheck test --format json` nor lines of `factcheck stream test`";
            format!("it is {what}: line {line}: {why}")
        }),
        Err(error) => Err(error.to_string()),
    }
}

fn streamed(text: &str) -> Result<Vec<Part>, (usize, String)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(at, line)| {
            let line: Line<'_> = serde_json::from_str(line).map_err(|error| (at + 1, error.to_string()))?;
            known(&line.schema).map_err(|why| (at + 1, why))?;
            Ok(of_line(line))
        })
        .collect()
}

fn known(schema: &str) -> Result<(), String> {
    if schema == SCHEMA { Ok(()) } else { Err(format!("its schema is {schema:?}, not {SCHEMA:?}")) }
}

fn of_file(file: File) -> Part {
    let folder = entry::folder(&file.path).to_owned();
    let problem = file.problems.into_iter().map(|problem| problem.message).next();
    let fault = if file.results.is_empty() { problem.or(file.errors.into_iter().next()) } else { None };
    let entries = file.results.into_iter().map(|claim| of_claim(claim, &folder)).collect();
    Part { name: file.path, entries, fault }
}

fn of_line(line: Line<'_>) -> Part {
    let name = line.id.map_or("null", RawValue::get).trim_matches('"').to_owned();
    let entries = line.results.into_iter().map(|claim| of_claim(claim, "")).collect();
    Part { name, entries, fault: line.error }
}

fn of_claim(claim: Claim, folder: &str) -> Entry {
    let one = |piece: Evidence| Found {
        source: entry::relative(folder, &piece.path),
        sentence: entry::folded(&piece.sentence.unwrap_or(piece.text)),
        value: entry::folded(&piece.value),
    };
    let mut found: Vec<Found> = claim.evidence.into_iter().map(one).collect();
    found.sort_unstable();
    found.dedup();
    Entry { id: entry::folded(&claim.id), verdict: claim.verdict, found }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_and_streams_are_read_and_nothing_else() {
        let report = r#"{"schema":"factcheck/1","files":[{"path":"claims/a.claims","problems":[],"errors":[],
            "results":[{"id":"x = 5","verdict":"supported","evidence":[{"text":"5","sentence":"It  is 5.",
            "path":"articles/a.txt","value":"5"}]}]},
            {"path":"claims/b.claims","problems":[{"message":"no source"}],"errors":[],"results":[]}]}"#;
        let found = Found {
            source: "../articles/a.txt".to_owned(),
            sentence: "It is 5.".to_owned(),
            value: "5".to_owned(),
        };
        let entry = Entry { id: "x = 5".to_owned(), verdict: Verdict::Supported, found: vec![found] };
        let read = parts(report).unwrap();
        assert_eq!(read[0].entries, [entry]);
        assert_eq!(read[1].fault.as_deref(), Some("no source"));
        let lines = "{\"schema\":\"factcheck/1\",\"id\":\"d1\",\"results\":[{\"id\":\"x\",\"verdict\":\"silent\"}]}\n\
                     {\"schema\":\"factcheck/1\",\"id\":7,\"error\":\"`text` is missing\"}\n";
        let read = parts(lines).unwrap();
        assert_eq!((read[0].name.as_str(), read[0].entries.len()), ("d1", 1));
        assert_eq!((read[1].name.as_str(), read[1].fault.is_some()), ("7", true));
        for bad in ["[]", "{}", "words", "{\"schema\":\"factcheck/2\",\"files\":[]}"] {
            assert!(parts(bad).is_err(), "{bad}");
        }
    }
}
