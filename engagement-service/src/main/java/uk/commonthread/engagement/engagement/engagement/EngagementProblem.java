package uk.commonthread.engagement.engagement.engagement;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with an engagement in its present state. */
public enum EngagementProblem implements ProblemType {
    NOT_DRAFT("engagement-not-draft", "This engagement was opened, so it cannot be changed"),
    NOT_OPEN("engagement-not-open", "This engagement is not open"),
    PERIOD_OVER("engagement-period-over", "The closing time of this engagement has passed");

    private final Definition definition;

    EngagementProblem(String slug, String title) {
        definition = new Definition(slug, 409, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
