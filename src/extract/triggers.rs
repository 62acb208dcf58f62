//! A place in a sentence comes in; the words there that take a value's standing away, and how far they reach,
//! go out.

use super::finding::Standing;
use crate::base::token::hash_of;
use crate::base::word_map::WordMap;
use crate::catalog::parts::cursor::Cursor;
use std::collections::HashMap;
use std::sync::LazyLock;

/// How far a trigger reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The next value, within a few words; dates aside.
    Value,
    /// The next value, dates included.
    AnyValue,
    /// To the end of its clause; "the 500 soldiers" stay, since they exist whatever is said of them.
    Clause,
    /// To the end of its clause, "the 500" included.
    WholeClause,
    /// Over all that is stated behind it: "denied that A and that B".
    Statement,
    /// The same, "the 500 soldiers" left out: "unclear whether the 500 soldiers".
    Embedded,
}

/// Words that take standing away.
#[derive(Clone, Copy, Debug)]
pub struct Trigger {
    /// The words, in lower case.
    pub phrase: &'static str,
    /// How many tokens they are.
    pub length: usize,
    /// How far they reach.
    pub scope: Scope,
    /// What they leave.
    pub standing: Standing,
}

/// The longest trigger that stands at `at`.
#[must_use]
pub fn trigger(cursor: &Cursor<'_>, at: usize) -> Option<&'static Trigger> {
    let known = TRIGGERS.get(cursor.tokens.get(at)?.hash, cursor.word(at))?;
    let fitting = known.iter().filter(|trigger| cursor.is_phrase(at, trigger.phrase));
    fitting.max_by_key(|trigger| trigger.length)
}

/// The longest trigger that begins with "not", where "n't" ends at `at`; its length counts from there.
#[must_use]
pub fn trigger_after_not(cursor: &Cursor<'_>, at: usize) -> Option<(&'static Trigger, usize)> {
    let rest = |trigger: &Trigger| trigger.phrase.strip_prefix("not").unwrap_or("").trim_start();
    let fitting = TRIGGERS
        .get(hash_of(b"not"), "not")?
        .iter()
        .filter(|trigger| !HEDGES.contains(&trigger.phrase))
        .filter(|trigger| trigger.length == 1 || cursor.is_phrase(at, rest(trigger)));
    fitting.max_by_key(|trigger| trigger.length).map(|trigger| (trigger, trigger.length - 1))
}

static TRIGGERS: LazyLock<WordMap<Vec<Trigger>>> = LazyLock::new(|| {
    let mut triggers: HashMap<&'static str, Vec<Trigger>> = HashMap::new();
    for &(scope, standing, phrases) in TABLE {
        for phrase in phrases.iter().copied() {
            let first = phrase.split(' ').next().unwrap_or(phrase);
            let trigger = Trigger { phrase, length: phrase.split(' ').count(), scope, standing };
            triggers.entry(first).or_default().push(trigger);
        }
    }
    WordMap::new(triggers.into_iter().map(|(first, triggers)| (first.into(), triggers)))
});

/// Hedges of the value behind them when written out; "weren't more than 250" is read as "more than 250", negated.
const HEDGES: &[&str] = &[
    "not more than",
    "not less than",
    "not fewer than",
    "not later than",
    "not exceed",
    "not to exceed",
    "not exceeding",
];

const DENIED: Standing = Standing::Unsettled("denied");
const NEGATED: Standing = Standing::Unsettled("negated");
const RULED_OUT: Standing = Standing::Unsettled("ruled out");
const SUPERSEDED: Standing = Standing::Unsettled("superseded");
const EXPECTED: Standing = Standing::Unsettled("expected by others");
const COMPARED: Standing = Standing::Unsettled("a comparison");
const RUMOUR: Standing = Standing::Unsettled("a rumour");
const UNKNOWN: Standing = Standing::Unsettled("not known");
const CONSIDERED: Standing = Standing::Unsettled("under consideration");
const MISSED: Standing = Standing::Unsettled("not reached");
const DROPPED: Standing = Standing::Unsettled("dropped");
const THREAT: Standing = Standing::Unsettled("a threat");
const UNDONE: Standing = Standing::Unsettled("not what happened");

/// Each reach and standing with the words that cause them. A phrase that asserts stands here too, where a
/// shorter one would be wrong.
#[rustfmt::skip]
const TABLE: &[(Scope, Standing, &[&str])] = &[
    (
        Scope::Statement,
        DENIED,
        &[
            "denied", "denies", "deny", "denying", "denial that", "denial of", "denials of",
            "denials that", "refuted claims", "refuted reports", "refuted that", "rejected claims",
            "rejected reports", "rejected allegations", "rejected accusations", "rejected suggestions",
            "rejected rumours", "rejected rumors", "rejected the claim", "rejected the allegation",
            "rejected as", "rejects claims", "rejects reports", "rejected that", "rejects allegations",
            "rejected the idea", "rejected the notion", "rejected the suggestion", "dismissed claims",
            "dismissed reports", "dismissed allegations", "dismissed rumours", "dismissed rumors",
            "dismissed suggestions", "dismissed as", "dismissed the claim", "dismissed the idea",
            "dismisses claims", "dismisses reports", "dismissed speculation", "disputed that",
            "disputes that", "disputed the claim", "disputed claims", "debunked", "false claims",
            "false claim", "false reports", "false report", "falsely", "it is not true that",
            "it was not true that", "it is untrue that", "wrongly", "mistakenly", "incorrectly",
            "erroneously",
        ],
    ),
    (
        Scope::Statement,
        Standing::Unsettled("neither confirmed nor denied"),
        &[
            "not deny", "not denied", "nor denied", "nor deny", "never denied", "not confirm",
            "nor confirm", "not confirmed", "not been confirmed", "not be confirmed",
            "not immediately confirm", "not verify", "not independently verify", "not be verified",
            "not be independently verified", "yet to confirm", "yet to verify", "unable to confirm",
            "unable to verify", "cannot confirm", "cannot verify", "yet to say", "cannot say", "declined to confirm", "refused to confirm",
            "could neither confirm", "unconfirmed", "unverified",
        ],
    ),
    (
        Scope::Statement,
        DENIED,
        &[
            "no evidence", "no indication", "no indications", "no sign", "no signs", "no proof",
            "no truth", "no suggestion", "no basis for", "no confirmation", "no record of",
            "little evidence",
        ],
    ),
    (Scope::Statement, RULED_OUT, &["ruled out", "rules out", "rule out", "ruling out"]),
    (
        Scope::Embedded,
        Standing::Unsettled("a possibility"),
        &[
            "not rule out", "not ruled out", "not been ruled out", "not be ruled out",
            "refused to rule out", "declined to rule out", "not ruling out",
        ],
    ),
    (
        Scope::Embedded,
        UNKNOWN,
        &[
            "whether", "unclear if", "unclear how", "not clear if", "not clear how", "not known if",
            "not known how", "unknown how", "not say if", "not say how", "asked if", "asks if",
            "asking if", "wondered if", "not known", "not immediately clear",
        ],
    ),
    (
        Scope::Statement,
        Standing::Unsettled("not said"),
        &[
            "stopped short of saying", "stopped short of claiming", "stopped short of confirming",
            "stopped short of suggesting", "stopped short of calling", "apologised for saying",
            "apologized for saying", "apologised for claiming", "apologized for claiming", "apologised for suggesting",
            "apologized for suggesting", "regretted saying", "lied about", "lied when",
        ],
    ),
    (
        Scope::Statement,
        Standing::Unsettled("a possibility"),
        &[
            "unlikely that", "improbable that", "doubtful that", "doubtful whether", "impossible that",
            "inconceivable that", "implausible that",
        ],
    ),
    (
        Scope::Statement,
        RUMOUR,
        &[
            "rumours", "rumors", "rumour", "rumor", "rumoured", "rumored", "speculation", "hearsay",
            "a hoax", "conspiracy theory", "gossip",
        ],
    ),
    (Scope::Clause, Standing::Unsettled("alleged"), &["allegedly"]),
    (
        Scope::WholeClause,
        DROPPED,
        &[
            "abandoned plans to", "scrapped plans to", "dropped plans to", "shelved plans to", "halted plans to",
            "cancelled plans to", "abandoned a plan to", "scrapped a plan to", "dropped a plan to",
            "shelved a plan to", "abandoned plans for", "scrapped plans for", "shelved plans for",
        ],
    ),
    (
        Scope::WholeClause,
        DENIED,
        &[
            "contrary to reports that", "contrary to claims that", "contrary to rumours that",
            "contrary to reports of", "contrary to claims of",
        ],
    ),
    (
        Scope::Clause,
        NEGATED,
        &[
            "not", "never", "cannot", "no longer", "refused to", "refuses to", "declined to",
            "declines to", "unable to", "stopped short of", "no plans to", "no plan to", "no intention of",
            "unlikely to", "nobody", "no one", "avoided", "did nothing", "yet to",
        ],
    ),
    (Scope::Clause, MISSED, &["failed to", "fails to", "failing to", "fail to", "failure to"]),
    (
        Scope::Value,
        MISSED,
        &["short of", "shy of", "nowhere near", "far from", "far short of", "well short of"],
    ),
    (
        Scope::Clause,
        Standing::Asserted,
        &[
            "not only", "not just", "not merely", "not simply", "not more than", "not less than",
            "not fewer than", "not later than", "not exceed", "not to exceed", "not exceeding",
            "not including", "not counting", "not to mention", "not guilty", "not far", "not until",
            "not till", "not before", "not because", "not surprisingly", "not least", "not doubt",
            "not hide", "never before", "if not", "or not", "not a single", "not one", "not alone",
            "not unusual", "not since", "not all", "not every", "not so", "rumours aside", "not long",
            "whether or not", "no longer than", "not uncommon", "not content", "not at all",
            "not in doubt", "not fail to", "never fails to",
        ],
    ),
    (Scope::Value, MISSED, &["hardly", "scarcely"]),
    (Scope::Clause, Standing::Unsettled("a goal"), &["aimed for", "hoped for", "strove for"]),
    (Scope::Clause, Standing::Announced, &["aims for", "aim for", "aiming for", "hopes for", "hoping for"]),
    (
        Scope::Statement,
        SUPERSEDED,
        &[
            "an earlier version", "a previous version", "earlier versions", "previous versions",
            "an earlier article", "an earlier report said", "a previous report said", "once thought",
            "once believed", "once claimed", "once estimated", "once assumed", "long thought",
            "long believed", "long assumed",
        ],
    ),
    (Scope::AnyValue, NEGATED, &["instead of", "rather than", "as opposed to"]),
    (
        Scope::Value,
        SUPERSEDED,
        &[
            "up from", "down from", "rising from", "falling from", "upgraded from", "downgraded from",
            "revised from", "revised up from", "revised down from", "raised from", "lowered from",
            "previously", "formerly", "earlier given", "earlier stated", "earlier listed", "compared with", "compared to",
            "in comparison with", "in comparison to", "as against", "versus", "vs", "as compared with",
            "as compared to", "increased from", "reduced from", "cut from", "unlike the",
        ],
    ),
    (
        Scope::WholeClause,
        SUPERSEDED,
        &[
            "previously reported", "previously said", "previously put", "previously estimated",
            "previously thought", "previously announced", "previously published", "previously stated",
            "previously believed", "previously given", "originally reported", "originally been",
            "originally put", "originally said", "originally planned", "originally estimated",
            "originally published", "originally announced", "originally scheduled", "originally budgeted",
            "originally thought", "originally due", "initially reported", "initially put",
            "initially said", "initially estimated", "initially given", "initially been",
            "initially thought", "initially announced", "initially planned", "earlier reported",
            "earlier put", "earlier said", "earlier estimated", "earlier been", "earlier announced",
            "previously been", "at first put", "at first reported", "first reported", "first put",
            "first estimated", "first thought", "used to", "no longer has",
        ],
    ),
    (
        Scope::Statement,
        SUPERSEDED,
        &[
            "an earlier version of", "an earlier version said", "a previous version of", "earlier versions of",
            "an earlier edition of",
        ],
    ),
    (
        Scope::Value,
        COMPARED,
        &[
            "twice the", "double the", "triple the", "half the", "times the", "than the",
            "more than twice the", "more than double the", "as many as the",
        ],
    ),
    (
        Scope::WholeClause,
        EXPECTED,
        &[
            "analysts expected", "analysts expect", "analysts forecast", "analysts predicted",
            "analysts predict", "analysts projected", "analysts estimated", "analysts estimate",
            "analysts anticipated", "analysts were expecting", "analysts are expecting",
            "economists expected", "economists expect", "economists forecast", "economists predicted",
            "economists predict", "economists projected", "economists were expecting", "markets expected",
            "market expected", "investors expected", "traders expected", "wall street expected",
            "wall street forecast", "the city expected", "forecasters expected", "bookmakers expected",
            "exit polls", "exit poll", "consensus", "pollsters predicted", "polls predicted",
            "polls suggested", "analyst estimates", "analysts ’ estimates", "analysts ' estimates",
            "market expectations", "analyst expectations", "had expected", "had forecast", "had predicted",
            "had projected", "had anticipated", "had hoped", "had been expected", "had been forecast",
            "had been predicted", "had been hoped", "were expecting", "was expecting",
            "organisers expected", "organisers expect", "organisers predicted", "organisers hoped",
            "organizers expected", "organizers expect", "organizers predicted", "organizers hoped",
            "officials expected", "officials predicted", "experts expected", "experts expect",
            "experts predicted", "experts predict", "forecasters predicted", "forecasters predict",
            "forecasters expect", "scientists predicted", "scientists expect", "pollsters expected",
            "observers expected", "campaigners hoped", "planners expected",
        ],
    ),
    (
        Scope::WholeClause,
        UNDONE,
        &[
            "had planned", "had been planned", "had intended", "had wanted", "had budgeted", "had aimed",
            "had been due to", "had been scheduled", "had been supposed to", "was supposed to",
            "were supposed to", "was to have", "were to have", "was meant to", "were meant to",
            "would have", "could have", "might otherwise have", "should have",
        ],
    ),
    (
        Scope::Clause,
        CONSIDERED,
        &[
            "considering", "mulling", "pondering", "contemplating", "weighing up", "toying with",
            "in talks to", "in talks over", "thinking about", "thinking of",
        ],
    ),
    (Scope::Clause, THREAT, &["threatened to", "threatens to", "threatening to", "threat to", "threaten to"]),
    (
        Scope::Clause,
        Standing::Announced,
        &[
            "plans to", "plan to", "plans for", "planned to", "agreed to", "decided to", "pledged to",
            "promised to", "vowed to", "set to", "is due to", "are due to", "due on", "due in", "due by",
            "scheduled for", "scheduled to", "expected to", "to be held", "intends to", "intend to",
            "aims to", "aim to", "hopes to", "wants to", "voted to", "going to", "planning to",
            "likely to", "slated for", "slated to", "poised to", "on course to", "on track to",
            "expects to", "is to", "are to",
        ],
    ),
];
