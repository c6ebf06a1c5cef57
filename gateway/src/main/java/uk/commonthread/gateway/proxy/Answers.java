package uk.commonthread.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.AnswersConfig;
import uk.commonthread.gateway.guard.Connections;
import uk.commonthread.gateway.guard.Shares;

/**
 * Takes answers from a part as fast as it gives them: a reader who dawdles holds no connection that others need. What lies
 * here unread is counted, for each client and for all together; what is read at once, as nearly all is, costs nothing.
 */
@Singleton
final class Answers {
    /** Of one answer; beyond it, the part waits for the reader after all. */
    private static final int MOST = 2 * 1024 * 1024;

    private final Vertx vertx;
    private final Shares shares;
    private final long readingMillis;

    Answers(Vertx vertx, AnswersConfig config) {
        this.vertx = vertx;
        this.shares =
                new Shares(config.together().asLongValue(), config.address().asLongValue(), Integer.MAX_VALUE);
        this.readingMillis = config.reading().toMillis();
    }

    /** An answer that is here whole. Fails where it was not read in time, or too much lies unread. */
    Future<Void> send(HttpServerRequest request, Buffer whole, String client) {
        var sent = request.response().end(whole);
        return sent.isComplete() ? sent : new Answer(request, client).await(whole.length(), sent);
    }

    /** An answer that is still coming. Fails where it breaks off, was not read in time, or too much lies unread. */
    Future<Void> pass(
            HttpClientResponse from, HttpServerRequest request, String client, @Nullable Compression compression) {
        return new Answer(request, client).pass(from, compression);
    }

    /** How many bytes lie here unread just now. */
    long held() {
        return shares.held();
    }

    /** One answer; everything here runs on the event loop of its request. */
    private final class Answer {
        private final HttpServerRequest request;
        private final String client;
        private final Promise<Void> whole = Promise.promise();
        private long unread;
        private long timer = -1;
        private boolean waits;

        Answer(HttpServerRequest request, String client) {
            this.request = request;
            this.client = client;
        }

        Future<Void> await(int length, Future<Void> sent) {
            count(length, sent);
            sent.onComplete(whole::tryComplete, whole::tryFail);
            return whole.future();
        }

        Future<Void> pass(HttpClientResponse from, @Nullable Compression compression) {
            from.handler(given -> {
                        if (whole.future().isComplete()) {
                            return;
                        }
                        var chunk = compression == null ? given : compression.next(given);
                        count(chunk.length(), request.response().write(chunk).onComplete(sent -> goOn(from)));
                        if (unread > MOST && !waits) {
                            waits = true;
                            from.pause();
                        }
                    })
                    .endHandler(ended -> end(compression).onComplete(whole::tryComplete, whole::tryFail))
                    .exceptionHandler(whole::tryFail);
            return whole.future();
        }

        private Future<Void> end(@Nullable Compression compression) {
            return compression == null
                    ? request.response().end()
                    : request.response().end(compression.last());
        }

        /** With its connection: an answer that is written whole can no longer be taken back. */
        private void giveUp(Exception reason) {
            whole.tryFail(reason);
            Connections.cutOff(request);
        }

        private void goOn(HttpClientResponse from) {
            if (waits && unread <= MOST / 2) {
                waits = false;
                from.resume();
            }
        }

        private void count(int more, Future<Void> sent) {
            if (sent.isComplete()) {
                return;
            }
            unread += more;
            if (timer < 0) {
                timer = vertx.setTimer(readingMillis, late -> giveUp(new TimeoutException("Read too slowly")));
            }
            if (!shares.add(client, 0, more)) {
                giveUp(new IllegalStateException("Too much lies unread"));
            }
            sent.onComplete(done -> {
                shares.remove(client, 0, more);
                unread -= more;
                if (unread == 0) {
                    vertx.cancelTimer(timer);
                    timer = -1;
                }
            });
        }
    }
}
