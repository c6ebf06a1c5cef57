package uk.commonthread.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;

/**
 * Takes bodies in whole, before a connection to a part is asked for: a sender who dawdles holds nothing that others need.
 * What is held is counted as it arrives, for each address and for all together, so that announcing much costs us nothing.
 */
@Singleton
final class Bodies {
    private final Vertx vertx;
    private final long deadlineMillis;
    private final long together;
    private final long addressBytes;
    private final int addressCount;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    Bodies(Vertx vertx, BodiesConfig config) {
        this.vertx = vertx;
        this.deadlineMillis = config.deadline().toMillis();
        this.together = config.together().asLongValue();
        this.addressBytes = config.address().asLongValue();
        this.addressCount = config.addressCount();
    }

    /** Fails with {@link Refused}; whoever gets the body has to {@link Body#release release} it, always. */
    Future<Body> collect(HttpServerRequest request, long limit) {
        return new Body(request, limit).begin();
    }

    /** How many bytes are held just now. */
    long held() {
        return held.get();
    }

    /** How many addresses hold something just now. */
    int addresses() {
        return shares.size();
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

    private record Share(int count, long bytes) {
        private static final Share NOTHING = new Share(0, 0);

        Share plus(int bodies, long more) {
            return new Share(count + bodies, bytes + more);
        }
    }

    /** One body; everything here runs on the event loop of its request. */
    final class Body {
        private final HttpServerRequest request;
        private final long limit;
        private final String address;
        private final Promise<Body> whole = Promise.promise();
        private @Nullable Buffer bytes;
        private long counted;
        private long timer = -1;
        private boolean copied;
        private boolean released;

        private Body(HttpServerRequest request, long limit) {
            this.request = request;
            this.limit = limit;
            this.address = ClientAddress.of(request);
        }

        Buffer bytes() {
            return bytes == null ? Buffer.buffer() : bytes;
        }

        void release() {
            if (!released) {
                released = true;
                bytes = null;
                held.addAndGet(-counted);
                shares.computeIfPresent(address, (key, share) -> {
                    var rest = share.plus(-1, -counted);
                    return rest.equals(Share.NOTHING) ? null : rest;
                });
            }
        }

        private Future<Body> begin() {
            var share = shares.merge(address, new Share(1, 0), (before, one) -> before.plus(1, 0));
            if (share.count > addressCount) {
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
            var all = held.addAndGet(more);
            var share = shares.merge(address, new Share(0, more), (before, ours) -> before.plus(0, more));
            return all <= together && share.bytes <= addressBytes;
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
