package uk.commonthread.kit.problem;

/** The problems that any endpoint of any service may answer with. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    FORBIDDEN("forbidden", 403, "You may not do this"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer cannot be given in this form"),
    CONFLICT("conflict", 409, "This does not fit with what is there already"),
    VERSION_MISMATCH("version-mismatch", 412, "Someone else changed this first"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body has a form that is not taken"),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422, "This Idempotency-Key was used for another request"),
    VERSION_REQUIRED("version-required", 428, "Send If-Match with the version you read"),
    INTERNAL("internal", 500, "Something went wrong"),
    UNAVAILABLE("unavailable", 503, "This is not possible at the moment");

    private final Definition definition;

    CommonProblem(String slug, int status, String title) {
        definition = new Definition(slug, status, title);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
