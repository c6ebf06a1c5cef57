package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.guard.RateLimits.Rate.SIGN_IN_PAGES;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
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
    private static final String LOGIN_ACTIONS = "login-actions/";
    private static final List<String> PUBLIC_PAGES =
            List.of(".well-known/", "broker/", LOGIN_ACTIONS, "protocol/openid-connect/");
    private static final String REQUIRED_ACTION = "login-actions/required-action";
    private static final String TOKEN = "protocol/openid-connect/token";

    private final UpstreamProxy proxy;
    private final RateLimits limits;
    private final String realm;
    private final UpstreamProxy.Terms pages;
    private final UpstreamProxy.Terms steps;
    private final UpstreamProxy.Terms settings;
    private final UpstreamProxy.Terms tokens;

    SignInPagesRoute(
            Routes routes, UpstreamProxy proxy, RateLimits limits, SignInForms forms, PartsConfig partsConfig) {
        this.proxy = proxy;
        this.limits = limits;
        this.realm = "/auth/realms/" + partsConfig.realm() + "/";
        var route = routes.of(realm);
        if (route == null) {
            throw new IllegalStateException("No route leads to the pages of sign-in");
        }
        this.pages = new UpstreamProxy.Terms(route, true);
        this.steps = new UpstreamProxy.Terms(route, true, forms::mayTry);
        // People are signed in by then, and what they set up is theirs.
        this.settings = new UpstreamProxy.Terms(route, true, SignInForms::isPlain);
        this.tokens = new UpstreamProxy.Terms(route, true, forms::mayAskForToken);
    }

    public void handle(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (!PlainPath.isPlain(path) || !isPublic(path)) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "There is no such page");
            return;
        }
        var terms = terms(request, path);
        if (!UpstreamProxy.fits(context, terms)) {
            return;
        }
        var length = UpstreamProxy.contentLength(request);
        var form = HttpMethod.POST.equals(request.method());
        // Every body is looked at, so it has to say how long it is, and only a form has one.
        if (UpstreamProxy.hasBody(request, length) && (length < 0 || !form)) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "Send a form of this site, as it is");
            return;
        }
        var address = ClientAddress.of(request);
        if (terms.equals(tokens) || limits.allows(context, SIGN_IN_PAGES, address)) {
            proxy.forward(context, credentials(request), terms, address);
        }
    }

    private UpstreamProxy.Terms terms(HttpServerRequest request, String path) {
        if (!HttpMethod.POST.equals(request.method()) || !path.startsWith(realm)) {
            return pages;
        }
        if (path.startsWith(TOKEN, realm.length())) {
            return tokens;
        }
        if (path.startsWith(REQUIRED_ACTION, realm.length())) {
            return settings;
        }
        return path.startsWith(LOGIN_ACTIONS, realm.length()) ? steps : pages;
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
        return new Credentials(request.getHeader(HttpHeaders.AUTHORIZATION), withoutOurs(request), null);
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
