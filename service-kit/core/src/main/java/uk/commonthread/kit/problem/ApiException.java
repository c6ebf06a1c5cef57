package uk.commonthread.kit.problem;

import java.util.List;
import java.util.Map;

/** A request that cannot be carried out, for a reason that its sender should read. */
public final class ApiException extends RuntimeException {
    private final transient ProblemType type;
    private final transient Map<String, Object> params;
    private final transient List<FieldError> errors;

    public ApiException(ProblemType type, String detail) {
        this(type, Map.of(), detail);
    }

    /** @param params what the words for people need: texts and numbers */
    public ApiException(ProblemType type, Map<String, ?> params, String detail) {
        this(type, params, detail, List.of());
    }

    public ApiException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, Map.of(), detail, errors);
    }

    private ApiException(ProblemType type, Map<String, ?> params, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.params = Params.of(params);
        this.errors = List.copyOf(errors);
    }

    /** An invalid request with one wrong field. */
    public static ApiException field(String field, String code, String message) {
        return field(field, code, Map.of(), message);
    }

    /** The same with what the words for people need. */
    public static ApiException field(String field, String code, Map<String, Object> params, String message) {
        return new ApiException(
                CommonProblem.INVALID_REQUEST, message, List.of(new FieldError(field, code, params, message)));
    }

    /** Refuses an edit of what stays as it was made: another would be another record. */
    public static void requireSame(String field, Object kept, Object given) {
        if (!kept.equals(given)) {
            throw field(field, "stays", Map.of("kept", kept.toString()), "It stays as it was made: " + kept);
        }
    }

    /** What was asked for does not exist, or must not be known to exist. */
    public static ApiException notFound(String detail) {
        return new ApiException(CommonProblem.NOT_FOUND, detail);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
