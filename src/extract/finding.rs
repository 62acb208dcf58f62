//! What is found in a document, before anybody asks for it.

use super::wording::Wording;
use crate::base::moment::Tense;
use crate::base::span::Span;
use crate::base::value::Value;
use std::ops::Range;

/// Everything found in one document.
#[derive(Clone, Debug, Default)]
pub struct Extraction {
    /// In order of the text.
    pub findings: Vec<Finding>,
    /// In order, covering every sentence's tokens.
    pub clauses: Vec<Clause>,
    /// The document's words, as grounding looks at them.
    pub wording: Wording,
}

/// A value in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The catalog's name of its kind.
    pub kind: &'static str,
    /// What was read.
    pub value: Value,
    /// The words that say it, hedge and counted noun included: "more than 2,000 officers".
    pub span: Span,
    /// Their tokens, as indices into `Document::tokens`.
    pub tokens: Range<usize>,
    /// The sentence that holds it.
    pub sentence: usize,
    /// The noun phrases and verbs that say what the value is of.
    pub labels: Vec<Label>,
    /// Whether the text asserts it.
    pub standing: Standing,
    /// What was assumed to read it so, in words: "Jan. 19 is in 2022: the source is dated 2022-01-20".
    pub assumptions: Vec<String>,
    /// Why it is set aside (page furniture), where it is: then it is no evidence.
    pub aside: Option<&'static str>,
}

/// Words that say what a value is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// How they are attached to the value.
    pub attachment: Attachment,
    /// Their tokens, as indices into `Document::tokens`.
    pub tokens: Range<usize>,
}

/// How a label is attached to its value, from the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attachment {
    /// "Maximum file size: 25 MB", a table's row or column header.
    Colon,
    /// The counted noun with its modifiers and complements: "units of military equipment".
    Counted,
    /// "the price of $40", "a turnout of 61%": the noun that "of" hangs the value on.
    Complement,
    /// "President Tokayev", "the capital, Nur-Sultan", "an alliance of A, B and C".
    Role,
    /// The subject that a linking or measuring verb ties to the value: "Turnout was 61%", "revenue rose to $4m".
    Subject,
    /// The verb whose object or time the value is, with what the verb is about: "were deployed", "left the territory".
    Event,
    /// What limits the value to a part: "in Esk", "for women", "in 2016", "of them".
    Scope,
    /// What the value is told for each of: "40 trucks each", "500 cars a day", "per region".
    Each,
    /// The word that adds the value to others: "another 40", "20 more".
    More,
    /// The word that makes the value a change and no level: "rose 12%", "up 8.4%", "an increase of 0.3 points".
    Change,
    /// Another noun of the clause.
    Clause,
    /// What stands by: it may say whose event the value's is, and is no event of the value's.
    Beside,
    /// "Ada Quist (1815–1852)": whose birth it is the day of; no word of the text says so.
    Born,
    /// The same: whose death.
    Died,
    /// A heading above.
    Heading,
}

/// A stretch of a sentence around one verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its tokens, as indices into `Document::tokens`.
    pub tokens: Range<usize>,
    /// The sentence that holds it.
    pub sentence: usize,
    /// When its verb says that things happen.
    pub tense: Tense,
    /// Whether a verb that carries a clause stands in it.
    pub verb: bool,
}

/// Whether the text asserts a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It does.
    #[default]
    Asserted,
    /// It is announced: evidence, and marked.
    Announced,
    /// It is not, and why: "denied", "a hypothesis", "expected by others", "superseded". Settles nothing.
    Unsettled(&'static str),
}
