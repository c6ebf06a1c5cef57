package uk.commonthread.engagement.survey.response;

import uk.commonthread.kit.problem.ProblemType;

/** Why answers are not taken, though they are well formed. */
enum ResponseProblem implements ProblemType {
    SURVEY_CHANGED("survey-changed", "The survey is not the one that was answered");

    private final Definition definition;

    ResponseProblem(String slug, String title) {
        definition = new Definition(slug, 409, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
