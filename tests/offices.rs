//! Offices that are given, held and lost, and the countries that they are of: a text and a claim, and the verdict.

mod verdicts;

use factcheck::base::verdict::Verdict::{self, Refuted, Silent, Supported};
use verdicts::check;

#[test]
fn an_adjective_names_its_country_and_no_other() {
    let text = "Kazakh President Daulet Sarin met German Chancellor Ute Brandt. President of France Luc Armand stayed at \
                home, and the U.S. Ambassador, Carl Nyman, left early.";
    check(
        text,
        &[
            ("president of Kazakhstan = \"Daulet Sarin\"", Supported),
            ("president of Kazakhstan = \"Nurlan Sarin\"", Refuted),
            ("president of Kyrgyzstan = \"Daulet Sarin\"", Silent),
            ("chancellor of Germany = \"Ute Brandt\"", Supported),
            ("French president = \"Luc Armand\"", Supported),
            ("president of France = \"Ute Brandt\"", Refuted),
            ("French chancellor = \"Ute Brandt\"", Silent),
            ("ambassador of the United States = \"Carl Nyman\"", Supported),
            ("American ambassador = \"Carl Nyman\"", Supported),
        ],
    );
}

#[test]
fn verbs_give_an_office() {
    for text in [
        "Ivo Lanz was elected mayor of Harsfeld on Sunday.",
        "Ivo Lanz has been re-elected mayor of Harsfeld.",
        "Ivo Lanz, elected mayor of Harsfeld last week, spoke.",
        "Ivo Lanz was sworn in as mayor of Harsfeld on Tuesday.",
        "Ivo Lanz took over as mayor of Harsfeld in May.",
        "Ivo Lanz succeeded Paul Ferro as mayor of Harsfeld.",
        "Paul Ferro was succeeded as mayor of Harsfeld by Ivo Lanz.",
        "Ivo Lanz, who serves as mayor of Harsfeld, spoke.",
        "The council elected Ivo Lanz mayor of Harsfeld.",
        "The council named Ivo Lanz as mayor of Harsfeld.",
        "The mayor of Harsfeld is Ivo Lanz.",
        "Mayor of Harsfeld Ivo Lanz spoke.",
        "Mayor: Ivo Lanz, Harsfeld",
    ] {
        check(text, &[("mayor = \"Ivo Lanz\"", Supported), ("mayor = \"Eva Lanz\"", Refuted)]);
    }
}

#[test]
fn what_is_only_wished_or_denied_gives_none() {
    for text in [
        "Ivo Lanz was not elected mayor of Harsfeld.",
        "Ivo Lanz was nearly elected mayor of Harsfeld.",
        "Ivo Lanz may be elected mayor of Harsfeld.",
        "Ivo Lanz wants to become mayor of Harsfeld.",
        "Ivo Lanz, a candidate for mayor of Harsfeld, spoke.",
        "Ivo Lanz is no longer mayor of Harsfeld.",
        "Ivo Lanz, an aide to the mayor of Harsfeld, spoke.",
    ] {
        check(text, &[("mayor = \"Ivo Lanz\"", Silent)]);
    }
}

#[test]
fn former_deputy_and_acting_holders_do_not_hold_it() {
    for text in [
        "Former mayor Ivo Lanz spoke.",
        "Ivo Lanz, a former mayor of Harsfeld, spoke.",
        "The contract was signed by then-mayor Ivo Lanz.",
        "Then-mayor Ivo Lanz signed the contract.",
        "Deputy mayor Ivo Lanz spoke.",
        "Acting mayor Ivo Lanz spoke.",
        "Ivo Lanz stepped down as mayor of Harsfeld on Friday.",
        "Ivo Lanz resigned as mayor of Harsfeld.",
        "Ivo Lanz was ousted as mayor of Harsfeld.",
        "The council sacked Ivo Lanz as mayor of Harsfeld.",
    ] {
        check(text, &[("mayor = \"Ivo Lanz\"", Silent), ("mayor = \"Eva Kern\"", Silent)]);
    }
    check("Former mayor Ivo Lanz spoke.", &[("former mayor = \"Ivo Lanz\"", Supported)]);
    check(
        "Ivo Lanz resigned as chair of the board. Eva Kern took over as chair.",
        &[("chair = \"Eva Kern\"", Supported), ("chair = \"Ivo Lanz\"", Refuted)],
    );
}

#[test]
fn two_roles_are_one_persons_and_one_role_may_be_two_peoples() {
    check(
        "The colonel and the head of the unit, Jan Roe, told reporters that the road was open.",
        &[("colonel = \"Jan Roe\"", Supported), ("head of the unit = \"Jan Roe\"", Supported)],
    );
    check(
        "The mayor and the head of the unit, Jan Roe, walked on.",
        &[("mayor = \"Jan Roe\"", Silent), ("head of the unit = \"Jan Roe\"", Supported)],
    );
    check(
        "Ministers Eva Kern and Ida Brun met.",
        &[("minister = \"Ida Brun\"", Supported), ("minister = \"Olga Brun\"", Refuted)],
    );
    check(
        "The club was founded in 1998 by Ruth Mehl and Ida Brun.",
        &[
            ("founder = \"Ida Brun\"", Supported),
            ("founder = \"Eva Kern\"", Refuted),
            ("founder != \"Ida Brun\"", Refuted),
            ("founder != \"Eva Kern\"", Supported),
        ],
    );
}

#[test]
fn a_role_is_of_what_it_is_told_of() {
    check(
        "Vera Stohl, who heads the agency, resigned. Ann Bolt, founder of Helix, and Marta Quist, who founded the shelter, \
         stayed.",
        &[
            ("head of the agency = \"Vera Stohl\"", Supported),
            ("agency head = \"Vera Stohl\"", Supported),
            ("head of the shelter = \"Vera Stohl\"", Silent),
            ("founder of the shelter = \"Marta Quist\"", Supported),
            ("founder of Helix = \"Marta Quist\"", Refuted),
            ("founder = \"Marta Quist\"", Verdict::Conflicting),
            ("founder = \"Ann Bolt\"", Verdict::Conflicting),
        ],
    );
    check(
        "Jan Pohl, director of the Water Board, disagreed. Mia Lund, director of the zoo, said nothing.",
        &[
            ("director = \"Jan Pohl\"", Verdict::Conflicting),
            ("director of the zoo = \"Mia Lund\"", Supported),
            ("director of the zoo = \"Jan Pohl\"", Refuted),
            ("director = \"Eva Kern\"", Refuted),
        ],
    );
}

#[test]
fn somebody_is_named_or_identified_as_what_stands_before() {
    for text in [
        "Police named the victim as Kay Orton, 33.",
        "The victim was identified as Kay Orton.",
        "The victim, named by police as Kay Orton, was a baker.",
        "The victim was Kay Orton.",
    ] {
        check(text, &[("victim = \"Kay Orton\"", Supported), ("victim = \"Kay Norton\"", Refuted)]);
    }
    check("The victim was not identified as Kay Orton.", &[("victim = \"Kay Orton\"", Silent)]);
}

#[test]
fn kin_and_those_to_be_replaced_do_not_hold_it() {
    check("The museum was founded by Ole Dahl's grandfather.", &[("founder = \"Ole Dahl\"", Silent)]);
    check(
        "Ole Dahl, who will replace Eva Roos as director, starts in May.",
        &[("director = \"Ole Dahl\"", Supported), ("director = \"Eva Roos\"", Refuted)],
    );
    check("Ole Dahl was chosen to replace Eva Roos as director.", &[("director = \"Eva Roos\"", Silent)]);
    check(
        "Ole Dahl said Eva Roos is the mayor.",
        &[("mayor = \"Eva Roos\"", Supported), ("mayor = \"Ole Dahl\"", Refuted)],
    );
}
