package uk.commonthread.partners.registry.organisation;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of registering, changing or closing an organisation. */
enum OrganisationProblem implements ProblemType {
    @Answers(status = 409, title = "Another organisation has this identifier")
    IDENTIFIER_TAKEN,

    @Answers(status = 409, title = "The organisation has closed")
    ORGANISATION_CLOSED
}
