package uk.commonthread.partners.dated.succession;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of saying what followed. */
enum SuccessionProblem implements ProblemType {
    NOT_ENDED("not-ended", 409, "It has no last day");

    private final Definition definition;

    SuccessionProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
