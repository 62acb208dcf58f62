//! Lines come in; they are drawn on a terminal, and what a person types goes out.

use super::console::Broken;
use super::session::{Ask, Decision};
use crate::report::layout::{Line, painted};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::{cursor, execute, queue, style, terminal};
use std::io::{self, IsTerminal, Write};

/// What a person typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A question to the session.
    Ask(Ask),
    /// Lines to scroll by: below zero is up.
    Scroll(i32),
    /// The terminal has another size, or the key means nothing.
    Other,
}

/// A terminal in raw mode, on its second screen; it is as it was when this is dropped.
#[derive(Debug)]
pub struct Terminal {
    color: bool,
}

/// Whether there is a terminal for both, keys and screen.
#[must_use]
pub fn is_there() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
}

impl Terminal {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Where it does not let itself be taken.
    pub fn open(color: bool) -> Result<Self, Broken> {
        terminal::enable_raw_mode().map_err(|error| broken(&error))?;
        let terminal = Self { color };
        execute!(io::stdout(), terminal::EnterAlternateScreen, cursor::Hide)
            .map_err(|error| broken(&error))?;
        Ok(terminal)
    }

    /// Columns and lines.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        let (width, height) = terminal::size().unwrap_or((80, 24));
        (usize::from(width).max(1), usize::from(height).max(1))
    }

    /// Draws the whole screen.
    ///
    /// # Errors
    /// Where it cannot be written to.
    pub fn draw(&self, lines: &[Line]) -> Result<(), Broken> {
        self.try_draw(lines).map_err(|error| broken(&error))
    }

    fn try_draw(&self, lines: &[Line]) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        queue!(out, terminal::Clear(terminal::ClearType::All))?;
        for (row, line) in (0..).zip(lines) {
            queue!(out, cursor::MoveTo(0, row), style::Print(painted(line, self.color)))?;
        }
        out.flush()
    }

    /// Waits for what a person types.
    ///
    /// # Errors
    /// Where the terminal went away.
    pub fn read(&self) -> Result<Typed, Broken> {
        match event::read().map_err(|error| broken(&error))? {
            Event::Key(key) if key.kind != KeyEventKind::Release => Ok(typed(key)),
            _ => Ok(Typed::Other),
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _nobody_to_tell = execute!(io::stdout(), terminal::LeaveAlternateScreen, cursor::Show);
        let _nobody_to_tell = terminal::disable_raw_mode();
    }
}

fn broken(error: &io::Error) -> Broken {
    Broken::new("terminal", error)
}

/// What a key means; README and `review --help` name the same.
fn typed(key: KeyEvent) -> Typed {
    use Decision::{Accepted, Rejected, Skipped};
    if key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
        let quits = matches!(key.code, KeyCode::Char('c' | 'd'));
        return if quits { Typed::Ask(Ask::Quit) } else { Typed::Other };
    }
    Typed::Ask(match key.code {
        KeyCode::Char('a') => Ask::One(Accepted),
        KeyCode::Char('r') => Ask::One(Rejected),
        KeyCode::Char('s') => Ask::One(Skipped),
        KeyCode::Char('A') => Ask::Rest(Accepted),
        KeyCode::Char('R') => Ask::Rest(Rejected),
        KeyCode::Char('S') => Ask::Rest(Skipped),
        KeyCode::Enter => Ask::Enter,
        KeyCode::Char('u') => Ask::Undo,
        KeyCode::Char('q') | KeyCode::Esc => Ask::Quit,
        KeyCode::Left | KeyCode::Char('h') => Ask::Back,
        KeyCode::Right | KeyCode::Char('l') => Ask::Forward,
        KeyCode::Up | KeyCode::Char('k') => return Typed::Scroll(-1),
        KeyCode::Down | KeyCode::Char('j') => return Typed::Scroll(1),
        KeyCode::PageUp => return Typed::Scroll(-10),
        KeyCode::PageDown => return Typed::Scroll(10),
        _ => return Typed::Other,
    })
}
