//! A claim file comes in; its sources are read and its claims judged.

use super::discover::Target;
use super::sources::{Trouble, sources};
use crate::claim::ast::{Program, SourceFile};
use crate::claim::load::load;
use crate::claim::loader::{LoadError, Loader};
use crate::ground::candidate::Source;
use crate::judge::decide::judge;
use crate::judge::judgement::Judgement;

/// A claim file that was checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Its claims.
    pub program: Program,
    /// Its sources.
    pub sources: Vec<Source>,
    /// The judgement of every claim, in order.
    pub judgements: Vec<Judgement>,
}

/// A claim file that was not.
#[derive(Clone, Debug, Default)]
pub struct Unchecked {
    /// What was read of it and of what it includes, for the places of its problems.
    pub files: Vec<SourceFile>,
    /// What stood in the way.
    pub trouble: Trouble,
}

/// Reads a claim file and its sources and judges every claim.
///
/// # Errors
/// Where the file or one of its sources is wrong or cannot be read.
pub fn check(target: &Target) -> Result<Checked, Unchecked> {
    let (program, sources) = prepared(target)?;
    let judgements = judged(&program, &sources);
    Ok(Checked { program, sources, judgements })
}

/// The program of a claim file with its sources, all problems of both in one go.
fn prepared(target: &Target) -> Result<(Program, Vec<Source>), Unchecked> {
    let project = &target.project;
    if let Err(LoadError::Refused(why)) = project.read(&target.name) {
        let errors = vec![format!("{} cannot be read: {why}", target.name)];
        return Err(Unchecked { files: Vec::new(), trouble: Trouble { problems: Vec::new(), errors } });
    }
    let loaded = load(&target.name, project);
    let (program, mut problems) = (loaded.program, loaded.problems);
    match sources(project, &program) {
        Ok(sources) if problems.is_empty() => Ok((program, sources)),
        Ok(_) => {
            let trouble = Trouble { problems, errors: Vec::new() };
            Err(Unchecked { files: program.files, trouble })
        }
        Err(trouble) => {
            // A file that could not be read through may name its source where it could not.
            let whole = problems.is_empty();
            problems.extend(trouble.problems.into_iter().filter(|new| whole || !new.span.is_empty()));
            let trouble = Trouble { problems, errors: trouble.errors };
            Err(Unchecked { files: program.files, trouble })
        }
    }
}

/// The judgement of every claim, in order.
#[must_use]
pub fn judged(program: &Program, sources: &[Source]) -> Vec<Judgement> {
    program.claims.iter().map(|claim| judge(claim, sources, &program.aliases)).collect()
}
