//! What the statements of a program have named: `let` names and sources. Operands look names up in it.

use super::ast::Operand;
use super::normal::folded;
use crate::base::problem::did_you_mean;
use crate::base::span::Span;
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

/// The names that a program has given.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    bindings: HashMap<String, Binding>,
    sources: BTreeMap<String, (String, Span)>,
    spent: Cell<usize>,
    /// Names whose `let` has not been read yet: how many times each is still to come.
    pending: HashMap<String, usize>,
}

/// How many operands may be put in for `let` names in one program, so that a small text cannot become a large one.
const MOST_PARTS: usize = 1_000_000;

/// What a `let` bound.
#[derive(Clone, Debug)]
pub struct Binding {
    /// What the name stands for.
    pub operand: Operand,
    /// How many operands that is.
    pub parts: usize,
    /// The file of the statement.
    pub path: String,
    /// The name's place in it.
    pub span: Span,
}

impl Scope {
    /// Whether no `let` has been announced or read: then no name need be looked up.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bindings.is_empty() && self.pending.is_empty()
    }

    /// What this name is bound to, white space and case aside.
    #[must_use]
    pub fn binding(&self, name: &str) -> Option<&Binding> {
        self.bindings.get(&key(name))
    }

    /// Tells of a `let` whose turn is still to come.
    pub fn announce(&mut self, name: &str) {
        *self.pending.entry(key(name)).or_default() += 1;
    }

    /// Tells that an announced `let` has had its turn.
    pub fn settle(&mut self, name: &str) {
        if let Some(left) = self.pending.get_mut(&key(name)) {
            *left = left.saturating_sub(1);
        }
    }

    /// Whether the name is bound by a statement that is still to come, so that using it now would miss its meaning.
    #[must_use]
    pub fn is_pending(&self, name: &str) -> bool {
        self.pending.get(&key(name)).is_some_and(|left| *left > 0)
    }

    /// Counts operands that are put in for a name; whether that is still allowed.
    #[must_use]
    pub fn spend(&self, parts: usize) -> bool {
        self.spent.set(self.spent.get().saturating_add(parts));
        self.spent.get() <= MOST_PARTS
    }

    /// Binds a name; the earlier binding of it, where there is one, stays.
    ///
    /// # Errors
    /// Gives the earlier binding's place.
    pub fn bind(&mut self, name: &str, binding: Binding) -> Result<(), (String, Span)> {
        let earlier = self.bindings.get(&key(name)).map(|earlier| (earlier.path.clone(), earlier.span));
        match earlier {
            Some(earlier) => Err(earlier),
            None => {
                self.bindings.insert(key(name), binding);
                Ok(())
            }
        }
    }

    /// Adds a source's name.
    ///
    /// # Errors
    /// Gives the place of the earlier source of that name.
    pub fn add_source(&mut self, name: &str, path: &str, span: Span) -> Result<(), (String, Span)> {
        match self.sources.get(name) {
            Some(earlier) => Err(earlier.clone()),
            None => {
                self.sources.insert(name.to_owned(), (path.to_owned(), span));
                Ok(())
            }
        }
    }

    /// Whether a source has this name.
    #[must_use]
    pub fn has_source(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    /// The source name that is most like this one.
    #[must_use]
    pub fn nearest_source(&self, name: &str) -> Option<&str> {
        let short = name.chars().count() <= 32;
        short.then(|| did_you_mean(name, self.sources.keys().map(String::as_str))).flatten()
    }
}

fn key(name: &str) -> String {
    folded(name).to_lowercase()
}
