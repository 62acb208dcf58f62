//! A program's `source` statements come in; the documents they name are read, and what is found in them goes out.

use super::project::Project;
use crate::base::problem::{Problem, did_you_mean};
use crate::claim::ast::{Program, SourceStatement};
use crate::claim::load::missing_source;
use crate::claim::loader::LoadError;
use crate::document::read::read;
use crate::extract::extract;
use crate::ground::candidate::Source;
use globset::GlobBuilder;
use ignore::WalkBuilder;
use jiff::civil::Date;

/// What stood in the way.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// What is wrong with the claim file: exit code 2.
    pub problems: Vec<Problem>,
    /// What the harness could not do: exit code 3.
    pub errors: Vec<String>,
}

/// Every source of a program, in order of its statements; those of one pattern by name.
///
/// # Errors
/// Where a source does not exist, lies outside the project or cannot be read.
pub fn sources(project: &Project, program: &Program) -> Result<Vec<Source>, Trouble> {
    let mut trouble = Trouble { problems: missing_source(program).into_iter().collect(), errors: Vec::new() };
    let mut found = Vec::new();
    for statement in &program.sources {
        match names(project, program, statement) {
            Ok(names) => {
                for name in names {
                    if is_told_again(&mut found, statement, &name) {
                        continue;
                    }
                    match source(project, statement, &name) {
                        Ok(source) => found.push((source, statement.dated)),
                        Err(error) => told(project, program, statement, &name, &error, &mut trouble),
                    }
                }
            }
            Err(problem) => trouble.problems.push(*problem),
        }
    }
    if trouble.problems.is_empty() && trouble.errors.is_empty() {
        Ok(found.into_iter().map(|(source, _)| source).collect())
    } else {
        Err(trouble)
    }
}

/// Whether this file is among the sources already, so that what it says counts once; a first name for it is
/// taken over. Where two statements give it two names, or two dates, it stays two sources.
fn is_told_again(found: &mut [(Source, Option<Date>)], statement: &SourceStatement, path: &str) -> bool {
    let same = found.iter_mut().find(|(source, dated)| {
        let fits = source.name.is_none() || statement.name.is_none() || source.name == statement.name;
        source.document.path == path && fits && *dated == statement.dated
    });
    let Some((source, _)) = same else { return false };
    if source.name.is_none() {
        source.name.clone_from(&statement.name);
    }
    true
}

fn source(project: &Project, statement: &SourceStatement, name: &str) -> Result<Source, LoadError> {
    let bytes = project.bytes(name)?;
    let document =
        read(name, &bytes, statement.dated).map_err(|error| LoadError::Refused(error.to_string()))?;
    let extraction = extract(&document);
    Ok(Source { name: statement.name.clone(), document, extraction })
}

/// The names of the files that a statement means.
fn names(
    project: &Project,
    program: &Program,
    statement: &SourceStatement,
) -> Result<Vec<String>, Box<Problem>> {
    let from = program.files.get(statement.file).map_or("", |file| file.path.as_str());
    let problem =
        |message: String, label: &str| Box::new(Problem::new(from, statement.path_span, message, label));
    let pattern = project.told_from(from, &statement.pattern).map_err(|_| {
        let label = "sources lie under the folder of `factcheck.toml`, else of the repository, else of the \
                     claim file";
        problem(format!("source \"{}\" lies outside the project", statement.pattern), label)
    })?;
    if !statement.pattern.contains(['*', '?', '[', '{']) || project.file(&pattern).exists() {
        return Ok(vec![pattern]);
    }
    let names = matching(project, &pattern).map_err(|error| problem(error, "mend this pattern"))?;
    if names.is_empty() {
        return Err(problem(format!("no source matches \"{}\"", statement.pattern), "no such files"));
    }
    Ok(names)
}

/// The files under the root that match, sorted. `*` stays within a folder, `**` crosses them.
fn matching(project: &Project, pattern: &str) -> Result<Vec<String>, String> {
    let glob = GlobBuilder::new(pattern).literal_separator(true).build();
    let matcher = glob.map_err(|error| error.kind().to_string())?.compile_matcher();
    let fixed = pattern.split(['*', '?', '[', '{']).next().unwrap_or("");
    let folder = fixed.rsplit_once('/').map_or("", |(folder, _)| folder);
    let walk = WalkBuilder::new(project.file(folder)).standard_filters(false).build();
    let files = walk.flatten().filter(|entry| entry.file_type().is_some_and(|kind| !kind.is_dir()));
    let mut names: Vec<String> =
        files.filter_map(|entry| project.name(entry.path())).filter(|name| matcher.is_match(name)).collect();
    names.sort_unstable();
    Ok(names)
}

fn told(
    project: &Project,
    program: &Program,
    statement: &SourceStatement,
    name: &str,
    error: &LoadError,
    trouble: &mut Trouble,
) {
    let from = program.files.get(statement.file).map_or("", |file| file.path.as_str());
    let shown = &statement.pattern;
    let (message, label) = match error {
        LoadError::Missing => (format!("source \"{shown}\" does not exist"), suggestion(project, name)),
        LoadError::Outside => {
            (format!("source \"{shown}\" lies outside the project"), "it is a link that leads out".to_owned())
        }
        LoadError::NotText => return trouble.errors.push(format!("source {name} is not UTF-8")),
        LoadError::Refused(why) => {
            return trouble.errors.push(format!("source {name} cannot be read: {why}"));
        }
    };
    trouble.problems.push(Problem::new(from, statement.path_span, message, label));
}

/// What to write instead of a name that is none.
fn suggestion(project: &Project, name: &str) -> String {
    let (folder, last) = name.rsplit_once('/').unwrap_or(("", name));
    let entries = std::fs::read_dir(project.file(folder)).into_iter().flatten().flatten();
    let mut there: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    there.sort_unstable();
    match did_you_mean(last, there.iter().map(String::as_str)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => "no such file; the path is told from the claim file".to_owned(),
    }
}
