package uk.commonthread.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the session that a browser's cookie carries. The cookie holds the tokens, encrypted, so that any replica can
 * serve any request; Quarkus OIDC writes it, checks it, and refreshes the tokens in it when they are about to expire.
 */
@Singleton
public final class Sessions {
    static final String COOKIE = "q_session";

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final HttpAuthenticator authenticator;

    Sessions(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Whether the request claims to belong to a session; costs next to nothing. */
    public static boolean isClaimed(HttpServerRequest request) {
        var cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains(COOKIE);
    }

    /** The session; null where it has expired, was ended or is not genuine. Fails with {@link KeycloakAway}. */
    public Uni<@Nullable Session> of(RoutingContext context) {
        // A cookie is what counts here: with a bearer token beside it, Quarkus would look at that instead.
        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
        return authenticator
                .attemptAuthentication(context)
                .onItem()
                .transform(Sessions::session)
                .onFailure(KeycloakAway::tellsFrom)
                .transform(KeycloakAway::new)
                .onFailure(failure -> !(failure instanceof KeycloakAway))
                .recoverWithItem(failure -> {
                    LOG.debug("No session", failure);
                    return null;
                });
    }

    /** Takes the cookie back, so that the browser's next request is plainly an anonymous one. */
    public static void forget(RoutingContext context) {
        for (var cookie : context.request().cookies()) {
            if (cookie.getName().startsWith(COOKIE)) {
                context.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSecure(true)
                                .setSameSite(CookieSameSite.LAX));
            }
        }
    }

    private static @Nullable Session session(@Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken person)) {
            return null;
        }
        var access = identity.getCredential(AccessTokenCredential.class);
        if (access == null) {
            return null;
        }
        var refresh = identity.getCredential(RefreshToken.class);
        var id = person.<@Nullable String>getClaim("sid");
        return new Session(
                id == null ? person.getSubject() : id,
                person,
                access.getToken(),
                refresh == null ? null : refresh.getToken());
    }
}
