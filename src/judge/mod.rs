//! Claims and candidates come in; verdicts with their evidence go out.

pub mod decide;
pub mod judgement;
