package uk.commonthread.kit.event;

import uk.commonthread.kit.problem.ProblemType;

/** What can go wrong for who follows the changes. */
enum ChangesProblem implements ProblemType {
    @Answers(status = 410, title = "These changes are not kept any more")
    CHANGES_EXPIRED
}
