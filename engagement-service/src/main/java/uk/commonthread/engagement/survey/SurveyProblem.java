package uk.commonthread.engagement.survey;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with a survey in its present state. */
enum SurveyProblem implements ProblemType {
    FROZEN("survey-frozen", "This survey was frozen when its engagement opened"),
    NO_QUESTIONS("survey-has-no-questions", "An engagement opens with a survey that has at least one question"),
    ALREADY_THERE("engagement-has-survey", "This engagement has a survey already");

    private final String slug;
    private final String title;

    SurveyProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
