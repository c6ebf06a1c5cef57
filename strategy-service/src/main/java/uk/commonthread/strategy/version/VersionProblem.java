package uk.commonthread.strategy.version;

import uk.commonthread.kit.problem.ProblemType;

enum VersionProblem implements ProblemType {
    NOTHING_TO_FREEZE("nothing-to-freeze", 409, "The strategy has no section yet"),
    VERSION_ALREADY_PUBLISHED("version-already-published", 409, "This version is published already"),
    LATER_VERSION_PUBLISHED("later-version-published", 409, "A later version is published already");

    private final String slug;
    private final int status;
    private final String title;

    VersionProblem(String slug, int status, String title) {
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
