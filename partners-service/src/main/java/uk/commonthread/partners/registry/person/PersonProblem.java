package uk.commonthread.partners.registry.person;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of entering a person. */
enum PersonProblem implements ProblemType {
    @Answers(status = 409, title = "Someone has this mail address already")
    MAIL_TAKEN,

    @Answers(status = 409, title = "Someone signs in with this account already")
    ACCOUNT_TAKEN
}
