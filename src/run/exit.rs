//! What happened in a run comes in; one exit code goes out.

/// The table that `--help` prints. Every row has a test in `tests/cli.rs`.
pub const TABLE: &str = "\
Exit codes:
  0  every claim got its expected verdict, every snapshot agrees
  1  a claim got another verdict
  2  a claim file, the configuration or the command line is wrong; a source does not exist
  3  the harness could not do its work (a source that cannot be read, a full disk)
  4  nothing was checked
  5  verdicts are as expected, but a snapshot is missing, changed or stale
When several hold: 3, then 2, 1, 5, 4.";

/// One thing that keeps a run from being a plain success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A claim got another verdict.
    Unexpected = 1,
    /// An input is wrong.
    Wrong = 2,
    /// The harness could not do its work.
    Broken = 3,
    /// Nothing was checked.
    Nothing = 4,
    /// A snapshot is missing, changed or stale.
    Snapshot = 5,
}

/// From the one that outweighs all others.
const ORDER: [Event; 5] = [Event::Broken, Event::Wrong, Event::Unexpected, Event::Snapshot, Event::Nothing];

/// Everything that happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    events: Vec<Event>,
}

impl Outcome {
    /// One more thing happened.
    pub fn add(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Just this happened.
    #[must_use]
    pub fn of(event: Event) -> Self {
        Self { events: vec![event] }
    }

    /// The exit code: 0 where nothing happened.
    #[must_use]
    pub fn code(&self) -> u8 {
        ORDER.into_iter().find(|event| self.events.contains(event)).map_or(0, |event| event as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_3_2_1_5_4_whatever_came_first() {
        let mut outcome = Outcome::default();
        assert_eq!(outcome.code(), 0);
        for (event, code) in [
            (Event::Nothing, 4),
            (Event::Snapshot, 5),
            (Event::Unexpected, 1),
            (Event::Wrong, 2),
            (Event::Broken, 3),
            (Event::Nothing, 3),
        ] {
            outcome.add(event);
            assert_eq!(outcome.code(), code);
        }
    }
}
