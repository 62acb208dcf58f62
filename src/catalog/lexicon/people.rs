//! What stands around the names of people: the offices and trades they hold, how they are addressed.

use super::super::parts::roles::Roles;

/// Holders of a role, forms of address, and the small words inside names.
pub const WORDS: &[(Roles, &str)] = &[
    (
        Roles::HOLDER,
        "president presidents premier premiers minister ministers secretary chancellor governor governors mayor \
         mayors senator senators congressman congresswoman representative deputy deputies lawmaker legislator mp \
         councillor councilor councilman councilwoman alderman speaker whip commissioner commissioners ambassador \
         envoy consul diplomat attaché delegate negotiator mediator king queen prince princess duke duchess earl \
         baron baroness count emperor empress sultan sheikh emir monarch pope cardinal archbishop bishop priest \
         pastor rabbi imam vicar dean chaplain monk nun general colonel major captain lieutenant sergeant corporal \
         private admiral commodore commander brigadier marshal officer constable sheriff detective inspector \
         superintendent chief chiefs head heads leader leaders boss director directors manager managers executive \
         ceo cfo coo cto chairman chairwoman chairperson chair president-elect vice-president founder co-founder \
         cofounder owner co-owner partner investor shareholder treasurer comptroller auditor accountant banker \
         economist economists analyst analysts strategist trader broker consultant adviser advisor advisers aide \
         spokesman spokeswoman spokesperson spokespeople spokesmen judge justice magistrate prosecutor attorney \
         lawyer lawyers solicitor barrister counsel notary clerk registrar coroner doctor surgeon physician nurse \
         midwife dentist pharmacist psychologist psychiatrist therapist veterinarian paramedic professor lecturer \
         teacher headteacher headmaster headmistress principal rector provost scientist researcher researchers \
         biologist chemist physicist astronomer geologist seismologist meteorologist climatologist epidemiologist \
         virologist historian archaeologist anthropologist sociologist mathematician statistician engineer engineers \
         architect designer programmer developer technician mechanic electrician plumber carpenter builder farmer \
         fisherman miner driver pilot astronaut cosmonaut sailor soldier firefighter author writer novelist poet \
         playwright journalist reporter correspondent editor editor-in-chief columnist critic publisher \
         broadcaster presenter anchor host producer director-general filmmaker screenwriter actor actress comedian \
         singer songwriter musician composer conductor pianist violinist guitarist drummer rapper dancer \
         choreographer artist painter sculptor photographer curator librarian archivist coach coaches trainer \
         captain skipper striker defender midfielder goalkeeper keeper winger forward centre-back full-back \
         substitute referee umpire player players batsman bowler pitcher quarterback linebacker sprinter swimmer \
         cyclist jockey golfer boxer wrestler champion winner runner-up candidate candidates nominee incumbent \
         challenger rival competitor opponent successor predecessor campaigner activist protester organiser \
         organizer coordinator volunteer resident neighbour neighbor witness victim suspect defendant plaintiff \
         convict prisoner hostage survivor patient student pupil graduate alumnus apprentice intern widow widower \
         wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandson \
         granddaughter grandfather grandmother twin fiancé fiancée heir baker butcher chef cook waiter farmer \
         entrepreneur businessman businesswoman industrialist tycoon magnate billionaire philanthropist \
         co-author coauthor lead-author inventor discoverer explorer mountaineer politician statesman dissident \
         rebel warlord militant veteran recruit ombudsman ombudswoman watchdog supervisor foreman steward warden \
         ranger gardener landlord tenant buyer seller customer client owner-manager maker spokesperson-designate \
         laureate pensioner retiree worker carer hacker blogger influencer vlogger streamer gamer translator interpreter \
         maintainer contributor moderator administrator creator patron trustee trustees planner lifeguard organist",
    ),
    (
        Roles::HONORIFIC,
        "mr mrs ms miss mx dr prof rev fr sr sir dame lord lady madam hon gen col lt capt maj sgt cmdr adm gov sen \
         rep pres st",
    ),
    (
        Roles::PARTICLE,
        "de da do dos das del della di du des la le las los van von der den ter ten te zu zur zum af av bin ibn bint \
         al el ben y e",
    ),
];

/// Honorifics that shorten an office or a rank, in lower case: who is "Gen. Moss" is a general.
pub const SHORT_OFFICES: &[&str] =
    &["gen", "sen", "gov", "rep", "col", "lt", "capt", "maj", "sgt", "cmdr", "adm", "prof", "pres", "rev"];

/// Endings of words for people by what they do: "seismologist", "rapporteur", "stateswoman".
pub const ENDINGS: &[&str] = &[
    "man", "woman", "men", "women", "person", "ist", "ologist", "grapher", "eur", "ician", "arian", "master",
    "mistress", "keeper", "holder", "maker", "owner", "worker",
];

/// Honorifics and role words that only women carry, in lower case.
pub const FEMALE: &[&str] = &[
    "mrs",
    "ms",
    "miss",
    "dame",
    "lady",
    "madam",
    "queen",
    "princess",
    "duchess",
    "baroness",
    "empress",
    "nun",
    "spokeswoman",
    "chairwoman",
    "congresswoman",
    "councilwoman",
    "actress",
    "headmistress",
    "businesswoman",
    "ombudswoman",
    "widow",
    "wife",
    "daughter",
    "mother",
    "sister",
    "aunt",
    "niece",
    "granddaughter",
    "grandmother",
    "fiancée",
    "midwife",
];

/// Honorifics and role words that only men carry, in lower case.
pub const MALE: &[&str] = &[
    "mr",
    "sir",
    "lord",
    "king",
    "prince",
    "duke",
    "earl",
    "baron",
    "emperor",
    "pope",
    "monk",
    "spokesman",
    "chairman",
    "congressman",
    "councilman",
    "headmaster",
    "businessman",
    "ombudsman",
    "widower",
    "husband",
    "son",
    "father",
    "brother",
    "uncle",
    "nephew",
    "grandson",
    "grandfather",
    "fiancé",
];
