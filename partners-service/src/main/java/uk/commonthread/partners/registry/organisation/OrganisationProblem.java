package uk.commonthread.partners.registry.organisation;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of registering, changing or closing an organisation. */
enum OrganisationProblem implements ProblemType {
    IDENTIFIER_TAKEN("identifier-taken", 409, "Another organisation has this identifier"),
    ORGANISATION_CLOSED("organisation-closed", 409, "The organisation has closed");

    private final Definition definition;

    OrganisationProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
