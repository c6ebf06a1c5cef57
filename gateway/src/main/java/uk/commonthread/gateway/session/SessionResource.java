package uk.commonthread.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.CsrfTokens;
import uk.commonthread.gateway.guard.SameSiteGuard;
import uk.commonthread.gateway.problem.GatewayProblem;

/** Who is signed in, and sign-out. */
@Path("/session")
@PermitAll
class SessionResource {
    /** While Kafka is away, nobody waits longer. */
    private static final Duration LONGEST_TELLING = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final CsrfTokens csrfTokens;
    private final SameSiteGuard sameSite;
    private final KeycloakLogout keycloak;
    private final EndedSessions ended;

    SessionResource(
            Sessions sessions,
            CsrfTokens csrfTokens,
            SameSiteGuard sameSite,
            KeycloakLogout keycloak,
            EndedSessions ended) {
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
        this.sameSite = sameSite;
        this.keycloak = keycloak;
        this.ended = ended;
    }

    /** Tells the application who is there; nobody is not an error. */
    @GET
    public Uni<SessionView> who(RoutingContext context) {
        if (!Sessions.isClaimed(context.request())) {
            return Uni.createFrom().item(SessionView.NOBODY);
        }
        return sessions.of(context)
                .map(session -> {
                    if (session == null) {
                        Sessions.forget(context);
                        return SessionView.NOBODY;
                    }
                    return SessionView.of(session, csrfTokens.of(session.id()));
                })
                // The public pages go on; the cookie stays for when Keycloak is back.
                .onFailure(KeycloakAway.class)
                .recoverWithItem(SessionView.NOBODY);
    }

    /** Ends the session here and at Keycloak; the browser then goes to the location, which ends Keycloak's own cookies. */
    @POST
    @Path("/sign-out")
    public Uni<Response> signOut(RoutingContext context) {
        if (!Sessions.isClaimed(context.request())) {
            return Uni.createFrom().item(goTo("/"));
        }
        // Whoever wants to leave leaves, also while Keycloak is away.
        var known = sessions.of(context).onFailure(KeycloakAway.class).recoverWithNull();
        return known.onItem().transformToUni(session -> {
            if (session == null) {
                Sessions.forget(context);
                return Uni.createFrom().item(goTo("/"));
            }
            var complaint = sameSite.complaint(context.request(), session.id());
            if (complaint != null) {
                return Uni.createFrom()
                        .item(ProblemResponses.of(context, GatewayProblem.FORGED_REQUEST, complaint)
                                .build());
            }
            Sessions.forget(context);
            return Uni.combine()
                    .all()
                    .unis(told(ended, session.id()), keycloak.end(session))
                    .discardItems()
                    .replaceWith(() -> goTo(keycloak.signedOutLocation()));
        });
    }

    /** Who is told that they have signed out can rely on it, even if this replica is killed in that moment. */
    static Uni<@Nullable Void> told(EndedSessions ended, String sessionId) {
        return Uni.createFrom()
                .completionStage(() -> ended.end(sessionId))
                .ifNoItem()
                .after(LONGEST_TELLING)
                .recoverWithUni(Uni.createFrom().voidItem());
    }

    private static Response goTo(String location) {
        return Response.ok(new Location(location)).build();
    }

    record Location(String location) {}
}
