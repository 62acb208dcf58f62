//! Who somebody is, who spoke, and who is listed: a text and a claim, and the verdict.

mod verdicts;

use factcheck::base::verdict::Verdict::{Inconclusive, Refuted, Silent, Supported};
use verdicts::check;

#[test]
fn a_pronoun_speaks_for_whom_it_can_mean() {
    check(
        "Mayor Ana Duarte opened the hall. Tom Reed, a baker, left the square early. “We did all of this together,” \
         she told the crowd. “It was never worth the money,” he said.",
        &[
            ("\"We did all of this together\" said by Ana Duarte", Supported),
            ("\"We did all of this together\" said by Tom Reed", Refuted),
            ("\"It was never worth the money\" said by Tom Reed", Supported),
        ],
    );
}

#[test]
fn a_pronoun_that_may_mean_two_people_speaks_for_nobody() {
    check(
        "Quill Ambry, a judge, met Sorrel Tane, a baker, at the gate. “Nobody told us about the flood,” he said.",
        &[
            ("\"Nobody told us about the flood\" said by Quill Ambry", Inconclusive),
            ("\"Nobody told us about the flood\" said by Sorrel Tane", Inconclusive),
        ],
    );
    check(
        "Ana Duarte opened the hall.\n\nThe caretaker was in tears. “Nobody told us about the flood,” she said.",
        &[("\"Nobody told us about the flood\" said by Ana Duarte", Inconclusive)],
    );
}

#[test]
fn a_surname_alone_may_speak_in_a_paragraph_of_its_own() {
    check(
        "Mayor Ilse Holt won again.\n\nThe list of Oran Wick came second.\n\nWick conceded at midnight. “The town has \
         made its choice,” he told a half-empty hall.",
        &[
            ("\"The town has made its choice\" said by Oran Wick", Supported),
            ("\"The town has made its choice\" said by Ilse Holt", Refuted),
        ],
    );
}

#[test]
fn what_somebody_denies_saying_is_not_said() {
    check(
        "In May Ana Duarte called it “a gift to the whole town”. Tom Reed denied saying “the market is a waste of \
         stones”.",
        &[
            ("\"a gift to the whole town\" said by Ana Duarte", Supported),
            ("\"the market is a waste of stones\" said by Ana Duarte", Inconclusive),
            ("\"the market is a waste of stones\" said by Tom Reed", Inconclusive),
        ],
    );
}

#[test]
fn a_shared_surname_needs_a_form_of_address() {
    check(
        "Vera Lund wrote the report and Otto Lund printed it. Mrs. Lund said: “It took us nine long years.”\n\nLund \
         added: “We would do it all again.”",
        &[
            ("\"It took us nine long years\" said by Vera Lund", Supported),
            ("\"It took us nine long years\" said by Otto Lund", Refuted),
            ("\"We would do it all again\" said by Eva Kern", Refuted),
        ],
    );
}

#[test]
fn roles_stand_behind_linking_verbs_and_in_signatures() {
    check(
        "Callum Moss is chief executive of Lorn Water. Nora Lind became chair in 2019. Piet Vos, who heads the \
         workshop, is still its lead designer. The yard's new architect will be Rohan Beck.\n\nSelma Kraft\nGeneral \
         Secretary\n\nOle Berg, Chief Financial Officer\n",
        &[
            ("chief executive = \"Callum Moss\"", Supported),
            ("chair = \"Nora Lind\"", Supported),
            ("head of workshop = \"Nora Lind\"", Silent),
            ("lead designer = \"Piet Vos\"", Supported),
            ("architect = \"Rohan Beck\"", Supported),
            ("general secretary = \"Selma Kraft\"", Supported),
            ("chief financial officer = \"Ole Berg\"", Supported),
        ],
    );
    check("Mayor of Lindau Petra Sommer said no.", &[("mayor of Lindau = \"Petra Sommer\"", Supported)]);
}

#[test]
fn deeds_make_founders_and_owners() {
    check("The club was founded in 1998 by Ruth Mehl and Ida Brun.", &[("founder = \"Eva Kern\"", Refuted)]);
    check("Oskar Lind, the smith who founded Nordlys, died.", &[("founder = \"Oskar Lind\"", Supported)]);
    check("Oskar Lind found Nordlys on the map.", &[("founder = \"Oskar Lind\"", Silent)]);
}

#[test]
fn names_behind_their_plural_or_label_are_a_list() {
    check(
        "He leaves two daughters, Mira and Esther, and a brother, Leo Vance.\n\nLanguages spoken: Danish, Welsh\n",
        &[
            ("daughters = { Esther, Mira }", Supported),
            ("brother = \"Leo Vance\"", Supported),
            ("languages = { Danish, Welsh }", Supported),
            ("languages contains Dutch", Refuted),
        ],
    );
}

#[test]
fn a_surname_that_two_people_bear_names_neither() {
    check(
        "Ann Ray and Tom Ray run the mill. Director Ray opened the gates.",
        &[("director = \"Tom Ray\"", Inconclusive), ("director = \"Eva Kern\"", Inconclusive)],
    );
    check(
        "Director Ann Ray and her brother Tom Ray run the mill. Director Ray opened the gates.",
        &[("director = \"Ann Ray\"", Supported), ("director = \"Tom Ray\"", Refuted)],
    );
}
