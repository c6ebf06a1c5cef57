package uk.commonthread.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.Shares;

/**
 * Takes bodies in whole, before a connection to a part is asked for: a sender who dawdles holds nothing that others need.
 * What is held is counted as it arrives, for each client and for all together, so that announcing much costs us nothing.
 * A client is whoever is known to have sent the request, or else the address that it comes from: what strangers there send
 * takes nothing from those who are known.
 */
@Singleton
final class Bodies {
    private final Vertx vertx;
    private final long deadlineMillis;
    private final Shares shares;

    Bodies(Vertx vertx, BodiesConfig config) {
        this.vertx = vertx;
        this.deadlineMillis = config.deadline().toMillis();
        this.shares =
                new Shares(config.together().asLongValue(), config.address().asLongValue(), config.addressCount());
    }

    /** Fails with {@link Refused}; whoever gets the body has to {@link Body#release release} it, always. */
    Future<Body> collect(HttpServerRequest request, long limit, String client) {
        return new Body(request, limit, client).begin();
    }

    /** How many bytes are held just now. */
    long held() {
        return shares.held();
    }

    /** How many clients hold something just now. */
    int clients() {
        return shares.clients();
    }

    enum Reason {
        TOO_LARGE,
        TOO_SLOW,
        TOO_MANY,
        SENDER_LEFT
    }

    /** Why a body was not taken. */
    static final class Refused extends RuntimeException {
        private final Reason reason;

        Refused(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** One body; everything here runs on the event loop of its request. */
    final class Body {
        private final HttpServerRequest request;
        private final long limit;
        private final String client;
        private final Promise<Body> whole = Promise.promise();
        private @Nullable Buffer bytes;
        private long counted;
        private long timer = -1;
        private boolean copied;
        private boolean released;

        private Body(HttpServerRequest request, long limit, String client) {
            this.request = request;
            this.limit = limit;
            this.client = client;
        }

        Buffer bytes() {
            return bytes == null ? Buffer.buffer() : bytes;
        }

        void release() {
            if (!released) {
                released = true;
                bytes = null;
                shares.remove(client, 1, counted);
            }
        }

        private Future<Body> begin() {
            if (!shares.add(client, 1, 0)) {
                refuse(Reason.TOO_MANY);
                return whole.future();
            }
            request.handler(this::take)
                    .endHandler(ended -> finish())
                    .exceptionHandler(failure -> refuse(Reason.SENDER_LEFT))
                    .resume();
            if (!whole.future().isComplete()) {
                timer = vertx.setTimer(deadlineMillis, late -> refuse(Reason.TOO_SLOW));
            }
            return whole.future();
        }

        private void take(Buffer chunk) {
            if (released) {
                return;
            }
            if (counted + chunk.length() > limit) {
                refuse(Reason.TOO_LARGE);
            } else if (fits(chunk.length())) {
                append(chunk);
            } else {
                refuse(Reason.TOO_MANY);
            }
        }

        /** Most bodies come in one chunk, which needs no copy; it cannot grow either. */
        private void append(Buffer chunk) {
            if (bytes == null) {
                bytes = chunk;
            } else if (copied) {
                bytes.appendBuffer(chunk);
            } else {
                bytes = Buffer.buffer(2 * bytes.length()).appendBuffer(bytes).appendBuffer(chunk);
                copied = true;
            }
        }

        private boolean fits(int more) {
            counted += more;
            return shares.add(client, 0, more);
        }

        private void finish() {
            vertx.cancelTimer(timer);
            whole.tryComplete(this);
        }

        private void refuse(Reason reason) {
            if (whole.future().isComplete()) {
                return;
            }
            vertx.cancelTimer(timer);
            release();
            whole.tryFail(new Refused(reason));
        }
    }
}
