//! A number's place comes in; whether it is part of a designation (Boeing 737, iOS 4, FTSE 100) goes out.

use super::cursor::Cursor;
use crate::base::token::TokenKind;

/// Words with a capital before a number that make it a name or a label: "Boeing 737", "Article 5", "Phase 3".
const LABELS: &[&str] = &[
    "airbus",
    "android",
    "annex",
    "antonov",
    "apartment",
    "apollo",
    "appendix",
    "area",
    "ariane",
    "article",
    "articles",
    "block",
    "boeing",
    "bombardier",
    "building",
    "bus",
    "camp",
    "catch",
    "category",
    "channel",
    "chapter",
    "clause",
    "directive",
    "district",
    "dock",
    "embraer",
    "episode",
    "exhibit",
    "exit",
    "expedition",
    "ext",
    "extension",
    "falcon",
    "figure",
    "flight",
    "footnote",
    "formula",
    "galaxy",
    "gate",
    "gemini",
    "gmt",
    "group",
    "hangar",
    "highway",
    "ilyushin",
    "interstate",
    "isbn",
    "iso",
    "issn",
    "kindle",
    "level",
    "line",
    "mariner",
    "nexus",
    "page",
    "pages",
    "paragraph",
    "part",
    "phase",
    "pier",
    "pioneer",
    "pixel",
    "platform",
    "playstation",
    "pp",
    "precinct",
    "proposition",
    "psalm",
    "resolution",
    "rfc",
    "room",
    "route",
    "runway",
    "salyut",
    "schedule",
    "season",
    "section",
    "sector",
    "soyuz",
    "sputnik",
    "stage",
    "studio",
    "sukhoi",
    "table",
    "terminal",
    "tier",
    "title",
    "train",
    "tram",
    "trent",
    "tupolev",
    "type",
    "unit",
    "utc",
    "verse",
    "version",
    "viking",
    "vostok",
    "voyager",
    "war",
    "ward",
    "windows",
    "xbox",
    "zip",
    "zone",
];

/// Words in any case that do so where the number is a plain one: "version 10.4", "page 12".
const LOWER: &[&str] = &[
    "version",
    "page",
    "pages",
    "chapter",
    "phase",
    "footnote",
    "flight",
    "gate",
    "platform",
    "route",
    "episode",
    "apartment",
    "verse",
    "appendix",
    "interstate",
    "type",
];

/// Share indices and rankings, with the numbers in their names.
const INDICES: &[(&str, &[&str])] = &[
    ("ftse", &["100", "250", "350"]),
    ("cac", &["40"]),
    ("dax", &["30", "40"]),
    ("mdax", &["50"]),
    ("p", &["100", "400", "500", "600", "1500"]),
    ("poor", &["100", "500"]),
    ("nikkei", &["225", "400"]),
    ("russell", &["1000", "2000", "3000"]),
    ("asx", &["50", "100", "200", "300"]),
    ("ibex", &["35"]),
    ("stoxx", &["50", "600"]),
    ("nasdaq", &["100"]),
    ("tsx", &["60"]),
    ("csi", &["300"]),
    ("kospi", &["200"]),
    ("nifty", &["50"]),
    ("fortune", &["100", "500", "1000"]),
    ("forbes", &["400"]),
    ("smi", &["20"]),
    ("aex", &["25"]),
    ("bel", &["20"]),
    ("omx", &["30"]),
    ("psi", &["20"]),
    ("topix", &["100"]),
    ("inc", &["500", "5000"]),
];

/// Nouns for what a Boeing is.
const AIRCRAFT: &[&str] = &[
    "aircraft",
    "airliner",
    "airliners",
    "airplane",
    "airplanes",
    "fleet",
    "freighter",
    "freighters",
    "jet",
    "jets",
    "jetliner",
    "jetliners",
    "jumbo",
    "plane",
    "planes",
    "programme",
    "program",
    "simulator",
    "variant",
    "series",
];
/// So many bytes before a number are searched for the maker's name.
const NEAR: usize = 2_000;

/// Whether the number whose first token stands at `at` is part of a designation.
#[must_use]
pub fn designates(cursor: &Cursor<'_>, at: usize) -> bool {
    labelled(cursor, at) || is_index(cursor, at) || is_model(cursor, at)
}

/// "No. 5", "Boeing 737", "Boeing's 787", "#5", "page 12", "iOS 4", "the number one airline".
fn labelled(cursor: &Cursor<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let word = cursor.word(before);
    match word {
        "#" | "№" | "§" => return true,
        "." => {
            return before > 0
                && cursor
                    .is_any(before - 1, &["no", "nos", "p", "pp", "vol", "fig", "art", "sec", "para", "ch"]);
        }
        "No" | "Nos" | "Nº" => return before > 0,
        _ => {}
    }
    let maker =
        if cursor.kind(before) == Some(TokenKind::Possessive) { at.saturating_sub(2) } else { before };
    let spaced = !cursor.glued(at);
    let capital = cursor.word(maker).starts_with(char::is_uppercase) && cursor.is_any(maker, LABELS);
    capital
        || spaced && (is_camel(word) || cursor.is_any(before, LOWER))
        || spaced && cursor.is(before, "number") && ranks(cursor, at)
}

/// A capital inside a word: "iPhone", "macOS", "PlayStation"; but no "McLaren", and no unit ("kWh").
fn is_camel(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_lowercase);
    let capital = letters.next().is_some_and(char::is_uppercase);
    first && capital && word.len() > 2 && !["kWh", "kHz", "mAh", "kPa", "hPa", "mPa"].contains(&word)
}

/// "The number one", "number 10": a small whole number, and no more of them.
fn ranks(cursor: &Cursor<'_>, at: usize) -> bool {
    const RANKS: &[&str] = &["one", "two", "three", "four", "five"];
    let digits = cursor.word(at);
    cursor.is_any(at, RANKS) || digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// "FTSE 100", "S&P 500", "Standard & Poor's 500".
fn is_index(cursor: &Cursor<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let possessive = cursor.kind(before) == Some(TokenKind::Possessive);
    let name = if possessive { at.saturating_sub(2) } else { before };
    let capital = cursor.word(name).starts_with(char::is_uppercase);
    let index = INDICES.iter().find(|(index, _)| cursor.is(name, index));
    capital && index.is_some_and(|(_, numbers)| numbers.contains(&cursor.word(at)))
}

/// A 7x7 near the name of its maker: "the 787 Dreamliner", "18 more 777s", "a 737-800"; not "757 passengers".
fn is_model(cursor: &Cursor<'_>, at: usize) -> bool {
    if !matches!(cursor.word(at).as_bytes(), [b'7', _, b'7']) {
        return false;
    }
    let next = cursor.word(at + 1);
    let other = next.starts_with(char::is_lowercase)
        && !cursor.glued(at + 1)
        && next.ends_with('s')
        && !cursor.is_any(at + 1, AIRCRAFT);
    let start = cursor.span(at..at + 1).start as usize;
    let from = (start.saturating_sub(NEAR)..=start).find(|&from| cursor.text.is_char_boundary(from));
    let behind = from.and_then(|from| cursor.text.get(from..start)).unwrap_or("");
    !other && behind.contains("Boeing")
}
