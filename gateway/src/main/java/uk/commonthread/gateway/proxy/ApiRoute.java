package uk.commonthread.gateway.proxy;

import static uk.commonthread.gateway.guard.RateLimits.Rate.ADDRESS;
import static uk.commonthread.gateway.guard.RateLimits.Rate.CLIENT;
import static uk.commonthread.gateway.guard.RateLimits.Rate.UNPROVEN;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.guard.PlainPath;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.guard.RateLimits.OwnRate;
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
    private final Routes routes;
    private final UpstreamProxy proxy;
    private final Sockets sockets;
    private final RateLimits limits;
    private final Sessions sessions;
    private final SameSiteGuard sameSite;
    private final Bearers bearers;

    ApiRoute(
            Routes routes,
            UpstreamProxy proxy,
            Sockets sockets,
            RateLimits limits,
            Sessions sessions,
            SameSiteGuard sameSite,
            Bearers bearers) {
        this.routes = routes;
        this.proxy = proxy;
        this.sockets = sockets;
        this.limits = limits;
        this.sessions = sessions;
        this.sameSite = sameSite;
        this.bearers = bearers;
    }

    public void handle(RoutingContext context) {
        var request = context.request();
        var path = request.path();
        if (!PlainPath.isPlain(path)) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "The path holds what a path should not hold");
            return;
        }
        var route = routes.of(path);
        if (route == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "No such API; see /developers");
            return;
        }
        var terms = new UpstreamProxy.Terms(route, false);
        if (!UpstreamProxy.fits(context, terms)) {
            return;
        }
        var address = ClientAddress.of(request);
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (Sessions.isClaimed(request)) {
            inSession(context, terms, address);
        } else if (authorization != null) {
            withToken(context, terms, address, authorization);
        } else if (limits.allows(context, ADDRESS, address)) {
            asNobody(context, terms, Credentials.NONE, address);
        }
    }

    private void inSession(RoutingContext context, UpstreamProxy.Terms terms, String address) {
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
                                inSession(context, terms, session);
                            }
                        },
                        failure -> withoutSession(context, failure));
    }

    private void inSession(RoutingContext context, UpstreamProxy.Terms terms, Session session) {
        var complaint = isUpgrade(context, terms)
                ? sameSite.complaintOfUpgrade(context.request())
                : sameSite.complaint(context.request(), session.id());
        if (complaint == null) {
            forward(context, terms, Credentials.of(session), session.personId());
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

    private void withToken(RoutingContext context, UpstreamProxy.Terms terms, String address, String authorization) {
        var known = bearers.known(authorization);
        if (known != null) {
            asClient(context, terms, authorization, known);
        } else {
            context.request().pause();
            bearers.clientOf(authorization)
                    .subscribe()
                    .with(
                            client -> {
                                if (client != null) {
                                    asClient(context, terms, authorization, client);
                                } else if (limits.allows(context, UNPROVEN, address)
                                        && limits.allows(context, ADDRESS, address)) {
                                    asNobody(context, terms, Credentials.token(authorization), address);
                                }
                            },
                            failure -> context.fail(failure));
        }
    }

    private void asClient(RoutingContext context, UpstreamProxy.Terms terms, String authorization, String client) {
        if (limits.allows(context, CLIENT, client)) {
            forward(context, terms, Credentials.token(authorization), client);
        }
    }

    private void asNobody(RoutingContext context, UpstreamProxy.Terms terms, Credentials credentials, String address) {
        if (!terms.route().letsStrangers()) {
            Problems.send(context, GatewayProblem.UNAUTHENTICATED, "Sign in, then try again");
        } else {
            forward(context, terms, credentials, address);
        }
    }

    /** The client is whoever is known to have sent the request, or else the address that it comes from. */
    private void forward(RoutingContext context, UpstreamProxy.Terms terms, Credentials credentials, String client) {
        if (credentials.authorization() != null) {
            Connections.belongsTo(context.request(), client);
        }
        if (!mayDoThisSoOften(context, terms.route(), client)) {
            return;
        }
        if (isUpgrade(context, terms)) {
            sockets.join(context, terms.route(), credentials, client);
        } else {
            proxy.forward(context, credentials, terms, client);
        }
    }

    private static boolean isUpgrade(RoutingContext context, UpstreamProxy.Terms terms) {
        return terms.route().mayUpgrade() && Sockets.isAskedFor(context.request());
    }

    private boolean mayDoThisSoOften(RoutingContext context, Route route, String client) {
        var rate = route.rate();
        if (rate == null) {
            return true;
        }
        return switch (route.counted()) {
            case EVERYTHING -> limits.allows(context, rate, client);
            case WRITES -> isRead(context.request().method()) || limits.allows(context, rate, client);
            case MISSES -> mayMiss(context, rate, client);
        };
    }

    private boolean mayMiss(RoutingContext context, OwnRate rate, String client) {
        if (!limits.allows(context, rate, client)) {
            return false;
        }
        context.addEndHandler(ended -> {
            var response = context.response();
            // Whoever leaves meanwhile may have seen the answer.
            if (response.headWritten() && response.getStatusCode() != 404) {
                limits.giveBack(rate, client);
            }
        });
        return true;
    }

    private static boolean isRead(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method);
    }
}
