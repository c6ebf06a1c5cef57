package uk.commonthread.partners.seat;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of changing a seat. */
enum SeatProblem implements ProblemType {
    SEAT_HELD("seat-held", 409, "More people hold the seat than that allows");

    private final String slug;
    private final int status;
    private final String title;

    SeatProblem(String slug, int status, String title) {
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
