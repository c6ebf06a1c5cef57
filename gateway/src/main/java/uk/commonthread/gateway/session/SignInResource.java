package uk.commonthread.gateway.session;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.KnownDevices;
import uk.commonthread.gateway.guard.ReturnPath;
import uk.commonthread.gateway.guard.SignInAttempts;

/**
 * The way to Keycloak and back. Both paths demand a session, so that Quarkus OIDC sends whoever has none to sign in, and
 * completes the code flow when they return.
 */
@Path("/session")
@Authenticated
class SignInResource {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final SecurityIdentity identity;
    private final Sessions sessions;
    private final SignInAttempts attempts;
    private final KnownDevices devices;
    private final Clock clock = Clock.systemUTC();

    SignInResource(SecurityIdentity identity, Sessions sessions, SignInAttempts attempts, KnownDevices devices) {
        this.identity = identity;
        this.sessions = sessions;
        this.attempts = attempts;
        this.devices = devices;
    }

    /** Reached only when signed in: goes on to where the person wanted to be. */
    @GET
    @Path("/sign-in")
    public Response signIn(@RestQuery("return") @Nullable String wanted, RoutingContext context) {
        var session = sessions.session(identity);
        if (session == null) {
            // The cookie is a copy of an ended session's: without it, the same address leads to Keycloak.
            Sessions.forget(context);
            return Response.seeOther(URI.create(context.request().uri())).build();
        }
        var person = session.person();
        if (hasJustSignedIn(person)) {
            // Keycloak takes either for a name.
            var names = Stream.of("preferred_username", "email")
                    .map(person::<@Nullable String>getClaim)
                    .filter(Objects::nonNull)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            attempts.succeeded(new SignInAttempts.Attempt(
                    names, ClientAddress.of(context.request()), KnownDevices.broughtBy(context.request())));
            devices.mark(context, names);
        }
        return Response.seeOther(URI.create(ReturnPath.orHome(wanted))).build();
    }

    /** A session that goes on proves nothing: its cookie may be a copy. */
    private boolean hasJustSignedIn(JsonWebToken person) {
        var when = person.<@Nullable Object>getClaim("auth_time");
        return when != null
                && Instant.ofEpochSecond(Long.parseLong(when.toString()))
                        .isAfter(clock.instant().minus(JUST_NOW));
    }

    /** Keycloak's redirect ends here; the code flow then goes back to {@code /session/sign-in}. */
    @GET
    @Path("/callback")
    public Response callback() {
        return Response.seeOther(URI.create(ReturnPath.HOME)).build();
    }
}
