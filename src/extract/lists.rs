//! Findings and sentences come in; lists go out: "an alliance of A, B and C", "supplies such as A and B".

use super::coordination::{Row, Rows};
use super::draft::Draft;
use super::finding::{Attachment, Finding, Label, Standing};
use super::item_blocks;
use super::list_labels::{self, Intro, labels};
use super::list_verbs::said_behind;
use super::mention::Class;
use super::phrase;
use crate::base::token::TokenKind;
use crate::base::value::{Item, Series, Value, Words};
use crate::catalog::list::LIST;
use crate::catalog::name::NAME;
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::parts::roles::Roles;
use crate::document::model::Sentence;
use std::ops::Range;

/// Adds a finding for each list.
pub fn lists(draft: &mut Draft<'_>) {
    let solid = solid(draft);
    let reader = Reader { draft, rows: Rows { cursor: draft.cursor(), solid: &solid } };
    let mut findings = Vec::new();
    for (index, sentence) in draft.document.sentences.iter().enumerate() {
        reader.sentence(index, sentence, &mut findings);
    }
    findings.extend(item_blocks::lists(draft));
    draft.findings.extend(findings);
    draft.sort();
}

/// What no list divides: values and names, in order, those that lie in others left out.
fn solid(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let mut solid: Vec<Range<usize>> = Vec::new();
    for finding in draft.findings.iter().filter(|finding| is_solid(finding)) {
        if solid.last().is_none_or(|last| last.end <= finding.tokens.start) {
            solid.push(finding.tokens.clone());
        }
    }
    solid
}

fn is_solid(finding: &Finding) -> bool {
    finding.kind == NAME.name || !matches!(finding.value, Value::Words(_) | Value::Series(_))
}

struct Reader<'d, 'a> {
    draft: &'a Draft<'d>,
    rows: Rows<'a>,
}

impl Reader<'_, '_> {
    fn sentence(&self, index: usize, sentence: &Sentence, found: &mut Vec<Finding>) {
        let range = sentence.tokens.clone();
        let (mut at, mut floor) = (range.start, range.start);
        while at < range.end {
            let introduced = Intro::at(&self.rows.cursor, at, range.start)
                .and_then(|intro| self.introduced(&intro, &range));
            let row = introduced.or_else(|| self.plain(at, floor, &range));
            if let Some((intro, row)) = row
                && let Some(finding) = self.finding(index, &range, &intro, &row)
            {
                at = row.tokens().end.max(at + 1);
                floor = at;
                found.push(finding);
                continue;
            }
            at += 1;
        }
    }

    /// A row behind words that announce it: two items are enough.
    fn introduced(&self, intro: &Intro, sentence: &Range<usize>) -> Option<(Intro, Row)> {
        let row =
            self.semicolons(intro, sentence).unwrap_or_else(|| self.rows.forward(intro.behind, sentence.end));
        let end = row.tokens().end;
        let at_end =
            end >= sentence.end || self.rows.cursor.is_any(end, &[".", ")", ";", "–", "—", "!", "?"]);
        let line = list_labels::opens_line(&self.rows.cursor, sentence, intro) && at_end;
        let enough = if row.coordinated || row.others || line { 2 } else { 3 };
        (row.items.len() >= enough && (enough == 2 || at_end)).then(|| (intro.clone(), row))
    }

    /// "The members: A; B; C."
    fn semicolons(&self, intro: &Intro, sentence: &Range<usize>) -> Option<Row> {
        let cursor = &self.rows.cursor;
        let end = sentence.end - usize::from(cursor.is_any(sentence.end - 1, &[".", "!"]));
        let colon = cursor.word(intro.behind - 1) == ":" && intro.behind < end;
        let within = |mark: &str| (intro.behind..end).any(|at| cursor.word(at) == mark);
        let parted = colon && within(";") && !within(":");
        parted.then(|| self.rows.parted(intro.behind, end)).flatten()
    }

    /// A row that only its commas and its "and" tell: three items at least.
    fn plain(&self, at: usize, floor: usize, sentence: &Range<usize>) -> Option<(Intro, Row)> {
        if !self.rows.is_coordinator(at) {
            return None;
        }
        let mut row = self.rows.around(at, floor, sentence.end)?;
        if let Some(intro) = self.named_members(&mut row).or_else(|| self.with_plural(&mut row)) {
            return Some((intro, row));
        }
        let first = row.items.first()?;
        let told = said_behind(&self.rows.cursor, row.tokens().end, sentence.end)
            .is_some_and(|(labels, _)| labels.iter().any(|label| label.attachment == Attachment::Role));
        let enough = row.items.len() + usize::from(row.others) + usize::from(told) >= 3;
        if !enough
            || self.opens_a_phrase(first, &row, sentence)
            || self.is_apposition(&row)
            || self.is_mixed(&row)
        {
            return None;
        }
        Some((Intro::none(first.start), row))
    }

    /// "Her daughters, Ann and Eve": names behind a plural are its members. Takes the plural out of the row.
    fn named_members(&self, row: &mut Row) -> Option<Intro> {
        let cursor = &self.rows.cursor;
        let capital = |item: &Range<usize>| phrase::is_capital(cursor, item.start);
        let (kind, members) = row.items.split_first()?;
        let comma = kind.end;
        let plural =
            cursor.word(comma.wrapping_sub(1)).ends_with('s') || cursor.is(comma.wrapping_sub(1), "children");
        let fits = members.len() >= 2
            && plural
            && !kind.clone().any(|at| phrase::is_capital(cursor, at))
            && members.iter().all(capital)
            && cursor.word(comma) == ",";
        if !fits {
            return None;
        }
        row.items.remove(0);
        Some(Intro { tokens: comma..comma + 1, behind: comma + 1, open: row.others })
    }

    /// "Her children Max and Leo": names right behind a plural are its members. Takes the plural out of the first.
    fn with_plural(&self, row: &mut Row) -> Option<Intro> {
        let cursor = &self.rows.cursor;
        let (first, others) = row.items.split_first_mut()?;
        let name = self.rows.solid.partition_point(|solid| solid.end < first.end);
        let name = self.rows.solid.get(name).filter(|solid| solid.end == first.end)?.start;
        let last = name.checked_sub(1).filter(|&last| last >= first.start)?;
        let plural = cursor.word(last).ends_with('s') || cursor.has(last, Roles::PLURAL);
        let small = (first.start..name)
            .all(|at| !phrase::is_capital(cursor, at) && cursor.kind(at) == Some(TokenKind::Word));
        let named = others.iter().all(|item| phrase::is_capital(cursor, item.start));
        let word = plural && small && named && phrase::is_capital(cursor, name);
        if !word || others.is_empty() {
            return None;
        }
        let all = first.start > 0 && cursor.has(first.start - 1, Roles::DETERMINER);
        first.start = name;
        Some(Intro { tokens: name..name + 1, behind: name, open: !all })
    }

    /// "In Leeds, police and firemen": what stands before the first comma only opens the sentence.
    fn opens_a_phrase(&self, first: &Range<usize>, row: &Row, sentence: &Range<usize>) -> bool {
        let cursor = &self.rows.cursor;
        let mut before = first.start;
        while before > sentence.start && cursor.has(before - 1, Roles::DETERMINER) {
            before -= 1;
        }
        let opens = before == sentence.start + 1
            && cursor.has(sentence.start, Roles::PREPOSITION | Roles::CONJUNCTION);
        opens && row.items.len() == 3
    }

    /// "Ann Lee, a judge, and her husband": an item says what the one before is.
    fn is_apposition(&self, row: &Row) -> bool {
        let range = row.tokens();
        let mentions = &self.draft.mentions;
        let first = mentions.partition_point(|mention| mention.tokens.end <= range.start);
        mentions.iter().skip(first).take_while(|mention| mention.tokens.start < range.end).any(|mention| {
            let starts = |role: &Range<usize>| row.items.iter().any(|item| item.start == role.start);
            let apart =
                |role: &Range<usize>| role.start > mention.tokens.end || role.end < mention.tokens.start;
            mention.roles.iter().any(|role| apart(role) && starts(role))
        })
    }

    /// A name in a row of common words is no item of it.
    fn is_mixed(&self, row: &Row) -> bool {
        let capital = |item: &Range<usize>| item.clone().any(|at| phrase::is_capital(&self.rows.cursor, at));
        let mut items = row.items.iter().map(capital);
        let first = items.next().unwrap_or(false);
        first && !items.any(|capital| capital)
    }

    fn finding(&self, index: usize, sentence: &Range<usize>, intro: &Intro, row: &Row) -> Option<Finding> {
        let cursor = &self.rows.cursor;
        let items = self.items(index, row)?;
        let tokens = row.tokens();
        let said = if intro.tokens.is_empty() { said_behind(cursor, tokens.end, sentence.end) } else { None };
        let (behind, more) = said.unwrap_or_default();
        let labels: Vec<Label> = labels(cursor, sentence, intro).into_iter().chain(behind).collect();
        let more = more && labels.len() == 1;
        Some(Finding {
            kind: LIST.name,
            value: Value::Series(Series { items, closed: !(intro.open || row.others || more) }),
            span: cursor.span(tokens.clone()),
            labels,
            tokens,
            sentence: index,
            standing: Standing::Asserted,
            assumptions: Vec::new(),
            aside: self.draft.aside(index),
        })
    }

    /// Values of one shape, or words; nothing where a value is only a part of an item.
    fn items(&self, sentence: usize, row: &Row) -> Option<Vec<Item>> {
        let values: Vec<Option<Value>> = row.items.iter().map(|item| self.value(sentence, item)).collect();
        let first = values.iter().flatten().next().map(Value::shape);
        let same = values.iter().all(|value| value.as_ref().map(Value::shape) == first);
        let cursor = &self.rows.cursor;
        let digits = |item: &Range<usize>| item.clone().any(|at| cursor.kind(at) == Some(TokenKind::Number));
        let words = first.is_none_or(|shape| shape == "words") && !row.items.iter().any(digits);
        if !same && !words {
            return None;
        }
        Some(row.items.iter().zip(values).map(|(item, value)| entry(cursor, item, value)).collect())
    }

    /// The value that an item is from its first word to its last.
    fn value(&self, sentence: usize, item: &Range<usize>) -> Option<Value> {
        let findings = self.draft.findings.get(self.draft.within(sentence))?;
        let first = findings.partition_point(|finding| finding.tokens.start < item.start);
        let here = findings.iter().skip(first).take_while(|finding| finding.tokens.start == item.start);
        let mut whole = here.filter(|finding| finding.tokens.end == item.end && is_solid(finding));
        whole.next().map(|finding| finding.value.clone()).or_else(|| self.name_with_role(item))
    }

    /// "The singer Ann Lee", "Ann Lee of Norway" are the item "Ann Lee".
    fn name_with_role(&self, item: &Range<usize>) -> Option<Value> {
        let mentions = &self.draft.mentions;
        let cursor = &self.rows.cursor;
        let first = mentions.get(mentions.partition_point(|mention| mention.tokens.start < item.start));
        let hung = first.filter(|one| {
            one.tokens.start == item.start
                && one.tokens.len() > 1
                && one.class != Class::Body
                && cursor.is_any(one.tokens.end, &["of", "from", "for"])
                && one.tokens.end < item.end
        });
        if let Some(one) = hung {
            let text = phrase::folded(cursor, one.tokens.clone());
            return Some(Value::Words(Words { text, speaker: None }));
        }
        let at = mentions.partition_point(|mention| mention.tokens.end < item.end);
        let mention = mentions.get(at).filter(|mention| mention.tokens.end == item.end)?;
        let held =
            mention.roles.iter().any(|role| role.start == item.start && role.end <= mention.tokens.start);
        let name = || phrase::folded(&self.rows.cursor, mention.tokens.clone());
        held.then(|| Value::Words(Words { text: name(), speaker: None }))
    }
}

fn entry(cursor: &Cursor<'_>, tokens: &Range<usize>, value: Option<Value>) -> Item {
    let words = || Value::Words(Words { text: phrase::folded(cursor, tokens.clone()), speaker: None });
    Item { value: value.unwrap_or_else(words), span: cursor.span(tokens.clone()) }
}
