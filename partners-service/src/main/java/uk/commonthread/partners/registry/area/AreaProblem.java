package uk.commonthread.partners.registry.area;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of recording an area. */
enum AreaProblem implements ProblemType {
    @Answers(status = 409, title = "Another area has this code on some of these days")
    AREA_CODE_TAKEN
}
