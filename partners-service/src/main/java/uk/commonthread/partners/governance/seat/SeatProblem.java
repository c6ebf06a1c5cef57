package uk.commonthread.partners.governance.seat;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of changing a seat. */
enum SeatProblem implements ProblemType {
    SEAT_HELD("seat-held", 409, "More people hold the seat than that allows");

    private final Definition definition;

    SeatProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
