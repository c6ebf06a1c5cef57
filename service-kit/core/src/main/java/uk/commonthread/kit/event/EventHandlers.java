package uk.commonthread.kit.event;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import io.smallrye.reactive.messaging.ce.impl.DefaultIncomingCloudEventMetadata;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Gives one message to the method of this service that consumes its topic, past Kafka. To send it to the topic again
 * would trouble every other consumer, and on a compacted topic an old state would take the place of the newest.
 */
@Singleton
@Unremovable
class EventHandlers {
    private static final String CHANNEL = "mp.messaging.incoming.";

    private final Config config;

    EventHandlers(Config config) {
        this.config = config;
    }

    /** Handles the message as if it had just come from that topic; throws what the consumer throws. */
    void handle(String topic, ConsumerRecord<String, String> message) throws Exception {
        var channel = channelOf(topic)
                .orElseThrow(() -> new IllegalStateException("This service no longer consumes " + topic));
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            var consumer = Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                    .filter(method -> consumes(method, channel))
                    .findFirst();
            if (consumer.isPresent()) {
                call(bean, consumer.get(), message);
                return;
            }
        }
        throw new IllegalStateException("No method (String, IncomingCloudEventMetadata) consumes channel " + channel);
    }

    private Optional<String> channelOf(String topic) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNEL) && name.endsWith(".topic"))
                .filter(name -> topic.equals(config.getConfigValue(name).getValue()))
                .map(name -> name.substring(CHANNEL.length(), name.length() - ".topic".length()))
                .map(name -> name.replace("\"", ""))
                .findFirst();
    }

    private static boolean consumes(Method method, String channel) {
        return Arrays.stream(method.getAnnotationsByType(Incoming.class))
                        .anyMatch(incoming -> incoming.value().equals(channel))
                && method.getParameterCount() == 2
                && method.getParameterTypes()[0] == String.class
                && method.getParameterTypes()[1] == IncomingCloudEventMetadata.class;
    }

    private static void call(Bean<?> bean, Method method, ConsumerRecord<String, String> message) throws Exception {
        var manager = Arc.container().beanManager();
        // The bean's proxy, so that retry and transaction are around the call as they always are.
        var consumer = manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
        method.setAccessible(true);
        try {
            method.invoke(consumer, message.value(), event(message));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static @Nullable IncomingCloudEventMetadata<?> event(ConsumerRecord<String, String> message) {
        var id = header(message, "ce_id");
        var source = header(message, "ce_source");
        var type = header(message, "ce_type");
        if (id == null || source == null || type == null) {
            return null;
        }
        var requestId = header(message, "ce_requestid");
        return new DefaultIncomingCloudEventMetadata<>(
                "1.0",
                id,
                URI.create(source),
                type,
                "application/json",
                null,
                message.key(),
                null,
                requestId == null ? Map.of() : Map.of("requestid", requestId),
                message.value());
    }

    static @Nullable String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
