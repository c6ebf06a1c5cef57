package uk.commonthread.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.IncomingInterceptor;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Counts what could not be handled, by the topic it came from. {@link DeadLetterReplay} is how it gets another chance. */
@ApplicationScoped
class DeadLetterCounter implements IncomingInterceptor {
    private final MeterRegistry metrics;

    DeadLetterCounter(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void onMessageAck(Message<?> message) {
        // Handled: nothing to count.
    }

    @Override
    public void onMessageNack(Message<?> message, Throwable cause) {
        var topic = "unknown";
        for (var about : message.getMetadata()) {
            if (about instanceof IncomingKafkaRecordMetadata<?, ?> kafka) {
                topic = kafka.getTopic();
            }
        }
        metrics.counter("common.thread.dead.letters", "topic", topic).increment();
    }
}
