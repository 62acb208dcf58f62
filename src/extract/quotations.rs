//! Quotation marks come in; quotations go out, each with its speaker where the text names one.

use super::draft::Draft;
use super::finding::{Finding, Standing};
use super::phrase::folded;
use super::pronouns::Antecedents;
use super::quotes::{Stretch, stretches};
use super::speakers::{Attribution, Narration, Who};
use crate::base::value::{Speaker, Value, Words};
use crate::catalog::parts::cursor::Cursor;
use crate::catalog::quotation::QUOTATION;
use crate::document::model::{Block, Document};
use std::ops::Range;

/// Roles told of a speaker, at most.
const MOST_ROLES: usize = 4;

/// Adds a finding for each quotation.
pub fn quotations(draft: &mut Draft<'_>) {
    let cursor = draft.cursor();
    let blocks: Vec<(Range<usize>, Vec<Stretch>)> = draft
        .document
        .blocks
        .iter()
        .map(|block| tokens(draft.document, block))
        .map(|range| (range.clone(), stretches(&cursor, range)))
        .collect();
    if blocks.iter().all(|(_, stretches)| stretches.is_empty()) {
        return;
    }
    let quoted = unsaid(draft, &blocks);
    let mut reader = Reader {
        narration: Narration { cursor, mentions: &draft.mentions },
        antecedents: Antecedents::new(draft.document, &draft.mentions, &quoted),
        document: draft.document,
        last: None,
        said: Vec::new(),
    };
    for (range, stretches) in &blocks {
        reader.block(range, stretches);
    }
    let said = reader.said;
    let findings: Vec<Finding> = said.into_iter().map(|said| finding(draft, said)).collect();
    draft.findings.extend(findings);
    draft.sort();
}

fn tokens(document: &Document, block: &Block) -> Range<usize> {
    let sentences = document.sentences.get(block.sentences.clone()).unwrap_or(&[]);
    match (sentences.first(), sentences.last()) {
        (Some(first), Some(last)) => first.tokens.start..last.tokens.end,
        _ => 0..0,
    }
}

/// Per token: whether the article's own voice does not say it, for it is quoted or page furniture.
fn unsaid(draft: &Draft<'_>, blocks: &[(Range<usize>, Vec<Stretch>)]) -> Vec<bool> {
    let mut unsaid = vec![false; draft.document.tokens.len()];
    let quoted = blocks.iter().flat_map(|(_, stretches)| stretches).filter(|stretch| stretch.depth == 0);
    let furniture = draft.document.sentences.iter().enumerate().filter(|&(at, _)| draft.aside(at).is_some());
    let ranges = quoted.map(|stretch| &stretch.inner).chain(furniture.map(|(_, sentence)| &sentence.tokens));
    for range in ranges {
        if let Some(tokens) = unsaid.get_mut(range.clone()) {
            tokens.fill(true);
        }
    }
    unsaid
}

/// A quotation with who said it.
#[derive(Clone, Debug)]
struct Said {
    stretch: Stretch,
    speaker: Option<Speaker>,
    /// The mention that the speaker is.
    mention: Option<usize>,
    /// Why it was not said, where the text tells so.
    unsaid: Option<&'static str>,
}

/// Goes through the document's quotations and remembers who spoke last.
struct Reader<'a> {
    narration: Narration<'a>,
    antecedents: Antecedents<'a>,
    document: &'a Document,
    /// The mention that spoke last.
    last: Option<usize>,
    said: Vec<Said>,
}

impl<'a> Reader<'a> {
    fn block(&mut self, block: &Range<usize>, stretches: &[Stretch]) {
        let first = self.said.len();
        let mut floor = block.start;
        for (index, stretch) in stretches.iter().enumerate() {
            if stretch.depth > 0 {
                self.said.push(Said { stretch: stretch.clone(), speaker: None, mention: None, unsaid: None });
                continue;
            }
            let next = stretches.iter().skip(index + 1).find(|next| next.depth == 0);
            let ceiling = next.map_or(block.end, Stretch::mark);
            let said = self.said_by(stretch, floor, ceiling, first, block);
            self.last = said.mention.or(self.last);
            self.said.push(said);
            floor = stretch.behind();
        }
    }

    /// Behind it, before it, or the speaker of what it goes on from.
    fn said_by(
        &mut self,
        stretch: &Stretch,
        floor: usize,
        ceiling: usize,
        first: usize,
        block: &Range<usize>,
    ) -> Said {
        let behind = self.narration_behind(stretch, ceiling).and_then(|words| self.narration.behind(words));
        let found = behind.or_else(|| self.narration.before(self.narration_before(stretch, floor)));
        match found {
            Some(found) if found.who != Who::Same => self.resolved(stretch, &found),
            Some(_) => {
                self.continued(stretch, self.said.len().checked_sub(1).filter(|&before| before >= first))
            }
            None => self.continued(stretch, self.goes_on(stretch, floor, first, block)),
        }
    }

    /// The words behind a quotation that belong to its sentence.
    fn narration_behind(&self, stretch: &Stretch, ceiling: usize) -> Option<Range<usize>> {
        let cursor = &self.narration.cursor;
        let start = stretch.behind();
        let stopped = cursor.is(stretch.inner.end - 1, ".") || cursor.is(start, ".");
        let signed = matches!(cursor.word(start), "–" | "—" | "-");
        let lower = cursor.word(start).starts_with(char::is_lowercase) || cursor.word(start) == ",";
        if !stretch.closed || start >= ceiling || stopped && !lower && !signed {
            return None;
        }
        let end = self.sentence(start).map_or(ceiling, |sentence| sentence.end.min(ceiling));
        Some(start..end)
    }

    /// The words of its sentence before a quotation.
    fn narration_before(&self, stretch: &Stretch, floor: usize) -> Range<usize> {
        let mark = stretch.mark();
        let start = self.sentence(mark).map_or(floor, |sentence| sentence.start.max(floor));
        start..mark
    }

    fn sentence(&self, token: usize) -> Option<Range<usize>> {
        let sentences = &self.document.sentences;
        let at = sentences.partition_point(|sentence| sentence.tokens.end <= token);
        sentences.get(at).map(|sentence| sentence.tokens.clone())
    }

    /// Which quotation this one goes on from, as an index into `said`.
    fn goes_on(&self, stretch: &Stretch, floor: usize, first: usize, block: &Range<usize>) -> Option<usize> {
        let cursor = &self.narration.cursor;
        let before = (0..self.said.len())
            .rev()
            .find(|&at| self.said.get(at).is_some_and(|said| said.stretch.depth == 0))?;
        let previous = self.said.get(before)?;
        let opens_block = stretch.mark() == block.start;
        if before < first {
            let alone = opens_block && stretch.behind() + 1 >= block.end;
            let near = previous.stretch.behind() + 40 > stretch.mark();
            return (opens_block && !previous.stretch.closed || alone && near).then_some(before);
        }
        let mark = stretch.mark();
        let begins = cursor.is_any(mark.wrapping_sub(1), &[".", ",", ";", ":", "!", "?"])
            || mark == previous.stretch.behind();
        let sentences =
            (floor..mark).filter(|&at| cursor.is_any(at, &[".", "!", "?"]) && !cursor.glued(at + 1)).count();
        (begins && sentences <= 1).then_some(before)
    }

    fn continued(&self, stretch: &Stretch, from: Option<usize>) -> Said {
        let from = from.and_then(|at| self.said.get(at));
        Said {
            stretch: stretch.clone(),
            speaker: from.and_then(|said| said.speaker.clone()),
            mention: from.and_then(|said| said.mention),
            unsaid: None,
        }
    }

    fn resolved(&mut self, stretch: &Stretch, found: &Attribution) -> Said {
        let (mention, role) = match &found.who {
            Who::Named(mention) => (Some(*mention), None),
            Who::Pronoun(at) => {
                (self.antecedents.of_pronoun(*at, self.last, self.narration.goes_on(&found.tokens)), None)
            }
            Who::Role(role) => (self.antecedents.of_role(role), Some(role.clone())),
            Who::Same => (None, None),
        };
        let span = self.narration.cursor.span(found.tokens.clone());
        let name = mention.map_or_else(String::new, |mention| self.name(mention));
        let own = role.map(|role| folded(&self.narration.cursor, role));
        let role = own.unwrap_or_else(|| mention.map_or_else(String::new, |mention| self.roles(mention)));
        let known = !(name.is_empty() && role.is_empty());
        Said {
            stretch: stretch.clone(),
            speaker: known.then_some(Speaker { name, role, span }),
            mention,
            unsaid: found.unsaid,
        }
    }

    /// The fullest form of a name.
    fn name(&self, mention: usize) -> String {
        let mentions = self.narration.mentions;
        let full = mentions.get(mention).and_then(|mention| mentions.get(mention.fullest));
        full.map_or_else(String::new, |full| folded(&self.narration.cursor, full.tokens.clone()))
    }

    /// The roles that stand at the name, then those at its fullest form.
    fn roles(&self, mention: usize) -> String {
        let mentions = self.narration.mentions;
        let Some(own) = mentions.get(mention) else { return String::new() };
        let full = mentions.get(own.fullest).filter(|_| own.fullest != mention);
        let mut found: Vec<String> = Vec::new();
        for role in own.roles.iter().chain(full.iter().flat_map(|full| &full.roles)) {
            let role = folded(&self.narration.cursor, role.clone());
            if found.len() < MOST_ROLES && !found.contains(&role) {
                found.push(role);
            }
        }
        found.join(", ")
    }
}

fn finding(draft: &Draft<'_>, said: Said) -> Finding {
    let cursor = draft.cursor();
    let inner = without_comma(&cursor, said.stretch.inner);
    let sentences = &draft.document.sentences;
    let sentence = sentences.partition_point(|sentence| sentence.tokens.end <= inner.start);
    Finding {
        kind: QUOTATION.name,
        value: Value::Words(Words { text: folded(&cursor, inner.clone()), speaker: said.speaker }),
        span: cursor.span(inner.clone()),
        tokens: inner,
        sentence,
        labels: Vec::new(),
        standing: said.unsaid.map_or(Standing::Asserted, Standing::Unsettled),
        assumptions: Vec::new(),
        aside: draft.aside(sentence),
    }
}

/// The comma before a closing mark belongs to the sentence around.
fn without_comma(cursor: &Cursor<'_>, inner: Range<usize>) -> Range<usize> {
    let comma = inner.len() > 1 && cursor.word(inner.end - 1) == ",";
    inner.start..inner.end - usize::from(comma)
}
