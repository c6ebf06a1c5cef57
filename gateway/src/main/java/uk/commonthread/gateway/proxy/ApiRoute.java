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
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
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
        if (!mayDoThisSoOften(context, path, address)) {
            return;
        }
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (Sessions.isClaimed(request)) {
            inSession(context, part);
        } else if (authorization != null) {
            withToken(context, part, address, authorization);
        } else if (limits.allows(context, ADDRESS, address)) {
            proxy.forward(context, part, Credentials.NONE, terms);
        }
    }

    private boolean mayDoThisSoOften(RoutingContext context, String path, String address) {
        if (path.startsWith(RECEIPTS_PATH)) {
            if (!limits.hasRoom(context, WRONG_RECEIPTS, address)) {
                return false;
            }
            context.addEndHandler(ended -> {
                if (context.response().getStatusCode() == 404) {
                    limits.charge(WRONG_RECEIPTS, address);
                }
            });
        }
        if (path.startsWith(ANSWERS_PATH)
                && HttpMethod.POST.equals(context.request().method())) {
            return limits.allows(context, ANSWERS, address);
        }
        return true;
    }

    private void inSession(RoutingContext context, Part part) {
        if (!sessions.mayBeRead(context)) {
            return;
        }
        RequestIds.markLog(context);
        context.request().pause();
        sessions.of(context)
                .subscribe()
                .with(session -> inSession(context, part, session), failure -> withoutSession(context, failure));
    }

    private void inSession(RoutingContext context, Part part, @Nullable Session session) {
        if (session == null) {
            Sessions.forget(context);
            Problems.send(context, GatewayProblem.SESSION_EXPIRED, "Your session has ended; sign in and try again");
        } else if (limits.allows(context, CLIENT, session.person().getSubject())) {
            var complaint = sameSite.complaint(context.request(), session.id());
            if (complaint == null) {
                proxy.forward(context, part, Credentials.session(session.authorization()), terms);
            } else {
                Problems.send(context, GatewayProblem.FORGED_REQUEST, complaint);
            }
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
        } else if (limits.hasRoom(context, UNPROVEN, address)) {
            context.request().pause();
            bearers.clientOf(authorization)
                    .subscribe()
                    .with(
                            client -> {
                                if (client == null) {
                                    limits.charge(UNPROVEN, address);
                                    withToken(context, part, authorization, ADDRESS, address);
                                } else {
                                    withToken(context, part, authorization, CLIENT, client);
                                }
                            },
                            failure -> context.fail(failure));
        }
    }

    private void withToken(RoutingContext context, Part part, String authorization, Rate rate, String client) {
        if (limits.allows(context, rate, client)) {
            proxy.forward(context, part, Credentials.token(authorization), terms);
        }
    }
}
