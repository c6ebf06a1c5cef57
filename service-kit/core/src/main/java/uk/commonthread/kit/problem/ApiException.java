package uk.commonthread.kit.problem;

import java.util.List;

/** A request that cannot be carried out, for a reason that its sender should read. */
public final class ApiException extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    public ApiException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ApiException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** An invalid request with one wrong field. */
    public static ApiException field(String field, String message) {
        return new ApiException(CommonProblem.INVALID_REQUEST, message, List.of(new FieldError(field, message)));
    }

    /** What was asked for does not exist, or must not be known to exist. */
    public static ApiException notFound(String detail) {
        return new ApiException(CommonProblem.NOT_FOUND, detail);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
