package uk.commonthread.partners.registry.area;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of recording an area. */
enum AreaProblem implements ProblemType {
    CODE_TAKEN("area-code-taken", 409, "Another area has this code on some of these days");

    private final Definition definition;

    AreaProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
