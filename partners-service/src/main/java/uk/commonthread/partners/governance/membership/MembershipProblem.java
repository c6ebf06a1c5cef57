package uk.commonthread.partners.governance.membership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of a membership. */
enum MembershipProblem implements ProblemType {
    @Answers(status = 409, title = "All the seat's places are taken")
    SEAT_FULL,

    @Answers(status = 409, title = "This person holds the seat already on some of these days")
    MEMBERSHIP_OVERLAPS
}
