package uk.commonthread.engagement.survey.response;

import uk.commonthread.kit.problem.ProblemType;

/** Why answers are not taken, though they are well formed. */
enum ResponseProblem implements ProblemType {
    @Answers(status = 409, title = "The survey is not the one that was answered")
    SURVEY_CHANGED
}
