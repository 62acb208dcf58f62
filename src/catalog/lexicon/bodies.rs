//! What the names of organisations and places are made of, and the peoples that adjectives name.

use super::super::parts::roles::Roles;

/// Head words of organisations, of places and things with a name, and demonyms.
pub const WORDS: &[(Roles, &str)] = &[
    (
        Roles::BODY,
        "ministry department agency institute institution university college school academy council committee \
         commission board bureau office service services authority administration parliament assembly senate \
         congress chamber court tribunal bank fund union federation confederation association society organisation \
         organization alliance league club party front movement foundation trust group holdings holding company \
         corporation corp inc ltd llc plc gmbh ag sa spa co partners partnership ventures capital industries \
         instruments systems technologies technology electronics motors airlines airways railways energy oil gas \
         pharma pharmaceuticals laboratories labs media news times post press journal tribune herald gazette \
         broadcasting television radio studios records hospital clinic church cathedral museum gallery library \
         theatre theater orchestra police army navy guard force forces corps brigade regiment fc united rovers \
         wanderers athletic rangers cross crescent treaty agreement convention protocol pact accord act code \
         constitution charter cup prize award awards festival championship championships olympics games \
         conference summit forum centre center command embassy consulate station authority directorate \
         inspectorate secretariat treasury exchange market markets brothers sons democrats republicans \
         conservatives liberals greens labour statistics survey insurance airlines motors foods brewery guild syndicate cooperative consortium",
    ),
    (
        Roles::PLACE,
        "city town village province region state county district territory republic kingdom island islands isle isles \
         peninsula bay gulf sea ocean strait channel lake river creek falls mount mountain mountains hills hill \
         valley desert forest park garden gardens square street road avenue lane boulevard bridge tower palace castle \
         hall house stadium arena airport harbour harbor port dam canal beach coast cape north south east west \
         northern southern eastern western central upper lower new saint san santa st fort camp district quarter \
         capital hamlet suburb borough canton oblast prefecture emirate archipelago plateau glacier volcano",
    ),
    (
        Roles::DEMONYM,
        "afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian \
         austrian azerbaijani azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british \
         bulgarian burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese \
         corsican croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian \
         ethiopian eurasian european filipino finnish flemish french gambian georgian german ghanaian greek \
         guatemalan haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican \
         japanese jordanian kazakh kazakhstani kenyan korean kosovan kurdish kuwaiti kyrgyz lao latvian lebanese \
         liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan \
         mozambican namibian nepali nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian \
         paraguayan peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian \
         singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai \
         tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni \
         zambian zimbabwean us uk eu u.s. u.k.",
    ),
];
