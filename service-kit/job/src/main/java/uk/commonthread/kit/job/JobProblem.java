package uk.commonthread.kit.job;

import uk.commonthread.kit.problem.ProblemType;

/** What can go wrong with who follows a job. */
enum JobProblem implements ProblemType {
    @Answers(status = 409, title = "It has made no file")
    JOB_WITHOUT_RESULT,

    @Answers(status = 409, title = "Too much of yours is still to do")
    TOO_MANY_JOBS,

    @Answers(status = 409, title = "As much of yours is kept as may be")
    TOO_MUCH_KEPT,

    @Answers(status = 409, title = "You follow as many jobs as may be")
    TOO_MANY_FOLLOWED
}
