package uk.commonthread.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem. {@code code}, {@code params}, {@code errors} and {@code requestId} are our extension members: the
 * site words a problem by its code and parameters, and the request id is the one that stands in every log line of the
 * request.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String requestId,
        String code,
        Map<String, Object> params,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
