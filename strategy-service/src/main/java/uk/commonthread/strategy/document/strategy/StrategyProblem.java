package uk.commonthread.strategy.document.strategy;

import uk.commonthread.kit.problem.ProblemType;

enum StrategyProblem implements ProblemType {
    TOO_MANY_SECTIONS("too-many-sections", 409, "The strategy has as many sections as it may have");

    private final Definition definition;

    StrategyProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
