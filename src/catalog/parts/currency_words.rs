//! Money that no code of today names: words that several currencies share, and currencies that are gone.
//!
//! Words: which franc, dinar or krone is meant, the word alone does not say; each is a currency of its own here, and
//! settles nothing about any other. Codes: ISO 4217:2015, list three (historic denominations).

use crate::base::unit::Unit;
use crate::catalog::kind::Measure;

macro_rules! money {
    ($name:literal, $code:literal, $factor:literal, [$($spelling:literal),* $(,)?]) => {
        Measure {
            unit: Unit { name: $name, dimension: concat!("money ", $code), factor: $factor, offset: "0" },
            spellings: &[$($spelling),*],
        }
    };
}

/// The words and the historic currencies; spellings with `^` stand only behind thousands (`5,000 won`).
pub const WORDS: &[Measure] = &[
    money!("franc", "franc", "1", ["franc", "francs"]),
    money!("peso", "peso", "1", ["peso", "pesos"]),
    money!("dinar", "dinar", "1", ["dinar", "dinars"]),
    money!("rial", "rial", "1", ["rial", "rials"]),
    money!("riyal", "riyal", "1", ["riyal", "riyals"]),
    money!("krone", "krone", "1", ["krone", "kroner", "^crowns"]),
    money!("shilling", "shilling", "1", ["shilling", "shillings"]),
    money!("guilder", "guilder", "1", ["guilder", "guilders", "gulden", "guldens"]),
    money!("escudo", "escudo", "1", ["escudo", "escudos"]),
    money!("centavo", "peso", "0.01", ["centavo", "centavos"]),
    money!("centime", "franc", "0.01", ["centime", "centimes"]),
    money!("øre", "krone", "0.01", ["øre", "öre", "ore"]),
    money!(
        "DEM",
        "DEM",
        "1",
        [
            "DEM",
            "DM",
            "Deutsche mark",
            "Deutsche marks",
            "Deutschmark",
            "Deutschmarks",
            "D-mark",
            "D-marks",
            "German mark",
            "German marks",
            "West German mark",
            "West German marks",
        ]
    ),
    money!("FRF", "FRF", "1", ["FRF", "French franc", "French francs"]),
    money!("BEF", "BEF", "1", ["BEF", "Belgian franc", "Belgian francs"]),
    money!("LUF", "LUF", "1", ["LUF", "Luxembourg franc", "Luxembourg francs"]),
    money!("ITL", "ITL", "1", ["ITL", "Italian lira", "Italian lire", "lire"]),
    money!("ESP", "ESP", "1", ["ESP", "peseta", "pesetas", "Spanish peseta", "Spanish pesetas"]),
    money!("PTE", "PTE", "1", ["PTE", "Portuguese escudo", "Portuguese escudos"]),
    money!("GRD", "GRD", "1", ["GRD", "Greek drachma", "Greek drachmas", "drachmas", "drachmae"]),
    money!("NLG", "NLG", "1", ["NLG", "Dutch guilder", "Dutch guilders", "Netherlands guilder"]),
    money!("ATS", "ATS", "1", ["ATS", "Austrian schilling", "Austrian schillings", "schillings"]),
    money!(
        "FIM",
        "FIM",
        "1",
        ["FIM", "Finnish mark", "Finnish marks", "markka", "markkas", "Finnish markka"]
    ),
    money!("IEP", "IEP", "1", ["IEP", "Irish pound", "Irish pounds", "punt", "punts"]),
    money!("SKK", "SKK", "1", ["SKK", "Slovak koruna", "Slovak korunas", "Slovak crowns"]),
    money!("SIT", "SIT", "1", ["Slovenian tolar", "Slovenian tolars", "tolars"]),
    money!("EEK", "EEK", "1", ["EEK", "Estonian kroon", "Estonian kroons", "kroons", "krooni"]),
    money!("LVL", "LVL", "1", ["LVL", "Latvian lat", "Latvian lats"]),
    money!("LTL", "LTL", "1", ["LTL", "Lithuanian litas", "litas"]),
    money!("HRK", "HRK", "1", ["HRK", "Croatian kuna", "Croatian kunas", "kuna", "kunas"]),
    money!("CYP", "CYP", "1", ["CYP", "Cypriot pound", "Cypriot pounds", "Cyprus pound", "Cyprus pounds"]),
    money!("MTL", "MTL", "1", ["MTL", "Maltese lira"]),
    money!("KRW", "KRW", "1", ["^won"]),
    money!("VND", "VND", "1", ["^dong"]),
    money!("BRL", "BRL", "1", ["^real"]),
    money!("PEN", "PEN", "1", ["^soles"]),
    money!("sen", "MYR", "0.01", ["sen"]),
    money!("kopiyka", "UAH", "0.01", ["kopiyka", "kopiykas", "kopiyky", "kopiyok"]),
    money!("grosz", "PLN", "0.01", ["grosz", "groszy"]),
    money!("kobo", "NGN", "0.01", ["kobo"]),
    money!("pesewa", "GHS", "0.01", ["pesewa", "pesewas"]),
    money!("agora", "ILS", "0.01", ["agora", "agorot"]),
    money!("tetri", "GEL", "0.01", ["tetri"]),
    money!("jiao", "CNY", "0.1", ["jiao"]),
    money!("New Zealand cent", "NZD", "0.01", ["New Zealand cents", "New Zealand cent"]),
    money!("Hong Kong cent", "HKD", "0.01", ["Hong Kong cents", "Hong Kong cent"]),
    money!("Singapore cent", "SGD", "0.01", ["Singapore cents", "Singapore cent"]),
];
