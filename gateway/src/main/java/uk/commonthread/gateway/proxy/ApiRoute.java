package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.guard.RateLimits.Rate.ADDRESS;
import static uk.commonthread.gateway.guard.RateLimits.Rate.ANSWERS;
import static uk.commonthread.gateway.guard.RateLimits.Rate.CLIENT;
import static uk.commonthread.gateway.guard.RateLimits.Rate.UNPROVEN;
import static uk.commonthread.gateway.guard.RateLimits.Rate.WRONG_RECEIPTS;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.guard.LimitsConfig;
import uk.commonthread.gateway.guard.PlainPath;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.guard.RateLimits.Rate;
import uk.commonthread.gateway.guard.SameSiteGuard;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;
import uk.commonthread.gateway.session.KeycloakAway;
import uk.commonthread.gateway.session.Session;
import uk.commonthread.gateway.session.Sessions;

/**
 * Everything under {@code /api/}. A browser's session becomes a bearer token, a partner system's bearer token passes as
 * it is, and whoever brings neither passes as nobody, with no identity work at all. The services decide who may do what.
 */
@Singleton
public final class ApiRoute {
    private static final String ANSWERS_PATH = "/api/engagement/v1/responses";
    private static final String RECEIPTS_PATH = "/api/engagement/v1/receipts/";

    private final Parts parts;
    private final UpstreamProxy proxy;
    private final RateLimits limits;
    private final Sessions sessions;
    private final SameSiteGuard sameSite;
    private final Bearers bearers;
    private final UpstreamProxy.Terms terms;

    ApiRoute(
            Parts parts,
            UpstreamProxy proxy,
            RateLimits limits,
            Sessions sessions,
            SameSiteGuard sameSite,
            Bearers bearers,
            LimitsConfig config) {
        this.parts = parts;
        this.proxy = proxy;
        this.limits = limits;
        this.sessions = sessions;
        this.sameSite = sameSite;
        this.bearers = bearers;
        this.terms = new UpstreamProxy.Terms(config.body().asLongValue(), false);
    }

    public void handle(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (!PlainPath.isPlain(path)) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "The path holds what a path should not hold");
            return;
        }
        var part = parts.serving(path);
        if (part == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "No such API; see /developers");
            return;
        }
        if (!UpstreamProxy.fits(context, terms)) {
            return;
        }
        var address = ClientAddress.of(request);
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (Sessions.isClaimed(request)) {
            inSession(context, part, address);
        } else if (authorization != null) {
            withToken(context, part, address, authorization);
        } else if (limits.allows(context, ADDRESS, address)) {
            forward(context, part, Credentials.NONE, address);
        }
    }

    private void inSession(RoutingContext context, Part part, String address) {
        var known = sessions.known(context);
        if (known != null && !limits.allows(context, CLIENT, known)) {
            return;
        }
        RequestIds.markLog(context);
        context.request().pause();
        sessions.of(context)
                .subscribe()
                .with(
                        session -> {
                            if (session == null) {
                                withoutSession(context, known != null, address);
                            } else if (known != null || limits.allows(context, CLIENT, session.personId())) {
                                inSession(context, part, session);
                            }
                        },
                        failure -> withoutSession(context, failure));
    }

    private void inSession(RoutingContext context, Part part, Session session) {
        var complaint = sameSite.complaint(context.request(), session.id());
        if (complaint == null) {
            forward(context, part, Credentials.session(session.authorization()), session.personId());
        } else {
            Problems.send(context, GatewayProblem.FORGED_REQUEST, complaint);
        }
    }

    private void withoutSession(RoutingContext context, boolean wasGenuine, String address) {
        if (wasGenuine || limits.allows(context, UNPROVEN, address)) {
            Sessions.forget(context);
            Problems.send(context, GatewayProblem.SESSION_EXPIRED, "Your session has ended; sign in and try again");
        }
    }

    private static void withoutSession(RoutingContext context, Throwable failure) {
        if (failure instanceof KeycloakAway) {
            Problems.send(
                    context,
                    GatewayProblem.PART_DOWN,
                    "The keycloak part is not available just now, so your session cannot continue; try again shortly");
        } else {
            context.fail(failure);
        }
    }

    private void withToken(RoutingContext context, Part part, String address, String authorization) {
        var known = bearers.known(authorization);
        if (known != null) {
            withToken(context, part, authorization, CLIENT, known);
        } else {
            context.request().pause();
            bearers.clientOf(authorization)
                    .subscribe()
                    .with(
                            client -> {
                                if (client != null) {
                                    withToken(context, part, authorization, CLIENT, client);
                                } else if (limits.allows(context, UNPROVEN, address)) {
                                    withToken(context, part, authorization, ADDRESS, address);
                                }
                            },
                            failure -> context.fail(failure));
        }
    }

    private void withToken(RoutingContext context, Part part, String authorization, Rate rate, String client) {
        if (limits.allows(context, rate, client)) {
            forward(context, part, Credentials.token(authorization), client);
        }
    }

    /** The client is whoever is known to have sent the request, or else the address that it comes from. */
    private void forward(RoutingContext context, Part part, Credentials credentials, String client) {
        if (credentials.authorization() != null) {
            Connections.belongsTo(context.request(), client);
        }
        if (mayDoThisSoOften(context, client)) {
            proxy.forward(context, part, credentials, terms, client);
        }
    }

    private boolean mayDoThisSoOften(RoutingContext context, String client) {
        var path = context.request().path();
        if (path.startsWith(RECEIPTS_PATH)) {
            return mayAskForReceipt(context, client);
        }
        if (path.startsWith(ANSWERS_PATH)
                && HttpMethod.POST.equals(context.request().method())) {
            return limits.allows(context, ANSWERS, client);
        }
        return true;
    }

    private boolean mayAskForReceipt(RoutingContext context, String client) {
        if (!limits.allows(context, WRONG_RECEIPTS, client)) {
            return false;
        }
        context.addEndHandler(ended -> {
            var response = context.response();
            // Whoever leaves meanwhile may have seen the answer.
            if (response.headWritten() && response.getStatusCode() != 404) {
                limits.giveBack(WRONG_RECEIPTS, client);
            }
        });
        return true;
    }
}
