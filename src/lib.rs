//! `factcheck` is a test harness for the facts in a text.
//!
//! The modules are listed in the order in which data flows; each imports only from those above it. The whole way,
//! from a claim and an article to a verdict with its evidence:
//!
//! ```
//! use factcheck::base::verdict::Verdict;
//! use factcheck::claim::load::load_text;
//! use factcheck::document::read::plain;
//! use factcheck::extract::extract;
//! use factcheck::ground::candidate::Source;
//! use factcheck::judge::decide::judge;
//!
//! let loaded = load_text("engineers = 40\nbridge cost < $4 million\n");
//! assert!(loaded.problems.is_empty());
//!
//! let text = "The city hired more than 40 engineers. The bridge cost $3 million.";
//! let document = plain("bridge.txt", text.to_owned(), None);
//! let extraction = extract(&document);
//! let sources = [Source { name: None, document, extraction }];
//!
//! let judged: Vec<_> = loaded
//!     .program
//!     .claims
//!     .iter()
//!     .map(|claim| judge(claim, &sources, &loaded.program.aliases))
//!     .collect();
//! assert_eq!(judged[0].verdict, Verdict::Refuted);
//! assert_eq!(judged[0].reason, "text: (40, ∞) · claim: = 40 · disjoint");
//! assert_eq!(judged[0].evidence[0].span.text(text), "more than 40 engineers");
//! assert_eq!(judged[1].verdict, Verdict::Supported);
//! ```

pub mod base;
pub mod catalog;
pub mod claim;
pub mod document;
pub mod extract;
pub mod ground;
pub mod judge;
pub mod record;
pub mod report;
pub mod run;
