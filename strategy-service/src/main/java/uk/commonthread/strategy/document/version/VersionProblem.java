package uk.commonthread.strategy.document.version;

import uk.commonthread.kit.problem.ProblemType;

enum VersionProblem implements ProblemType {
    NOTHING_TO_FREEZE("nothing-to-freeze", 409, "The strategy has no section yet"),
    VERSION_ALREADY_PUBLISHED("version-already-published", 409, "This version is published already"),
    LATER_VERSION_PUBLISHED("later-version-published", 409, "A later version is published already");

    private final Definition definition;

    VersionProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
