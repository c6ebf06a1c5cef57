package uk.commonthread.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.outage.Outage;

/**
 * Fills the replicas of this service again, on the operator's command: {@code POST /replicas/rebuild} on the management
 * port. Each is emptied and read from the start of its compacted topic in one transaction, so that readers see it as it
 * was until it is whole. Its tables are locked against other writers meanwhile: what is told since then waits in the topic,
 * and is handled after.
 */
@Singleton
class ReplicaRebuild {
    private static final int ONE_HOUR = 3600;
    private static final int FLUSH_EVERY = 500;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AWAY_AFTER = Duration.ofSeconds(10);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final List<StateConsumer> consumers;
    private final KafkaClients clients;
    private final EntityManager em;
    private final Config config;
    private final String context;

    ReplicaRebuild(
            @All List<StateConsumer> consumers,
            KafkaClients clients,
            EntityManager em,
            Config config,
            @ConfigProperty(name = "common-thread.context") String context) {
        this.consumers = consumers;
        this.clients = clients;
        this.em = em;
        this.config = config;
        this.context = context;
    }

    void listen(@Observes ManagementInterface management) {
        management.router().post("/replicas/rebuild").blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        var outcomes = new JsonObject();
        for (var consumer : consumers) {
            var topic = config.getValue("mp.messaging.incoming." + consumer.channel() + ".topic", String.class);
            try {
                outcomes.put(topic, rebuild(consumer, topic));
            } catch (NothingThereException e) {
                outcomes.put(topic, e.getMessage());
                request.response().setStatusCode(409);
            } catch (KafkaException e) {
                Log.warn("A replica could not be filled again", e);
                outcomes.put(topic, "Kafka cannot be read; it stays as it is. Try again once Kafka is there");
                request.response().setStatusCode(503);
                // The next topic would be waited for as long.
                break;
            } catch (RuntimeException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                Log.warn("A replica could not be filled again", e);
                outcomes.put(
                        topic,
                        "The database cannot be reached; the replica stays as it is. Try again once it is there");
                request.response().setStatusCode(503);
                break;
            }
        }
        request.json(outcomes);
    }

    private static final class NothingThereException extends RuntimeException {
        NothingThereException(String message) {
            super(message);
        }
    }

    /** How many states were taken over. */
    int rebuild(StateConsumer consumer, String topic) {
        try (var messages = clients.consumer(context + "-rebuild")) {
            // Before anything is locked: that a broker is away is known only when it has said nothing for a while.
            var partitions = partitions(messages, topic);
            return QuarkusTransaction.requiringNew().timeout(ONE_HOUR).call(() -> {
                for (var table : consumer.tables()) {
                    em.createNativeQuery("lock table " + table + " in share row exclusive mode")
                            .executeUpdate();
                }
                // Read after the lock is held: what others wrote before is in the topic by then.
                var ends = ends(messages, partitions);
                for (var table : consumer.tables()) {
                    em.createNativeQuery("delete from " + table).executeUpdate();
                }
                return apply(consumer, messages, ends);
            });
        }
    }

    private static List<TopicPartition> partitions(Consumer<String, String> messages, String topic) {
        return messages.partitionsFor(topic, AWAY_AFTER).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static Map<TopicPartition, Long> ends(Consumer<String, String> messages, List<TopicPartition> partitions) {
        messages.assign(partitions);
        var starts = messages.beginningOffsets(partitions);
        var ends = messages.endOffsets(partitions).entrySet().stream()
                .filter(end -> end.getValue() > starts.getOrDefault(end.getKey(), 0L))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (ends.isEmpty()) {
            throw new NothingThereException("There is nothing to fill it with; it stays as it is");
        }
        messages.seekToBeginning(partitions);
        return ends;
    }

    private int apply(StateConsumer consumer, Consumer<String, String> messages, Map<TopicPartition, Long> ends) {
        var applied = 0;
        var waited = Duration.ZERO;
        while (ends.entrySet().stream().anyMatch(end -> messages.position(end.getKey()) < end.getValue())) {
            var found = messages.poll(POLL);
            waited = found.isEmpty() ? waited.plus(POLL) : Duration.ZERO;
            // A broker that has gone away says nothing, and the tables are locked meanwhile.
            if (waited.compareTo(LONGEST_SILENCE) > 0) {
                throw new TimeoutException("Nothing came for " + LONGEST_SILENCE);
            }
            for (var message : found) {
                if (message.value() != null && apply(consumer, message)) {
                    applied++;
                    if (applied % FLUSH_EVERY == 0) {
                        em.flush();
                        em.clear();
                    }
                }
            }
        }
        return applied;
    }

    private static boolean apply(StateConsumer consumer, ConsumerRecord<String, String> message) {
        @Nullable Runnable effect;
        try {
            effect = consumer.effect(EventHandlers.header(message, "ce_type"), message.value());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // It is among the dead letters, since it could not be read when it came either.
            Log.warnf("The message at offset %d of %s cannot be read", message.offset(), message.topic());
            return false;
        }
        if (effect == null) {
            return false;
        }
        effect.run();
        return true;
    }
}
