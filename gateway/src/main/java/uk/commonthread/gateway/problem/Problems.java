package uk.commonthread.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Writes problems as {@code application/problem+json}, in the form that the services use; as a page where a browser came
 * for one.
 */
public final class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized(MEDIA_TYPE);

    private static final CharSequence HTML = HttpHeaders.createOptimized("text/html;charset=UTF-8");
    private static final String PAGE = Page.class.getName();

    private Problems() {}

    /** A problem as a person can read it. */
    @FunctionalInterface
    public interface Page {
        /** The page as HTML; the response's headers are made fit for it. */
        String show(RoutingContext context, GatewayProblem problem, String detail);
    }

    /** From here on, a problem of this request is shown as that page, if it is a person who would see it. */
    public static void showAs(RoutingContext context, Page page) {
        context.put(PAGE, page);
    }

    /** Whether a browser asks because a person went there, and not a program for its data. */
    public static boolean isNavigation(HttpServerRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

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
        Page page = context.get(PAGE);
        var shown = page != null && isNavigation(context.request());
        var body = shown
                ? Buffer.buffer(page.show(context, problem, detail))
                : body(context, problem, detail).toBuffer();
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, shown ? HTML : PROBLEM_JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!context.request().isEnded() && context.request().version() != HttpVersion.HTTP_2) {
            // The rest of a refused body is not worth reading, so this HTTP/1 connection ends here.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(body);
    }

    /** 405, with what is allowed in its stead. */
    public static void sendNotAllowed(RoutingContext context, String allowed, String detail) {
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.ALLOW, allowed);
        }
        send(context, GatewayProblem.METHOD_NOT_ALLOWED, detail);
    }

    /** The problem alone, for where something else writes the response. */
    public static JsonObject body(RoutingContext context, GatewayProblem problem, String detail) {
        return new JsonObject()
                .put("type", problem.uri())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .put("requestId", RequestIds.of(context))
                .put("code", problem.slug())
                .put("params", new JsonObject())
                .put("errors", new JsonArray());
    }
}
