package uk.commonthread.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeoutException;
import uk.commonthread.gateway.proxy.Bodies.Reason;
import uk.commonthread.gateway.proxy.Bodies.Refused;

/**
 * Passes a large body on as it comes, no faster than its part takes it, so that next to nothing of it is held here. Its
 * sender has to bring a least rate, and the part may not be silent for longer than its route allows. Everything here runs
 * on the event loop of the request.
 */
final class BodyStream {
    private final Vertx vertx;
    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final Route route;
    private final long windowMillis;
    private final long leastOfWindow;
    private final Promise<Void> whole = Promise.promise();
    private long passed;
    private long passedBefore;
    private long waitedMillis;
    private boolean partWaited;
    private long timer = -1;

    BodyStream(Vertx vertx, BodiesConfig config, HttpServerRequest from, HttpClientRequest to, Route route) {
        this.vertx = vertx;
        this.from = from;
        this.to = to;
        this.route = route;
        this.windowMillis = config.window().toMillis();
        this.leastOfWindow = config.leastRate().asLongValue() * windowMillis / 1000;
    }

    /** Complete when the part has all of it. Fails with {@link Refused}, or with a timeout where the part takes nothing. */
    Future<Void> begin() {
        timer = vertx.setPeriodic(windowMillis, late -> look());
        to.exceptionHandler(whole::tryFail);
        from.handler(this::take)
                .endHandler(ended -> to.end().onComplete(whole::tryComplete, whole::tryFail))
                .exceptionHandler(failure -> whole.tryFail(new Refused(Reason.SENDER_LEFT)))
                .resume();
        return whole.future().onComplete(ended -> stop());
    }

    /** Nothing more of it is wanted. */
    void stop() {
        vertx.cancelTimer(timer);
        from.handler(null);
        whole.tryComplete();
    }

    private void take(Buffer chunk) {
        if (whole.future().isComplete()) {
            return;
        }
        passed += chunk.length();
        if (passed > route.body()) {
            whole.tryFail(new Refused(Reason.TOO_LARGE));
            return;
        }
        var _ = to.write(chunk);
        if (to.writeQueueFull()) {
            partWaited = true;
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }

    /** While the part takes nothing, the sender cannot bring anything. */
    private void look() {
        var brought = passed - passedBefore;
        passedBefore = passed;
        if (to.writeQueueFull()) {
            waitedMillis = brought == 0 ? waitedMillis + windowMillis : 0;
            if (waitedMillis >= route.silenceMillis()) {
                whole.tryFail(new TimeoutException("The part takes nothing"));
            }
        } else if (brought < leastOfWindow && !partWaited) {
            whole.tryFail(new Refused(Reason.TOO_SLOW));
        }
        partWaited = to.writeQueueFull();
    }
}
