package uk.commonthread.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

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

    /** Whether a request with this session may go on; answers 403 where it may not. */
    public boolean permits(RoutingContext context, String sessionId) {
        var request = context.request();
        if (isSafe(request.method())) {
            return true;
        }
        if (!isMadeHere(request)) {
            Problems.send(context, GatewayProblem.FORGED_REQUEST, "The request was made by another site");
            return false;
        }
        if (!tokens.matches(sessionId, request.getHeader(CSRF_TOKEN))) {
            Problems.send(
                    context,
                    GatewayProblem.FORGED_REQUEST,
                    "Send the csrfToken of GET /session in the header X-CSRF-Token");
            return false;
        }
        return true;
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
