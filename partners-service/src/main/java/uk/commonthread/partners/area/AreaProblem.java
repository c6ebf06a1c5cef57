package uk.commonthread.partners.area;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of recording an area. */
enum AreaProblem implements ProblemType {
    CODE_TAKEN("area-code-taken", 409, "Another area has this code on some of these days");

    private final String slug;
    private final int status;
    private final String title;

    AreaProblem(String slug, int status, String title) {
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
