package uk.commonthread.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.PlainForm;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.guard.RateLimits.Rate;
import uk.commonthread.gateway.problem.GatewayProblem;

/** Where Keycloak says that a session has ended: a sign-out elsewhere, or by who runs it. */
@Path(BackChannelLogout.PATH)
@PermitAll
public class BackChannelLogout {
    public static final String PATH = "/session/back-channel-logout";

    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);

    private final LogoutTokens tokens;
    private final EndedSessions ended;
    private final RateLimits limits;

    BackChannelLogout(LogoutTokens tokens, EndedSessions ended, RateLimits limits) {
        this.tokens = tokens;
        this.ended = ended;
        this.limits = limits;
    }

    /**
     * Whoever sends a token that is not one pays for it with the allowance of their address; where that is used up,
     * Keycloak is heard nevertheless.
     */
    @POST
    public Uni<Response> end(@Nullable String body, RoutingContext context) {
        var form = PlainForm.read(context.request(), Buffer.buffer(body == null ? "" : body));
        var token = form == null ? null : form.get("logout_token");
        var known = token == null ? Uni.createFrom().<@Nullable String>nullItem() : tokens.sessionEndedBy(token);
        return known.flatMap(sessionId -> {
            if (sessionId == null) {
                LOG.info("A logout token was refused");
                var wait = limits.toWait(Rate.UNPROVEN, ClientAddress.of(context.request()));
                return Uni.createFrom().item(wait == null ? refused(context) : tooOften(context, wait));
            }
            return SessionResource.told(ended, sessionId)
                    .replaceWith(() -> Response.ok().build());
        });
    }

    private static Response refused(RoutingContext context) {
        return ProblemResponses.of(context, GatewayProblem.INVALID_REQUEST, "Not a logout token for this site")
                .build();
    }

    private static Response tooOften(RoutingContext context, Duration wait) {
        return ProblemResponses.of(context, GatewayProblem.TOO_MANY_REQUESTS, RateLimits.inWords(wait))
                .header("Retry-After", RateLimits.seconds(wait))
                .build();
    }
}
