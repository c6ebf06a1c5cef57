package uk.commonthread.partners.governance.partnership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of setting up a partnership. */
enum PartnershipProblem implements ProblemType {
    SLUG_TAKEN("slug-taken", 409, "Another partnership has this address");

    private final Definition definition;

    PartnershipProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
