package uk.commonthread.partners.membership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of a membership. */
enum MembershipProblem implements ProblemType {
    SEAT_FULL("seat-full", 409, "All the seat's places are taken"),
    MEMBERSHIP_OVERLAPS("membership-overlaps", 409, "This person holds the seat already on some of these days");

    private final String slug;
    private final int status;
    private final String title;

    MembershipProblem(String slug, int status, String title) {
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
