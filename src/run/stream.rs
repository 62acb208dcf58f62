//! One JSON object a line comes in from stdin; one answer a line goes out, in the same order.

use super::check::judged;
use super::console::{Broken, Output};
use super::exit::Outcome;
use super::lenient;
use super::lines::{Line, batch};
use crate::claim::day::read_day;
use crate::claim::load::load_text;
use crate::document;
use crate::document::model::Document;
use crate::extract::extract as find;
use crate::ground::candidate::Source;
use crate::report::answer::Id;
use crate::report::{answer, build, value};
use jiff::civil::Date;
use rayon::prelude::*;
use serde::Deserialize;
use std::io::BufReader;
use std::panic::catch_unwind;

/// How much is read at once: what has arrived, up to this, is worked on together.
const BUFFER: usize = 1 << 20;

/// A line of input. Unknown fields are left alone: data engines send what else they have.
#[derive(Debug, Deserialize)]
struct Request<'a> {
    /// Kept as it is written: a number may be longer than any type of ours.
    #[serde(borrow, default)]
    id: Id<'a>,
    text: String,
    #[serde(default)]
    dated: Option<String>,
    #[serde(default)]
    claims: Option<String>,
}

/// Why a line has no answer.
type Bad = String;

/// What makes the answer to a request.
type Answer = fn(&Request<'_>) -> Result<String, Bad>;

/// What some programs write before their first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// `stream extract`.
///
/// # Errors
/// Where stdin cannot be read or stdout not be written.
pub fn extract(output: &mut Output) -> Result<Outcome, Broken> {
    run(output, |request| {
        let document = document_of(request)?;
        let values = value::found(&document, &find(&document), false);
        Ok(answer::values(request.id, &values))
    })
}

/// `stream test`. Another verdict is a result, not a failure.
///
/// # Errors
/// Where stdin cannot be read or stdout not be written.
pub fn test(output: &mut Output) -> Result<Outcome, Broken> {
    run(output, |request| {
        let claims = request.claims.as_deref().ok_or("`claims` is missing")?;
        let loaded = load_text(claims);
        if !loaded.problems.is_empty() {
            let problems = build::problems(&loaded.problems, &loaded.program.files, "");
            return Ok(answer::wrong(request.id, &problems));
        }
        let document = document_of(request)?;
        let extraction = find(&document);
        let sources = [Source { name: None, document, extraction }];
        let judgements = judged(&loaded.program, &sources);
        let results = build::claims(&loaded.program, &sources, &judgements, "");
        Ok(answer::results(request.id, &results))
    })
}

fn run(output: &mut Output, answer: Answer) -> Result<Outcome, Broken> {
    let mut input = BufReader::with_capacity(BUFFER, std::io::stdin().lock());
    let mut begins = true;
    loop {
        let mut lines = batch(&mut input).map_err(|error| Broken::new("stdin", &error))?;
        if lines.is_empty() || output.is_closed() {
            return Ok(Outcome::default());
        }
        if let (true, Some(Line::Bytes(first))) = (std::mem::take(&mut begins), lines.first_mut())
            && first.starts_with(BYTE_ORDER_MARK)
        {
            first.drain(..BYTE_ORDER_MARK.len());
        }
        let answers: Vec<String> = lines.par_iter().map(|line| answered(line, answer)).collect();
        for answer in &answers {
            output.write(answer)?;
        }
        output.flush()?;
    }
}

/// The answer to one line, whatever the line is.
fn answered(line: &Line, answer: Answer) -> String {
    let Line::Bytes(bytes) = line else {
        return answer::failed(None, "the line is longer than 256 MiB");
    };
    // serde reads a struct from an array, too.
    if bytes.trim_ascii_start().starts_with(b"[") {
        return answer::failed(None, "not a request: a JSON object is asked for, and this is an array");
    }
    let request = match serde_json::from_slice::<Request<'_>>(bytes) {
        Ok(request) => request,
        Err(error) => {
            let id = lenient::member(bytes, b"id").and_then(|id| serde_json::from_slice(id).ok());
            return answer::failed(id, &format!("not a request: {error}"));
        }
    };
    // One document must not end the stream, whatever is wrong with it or with us.
    catch_unwind(|| answer(&request))
        .unwrap_or_else(|_| Err("internal error: please report this document".to_owned()))
        .unwrap_or_else(|bad| answer::failed(request.id, &bad))
}

fn document_of(request: &Request<'_>) -> Result<Document, Bad> {
    let dated = request.dated.as_deref().map(day).transpose()?;
    Ok(document::read::plain("", request.text.clone(), dated))
}

fn day(text: &str) -> Result<Date, Bad> {
    read_day(text).map_err(|problem| format!("`dated`: {}: {}", problem.message, problem.label))
}
