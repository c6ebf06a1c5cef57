package uk.commonthread.engagement.response;

import uk.commonthread.kit.problem.ProblemType;

/** Why answers are not taken, though they are well formed. */
enum ResponseProblem implements ProblemType {
    SURVEY_CHANGED("survey-changed", "The survey is not the one that was answered");

    private final String slug;
    private final String title;

    ResponseProblem(String slug, String title) {
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
