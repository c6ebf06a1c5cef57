package uk.commonthread.gateway.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.SecurityHeaders;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;

/** What a person sees where sign-in goes wrong: what happened, in plain words, and what to do now. */
@Singleton
public final class SignInTrouble implements Problems.Page {
    private static final String SIGN_IN = "/session/sign-in";

    /** Why the way to Keycloak and back was not gone to its end. */
    enum Reason {
        KEYCLOAK_AWAY("You cannot sign in just now"),
        REFUSED("Sign-in was cancelled"),
        TOO_LATE("You took too long to sign in"),
        NOT_COMPLETED("Sign-in was not completed"),
        TOO_MANY_TRIES("Too many tries"),
        NO_SUCH_PAGE("Page not found"),
        OTHER("Something went wrong");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String show(RoutingContext context, GatewayProblem problem, String detail) {
        SecurityHeaders.onPage(context.response().headers());
        return page(context, reason(problem), detail);
    }

    String page(RoutingContext context, Reason reason, String detail) {
        return Pages.trouble(reason, detail, tryAgain(context.request()), RequestIds.of(context))
                .render();
    }

    /** What Keycloak said when it sent the person back, in the words of OAuth. */
    static Reason saidByKeycloak(HttpServerRequest request) {
        var error = request.getParam("error");
        if (error == null) {
            return Reason.NOT_COMPLETED;
        }
        return switch (error) {
            case "access_denied" -> Reason.REFUSED;
            // Keycloak's own page was left open for too long; its description is "authentication_expired".
            case "temporarily_unavailable" -> Reason.TOO_LATE;
            default -> Reason.NOT_COMPLETED;
        };
    }

    private static Reason reason(GatewayProblem problem) {
        return switch (problem) {
            case PART_DOWN, PART_FAILED, PART_TOO_SLOW -> Reason.KEYCLOAK_AWAY;
            case TOO_MANY_REQUESTS -> Reason.TOO_MANY_TRIES;
            case NOT_FOUND -> Reason.NO_SUCH_PAGE;
            case SESSION_EXPIRED -> Reason.NOT_COMPLETED;
            default -> Reason.OTHER;
        };
    }

    /** The same again where that can be done: it knows the page that the person came from. */
    private static String tryAgain(HttpServerRequest request) {
        var path = request.path();
        var again = HttpMethod.GET.equals(request.method())
                && (path.equals(SIGN_IN) || path.endsWith("/protocol/openid-connect/auth"));
        return again ? request.uri() : SIGN_IN;
    }

    @CheckedTemplate(basePath = "session")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance trouble(
                Reason reason, String detail, String tryAgain, @Nullable String requestId);
    }
}
