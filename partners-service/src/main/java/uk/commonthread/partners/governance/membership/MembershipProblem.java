package uk.commonthread.partners.governance.membership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of a membership. */
enum MembershipProblem implements ProblemType {
    SEAT_FULL("seat-full", 409, "All the seat's places are taken"),
    MEMBERSHIP_OVERLAPS("membership-overlaps", 409, "This person holds the seat already on some of these days");

    private final Definition definition;

    MembershipProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
