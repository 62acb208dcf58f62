//! A date in its sentence comes in; the labels that say what it is the date of go out.

use super::finding::{Attachment, Label};
use super::govern::Around;
use super::verbs::Class;
use crate::base::token::TokenKind;
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// How many clauses on either side of its own a date is told of.
const NEIGHBOURS: usize = 6;

/// Verbs whose object is of the same time: "won the 2019 election".
const SAME_TIME: &[&str] = &["win", "lose", "hold", "host", "contest", "stage"];

/// Verbs that tell of an event at a time of its own: "the closure was announced on Monday".
const TELLING: &[&str] = &[
    "announce",
    "report",
    "confirm",
    "mark",
    "commemorate",
    "condemn",
    "investigate",
    "discuss",
    "debate",
    "criticise",
    "criticize",
    "approve",
    "postpone",
    "cancel",
    "delay",
    "propose",
    "demand",
    "reject",
    "deny",
    "admit",
    "reveal",
    "describe",
    "recall",
    "mourn",
    "blame",
    "welcome",
    "plan",
    "call",
    "authorise",
    "authorize",
    "review",
    "examine",
    "praise",
    "regret",
    "remember",
    "study",
    "warn",
    "predict",
    "expect",
    "request",
    "seek",
    "probe",
    "question",
    "defend",
    "explain",
    "promise",
    "threaten",
];

/// Verbs that say of their subject no more than when it is.
const LIGHT: &[&str] = &[
    "hold",
    "take",
    "occur",
    "happen",
    "be",
    "begin",
    "start",
    "schedule",
    "plan",
    "set",
    "postpone",
    "move",
    "reschedule",
    "delay",
    "bring",
    "push",
    "put",
    "stage",
    "come",
    "go",
    "defer",
    "extend",
];

/// What comes into the world by being told: its day is that of the telling.
const ISSUED: &[&str] = &[
    "result",
    "earnings",
    "account",
    "decision",
    "report",
    "finding",
    "figure",
    "plan",
    "statement",
    "letter",
    "verdict",
    "ruling",
    "study",
    "data",
    "budget",
    "forecast",
    "guidance",
    "offer",
    "bid",
    "resignation",
    "candidacy",
    "list",
    "bill",
    "edition",
    "version",
    "paper",
    "estimate",
    "proposal",
    "name",
    "departure",
    "retirement",
];

impl Around<'_, '_> {
    /// What the sentence says of a date: the noun that it hangs on, the verb whose day it is, and who else is there.
    pub(super) fn of_moment(&self, found: &mut Vec<Label>) {
        let hung =
            self.hung_on(found) || self.only_compares() || self.ends_period() || self.is_for_a_period();
        let own = self.clauses.partition_point(|clause| clause.end <= self.at.start);
        let near = own.saturating_sub(NEIGHBOURS)..self.clauses.len().min(own + NEIGHBOURS + 1);
        let settled = self.has_its_verb(own);
        for clause in self.clauses.get(near).unwrap_or(&[]) {
            let own = clause.start <= self.at.start && self.at.end <= clause.end;
            let attachment = match own {
                true if !hung => Attachment::Event,
                false if !hung && !self.has_own_date(clause) && (!settled || self.goes_on(clause)) => {
                    Attachment::Clause
                }
                _ => Attachment::Beside,
            };
            self.parts(clause, attachment, found);
        }
        if !hung {
            found.extend(self.subject().map(|phrase| self.label(Attachment::Subject, phrase)));
        }
    }

    /// "The vote was put off and took place on 9 June": what is held or takes place, told in an earlier clause.
    fn subject(&self) -> Option<Range<usize>> {
        let own = self.clauses.partition_point(|clause| clause.end <= self.at.start);
        let clause = self.clauses.get(own)?;
        let room = self.chambers.room(self.at.start);
        let here = |at: &usize| self.chambers.room(*at) == room && self.view.is_verb(*at);
        let verb = (clause.start..self.at.start).rev().find(here)?;
        let light =
            Word::new(self.view.cursor.word(verb)).bases.iter().any(|base| LIGHT.contains(&base.as_str()));
        let phrase = self.view.subject(verb).filter(|phrase| light && phrase.end <= clause.start)?;
        (self.chambers.room(phrase.start) == room).then_some(phrase)
    }

    /// "the first since 1998", "the worst flood since 1953": nothing is said to have happened on that day.
    fn only_compares(&self) -> bool {
        self.at.start.checked_sub(1).is_some_and(|before| self.view.cursor.is(before, "since"))
    }

    /// "the year to March 2023", "the 12 months ended June 30", "the three months to September": the end of a period
    /// that figures are told for.
    fn ends_period(&self) -> bool {
        const PERIODS: &[&str] = &["year", "months", "month", "weeks", "quarter", "half", "period", "days"];
        let cursor = &self.view.cursor;
        let back = |back: usize| self.at.start.checked_sub(back);
        let Some(joint) = back(1).filter(|&at| cursor.is_any(at, &["to", "ended", "ending", "through"]))
        else {
            return false;
        };
        let led = joint.checked_sub(1).is_some_and(|at| cursor.is_any(at, PERIODS));
        let far = joint
            .checked_sub(2)
            .is_some_and(|at| cursor.is_any(at, PERIODS) && cursor.is_any(at + 1, &["which", "just"]));
        led || far
    }

    /// "the release, for the fourth quarter of 2024,": the time that something covers, not when it comes.
    fn is_for_a_period(&self) -> bool {
        let cursor = &self.view.cursor;
        let before = self.at.start.checked_sub(1).filter(|&at| cursor.is(at, "for"));
        let inside = |words: &[&str]| self.at.clone().any(|at| cursor.is_any(at, words));
        let opened =
            before.and_then(|at| at.checked_sub(1)).is_some_and(|at| matches!(cursor.word(at), "," | "("));
        opened && inside(&["quarter", "half", "year", "month"])
    }

    /// "the election of May 10", "the March 3 vote", "Friday's game": whether the date is only that of its noun.
    fn hung_on(&self, found: &mut Vec<Label>) -> bool {
        let cursor = &self.view.cursor;
        let before = self.at.start.saturating_sub(1);
        let as_of = cursor.is(before, "of") && before > 0 && cursor.is(before - 1, "as");
        let hung =
            if as_of { Some(before - 1) } else { cursor.is_any(before, &["of", "dated"]).then_some(before) };
        let noun = hung.and_then(|end| self.view.phrase_before(end));
        let of = noun.is_some() && !as_of;
        found.extend(noun.map(|phrase| self.label(Attachment::Complement, phrase)));
        if cursor.word(self.at.end) == ","
            && let Some(phrase) = self.view.phrase_after(self.at.end + 1)
            && cursor.is_any(phrase.end - 1, &["date", "day", "deadline"])
        {
            found.push(self.label(Attachment::Role, phrase));
        }
        let modified = self.modified();
        found.extend(modified.clone().map(|phrase| self.label(Attachment::Complement, phrase)));
        of || modified.is_some_and(|_| !self.same_time())
    }

    /// "the March 3 vote", "Friday's game": the noun phrase that the date describes.
    fn modified(&self) -> Option<Range<usize>> {
        let cursor = &self.view.cursor;
        let possessive = cursor.kind(self.at.end) == Some(TokenKind::Possessive);
        let before = self.at.start.checked_sub(1);
        let determined = before.is_some_and(|before| {
            cursor.has(before, Roles::DETERMINER) || cursor.kind(before) == Some(TokenKind::Possessive)
        });
        if !possessive && !determined {
            return None;
        }
        let start = self.at.end + usize::from(possessive);
        let noun = self.view.is_nominal(start) && self.view.cursor.kind(start) == Some(TokenKind::Word);
        let phrase = self.view.phrase_after(start).filter(|_| noun)?;
        (phrase.start == start).then_some(phrase)
    }

    /// "in the 2019 election", "won the 2019 election": what is told there is of that time.
    fn same_time(&self) -> bool {
        let cursor = &self.view.cursor;
        let mut first = self.at.start;
        while first > 0
            && (cursor.has(first - 1, Roles::DETERMINER)
                || cursor.kind(first - 1) == Some(TokenKind::Possessive))
        {
            first -= 1;
        }
        let Some(before) = first.checked_sub(1) else { return false };
        let won = Word::new(cursor.word(before)).bases.iter().any(|base| SAME_TIME.contains(&base.as_str()));
        won || cursor.is_any(before, &["in", "at", "during", "on"])
    }

    /// Whether the date stands behind a verb of its own clause that is none of saying.
    fn has_its_verb(&self, own: usize) -> bool {
        let Some(clause) = self.clauses.get(own) else { return false };
        let room = self.chambers.room(self.at.start);
        let acts = |at: usize| {
            self.chambers.room(at) == room
                && self.view.is_verb(at)
                && !self.view.words.is(at, Class::AUXILIARY)
                && !self.view.words.is(at, Class::SAYING)
        };
        (clause.start..self.at.start.min(clause.end)).any(acts)
    }

    /// ", killing nine people", "when the roof fell": a clause of the same time as the one before.
    fn goes_on(&self, clause: &Range<usize>) -> bool {
        let first = (clause.start..clause.end).find(|&at| self.view.cursor.kind(at) == Some(TokenKind::Word));
        first.is_some_and(|first| self.view.words.is(first, Class::ING | Class::EITHER | Class::SUBORDINATOR))
    }

    /// Whether another date of the sentence stands in a clause, outside asides of its own.
    fn has_own_date(&self, clause: &Range<usize>) -> bool {
        let mut inside = clause.clone();
        inside.any(|at| self.view.is_time(at) && self.chambers.room(at) == self.chambers.room(clause.start))
    }

    /// Labels the parts of a clause that the date may be of; what stands in a chamber of its own is only beside it.
    fn parts(&self, clause: &Range<usize>, attachment: Attachment, found: &mut Vec<Label>) {
        let room = self.chambers.room(self.at.start);
        let telling = self.telling(clause, room);
        let open = |at: usize| {
            self.chambers.room(at) == room && telling.is_none_or(|verb| verb == at || self.view.is_time(at))
        };
        let mut from = clause.start;
        while from < clause.end {
            let inside = open(from);
            let to = (from..clause.end).find(|&at| open(at) != inside).unwrap_or(clause.end);
            let attachment = if inside { attachment } else { Attachment::Beside };
            found.push(self.label(attachment, from..to));
            from = to;
        }
    }

    /// "postponed to 9 June", "planned for 3 May", "brought forward to": the day is that of what is moved or planned.
    fn is_set(&self, verb: usize) -> bool {
        const LEADING: &[&str] = &["to", "until", "till", "for", "from"];
        let cursor = &self.view.cursor;
        let before = self.at.start.checked_sub(1).filter(|&before| before > verb);
        before.is_some_and(|before| cursor.is_any(before, LEADING)) || cursor.is_any(self.at.start, LEADING)
    }

    /// "reported its results": whether the verb's object comes into the world by it.
    fn issues(&self, verb: usize) -> bool {
        let object = self.view.phrase_after(verb + 1).filter(|_| !self.view.is_time(verb + 1));
        object.and_then(|object| object.end.checked_sub(1)).is_some_and(|head| {
            Word::new(self.view.cursor.word(head)).bases.iter().any(|base| ISSUED.contains(&base.as_str()))
        })
    }

    /// The verb of the clause, where it tells of something that has its own time.
    fn telling(&self, clause: &Range<usize>, room: u32) -> Option<usize> {
        let here = |at: &usize| self.chambers.room(*at) == room && self.view.is_verb(*at);
        let lexical = |at: &usize| {
            here(at) && !self.view.cursor.has(*at, Roles::AUXILIARY) && !self.view.cursor.is(*at, "been")
        };
        let before = (clause.start..self.at.start.min(clause.end)).rev().find(lexical);
        let verb = before.or_else(|| (self.at.end.max(clause.start)..clause.end).find(lexical))?;
        if self.is_set(verb) {
            return None;
        }
        let tells =
            Word::new(self.view.cursor.word(verb)).bases.iter().any(|base| TELLING.contains(&base.as_str()));
        (tells && !self.issues(verb)).then_some(verb)
    }
}
