package uk.commonthread.engagement.survey.survey;

/** Whether the questions may still change. */
enum SurveyStatus {
    DRAFT,
    FROZEN
}
