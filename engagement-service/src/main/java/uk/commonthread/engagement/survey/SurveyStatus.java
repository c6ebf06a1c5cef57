package uk.commonthread.engagement.survey;

/** Whether the questions may still change. */
enum SurveyStatus {
    DRAFT,
    FROZEN
}
