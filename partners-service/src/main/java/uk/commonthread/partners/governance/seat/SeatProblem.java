package uk.commonthread.partners.governance.seat;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of changing a seat. */
enum SeatProblem implements ProblemType {
    @Answers(status = 409, title = "More people hold the seat than that allows")
    SEAT_HELD
}
