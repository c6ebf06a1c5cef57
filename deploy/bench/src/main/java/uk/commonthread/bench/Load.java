package uk.commonthread.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A number of clients, each sending its next request when it has the answer to the last. One event loop, so that the
 * load takes as little as it can of the machine it shares with what it measures. Loopback only.
 */
final class Load implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Settings settings;

    Load(Settings settings) {
        this.settings = settings;
    }

    /** What came of one run. */
    record Result(long done, long refused, Duration took, Histogram micros) {
        double perSecond() {
            return done / (took.toNanos() / 1e9);
        }
    }

    /** One step of a client: sends, and is done when the answer has been read. */
    interface Step {
        Future<Boolean> take(Client client);
    }

    /** One keep-alive connection to an origin. */
    record Client(HttpClient http, URI origin) {
        Future<Boolean> get(String path) {
            return send(HttpMethod.GET, path, null, 200);
        }

        Future<Boolean> post(String path, Buffer body) {
            return send(HttpMethod.POST, path, body, 201);
        }

        private Future<Boolean> send(HttpMethod method, String path, @Nullable Buffer body, int expected) {
            var options = new RequestOptions()
                    .setMethod(method)
                    .setHost(origin.getHost())
                    .setPort(origin.getPort())
                    .setSsl("https".equals(origin.getScheme()))
                    .setURI(path);
            return http.request(options)
                    .compose(request -> body == null
                            ? request.send()
                            : request.putHeader("Content-Type", "application/json")
                                    .send(body))
                    .compose(answer -> read(answer, expected));
        }

        private static Future<Boolean> read(HttpClientResponse answer, int expected) {
            return answer.body().map(_ -> answer.statusCode() == expected);
        }
    }

    Result run(URI origin, int clients, Duration time, Step step) throws Exception {
        var micros = new ConcurrentHistogram(3);
        var done = new AtomicLong();
        var refused = new AtomicLong();
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var running = new ArrayList<Future<Void>>();
        var connections = new ArrayList<HttpClient>();
        for (int i = 0; i < clients; i++) {
            var http = vertx.createHttpClient(
                    new HttpClientOptions()
                            .setKeepAlive(true)
                            .setVerifyHost(false)
                            .setTrustOptions(new PemTrustOptions()
                                    .addCertPath(settings.tlsCertificate().toString())),
                    new PoolOptions().setHttp1MaxSize(1));
            connections.add(http);
            var finished = Promise.<Void>promise();
            running.add(finished.future());
            repeat(new Client(http, origin), step, end, micros, done, refused, finished);
        }
        Future.join(running).toCompletionStage().toCompletableFuture().get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        connections.forEach(HttpClient::close);
        return new Result(done.get(), refused.get(), took, micros);
    }

    /** Not one future composed of them all: a chain of thousands would be resolved on one stack. */
    private void repeat(
            Client client,
            Step step,
            long end,
            Histogram micros,
            AtomicLong done,
            AtomicLong refused,
            Promise<Void> finished) {
        var began = System.nanoTime();
        if (began >= end) {
            finished.complete();
            return;
        }
        step.take(client).onComplete(outcome -> {
            micros.recordValue((System.nanoTime() - began) / 1000);
            if (outcome.succeeded() && outcome.result()) {
                done.incrementAndGet();
            } else {
                refused.incrementAndGet();
            }
            repeat(client, step, end, micros, done, refused, finished);
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
