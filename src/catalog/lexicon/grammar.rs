//! The closed classes of English, and the commonest forms of verbs that no ending gives away.

use super::super::parts::roles::Roles;

/// Words by their part in a sentence. A word may stand in several rows.
pub const WORDS: &[(Roles, &str)] = &[
    (
        Roles::DETERMINER,
        "a an the this that these those its his her their our my your some any each every all both no \
         another such several many few certain various other one",
    ),
    (
        Roles::PRONOUN,
        "i you he she it we they me him us them himself herself itself themselves who whom which what \
         whoever whatever someone somebody anyone anybody everyone everybody nobody nothing something \
         anything everything none mine yours ours theirs",
    ),
    (
        Roles::PREPOSITION,
        "of in on at by for from with without to into onto upon over under above below between among \
         amongst amid across through throughout during before after since until till about around near \
         against along beside besides behind beyond despite except inside outside off per than toward \
         towards versus via within as like unlike including excluding regarding concerning following \
         alongside beneath underneath plus minus",
    ),
    (
        Roles::CONJUNCTION,
        "and or but nor yet so if unless although though because whereas while whilst when whenever where \
         wherever whether once lest why how",
    ),
    (
        Roles::AUXILIARY,
        "is are was were be been being am has have had having do does did will would shall should can could \
         may might must ought cannot won't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't \
         didn't can't couldn't wouldn't shouldn't",
    ),
    (
        Roles::ADVERB,
        "not also then now later earlier still already just only even never always often again soon today \
         yesterday tomorrow tonight here there however moreover meanwhile nevertheless nonetheless therefore \
         thus instead perhaps maybe indeed further furthermore once twice too very almost nearly early late \
         back away out up down together ago ever rather quite further afterwards otherwise elsewhere yes \
         none hence",
    ),
    (
        Roles::VERB,
        "became become becomes came come comes went go goes gone made make makes took take takes taken gave \
         give gives given got get gets held hold holds left leave leaves met meet meets won win wins lost \
         lose loses led lead leads rose rise rises risen fell fall falls fallen grew grow grows grown ran run \
         runs began begin begins begun kept keep keeps brought bring brings bought buy buys built build \
         builds sent send sends spent spend spends stood stand stands sat sit sits saw see sees seen knew know \
         knows known thought think thinks found find finds felt feel feels heard hear hears paid pay pays put \
         puts set sets let lets cut cuts hit hits shot beat beats broke break breaks broken chose choose \
         chooses chosen drew draw draws drawn drove drive drives driven ate eat eats flew fly flies flown \
         forbade forgot gained rang rode rise seek seeks sought sell sells sold shook shake shakes sank shrank \
         slept slid sold spoke speak speaks spoken sprang stole struck strike strikes swam swept swore swore \
         taught teach teaches threw throw throws thrown understood withdrew withdraw withdraws withdrawn wore \
         wear wears wrote write writes written wound fought fight fights lay lays laid lie lies lent lend \
         seems seem appears appear remains remain stays stay includes include contains contain consists \
         consist comprises comprise provides provide requires require allows allow needs wants want plans \
         hopes expects expect believes believe helps help keeps starts start ends happens happen lives \
         employs employ operates operate supplies produces produce offers owns own covers faces uses works \
         dominates follows follow serves serve receives receive belongs belong depends depend \
         shows show shown opens closes costs means measures weighs lasts reaches exceeds equals ranges enables \
         supports applies visits returns expires arrives departs hosts climbs slips loses grew became",
    ),
];
