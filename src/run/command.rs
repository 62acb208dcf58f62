//! A command line comes in; the command runs, and its exit code goes out.

use super::arguments::{Arguments, Command, StreamCommand};
use super::console::{self, Broken, Output, asks_for_json};
use super::exit::{Event, Outcome};
use super::{accept, diff, explain, extract, licenses, pairs, review, stream, test};
use crate::report::text::Style;
use crate::report::value::SCHEMA;
use clap::Parser;
use std::process::ExitCode;

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => run(&arguments),
        Err(error) => return usage(&error),
    };
    ExitCode::from(finish(outcome).code())
}

/// Prints what clap has to say: help on stdout, an error on stderr, as JSON where JSON is asked for.
fn usage(error: &clap::Error) -> ExitCode {
    let wrong = error.exit_code() != 0;
    if wrong && asks_for_json() {
        console::error(error.render().to_string().trim());
        return ExitCode::from(Event::Wrong as u8);
    }
    let printed = error.print();
    let code = if printed.is_err() { Event::Broken as u8 } else { 2 * u8::from(wrong) };
    ExitCode::from(code)
}

fn finish(outcome: Result<Outcome, Broken>) -> Outcome {
    outcome.unwrap_or_else(|Broken(what)| {
        console::error(&what);
        Outcome::of(Event::Broken)
    })
}

fn run(arguments: &Arguments) -> Result<Outcome, Broken> {
    let mut output = Output::default();
    let outcome = match &arguments.command {
        _ if arguments.version => version(&mut output, arguments.verbose)?,
        _ if arguments.licenses => licenses::run(&mut output)?,
        Some(Command::Test(given)) => test::run(given, style(arguments), &mut output)?,
        Some(Command::Extract(given)) => extract::run(given, &mut output)?,
        Some(Command::Explain(given)) => explain::run(given, style(arguments), &mut output)?,
        Some(Command::Ground(given)) => pairs::run(given, &mut output)?,
        Some(Command::Diff(given)) => diff::run(given, style(arguments), &mut output)?,
        Some(Command::Review(given)) => review::run(given, style(arguments), &mut output)?,
        Some(Command::Accept(given)) => accept::accept(given, &mut output)?,
        Some(Command::Reject(given)) => accept::reject(given, &mut output)?,
        Some(Command::Pending(given)) => accept::pending(given, &mut output)?,
        Some(Command::Stream(StreamCommand::Extract)) => stream::extract(&mut output)?,
        Some(Command::Stream(StreamCommand::Test)) => stream::test(&mut output)?,
        Some(Command::Later(later)) => not_yet(later.name()),
        None => not_given(),
    };
    output.flush()?;
    Ok(outcome)
}

fn style(arguments: &Arguments) -> Style {
    Style { color: arguments.color.on(), verbose: arguments.verbose, quiet: arguments.quiet }
}

fn version(output: &mut Output, verbose: bool) -> Result<Outcome, Broken> {
    output.write(concat!("factcheck ", env!("CARGO_PKG_VERSION"), "\n"))?;
    if verbose {
        output.write(&format!("schema {SCHEMA}\nlexicon {}\n", env!("CARGO_PKG_VERSION")))?;
    }
    Ok(Outcome::default())
}

fn not_yet(name: &str) -> Outcome {
    console::error(&format!("`factcheck {name}` is not built yet; the name is taken for a later version"));
    Outcome::of(Event::Wrong)
}

fn not_given() -> Outcome {
    console::error("no command is given: try `factcheck test`, or `factcheck --help`");
    Outcome::of(Event::Wrong)
}
