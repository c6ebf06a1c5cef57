package uk.commonthread.gateway.session;

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
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.Fingerprint;
import uk.commonthread.gateway.guard.LimitsConfig;

/**
 * Reads the session that a browser's cookie carries. The cookie holds the tokens, encrypted, so that any replica can
 * serve any request; Quarkus OIDC writes it, checks it, and refreshes the tokens in it when they are about to expire.
 */
@Singleton
public final class Sessions {
    static final String COOKIE = "q_session";

    /** The session and its two tokens, each in parts where it is long. */
    private static final Pattern NAME = Pattern.compile(COOKIE + "(_at|_rt)?(_chunk_[0-9]+)?");

    /** How long a cookie stays unread that was worth nothing. */
    private static final Duration WORTHLESS = Duration.ofMinutes(1);

    private static final String READ = Sessions.class.getName();
    private static final String KEY = READ + ".key";

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final HttpAuthenticator authenticator;
    private final EndedSessions ended;
    /** Whose each cookie is that was genuine; by all of it, since a part can be put to another. */
    private final Cache<String, String> people;
    /** Those that come again are not read again, which for one that has expired would cost Keycloak, too. */
    private final Cache<String, Boolean> worthless;

    Sessions(HttpAuthenticator authenticator, EndedSessions ended, LimitsConfig limitsConfig) {
        this.authenticator = authenticator;
        this.ended = ended;
        this.people = Caffeine.newBuilder()
                .maximumSize(limitsConfig.clients())
                .expireAfterAccess(Duration.ofMinutes(30))
                .build();
        this.worthless = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(WORTHLESS)
                .build();
    }

    /** Whether the request claims to belong to a session; costs next to nothing. */
    public static boolean isClaimed(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.COOKIE);
        if (header == null || !header.contains(COOKIE)) {
            return false;
        }
        for (var cookie : request.cookies()) {
            if (isOurs(cookie)) {
                return true;
            }
        }
        return false;
    }

    /** The person whose cookie this was when it was last read; null where it is new here, or no session's. */
    public @Nullable String known(RoutingContext context) {
        return people.getIfPresent(key(context));
    }

    /**
     * The session; null where it has expired, was ended or is not genuine. Fails with {@link KeycloakAway}. However often
     * it is asked for, a request's cookie is read once.
     */
    public Uni<@Nullable Session> of(RoutingContext context) {
        Uni<@Nullable Session> read = context.get(READ);
        if (read == null) {
            read = (worthless.getIfPresent(key(context)) == null
                            ? read(context)
                            : Uni.createFrom().<@Nullable Session>nullItem())
                    .memoize()
                    .indefinitely();
            context.put(READ, read);
        }
        return read;
    }

    private Uni<@Nullable Session> read(RoutingContext context) {
        var key = key(context);
        // A cookie is what counts here: with a bearer token beside it, Quarkus would look at that instead.
        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
        // Deferred, since Quarkus throws at once over some cookies that it cannot read.
        return Uni.createFrom()
                .deferred(() -> authenticator.attemptAuthentication(context))
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
                        people.invalidate(key);
                        worthless.put(key, true);
                    } else {
                        people.put(key, session.personId());
                    }
                });
    }

    /** Runs it once the session has ended, here or at another replica; what is returned takes that back. */
    public Runnable whenEnded(Session session, Runnable listener) {
        return ended.whenEnded(session.id(), listener);
    }

    /** Takes the cookie back, so that the browser's next request is plainly an anonymous one. */
    public static void forget(RoutingContext context) {
        for (var cookie : context.request().cookies()) {
            if (isOurs(cookie)) {
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

    private static boolean isOurs(Cookie cookie) {
        return cookie.getName().startsWith(COOKIE)
                && NAME.matcher(cookie.getName()).matches();
    }

    /** Taken once, of what the browser sent: reading a session may change the request's cookies. */
    private static String key(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        var cookies = new StringBuilder();
        for (var cookie : context.request().cookies()) {
            if (isOurs(cookie)) {
                cookies.append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue())
                        .append(';');
            }
        }
        var key = Fingerprint.of(cookies.toString());
        context.put(KEY, key);
        return key;
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
