//! A word comes in; what the closed lists of English verbs and connectors know of it goes out.

use crate::base::token::{Token, TokenKind, hash_of};
use crate::base::word_map::WordMap;
use std::collections::HashMap;
use std::ops::BitOr;
use std::sync::LazyLock;

/// What a word may be, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(pub u32);

#[allow(missing_docs, reason = "the tables below say which words they are")]
impl Class {
    pub const WILL: Self = Self(1);
    pub const WOULD: Self = Self(1 << 1);
    pub const MAY: Self = Self(1 << 2);
    pub const MODAL: Self = Self(1 << 3);
    pub const IS: Self = Self(1 << 4);
    pub const WAS: Self = Self(1 << 5);
    pub const HAS: Self = Self(1 << 6);
    pub const HAD: Self = Self(1 << 7);
    pub const DO: Self = Self(1 << 8);
    pub const PAST: Self = Self(1 << 9);
    /// Present and past alike: "put", "cut".
    pub const SAME: Self = Self(1 << 10);
    pub const PRESENT: Self = Self(1 << 11);
    /// Tells of what is to come: "plans", "expects".
    pub const PLANS: Self = Self(1 << 12);
    /// Told in the past, of what may be still to come: "scheduled", "agreed".
    pub const ARRANGED: Self = Self(1 << 13);
    pub const SAYING: Self = Self(1 << 14);
    pub const SUBORDINATOR: Self = Self(1 << 15);
    /// A preposition too: "after", "since".
    pub const EITHER: Self = Self(1 << 16);
    pub const RELATIVE: Self = Self(1 << 17);
    pub const COORDINATOR: Self = Self(1 << 18);
    pub const DETERMINER: Self = Self(1 << 19);
    pub const ING: Self = Self(1 << 20);
    pub const ADVERB: Self = Self(1 << 21);
    pub const PARTICIPLE: Self = Self(1 << 22);
    pub const NOT: Self = Self(1 << 23);
    pub const PRONOUN: Self = Self(1 << 24);
    pub const PREPOSITION: Self = Self(1 << 25);
    /// Its ending misleads: "hundred", "during".
    pub const ODD: Self = Self(1 << 26);

    /// Verbs that carry a clause whatever stands around them.
    pub const AUXILIARY: Self = Self(
        Self::WILL.0
            | Self::WOULD.0
            | Self::MAY.0
            | Self::MODAL.0
            | Self::IS.0
            | Self::WAS.0
            | Self::HAS.0
            | Self::HAD.0
            | Self::DO.0,
    );
    /// Verbs that carry a clause unless they stand where a noun or adjective does.
    pub const LEXICAL: Self = Self(Self::PAST.0 | Self::SAME.0 | Self::PRESENT.0 | Self::PLANS.0);

    /// Whether the two share a bit.
    #[must_use]
    pub const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Class {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

/// What a word may be.
#[must_use]
pub fn classify(word: &str) -> Class {
    classify_hashed(hash_of(word.as_bytes()), word)
}

/// What each token of a text may be.
#[must_use]
pub fn classes(text: &str, tokens: &[Token]) -> Vec<Class> {
    let class = |token: &Token| match token.kind {
        TokenKind::Word => classify_hashed(token.hash, token.text(text)),
        _ => Class::default(),
    };
    tokens.iter().map(class).collect()
}

fn classify_hashed(hash: u16, word: &str) -> Class {
    if word.len() > LONGEST || !word.is_ascii() {
        return Class::default();
    }
    if let Some(&class) = WORDS.get(hash, word) {
        let month = word == "May" || word == "Will";
        return match class {
            _ if month => Class::default(),
            class if class.is(Class::ODD) => class,
            class => class | by_ending(word.as_bytes()),
        };
    }
    if word.starts_with(|first: char| first.is_ascii_uppercase()) {
        Class::default()
    } else {
        by_ending(word.as_bytes())
    }
}

/// The longest word that the lists or the endings know.
const LONGEST: usize = 24;

fn by_ending(word: &[u8]) -> Class {
    let ends =
        |end: &[u8]| word.get(word.len() - end.len()..).is_some_and(|last| last.eq_ignore_ascii_case(end));
    if word.len() > 4 && ends(b"ed") {
        Class::PAST.with(Class::PARTICIPLE)
    } else if word.len() > 5 && ends(b"ing") {
        Class::ING
    } else if word.len() > 4 && ends(b"ly") {
        Class::ADVERB
    } else {
        Class::default()
    }
}

static WORDS: LazyLock<WordMap<Class>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Class> = HashMap::new();
    for (class, list) in LISTS {
        for word in list.split_ascii_whitespace() {
            let known = words.entry(word).or_default();
            *known = known.with(*class);
        }
    }
    WordMap::new(words.into_iter().map(|(word, class)| (word.into(), class)))
});

/// Each class with its words. Words that an ending would put into a class wrongly stand in the last row.
const LISTS: &[(Class, &str)] = &[
    (Class::WILL, "will shall ll"),
    (Class::WOULD, "would"),
    (Class::MAY, "may might"),
    (Class::MODAL, "can could should must cannot ought"),
    (Class::IS, "is are am isn aren"),
    (Class::WAS, "was were wasn weren"),
    (Class::HAS, "has have hasn haven"),
    (Class::HAD, "had hadn"),
    (Class::DO, "do does did don doesn didn"),
    (
        Class::PAST,
        "arose became began bent bit blew bore bought bound bred broke brought built burnt came caught chose \
         clung crept dealt drew dreamt drove drank dug ate fell fed felt fought found fled flew forbade forecast \
         foresaw forgot forgave froze gave got ground grew went held heard hid hung knelt knew kept laid led \
         leapt learnt left lent lay lit lost made meant met mistook overcame overtook paid proved ran rang rode \
         rose said sang sank sat saw sent sewed shone shook shot shrank shook slept slid sold sought spoke sped \
         spent spun sprang stole stood stuck struck strove swam swept swore swung taught told took tore thought \
         threw thrust trod underwent understood undertook upheld withdrew withheld withstood woke won wore wound \
         wrote died used owed tied lied vied oversaw rebuilt repaid resold rewrote undid outgrew sprung misled mistook outbid",
    ),
    (
        Class::PARTICIPLE,
        "arisen been become begun bent bitten blown borne bought bound broken brought built burnt come caught \
         chosen dealt drawn driven drunk dug eaten fallen fed felt fought found fled flown forbidden forecast \
         foreseen forgotten frozen given got gotten ground grown gone held heard hidden hung known kept laid led \
         learnt left lent lain lit lost made meant met overcome overtaken paid proven run ridden risen said sung \
         sunk sat seen sent shown shaken shot shrunk slept slid sold sought spoken spent spun stolen stood stuck \
         struck sworn swept swum taken taught told torn thought thrown undergone understood undertaken upheld \
         withdrawn withheld woken won worn wound written put cut set hit let cost read beaten spread shut hurt \
         split cast overseen rebuilt repaid done had",
    ),
    (Class::SAME, "put cut set hit let cost beat spread shut hurt split cast quit shed burst"),
    (
        Class::PRESENT,
        "says tells adds begins starts opens ends closes shows remains stays stands becomes makes takes gives \
         goes comes gets leads lives works runs employs holds includes covers uses contains needs provides \
         requires offers serves belongs exists owns produces supplies operates rises falls grows drops climbs \
         slips gains loses wins beats reports calls puts leaves faces brings keeps means marks measures weighs \
         lasts costs sells buys pays reaches exceeds totals equals amounts consists comprises ranges seems \
         appears believes knows thinks warns argues insists denies claims finds allows enables supports applies \
         lies sits meets visits returns expires arrives departs takes hosts remain stand employ operate include \
         need believe think say know live show",
    ),
    (
        Class::PLANS,
        "plans plan expects expect intends intend aims aim hopes hope wants want proposes propose promises \
         promise pledges pledge vows vow forecasts predicts projects anticipates targets prepares seeks",
    ),
    (
        Class::ARRANGED,
        "scheduled planned postponed rescheduled delayed agreed promised pledged vowed expected slated invited \
         ordered urged asked told called set fixed decided voted hoped intended aimed wanted threatened proposed \
         offered arranged booked due",
    ),
    (
        Class::SAYING,
        "said says told added adds warned warns announced claimed claims believes believed predicted predicts \
         estimated estimates insisted insists confirmed noted stressed reported reports argued argues stated \
         states thinks thought wrote denied denies conceded admitted promised hopes hoped fears feared suggested \
         suggests shows showed revealed reveals replied declared recalled explained complained alleged testified \
         acknowledged concluded say expects expected think believe tells",
    ),
    (
        Class::SUBORDINATOR,
        "because although though while whereas unless if whether when where whenever once lest",
    ),
    (Class::EITHER, "after before since until till as than"),
    (Class::RELATIVE, "that which who whom whose"),
    (Class::COORDINATOR, "and but or yet nor so"),
    (
        Class::DETERMINER,
        "the a an this these those its his her their our my your some any each every no all both another such",
    ),
    (Class::PRONOUN, "he she it they we i you there who this these those"),
    (
        Class::PREPOSITION,
        "of in on at by for from to with into onto over under about against between through during without \
         within towards toward near upon per via despite among amid across behind beyond",
    ),
    (
        Class::ADVERB,
        "not also still just now then already only even ever never always often yet since soon once again \
         almost about later earlier first",
    ),
    (Class::NOT, "not never nor neither"),
    (
        Class::ODD,
        "need bleed breed speed hundred indeed exceed succeed proceed seed feed weed steed naked \
        sacred wicked red bed ted united kindred hatred embed shed sled biped family early only daily monthly \
        weekly yearly elderly july italy supply reply apply assembly anomaly likely friendly thing king ring \
        spring string wing during morning evening nothing anything something everything ceiling sterling \
        sibling wedding building housing railing shilling pudding herring",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_by_list_then_by_ending() {
        assert!(classify("Was").is(Class::WAS) && classify("withdrew").is(Class::PAST));
        assert!(classify("deployed").is(Class::PAST) && classify("quickly").is(Class::ADVERB));
        assert!(!classify("hundred").is(Class::PAST) && classify("promised").is(Class::PAST));
        assert_eq!(classify("May"), Class::default());
        assert!(classify("may").is(Class::MAY));
        assert_eq!(classify("Mohammed"), Class::default());
        assert_eq!(classify("überholed"), Class::default());
    }
}
