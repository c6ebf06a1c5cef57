package uk.commonthread.gateway.guard;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.GatewayProblem;

/**
 * Marks the request that stands for one whose head could not be read. To the server it is a success, so that it goes the
 * way of all requests and gets an answer like theirs; what is sent cannot claim to be one.
 */
final class UnreadHead extends DecoderResult {
    private final GatewayProblem problem;

    private UnreadHead(Throwable cause, GatewayProblem problem) {
        super(cause);
        this.problem = problem;
    }

    static UnreadHead because(Throwable cause) {
        return new UnreadHead(
                cause,
                switch (cause) {
                    case TooLongHttpLineException line -> GatewayProblem.ADDRESS_TOO_LONG;
                    case TooLongHttpHeaderException headers -> GatewayProblem.HEADERS_TOO_LARGE;
                    case TimeoutException late -> GatewayProblem.REQUEST_TOO_SLOW;
                    default -> GatewayProblem.INVALID_REQUEST;
                });
    }

    static @Nullable UnreadHead of(HttpServerRequest request) {
        return request.decoderResult() instanceof UnreadHead unread ? unread : null;
    }

    @Override
    public boolean isSuccess() {
        return true;
    }

    @Override
    public boolean isFailure() {
        return false;
    }

    GatewayProblem problem() {
        return problem;
    }
}
