package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.guard.RateLimits.Rate.ADDRESS;
import static uk.commonthread.gateway.guard.RateLimits.Rate.SIGN_IN;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.LimitsConfig;
import uk.commonthread.gateway.guard.PlainPath;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Keycloak's public pages, under {@code /auth/}: what people and partner systems need to sign in, and nothing else. The
 * admin console, the admin API, other realms and self-registration of clients do not exist here.
 */
@Singleton
public final class SignInPagesRoute {
    private static final List<String> PUBLIC_PAGES =
            List.of(".well-known/", "account", "broker/", "login-actions/", "protocol/openid-connect/");

    private final Part keycloak;
    private final UpstreamProxy proxy;
    private final RateLimits limits;
    private final String realm;
    private final UpstreamProxy.Terms terms;

    SignInPagesRoute(
            Parts parts, UpstreamProxy proxy, RateLimits limits, PartsConfig partsConfig, LimitsConfig limitsConfig) {
        this.keycloak = parts.keycloak();
        this.proxy = proxy;
        this.limits = limits;
        this.realm = "/auth/realms/" + partsConfig.realm() + "/";
        this.terms = new UpstreamProxy.Terms(limitsConfig.signInBody().asLongValue(), true);
    }

    public void handle(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (!PlainPath.isPlain(path) || !isPublic(path)) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "There is no such page");
            return;
        }
        if (!UpstreamProxy.fits(context, terms)) {
            return;
        }
        // A POST tries a password, a code or a client's secret.
        var rate = HttpMethod.POST.equals(request.method()) ? SIGN_IN : ADDRESS;
        if (limits.allows(context, rate, ClientAddress.of(request))) {
            proxy.forward(context, keycloak, credentials(request), terms);
        }
    }

    private boolean isPublic(String path) {
        if (path.startsWith("/auth/resources/")) {
            return true;
        }
        if (!path.startsWith(realm)) {
            return false;
        }
        for (var page : PUBLIC_PAGES) {
            if (path.startsWith(page, realm.length())) {
                return true;
            }
        }
        return false;
    }

    private static Credentials credentials(HttpServerRequest request) {
        return new Credentials(request.getHeader(HttpHeaders.AUTHORIZATION), withoutOurs(request), false);
    }

    /** Keycloak keeps cookies of its own; the session's tokens are not among them and stay here. */
    private static @Nullable String withoutOurs(HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.COOKIE) == null) {
            return null;
        }
        var cookies = new StringBuilder();
        for (Cookie cookie : request.cookies()) {
            if (!cookie.getName().startsWith("q_")) {
                cookies.append(cookies.isEmpty() ? "" : "; ")
                        .append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue());
            }
        }
        return cookies.isEmpty() ? null : cookies.toString();
    }
}
