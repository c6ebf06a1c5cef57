package uk.commonthread.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Turns tracing on, and keeps what is sent to the collector. */
public final class TraceCollector implements QuarkusTestResourceLifecycleManager {
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        var port = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    // Protobuf; the texts in it can be read.
                    SENT.add(body.toString(StandardCharsets.ISO_8859_1));
                    request.response().end();
                }))
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return Map.of(
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.exporter.otlp.endpoint", "http://localhost:" + port,
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "100ms");
    }

    /** All that was sent so far. */
    public static String sent() {
        return String.join("", SENT);
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
