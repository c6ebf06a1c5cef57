package uk.commonthread.kit.files;

import static io.quarkus.vertx.http.runtime.VertxHttpRecorder.MAX_REQUEST_SIZE_KEY;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

/**
 * Lets only files be as large as a file may be. A service has one limit for every body
 * ({@code quarkus.http.limits.max-body-size}), and JSON of that size would be read into memory.
 */
@ApplicationScoped
class BodyLimit {
    // Right after the limit for every body.
    private static final int PRIORITY = 1;
    private static final int TOO_LARGE = 413;

    private final long most;

    BodyLimit(FilesConfig config) {
        most = config.largestJson().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, PRIORITY);
    }

    private void limit(RoutingContext request) {
        var headers = request.request().headers();
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith(MediaType.APPLICATION_OCTET_STREAM)) {
            request.put(MAX_REQUEST_SIZE_KEY, most);
            var length = headers.get(HttpHeaders.CONTENT_LENGTH);
            if (length != null && Long.parseLong(length) > most) {
                request.response().putHeader(HttpHeaders.CONNECTION, "close");
                request.response().setStatusCode(TOO_LARGE).end();
                return;
            }
        }
        request.next();
    }
}
