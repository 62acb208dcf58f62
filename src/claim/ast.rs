//! The vocabulary of claim files: each variant with the source text that makes it.

use crate::base::span::Span;
use crate::base::value::Value;
use crate::base::verdict::Verdict;
use std::sync::Arc;

/// A claim file with everything that it includes, every name resolved.
#[derive(Clone, Debug)]
pub struct Program {
    /// The files, the named one first; `FileId` counts into it.
    pub files: Vec<SourceFile>,
    /// `source …`, in order.
    pub sources: Vec<SourceStatement>,
    /// `alias …`, in order.
    pub aliases: Vec<Alias>,
    /// Claims, in order.
    pub claims: Vec<Claim>,
}

/// Index of a file in `Program::files`.
pub type FileId = usize;

/// One claim file's text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As it was named, relative to the project root, with `/`.
    pub path: String,
    /// Its text, as read.
    pub text: Arc<str>,
}

/// `source "articles/*.txt" as WIRE dated 2022-01-20`
#[derive(Clone, Debug)]
pub struct SourceStatement {
    /// `articles/*.txt`, as written.
    pub pattern: String,
    /// `WIRE`.
    pub name: Option<String>,
    /// `2022-01-20`: always one day.
    pub dated: Option<jiff::civil::Date>,
    /// The file it stands in.
    pub file: FileId,
    /// The whole statement.
    pub span: Span,
    /// The quoted path.
    pub path_span: Span,
}

/// `alias staff = personnel | employees`
#[derive(Clone, Debug)]
pub struct Alias {
    /// `staff`.
    pub name: String,
    /// `personnel`, `employees`.
    pub words: Vec<String>,
}

/// `[headcount] refuted: personnel = 2000`
#[derive(Clone, Debug)]
pub struct Claim {
    /// The label, else the normalised condition.
    pub id: String,
    /// `headcount`.
    pub label: Option<String>,
    /// `refuted`; `supported` where nothing is written.
    pub expected: Verdict,
    /// `personnel = 2000`.
    pub condition: Condition,
    /// The file it stands in.
    pub file: FileId,
    /// The whole statement.
    pub span: Span,
    /// The condition alone.
    pub condition_span: Span,
    /// A hint for a silent verdict: `refuted personnel = 2000` asks whether `refuted:` was meant.
    pub hint: Option<String>,
}

/// What can hold or not.
#[derive(Clone, Debug)]
pub enum Condition {
    /// `not C`
    Not(Box<Self>),
    /// `C and C and …`
    And(Vec<Self>),
    /// `C or C or …`
    Or(Vec<Self>),
    /// Anything else.
    Test(Box<Test>),
}

/// One test, with its place.
#[derive(Clone, Debug)]
pub struct Test {
    /// What is tested.
    pub kind: TestKind,
    /// Where it stands.
    pub span: Span,
}

/// What is tested.
#[derive(Clone, Debug)]
pub enum TestKind {
    /// `A = B` and its like; `A ~ B` is `Operator::About`; a right side may be a `Range` or `Tolerance`.
    Compare {
        /// A
        left: Operand,
        /// `=`
        operator: Operator,
        /// B
        right: Operand,
    },
    /// `A within 2000..2500`, `withdrawal date within 2022-01`
    Within {
        /// A
        left: Operand,
        /// The range, or the coarser date.
        right: Operand,
    },
    /// `members contains Armenia`
    Contains {
        /// The list.
        list: Operand,
        /// The item: a literal or text.
        item: Operand,
    },
    /// `"words" said by NAME`
    SaidBy {
        /// The words.
        words: String,
        /// The name, surname or role.
        speaker: String,
        /// Where the speaker is written.
        speaker_span: Span,
    },
    /// `mentions "words"`
    Mentions {
        /// The words.
        words: String,
    },
}

/// `=` `!=` `<` `<=` `>` `>=` `~`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    About,
}

impl Operator {
    /// As it is written.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::About => "~",
        }
    }
}

/// An operand, with its place.
#[derive(Clone, Debug)]
pub struct Operand {
    /// What it is.
    pub kind: Expression,
    /// Where it stands.
    pub span: Span,
}

/// What an operand is, decided after parsing.
#[derive(Clone, Debug)]
pub enum Expression {
    /// `2,000`, `$4.5 billion`, `Jan. 19, 2022`, `9 days`. A bare year-like number stays an amount; the judge
    /// takes it for a year where the other side is a date.
    Literal(Value),
    /// `"Nur-Sultan"`
    Text(String),
    /// `{ Armenia, Belarus }`
    List(Vec<Operand>),
    /// `2000..2500`
    Range(Box<Operand>, Box<Operand>),
    /// `2000 ± 100`, `2000 ± 2%`, `50% ± 2 points`
    Tolerance(Box<Operand>, Box<Operand>),
    /// `withdrawal date`, `count of officers`, `list after "contingents from"`
    Subject(Subject),
    /// `equipment / personnel`
    Arithmetic(Box<Operand>, ArithmeticOperator, Box<Operand>),
    /// `size(members)`, `max(a, b)`
    Call(Function, Vec<Operand>),
}

/// `+ - * /`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum ArithmeticOperator {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// A function's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Function {
    Size,
    Year,
    Weekday,
    Abs,
    Min,
    Max,
    Sum,
}

/// `every count of officers | troops near "the mission" @WIRE`; `personnel` is `of personnel` without a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// As written, white space folded; a `let` name keeps the name, its subject stands in the rest.
    pub text: String,
    /// `every`.
    pub quantifier: Option<Quantifier>,
    /// The catalog's name of the kind (`count`); None where the other side of the test decides.
    pub kind: Option<&'static str>,
    /// `of officers | troops`, `near "the mission"`. A short name is one `of`.
    pub phrases: Vec<Phrase>,
    /// `WIRE`.
    pub source: Option<String>,
}

/// `first`, `last`, `any`, `every`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Quantifier {
    First,
    Last,
    Any,
    Every,
}

/// `near "the mission"`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// `near`.
    pub relation: SelectorRelation,
    /// The alternatives between `|`.
    pub alternatives: Vec<Alternative>,
}

/// One alternative of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The words, white space folded.
    pub words: String,
    /// Whether they are quoted: then they match as they stand, else by word family and the lexicon.
    pub quoted: bool,
}

/// How the phrase stands to the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SelectorRelation {
    /// About this thing.
    Of,
    /// In a sentence that has the words.
    In,
    /// The nearest behind the words, in the same paragraph.
    After,
    /// The nearest before the words, in the same paragraph.
    Before,
    /// The nearest in the same sentence.
    Near,
    /// Said by.
    By,
    /// Under a heading with the words, to the next of its level.
    Under,
}

impl SelectorRelation {
    /// As it is written.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Of => "of",
            Self::In => "in",
            Self::After => "after",
            Self::Before => "before",
            Self::Near => "near",
            Self::By => "by",
            Self::Under => "under",
        }
    }
}
