package uk.commonthread.partners.succession;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of saying what followed. */
enum SuccessionProblem implements ProblemType {
    NOT_ENDED("not-ended", 409, "It has no last day");

    private final String slug;
    private final int status;
    private final String title;

    SuccessionProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
