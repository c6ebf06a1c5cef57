package uk.commonthread.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Writes problems as {@code application/problem+json}, in the form that the services use. */
public final class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized(MEDIA_TYPE);

    private Problems() {}

    /** Answers and ends the response; does nothing when a response is on its way already. */
    public static void send(RoutingContext context, GatewayProblem problem, String detail) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        if (problem.status() >= 500) {
            RequestIds.markLog(context);
            LOG.warnf("%d %s: %s", problem.status(), problem.slug(), detail);
        }
        var body = body(context, problem, detail).toBuffer();
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!context.request().isEnded() && context.request().version() != HttpVersion.HTTP_2) {
            // The rest of a refused body is not worth reading, so this HTTP/1 connection ends here.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(body);
    }

    /** The problem alone, for where something else writes the response. */
    public static JsonObject body(RoutingContext context, GatewayProblem problem, String detail) {
        return new JsonObject()
                .put("type", problem.uri())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .put("requestId", RequestIds.of(context))
                .put("errors", new JsonArray());
    }
}
