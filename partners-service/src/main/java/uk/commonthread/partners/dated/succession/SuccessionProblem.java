package uk.commonthread.partners.dated.succession;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of saying what followed. */
enum SuccessionProblem implements ProblemType {
    @Answers(status = 409, title = "It has no last day")
    NOT_ENDED
}
