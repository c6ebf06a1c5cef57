package uk.commonthread.kit.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * Says with every 405, and to who asks for the OPTIONS, what can be done at the address. The framework leaves it out of the
 * one, against RFC 9110, and tells of all addresses of a class to the other.
 */
public class AllowedMethods {

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var refused = response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode();
        if (refused || request.getMethod().equals(HttpMethod.OPTIONS)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed(CurrentRequestManager.get())));
        }
    }

    /**
     * Whether something is here for another method than the one asked for. Where the paths of two classes begin alike, the
     * framework asks the second after the first has refused the method, and then says that nothing is here.
     */
    public static boolean onlyOthersAreTaken() {
        var request = CurrentRequestManager.get();
        var allowed = allowed(request);
        return !allowed.isEmpty() && !allowed.contains(request.getMethod());
    }

    /** Asks those who serve the address which methods they take. */
    private static SortedSet<String> allowed(ResteasyReactiveRequestContext request) {
        var allowed = new TreeSet<String>();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        var path = request.getPathWithoutPrefix();
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            var below = match.remaining.isEmpty() ? "/" : match.remaining;
            for (var handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    routing.getMappers().forEach((method, methods) -> {
                        if (method != null && methods.map(below) != null) {
                            allowed.add(method);
                        }
                    });
                }
            }
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed;
    }
}
