package uk.commonthread.partners.dated.period;

import uk.commonthread.kit.problem.ProblemType;

/** What can be wrong with ending something. */
enum PeriodProblem implements ProblemType {
    ALREADY_ENDED("already-ended", 409, "It has ended already"),
    BEGINS_LATER("begins-later", 409, "A part of it begins after that day");

    private final Definition definition;

    PeriodProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
