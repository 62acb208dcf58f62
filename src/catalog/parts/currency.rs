//! Currencies: every code of ISO 4217 in use, with the words and signs that news write for it.
//!
//! Codes: ISO 4217:2015, list one. A bare "dollar" is one of the United States, a bare "pound" British, "rupee"
//! Indian, "krona" Swedish, "lira" Turkish: that is what the words alone say most often; where a text means another
//! it says so ("Australian dollars", `A$`). Words that no one country owns ("francs") are in `currency_words`.

use super::currency_words;
use crate::base::unit::Unit;
use crate::catalog::kind::Measure;

macro_rules! currency {
    ($code:literal, [$($spelling:literal),* $(,)?]) => {
        Measure {
            unit: Unit { name: $code, dimension: concat!("money ", $code), factor: "1", offset: "0" },
            spellings: &[$code, $($spelling),*],
        }
    };
}

macro_rules! hundredth {
    ($name:literal, $code:literal, [$($spelling:literal),* $(,)?]) => {
        Measure {
            unit: Unit { name: $name, dimension: concat!("money ", $code), factor: "0.01", offset: "0" },
            spellings: &[$($spelling),*],
        }
    };
}

/// Every currency, and the hundredths that news name.
pub const CURRENCIES: &[Measure] = &[
    currency!("AED", ["UAE dirham", "UAE dirhams", "Emirati dirham", "Emirati dirhams", "dirham", "dirhams"]),
    currency!("AFN", ["afghani", "afghanis"]),
    currency!("ALL", ["Albanian lek", "Albanian leks", "lek", "leks"]),
    currency!("AMD", ["Armenian dram", "Armenian drams", "dram", "drams"]),
    currency!("ANG", ["Netherlands Antillean guilder", "Netherlands Antillean guilders"]),
    currency!("AOA", ["Angolan kwanza", "Angolan kwanzas", "kwanza", "kwanzas"]),
    currency!("ARS", ["Argentine peso", "Argentine pesos", "Argentinian peso", "Argentinian pesos"]),
    currency!("AUD", ["Australian dollar", "Australian dollars", "A$", "AU$"]),
    currency!("AWG", ["Aruban florin", "Aruban florins"]),
    currency!("AZN", ["Azerbaijani manat", "Azerbaijani manats", "manat", "manats"]),
    currency!("BAM", ["convertible mark", "convertible marks"]),
    currency!("BBD", ["Barbadian dollar", "Barbadian dollars"]),
    currency!("BDT", ["Bangladeshi taka", "Bangladeshi takas", "taka", "takas", "৳"]),
    currency!("BGN", ["Bulgarian lev", "Bulgarian leva", "leva"]),
    currency!("BHD", ["Bahraini dinar", "Bahraini dinars"]),
    currency!("BIF", ["Burundian franc", "Burundian francs"]),
    currency!("BMD", ["Bermudian dollar", "Bermudian dollars", "Bermuda dollar", "Bermuda dollars"]),
    currency!("BND", ["Brunei dollar", "Brunei dollars"]),
    currency!("BOB", ["boliviano", "bolivianos"]),
    currency!("BRL", ["Brazilian real", "Brazilian reais", "reais", "Brazilian reals", "R$"]),
    currency!("BSD", ["Bahamian dollar", "Bahamian dollars"]),
    currency!("BTN", ["ngultrum", "ngultrums"]),
    currency!("BWP", ["pula", "pulas"]),
    currency!("BYN", ["Belarusian ruble", "Belarusian rubles", "Belarusian rouble", "Belarusian roubles"]),
    currency!("BZD", ["Belize dollar", "Belize dollars"]),
    currency!("CAD", ["Canadian dollar", "Canadian dollars", "C$", "CA$", "loonie", "loonies"]),
    currency!("CDF", ["Congolese franc", "Congolese francs"]),
    currency!("CHF", ["Swiss franc", "Swiss francs", "Sfr", "SFr"]),
    currency!("CLP", ["Chilean peso", "Chilean pesos"]),
    currency!("CNY", ["Chinese yuan", "yuan", "renminbi", "RMB", "rmb", "CN¥", "元", "kuai"]),
    currency!("COP", ["Colombian peso", "Colombian pesos"]),
    currency!("CRC", ["Costa Rican colon", "Costa Rican colons", "₡"]),
    currency!("CUP", ["Cuban peso", "Cuban pesos"]),
    currency!("CVE", ["Cape Verdean escudo", "Cape Verdean escudos"]),
    currency!(
        "CZK",
        [
            "Czech koruna",
            "Czech korunas",
            "Czech koruny",
            "Czech crown",
            "Czech crowns",
            "koruna",
            "korunas",
            "koruny"
        ]
    ),
    currency!("DJF", ["Djiboutian franc", "Djiboutian francs"]),
    currency!("DKK", ["Danish krone", "Danish kroner", "Danish kroners", "Danish crown", "Danish crowns"]),
    currency!("DOP", ["Dominican peso", "Dominican pesos"]),
    currency!("DZD", ["Algerian dinar", "Algerian dinars"]),
    currency!("EGP", ["Egyptian pound", "Egyptian pounds", "geneh"]),
    currency!("ERN", ["nakfa", "nakfas"]),
    currency!("ETB", ["Ethiopian birr", "birr"]),
    currency!("EUR", ["euro", "euros", "€", "eur"]),
    currency!("FJD", ["Fijian dollar", "Fijian dollars", "Fiji dollar", "Fiji dollars"]),
    currency!("FKP", ["Falkland Islands pound", "Falkland Islands pounds"]),
    currency!(
        "GBP",
        [
            "pound sterling",
            "pounds sterling",
            "British pound",
            "British pounds",
            "UK pound",
            "UK pounds",
            "£",
            "quid",
            "UK£",
            "GB£",
            "gbp"
        ]
    ),
    currency!("GEL", ["Georgian lari", "Georgian laris", "lari", "laris", "₾"]),
    currency!("GHS", ["Ghanaian cedi", "Ghanaian cedis", "cedi", "cedis"]),
    currency!("GIP", ["Gibraltar pound", "Gibraltar pounds"]),
    currency!("GMD", ["dalasi", "dalasis"]),
    currency!("GNF", ["Guinean franc", "Guinean francs"]),
    currency!("GTQ", ["quetzal", "quetzals"]),
    currency!("GYD", ["Guyanese dollar", "Guyanese dollars"]),
    currency!("HKD", ["Hong Kong dollar", "Hong Kong dollars", "HK$"]),
    currency!("HNL", ["lempira", "lempiras"]),
    currency!("HTG", ["gourde", "gourdes"]),
    currency!("HUF", ["Hungarian forint", "Hungarian forints", "forint", "forints"]),
    currency!("IDR", ["Indonesian rupiah", "rupiah"]),
    currency!(
        "ILS",
        ["Israeli shekel", "Israeli shekels", "shekel", "shekels", "new shekel", "new shekels", "₪"]
    ),
    currency!("INR", ["Indian rupee", "Indian rupees", "rupee", "rupees", "₹", "Rs", "Rs.", "rs"]),
    currency!("IQD", ["Iraqi dinar", "Iraqi dinars"]),
    currency!("IRR", ["Iranian rial", "Iranian rials"]),
    currency!("ISK", ["Icelandic krona", "Icelandic kronas", "Icelandic kronur", "kronur"]),
    currency!("JMD", ["Jamaican dollar", "Jamaican dollars"]),
    currency!("JOD", ["Jordanian dinar", "Jordanian dinars"]),
    currency!("JPY", ["Japanese yen", "yen", "¥", "JP¥"]),
    currency!("KES", ["Kenyan shilling", "Kenyan shillings"]),
    currency!("KGS", ["Kyrgyz som", "Kyrgyz soms", "Kyrgyzstani som", "Kyrgyzstani soms"]),
    currency!("KHR", ["riel", "riels"]),
    currency!("KMF", ["Comorian franc", "Comorian francs"]),
    currency!("KPW", ["North Korean won"]),
    currency!("KRW", ["South Korean won", "Korean won", "₩"]),
    currency!("KWD", ["Kuwaiti dinar", "Kuwaiti dinars"]),
    currency!("KYD", ["Cayman Islands dollar", "Cayman Islands dollars"]),
    currency!("KZT", ["Kazakh tenge", "Kazakhstani tenge", "tenge", "₸"]),
    currency!("LAK", ["Lao kip", "Lao kips"]),
    currency!("LBP", ["Lebanese pound", "Lebanese pounds"]),
    currency!("LKR", ["Sri Lankan rupee", "Sri Lankan rupees"]),
    currency!("LRD", ["Liberian dollar", "Liberian dollars"]),
    currency!("LSL", ["loti", "lotis"]),
    currency!("LYD", ["Libyan dinar", "Libyan dinars"]),
    currency!("MAD", ["Moroccan dirham", "Moroccan dirhams"]),
    currency!("MDL", ["Moldovan leu", "Moldovan lei"]),
    currency!("MGA", ["Malagasy ariary", "Malagasy ariarys", "ariary", "ariarys"]),
    currency!("MKD", ["Macedonian denar", "Macedonian denars", "denar", "denars"]),
    currency!("MMK", ["Myanmar kyat", "Myanmar kyats", "kyat", "kyats"]),
    currency!("MNT", ["Mongolian tugrik", "Mongolian tugriks", "tugrik", "tugriks", "togrog", "togrogs"]),
    currency!("MOP", ["pataca", "patacas"]),
    currency!("MRU", ["ouguiya", "ouguiyas"]),
    currency!("MUR", ["Mauritian rupee", "Mauritian rupees"]),
    currency!("MVR", ["rufiyaa", "rufiyaas"]),
    currency!("MWK", ["Malawian kwacha", "Malawian kwachas"]),
    currency!("MXN", ["Mexican peso", "Mexican pesos", "MX$", "Mex$"]),
    currency!(
        "MYR",
        [
            "Malaysian ringgit",
            "Malaysian ringgits",
            "Malaysia ringgit",
            "Malaysia ringgits",
            "ringgit",
            "ringgits",
            "RM"
        ]
    ),
    currency!("MZN", ["Mozambican metical", "Mozambican meticals", "metical", "meticals"]),
    currency!("NAD", ["Namibian dollar", "Namibian dollars"]),
    currency!("NGN", ["Nigerian naira", "Nigerian nairas", "naira", "nairas", "₦"]),
    currency!("NIO", ["Nicaraguan cordoba", "Nicaraguan cordobas"]),
    currency!(
        "NOK",
        ["Norwegian krone", "Norwegian kroner", "Norwegian kroners", "Norwegian crown", "Norwegian crowns"]
    ),
    currency!("NPR", ["Nepalese rupee", "Nepalese rupees"]),
    currency!("NZD", ["New Zealand dollar", "New Zealand dollars", "NZ$"]),
    currency!("OMR", ["Omani rial", "Omani rials"]),
    currency!("PAB", ["balboa", "balboas"]),
    currency!("PEN", ["Peruvian sol", "Peruvian sols", "nuevo sol", "nuevo sols"]),
    currency!("PGK", ["Papua New Guinean kina", "Papua New Guinean kinas"]),
    currency!("PHP", ["Philippine peso", "Philippine pesos", "₱"]),
    currency!("PKR", ["Pakistani rupee", "Pakistani rupees"]),
    currency!(
        "PLN",
        ["Polish zloty", "Polish zlotys", "Polish zloties", "zloty", "zlotys", "zloties", "zlotych", "zł"]
    ),
    currency!("PYG", ["Paraguayan guarani", "Paraguayan guaranis", "₲"]),
    currency!("QAR", ["Qatari riyal", "Qatari riyals"]),
    currency!("RON", ["Romanian leu", "Romanian lei", "lei"]),
    currency!("RSD", ["Serbian dinar", "Serbian dinars"]),
    currency!(
        "RUB",
        [
            "Russian ruble",
            "Russian rubles",
            "Russian rouble",
            "Russian roubles",
            "ruble",
            "rubles",
            "rouble",
            "roubles",
            "₽"
        ]
    ),
    currency!("RWF", ["Rwandan franc", "Rwandan francs"]),
    currency!("SAR", ["Saudi riyal", "Saudi riyals", "Saudi Arabian riyal", "Saudi Arabian riyals"]),
    currency!("SBD", ["Solomon Islands dollar", "Solomon Islands dollars"]),
    currency!("SCR", ["Seychellois rupee", "Seychellois rupees"]),
    currency!("SDG", ["Sudanese pound", "Sudanese pounds"]),
    currency!(
        "SEK",
        ["Swedish krona", "Swedish kronor", "Swedish kronas", "Swedish crowns", "krona", "kronor", "kronas"]
    ),
    currency!(
        "SGD",
        ["Singapore dollar", "Singapore dollars", "Singaporean dollar", "Singaporean dollars", "S$", "SG$"]
    ),
    currency!("SHP", ["Saint Helena pound", "Saint Helena pounds"]),
    currency!("SLE", ["Sierra Leonean leone", "Sierra Leonean leones"]),
    currency!("SOS", ["Somali shilling", "Somali shillings"]),
    currency!("SRD", ["Surinamese dollar", "Surinamese dollars"]),
    currency!("SSP", ["South Sudanese pound", "South Sudanese pounds"]),
    currency!("STN", ["dobra", "dobras"]),
    currency!("SVC", ["Salvadoran colon", "Salvadoran colons"]),
    currency!("SYP", ["Syrian pound", "Syrian pounds"]),
    currency!("SZL", ["lilangeni", "lilangenis"]),
    currency!("THB", ["Thai baht", "baht", "฿"]),
    currency!(
        "TJS",
        ["Tajik somoni", "Tajik somonis", "Tajikistani somoni", "Tajikistani somonis", "somoni", "somonis"]
    ),
    currency!("TMT", ["Turkmen manat", "Turkmen manats"]),
    currency!("TND", ["Tunisian dinar", "Tunisian dinars"]),
    currency!("TOP", ["paanga", "paangas"]),
    currency!("TRY", ["Turkish lira", "Turkish liras", "lira", "liras", "₺"]),
    currency!("TTD", ["Trinidad and Tobago dollar", "Trinidad and Tobago dollars", "TT$"]),
    currency!(
        "TWD",
        [
            "Taiwan dollar",
            "Taiwan dollars",
            "New Taiwan dollar",
            "New Taiwan dollars",
            "Taiwanese dollar",
            "Taiwanese dollars",
            "NT$"
        ]
    ),
    currency!("TZS", ["Tanzanian shilling", "Tanzanian shillings"]),
    currency!(
        "UAH",
        ["Ukrainian hryvnia", "Ukrainian hryvnias", "hryvnia", "hryvnias", "hryvnya", "hryvnyas", "₴"]
    ),
    currency!("UGX", ["Ugandan shilling", "Ugandan shillings"]),
    currency!(
        "USD",
        [
            "dollar",
            "dollars",
            "US dollar",
            "US dollars",
            "U.S. dollar",
            "U.S. dollars",
            "American dollar",
            "American dollars",
            "United States dollar",
            "United States dollars",
            "buck",
            "bucks",
            "greenback",
            "greenbacks",
            "$",
            "US$",
            "U.S.$",
            "usd"
        ]
    ),
    currency!("UYU", ["Uruguayan peso", "Uruguayan pesos"]),
    currency!("UZS", ["Uzbek som", "Uzbek soms", "Uzbekistani som", "Uzbekistani soms"]),
    currency!("VES", ["Venezuelan bolivar", "Venezuelan bolivars", "bolivar", "bolivars"]),
    currency!("VND", ["Vietnamese dong", "₫"]),
    currency!("VUV", ["vatu"]),
    currency!("WST", ["Samoan tala", "Samoan talas"]),
    currency!("XAF", ["Central African CFA franc", "Central African CFA francs", "CFA franc", "CFA francs"]),
    currency!("XCD", ["East Caribbean dollar", "East Caribbean dollars", "EC$"]),
    currency!("XOF", ["West African CFA franc", "West African CFA francs"]),
    currency!("XPF", ["CFP franc", "CFP francs"]),
    currency!("XDR", ["special drawing right", "special drawing rights"]),
    currency!("YER", ["Yemeni rial", "Yemeni rials"]),
    currency!("ZAR", ["South African rand", "South African rands", "rand", "rands"]),
    currency!("ZMW", ["Zambian kwacha", "Zambian kwachas", "kwacha", "kwachas"]),
    currency!("ZWG", ["Zimbabwean dollar", "Zimbabwean dollars"]),
    currency!("BTC", ["bitcoin", "bitcoins", "₿"]),
    currency!("ETH", ["ether", "ethers"]),
    hundredth!("cent", "USD", ["cents", "cent", "¢", "~c", "US cents", "U.S. cents", "American cents"]),
    hundredth!("euro cent", "EUR", ["euro cents", "euro cent", "eurocents", "eurocent"]),
    hundredth!("penny", "GBP", ["pence", "penny", "pennies", "~p"]),
    hundredth!("kopeck", "RUB", ["kopecks", "kopeck", "kopeks", "kopek"]),
    hundredth!("paisa", "INR", ["paise", "paisa"]),
    hundredth!("fen", "CNY", ["fen"]),
    hundredth!("Canadian cent", "CAD", ["Canadian cents", "Canadian cent"]),
    hundredth!("Australian cent", "AUD", ["Australian cents", "Australian cent"]),
];

/// Every currency, and the words that several share.
pub const MONEY: &[Measure] = &joined::<{ CURRENCIES.len() + currency_words::WORDS.len() }>();

const fn joined<const N: usize>() -> [Measure; N] {
    let mut all = [CURRENCIES[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = match at < CURRENCIES.len() {
            true => CURRENCIES[at],
            false => currency_words::WORDS[at - CURRENCIES.len()],
        };
        at += 1;
    }
    all
}

/// The unit of a currency's code.
#[must_use]
pub fn of_code(code: &str) -> Option<Unit> {
    MONEY.iter().find(|measure| measure.unit.name == code).map(|measure| measure.unit)
}
