package uk.commonthread.gateway;

import static uk.commonthread.gateway.guard.RateLimits.Rate.SIGN_IN_PAGES;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.contract.DeveloperPages;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.guard.HeadGuard;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.guard.RefusedPage;
import uk.commonthread.gateway.guard.SecurityHeaders;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;
import uk.commonthread.gateway.proxy.ApiRoute;
import uk.commonthread.gateway.proxy.SignInPagesRoute;
import uk.commonthread.gateway.session.BackChannelLogout;
import uk.commonthread.gateway.session.Sessions;
import uk.commonthread.gateway.session.SignInTrouble;
import uk.commonthread.gateway.session.StateCookies;
import uk.commonthread.gateway.spa.SpaRoute;

/**
 * Where every request comes in, and which way it goes. It stands before Quarkus' own handlers, so that a forwarded
 * request pays for none of them; only {@code /session} goes on to them.
 */
@ApplicationScoped
class Door {
    // Higher comes first; Quarkus' own security handlers have 200 and below.
    private static final int FIRST = 10_000;
    private static final Set<String> SESSION_ACTS = Set.of("/session/sign-out", BackChannelLogout.PATH);
    private static final Set<String> ANSWERED_IN_JSON = Set.of("/session", "/session/sign-out");

    private final ApiRoute api;
    private final SignInPagesRoute signInPages;
    private final SpaRoute application;
    private final DeveloperPages developers;
    private final RateLimits limits;
    private final Sessions sessions;
    private final SignInTrouble signInTrouble;
    private final Connections connections;
    private final HeadGuard head;
    private final RefusedPage refusedPage;

    Door(
            ApiRoute api,
            SignInPagesRoute signInPages,
            SpaRoute application,
            DeveloperPages developers,
            RateLimits limits,
            Sessions sessions,
            SignInTrouble signInTrouble,
            Connections connections,
            HeadGuard head,
            RefusedPage refusedPage) {
        this.api = api;
        this.signInPages = signInPages;
        this.application = application;
        this.developers = developers;
        this.limits = limits;
        this.sessions = sessions;
        this.signInTrouble = signInTrouble;
        this.connections = connections;
        this.head = head;
        this.refusedPage = refusedPage;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    /** Vert.x refuses some requests before any handler sees them: those without a Host, or with a path that is none. */
    void answerForVertx(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (RequestIds.of(context) == null) {
                RequestIds.assign(context);
                SecurityHeaders.onData(context.response().headers());
                Problems.send(
                        context, GatewayProblem.INVALID_REQUEST, "The request has no Host, or a path that is none");
            } else {
                context.next();
            }
        });
    }

    private void enter(RoutingContext context) {
        RequestIds.assign(context);
        var path = context.request().path();
        var headers = context.response().headers();
        var isData = path != null && path.startsWith("/api/");
        if (isData) {
            SecurityHeaders.onData(headers);
        } else if (path != null && path.startsWith("/auth/")) {
            SecurityHeaders.onSignInPage(headers);
        } else {
            SecurityHeaders.onPage(headers);
        }
        if (!isData) {
            Problems.showAs(context, refusedPage);
        }
        if (!connections.admits(context) || !head.admits(context)) {
            return;
        }
        if (isData) {
            api.handle(context);
        } else if (path.startsWith("/auth/")) {
            Problems.showAs(context, signInTrouble);
            signInPages.handle(context);
        } else if (path.equals("/session") || path.startsWith("/session/")) {
            Problems.showAs(context, signInTrouble);
            session(context, path);
        } else if (DeveloperPages.owns(path)) {
            developers.handle(context);
        } else {
            application.handle(context);
        }
    }

    private void session(RoutingContext context, String path) {
        RequestIds.markLog(context);
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        StateCookies.tend(context);
        var allowed = SESSION_ACTS.contains(path) ? List.of("POST") : List.of("GET", "HEAD");
        if (!allowed.contains(context.request().method().name())) {
            Problems.sendNotAllowed(context, String.join(", ", allowed), "This cannot be done with a session");
        } else if (path.equals(BackChannelLogout.PATH)) {
            // Keycloak may end everybody's sessions at once, from one address; what is forged is counted there.
            context.next();
        } else {
            var asksForSession = ANSWERED_IN_JSON.contains(path);
            if (asksForSession) {
                // Whatever the caller would rather have; the framework must not stumble over what it cannot read.
                context.request().headers().set(HttpHeaders.ACCEPT, "application/json");
                context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
            }
            goOn(context, asksForSession);
        }
    }

    /** Who is known is counted under their own name; where it is asked for who that is, a cookie is read for it. */
    private void goOn(RoutingContext context, boolean asksForSession) {
        var isClaimed = Sessions.isClaimed(context.request());
        var known = isClaimed ? sessions.known(context) : null;
        if (isClaimed && known == null && asksForSession) {
            sessions.of(context)
                    .subscribe()
                    .with(
                            session -> goOn(context, session == null ? null : session.personId()),
                            // Answered where the session is asked for again.
                            failure -> goOn(context, null));
        } else {
            goOn(context, known);
        }
    }

    private void goOn(RoutingContext context, @Nullable String person) {
        if (limits.allows(context, SIGN_IN_PAGES, person == null ? ClientAddress.of(context.request()) : person)) {
            context.next();
        }
    }
}
