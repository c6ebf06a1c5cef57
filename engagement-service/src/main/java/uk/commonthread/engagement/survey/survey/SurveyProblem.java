package uk.commonthread.engagement.survey.survey;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with a survey in its present state. */
enum SurveyProblem implements ProblemType {
    @Answers(status = 409, title = "This survey was frozen when its engagement opened")
    SURVEY_FROZEN,

    @Answers(status = 409, title = "An engagement opens with a survey that has at least one question")
    SURVEY_HAS_NO_QUESTIONS,

    @Answers(status = 409, title = "This engagement has a survey already")
    ENGAGEMENT_HAS_SURVEY
}
