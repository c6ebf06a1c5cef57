package uk.commonthread.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.RequestId;

/** The only place where an exception becomes an HTTP response. */
class ProblemMappers {

    @ServerExceptionMapper
    RestResponse<Problem> api(ApiException e) {
        return response(e.type(), e.getMessage(), e.errors());
    }

    /** What the framework refuses by itself: unknown paths, methods and media types. */
    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        var reason = Response.Status.fromStatusCode(status);
        // about:blank is RFC 9457's way to say that the type means no more than the status.
        return response(
                "about:blank", reason == null ? "HTTP " + status : reason.getReasonPhrase(), status, null, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return response(CommonProblem.INVALID_REQUEST, "The body is not the JSON that is expected here", List.of());
        }
        var error = new FieldError(fieldPath(mapping), "is not expected here, or has the wrong format");
        return response(CommonProblem.INVALID_REQUEST, error.field() + " " + error.message(), List.of(error));
    }

    @ServerExceptionMapper
    RestResponse<Problem> validation(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(fieldPath(v), v.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
        return response(CommonProblem.INVALID_REQUEST, null, errors);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e) {
        return response(
                CommonProblem.VERSION_MISMATCH, "Read it again, and apply your change to what it is now", List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException e) {
        return response(CommonProblem.UNAUTHENTICATED, "The access token is not valid here, or has expired", List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException e) {
        return response(CommonProblem.UNAUTHENTICATED, null, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return response(CommonProblem.FORBIDDEN, null, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(RuntimeException e) {
        Log.error("Unexpected failure", e);
        return response(CommonProblem.INTERNAL, "It is our fault, and it is logged under this request id", List.of());
    }

    private static RestResponse<Problem> response(ProblemType type, @Nullable String detail, List<FieldError> errors) {
        return response(type.uri(), type.title(), type.status(), detail, errors);
    }

    private static RestResponse<Problem> response(
            String type, String title, int status, @Nullable String detail, List<FieldError> errors) {
        var requestId = (String) MDC.get(RequestId.LOG_FIELD);
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(new Problem(type, title, status, detail, requestId, errors))
                .build();
    }

    private static String fieldPath(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** The path inside the body: the method and its parameter, which come first, mean nothing to the sender. */
    private static String fieldPath(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        @Nullable String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() && parameter != null ? parameter : path.toString();
    }
}
