package uk.commonthread.engagement.survey.survey;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with a survey in its present state. */
enum SurveyProblem implements ProblemType {
    FROZEN("survey-frozen", "This survey was frozen when its engagement opened"),
    NO_QUESTIONS("survey-has-no-questions", "An engagement opens with a survey that has at least one question"),
    ALREADY_THERE("engagement-has-survey", "This engagement has a survey already");

    private final Definition definition;

    SurveyProblem(String slug, String title) {
        definition = new Definition(slug, 409, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
