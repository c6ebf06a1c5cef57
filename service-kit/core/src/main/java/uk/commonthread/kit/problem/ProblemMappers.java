package uk.commonthread.kit.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.outage.Outage;
import uk.commonthread.kit.web.AllowedMethods;
import uk.commonthread.kit.web.RequestId;

/** The only place where an exception becomes an HTTP response. */
class ProblemMappers {
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    RestResponse<Problem> api(ApiException e) {
        return response(e.type(), e.params(), e.getMessage(), e.errors());
    }

    /** What the framework refuses by itself: unknown paths, methods and media types. */
    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException e) {
        var said = e.getResponse().getStatus();
        var status = said == CommonProblem.NOT_FOUND.status() && AllowedMethods.onlyOthersAreTaken()
                ? CommonProblem.METHOD_NOT_ALLOWED.status()
                : said;
        return Stream.of(CommonProblem.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .map(type -> response(type, null, List.of()))
                .orElseGet(() -> unexpected(e));
    }

    /** Not a client's: bodies are read elsewhere. Quarkus has a mapper of its own for this one, which would answer 400. */
    @ServerExceptionMapper
    RestResponse<Problem> unreadable(MismatchedInputException e) {
        return unexpected(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> validation(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> Constraints.error(fieldPath(v), v))
                .sorted(Comparator.comparing(FieldError::field))
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
        // What the caller may do is asked of the database, which may be away.
        return Outage.isBehind(e) ? unavailable(e) : challenge("The access token is not valid here, or has expired");
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException e) {
        return challenge(null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return response(CommonProblem.FORBIDDEN, null, List.of());
    }

    /** Two at once made what may be there only once. A rule of its own, with better words, catches most before. */
    @ServerExceptionMapper
    RestResponse<Problem> duplicate(org.hibernate.exception.ConstraintViolationException e) {
        if (e.getKind() != org.hibernate.exception.ConstraintViolationException.ConstraintKind.UNIQUE) {
            return unexpected(e);
        }
        return response(CommonProblem.CONFLICT, "It is there already; read it again", List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e) {
        if (Outage.isBehind(e)) {
            return unavailable(e);
        }
        Log.error("Unexpected failure", e);
        return response(CommonProblem.INTERNAL, "It is our fault, and it is logged under this request id", List.of());
    }

    private static RestResponse<Problem> unavailable(Throwable e) {
        Log.warnf("The database could not do it: %s", e.toString());
        var problem = response(
                CommonProblem.UNAVAILABLE, "Nothing was carried out; send the same again in some seconds", List.of());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.SERVICE_UNAVAILABLE, problem.getEntity())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    /** RFC 9110 wants a 401 to say which scheme would do. */
    private static RestResponse<Problem> challenge(@Nullable String detail) {
        var problem = response(CommonProblem.UNAUTHENTICATED, detail, List.of());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.UNAUTHORIZED, problem.getEntity())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private static RestResponse<Problem> response(ProblemType type, @Nullable String detail, List<FieldError> errors) {
        return response(type, Map.of(), detail, errors);
    }

    private static RestResponse<Problem> response(
            ProblemType type, Map<String, Object> params, @Nullable String detail, List<FieldError> errors) {
        var requestId = (String) MDC.get(RequestId.LOG_FIELD);
        return RestResponse.ResponseBuilder.<Problem>create(type.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(new Problem(
                        type.uri(), type.title(), type.status(), detail, requestId, type.slug(), params, errors))
                .build();
    }

    /** The path inside the body: the method and its parameter, which come first, mean nothing to the sender. */
    private static String fieldPath(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        @Nullable String parameter = null;
        @Nullable Class<?> holder = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                holder = typeOf(violation, node);
                continue;
            }
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            var member = node.getKind() == ElementKind.PROPERTY && holder != null ? memberOf(holder, node) : null;
            holder = member == null ? null : member.getType();
            if (member != null && member.isAnnotationPresent(JsonUnwrapped.class)) {
                continue; // its own members are those of the body
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() && parameter != null ? parameter : path.toString();
    }

    private static @Nullable Class<?> typeOf(ConstraintViolation<?> violation, Path.Node parameter) {
        var argument = violation
                .getExecutableParameters()[
                parameter.as(Path.ParameterNode.class).getParameterIndex()];
        return argument == null ? null : argument.getClass();
    }

    private static @Nullable Field memberOf(Class<?> holder, Path.Node property) {
        return Stream.of(holder.getDeclaredFields())
                .filter(field -> field.getName().equals(property.getName()))
                .findFirst()
                .orElse(null);
    }
}
