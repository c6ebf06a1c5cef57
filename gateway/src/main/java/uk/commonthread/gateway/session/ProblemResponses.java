package uk.commonthread.gateway.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/** Problems as the resources of a session answer them. */
final class ProblemResponses {
    private ProblemResponses() {}

    static Response.ResponseBuilder of(RoutingContext context, GatewayProblem problem, String detail) {
        return Response.status(problem.status())
                .type(Problems.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Problems.body(context, problem, detail).encode());
    }
}
