//! Closed lists of words that begin, end or make noun phrases, separated by spaces.

/// Prepositions and particles.
pub const PREPOSITIONS: &str = "\
    about above across after against along among amid around as at away back before behind below beneath \
    beside besides between beyond by despite down during except for from in inside into like near of off \
    on onto out outside over past per since than through throughout till to toward towards under until \
    up upon versus via vs with within without worldwide nationwide overnight apart ahead aside ago \
    together including regarding concerning following";

/// Conjunctions and adverbs of clauses.
pub const CONJUNCTIONS: &str = "\
    and or but nor yet so because although though while whereas if unless when where why how whether \
    then now also already still even just only not never ever again too here there alone altogether each \
    both later earlier today yesterday tomorrow tonight once instead however meanwhile thus therefore \
    overall respectively recently currently nearly almost roughly approximately plus minus equals";

/// Determiners and pronouns.
pub const DETERMINERS: &str = "\
    a an the this that these those all any every some no i you he she it we they me him her us them my \
    your his its our their who whom whose which what one another himself themselves itself";

/// Auxiliary verbs; of `doesn't` the lexer leaves `doesn`.
pub const AUXILIARIES: &str = "\
    am is are was were be been being has have had having do does did doing will would shall should can \
    could may might must cannot isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn \
    shouldn";

/// Verbs that often follow a subject and are seldom nouns.
pub const VERBS: &str = "\
    said says say told took take takes taken taking made make makes making came come comes coming went \
    go goes going gone got get gets getting gave give gives given giving left leave leaves leaving \
    became become becomes began begin begun fell fallen rose risen grew grown held hold kept keep knew \
    know known led lost lose met meet paid pay ran run saw see seen seek sought sent send sold sell \
    spent spend stood stand thought think tried try used want wanted need needed work worked live lived \
    living died die dying showed shown remain remains remained include includes included appear appeared \
    agree agreed allow allowed believe bring brought broke broken built bought buy called chose chosen \
    contain contains contested drew drawn employ ended enter entered expect expected face faced felt \
    flew fled flee found find help helped hit joined join let lie lay mean meant opened own owned \
    participated put reach reached received receive require required returned set shot sit sat speak \
    spoke spoken start started stay stayed stop stopped struck suffered support swept turned vote voted \
    wait waiting won wore write wrote written according using seeking working facing carrying wearing \
    worth due such able wide long high tall deep thick old away north south east west";

/// Plural nouns that a final s does not give away.
pub const PLURALS: &str = "\
    people men women children police troops aircraft feet teeth mice geese cattle sheep deer fish \
    personnel staff media data criteria phenomena series species crew firemen policemen policewomen \
    servicemen servicewomen gunmen fishermen businessmen spacecraft congressmen salesmen grandchildren \
    schoolchildren nuclei bacteria alumni others";

/// Adjectives and participles that stand for people behind a number: "12 injured".
pub const PEOPLE_WORDS: &str = "\
    dead wounded injured missing homeless unemployed displaced killed hurt arrested detained \
    hospitalised hospitalized infected trapped rescued unaccounted sick ill";

/// Words of the lists above that modify a noun too.
pub const MODIFIERS: &str = "\
    away back past long high old due work support help vote run start live living working outside inside off near \
    wide deep tall thick north south east west overall home used own waiting following known shared lost pay lead \
    sit stay stand face needed expected worked required received participated wanted contested set paid left broken \
    built sold given taken drawn written shown spoken ended opened won sought entered down up";
