package uk.commonthread.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FieldError;

/** Refuses a filter without a value on every list: an empty set never means "all". */
public class Filters {

    @ServerRequestFilter(nonBlocking = true)
    public void refuseEmpty(ContainerRequestContext request, UriInfo uri) {
        List<FieldError> empty = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(String::isBlank))
                .map(parameter -> new FieldError(parameter.getKey(), "has no value; give it one, or leave it out"))
                .toList();
        if (!empty.isEmpty()) {
            throw new ApiException(CommonProblem.INVALID_REQUEST, "A filter is empty", empty);
        }
    }
}
