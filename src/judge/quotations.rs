//! Words, a speaker and the sources come in; whether that speaker said them goes out.

use super::combine::{Decided, add_evidence, push_new};
use super::judgement::{Evidence, Settles};
use super::near::{difference, near};
use super::needle::Needle;
use super::passages::{exactness, passages, sentence_of, span_of};
use super::people::People;
use super::speaking::same_speaker;
use super::utterances::{Utterance, around, utterances};
use crate::base::interval::Relation;
use crate::base::value::Speaker;
use crate::base::verdict::Verdict;
use crate::claim::ast::Alias;
use crate::extract::finding::Standing;
use crate::ground::candidate::Source;
use std::ops::Range;

/// From so many words on, words that another has said, or that are nearly said, refute.
const ENOUGH_WORDS: usize = 4;

/// More places than these are not listed.
const MOST_PLACES: usize = 20;

/// What is asked.
struct Asked<'c> {
    needle: Needle,
    /// The words, folded, punctuation aside.
    words: Vec<String>,
    speaker: &'c str,
    aliases: &'c [Alias],
}

/// A place that bears on the claim.
struct Found {
    evidence: Evidence,
    /// In one line.
    reason: String,
}

/// A source in which the words are looked for.
struct Place<'s> {
    index: usize,
    source: &'s Source,
    people: People,
}

/// What `"words" said by SPEAKER` gets.
#[must_use]
pub fn said(words: &str, speaker: &str, sources: &[Source], aliases: &[Alias]) -> Decided {
    let needle = Needle::new(words);
    let spoken = needle.parts.iter().flatten().filter(|word| word.spoken).map(|word| word.folded.clone());
    let words = spoken.collect();
    let asked = Asked { needle, words, speaker, aliases };
    let mut found: Vec<Found> = Vec::new();
    if !asked.words.is_empty() {
        for (index, source) in sources.iter().enumerate() {
            asked.verbatim(index, source, &mut found);
        }
        if found.is_empty() {
            for (index, source) in sources.iter().enumerate() {
                asked.nearly(index, source, &mut found);
            }
        }
    }
    combined(found, speaker, &asked.needle.text)
}

/// Said by that speaker anywhere is said; what others say too does not take it away.
fn combined(mut found: Vec<Found>, speaker: &str, words: &str) -> Decided {
    if found.is_empty() {
        let reason = format!("nothing found: looked for \"{words}\", said by {speaker}");
        return Decided::without_evidence(Verdict::Silent, reason);
    }
    let any = |settles, found: &[Found]| found.iter().any(|one| one.evidence.settles == settles);
    let (verdict, decides) = if any(Settles::Supports, &found) {
        (Verdict::Supported, Settles::Supports)
    } else if any(Settles::Refutes, &found) {
        (Verdict::Refuted, Settles::Refutes)
    } else {
        (Verdict::Inconclusive, Settles::Open)
    };
    if verdict == Verdict::Supported {
        found.retain(|one| one.evidence.settles == Settles::Supports);
    }
    found.sort_by_key(|one| one.evidence.settles != decides);
    let mut decided = Decided::without_evidence(verdict, "");
    let mut reasons = Vec::new();
    for one in found.into_iter().take(MOST_PLACES) {
        if one.evidence.settles == decides {
            push_new(&mut reasons, [one.reason]);
        }
        add_evidence(&mut decided.evidence, one.evidence);
    }
    decided.reason = reasons.into_iter().take(2).collect::<Vec<_>>().join("; ");
    decided
}

impl Asked<'_> {
    /// The places that have the words verbatim.
    fn verbatim(&self, index: usize, source: &Source, found: &mut Vec<Found>) {
        let spoken = utterances(source);
        let at = Place { index, source, people: People::of(source) };
        for range in passages(&self.needle, &source.document, false) {
            let near = around(&spoken, range.start);
            let parts = self.needle.parts.len() > 1;
            let within = near.filter(|one| one.holds(&range) || (parts && one.spans(&range)));
            let exact = exactness(&self.needle, &source.document, &range);
            match within {
                Some(utterance) => found.extend(self.attributed(&at, utterance, &range, exact)),
                None => {
                    let part = near.is_some_and(|utterance| utterance.touches(&range));
                    let why = if part { "quoted only in part" } else { "not quoted" };
                    found.extend(place(index, source, &range, Settles::Open, "", &[exact, why]));
                }
            }
        }
        if self.needle.parts.len() == 1 {
            for utterance in &spoken {
                let range = utterance.across(&self.words).filter(|range| !utterance.holds(range));
                if let Some(range) = range {
                    found.extend(self.attributed(&at, utterance, &range, "folded"));
                }
            }
        }
    }

    /// What words that somebody is quoted with do to the claim.
    fn attributed(
        &self,
        at: &Place<'_>,
        utterance: &Utterance<'_>,
        range: &Range<usize>,
        exact: &str,
    ) -> Option<Found> {
        let (index, source) = (at.index, at.source);
        let Some(speaker) = utterance.speaker else {
            return place(index, source, range, Settles::Open, "", &[exact, "no speaker is named"]);
        };
        let (relation, note) = same_speaker(speaker, self.speaker, self.aliases, &at.people);
        let enough = self.needle.count() >= ENOUGH_WORDS;
        let (settles, why) = match (utterance.standing, relation) {
            (Standing::Unsettled(why), _) => (Settles::Open, why),
            (_, Relation::Within) => (Settles::Supports, "said by that speaker"),
            (_, Relation::Overlapping) => (Settles::Open, "the speaker may be another"),
            (_, Relation::Disjoint) if enough => (Settles::Refutes, "another has said it"),
            (_, Relation::Disjoint) => {
                (Settles::Open, "another has said it, and fewer than four words prove nothing")
            }
        };
        let mut notes = vec![exact, why];
        notes.extend(note.as_deref());
        let attribution = speaker.span.text(&source.document.text);
        let attributed =
            if attribution.is_empty() { String::new() } else { format!("attribution: {attribution}") };
        notes.push(&attributed);
        place(index, source, range, settles, &who(speaker), &notes)
    }

    /// The quotations that nearly have the words.
    fn nearly(&self, index: usize, source: &Source, found: &mut Vec<Found>) {
        if self.needle.count() < ENOUGH_WORDS {
            return;
        }
        let people = People::of(source);
        for utterance in utterances(source) {
            let Some(near) = near(&self.words, &utterance.words) else { continue };
            let Some(range) = utterance.range(&near.words) else { continue };
            let said = utterance.words.get(near.words).unwrap_or_default();
            let shown = if self.words == said {
                "the same words, punctuated otherwise".to_owned()
            } else {
                format!("word by word: {}", difference(&self.words, said))
            };
            let relation =
                utterance.speaker.map(|who| same_speaker(who, self.speaker, self.aliases, &people).0);
            let (settles, why) = match (utterance.standing, relation) {
                (Standing::Unsettled(why), _) => (Settles::Open, why),
                (_, Some(Relation::Within)) => (Settles::Refutes, "nearly, but not verbatim"),
                (_, Some(Relation::Disjoint)) => (Settles::Open, "nearly, and another has said it"),
                (_, _) => (Settles::Open, "nearly, and who has said it is not known"),
            };
            let name = utterance.speaker.map_or_else(String::new, who);
            found.extend(place(index, source, &range, settles, &name, &[why, &shown]));
        }
    }
}

/// The speaker as people name them.
fn who(speaker: &Speaker) -> String {
    if speaker.name.is_empty() { speaker.role.clone() } else { speaker.name.clone() }
}

fn place(
    index: usize,
    source: &Source,
    range: &Range<usize>,
    settles: Settles,
    speaker: &str,
    notes: &[&str],
) -> Option<Found> {
    let span = span_of(&source.document, range);
    let (_, sentence) = sentence_of(&source.document, range.start)?;
    let words = span.text(&source.document.text);
    let by = if speaker.is_empty() { String::new() } else { format!(", by {speaker}") };
    let why: Vec<&str> = notes.iter().copied().filter(|note| !note.starts_with("attribution: ")).collect();
    let evidence = Evidence {
        source: index,
        span,
        sentence,
        settles,
        value: format!("\"{words}\""),
        notes: notes.iter().filter(|note| !note.is_empty()).map(|&note| note.to_owned()).collect(),
        repeats: Vec::new(),
    };
    let why: Vec<&str> = why.into_iter().filter(|note| !note.is_empty()).collect();
    Some(Found { evidence, reason: format!("text: \"{words}\"{by} · {}", why.join(", ")) })
}
