package uk.commonthread.partners.partnership;

import uk.commonthread.kit.problem.ProblemType;

/** What can stand in the way of setting up a partnership. */
enum PartnershipProblem implements ProblemType {
    SLUG_TAKEN("slug-taken", 409, "Another partnership has this address");

    private final String slug;
    private final int status;
    private final String title;

    PartnershipProblem(String slug, int status, String title) {
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
