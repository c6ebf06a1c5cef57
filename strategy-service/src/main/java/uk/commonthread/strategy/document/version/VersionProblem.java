package uk.commonthread.strategy.document.version;

import uk.commonthread.kit.problem.ProblemType;

enum VersionProblem implements ProblemType {
    @Answers(status = 409, title = "The strategy has no section yet")
    NOTHING_TO_FREEZE,

    @Answers(status = 409, title = "This version is published already")
    VERSION_ALREADY_PUBLISHED,

    @Answers(status = 409, title = "A later version is published already")
    LATER_VERSION_PUBLISHED,

    @Answers(status = 409, title = "The strategy has other partnerships now")
    PARTNERSHIPS_HAVE_CHANGED
}
