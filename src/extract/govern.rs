//! One finding and its sentence come in; the labels that the words around it give it go out.

use super::bearers::{aged, agent, bearers};
use super::chambers::Chambers;
use super::change::change;
use super::complement::{complement, period_of, time_of, told_each};
use super::finding::{Attachment, Finding, Label};
use super::verbs::Class;
use super::view::View;
use crate::base::token::TokenKind;
use crate::base::value::Value;
use crate::catalog::lexicon::family::{happens, is_verb};
use crate::catalog::lexicon::phrase::Word;
use crate::catalog::lexicon::sense::{direction, is_neutral, is_transparent, measures};
use crate::catalog::parts::roles::Roles;
use std::ops::Range;

/// A finding's surroundings. Indices count from the sentence's first token.
pub struct Around<'v, 't> {
    /// The sentence.
    pub view: &'v View<'t>,
    /// Its clauses.
    pub clauses: &'v [Range<usize>],
    /// The finding.
    pub at: Range<usize>,
    /// The sentence's first token in the document.
    pub first: usize,
    /// The stretches of the sentence that tell of an event of their own.
    pub chambers: &'v Chambers,
}

/// Prepositions behind which the object of a verb gets its value: "put the damage at".
const GIVING: &[&str] = &["at", "to", "by", "from", "below", "above"];
/// Verbs that tell how long their subject is: "the repair took nine days".
const LASTING: &[&str] = &["take", "need", "require"];
/// Verbs that an adjective may follow.
const LINKING: &[&str] =
    &["remain", "stay", "stand", "become", "hold", "close", "end", "open", "finish", "come", "go", "run"];
/// Prepositions that limit what stands before them to a part.
const LIMITING: &[&str] = &["in", "for", "among", "from", "at", "within", "between", "on", "under", "across"];

impl Around<'_, '_> {
    /// Everything that the sentence says of the finding. `previous` is the one of its sort before it.
    #[must_use]
    pub fn labels(&self, finding: &Finding, previous: Option<&Finding>) -> Vec<Label> {
        let mut found = Vec::new();
        found.extend(self.colon());
        match finding.value {
            Value::Moment(_) => self.of_moment(&mut found),
            Value::Amount(_) | Value::Duration(_) => self.of_amount(finding, previous, &mut found),
            Value::Words(_) if finding.kind == "name" => {
                found.extend(agent(self.view, &self.at).map(|verb| self.label(Attachment::Role, verb)))
            }
            Value::Words(_) | Value::Series(_) => {}
        }
        found
    }

    /// A label of the document's tokens.
    pub(super) fn label(&self, attachment: Attachment, tokens: Range<usize>) -> Label {
        Label { attachment, tokens: tokens.start + self.first..tokens.end + self.first }
    }

    /// "Maximum file size: 25 MB"
    fn colon(&self) -> Option<Label> {
        let colon = self.at.start.checked_sub(1).filter(|&at| self.view.cursor.word(at) == ":")?;
        let open =
            |at: &usize| matches!(self.view.cursor.word(*at), ";" | "(" | ":" | "." | "|" | "•" | "–" | "—");
        let start = (colon.saturating_sub(12)..colon).rev().find(open).map_or(0, |at| at + 1);
        let start = start.max(colon.saturating_sub(12));
        let speech = colon > 0 && self.view.cursor.has(colon - 1, Roles::SAYING);
        (start < colon && !speech).then(|| self.label(Attachment::Colon, start..colon))
    }

    fn of_amount(&self, finding: &Finding, previous: Option<&Finding>, found: &mut Vec<Label>) {
        let counted = finding.labels.iter().any(|label| label.attachment == Attachment::Counted);
        if let Some(side) = self.side() {
            found.push(self.label(Attachment::Complement, side..side + 1));
            found.extend(self.view.phrase_after(side + 1).map(|noun| self.label(Attachment::Clause, noun)));
            return;
        }
        if finding.kind == "age" {
            let bearers = bearers(self.view, &self.at);
            found.extend(bearers.iter().cloned().map(|name| self.label(Attachment::Role, name)));
            if !bearers.is_empty() {
                return;
            }
        }
        if matches!(finding.value, Value::Duration(_)) {
            self.of_length(found);
        }
        if self.is_hyphened() {
            found
                .extend(self.view.phrase_after(self.at.end).map(|noun| self.label(Attachment::Clause, noun)));
            return;
        }
        if finding.kind == "number" {
            found.extend(aged(self.view, &self.at).map(|name| self.label(Attachment::Role, name)));
        }
        if is_money(finding)
            && let Some(each) = told_each(self.view, &self.at)
        {
            found.extend((!each.is_empty()).then(|| self.label(Attachment::Complement, each)));
            return;
        }
        found.extend(time_of(self.view, &self.clause()).map(|time| self.label(Attachment::Scope, time)));
        self.before(counted, finding, found);
        self.behind(finding, found);
        self.predicate(found);
        let own = !found.is_empty();
        if let Some(word) = change(self.view, &self.at, self.clause().start, counts(finding))
            .filter(|&word| finding.kind != "count" && finding.kind != "number" || !self.adds(word))
            .filter(|&word| !counted || !self.only_moves(word))
        {
            found.push(self.label(Attachment::Change, word..word + 1));
        }
        if let Some(previous) = previous {
            self.shared(own, counted, previous, found);
            if finding.kind == "number" && !counted {
                self.gapped(previous, found);
                self.echoed(previous, found);
            }
        }
        found.extend(self.scope(found));
        if matches!(&finding.value, Value::Amount(amount) if amount.unit.is_none()) {
            found.extend(self.extent(previous, found));
        }
    }

    /// "a 75-seat assembly", "the 6.8-magnitude quake": what follows is what the value describes.
    pub(super) fn is_hyphened(&self) -> bool {
        let cursor = &self.view.cursor;
        let end = self.at.end;
        self.at.len() > 2 && cursor.word(end - 2) == "-" && cursor.glued(end - 1) && cursor.glued(end - 2)
    }

    /// "the 84-metre-high dam", "a 4 km-long tunnel": the adjective that says what is measured of the noun behind it.
    fn side(&self) -> Option<usize> {
        const SIDES: &[&str] = &["high", "tall", "long", "wide", "deep", "thick", "old", "heavy", "strong"];
        let (cursor, end) = (&self.view.cursor, self.at.end);
        let joined = cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1);
        (joined && cursor.is_any(end + 1, SIDES)).then_some(end + 1)
    }

    /// The clause that holds the finding.
    pub(super) fn clause(&self) -> Range<usize> {
        let own = self.clauses.partition_point(|clause| clause.end <= self.at.start);
        self.clauses.get(own).cloned().unwrap_or(0..self.view.len())
    }

    /// What stands before: "the price of", "put the damage at", "turnout was".
    fn before(&self, counted: bool, finding: &Finding, found: &mut Vec<Label>) {
        let Some(before) = self.at.start.checked_sub(1) else { return };
        let cursor = &self.view.cursor;
        if cursor.is(before, "of") {
            let hung = complement(self.view, before);
            // "arrested 12 men over the killing of 40": the 40 are no object of the verb.
            let happens = counted && hung.first().is_some_and(|(_, phrase)| self.is_event(phrase));
            for (attachment, phrase) in hung {
                found.push(self.label(attachment, phrase));
            }
            if happens {
                return;
            }
        } else if let Some(phrase) =
            self.view.phrase_before(self.at.start).filter(|phrase| !self.is_time(phrase))
        {
            let object = phrase.start > 0 && self.view.is_verb(phrase.start - 1);
            let attachment = match self.hung(&phrase) {
                true => Attachment::Scope,
                false if object => Attachment::Clause,
                false => Attachment::Subject,
            };
            found.push(self.label(attachment, phrase));
            if attachment == Attachment::Subject {
                self.verb_label(finding, self.at.start, found);
                return;
            }
        }
        if cursor.is(before, "at") && before > 0 && cursor.word(before - 1) == "," {
            found.extend(self.place_before(before - 1));
        }
        let gives = cursor.is_any(before, GIVING) || !counted && cursor.is(before, "as");
        let given = gives.then(|| self.view.phrase_before(before)).flatten();
        let given = given.filter(|phrase| !cursor.is(before, "as") || self.is_stated(phrase));
        let given = given.filter(|phrase| !self.is_predicate(phrase) && !self.is_share(phrase));
        if let Some(phrase) = given {
            let limits = self.hung(&phrase);
            found.push(
                self.label(if limits { Attachment::Scope } else { Attachment::Subject }, phrase.clone()),
            );
            if !limits {
                self.verb_label(finding, phrase.start, found);
                return;
            }
        }
        let Some(verb) = self.verb_label(finding, self.at.start, found) else { return };
        let word = Word::new(cursor.word(verb));
        found.extend(period_of(self.view, verb).map(|period| self.label(Attachment::Scope, period)));
        if let Some(subject) = self.view.subject(verb) {
            let passive = verb > 0 && cursor.is_any(verb - 1, &["is", "are", "was", "were", "be", "been"]);
            let whole = found.iter().filter(|label| label.attachment == Attachment::Complement);
            let own = whole.into_iter().any(|label| !self.is_plain(label));
            let lasts = matches!(finding.value, Value::Duration(_))
                && word.bases.iter().any(|base| LASTING.contains(&base.as_str()));
            let measured =
                (!counted || finding.kind == "percent") && !own && (measures(&word) || passive || lasts);
            found.push(self.label(if measured { Attachment::Subject } else { Attachment::Clause }, subject));
        }
    }

    /// "gave the number of hurt as 12": the object of a verb of stating.
    fn is_stated(&self, phrase: &Range<usize>) -> bool {
        const STATING: &[&str] =
            &["give", "put", "list", "report", "record", "state", "quote", "cite", "count"];
        let verb = phrase.start.checked_sub(1).map(|verb| Word::new(self.view.cursor.word(verb)));
        let states = |word: Word| word.bases.iter().any(|base| STATING.contains(&base.as_str()));
        verb.is_some_and(states) && !self.view.is_nominal(self.at.end)
    }

    /// An adjective behind "was": "was unchanged at".
    fn is_predicate(&self, phrase: &Range<usize>) -> bool {
        phrase.len() == 1
            && phrase.start > 0
            && (self.view.words.is(phrase.start - 1, Class::AUXILIARY | Class::ADVERB)
                || self.links(phrase.start - 1))
            && !self.view.cursor.has(phrase.start, Roles::CAPITALISED)
    }

    /// A verb behind which an adjective stands: "remained unchanged at".
    fn links(&self, at: usize) -> bool {
        let bases = Word::new(self.view.cursor.word(at)).bases;
        self.view.is_verb(at) && bases.iter().any(|base| LINKING.contains(&base.as_str()))
    }

    /// "4 pence a share": what a value is told for each of.
    fn is_share(&self, phrase: &Range<usize>) -> bool {
        phrase.start.checked_sub(1).is_some_and(|before| self.view.is_taken(before))
    }

    /// "highest in Esk, at 7.4 percent", "lowest in the capital, Havn, at 3.7 percent"
    fn place_before(&self, comma: usize) -> Option<Label> {
        let phrase = self.view.phrase_before(comma)?;
        let place = |phrase: &Range<usize>| {
            let within = (phrase.clone()).rev().find(|&at| self.view.is_preposition(at)).map(|at| at + 1);
            within.or_else(|| self.hung(phrase).then_some(phrase.start))
        };
        if let Some(start) = place(&phrase) {
            return Some(self.label(Attachment::Scope, start..phrase.end));
        }
        let open = phrase.start.checked_sub(1).filter(|&at| self.view.cursor.word(at) == ",")?;
        let start = place(&self.view.phrase_before(open)?)?;
        Some(self.label(Attachment::Scope, start..phrase.end))
    }

    /// Whether a phrase only counts: "a rate", "a total".
    fn is_plain(&self, label: &Label) -> bool {
        let tokens = label.tokens.start - self.first..label.tokens.end - self.first;
        let mut nouns =
            tokens.filter(|&at| self.view.is_nominal(at)).map(|at| Word::new(self.view.cursor.word(at)));
        nouns.all(|word| is_transparent(&word) || is_neutral(&word))
    }

    /// Whether a phrase hangs on a preposition of place.
    fn hung(&self, phrase: &Range<usize>) -> bool {
        phrase.start > 0 && self.view.is_preposition(phrase.start - 1)
    }

    fn is_time(&self, phrase: &Range<usize>) -> bool {
        let last = phrase.end.saturating_sub(1);
        let time = [
            "year",
            "years",
            "month",
            "week",
            "day",
            "night",
            "today",
            "yesterday",
            "morning",
            "weekend",
            "quarter",
        ];
        self.view.cursor.is_any(last, &time)
    }

    /// Labels the verb that governs what begins at `end`; of money and durations with its object.
    fn verb_label(&self, finding: &Finding, end: usize, found: &mut Vec<Label>) -> Option<usize> {
        let verb = self.own_verb().or_else(|| self.view.verb_before(end, self.clause().start))?;
        let unit = match &finding.value {
            Value::Amount(amount) => amount.unit.is_some(),
            _ => true,
        };
        let own = found.iter().any(|label| label.attachment == Attachment::Complement);
        let crossed = || (verb..self.at.start).any(|at| self.view.is_taken(at) && !self.view.is_time(at));
        let to = if unit && !(own && crossed()) { self.at.start } else { verb + 1 };
        let particle = usize::from(self.view.cursor.is_any(verb + 1, &["down", "up", "out", "off", "over"]));
        found.push(
            self.label(Attachment::Event, verb..to.max(verb + 1 + particle).min(self.at.start.max(verb + 1))),
        );
        Some(verb)
    }

    /// The verb that a hedge begins with: "exceeded £500 million".
    fn own_verb(&self) -> Option<usize> {
        let start = self.at.start;
        let verb = self.view.cursor.kind(start) == Some(TokenKind::Word)
            && is_verb(&Word::new(self.view.cursor.word(start)).bases)
            && direction(&Word::new(self.view.cursor.word(start))).is_none();
        verb.then_some(start)
    }

    /// What stands behind: "58 percent of possession", "£2m in prize money", "a 5 percent threshold".
    fn behind(&self, finding: &Finding, found: &mut Vec<Label>) {
        let cursor = &self.view.cursor;
        let end = self.at.end;
        let money = matches!(&finding.value, Value::Amount(amount) if amount.unit.is_some_and(|unit| unit.dimension.starts_with("money")));
        let counted = finding.labels.iter().any(|label| label.attachment == Attachment::Counted);
        let glued = usize::from(cursor.word(end) == "-" && cursor.glued(end) && cursor.glued(end + 1));
        let phrase = if cursor.is(end, "of") || money && cursor.is(end, "in") {
            self.view.phrase_after(end + 1)
        } else if !counted && self.view.is_nominal(end + glued) {
            self.view.phrase_after(end + glued)
        } else if !counted && cursor.is_any(end, &["away", "home", "early", "late"]) {
            self.view.phrase_after(end + 1).map(|noun| end..noun.end)
        } else {
            None
        };
        let Some(phrase) = phrase else { return };
        // "five of the dead": some of those told of, unless what is said of them is what is asked for.
        let definite = cursor.is_any(end + 1, &["the", "those", "these", "its", "their", "our"]);
        if finding.kind == "number" && cursor.is(end, "of") && definite {
            found.push(self.label(Attachment::Scope, end..end + 2));
        }
        if cursor.is(end, "in") && cursor.has(end + 1, Roles::CAPITALISED) {
            return;
        }
        if glued > 0 && phrase.len() > 1 {
            found.push(self.label(Attachment::Clause, phrase.start + 1..phrase.end));
            found.push(self.label(Attachment::Complement, phrase.start..phrase.start + 1));
        } else {
            found.push(self.label(Attachment::Complement, phrase));
        }
    }

    /// "in Esk", "for women": what limits the value, right behind it.
    fn scope(&self, found: &[Label]) -> Option<Label> {
        let end = self.at.end;
        if self.view.is_preposition(end) && self.view.is_time(end + 1) {
            let last =
                (end + 1..self.view.len()).find(|&at| !self.view.is_time(at)).unwrap_or(self.view.len());
            return Some(self.label(Attachment::Scope, end..last));
        }
        let limits = self.view.cursor.is_any(end, LIMITING) && !self.view.is_taken(end);
        let phrase = limits.then(|| self.view.phrase_after(end + 1)).flatten()?;
        let known = self.label(Attachment::Complement, phrase.clone());
        // "a profit of $2m on revenue of $30m": what has a value of its own limits no other.
        let valued = self.view.cursor.is(phrase.end, "of") && self.view.is_taken(phrase.end + 1);
        if valued || found.contains(&known) {
            return None;
        }
        let event = (phrase.clone()).any(|at| happens(&Word::new(self.view.cursor.word(at)).bases));
        let attachment = if event { Attachment::Clause } else { Attachment::Scope };
        Some(self.label(attachment, end..phrase.end))
    }
}

fn is_money(finding: &Finding) -> bool {
    matches!(&finding.value, Value::Amount(amount) if amount.unit.is_some_and(|unit| unit.dimension.starts_with("money")))
}

/// Whether a value counts things, money or shares, rather than measures one.
fn counts(finding: &Finding) -> bool {
    let unit = match &finding.value {
        Value::Amount(amount) => amount.unit,
        _ => return false,
    };
    unit.is_none_or(|unit| unit.dimension == "ratio" || unit.dimension.starts_with("money"))
}
