//! Words of time: months, days of the week, units, and words that begin a date or a time of day.

use super::super::parts::roles::Roles;

/// Words by what they tell of a time.
pub const WORDS: &[(Roles, &str)] = &[
    (
        Roles::MONTH,
        "january jan february feb febr march mar april apr may june jun july jul august aug september sept sep \
         october oct november nov december dec",
    ),
    (
        Roles::WEEKDAY,
        "monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed weds thursday thursdays thu thur \
         thurs friday fridays fri saturday saturdays sat sunday sundays sun",
    ),
    (
        Roles::TIME_UNIT,
        "year years yr yrs y month months mo mos week weeks wk wks day days d hour hours hr hrs h minute minutes \
         min mins second seconds sec secs s decade decades century centuries quarter quarters qtr weekend weekends \
         fortnight fortnights millennium millennia night nights yrs",
    ),
    (
        Roles::DATE,
        "today tonight tonite yesterday tomorrow tomorrows tmrw spring summer autumn fall winter springtime summertime \
         wintertime twenties thirties forties fifties sixties seventies eighties nineties noughties xxxx christmas \
         xmas boxing new valentine valentines saint st april earth anzac independence bastille halloween veterans \
         armistice remembrance martin mlk presidents mother mothers memorial father fathers labor labour columbus \
         thanksgiving easter good palm black morning evening afternoon night overnight now moment present australia groundhog international \
         women cinco juneteenth canada guy bonfire all indigenous cyber giving shrove pancake mardi ash maundy holy \
         ascension pentecost whit whitsunday trinity corpus epiphany",
    ),
    (
        Roles::LEAD,
        "the this that last next past previous preceding prior coming upcoming following ensuing current same early \
         earlier late later mid middle beginning start end close outset onset very latter rest remainder week weekend \
         month year day at in so from between by until till through before after since starting effective no not on \
         up ever about around circa approximately roughly c ca more less over under fewer least fiscal financial \
         calendar tax q h fy cy a an half couple final p pt another these ad w several right as within ' ’ ‘",
    ),
    (Roles::CLOCK, "noon midday midnight am pm a.m. p.m. oclock gmt utc half quarter"),
    (
        Roles::NUMERAL,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
         eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
    ),
    (
        Roles::ORDINAL,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
         fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth last final latter",
    ),
];
