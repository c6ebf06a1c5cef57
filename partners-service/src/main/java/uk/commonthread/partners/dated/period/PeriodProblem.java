package uk.commonthread.partners.dated.period;

import uk.commonthread.kit.problem.ProblemType;

/** What can be wrong with ending something. */
enum PeriodProblem implements ProblemType {
    @Answers(status = 409, title = "It has ended already")
    ALREADY_ENDED,

    @Answers(status = 409, title = "A part of it begins after that day")
    BEGINS_LATER
}
