//! Where sentences end: texts with `|` at each end that the splitter finds.

use factcheck::document::read::plain;

const TEXTS: &[&str] = &[
    // Plain ends.
    "The dam broke. | Nobody was hurt.",
    "The dam broke! | Nobody was hurt.",
    "Did the dam break? | Nobody knows.",
    "The dam broke. | 40 people left. | $5m was lost.",
    "It was late… | The lights went out.",
    "It was late... | The lights went out.",
    "What?! | The lights went out.",
    "They won 3-2. | The crowd sang.",
    "Prices rose 3.5 percent. | Wages fell.",
    "It opened in 1946. | It closed in 1999.",
    "See the table. | (It is short.) | Then go on.",
    "The rate (2.5 percent) fell. | Rents rose.",
    // Titles, initials, Latin.
    "Dr. Amara Diallo left. | Mr. Olsen stayed.",
    "Gen. Petrov met Lt. Col. Haas. | They talked.",
    "J. R. Halden and M.K. Osei signed it. | It is law.",
    "Gov. Lena Moss spoke for Sen. Ruiz. | He nodded.",
    "St. Helens is near Mt. Baker. | Both are quiet.",
    "It eats e.g. Mice and birds. | It sleeps.",
    "Some tools, i.e. Hammers, were lost. | Others broke.",
    "The case is Dahl vs. Norland. | It is old.",
    "Halden et al. Measured it. | It shrank.",
    // Months, weekdays, numbers.
    "They left on Jan. 19. | The base closed.",
    "They left on Sept. 3 and Oct. 4. | The base closed.",
    "It began in Dec. | The snow came early.",
    "He lives at No. 10. | She lives at No. 12.",
    "The answer was no. | They went home.",
    "See Fig. 3 and Art. 12. | Both help.",
    "Call tel. 555 0100. | Ask for Ann.",
    "The train leaves Mon. Jan. 5. | Be there.",
    "It measures 5 ft. 3 in. | Nobody minds.",
    "It costs approx. 40 euros. | It is worth it.",
    // Clock times.
    "The quake hit at 4:17 a.m. | Rescuers came by noon.",
    "Doors open at 9 a.m. Monday. | Bring food.",
    "The call was at 3 p.m. EST. | Nobody answered.",
    "It struck at 5 p.m. | The city shook.",
    // Companies and places.
    "Apple Inc. | The firm is old.",
    "Carlo Bros. Bakery sold it to Ford Motor Co. | It was cheap.",
    "Acme Corp. Chairman Li resigned. | Shares fell.",
    "He worked for Daimler Ltd. | In 1990 he left.",
    "Sammy Lee Jr. | He won twice.",
    "The U.S. Army left. | The U.N. stayed.",
    "It came from the U.S. | The price was low.",
    "Tampa, Fla. | The storm passed.",
    "A Ph.D. student found it. | It was rare.",
    // Quotations.
    "“We won. | We are glad,” said Keller.",
    "“We won.” | The crowd sang.",
    "“Why us?” Keller asked. | Nobody spoke.",
    "“Why us?” Anna Keller asked. | Nobody spoke.",
    "“Why us?” she asked. | Nobody spoke.",
    "“We lost!” he cried. | Nobody spoke.",
    "\"We won.\" | The crowd sang.",
    "\"Why us?\" Keller asked. | Nobody spoke.",
    "He said: “We won.” | “We are glad.” | They left.",
    "« Nous avons gagné. » | Il sourit.",
    "“It was useful. | (…) The club has grown,” he said.",
    "It was ‘over.’ | They left.",
    "He called it “a sore one”. | They left.",
    // Lower case, dashes and slips go on.
    "Yahoo! is a company. | It is old.",
    "He left. – Then he came back.",
    "The army left the territory.| The mission ended.",
    "It runs on Node.js and Booking.com. | It works.",
    "Version 2.0. | It is new.",
    "See section 4.2.1. | It is long.",
    "Go to www.example.org. | Then click.",
    "The sum is stated.[3] | It is right.",
    "A vitamin, B12, helped. | Type B. Cells died.",
    // Other scripts.
    "Войска ушли. | Миссия закончена.",
    "А. С. Иванов ушёл. | Он вернётся.",
    "部队离开了。| 任务结束了。",
    "क्या हुआ। | सब ठीक है।",
];

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let mut wrong = Vec::new();
    for marked in TEXTS {
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        let text = marked.replace("| ", "").replace('|', "");
        let document = plain("x.txt", text, None);
        let found: Vec<&str> =
            document.sentences.iter().map(|sentence| sentence.span.text(&document.text)).collect();
        if found != expected {
            wrong.push(format!("{found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
