package uk.commonthread.kit.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says of every answer whether it may be kept. What the public reads may be kept and is asked for again each time, which
 * an ETag makes cheap; what a person reads who is signed in, and every other answer, is kept nowhere. A resource that knows
 * better says so itself.
 */
public class Caching {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        // One address answers the public and those who work there: a cache on the way must tell them apart.
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CACHE_CONTROL, mayKeep(request, response) ? "no-cache" : "no-store");
        }
    }

    private static boolean mayKeep(ContainerRequestContext request, ContainerResponseContext response) {
        return READS.contains(request.getMethod())
                && !isPersonal(request)
                && (response.getStatus() == 200 || response.getStatus() == 304);
    }

    /** Whether someone asks who says who they are, so that the answer may be another than the public's. */
    static boolean isPersonal(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    }
}
