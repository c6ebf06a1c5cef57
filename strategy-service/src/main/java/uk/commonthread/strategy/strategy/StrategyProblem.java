package uk.commonthread.strategy.strategy;

import uk.commonthread.kit.problem.ProblemType;

enum StrategyProblem implements ProblemType {
    TOO_MANY_SECTIONS("too-many-sections", 409, "The strategy has as many sections as it may have");

    private final String slug;
    private final int status;
    private final String title;

    StrategyProblem(String slug, int status, String title) {
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
