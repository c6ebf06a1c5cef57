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

/** Says with every 405 what can be done at the address, which RFC 9110 wants and the framework leaves out. */
public class AllowedMethods {

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
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

    /** Asks those who have just refused the method which others they would have taken. */
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
