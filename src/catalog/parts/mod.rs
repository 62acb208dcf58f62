//! Readers that kinds share.

pub mod compound;
pub mod currency;
pub mod currency_signs;
pub mod cursor;
pub mod designation;
mod digits;
mod fractions;
pub mod guard;
pub mod hedge;
pub mod homonym;
pub mod measure;
pub mod noun;
pub mod number_words;
pub mod numeral;
pub mod ordinal_words;
pub mod quantity;
pub mod range;
pub mod roles;
pub mod scale;
pub mod small_words;
pub mod time_fraction;
pub mod time_length;
pub mod time_unit;
pub mod vague;
pub mod when;
pub mod word_lists;
