package uk.commonthread.gateway.session;

import static uk.commonthread.gateway.guard.RateLimits.Rate.UNPROVEN;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.LimitsConfig;
import uk.commonthread.gateway.guard.RateLimits;

/**
 * Reads the session that a browser's cookie carries. The cookie holds the tokens, encrypted, so that any replica can
 * serve any request; Quarkus OIDC writes it, checks it, and refreshes the tokens in it when they are about to expire.
 */
@Singleton
public final class Sessions {
    static final String COOKIE = "q_session";

    /** The characters of an AES-GCM tag in base64, with which each cookie ends. */
    private static final int SEAL = 22;

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final HttpAuthenticator authenticator;
    private final EndedSessions ended;
    private final RateLimits limits;
    /** By what cannot be made up: the seals at the end of the encrypted cookies. */
    private final Cache<String, Boolean> genuine;

    Sessions(HttpAuthenticator authenticator, EndedSessions ended, RateLimits limits, LimitsConfig limitsConfig) {
        this.authenticator = authenticator;
        this.ended = ended;
        this.limits = limits;
        this.genuine = Caffeine.newBuilder()
                .maximumSize(limitsConfig.clients())
                .expireAfterAccess(Duration.ofMinutes(30))
                .build();
    }

    /** Whether the request claims to belong to a session; costs next to nothing. */
    public static boolean isClaimed(HttpServerRequest request) {
        var cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null && cookies.contains(COOKIE);
    }

    /**
     * Whether it is worth looking at the request's cookie; answers 429 where not. Forged ones cost us cryptography, so an
     * address that sends many of them gets none. Whoever was known to be genuine is asked for nothing.
     */
    public boolean mayBeRead(RoutingContext context) {
        return genuine.getIfPresent(seals(context.request())) != null
                || limits.hasRoom(context, UNPROVEN, ClientAddress.of(context.request()));
    }

    /** The session; null where it has expired, was ended or is not genuine. Fails with {@link KeycloakAway}. */
    public Uni<@Nullable Session> of(RoutingContext context) {
        // A cookie is what counts here: with a bearer token beside it, Quarkus would look at that instead.
        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
        return authenticator
                .attemptAuthentication(context)
                .onItem()
                .transform(identity -> session(identity))
                .onFailure(KeycloakAway::tellsFrom)
                .transform(KeycloakAway::new)
                .onFailure(failure -> !(failure instanceof KeycloakAway))
                .recoverWithItem(failure -> {
                    LOG.debug("No session", failure);
                    return null;
                })
                .onItem()
                .invoke(session -> {
                    if (session == null) {
                        limits.charge(UNPROVEN, ClientAddress.of(context.request()));
                    } else {
                        genuine.put(seals(context.request()), true);
                    }
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

    private static String seals(HttpServerRequest request) {
        var seals = new StringBuilder();
        for (var cookie : request.cookies()) {
            if (cookie.getName().startsWith(COOKIE)) {
                var value = cookie.getValue();
                seals.append(value, Math.max(0, value.length() - SEAL), value.length());
            }
        }
        return seals.toString();
    }

    /** The session of who has been let in; null where it was ended, or is put together from those of two. */
    @Nullable
    Session session(@Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken person)) {
            return null;
        }
        var access = identity.getCredential(AccessTokenCredential.class);
        if (access == null) {
            return null;
        }
        var refresh = identity.getCredential(RefreshToken.class);
        var id = person.<@Nullable String>getClaim("sid");
        if (id == null
                || ended.contains(id)
                || !Claims.belong(access.getToken(), id, person.getSubject())
                || (refresh != null && !Claims.belong(refresh.getToken(), id, person.getSubject()))) {
            return null;
        }
        return new Session(id, person, access.getToken(), refresh == null ? null : refresh.getToken());
    }
}
