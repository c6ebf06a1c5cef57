package uk.commonthread.gateway.problem;

/**
 * Every problem that the gateway itself answers with. Those that the services know too have the same slug here. A slug is
 * part of the API: never rename one.
 */
public enum GatewayProblem {
    INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    SESSION_EXPIRED("session-expired", 401, "Sign in again"),
    FORGED_REQUEST("forged-request", 403, "The request did not come from this site"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    REQUEST_TOO_SLOW("request-too-slow", 408, "The request took too long to arrive"),
    BODY_TOO_LARGE("body-too-large", 413, "The request is too large"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long"),
    NOT_OUR_ADDRESS("not-our-address", 421, "This site has another address"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers of the request are too large"),
    INTERNAL("internal", 500, "Something went wrong"),
    PART_FAILED("part-failed", 502, "A part of this service failed"),
    TOO_BUSY("too-busy", 503, "Too much is going on just now"),
    PART_DOWN("part-down", 503, "A part of this service is not available"),
    PART_TOO_SLOW("part-too-slow", 504, "A part of this service took too long");

    private final String slug;
    private final int status;
    private final String title;

    GatewayProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The {@code type} member of RFC 9457, where the site explains the problem. */
    public String uri() {
        return "/problems/" + slug;
    }
}
