//! A file of names and words comes in, each pair with whether the word stands for the name; how many are found goes out.

use super::arguments::{Doubted, GroundArguments};
use super::console::{self, Broken, Output};
use super::exit::{Event, Outcome};
use crate::catalog::lexicon::link::{Knowledge, link_with};
use std::fmt::Write;

/// `factcheck ground --pairs FILE`
///
/// # Errors
/// Where stdout cannot be written.
pub fn run(given: &GroundArguments, output: &mut Output) -> Result<Outcome, Broken> {
    let name = given.pairs.display();
    let text = match std::fs::read_to_string(&given.pairs) {
        Ok(text) => text,
        Err(error) => {
            console::error(&format!("{name}: {error}"));
            return Ok(Outcome::of(Event::Wrong));
        }
    };
    let knowledge = Knowledge {
        concepts: !given.without.contains(&Doubted::Concepts),
        dictionary: !given.without.contains(&Doubted::Dictionary),
    };
    let mut score = Score::default();
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    for (at, line) in lines {
        if !score.add(line, knowledge) {
            console::error(&format!("{name}:{}: write NAME, WORD and 1 or 0, with tabs between", at + 1));
            return Ok(Outcome::of(Event::Wrong));
        }
    }
    output.write(&score.shown())?;
    Ok(Outcome::default())
}

/// What was found of the pairs.
#[derive(Default)]
struct Score {
    found: usize,
    wanted: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
}

impl Score {
    /// Whether the line is a pair.
    fn add(&mut self, line: &str, knowledge: Knowledge) -> bool {
        let mut fields = line.split('\t').map(str::trim);
        let (Some(name), Some(word), Some(label @ ("0" | "1"))) =
            (fields.next(), fields.next(), fields.next())
        else {
            return false;
        };
        let found = link_with(name, word, knowledge).is_some();
        self.wanted += usize::from(label == "1");
        self.found += usize::from(label == "1" && found);
        match (label, found) {
            ("1", false) => self.missed.push(format!("{name} → {word}")),
            ("0", true) => self.wrong.push(format!("{name} → {word}")),
            _ => {}
        }
        true
    }

    fn shown(&self) -> String {
        let bound = self.found + self.wrong.len();
        let mut text = format!(
            "precision {} ({} of {bound} that bind should)\nrecall    {} ({} of {} that should bind do)\n",
            share(self.found, bound),
            self.found,
            share(self.found, self.wanted),
            self.found,
            self.wanted
        );
        for (title, pairs) in [("wrong", &self.wrong), ("missed", &self.missed)] {
            for pair in pairs {
                let _infallible = writeln!(text, "  {title:<6} {pair}");
            }
        }
        text
    }
}

/// A share to two places, rounded down: what is not all is never shown as all.
fn share(part: usize, whole: usize) -> String {
    let hundredths = (part * 100).checked_div(whole).unwrap_or(100);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
