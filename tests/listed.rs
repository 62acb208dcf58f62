//! What is listed, and whether that is all: a text and claims about its lists, and the verdicts.

mod verdicts;

use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Silent, Supported};
use verdicts::check;

#[test]
fn an_alliance_has_its_name_and_its_members() {
    for text in [
        "The CSTO, an alliance of Russia, Armenia and Belarus, met on Monday.",
        "The CSTO (Armenia, Belarus and Russia) met on Monday.",
        "The CSTO consists of Armenia, Belarus and Russia.",
        "The CSTO is made up of Armenia, Belarus and Russia.",
    ] {
        check(
            text,
            &[
                ("CSTO members = { Armenia, Belarus, Russia }", Supported),
                ("members of the CSTO contains Belarus", Supported),
                ("size(CSTO members) = 3", Supported),
                ("CSTO members contains Georgia", Refuted),
                ("NATO members contains Russia", Silent),
            ],
        );
    }
    check("The G7 (Canada, France and five others) met.", &[("G7 members contains France", Supported)]);
}

#[test]
fn a_linking_verb_lists_all_and_including_some() {
    for text in [
        "The donors are Canada, Norway and Japan.",
        "The donors were: Canada, Norway and Japan.",
        "The donors: Canada; Norway; Japan.",
        "The donors — Canada, Norway and Japan — met.",
        "The three donors are Canada (12), Norway (7) and Japan.",
        "None of the donors — Canada, Norway and Japan — paid.",
    ] {
        check(
            text,
            &[
                ("donors = { Canada, Norway, Japan }", Supported),
                ("size(donors) = 3", Supported),
                ("donors contains Sweden", Refuted),
            ],
        );
    }
    for text in [
        "The donors include Canada, Norway and Japan.",
        "Among the donors are Canada, Norway and Japan.",
        "Donors included Canada, Norway and Japan.",
        "The donors, which include Canada, Norway and Japan, met.",
    ] {
        check(
            text,
            &[
                ("donors contains Norway", Supported),
                ("donors contains Sweden", Inconclusive),
                ("size(donors) = 3", Inconclusive),
                ("size(donors) >= 3", Supported),
            ],
        );
    }
}

#[test]
fn what_is_said_behind_a_row_is_of_all_in_it() {
    check(
        "Malta, Cyprus and Greece are members of the Blue Sea Pact.",
        &[
            ("Blue Sea Pact members contains Malta", Supported),
            ("Blue Sea Pact members contains Spain", Inconclusive),
        ],
    );
    check(
        "Peru, Chile and Bolivia signed the accord in Lima. Ecuador refused.",
        &[("signatories contains Peru", Supported), ("signatories contains Ecuador", Inconclusive)],
    );
    check(
        "The accord was signed by Peru, Chile and Bolivia in Lima.",
        &[("signatories = { Peru, Chile, Bolivia }", Supported), ("signatories contains Ecuador", Refuted)],
    );
}

#[test]
fn former_members_and_those_who_are_none_are_not_listed() {
    for text in [
        "The former members were Ada Moss, Ben Rode and Cleo Roth.",
        "Ada Moss, Ben Rode and Cleo Roth are former members of the board.",
        "Ada Moss, Ben Rode and Cleo Roth are not members of the board.",
        "Ada Moss, Ben Rode and Cleo Roth want to be members of the board.",
    ] {
        check(text, &[("members contains Ada Moss", Silent)]);
    }
    check("The boats are slow, old and rusty.", &[("members contains slow", Silent)]);
}

#[test]
fn items_are_names_whatever_is_told_of_them() {
    for text in [
        "The finalists were Ada Moss of Norway, Ben Rode of Peru and Cleo Roth of Chile.",
        "The finalists were Ada Moss, 34, Ben Rode, 41, and Cleo Roth, 29.",
        "The finalists are Ada Moss (Norway), Ben Rode (Peru) and Cleo Roth (Chile).",
        "The finalists: Ada Moss, a baker; Ben Rode; and Cleo Roth.",
        "He met the finalists Ada Moss, Ben Rode and Cleo Roth.",
        "The finalists, Ada Moss, Ben Rode and Cleo Roth, bowed.",
    ] {
        check(
            text,
            &[
                ("finalists = { Ada Moss, Ben Rode, Cleo Roth }", Supported),
                ("finalists contains Moss", Supported),
                ("finalists contains Dan Ott", Refuted),
                ("finalists contains Norway", Refuted),
            ],
        );
    }
}

#[test]
fn lines_under_a_heading_or_a_lead_are_items() {
    for text in [
        "The vote is over.\n\nTHE WINNERS\nAda Moss\nBen Rode\nCleo Roth\n\nIt was close.",
        "The vote is over.\n\nWinners:\n- Ada Moss\n- Ben Rode\n- Cleo Roth\n",
        "The vote is over.\n\nThe following winners get a cup:\n\n1. Ada Moss\n2. Ben Rode\n3. Cleo Roth\n",
        "The winners of the vote:\nAda Moss\nBen Rode\nCleo Roth\n",
    ] {
        check(
            text,
            &[
                ("winners = { Ada Moss, Ben Rode, Cleo Roth }", Supported),
                ("size(winners) = 3", Supported),
                ("winners contains Dan Ott", Refuted),
            ],
        );
    }
    check(
        "Our services:\nTree care\nHedge trimming\n\nCall us.",
        &[("services = { Tree care, Hedge trimming }", Supported)],
    );
    check(
        "Dear Ann,\nThank you.\nBest wishes\nEva Kern",
        &[("wishes contains Eva Kern", Silent), ("size(wishes) = 1", Silent)],
    );
}

#[test]
fn names_behind_a_plural_are_its_members() {
    check(
        "She is survived by her husband, Paul, and her children Max, Leo and Mia.",
        &[
            ("children = { Max, Leo, Mia }", Supported),
            ("children contains Paul", Refuted),
            ("husband = \"Paul\"", Supported),
        ],
    );
    check(
        "The states Malta, Cyprus and Greece voted no, and members Italy and Spain stayed away.",
        &[("states contains Cyprus", Supported), ("members contains Malta", Inconclusive)],
    );
}

#[test]
fn those_left_out_are_not_listed() {
    for text in [
        "Members excluding Malta, Cyprus and Greece met.",
        "Non-members such as Malta, Cyprus and Greece met.",
        "All members except Malta, Cyprus and Greece met.",
        "Malta, Cyprus and Greece have not signed with the members.",
    ] {
        check(text, &[("members contains Malta", Silent)]);
    }
}
