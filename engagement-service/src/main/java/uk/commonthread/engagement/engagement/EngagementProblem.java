package uk.commonthread.engagement.engagement;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with an engagement in its present state. */
public enum EngagementProblem implements ProblemType {
    NOT_DRAFT("engagement-not-draft", "This engagement was opened, so it cannot be changed"),
    NOT_OPEN("engagement-not-open", "This engagement is not open"),
    PERIOD_OVER("engagement-period-over", "The closing time of this engagement has passed");

    private final String slug;
    private final String title;

    EngagementProblem(String slug, String title) {
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
