package uk.commonthread.gateway.session;

import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/** Answers where a person came back from Keycloak and sign-in cannot be completed, and where the framework refuses. */
class SignInFailures {
    private static final Logger LOG = Logger.getLogger(SignInFailures.class);

    private final SignInTrouble trouble;

    SignInFailures(SignInTrouble trouble) {
        this.trouble = trouble;
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException e, RoutingContext context) {
        LOG.infof("Sign-in was not completed: %s", e.getMessage());
        Sessions.forget(context);
        return KeycloakAway.tellsFrom(e)
                ? answer(
                        context,
                        GatewayProblem.PART_DOWN,
                        SignInTrouble.Reason.KEYCLOAK_AWAY,
                        "The keycloak part is not available just now; try again shortly")
                : answer(
                        context,
                        GatewayProblem.SESSION_EXPIRED,
                        SignInTrouble.saidByKeycloak(context.request()),
                        "Sign-in was not completed; start it again");
    }

    /** What the framework refuses, such as a type that it cannot read. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e, RoutingContext context) {
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status == GatewayProblem.NOT_FOUND.status()) {
            return answer(
                    context, GatewayProblem.NOT_FOUND, SignInTrouble.Reason.NO_SUCH_PAGE, "There is nothing here");
        }
        var problem = status < 500 ? GatewayProblem.INVALID_REQUEST : GatewayProblem.INTERNAL;
        return answer(context, problem, SignInTrouble.Reason.OTHER, "The request cannot be read");
    }

    private Response answer(
            RoutingContext context, GatewayProblem problem, SignInTrouble.Reason reason, String detail) {
        var response = ProblemResponses.of(context, problem, detail);
        if (Problems.isNavigation(context.request())) {
            response.type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(trouble.page(context, reason, detail));
        }
        return response.build();
    }
}
