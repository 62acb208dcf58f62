//! A document comes in; everything found in it goes out. Nothing here knows what a claim expects.

pub mod appositions;
pub mod attach;
pub mod bases;
pub mod bearers;
pub mod causes;
pub mod chambers;
pub mod change;
pub mod clauses;
pub mod comparing;
pub mod comparisons;
pub mod complement;
pub mod conditions;
pub mod contests;
pub mod coordination;
pub mod course;
pub mod day_order;
pub mod deeds;
pub mod denials;
pub mod discourse;
pub mod doubting;
pub mod draft;
pub mod extents;
pub mod find;
pub mod finding;
pub mod gapping;
pub mod govern;
pub mod identities;
pub mod item_blocks;
pub mod lasting;
pub mod layout;
pub mod list_labels;
pub mod list_verbs;
pub mod lists;
pub mod lives;
pub mod mention;
pub mod moments;
pub mod names;
pub mod offices;
pub mod openers;
pub mod partitives;
pub mod phrase;
pub mod plans;
pub mod predicates;
pub mod pronouns;
pub mod quotations;
pub mod quotes;
pub mod ranges;
pub mod reach;
pub mod roles;
pub mod runs;
pub mod settings;
pub mod sharing;
pub mod signatures;
pub mod spans;
pub mod speakers;
pub mod standing;
pub mod tense;
pub mod tenses;
pub mod title;
pub mod triggers;
pub mod triggers_of_doubt;
pub mod unsaid;
pub mod verbs;
pub mod view;
pub mod wording;
pub mod words;
pub mod years;

use crate::document::model::Document;
use draft::{Draft, Step};
use finding::Extraction;

/// Every step from a document to its findings, in order. Each reads what the steps before it left:
/// clauses first, for a date's year hangs on the tense of its clause; ranges before names and lists, which leave
/// values whole; names before roles, lists and quotations, which are somebody's or of somebody; standing and
/// labels last, for they are given to whatever was composed.
pub const STEPS: &[Step] = &[
    Step { name: "clauses", run: clauses::mark },
    Step { name: "find", run: find::find },
    Step { name: "order of days", run: day_order::settle },
    Step { name: "years", run: years::resolve },
    Step { name: "lives", run: lives::mark },
    Step { name: "spans", run: spans::join },
    Step { name: "ranges", run: ranges::ranges },
    Step { name: "names", run: names::names },
    Step { name: "roles", run: roles::roles },
    Step { name: "causes", run: causes::causes },
    Step { name: "lists", run: lists::lists },
    Step { name: "quotations", run: quotations::quotations },
    Step { name: "title", run: title::title },
    Step { name: "standing", run: standing::mark },
    Step { name: "attach", run: attach::attach },
];

/// Everything that is found in a document.
#[must_use]
pub fn extract(document: &Document) -> Extraction {
    let mut draft = Draft::new(document);
    for step in STEPS {
        (step.run)(&mut draft);
    }
    draft.finish()
}
