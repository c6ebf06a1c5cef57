package uk.commonthread.kit.event;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the plain JSON payload. Only the
 * relay's thread uses it.
 */
@Singleton
class EventProducer {
    private final KafkaClients clients;
    private final String source;
    private @Nullable Producer<String, String> producer;

    EventProducer(KafkaClients clients, @ConfigProperty(name = "common-thread.context") String context) {
        this.clients = clients;
        this.source = "/" + context;
    }

    Future<RecordMetadata> send(OutboxRow row) {
        // From the request that caused the event, not from the relay, which sends for many.
        var request = TraceParent.read(row.traceParent());
        var span = GlobalOpenTelemetry.getTracer("common-thread.outbox")
                .spanBuilder("send " + row.type())
                .setParent(request)
                .setSpanKind(SpanKind.PRODUCER)
                .startSpan();
        var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        var headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.eventId().toString());
        add(headers, "ce_type", row.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", row.key());
        add(headers, "ce_time", row.occurredAt().toString());
        add(headers, "content-type", "application/json");
        add(headers, "ce_requestid", row.requestId());
        add(headers, TraceParent.HEADER, TraceParent.of(request.with(span)));
        return producer().send(message, (_, failure) -> {
            if (failure != null) {
                span.setStatus(StatusCode.ERROR, failure.getClass().getName());
            }
            span.end();
        });
    }

    /**
     * Lets go of everything not yet acknowledged. After a failure the batch is sent again from its start; what is left
     * of it in a producer must not arrive in between, or a later event could overtake an earlier one. What the broker
     * holds already cannot be called back: ADR 2 says what that can come to.
     */
    void abandon() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }

    private Producer<String, String> producer() {
        // Made on first use: a service must start while the broker is away.
        if (producer == null) {
            producer = clients.producer();
        }
        return producer;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
