package uk.commonthread.strategy.document.strategy;

import uk.commonthread.kit.problem.ProblemType;

enum StrategyProblem implements ProblemType {
    @Answers(status = 409, title = "The strategy has as many sections as it may have")
    TOO_MANY_SECTIONS
}
