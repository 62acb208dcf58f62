//! What did not happen is not evidence: sentences with the standing of each value, read back exactly.

use factcheck::document::read::plain;
use factcheck::extract::extract;
use factcheck::extract::finding::Standing;

/// Each value is followed by its standing in brackets: `=` where the text asserts it, `announced`, or why not.
const SENTENCES: &[&str] = &[
    // Asserted: nothing takes these back.
    "The fire destroyed 40[=] homes.",
    "Minister Ode said 300[=] nurses had joined the strike.",
    "The visitors claimed that 2,400[=] fans had come.",
    "The union says it has 900[=] members.",
    "Not only 30[=] trucks but also 12[=] boats were lost.",
    "Not just 30[=] trucks were lost.",
    "The suspect pleaded not guilty to 5[=] charges.",
    "The lift carries not more than 8[=] people.",
    "Fees must not exceed 250[=] euros.",
    "None of the 500[=] passengers was hurt.",
    "Police could not find the 12[=] men.",
    "The bank has not paid the 38[=] clerks.",
    "He has no complaints about the 14[=] referees.",
    "The crew left because 9[=] pumps were broken.",
    "If needed, volunteers can call 112[=].",
    "Why did 60[=] members resign?",
    "Prices rose 5[=]% from a year earlier.",
    "Output was up 4[=]% on the year.",
    "More than 4[=] in 10 shops closed.",
    "The hall holds between 500 and 700[=] guests.",
    // Negated.
    "The company did not dismiss 500[negated] workers.",
    "The company didn't dismiss 500[negated] workers.",
    "The company didn’t dismiss 500[negated] workers.",
    "Not 500[negated] but 700[=] people came.",
    "The toll was not 45[negated] but 54[=].",
    "The army never sent 5,000[negated] soldiers.",
    "The club cannot spend 80[negated] million.",
    "The mine no longer employs 600[negated] people.",
    "The firm refused to pay 75[negated] euros.",
    "The party failed to win 30[not reached] seats.",
    "The party took 31[=] seats, seven short of the 38[not reached] it needed.",
    "Attendance was nowhere near 9,000[not reached].",
    "The board has no plans to close 12[negated] branches.",
    "The team used 14[=] players rather than 16[negated].",
    "They hired 20[=] cooks instead of 35[negated].",
    "The road did not open for 3 lorries[negated], but 90[=] cars passed.",
    "It did not sell 70[negated] boats, and 15[=] were scrapped.",
    // Denied.
    "The agency denied that 40[denied] children had been trapped.",
    "The ministry denies that 5,000[denied] troops were sent and that 300[denied] died.",
    "Northgate denied paying 600,000[denied] euros.",
    "The club has denied claims that it owed 14[denied] million.",
    "She denied that 40[denied] pupils were inside, saying 12[=] had left early.",
    "He denied that 80[denied] jobs would go, but confirmed that 20[=] had gone.",
    "The office denied 5,000[=] applications.",
    "The mayor rejected claims that 7,000[denied] people had marched.",
    "The agency rejected 19[=] applications.",
    "The factory dismissed 250[=] workers.",
    "Officials dismissed reports of 90[denied] deaths.",
    "There is no evidence that 11[denied] ballots were lost.",
    "There was no sign of the 30[denied] missing crates.",
    "Reports that 400[denied] soldiers had fled were false.",
    "Claims of 90[denied] deaths were dismissed by the police.",
    "The bank ruled out cutting 900[ruled out] jobs.",
    "The bank did not rule out cutting 900[a possibility] jobs.",
    "The firm did not deny that it had paid 30[neither confirmed nor denied] million.",
    "The firm neither confirmed nor denied that 6[neither confirmed nor denied] mines had closed.",
    "The army could not confirm that 12[neither confirmed nor denied] tanks were hit.",
    "A post falsely said that 3,000[denied] sheep had died.",
    "“We deny that 60[denied] votes went missing,” said Hale, who won by 37[=].",
    // Rumours and questions.
    "Rumours that 700[a rumour] staff would go spread quickly.",
    "Unconfirmed reports said 17[neither confirmed nor denied] people were hurt.",
    "The manager allegedly took 40,000[alleged] euros.",
    "Were 5,000[a question] troops sent to the border?",
    "Did the dam cost 90[a question] million?",
    "It is unclear whether 500[not known] people were on board.",
    "The judge asked if 200[not known] files had been burnt.",
    "The council will decide whether 45[not known] trees must fall.",
    // Hypotheses and possibilities.
    "If the dam failed, 6,000[a hypothesis] people would have to leave.",
    "The club would receive 15[a hypothesis] million if it finished top.",
    "Unless talks succeed, 340[a hypothesis] jobs will go.",
    "If prices double, the plan will cost 80[a hypothesis] million, and 12[a hypothesis] ships would be sold.",
    "Should talks fail, 90[a hypothesis] pilots would strike.",
    "Engineers warned that the toll could exceed 400[a possibility].",
    "The storm may cost 75[a possibility] million.",
    "Up to 900[a possibility] homes might flood.",
    "The 12[=] suspects could face 10[a possibility] charges.",
    "The bill would raise the fee to 65[a hypothesis] euros.",
    "The strike would have cost 30[not what happened] million.",
    "The board is considering cutting 900[under consideration] jobs.",
    "The union threatened to call out 4,000[a threat] drivers.",
    "If 20[a hypothesis] members leave, the club will fold.",
    "He wanted to send 500[=] blankets.",
    // Reported future is no hypothesis.
    "The minister said pensions would go up by 3[announced]%.",
    "The mayor promised that 60[announced] flats would be built.",
    "The line would carry 900[announced] trains, the operator said.",
    "According to the plan, 70[announced] buses would be bought.",
    // Announced.
    "The firm plans to cut 900[announced] jobs.",
    "The court will hear 12[announced] witnesses.",
    "The bank said it would shut 45[announced] branches.",
    "The state has agreed to pay 80[announced] million.",
    "The 500[=] delegates will elect 9[announced] judges.",
    "The bridge is expected to cost 70[announced] million.",
    "It is due to open 14[announced] schools.",
    "The mine will shed 300[announced] of its 1,200[announced] workers.",
    "The council voted to spend 25[announced] million.",
    // Expected by others.
    "The firm earned 21[=] cents a share; analysts had expected 19[expected by others].",
    "Sales were 50[=] million, above the consensus of 48[expected by others] million.",
    "Growth was 3.1[=]%, compared with a forecast of 3.3[expected by others]%.",
    "Inflation slowed to 2.9[=]%; economists had forecast 3.4[expected by others]%.",
    "Profit was 12[=] million, beating expectations of 10[expected by others] million.",
    "Profit was 12[=] million, against the 10[expected by others] million expected by analysts.",
    "The party won 38[=] seats. Exit polls had put it at 41[expected by others].",
    "Organisers had expected 8,000[expected by others] guests.",
    "The yard had planned to build 6[not what happened] ferries.",
    "The company raised its forecast for sales to 55[=] million.",
    // Superseded.
    "Membership rose to 2,000[=], up from 1,500[superseded].",
    "The toll climbed to 312[=] from 187[superseded] on Monday.",
    "Revenue fell from 410[superseded] million to 352[=] million.",
    "Turnout was 61[=]%, compared with 66[superseded]% in the last vote.",
    "The rate had originally been published as 4.8[superseded]%.",
    "The force has 70[=] boats, down from 82[superseded] and still shrinking.",
    "The crowd was 18,300[=], up from a previous best of 17,900[superseded].",
    "The ministry previously reported 65[superseded] deaths.",
    "Officials initially put the toll at 20[superseded].",
    "The club sold 4,000[=] shirts against 3,000[superseded] a year earlier.",
    "Sales: 14.9[=] million (2023: 14.1[another period] million)",
    "Profit: 52[=] million (previous year: 49[another period] million)",
    "Costs were 30[=] million (down from 33[superseded] million).",
    "The campaign cost 14[=] million, twice the 7[a comparison] million spent before.",
    "The fund holds 90[=] million, more than the 60[a comparison] million of last spring.",
    "The board raised its goal to 70[=] tonnes, from 65[superseded] tonnes.",
    "A year earlier, the figure was 512[another period].",
    "Donors gave 5[=] million from 300[=] towns.",
    "The village used to have 900[superseded] residents.",
    "Output was revised from 41[superseded] to 44[=] tonnes.",
];

/// The sentence without its marks, and each value's last byte with its standing.
fn unmarked(marked: &str) -> (String, Vec<(usize, String)>) {
    let mut text = String::new();
    let mut values = Vec::new();
    let mut rest = marked;
    while let Some((before, behind)) = rest.split_once('[') {
        let (mark, behind) = behind.split_once(']').unwrap_or((behind, ""));
        text.push_str(before);
        values.push((text.len(), mark.to_owned()));
        rest = behind;
    }
    text.push_str(rest);
    (text, values)
}

fn standing_at(text: &str, end: usize) -> String {
    let document = plain("x.txt", text.to_owned(), None);
    let extraction = extract(&document);
    let within = |finding: &&factcheck::extract::finding::Finding| {
        finding.value.shape() != "words" && (finding.span.range()).contains(&(end - 1))
    };
    match extraction.findings.iter().find(within).map(|finding| finding.standing) {
        None => "nothing found".to_owned(),
        Some(Standing::Asserted) => "=".to_owned(),
        Some(Standing::Announced) => "announced".to_owned(),
        Some(Standing::Unsettled(why)) => why.to_owned(),
    }
}

#[test]
fn every_value_has_the_standing_that_its_sentence_gives_it() {
    let mut wrong = Vec::new();
    for marked in SENTENCES {
        let (text, values) = unmarked(marked);
        for (end, expected) in values {
            let found = standing_at(&text, end);
            if found != expected {
                wrong.push(format!("{marked}\n    …{}: {found}", &text[..end]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
