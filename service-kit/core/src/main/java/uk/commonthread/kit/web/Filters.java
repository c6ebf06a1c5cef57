package uk.commonthread.kit.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.kit.web.Parameters.Kind;

/**
 * Holds a request's address against what its endpoint takes. A mistyped filter must never mean "all": a parameter that
 * the endpoint does not know is refused, with the name that may have been meant, and so is one that is empty, given
 * twice, or not written as its type is. All that is wrong is told at once. A path whose ids are none leads nowhere: 404.
 * An endpoint that takes no body is sent none, but for the form with which a mail program ends mail by one click (RFC 8058).
 */
public class Filters {
    private final Map<Method, Parameters> known = new ConcurrentHashMap<>();
    private final Set<String> oneClickAt;

    Filters(@ConfigProperty(name = "common-thread.web.one-click-at") Optional<Set<String>> oneClickAt) {
        this.oneClickAt = oneClickAt.orElse(Set.of());
    }

    @ServerRequestFilter(nonBlocking = true)
    public void refuse(ResourceInfo endpoint, UriInfo uri, HttpServerRequest request) {
        @Nullable Method method = endpoint.getResourceMethod();
        if (method == null) {
            return;
        }
        var parameters = known.computeIfAbsent(method, Parameters::of);
        parameters
                .path()
                .forEach((name, kind) ->
                        refuseWrongPath(kind, uri.getPathParameters().getFirst(name)));
        if (!parameters.takesBody() && JsonOnly.hasBody(request) && !oneClickAt.contains(request.path())) {
            throw new ApiException(CommonProblem.INVALID_REQUEST, "This takes no body; send none");
        }
        List<FieldError> errors = new ArrayList<>();
        uri.getQueryParameters()
                .forEach((name, values) ->
                        fault(parameters, name, values).ifPresent(fault -> errors.add(fault.in(name))));
        if (!errors.isEmpty()) {
            var first = errors.getFirst();
            throw new ApiException(
                    CommonProblem.INVALID_REQUEST,
                    errors.size() == 1
                            ? first.field() + " " + first.message()
                            : errors.size() + " parameters need another look",
                    errors);
        }
    }

    private static void refuseWrongPath(Kind kind, @Nullable String value) {
        if (value != null && Values.fault(kind.type(), value).isPresent()) {
            throw ApiException.notFound("There is nothing at this address");
        }
    }

    private static Optional<Fault> fault(Parameters parameters, String name, List<String> values) {
        var kind = parameters.query().get(name);
        if (kind == null) {
            return Optional.of(new Fault("unknown-parameter", unknown(parameters, name)));
        }
        if (values.stream().anyMatch(String::isBlank)) {
            return Optional.of(new Fault("required", "has no value; give it one, or leave it out"));
        }
        if (values.size() > 1 && !kind.many()) {
            return Optional.of(new Fault("repeated", "is given more than once; give it once"));
        }
        return values.stream()
                .flatMap(value -> Values.fault(kind.type(), value).stream())
                .findFirst();
    }

    private static String unknown(Parameters parameters, String name) {
        if (parameters.query().isEmpty()) {
            return "is not known here; no parameter is";
        }
        return parameters
                .nearest(name)
                .map(meant -> "is not known here; did you mean " + meant + "?")
                .orElseGet(() -> "is not known here; known are "
                        + String.join(", ", parameters.query().keySet()));
    }
}
