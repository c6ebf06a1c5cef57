package uk.commonthread.kit.problem;

/** The problems that any endpoint of any service may answer with. */
public enum CommonProblem implements ProblemType {
    @Answers(status = 400, title = "The request is not valid")
    INVALID_REQUEST,

    @Answers(status = 401, title = "Sign in first")
    UNAUTHENTICATED,

    @Answers(status = 403, title = "You may not do this")
    FORBIDDEN,

    @Answers(status = 404, title = "Not found")
    NOT_FOUND,

    @Answers(status = 405, title = "This cannot be done here")
    METHOD_NOT_ALLOWED,

    @Answers(status = 406, title = "The answer cannot be given in this form")
    NOT_ACCEPTABLE,

    @Answers(status = 409, title = "This does not fit with what is there already")
    CONFLICT,

    @Answers(status = 412, title = "Someone else changed this first")
    VERSION_MISMATCH,

    @Answers(status = 415, title = "The body has a form that is not taken")
    UNSUPPORTED_MEDIA_TYPE,

    @Answers(status = 422, title = "This Idempotency-Key was used for another request")
    IDEMPOTENCY_MISMATCH,

    @Answers(status = 428, title = "Send If-Match with the version you read")
    VERSION_REQUIRED,

    @Answers(status = 500, title = "Something went wrong")
    INTERNAL,

    @Answers(status = 503, title = "This is not possible at the moment")
    UNAVAILABLE
}
