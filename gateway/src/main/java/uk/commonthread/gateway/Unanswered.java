package uk.commonthread.gateway;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;

/** Answers what nothing else has answered: what nobody serves, and what failed in a way that nobody thought of. */
@ApplicationScoped
class Unanswered {
    private static final Logger LOG = Logger.getLogger(Unanswered.class);
    /** Quarkus' own answer comes last, in words of its own. */
    private static final int BEFORE_QUARKUS = Integer.MAX_VALUE - 1;

    void listen(@Observes Router router) {
        router.route()
                .order(BEFORE_QUARKUS)
                .handler(context -> Problems.send(context, GatewayProblem.NOT_FOUND, "There is nothing here"))
                .failureHandler(Unanswered::failed);
    }

    private static void failed(RoutingContext context) {
        var failure = context.failure();
        if (isOfSignIn(failure)) {
            context.next();
            return;
        }
        if (failure != null) {
            RequestIds.markLog(context);
            LOG.error("A request failed", withoutWords(failure));
        }
        var response = context.response();
        if (response.headWritten()) {
            // Half an answer must not look like a whole one.
            response.reset();
        } else {
            answer(context, context.statusCode());
        }
    }

    private static void answer(RoutingContext context, int status) {
        if (status == GatewayProblem.BODY_TOO_LARGE.status()) {
            Problems.send(context, GatewayProblem.BODY_TOO_LARGE, "So much is not taken here");
        } else if (status == GatewayProblem.NOT_FOUND.status()) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "There is nothing here");
        } else if (status >= 400 && status < 500) {
            Problems.send(context, GatewayProblem.INVALID_REQUEST, "The request cannot be read");
        } else {
            Problems.send(context, GatewayProblem.INTERNAL, "It is our fault, and it is logged");
        }
    }

    /** These lead to the page where people sign in. */
    private static boolean isOfSignIn(@Nullable Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof UnauthorizedException
                || failure instanceof ForbiddenException;
    }

    /** What happened and where; the message may repeat what was sent. */
    private static Throwable withoutWords(Throwable failure) {
        var shown = new Throwable(failure.getClass().getName());
        shown.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null) {
            shown.initCause(withoutWords(failure.getCause()));
        }
        return shown;
    }
}
