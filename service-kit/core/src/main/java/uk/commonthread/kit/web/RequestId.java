package uk.commonthread.kit.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One id per request, from the gateway where it gave one: in every log line, problem and answer. */
public class RequestId {
    public static final String HEADER = "X-Request-Id";
    public static final String LOG_FIELD = "requestId";

    // What others send is written to logs, so it may hold nothing that could forge a line.
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void remember(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        var id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(LOG_FIELD, id);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        var id = MDC.get(LOG_FIELD);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
