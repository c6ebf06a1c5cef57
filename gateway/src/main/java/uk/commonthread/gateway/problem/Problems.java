package uk.commonthread.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Writes problems as {@code application/problem+json}, in the form that the services use. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized("application/problem+json");

    private Problems() {}

    /** Answers and ends the response; does nothing when a response is on its way already. */
    public static void send(RoutingContext context, GatewayProblem problem, String detail) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        var requestId = RequestIds.of(context);
        if (problem.status() >= 500) {
            LOG.warnf("%d %s, request %s: %s", problem.status(), problem.slug(), requestId, detail);
        }
        var body = new JsonObject()
                .put("type", problem.uri())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .put("requestId", requestId)
                .put("errors", new JsonArray())
                .toBuffer();
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!context.request().isEnded() && context.request().version() != HttpVersion.HTTP_2) {
            // The rest of a refused body is not worth reading, so this HTTP/1 connection ends here.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(body);
    }
}
