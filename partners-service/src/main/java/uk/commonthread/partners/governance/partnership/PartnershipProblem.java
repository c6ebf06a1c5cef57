package uk.commonthread.partners.governance.partnership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of setting up a partnership. */
enum PartnershipProblem implements ProblemType {
    @Answers(status = 409, title = "Another partnership has this address")
    SLUG_TAKEN
}
