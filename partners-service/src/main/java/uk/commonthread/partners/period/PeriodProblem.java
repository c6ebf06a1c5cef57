package uk.commonthread.partners.period;

import uk.commonthread.kit.problem.ProblemType;

/** What can be wrong with ending something. */
enum PeriodProblem implements ProblemType {
    ALREADY_ENDED("already-ended", 409, "It has ended already"),
    BEGINS_LATER("begins-later", 409, "A part of it begins after that day");

    private final String slug;
    private final int status;
    private final String title;

    PeriodProblem(String slug, int status, String title) {
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
