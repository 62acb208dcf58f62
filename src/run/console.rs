//! Texts come in; they are written to stdout and stderr, where a reader that went away is no failure.

use crate::report::answer;
use crate::report::escape::visible;
use std::io::{self, IsTerminal, Write};

/// The harness could not do its work: exit code 3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

impl Broken {
    /// What failed, and the system's words for it.
    #[must_use]
    pub fn new(what: &str, error: &dyn std::fmt::Display) -> Self {
        Self(format!("{what}: {error}"))
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorChoice {
    /// Whether to colour what goes to stdout.
    #[must_use]
    pub fn on(self) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
                !refused && !dumb && io::stdout().is_terminal()
            }
        }
    }
}

/// A buffered stdout.
#[derive(Debug)]
pub struct Output {
    handle: io::BufWriter<io::StdoutLock<'static>>,
    closed: bool,
}

impl Default for Output {
    fn default() -> Self {
        Self { handle: io::BufWriter::with_capacity(1 << 16, io::stdout().lock()), closed: false }
    }
}

impl Output {
    /// Writes.
    ///
    /// # Errors
    /// Where stdout cannot be written; a reader that closed it is no error.
    pub fn write(&mut self, text: &str) -> Result<(), Broken> {
        let done = if self.closed { Ok(()) } else { self.handle.write_all(text.as_bytes()) };
        self.forgive(done)
    }

    /// Hands everything on to the reader.
    ///
    /// # Errors
    /// As `write`.
    pub fn flush(&mut self) -> Result<(), Broken> {
        let done = if self.closed { Ok(()) } else { self.handle.flush() };
        self.forgive(done)
    }

    /// Whether the reader went away: then nothing more needs to be made.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    fn forgive(&mut self, done: io::Result<()>) -> Result<(), Broken> {
        match done {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => {
                self.closed = true;
                Err(Broken::new("stdout", &error))
            }
            Ok(()) => Ok(()),
        }
    }
}

/// Writes to stderr what a reporter has made fit for a terminal.
pub fn complain(shown: &str) {
    let _nobody_to_tell = io::stderr().lock().write_all(shown.as_bytes());
}

/// Writes a message to stderr, where a name of a file may stand in it that a terminal would obey; where even
/// that fails there is nobody to tell.
pub fn message(text: &str) {
    let lines: String = text.lines().map(|line| format!("{}\n", visible(line))).collect();
    complain(&lines);
}

/// Writes an error to stderr: as JSON where the command line asks for JSON.
pub fn error(what: &str) {
    if asks_for_json() {
        complain(&answer::failed(None, what));
    } else {
        message(&format!("error: {what}"));
    }
}

/// Whether the command line, which perhaps could not be read, asks for JSON.
#[must_use]
pub fn asks_for_json() -> bool {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    let is_json = |word: &std::ffi::OsStr| word == "json" || word == "jsonl";
    let apart =
        words.windows(2).any(|two| matches!(two, [flag, word] if flag == "--format" && is_json(word)));
    apart || words.iter().any(|word| word == "--format=json" || word == "--format=jsonl")
}
