//! A claim and what a text tells of each of its names come in; what the claim gets goes out. No document is read.

use factcheck::base::moment::Tense;
use factcheck::base::span::Span;
use factcheck::base::value::{Item, Series, Value, Words};
use factcheck::catalog::engine::read_whole;
use factcheck::claim::ast::{Alias, Condition, Subject, TestKind};
use factcheck::claim::load::load_text;
use factcheck::extract::finding::Standing;
use factcheck::ground::candidate::Bearing;
use factcheck::judge::combine::Decided;
use factcheck::judge::condition::decide;
use factcheck::judge::mention::{Known, Mention, borne};
use factcheck::judge::weigh::{subjects, weigh};

/// What a text tells of one name.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// The name.
    pub(crate) name: &'static str,
    /// Its mentions.
    pub(crate) mentions: Vec<Mention>,
}

/// One mention in the first source: the words are read as an article's are.
pub(crate) fn told(name: &'static str, words: &[&str]) -> Told {
    Told {
        name,
        mentions: words.iter().enumerate().map(|(at, words)| mention(name, at, value(words))).collect(),
    }
}

/// The value of words; a text in quotation marks is words, one in braces a list, open where it ends with `…`.
pub(crate) fn value(words: &str) -> Value {
    let text = |text: &str| Value::Words(Words { text: text.trim().to_owned(), speaker: None });
    if let Some(quoted) = words.strip_prefix('"') {
        return text(quoted.trim_end_matches('"'));
    }
    if let Some(list) = words.strip_prefix('{') {
        let list = list.trim_end_matches('}').trim();
        let closed = !list.ends_with('…');
        let items = list.trim_end_matches('…').split(',').map(str::trim).filter(|item| !item.is_empty());
        let items = items.map(|item| Item { value: text(item), span: Span::default() }).collect();
        return Value::Series(Series { items, closed });
    }
    read_whole(words).unwrap_or_else(|| panic!("{words} is no value")).value
}

/// A mention of a value.
pub(crate) fn mention(name: &str, at: usize, value: Value) -> Mention {
    let finding = name.bytes().map(usize::from).sum::<usize>() * 100 + at;
    let span = Span::of(finding..finding + 1);
    Mention {
        identity: (0, finding),
        kind: "count",
        value,
        tense: Tense::Unclear,
        standing: Standing::Asserted,
        span,
        sentence: span,
        notes: Vec::new(),
        ties: Vec::new(),
        assumptions: Vec::new(),
        repeats: Vec::new(),
    }
}

impl Told {
    /// The same, not asserted.
    pub(crate) fn unsettled(mut self, why: &'static str) -> Self {
        self.mentions.iter_mut().for_each(|mention| mention.standing = Standing::Unsettled(why));
        self
    }

    /// The same in another source.
    pub(crate) fn in_source(mut self, source: usize) -> Self {
        self.mentions.iter_mut().for_each(|mention| mention.identity.0 = source);
        self
    }

    /// The same as a bound.
    pub(crate) fn bearing(mut self, bearing: Bearing) -> Self {
        self.mentions.iter_mut().for_each(|mention| mention.value = borne(&mention.value, bearing));
        self
    }

    /// Both together.
    pub(crate) fn and(mut self, more: Self) -> Self {
        self.mentions.extend(more.mentions);
        self
    }
}

/// The condition of the last claim of a text.
pub(crate) fn condition(claims: &str) -> (Condition, Vec<Alias>) {
    let loaded = load_text(&format!("{claims}\n"));
    assert_eq!(loaded.problems, [], "{claims}");
    let claim = loaded.program.claims.last().unwrap_or_else(|| panic!("{claims} has no claim"));
    (claim.condition.clone(), loaded.program.aliases.clone())
}

/// What is known of the subjects of a test.
pub(crate) fn known(test: &TestKind, told: &[Told]) -> Vec<Known> {
    let known = |subject: Subject| {
        let name = subject.text.trim_start_matches("every ").trim_start_matches("any ");
        let name = name.trim_start_matches("count of ").trim_matches('`').split(" @").next().unwrap_or(name);
        let mentions = told.iter().filter(|told| told.name == name).flat_map(|told| told.mentions.clone());
        let (mentions, looked_for) = (mentions.collect(), subject.text.clone());
        Known { subject, mentions, looked_for, nearest: Vec::new() }
    };
    subjects(test).into_iter().map(known).collect()
}

/// What a condition gets where this is told and nothing else.
pub(crate) fn decided(condition: &Condition, aliases: &[Alias], told: &[Told]) -> Decided {
    decide(condition, &mut |test| weigh(&test.kind, &known(&test.kind, told), aliases))
}

/// What the last claim of a text gets.
pub(crate) fn judged(claims: &str, told: &[Told]) -> Decided {
    let (condition, aliases) = condition(claims);
    decided(&condition, &aliases, told)
}
