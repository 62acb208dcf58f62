//! Keys come in, one by one; what they decide about which difference goes out. No file and no terminal is touched.

use crate::record::compare::Change;

/// What was decided on a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The snapshot takes it.
    Accepted,
    /// It is forgotten.
    Rejected,
    /// It stays pending.
    Skipped,
}

impl Decision {
    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Skipped => "skipped",
        }
    }
}

/// What a person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// This decision on the difference that is shown.
    One(Decision),
    /// This decision on all that are not decided; acceptance leaves flips out.
    Rest(Decision),
    /// What most want: acceptance, but never of a flip.
    Enter,
    /// The one before.
    Back,
    /// The one behind.
    Forward,
    /// Take the last decision back.
    Undo,
    /// Leave; what was decided stays decided.
    Quit,
}

/// A difference, and what was decided on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// How it differs.
    pub change: Change,
    /// What was decided.
    pub decision: Option<Decision>,
}

/// Where a review stands.
#[derive(Clone, Debug)]
pub struct Session {
    /// Every difference, flips first.
    pub items: Vec<Item>,
    /// The one that is shown.
    pub at: usize,
    /// What there is to say of the last key.
    pub message: String,
    /// Whether it is over.
    pub over: bool,
    /// Each decision, for taking it back.
    past: Vec<Past>,
}

/// Where a decision was made, and what was decided before on each difference that it was on.
#[derive(Clone, Debug)]
struct Past {
    at: usize,
    before: Vec<(usize, Option<Decision>)>,
}

impl Session {
    /// A review of these differences.
    #[must_use]
    pub fn new(changes: impl Iterator<Item = Change>) -> Self {
        let items: Vec<Item> = changes.map(|change| Item { change, decision: None }).collect();
        let over = items.is_empty();
        Self { items, at: 0, message: String::new(), over, past: Vec::new() }
    }

    /// Does what is asked; the differences whose decision changed go out.
    pub fn ask(&mut self, ask: Ask) -> Vec<usize> {
        self.message.clear();
        match ask {
            Ask::One(decision) => self.decide(decision, vec![self.at]),
            Ask::Enter if self.shown() == Some(Change::Flipped) => {
                "Enter accepts no flip: a accepts it, r rejects it, s skips it".clone_into(&mut self.message);
                Vec::new()
            }
            Ask::Enter => self.decide(Decision::Accepted, vec![self.at]),
            Ask::Rest(decision) => self.decide_rest(decision),
            Ask::Back => self.go(self.at.checked_sub(1)),
            Ask::Forward => self.go(Some(self.at + 1).filter(|&at| at < self.items.len())),
            Ask::Undo => self.undo(),
            Ask::Quit => {
                self.over = true;
                Vec::new()
            }
        }
    }

    /// Flips that are not decided.
    #[must_use]
    pub fn flips_left(&self) -> usize {
        self.undecided().filter(|&at| self.is_flip(at)).count()
    }

    /// How many got a decision; none: those without.
    #[must_use]
    pub fn count(&self, decision: Option<Decision>) -> usize {
        self.items.iter().filter(|item| item.decision == decision).count()
    }

    fn shown(&self) -> Option<Change> {
        self.items.get(self.at).map(|item| item.change)
    }

    fn is_flip(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.change == Change::Flipped)
    }

    fn undecided(&self) -> impl Iterator<Item = usize> {
        let all = self.items.iter().enumerate();
        all.filter(|(_, item)| item.decision.is_none()).map(|(at, _)| at)
    }

    fn decide_rest(&mut self, decision: Decision) -> Vec<usize> {
        let accepts = decision == Decision::Accepted;
        let rest: Vec<usize> = self.undecided().filter(|&at| !(accepts && self.is_flip(at))).collect();
        let count = rest.len();
        let changed = self.decide(decision, rest);
        let flips = self.flips_left();
        if accepts && flips > 0 {
            let left = if flips == 1 { "a flip is" } else { "flips are" };
            self.message = format!("{count} accepted; {left} left, to be decided one by one");
        }
        changed
    }

    /// Decides, and shows the first from here that is not decided.
    fn decide(&mut self, decision: Decision, which: Vec<usize>) -> Vec<usize> {
        let mut before = Vec::new();
        for &at in &which {
            if let Some(item) = self.items.get_mut(at) {
                before.push((at, item.decision.replace(decision)));
            }
        }
        if !before.is_empty() {
            self.past.push(Past { at: self.at, before });
        }
        let next = self.undecided().find(|&at| at >= self.at).or_else(|| self.undecided().next());
        match next {
            Some(next) => self.at = next,
            None => self.over = true,
        }
        which
    }

    fn go(&mut self, to: Option<usize>) -> Vec<usize> {
        match to {
            Some(to) => self.at = to,
            None => "there is nothing further on that side".clone_into(&mut self.message),
        }
        Vec::new()
    }

    fn undo(&mut self) -> Vec<usize> {
        let Some(Past { at, before }) = self.past.pop() else {
            "nothing was decided yet".clone_into(&mut self.message);
            return Vec::new();
        };
        for &(one, decision) in &before {
            if let Some(item) = self.items.get_mut(one) {
                item.decision = decision;
            }
        }
        self.at = at;
        self.message = format!("taken back: {}", before.len());
        before.into_iter().map(|(one, _)| one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Change::{Flipped, Value, Wording};
    use Decision::{Accepted, Rejected, Skipped};

    fn session() -> Session {
        Session::new([Flipped, Flipped, Value, Wording, Wording].into_iter())
    }

    fn decided(session: &Session) -> String {
        let letter = |item: &Item| item.decision.map_or('-', |one| one.word().chars().next().unwrap());
        session.items.iter().map(letter).collect()
    }

    #[test]
    fn enter_never_accepts_a_flip_and_the_rest_has_none() {
        let mut session = session();
        assert_eq!(session.ask(Ask::Enter), [0; 0]);
        assert!(session.message.contains("no flip"));
        assert_eq!(session.ask(Ask::Rest(Accepted)), [2, 3, 4]);
        assert_eq!((decided(&session).as_str(), session.over), ("--aaa", false));
        assert_eq!((session.flips_left(), session.at), (2, 0));
        assert_eq!(session.ask(Ask::Enter), [0; 0]);
        session.ask(Ask::One(Accepted));
        session.ask(Ask::One(Rejected));
        assert_eq!((decided(&session).as_str(), session.over), ("araaa", true));
    }

    #[test]
    fn each_key_decides_one_and_goes_on_to_the_next() {
        let mut session = session();
        session.ask(Ask::One(Skipped));
        session.ask(Ask::Forward);
        session.ask(Ask::Enter);
        assert_eq!((decided(&session).as_str(), session.at), ("s-a--", 3));
        session.ask(Ask::Back);
        session.ask(Ask::One(Rejected));
        assert_eq!(decided(&session), "s-r--", "a decision can be changed");
        session.ask(Ask::Rest(Rejected));
        assert_eq!((decided(&session).as_str(), session.over), ("srrrr", true));
    }

    #[test]
    fn a_decision_can_be_taken_back() {
        let mut session = session();
        session.ask(Ask::Undo);
        assert!(session.message.contains("nothing"));
        session.ask(Ask::One(Rejected));
        session.ask(Ask::Rest(Accepted));
        assert_eq!(session.ask(Ask::Undo), [2, 3, 4]);
        assert_eq!((decided(&session).as_str(), session.at), ("r----", 1));
        session.ask(Ask::Back);
        session.ask(Ask::One(Skipped));
        session.ask(Ask::Undo);
        assert_eq!(decided(&session), "r----", "what was decided before");
        session.ask(Ask::Undo);
        assert_eq!((decided(&session).as_str(), session.at), ("-----", 0));
        session.ask(Ask::Quit);
        assert!(session.over);
    }
}
