package uk.commonthread.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.GatewayConfig;

/**
 * Refuses requests that another site made a signed-in person's browser send. Three walls: the cookie is SameSite, the
 * browser says where the request was made, and an unsafe request carries a token that only pages of this site can read.
 */
@Singleton
public final class SameSiteGuard {
    private static final CharSequence CSRF_TOKEN = HttpHeaders.createOptimized("X-CSRF-Token");
    private static final CharSequence FETCH_SITE = HttpHeaders.createOptimized("Sec-Fetch-Site");

    private final CsrfTokens tokens;
    private final String origin;

    SameSiteGuard(CsrfTokens tokens, GatewayConfig config) {
        this.tokens = tokens;
        this.origin =
                config.publicUrl().getScheme() + "://" + config.publicUrl().getAuthority();
    }

    /** What is wrong with a request in this session; null where it may go on. */
    public @Nullable String complaint(HttpServerRequest request, String sessionId) {
        if (isSafe(request.method())) {
            return null;
        }
        if (!isMadeHere(request)) {
            return "The request was made by another site";
        }
        if (!tokens.matches(sessionId, request.getHeader(CSRF_TOKEN))) {
            return "Send the csrfToken of GET /session in the header X-CSRF-Token";
        }
        return null;
    }

    /** What is wrong with a request to open a WebSocket in a session: a browser always says which page asks for one. */
    public @Nullable String complaintOfUpgrade(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.ORIGIN) && isMadeHere(request)
                ? null
                : "The connection was asked for by another site";
    }

    private boolean isMadeHere(HttpServerRequest request) {
        var site = request.getHeader(FETCH_SITE);
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        var claimed = request.getHeader(HttpHeaders.ORIGIN);
        return claimed == null || claimed.equals(origin);
    }

    private static boolean isSafe(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method);
    }
}
