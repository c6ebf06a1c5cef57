package uk.commonthread.partners.organisation;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of registering, changing or closing an organisation. */
enum OrganisationProblem implements ProblemType {
    IDENTIFIER_TAKEN("identifier-taken", 409, "Another organisation has this identifier"),
    ORGANISATION_CLOSED("organisation-closed", 409, "The organisation has closed");

    private final String slug;
    private final int status;
    private final String title;

    OrganisationProblem(String slug, int status, String title) {
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
