//! Lists come in; whether they hold an item, and whether they are the same set, goes out.

use super::quantity::{Listing, Quantity};
use crate::base::interval::Relation;

/// Whether two items are one.
pub type Same<'s> = dyn FnMut(&Quantity, &Quantity) -> Relation + 's;

/// Both hold: within where both are, disjoint where one is.
#[must_use]
pub const fn both(one: Relation, other: Relation) -> Relation {
    match (one, other) {
        (Relation::Disjoint, _) | (_, Relation::Disjoint) => Relation::Disjoint,
        (Relation::Within, Relation::Within) => Relation::Within,
        _ => Relation::Overlapping,
    }
}

/// Whether the list holds the item. From an open list nothing is absent.
pub fn holds(list: &Listing, item: &Quantity, same: &mut Same<'_>) -> Relation {
    let mut found = if list.closed { Relation::Disjoint } else { Relation::Overlapping };
    for own in &list.items {
        match same(own, item) {
            Relation::Within => return Relation::Within,
            Relation::Overlapping => found = Relation::Overlapping,
            Relation::Disjoint => {}
        }
    }
    found
}

/// Whether the list holds all items of the other.
pub fn holds_all(list: &Listing, items: &[Quantity], same: &mut Same<'_>) -> Relation {
    items.iter().fold(Relation::Within, |all, item| both(all, holds(list, item, same)))
}

/// Whether both lists have the same items, order and repetition aside.
pub fn equal(one: &Listing, other: &Listing, same: &mut Same<'_>) -> Relation {
    let there = holds_all(one, &other.items, same);
    let back = holds_all(other, &one.items, &mut |own, item| same(item, own));
    match both(there, back) {
        Relation::Within if !(one.closed && other.closed) => Relation::Overlapping,
        relation => relation,
    }
}
